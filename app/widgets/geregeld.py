"""The parts of the guided choice of schemes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import teksten
from adres import ArrangedAddress
from geregeldframe import local
from overzicht import Item
from veilig import Html, element, join
from widgets import basis, punten
from widgets.uitspraak import Claims


def steps(state: ArrangedAddress, chosen: tuple[str, str]) -> Html:
    """Return where someone is in the choice, with links to choose anew.

    Args:
        state: What the address says.
        chosen: The names of the chosen group and wish; empty when not chosen.
    """
    targets = (ArrangedAddress(wish=state.wish), ArrangedAddress(group=state.group))
    items = []
    for title, name, target in zip(teksten.GEREGELD_STAPPEN, chosen, targets, strict=True):
        change = element(
            "a",
            teksten.GEREGELD_WIJZIG,
            element("span", f": {title}", class_="alleen-gehoord"),
            href=target.url(),
        )
        said = join(element("strong", name), change, between=" ") if name else teksten.GEREGELD_NOG
        items.append(join(f"{title}: ", said))
    return basis.bullets(items, class_="keuzes", tag="ol")


def question(
    title: str, why: str, options: Iterable[tuple[str, str, str]], *, level: int = 2
) -> Html:
    """Return a question with its answers as links.

    Args:
        title: The question.
        why: Why it is asked.
        options: The answers: the link, what it is called, and what it means.
        level: The level of its heading.
    """
    links = (
        join(
            element("a", name, href=link, class_="naam"),
            element("div", meaning, class_="bij") if meaning else None,
        )
        for link, name, meaning in options
    )
    return join(
        basis.heading(level, title),
        basis.paragraph(why, class_="bij"),
        basis.bullets(links, class_="dingen antwoorden"),
    )


def group_name(iri: str, label: str) -> str:
    """Return a group as someone would say it of themselves."""
    return str(teksten.GEREGELD_GROEP.get(local(iri), label))


def wish_name(iri: str, label: str) -> str:
    """Return a kind of scheme as a wish."""
    return str(teksten.GEREGELD_WENS.get(local(iri), label))


def scheme(
    item: Item, conditions: Sequence[Item], links: Sequence[tuple[str, str]], claims: Claims
) -> Html:
    """Return one scheme: what it is, who decides, and under which conditions.

    Args:
        item: The scheme.
        conditions: What it asks and gives.
        links: Where it can be gone into: the address and the words of each.
        claims: Shows what is said with its sources.
    """
    missing = (
        element("div", element("dt", word), element("dd", basis.unknown(why)))
        for point, (word, why) in teksten.GEREGELD_ONBEKEND.items()
        if point not in item.said
    )
    more = None
    if conditions:
        summary = element(
            "summary", teksten.GEREGELD_VOORWAARDEN.format(aantal=len(conditions), naam=item.label)
        )
        listing = punten.listed(conditions, teksten.GEREGELD_VOORWAARDE_PUNT, claims)
        more = element("details", summary, listing, class_="vouw")
    onward = (
        basis.bullets((element("a", words, href=href) for href, words in links), class_="rij bij")
        if links
        else basis.paragraph(basis.unknown(teksten.GEREGELD_GEEN_LOKAAL))
    )
    return join(
        punten.told(item, teksten.GEREGELD_PUNT, claims),
        element("dl", *missing, class_="punten"),
        more,
        onward,
    )
