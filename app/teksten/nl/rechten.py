"""Words of the page of rights."""

from __future__ import annotations

from typing import Final

RECHTEN_KOP: Final = "Uw rechten om mee te praten"
RECHTEN_INLEIDING: Final = (
    "Op deze pagina leest u per wet wat u mag vragen, wie dat recht heeft, en wie ervoor moet "
    "zorgen."
)
RECHTEN_WET: Final = "Alles over: {wet}"
RECHTEN_SOORT: Final = {
    "Recht": "Dit mag u vragen",
    "Plicht": "Dit moet een ander doen",
    "Bevoegdheid": "Dit mag een ander kiezen",
}
RECHTEN_PUNT: Final = {
    "drager": "voor wie dit geldt",
    "jegens": "tegenover wie",
    "artikel": "waar het staat",
    "toelichting": "let op",
}
RECHTEN_ONBEKEND: Final = {
    "drager": "De bron zegt niet voor wie dit geldt.",
    "jegens": "De bron zegt niet tegenover wie.",
    "artikel": "De bron noemt geen artikel.",
}
RECHTEN_ARTIKEL_PUNT: Final = {"vanaf": "geldt vanaf", "tot": "geldt tot"}
RECHTEN_GEEN: Final = (
    "De bronnen die wij lazen, noemen bij deze wet geen recht of plicht apart. Dit zeggen zij over"
    " de artikelen. Lees het artikel zelf na."
)
RECHTEN_OVERIG: Final = "Rechten en plichten waarbij de bron geen artikel noemt"
RECHTEN_VERSIE: Final = "Sinds wanneer geldt deze tekst?"
RECHTEN_VERSIE_ONBEKEND: Final = (
    "Geen bron die wij lazen, zegt sinds wanneer dit zo geldt: {artikelen}. Kijk op "
    "wetten.overheid.nl."
)
