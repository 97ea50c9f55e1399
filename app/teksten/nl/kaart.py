"""Words of the map."""

from __future__ import annotations

from typing import Final

KAART_KOP: Final = "Kaart van de gemeenten"
KAART_INLEIDING: Final = (
    "Elke punt is een gemeente. Klik op een punt, of kies een gemeente uit de lijst."
)
KAART_BRONNEN: Final = "De punten, provincies en arbeidsmarktregio's komen uit registers:"
KAART_KLEUREN: Final = "Kleur en vorm van de punten"
KAART_KLEUR: Final = {
    "provincie": "Per provincie",
    "regio": "Per arbeidsmarktregio",
    "bekend": "Wat er bekend is",
}
KAART_BEKEND: Final = {
    "niets": "niets gezien",
    "iets": "een of twee soorten kennis gezien",
    "meer": "drie of meer soorten kennis gezien",
}
KAART_EEN: Final = "1 gemeente"
KAART_AANTAL: Final = "{aantal} gemeenten"
KAART_ALLEEN: Final = "Toon alleen deze op de kaart"
KAART_WEER_ALLES: Final = "Toon weer alles"
KAART_LIJST: Final = "Dezelfde gemeenten als lijst"
KAART_ALT: Final = (
    "Kaart met {aantal} gemeenten als punten. {kleur}. Dezelfde gemeenten staan in de lijst "
    "ernaast."
)
KAART_NAAR: Final = "Naar de pagina van {gemeente}"
KAART_GEEN_KEUZE: Final = "Kies geen gemeente"
