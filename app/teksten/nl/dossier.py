"""Words of the dossier."""

from __future__ import annotations

from typing import Final

DOSSIER_KOP: Final = "Een dossier om mee te nemen"
DOSSIER_INLEIDING: Final = (
    "Kies uw gemeente en een onderwerp. U krijgt alles bij elkaar: om te lezen, af te drukken, of "
    "te bewaren voor Word."
)
DOSSIER_GEMEENTE: Final = "Uw gemeente"
DOSSIER_DELEN: Final = "Wat wilt u erin?"
DOSSIER_DEEL: Final = {
    "raden": "Wie spreekt, en met wie",
    "onderwerp": "Uw onderwerp",
    "gesprek": "Gesprekspunten",
    "vergelijking": "Vergelijking met anderen",
    "regels": "Regels en uitvoerders",
    "rechten": "Rechten van artikel 47",
    "stappen": "Zes stappen naar invloed",
    "klacht": "De weg van een klacht",
    "onbekend": "Wat onbekend is",
}
DOSSIER_VERGELIJKING: Final = "Hoe doen anderen het?"
DOSSIER_MAAK: Final = "Maak het dossier"
DOSSIER_ANDER: Final = "Een ander dossier maken"
DOSSIER_TITEL: Final = "Meepraten in {gemeente}"
DOSSIER_TITEL_OVER: Final = "Meepraten in {gemeente} over: {onderwerp}"
DOSSIER_OVER: Final = (
    "In dit dossier leest u wie namens u spreekt en wat de regels zijn. U leest ook wat u kunt "
    "vragen in een gesprek met de wethouder. Achter elk punt staat de bron."
)
DOSSIER_WORD: Final = "Bewaar voor Word"
DOSSIER_TURTLE: Final = "Bewaar de feiten (Turtle)"
DOSSIER_AFDRUKKEN: Final = "Afdrukken? Gebruik Ctrl+P, of het menu rechtsboven."
DOSSIER_STAND: Final = (
    "De stand is die van de pagina die wij bekeken. Of het nu nog zo is, vraagt u na bij de "
    "gemeente."
)
DOSSIER_RAAD_PUNT: Final = {
    "stand": "stand",
    "partner": "praat met",
    "wet": "adviseert over",
    "regel": "geregeld in",
}
DOSSIER_NIVEAU_PUNT: Final = {"partner": "praat met", "artikel": "waar het recht staat"}
DOSSIER_REGELS: Final = "Welke regels en uitvoerders zijn bekend?"
DOSSIER_RECHTEN: Final = "Welke rechten geeft artikel 47 van de Participatiewet?"
DOSSIER_GESPREK: Final = "Wat bespreekt u met de wethouder?"
DOSSIER_GESPREK_UITLEG: Final = "Kies wat voor u belangrijk is."
DOSSIER_GELDT_NOG: Final = "Geldt deze regel nu nog, en hoe werkt hij uit? {regel}"
DOSSIER_DOET_U_DIT: Final = "Doet onze gemeente dit al? {advies}"
