"""Words of the page that puts things side by side, in English."""

from __future__ import annotations

from typing import Final

VERGELIJK_KOP: Final = "Compare"
VERGELIJK_INLEIDING: Final = (
    "Put rules, councils, organisations, schemes or municipalities side by side. You see point by "
    "point what is the same, what differs, and what was not seen."
)
VERGELIJK_ONBEKEND: Final = "Part of what you asked is not known to us. It is left out here."
VERGELIJK_NOG_EEN: Final = "Choose something below to compare with."
VERGELIJK_BEGIN: Final = "What do you want to compare?"
VERGELIJK_MEER: Final = "Put something more beside it"
VERGELIJK_VELD: Final = "Search a rule, council, organisation, scheme or municipality"
VERGELIJK_KIES: Final = "What do you put beside it? Found for “{q}”"
VERGELIJK_EEN: Final = "1 found."
VERGELIJK_AANTAL: Final = "{aantal} found."
VERGELIJK_NOG: Final = " {aantal} are not shown. Type more words to see those."
VERGELIJK_GEEN: Final = "For “{q}” nothing was found to compare. Type fewer words."
VERGELIJK_GEEN_ERBIJ: Final = (
    "For “{q}” nothing was found that can be compared with this. Type fewer words, or take away "
    "what you chose before."
)
VERGELIJK_TE_VEEL: Final = (
    "You chose {aantal} things. Here are the first {meest}. Take one away, and the next comes in."
)
VERGELIJK_VOL: Final = "{meest} fit side by side. Take something away first."
VERGELIJK_REGELS: Final = "Rules and pages about: {onderwerp}"
VERGELIJK_REGELS_TOON: Final = "Choose from all rules and pages on this subject"
VERGELIJK_KNOP: Final = "Compare what is ticked"
VERGELIJK_GEKOZEN: Final = "What you chose"
VERGELIJK_WEG: Final = "Take away"
VERGELIJK_BEWAAR: Final = "Keep as a table (CSV)"
VERGELIJK_ALLEEN_OVER: Final = "You only see what is about: {onderwerp}."
VERGELIJK_TOON_ALLES: Final = "Show also what is about something else"
VERGELIJK_SAMEN: Final = "What is the same, and what differs?"
VERGELIJK_UITLEG: Final = (
    "Not seen means: no source that we read says this. It may well exist. Read the rule itself on "
    "overheid.nl, or ask the municipality or the organisation."
)
VERGELIJK_OORDEEL: Final = {
    "gelijk": "the same for all",
    "deels": "the same where it was seen",
    "verschilt": "differs",
    "geen": "seen for none of them",
}
VERGELIJK_ALLEEN: Final = "only seen for {naam}"
VERGELIJK_MERK: Final = {
    "gelijk": "the same",
    "deels": "the same where seen",
    "verschilt": "differs",
    "geen": "not seen",
}
VERGELIJK_MERK_ALLEEN: Final = "only for {naam}"
VERGELIJK_PUNT: Final = "Point"
VERGELIJK_TABEL: Final = "{titel}: {namen}"
VERGELIJK_EIGEN: Final = "The data themselves"
VERGELIJK_PUNTEN: Final = "What it says, point by point"
VERGELIJK_ERBIJ: Final = "Councils, rules and execution"
VERGELIJK_LIJST: Final = {
    "raden": "councils",
    "regels-inspraak": "rules on participation",
    "regels-steun": "rules and pages on support",
    "regels-raad": "rules on the council",
    "uitvoerders": "who executes for the municipality",
}
VERGELIJK_DEZE: Final = "Put these side by side"
VERGELIJK_WIE: Final = "for whom: {wat}"
VERGELIJK_VANAF: Final = "from {wat}"
VERGELIJK_TOT: Final = "until {wat}"
VERGELIJK_OVER: Final = "about: {wat}"
VERGELIJK_DATUM: Final = "date: {wat}"
VERGELIJK_REGEL: Final = "according to: {wat}"
VERGELIJK_REGEL_STAND: Final = "{regel} (status: {stand})"
VERGELIJK_STAND: Final = "status: {wat}"
VERGELIJK_NIET_GEZIEN: Final = "not seen"
VERGELIJK_ALLE: Final = "All rules on one subject"
VERGELIJK_ALLE_UITLEG: Final = (
    "Choose a subject. You get the rules about it, and then only see what is about that."
)
VERGELIJK_ONDERWERP: Final = "Subject"
VERGELIJK_GEEN_ONDERWERP: Final = "All subjects"
VERGELIJK_CSV: Final = ("point", "of", "what it says", "condition", "remark", "source")
_SCHIER: Final = "verordening:schiermonnikoog-jobcoach"
_MONTFERLAND: Final = "verordening:montferland-voorziening-jobcoach"
VERGELIJK_VOORBEELDEN: Final = (
    (
        "Job coaching in Schiermonnikoog, in Montferland and by UWV",
        (_SCHIER, _MONTFERLAND, "regeling:jobcoach-uwv"),
        "regeling:jobcoach",
    ),
    ("The municipalities Schiermonnikoog and Montferland", ("gm:gm0088", "gm:gm1955"), ""),
    (
        "The councils of Arnhem and Zoetermeer",
        ("raad:arnhem-adviesraad-werk-en-inkomen", "raad:zoetermeer-adviesraad-sociaal-domein"),
        "",
    ),
    ("Two schemes", ("regeling:beschut-werk", "regeling:proefplaatsing"), ""),
)
