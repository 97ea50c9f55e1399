"""The pictures of an answer, as ECharts options: its chart, and its points on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import grafiek
import kader
import opmaak
import teksten
import thema
from antwoordframe import Row, Spot
from widgets import kaart
from widgets.beeld import Ink

COLOUR = "raad"
GROUND = 3


def chart(
    bars: Sequence[tuple[str, float]], title: str, measure: str, *, dark: bool
) -> kader.Picture:
    """Return a chart with a bar to a row.

    Args:
        bars: What each bar is about, and how long it is.
        title: What the chart shows.
        measure: What the numbers are called.
        dark: Whether the page is dark.
    """
    words = [opmaak.number(f"{value:.15g}") for _, value in bars]
    series = [(measure, [value for _, value in bars], words)]
    spoken = "; ".join(f"{name}: {word}" for (name, _), word in zip(bars, words, strict=True))
    return kader.Picture(
        key="werkbank-grafiek",
        spec=grafiek.chart([name for name, _ in bars], series, dark=dark),
        height=grafiek.height(len(bars), 1),
        alt=teksten.WERKBANK_GRAFIEK_ALT.format(titel=title, waarden=spoken),
    )


def map_(
    placed: Sequence[tuple[Row, Spot]],
    names: Sequence[str],
    country: Mapping[str, Spot],
    *,
    dark: bool,
) -> kader.Picture:
    """Return the rows as points, on the gemeenten of the country as a pale ground.

    Args:
        placed: The rows with their places.
        names: What each of them is called.
        country: The places of all gemeenten.
        dark: Whether the page is dark.
    """
    ink = Ink.of(dark=dark)
    spots = [spot for _, spot in placed]
    pale = {"itemStyle": {"color": ink.line}, "symbolSize": GROUND, "tooltip": {"show": False}}
    style = {
        "color": thema.group(COLOUR).colour(dark=dark),
        "borderColor": ink.paper,
        "borderWidth": 0.5,
    }
    ground = [{"name": "", "value": list(spot), **pale} for spot in country.values()]
    data = [
        {"name": name, "value": list(spot), "itemStyle": style}
        for name, spot in zip(names, spots, strict=True)
    ]
    under = {**kaart.points(ground), "silent": True}
    return kader.Picture(
        key="werkbank-kaart",
        spec=kaart.ground([*country.values(), *spots], [under, kaart.points(data)]),
        height=kaart.HEIGHT,
        alt=teksten.WERKBANK_KAART_ALT.format(aantal=len(placed)),
    )
