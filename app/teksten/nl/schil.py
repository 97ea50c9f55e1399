"""Words of the shell and the frame: menu, foot, errors, and those that Streamlit writes itself."""

from __future__ import annotations

from typing import Final

# The shell.
NAAM: Final = "Inspraak"
TITEL: Final = "{pagina} - Inspraak"
ZONDER_SCRIPT: Final = "Deze website werkt alleen met JavaScript. Zet JavaScript aan in uw browser."
HOOFDMENU: Final = "Hoofdmenu"
NAAR_INHOUD: Final = "Naar de inhoud"
MENU_MEER: Final = "Meer"
MENU_MEER_HIER: Final = "Meer: {pagina}"
MENU: Final = {
    "": "Zoeken",
    "gemeente": "Mijn gemeente",
    "geregeld": "Wat is er voor mij geregeld?",
    "invloed": "Invloed uitoefenen",
    "verken": "Verkennen",
    "rechten": "Uw rechten",
    "klacht": "Een klacht",
    "vergelijk": "Vergelijken",
    "cijfers": "Cijfers",
    "tijdlijn": "Tijdlijn",
    "kaart": "Kaart",
    "begrippen": "Begrippen",
    "dekking": "Wat is bekend per gemeente?",
    "dossier": "Dossier",
    "werkbank": "Werkbank",
    "bijdragen": "Bijdragen",
    "over": "Over deze website",
    "toegankelijk": "Toegankelijkheid",
    "ding": "Inspraak",
}
ANDERE_TAAL: Final = "English"

# Foot.
VOET_LINK: Final = "Kopieer de link naar deze pagina"
VOET_GEKOPIEERD: Final = "De link is gekopieerd."
VOET_TURTLE: Final = "Download deze feiten (Turtle)"
VOET_CSV: Final = "Download deze feiten (CSV)"
VOET_VRAGEN: Final = "Toon de zoekvragen achter deze pagina"
VOET_VRAGEN_UITLEG: Final = (
    "Deze pagina is gemaakt met deze zoekvragen. Wie de gegevens zelf heeft, kan ze uitvoeren."
)
VOET_VRAAG: Final = "Kopieer de zoekvraag {naam}"
VOET_VRAAG_GEKOPIEERD: Final = "De zoekvraag is gekopieerd."
VOET_KOP: Final = "Over deze pagina"
VOET_GEGEVENS: Final = "Gegevens: versie {versie}, van {datum}, kenmerk {kenmerk}."
VOET_LICENTIE: Final = "U mag de gegevens gebruiken als u de bron noemt (CC BY 4.0)."

FOUT_KOP: Final = "Er ging iets mis"
FOUT_UITLEG: Final = "Deze pagina kon niet worden gemaakt. Laad de pagina opnieuw."
LADEN: Final = "De gegevens worden geladen."

# Streamlit's own words, as its script writes them.
STREAMLIT: Final = {
    "Skip to main content": NAAR_INHOUD,
    "Main menu": "Menu",
    "Theme": "Kleuren",
    "System": "Als uw apparaat",
    "Light": "Licht",
    "Dark": "Donker",
    "Print": "Afdrukken",
    "Record screen": "Scherm opnemen",
    "Record a screencast": "Scherm opnemen",
    "Stop recording": "Stop de opname",
    "Settings": "Instellingen",
    "About": "Over",
    "Close": "Sluiten",
    "Running": "Bezig",
    "Running...": "Bezig",
    "Connecting": "Verbinden",
    "CONNECTING": "Verbinden",
    "Connecting...": "Verbinden",
    "Fullscreen": "Volledig scherm",
    "Close fullscreen": "Sluit volledig scherm",
    "Exit fullscreen": "Sluit volledig scherm",
    "Download as PNG": "Bewaar als plaatje (PNG)",
    "Download as SVG": "Bewaar als plaatje (SVG)",
    "Download": "Bewaar",
    "Show data": "Toon gegevens",
    "Copy version to clipboard": "Kopieer het versienummer",
    "Connection error": "Geen verbinding",
    "Connection lost": "Verbinding verbroken",
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your "
    "terminal:": "De website antwoordt niet. Start hem opnieuw, of laad de pagina later nog eens.",
    "Error": "Fout",
    "Warning": "Let op",
    "Copied": "Gekopieerd",
    "Copy": "Kopieer",
}

# What the display groups are called: one, and more.
GROEP: Final = {
    "regel": ("wet of regel", "wetten en regels"),
    "artikel": ("artikel of lid", "artikelen en leden"),
    "norm": ("recht of plicht", "rechten en plichten"),
    "regeling": ("regeling", "regelingen"),
    "raad": ("raad", "raden"),
    "instantie": ("instantie", "instanties"),
    "gebied": ("gemeente of regio", "gemeenten en regio's"),
    "doelgroep": ("doelgroep", "doelgroepen"),
    "bevinding": ("conclusie of aanbeveling", "conclusies en aanbevelingen"),
    "praktijk": ("stap, actie of vraag", "stappen, acties en vragen"),
    "cijfer": ("cijfer of gebeurtenis", "cijfers en gebeurtenissen"),
    "bron": ("bron", "bronnen"),
    "overig": ("begrip", "begrippen"),
}
