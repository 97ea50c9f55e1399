"""Words of the page about complaints."""

from __future__ import annotations

from typing import Final

KLACHT_KOP: Final = "Een klacht indienen"
KLACHT_INLEIDING: Final = (
    "Op deze pagina leest u stap voor stap waar u met een klacht over de Participatiewet "
    "terechtkunt. Ook als een andere organisatie het werk voor de gemeente doet."
)
KLACHT_ROUTE_MEER: Final = "Lees meer over deze route"
KLACHT_DEEL: Final = {
    "route": "Waar gaat u heen, en in welke volgorde?",
    "uitvoerder": "Doet een ander het werk voor de gemeente? Wat zegt de ombudsman?",
    "drempels": "Waarom vinden mensen klagen moeilijk?",
    "meer": "Wat is er nog meer over klachten gezegd?",
    "gemeente": "Wat wordt de gemeente aanbevolen?",
    "cijfers": "Hoe vaak komt het voor?",
    "anders": "Waar kunt u ook terecht?",
}
KLACHT_STAP_PUNT: Final = {"leidt-naar": "naar wie", "aan": "voor wie"}
KLACHT_PUNT: Final = {
    "afzender": "van wie",
    "aan": "aan wie",
    "conclusie": "waarom",
    "over": "gaat over",
    "leidt-naar": "naar wie",
}
