"""The map as an ECharts option, its legend, and the list beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import adres
import opmaak
import teksten
import thema
from adres import MunicipalityAddress
from adres.kaart import BY, MapAddress
from kaartframe import STRETCH, Group, Place
from veilig import Html, element, join
from widgets import basis
from widgets.beeld import FONT, Ink, Spec

# The box is at most this wide; on a phone the map is squeezed a little rather than cut.
WIDTH: Final = 476
HEIGHT: Final = 560
SIZE: Final = 8
CHOSEN: Final = 18
EDGE: Final = 0.12


def spec(groups: Sequence[Group], state: MapAddress, *, dark: bool) -> Spec:
    """Return the map: every gemeente a point at its place, the chosen one larger and named."""
    ink = Ink.of(dark=dark)
    shown = [group for group in groups if state.only in ("", group.name)]
    every = [(place.east, place.north) for group in groups for place in group.places]
    east = [spot[0] for spot in every]
    centre = (min(east) + max(east)) / 2
    data = [
        _point(place, group, state, ink, centre, dark=dark)
        for group in shown
        for place in group.places
    ]
    # One series for all: ECharts keeps one point chosen in each series.
    return ground(every, [{**points(data), "selectedMode": "single"}])


def ground(every: Sequence[tuple[float, float]], series: Sequence[Spec]) -> Spec:
    """Return a map on which all places fit, with one degree as long in both directions.

    Args:
        every: The places, to the east and to the north.
        series: What stands on it.
    """
    east, north = [spot[0] for spot in every], [spot[1] for spot in every]
    middle, half = (min(north) + max(north)) / 2, (max(north) - min(north)) / 2 + EDGE
    across = half * STRETCH * WIDTH / HEIGHT
    centre = (min(east) + max(east)) / 2
    return {
        "animation": False,
        "backgroundColor": "transparent",
        "textStyle": {"fontFamily": FONT},
        "grid": {"left": 4, "right": 4, "top": 4, "bottom": 4},
        "tooltip": {"show": True, "formatter": "{b}", "confine": True},
        "xAxis": {"show": False, "min": centre - across, "max": centre + across, "type": "value"},
        "yAxis": {"show": False, "min": middle - half, "max": middle + half, "type": "value"},
        "series": list(series),
    }


def points(data: Sequence[Spec]) -> Spec:
    """Return points as a series."""
    return {"type": "scatter", "symbolSize": SIZE, "data": list(data)}


def _point(
    place: Place, group: Group, state: MapAddress, ink: Ink, centre: float, *, dark: bool
) -> Spec:
    style = {
        "color": thema.group(group.colour).colour(dark=dark),
        "borderColor": ink.paper,
        "borderWidth": 0.5,
    }
    point: Spec = {
        "name": f"{place.name} ({_group_name(group.name, state)})",
        "value": [place.east, place.north],
        "symbol": group.symbol,
        "itemStyle": style,
    }
    if place.iri == state.chosen:
        point |= {
            "symbolSize": CHOSEN,
            "itemStyle": {**style, "borderColor": ink.ink, "borderWidth": 3},
            "label": {
                "show": True,
                "formatter": place.name,
                "position": "left" if place.east > centre else "right",
                "color": ink.ink,
                "fontSize": 14,
                "fontWeight": "bold",
                "backgroundColor": ink.paper,
                "padding": 3,
            },
        }
    return point


def _group_name(name: str, state: MapAddress) -> str:
    return str(teksten.KAART_BEKEND[name]) if state.by == "bekend" else name


def choices(state: MapAddress) -> Html:
    """Return by what the points can be coloured."""
    listing = basis.filters(
        (f"kleur-{by}", teksten.KAART_KLEUR[by], state.coloured(by).url(), by == state.by)
        for by in BY
    )
    return element("nav", listing, aria_label=teksten.KAART_KLEUREN)


def listed(groups: Sequence[Group], state: MapAddress) -> Html:
    """Return the groups with their gemeenten, which is the map in words."""
    parts = []
    for group in groups:
        name = _group_name(group.name, state)
        number = opmaak.counted(len(group.places), teksten.KAART_EEN, teksten.KAART_AANTAL)
        look = f"vorm vorm-{group.shape} g-{group.colour}"
        shape = element("span", class_=look, aria_hidden="true")
        is_only = state.only == group.name
        only = element(
            "a",
            teksten.KAART_WEER_ALLES if is_only else teksten.KAART_ALLEEN,
            element("span", f": {name}", class_="alleen-gehoord"),
            href=state.showing("" if is_only else group.name).url(),
            class_="knop klein",
        )
        links = (
            element(
                "a",
                place.name,
                href=MunicipalityAddress(thing=place.iri).url(),
                aria_current="true" if place.iri == state.chosen else None,
            )
            for place in group.places
        )
        holds = any(place.iri == state.chosen for place in group.places)
        parts.append(
            element(
                "details",
                element("summary", join(shape, element("strong", name), number, between=" ")),
                element("p", only),
                basis.bullets(links, class_="rij"),
                class_="vouw",
                open=holds or is_only,
            )
        )
    return join(*parts)


def chosen(place: Place, state: MapAddress, stated: Html) -> Html:
    """Return the gemeente that was chosen on the map, with the way to its page.

    Args:
        place: The gemeente.
        state: The state of the map.
        stated: Where it lies, with the sources.
    """
    links = (
        element(
            "a",
            teksten.KAART_NAAR.format(gemeente=place.name),
            href=MunicipalityAddress(thing=place.iri).url(),
            class_="knop hoofdknop",
        ),
        element("a", teksten.KAART_GEEN_KEUZE, href=state.choosing("").url(), class_="knop"),
    )
    known = element(
        "a", teksten.KAART_BEKEND[place.groups["bekend"]], href=adres.url("dekking", {})
    )
    return basis.notice(
        basis.heading(2, place.name),
        stated,
        element("p", f"{teksten.KAART_KLEUR['bekend']}: ", known),
        basis.bullets(links, class_="rij knoppen"),
    )


def finder(names: Sequence[str], state: MapAddress, text: str) -> Html:
    """Return the field to find a gemeente on the map by typing; the colours stay."""
    kept = {key: value for key, value in state.params().items() if key == "kleur"}
    return basis.municipality_form("kaart-gemeente", names, "kaart", text, **kept)


def ended(iri: str, label: str) -> Html:
    """Return that a gemeente is no longer there, with the way to what came after it."""
    words = teksten.KAART_NAAR.format(gemeente=label)
    link = element("a", words, href=MunicipalityAddress(thing=iri).url())
    return basis.notice(
        basis.heading(2, teksten.GEMEENTE_VOORBIJ.format(naam=label)), element("p", link)
    )
