"""Words of the page of rights, in English."""

from __future__ import annotations

from typing import Final

RECHTEN_KOP: Final = "Your rights to have a say"
RECHTEN_INLEIDING: Final = (
    "On this page you read per law what you may ask, who has that right, and who must see to it."
)
RECHTEN_WET: Final = "All about: {wet}"
RECHTEN_SOORT: Final = {
    "Recht": "This you may ask",
    "Plicht": "This another must do",
    "Bevoegdheid": "This another may choose",
}
RECHTEN_PUNT: Final = {
    "drager": "for whom this holds",
    "jegens": "towards whom",
    "artikel": "where it stands",
    "toelichting": "note",
}
RECHTEN_ONBEKEND: Final = {
    "drager": "The source does not say for whom this holds.",
    "jegens": "The source does not say towards whom.",
    "artikel": "The source names no article.",
}
RECHTEN_ARTIKEL_PUNT: Final = {"vanaf": "in force from", "tot": "in force until"}
RECHTEN_GEEN: Final = (
    "The sources that we read name no separate right or duty of this law. This is what they say of "
    "its articles. Read the article itself."
)
RECHTEN_OVERIG: Final = "Rights and duties for which the source names no article"
RECHTEN_VERSIE: Final = "Since when does this text hold?"
RECHTEN_VERSIE_ONBEKEND: Final = (
    "No source that we read says since when this holds: {artikelen}. Look at wetten.overheid.nl."
)
