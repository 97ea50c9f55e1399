"""The bars of the graph browser: a step back, adding things, the selected thing, and keeping it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import adres
import opmaak
import teksten
from adres.verkennen import Act
from kg.model import SearchOutcome
from veilig import Html, element, join
from verkenframe import Node, Picture
from verkengroei import NAMES_UNTIL
from widgets import basis


def action(
    label: str, about: str, target: adres.BrowseAddress, *, id_: str, class_: str = "knop"
) -> Html:
    """Return a link that does something to a thing; heard, it says to which."""
    words = teksten.VERKEN_BIJ.format(doe=label, naam=about)
    return element("a", label, href=target.url(), class_=class_, id=id_, aria_label=words)


def hidden(state: adres.BrowseAddress, *left_out: str) -> list[Html]:
    """Return the fields that keep a state when a form is sent, without some parameters."""
    return [
        element("input", type="hidden", name=key, value=value)
        for key, values in state.params().items()
        if key not in left_out
        for value in ([values] if isinstance(values, str) else values)
    ]


def tools(
    state: adres.BrowseAddress, before: adres.BrowseAddress | None, text: str, message: Html | None
) -> Html:
    """Return the step back and the field to add things, with what came of it.

    Args:
        state: What the page shows.
        before: The state of one step ago, if there is one.
        text: What was typed and not found.
        message: What there is to say about what was typed.
    """
    back = before and element(
        "a", teksten.VERKEN_STAP_TERUG, href=before.url(), class_="knop", id="stap-terug"
    )
    field = element(
        "input",
        type="search",
        id="veld-erbij",
        name="erbij",
        value=text,
        autocomplete="off",
        spellcheck="false",
        aria_invalid="true" if text else None,
        aria_describedby="erbij-melding",
    )
    form = basis.get_form(
        "verken",
        *hidden(state, "erbij"),
        element("label", teksten.VERKEN_ERBIJ_VELD, for_="veld-erbij"),
        field,
        element("button", teksten.VERKEN_ERBIJ_KNOP, type="submit", id="knop-erbij"),
        class_="zoek erbij",
    )
    said = element("div", message, id="erbij-melding", role="status", class_="bericht")
    return element("div", element("div", form, back or None, class_="rijtje"), said, class_="balk")


def added(label: str, shown: Picture, *, is_new: bool) -> Html:
    """Return what happened when a thing was put into the picture."""
    if not is_new:
        return basis.paragraph(teksten.VERKEN_ERBIJ_AL.format(naam=label))
    touching = [li for li in shown.lines if shown.chosen in (li.start, li.end) and li.label]
    if not touching:
        return basis.paragraph(teksten.VERKEN_ERBIJ_LOS.format(naam=label))
    count = opmaak.counted(len(touching), teksten.VERKEN_LIJN, teksten.VERKEN_LIJNEN)
    return basis.paragraph(teksten.VERKEN_ERBIJ_GEDAAN.format(naam=label, lijnen=count))


def not_added(state: adres.BrowseAddress, text: str, outcome: SearchOutcome) -> Html:
    """Return what may have been meant by what was typed, each to add at once."""
    if not outcome.hits:
        return basis.paragraph(teksten.VERKEN_ERBIJ_NIET.format(tekst=text))
    return join(
        basis.paragraph(teksten.VERKEN_ERBIJ_WELKE.format(tekst=text)),
        basis.hits((hit, state.do(Act.ADD, hit.iri.value).url()) for hit in outcome.hits),
    )


def thing_actions(node: Node, state: adres.BrowseAddress, at: str) -> tuple[Html, ...]:
    """Return what can be done to a thing besides opening and selecting it.

    Args:
        node: The thing.
        state: The state of the page.
        at: Where the buttons stand, for their ids.
    """
    if node.id == state.start:
        return ()
    is_pinned = node.id in state.pinned
    words = teksten.VERKEN_MAAK_LOS if is_pinned else teksten.VERKEN_VAST
    pinned = state.do(Act.LOOSEN if is_pinned else Act.PIN, node.id)
    removed = state.do(Act.REMOVE, node.id)
    return (
        action(words, node.label, pinned, id_=f"{at}-vast-{node.id}"),
        action(teksten.VERKEN_WEGHALEN, node.label, removed, id_=f"{at}-weg-{node.id}"),
    )


def opening(node: Node, shown: Picture, state: adres.BrowseAddress, at: str) -> Html | None:
    """Return the button that shows what a thing hangs together with, or hides that again."""
    id_ = f"{at}-{node.id}"
    if node.id not in shown.opened:
        return action(teksten.VERKEN_OPEN, node.label, state.do(Act.OPEN, node.id), id_=id_)
    if node.id == state.start:
        return None
    return action(teksten.VERKEN_SLUIT, node.label, state.do(Act.CLOSE, node.id), id_=id_)


def selected(shown: Picture, state: adres.BrowseAddress) -> Html:
    """Return the selected thing with all that can be done to it."""
    node = next(node for node in shown.nodes if node.id == shown.chosen)
    buttons = (
        opening(node, shown, state, "balk"),
        *thing_actions(node, state, "balk"),
    )
    return element(
        "div",
        element(
            "span",
            element("span", teksten.VERKEN_GEKOZEN_DING, class_="bij"),
            " ",
            basis.named(node.id, node.label, node.group),
        ),
        element("span", *buttons, class_="acties"),
        class_="gekozen-ding",
    )


def names(shown: Picture, state: adres.BrowseAddress) -> Html | None:
    """Return why some names are left out and how to see them all; None when all are there."""
    if len(shown.nodes) <= NAMES_UNTIL:
        return None
    wanted, words = (
        ("minder", teksten.VERKEN_NAMEN_MINDER)
        if state.all_names
        else ("alle", teksten.VERKEN_NAMEN_ALLE)
    )
    link = element(
        "a", words, href=state.do(Act.NAMES, wanted).url(), class_="knop", id="knop-namen"
    )
    why = None if state.all_names else f"{teksten.VERKEN_NAMEN.format(grens=NAMES_UNTIL)} "
    return element("p", why, link, class_="bij")


def removed(things: Iterable[tuple[str, str]], state: adres.BrowseAddress) -> Html | None:
    """Return what was taken out of the picture, by IRI and name, each to put back."""
    items = [
        join(
            basis.thing_link(iri, label),
            action(teksten.VERKEN_TERUGZETTEN, label, state.do(Act.ADD, iri), id_=f"terug-{iri}"),
            between=" ",
        )
        for iri, label in things
    ]
    if not items:
        return None
    return join(
        basis.heading(3, teksten.VERKEN_WEGGEHAALD), basis.bullets(items, class_="dingen acties")
    )


def keep(picture: str, name: str, facts: str) -> Html:
    """Return the buttons to keep a picture as an image, as a drawing and as data.

    Args:
        picture: The key of the picture on the page.
        name: What the files are called.
        facts: The address of the data.
    """
    return element(
        "div",
        element("p", teksten.VERKEN_BEWAAR, class_="bij", id=f"bewaar-{picture}"),
        element(
            "div",
            *_drawn(picture, name),
            element("a", teksten.VERKEN_BEWAAR_TTL, href=facts, download="", class_="knop"),
            class_="rijtje",
            role="group",
            aria_labelledby=f"bewaar-{picture}",
        ),
        element("p", id=f"bewaard-{picture}", role="status", class_="bij"),
        class_="bewaar",
    )


def _drawn(picture: str, name: str) -> Sequence[Html]:
    return [
        element(
            "button",
            words,
            type="button",
            data_bewaar=form,
            data_tekening=picture,
            data_naam=f"{name}.{form}",
            data_melding=f"bewaard-{picture}",
            data_gelukt=teksten.VERKEN_BEWAARD,
            data_mislukt=teksten.VERKEN_BEWAREN_MISLUKT,
        )
        for form, words in (
            ("png", teksten.VERKEN_BEWAAR_PNG),
            ("svg", teksten.VERKEN_BEWAAR_SVG),
        )
    ]
