"""Words of the map, in English."""

from __future__ import annotations

from typing import Final

KAART_KOP: Final = "Map of the municipalities"
KAART_INLEIDING: Final = (
    "Every point is a municipality. Click on a point, or choose a municipality from the list."
)
KAART_BRONNEN: Final = "The points, provinces and labour market regions come from registers:"
KAART_KLEUREN: Final = "Colour and shape of the points"
KAART_KLEUR: Final = {
    "provincie": "By province",
    "regio": "By labour market region",
    "bekend": "By what is known",
}
KAART_BEKEND: Final = {
    "niets": "nothing seen",
    "iets": "one or two kinds of knowledge seen",
    "meer": "three or more kinds of knowledge seen",
}
KAART_EEN: Final = "1 municipality"
KAART_AANTAL: Final = "{aantal} municipalities"
KAART_ALLEEN: Final = "Show only these on the map"
KAART_WEER_ALLES: Final = "Show everything again"
KAART_LIJST: Final = "The same municipalities as a list"
KAART_ALT: Final = (
    "Map with {aantal} municipalities as points. {kleur}. The same municipalities stand in the "
    "list beside it."
)
KAART_NAAR: Final = "To the page of {gemeente}"
KAART_GEEN_KEUZE: Final = "Choose no municipality"
