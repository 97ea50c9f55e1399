"""Words of source marks, figures and downloads."""

from __future__ import annotations

from typing import Final

# Sources.
BRON: Final = "bron"
BRON_GEEN: Final = "geen bron"
BRON_REGELS: Final = "regels {regels}"
BRON_REGEL: Final = "regel {regels}"
BRON_DATUM: Final = "datum"
BRON_DATUM_ONBEKEND: Final = "onbekend (de bron noemt geen datum)"
BRON_KOP: Final = "onder het kopje"
BRON_PAGINA: Final = "bladzijde"
BRON_REGELS_KOP: Final = "regels"
BRON_LICENTIE: Final = "licentie"
BRON_LINK: Final = "adres"
BRON_TEKST: Final = "Tekst van de bron"
BRON_TEKST_NIET: Final = "De tekst van de bron staat niet op deze computer."
BRON_UITSPRAAK: Final = "De uitspraak zoals die is vastgelegd"
BRON_ALLE: Final = "Ga naar bron {nummer} onderaan"
BRON_OOK: Final = "Ook in bron "
BRON_EN_MEER: Final = "{namen}; en {aantal} meer"
BRON_TOON_ALLE: Final = "Toon alle {aantal} bronnen"
BRON_EIGEN: Final = "eigen woorden"
BRON_EIGEN_UITLEG: Final = "Dit is een omschrijving van deze website zelf."
BRON_GEEN_TITEL: Final = "bron zonder naam"
BRON_NOTITIE: Final = "eigen aantekening"
BRON_NOTITIE_UITLEG: Final = "Dit noteerden wij zelf toen wij de bron lazen."
BRON_BEKEKEN_OP: Final = "bekeken op {datum}"
BRON_BEKEKEN: Final = "Bekeken op"
BRON_PAGINA_DATUM: Final = "Datum van de pagina"
BRON_PAGINA_DATUM_ONBEKEND: Final = "onbekend (de pagina noemt geen datum)"
BRON_PLEK: Final = "Waar op de pagina"
BRON_ZEKERHEID: Final = "Hoe zeker"
BRON_ALLES_VAN: Final = "Wat wij hiervan overnamen"
BRON_WEGGELATEN: Final = (
    "Het adres van de pagina staat hier niet, want er staat een naam van een persoon in."
)
AFGELEID: Final = "afgeleid"
ZEKERHEDEN: Final = ("zeker", "deels zeker", "onzeker")
ONZEKER: Final = ("deels zeker", "onzeker")

# Figures. What stands here replaces the label in the data; `{aantal}` is the number.
STAND: Final = "stand {datum}"
PRECISIE: Final = {"precies": "", "indicatief": ""}
PRECISIE_ERBIJ: Final = ("indicatief",)
PRECISIE_KORT: Final = {"precies": "een precies getal", "indicatief": "indicatief: een ruw getal"}
VERMOEDELIJK: Final = "waarschijnlijk {waarde}"
EENHEID: Final = {
    "aantal": "{aantal}",
    "euro": "€ {aantal}",
    "euro per maand": "€ {aantal} per maand",
    "euro per uur": "€ {aantal} per uur",
    "procent": "{aantal}%",
    "maand": "{aantal} maanden",
    "week": "{aantal} weken",
    "plaats": "{aantal} plaatsen",
}
EENHEID_EEN: Final = {"maand": "1 maand", "week": "1 week", "plaats": "1 plaats"}

# Downloads.
BEWAAR_VORM: Final = "Kies ttl of csv als vorm."

# How dates and numbers are written.
MAANDEN: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
DUIZENDTAL: Final = "."
KOMMA: Final = ","
