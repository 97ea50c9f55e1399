"""Words of the page that puts things side by side."""

from __future__ import annotations

from typing import Final

VERGELIJK_KOP: Final = "Vergelijken"
VERGELIJK_INLEIDING: Final = (
    "Zet regels, raden, organisaties, regelingen of gemeenten naast elkaar. U ziet per punt wat "
    "gelijk is, wat verschilt, en wat niet is gezien."
)
VERGELIJK_ONBEKEND: Final = "Een deel van wat u vroeg, kennen wij niet. Dat staat hier niet bij."
VERGELIJK_NOG_EEN: Final = "Kies hieronder nog iets om mee te vergelijken."
VERGELIJK_BEGIN: Final = "Wat wilt u vergelijken?"
VERGELIJK_MEER: Final = "Zet er nog iets naast"
VERGELIJK_VELD: Final = "Zoek een regel, raad, organisatie, regeling of gemeente"
VERGELIJK_KIES: Final = "Wat zet u ernaast? Gevonden voor “{q}”"
VERGELIJK_GEEN: Final = "Voor “{q}” is niets gevonden om te vergelijken. Typ minder woorden."
VERGELIJK_REGELS: Final = "Regels en pagina's over: {onderwerp}"
VERGELIJK_KNOP: Final = "Vergelijk wat is aangevinkt"
VERGELIJK_WEG: Final = "Haal weg"
VERGELIJK_BEWAAR: Final = "Bewaar als tabel (CSV)"
VERGELIJK_SAMEN: Final = "Wat is gelijk, en wat verschilt?"
VERGELIJK_UITLEG: Final = (
    "Niet gezien betekent: de bron die wij lazen, zegt het niet. Het kan er wel zijn. Vraag het de "
    "gemeente of de organisatie."
)
VERGELIJK_OORDEEL: Final = {
    "gelijk": "bij alle gelijk",
    "verschilt": "verschilt",
    "deels": "gelijk waar het is gezien",
    "een": "bij één gezien",
}
VERGELIJK_MERK: Final = {
    "gelijk": "(gelijk)",
    "verschilt": "(verschilt)",
    "deels": "(gelijk waar gezien)",
    "een": "(bij één gezien)",
}
VERGELIJK_PUNT: Final = "Punt"
VERGELIJK_EIGEN: Final = "De gegevens zelf"
VERGELIJK_PUNTEN: Final = "Wat erin staat, per punt"
VERGELIJK_NIET_GEZIEN: Final = "niet gezien"
VERGELIJK_ALLE: Final = "Alle regels over één onderwerp"
VERGELIJK_ONDERWERP: Final = "Onderwerp"
VERGELIJK_CSV: Final = ("punt", "van", "wat er staat", "bron")
_SCHIER: Final = "verordening:schiermonnikoog-jobcoach"
_MONTFERLAND: Final = "verordening:montferland-voorziening-jobcoach"
VERGELIJK_VOORBEELDEN: Final = (
    (
        "Jobcoaching in Schiermonnikoog, in Montferland en bij UWV",
        (_SCHIER, _MONTFERLAND, "regeling:jobcoach-uwv"),
        "",
    ),
    ("De gemeenten Schiermonnikoog en Montferland", ("gm:gm0088", "gm:gm1955"), ""),
    (
        "Beschut werk en een proefplaatsing",
        ("regeling:beschut-werk", "regeling:proefplaatsing"),
        "",
    ),
)
