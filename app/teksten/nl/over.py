"""Words of the page about this website."""

from __future__ import annotations

from typing import Final

# About.
OVER_KOP: Final = "Over deze website"
OVER: Final = (
    (
        "Voor wie",
        "Voor mensen die opkomen voor anderen, en voor onderzoekers. U vindt hier wie mag "
        "meepraten over werk en inkomen, en op welke wet dat rust.",
    ),
    (
        "Elke uitspraak heeft een bron",
        "Achter elke uitspraak staat het woordje “bron”. Open het. U ziet dan waar de uitspraak "
        "vandaan komt, en op welke regels.",
    ),
    (
        "Webpagina's",
        "Bij een webpagina staat wanneer wij die bekeken, van wanneer zij is, en hoe zeker het is. "
        "Staat er “afgeleid”? Dan volgt het uit de pagina, maar staat het er niet zelf.",
    ),
    (
        "Wij raden niets",
        "Wat geen bron zegt, heet hier onbekend. Spreken bronnen elkaar tegen, dan staan beide "
        "er, elk met de bron en de datum.",
    ),
    (
        "Toegankelijk",
        "Alles werkt met het toetsenbord en met een schermlezer. De tekening staat er ook als "
        "lijst en als tabel.",
    ),
    (
        "Uw privacy",
        "Deze website volgt u niet. Zij vraagt niets op bij andere websites.",
    ),
)
OVER_AANTALLEN: Final = "Wat erin staat"
OVER_SOORT: Final = "Soort"
OVER_AANTAL: Final = "Aantal"
OVER_BRONNEN: Final = "De bronnen"
OVER_BRON: Final = "Bron"
OVER_PASSAGES: Final = "Aangehaalde plaatsen"
OVER_BRONNEN_TABEL: Final = "Bronnen en het aantal plaatsen dat eruit is aangehaald"
OVER_AANTALLEN_TABEL: Final = "Aantal dingen per soort"
