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
VERGELIJK_EEN: Final = "1 gevonden."
VERGELIJK_AANTAL: Final = "{aantal} gevonden."
VERGELIJK_NOG: Final = " {aantal} staan er niet bij. Typ meer woorden om die te zien."
VERGELIJK_GEEN: Final = "Voor “{q}” is niets gevonden om te vergelijken. Typ minder woorden."
VERGELIJK_GEEN_ERBIJ: Final = (
    "Voor “{q}” is niets gevonden dat hiermee te vergelijken is. Typ minder woorden, of haal weg "
    "wat u eerder koos."
)
VERGELIJK_TE_VEEL: Final = (
    "U koos {aantal} dingen. Hier staan de eerste {meest}. Haal er iets weg, dan komt het volgende "
    "erbij."
)
VERGELIJK_VOL: Final = "Er passen er {meest} naast elkaar. Haal eerst iets weg."
VERGELIJK_REGELS: Final = "Regels en pagina's over: {onderwerp}"
VERGELIJK_REGELS_TOON: Final = "Kies uit alle regels en pagina's over dit onderwerp"
VERGELIJK_KNOP: Final = "Vergelijk wat is aangevinkt"
VERGELIJK_GEKOZEN: Final = "Dit koos u"
VERGELIJK_WEG: Final = "Haal weg"
VERGELIJK_BEWAAR: Final = "Bewaar als tabel (CSV)"
VERGELIJK_ALLEEN_OVER: Final = "U ziet alleen wat gaat over: {onderwerp}."
VERGELIJK_TOON_ALLES: Final = "Toon ook wat over iets anders gaat"
VERGELIJK_SAMEN: Final = "Wat is gelijk, en wat verschilt?"
VERGELIJK_UITLEG: Final = (
    "Niet gezien betekent: geen bron die wij lazen, zegt dit. Het kan er wel zijn. Lees de regel "
    "zelf op overheid.nl, of vraag het de gemeente of de organisatie."
)
VERGELIJK_OORDEEL: Final = {
    "gelijk": "bij alle gelijk",
    "deels": "gelijk waar het is gezien",
    "verschilt": "verschilt",
    "geen": "bij geen van alle gezien",
}
VERGELIJK_ALLEEN: Final = "alleen gezien bij {naam}"
VERGELIJK_MERK: Final = {
    "gelijk": "gelijk",
    "deels": "gelijk waar gezien",
    "verschilt": "verschilt",
    "geen": "niet gezien",
}
VERGELIJK_MERK_ALLEEN: Final = "alleen bij {naam}"
VERGELIJK_PUNT: Final = "Punt"
VERGELIJK_TABEL: Final = "{titel}: {namen}"
VERGELIJK_EIGEN: Final = "De gegevens zelf"
VERGELIJK_PUNTEN: Final = "Wat erin staat, per punt"
VERGELIJK_ERBIJ: Final = "Raden, regels en uitvoering"
VERGELIJK_LIJST: Final = {
    "raden": "raden",
    "regels-inspraak": "regels over inspraak",
    "regels-steun": "regels en pagina's over ondersteuning",
    "regels-raad": "regels over de raad",
    "uitvoerders": "wie voor de gemeente uitvoert",
}
VERGELIJK_DEZE: Final = "Zet deze naast elkaar"
VERGELIJK_WIE: Final = "voor wie: {wat}"
VERGELIJK_VANAF: Final = "vanaf {wat}"
VERGELIJK_TOT: Final = "tot {wat}"
VERGELIJK_OVER: Final = "gaat over: {wat}"
VERGELIJK_DATUM: Final = "datum: {wat}"
VERGELIJK_REGEL: Final = "volgens: {wat}"
VERGELIJK_REGEL_STAND: Final = "{regel} (stand: {stand})"
VERGELIJK_STAND: Final = "stand: {wat}"
VERGELIJK_NIET_GEZIEN: Final = "niet gezien"
VERGELIJK_ALLE: Final = "Alle regels over één onderwerp"
VERGELIJK_ALLE_UITLEG: Final = (
    "Kies een onderwerp. U krijgt de regels erover, en ziet verder alleen wat daarover gaat."
)
VERGELIJK_ONDERWERP: Final = "Onderwerp"
VERGELIJK_GEEN_ONDERWERP: Final = "Alle onderwerpen"
VERGELIJK_CSV: Final = ("punt", "van", "wat er staat", "voorwaarde", "toelichting", "bron")
_SCHIER: Final = "verordening:schiermonnikoog-jobcoach"
_MONTFERLAND: Final = "verordening:montferland-voorziening-jobcoach"
VERGELIJK_VOORBEELDEN: Final = (
    (
        "Jobcoaching in Schiermonnikoog, in Montferland en bij UWV",
        (_SCHIER, _MONTFERLAND, "regeling:jobcoach-uwv"),
        "regeling:jobcoach",
    ),
    ("De gemeenten Schiermonnikoog en Montferland", ("gm:gm0088", "gm:gm1955"), ""),
    (
        "De adviesraden van Arnhem en Zoetermeer",
        ("raad:arnhem-adviesraad-werk-en-inkomen", "raad:zoetermeer-adviesraad-sociaal-domein"),
        "",
    ),
    (
        "Beschut werk en een proefplaatsing",
        ("regeling:beschut-werk", "regeling:proefplaatsing"),
        "",
    ),
)
