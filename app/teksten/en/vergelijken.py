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
VERGELIJK_GEEN: Final = "For “{q}” nothing was found to compare. Type fewer words."
VERGELIJK_REGELS: Final = "Rules and pages about: {onderwerp}"
VERGELIJK_KNOP: Final = "Compare what is ticked"
VERGELIJK_WEG: Final = "Take away"
VERGELIJK_BEWAAR: Final = "Keep as a table (CSV)"
VERGELIJK_SAMEN: Final = "What is the same, and what differs?"
VERGELIJK_UITLEG: Final = (
    "Not seen means: the source that we read does not say it. It may well exist. Ask the "
    "municipality or the organisation."
)
VERGELIJK_OORDEEL: Final = {
    "gelijk": "the same for all",
    "verschilt": "differs",
    "deels": "the same where it was seen",
    "een": "seen for one",
}
VERGELIJK_MERK: Final = {
    "gelijk": "(the same)",
    "verschilt": "(differs)",
    "deels": "(the same where seen)",
    "een": "(seen for one)",
}
VERGELIJK_PUNT: Final = "Point"
VERGELIJK_EIGEN: Final = "The data themselves"
VERGELIJK_PUNTEN: Final = "What it says, point by point"
VERGELIJK_NIET_GEZIEN: Final = "not seen"
VERGELIJK_ALLE: Final = "All rules on one subject"
VERGELIJK_ONDERWERP: Final = "Subject"
VERGELIJK_CSV: Final = ("point", "of", "what it says", "source")
_SCHIER: Final = "verordening:schiermonnikoog-jobcoach"
_MONTFERLAND: Final = "verordening:montferland-voorziening-jobcoach"
VERGELIJK_VOORBEELDEN: Final = (
    (
        "Job coaching in Schiermonnikoog, in Montferland and by UWV",
        (_SCHIER, _MONTFERLAND, "regeling:jobcoach-uwv"),
        "",
    ),
    ("The municipalities Schiermonnikoog and Montferland", ("gm:gm0088", "gm:gm1955"), ""),
    ("Two schemes", ("regeling:beschut-werk", "regeling:proefplaatsing"), ""),
)
