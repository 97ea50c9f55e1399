"""Words of the first page and of search, in English."""

from __future__ import annotations

from typing import Final

ZOEK_KOP: Final = "Who has a say on work and income?"
ZOEK_INLEIDING: Final = (
    "Search a council, law, scheme or municipality. You see what the sources say of it, and where "
    "that stands."
)
ZOEK_VELD: Final = "What are you looking for?"
ZOEK_KNOP: Final = "Search"
ZOEK_GEVONDEN: Final = "Found for “{q}”: {aantal}."
ZOEK_DING_EEN: Final = "1 result"
ZOEK_DINGEN: Final = "{aantal} results"
ZOEK_SOORTEN: Final = "Show only"
ZOEK_ALLES: Final = "All ({aantal})"
ZOEK_MEER: Final = "Show {aantal} more"
ZOEK_WAAROM: Final = "found by: {reden}"
ZOEK_WAAROM_ANDERS: Final = "found by “{tekst}” ({reden})"
ZIN_KOP: Final = "Is this what you mean?"
ZIN_GEMEENTE: Final = "Who speaks for you in {naam}, to whom, and what you can do"
ZIN_DOSSIER: Final = "A dossier about {naam} to bring along"
ZIN_GEREGELD: Final = "What is arranged for you"
ZOEK_NIETS: Final = "Nothing found for “{q}”"
ZOEK_BEDOELDE: Final = "Did you mean:"
ZOEK_TIPS: Final = "What you can try"
ZOEK_TIP: Final = (
    "Type fewer words. One word is often enough.",
    "Use the Dutch name or abbreviation, such as LCR or Wajong.",
    "Hyphens, accents and capitals do not matter.",
)
VOORBEELDEN_KOP: Final = "For example:"
VOORBEELDEN: Final = (
    "cliëntenraad",
    "Participatiewet",
    "jobcoach",
    "Montferland",
    "beschut werk",
    "Wajong",
)
BEGIN_KOP: Final = "What you find here"
BEGIN: Final = (
    "Councils, laws, articles, schemes, organisations, and all municipalities. With what the "
    "sources say of them.",
    "Behind every statement stands its source. What no source says is called unknown here.",
)
BEGIN_MEER: Final = "Also on this website:"
INGANG_KOP: Final = "Where do you want to begin?"
INGANG: Final = {
    "gemeente": "See who speaks for you in your municipality, to whom, and which rules there are.",
    "geregeld": "Choose what suits you. You see which schemes there are, and whom to go to.",
    "invloed": "Six steps to change something, with what you do and whom you approach.",
    "verken": "See how laws, councils, schemes and municipalities hang together.",
}
RECENT_KOP: Final = "What you just looked at"
VRAGEN_KOP: Final = "Questions that people ask"
VRAGEN: Final = (
    ("With whom does the client council of my municipality talk?", "raad:lokale-raden"),
    ("What must the by-law on having a say contain?", "wet:BWBR0015703/artikel/47"),
    ("Who counts for the jobs agreement (banenafspraak)?", "regeling:banenafspraak"),
    ("What is the praktijkroute?", "route:praktijkroute"),
    ("What is a trial placement (proefplaatsing)?", "regeling:proefplaatsing"),
    (
        "I want to say something about UWV in my region. To which council?",
        "raad:uwv-decentrale-clientenraden",
    ),
)
ZOEK_REDEN: Final = {
    "hele naam": "whole name",
    "begin van de naam": "start of the name",
    "woord in de naam": "word in the name",
    "meervoud of enkelvoud": "singular or plural",
    "begin van een woord": "start of a word",
    "deel van een woord": "part of a word",
    "lijkt erop": "looks like it",
}
