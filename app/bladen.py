"""The pages of the website: their addresses, the module of each, and where the menu has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MAIN: Final = "hoofd"
MORE: Final = "meer"
HIDDEN: Final = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page.

    Attributes:
        slug: Its address; empty for the first page.
        module: The module in `app_pages` whose `page` shows it.
        menu: The part of the menu that it stands in: `MAIN`, `MORE`, or `HIDDEN` for none.
    """

    slug: str
    module: str
    menu: str = HIDDEN


# In the order of the menu; each has its title in `teksten.MENU`.
LEAVES: Final = (
    Leaf("", "start", MAIN),
    Leaf("gemeente", "gemeente", MAIN),
    Leaf("geregeld", "geregeld", MAIN),
    Leaf("invloed", "invloed", MAIN),
    Leaf("verken", "verken", MAIN),
    Leaf("rechten", "rechten", MORE),
    Leaf("klacht", "klacht", MORE),
    Leaf("vergelijk", "vergelijk", MORE),
    Leaf("cijfers", "cijfers", MORE),
    Leaf("tijdlijn", "tijdlijn", MORE),
    Leaf("kaart", "kaart", MORE),
    Leaf("begrippen", "begrippen", MORE),
    Leaf("dekking", "dekking", MORE),
    Leaf("dossier", "dossier", MORE),
    Leaf("werkbank", "werkbank", MORE),
    Leaf("bijdragen", "bijdragen", MORE),
    Leaf("over", "over", MORE),
    Leaf("toegankelijk", "toegankelijk", MORE),
    Leaf("ding", "ding"),
)
SLUGS: Final = frozenset(leaf.slug for leaf in LEAVES)


def of(menu: str) -> tuple[Leaf, ...]:
    """Return the pages in one part of the menu."""
    return tuple(leaf for leaf in LEAVES if leaf.menu == menu)
