"""Bar charts as ECharts options: named bars with their values, in the colours of the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import opmaak
from widgets.beeld import FONT, Ink, Spec, wrapped

BAR: Final = 38
# The place of a letter beside a bar, and what stands free around a chart.
LETTER: Final = 7
EDGE: Final = 8
LEGEND: Final = 34
# Light and dark, for the first and the second series; the second is hatched as well.
COLOURS: Final = (("#1F5FA8", "#6FA8E8"), ("#B3530A", "#E8935A"))


def height(bars: int, series: int) -> int:
    """Return how high a chart must be, in pixels."""
    return _top(series) + EDGE + bars * (BAR * series + 12)


def _top(series: int) -> int:
    return LEGEND if series > 1 else EDGE


def chart(
    names: Sequence[str],
    series: Sequence[tuple[str, Sequence[float], Sequence[str]]],
    *,
    dark: bool,
) -> Spec:
    """Return a chart with lying bars, each with its value beside it.

    Args:
        names: What the bars are about, from top to bottom.
        series: Per series its name, its values, and its values in words.
        dark: Whether the page is dark.
    """
    ink = Ink.of(dark=dark)
    longest = max((len(word) for _, _, words in series for word in words), default=0)
    return {
        "animation": False,
        "backgroundColor": "transparent",
        "textStyle": {"fontFamily": FONT, "color": ink.ink},
        "grid": {
            "left": EDGE,
            "right": EDGE + LETTER * longest,
            "top": _top(len(series)),
            "bottom": EDGE,
            "containLabel": True,
        },
        "legend": {
            "show": len(series) > 1,
            "top": 0,
            "left": 0,
            "textStyle": {"color": ink.ink, "fontSize": 13},
        },
        "xAxis": {"type": "value", "min": 0, "show": False},
        "yAxis": {
            "type": "category",
            "inverse": True,
            "data": [wrapped(name, 22, 3) for name in names],
            "axisTick": {"show": False},
            "axisLine": {"lineStyle": {"color": ink.line}},
            # Without an interval ECharts leaves out names that it takes for too close together.
            "axisLabel": {"color": ink.ink, "fontSize": 13, "lineHeight": 15, "interval": 0},
        },
        "series": [_series(number, *one, ink=ink, dark=dark) for number, one in enumerate(series)],
    }


def _series(
    number: int,
    name: str,
    values: Sequence[float],
    words: Sequence[str],
    *,
    ink: Ink,
    dark: bool,
) -> Spec:
    style: Spec = {"color": COLOURS[number % len(COLOURS)][int(dark)]}
    if number:
        style["decal"] = {
            "symbol": "rect",
            "color": ink.paper,
            "dashArrayX": [1, 0],
            "dashArrayY": [2, 5],
            "rotation": 0.8,
        }
    return {
        "type": "bar",
        "name": name,
        "barMaxWidth": 24,
        "itemStyle": style,
        "data": [
            {
                "value": value,
                "label": {
                    "show": True,
                    "position": "right",
                    "formatter": word.replace("{", "(").replace("}", ")"),
                    "color": ink.ink,
                    "fontSize": 13,
                },
            }
            for value, word in zip(values, words, strict=True)
        ],
    }


def short(value: float, unit: str) -> str:
    """Return a value as it stands beside its bar."""
    number = opmaak.number(f"{value:g}" if value % 1 else str(int(value)))
    return f"{number}%" if unit == "procent" else number
