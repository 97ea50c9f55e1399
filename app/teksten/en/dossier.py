"""Words of the dossier, in English."""

from __future__ import annotations

from typing import Final

DOSSIER_KOP: Final = "A dossier to bring along"
DOSSIER_INLEIDING: Final = (
    "Choose your municipality and a subject. You get everything together: to read, to print, or to "
    "keep for Word."
)
DOSSIER_GEMEENTE: Final = "Your municipality"
DOSSIER_DELEN: Final = "What do you want in it?"
DOSSIER_DEEL: Final = {
    "raden": "Who speaks, and to whom",
    "onderwerp": "Your subject",
    "gesprek": "Talking points",
    "vergelijking": "Comparison with others",
    "regels": "Rules and executors",
    "rechten": "Rights of article 47",
    "stappen": "Six steps to influence",
    "klacht": "The way of a complaint",
    "onbekend": "What is unknown",
}
DOSSIER_VERGELIJKING: Final = "How do others do it?"
DOSSIER_MAAK: Final = "Make the dossier"
DOSSIER_ANDER: Final = "Make another dossier"
DOSSIER_TITEL: Final = "Having a say in {gemeente}"
DOSSIER_TITEL_OVER: Final = "Having a say in {gemeente} about: {onderwerp}"
DOSSIER_OVER: Final = (
    "In this dossier you read who speaks for you, what the rules are, and what you can ask in a "
    "talk with the alderman. Behind every point stands its source."
)
DOSSIER_WORD: Final = "Keep for Word"
DOSSIER_TURTLE: Final = "Keep the facts (Turtle)"
DOSSIER_AFDRUKKEN: Final = "To print, use Ctrl+P, or the menu at the top right."
DOSSIER_STAND: Final = (
    "The status is that of the page that we looked at. Ask the municipality whether it still holds."
)
DOSSIER_RAAD_PUNT: Final = {
    "stand": "status",
    "partner": "talks with",
    "wet": "advises on",
    "regel": "ruled in",
}
DOSSIER_NIVEAU_PUNT: Final = {"partner": "talks with", "artikel": "where the right stands"}
DOSSIER_REGELS: Final = "Which rules and executors are known?"
DOSSIER_RECHTEN: Final = "Which rights does article 47 of the Participatiewet give?"
DOSSIER_GESPREK: Final = "What do you discuss with the alderman?"
DOSSIER_GESPREK_UITLEG: Final = "Choose what matters to you."
DOSSIER_GELDT_NOG: Final = "Does this rule still hold, and how does it work out? {regel}"
DOSSIER_DOET_U_DIT: Final = "Does our municipality do this already? {advies}"
