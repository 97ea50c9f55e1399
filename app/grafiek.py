"""Bar charts as ECharts options: named bars with their values, in the colours of the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import opmaak
from widgets.beeld import FONT, Ink, Spec, wrapped

BAR: Final = 38
HEAD: Final = 46
# Light and dark, for the first and the second series; the second is hatched as well.
COLOURS: Final = (("#1F5FA8", "#6FA8E8"), ("#B3530A", "#E8935A"))


def height(bars: int, series: int) -> int:
    """Return how high a chart must be, in pixels."""
    return HEAD + bars * (BAR * series + 12)


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
    return {
        "animation": False,
        "backgroundColor": "transparent",
        "textStyle": {"fontFamily": FONT, "color": ink.ink},
        "grid": {"left": 8, "right": 112, "top": 34, "bottom": 8, "containLabel": True},
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
            "axisLabel": {"color": ink.ink, "fontSize": 13, "lineHeight": 15},
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
