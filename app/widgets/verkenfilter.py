"""The choice of which kinds of things and relations the graph browser shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import adres
import teksten
import thema
from veilig import Html, element, join
from verkenframe import Picture
from widgets import basis, verkenbalk


def filters(picture: Picture, state: adres.BrowseAddress) -> Html | None:
    """Return the choice of kinds and relations to show, folded until something is chosen."""
    if len(picture.kinds) + len(picture.relations) < 3:
        return None
    kinds = (
        (slug, join(basis.shape(slug), f" {thema.group(slug).counted(picture.kinds[slug])}"))
        for slug in sorted(picture.kinds, key=thema.order)
    )
    named: dict[str, list[str]] = {}
    counts: dict[str, int] = {}
    for (predicate, label), number in sorted(picture.relations.items(), key=lambda p: p[0][1]):
        named.setdefault(predicate, []).append(label)
        counts[predicate] = counts.get(predicate, 0) + number
    relations = (
        (adres.short(predicate), f"{' / '.join(labels)} ({counts[predicate]})")
        for predicate, labels in named.items()
    )
    wanted = [adres.short(iri) for iri in state.relations]
    asking = state.asking()
    filtered = bool(state.kinds or state.relations)
    content = basis.get_form(
        "verken",
        *verkenbalk.hidden(asking),
        basis.paragraph(teksten.VERKEN_FILTER_UITLEG, class_="bij"),
        _boxes(teksten.VERKEN_FILTER_SOORT, "soort", kinds, state.kinds),
        _boxes(teksten.VERKEN_FILTER_RELATIE, "relatie", relations, wanted),
        element(
            "button",
            teksten.VERKEN_FILTER_KNOP,
            type="submit",
            class_="hoofdknop",
            id="knop-filter",
        ),
        element("a", teksten.VERKEN_FILTER_WEG, href=asking.url(), class_="knop weg")
        if filtered
        else None,
    )
    summary = element("summary", teksten.VERKEN_FILTER)
    return element("details", summary, content, class_="vouw", open=filtered)


def _boxes(
    title: str, key: str, options: Iterable[tuple[str, object]], wanted: Sequence[str]
) -> Html:
    boxes = (
        element(
            "label",
            element("input", type="checkbox", name=key, value=value, checked=value in wanted),
            element("span", label),
        )
        for value, label in options
    )
    return element("fieldset", element("legend", title), *boxes)
