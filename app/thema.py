"""The twelve display groups: colours on light and dark, and shape; the texts have their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import teksten

HEXAGON: Final = "path://M25 0 L75 0 L100 50 L75 100 L25 100 L0 50 Z"
ARROW: Final = "path://M0 0 L60 0 L100 50 L60 100 L0 100 L40 50 Z"
TRIANGLE: Final = "path://M50 4 L100 96 L0 96 Z"
DIAMOND: Final = "path://M50 0 L100 50 L50 100 L0 50 Z"


@dataclass(frozen=True, slots=True)
class Group:
    """How one kind of thing looks; `symbol` is an ECharts symbol, `shape` a class in the CSS."""

    slug: str
    light: str
    dark: str
    shape: str
    symbol: str
    size: int = 22
    outlined: bool = False

    @property
    def one(self) -> str:
        """What one of them is called."""
        return teksten.GROEP[self.slug][0]

    @property
    def many(self) -> str:
        """What more of them are called."""
        return teksten.GROEP[self.slug][1]

    def colour(self, *, dark: bool) -> str:
        """Return the colour for the theme."""
        return self.dark if dark else self.light

    def counted(self, number: int) -> str:
        """Return `1 raad` or `18 raden`."""
        return f"{number} {self.one if number == 1 else self.many}"


GROUPS: Final = (
    Group("regel", "#1F5FA8", "#6FA8E8", "vierkant", "rect"),
    Group(
        "artikel",
        "#4A86C5",
        "#8CBBEE",
        "afgerond",
        "roundRect",
    ),
    Group(
        "norm",
        "#35508E",
        "#8FA6DD",
        "afgerond-open",
        "roundRect",
        outlined=True,
    ),
    Group("regeling", "#7B4FB0", "#B493DE", "ruit", DIAMOND, 26),
    Group("raad", "#B3530A", "#E8935A", "rond", "circle", 24),
    Group("instantie", "#2E7D46", "#6CBF86", "zeshoek", HEXAGON, 25),
    Group(
        "gebied",
        "#7A6A00",
        "#C9B53A",
        "driehoek",
        TRIANGLE,
        24,
    ),
    Group("doelgroep", "#B0307E", "#E583BE", "speld", "pin", 30),
    Group(
        "bevinding",
        "#A32A2A",
        "#E58080",
        "pijl",
        ARROW,
    ),
    Group(
        "praktijk",
        "#00768A",
        "#4FB9CB",
        "rond-open",
        "circle",
        outlined=True,
    ),
    Group(
        "cijfer",
        "#5F6670",
        "#A9B1BC",
        "vierkant-klein",
        "rect",
        15,
    ),
    Group("bron", "#8A6D5B", "#C4A793", "rond-klein", "circle", 15),
)
OTHER: Final = Group("overig", "#5F6670", "#A9B1BC", "rond-klein", "circle", 15)
BY_SLUG: Final = {group.slug: group for group in GROUPS}


def group(slug: str) -> Group:
    """Return the display group of a slug; what has none is shown as `overig`."""
    return BY_SLUG.get(slug, OTHER)


def order(slug: str) -> int:
    """Return the place of a group in lists and legends."""
    slugs = list(BY_SLUG)
    return slugs.index(slug) if slug in BY_SLUG else len(slugs)
