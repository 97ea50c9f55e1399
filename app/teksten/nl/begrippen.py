"""Words of the glossary."""

from __future__ import annotations

from typing import Final

BEGRIPPEN_KOP: Final = "Begrippen"
BEGRIPPEN_INLEIDING: Final = (
    "Wat betekenen de woorden op deze website? Zoek een woord, of kies een letter."
)
BEGRIPPEN_BRON: Final = (
    "Bij een wet of regeling staat de bron. De andere woorden leggen wij zelf uit. Kies een woord "
    "om te zien waar het voorkomt."
)
BEGRIPPEN_VELD: Final = "Zoek een woord (mag leeg blijven)"
BEGRIPPEN_LIJST: Final = "Soort woorden"
BEGRIPPEN_ALLE: Final = "Alle woorden"
BEGRIPPEN_EEN: Final = "1 begrip."
BEGRIPPEN_AANTAL: Final = "{aantal} begrippen."
BEGRIPPEN_LETTERS: Final = "Kies een letter"
BEGRIPPEN_GEEN: Final = "Geen begrip past hierbij. Typ minder letters, of kies alle woorden."
BEGRIP_MEER: Final = "Meer over {naam}"
