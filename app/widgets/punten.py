"""Things in a list, each with its text, its points, and its source marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from overzicht import Item
from veilig import Html, element, join
from widgets import basis, overzicht
from widgets.uitspraak import Claims

# The point that is shown as running text rather than as a named value.
TEXT = "tekst"


def listed(
    items: Iterable[Item], words: Mapping[str, str], claims: Claims, *, tag: str = "ul"
) -> Html:
    """Return things with what is said of them.

    Args:
        items: The things.
        words: What to show, by point: the name under which it stands.
        claims: Shows what is said with its sources.
        tag: `ol` when their order matters.
    """
    shown = (element("li", told(item, words, claims)) for item in items)
    return element(tag, *shown, class_="dingen overzicht")


def told(item: Item, words: Mapping[str, str], claims: Claims) -> Html:
    """Return a thing with what is said of it; a thing of which nothing is said has its own mark."""
    shown = {point: word for point, word in words.items() if point in item.said}
    one = not shown and TEXT not in item.said
    return join(
        element(
            "div",
            element("span", basis.named(item.iri.value, item.label, item.group), class_="naam"),
            claims.proven(*item.statements()) if one else None,
            class_="kop",
        ),
        text(item, claims),
        element("dl", *points(item, shown, claims), class_="punten") if shown else None,
    )


def text(item: Item, claims: Claims) -> Html | None:
    """Return the running text of a thing with its marks, if it has any."""
    found = item.said.get(TEXT, ())
    parts = (
        element(
            "div",
            element("span", value.term.value, lang=basis.dutch()),
            " ",
            claims.proven(*value.statements),
            class_="alinea",
        )
        for value in found
    )
    return join(*parts) if found else None


def points(item: Item, words: Mapping[str, str], claims: Claims) -> Iterable[Html]:
    """Yield the named values of a thing, each with its marks."""
    for point, word in words.items():
        if point in item.said:
            values = overzicht.said(point, item, claims, marked=True)
            yield element("div", element("dt", word), *values)


def value(point: str, item: Item, claims: Claims) -> Html | None:
    """Return the values of one point after each other, with their marks; None for none."""
    if point not in item.said:
        return None
    found = (
        join(
            overzicht.shown_values(point, same, claims),
            claims.sources.marks(same.evidence, *same.statements),
            between=" ",
        )
        for same in overzicht.backed(item.said[point], claims)
    )
    return element("div", *found)
