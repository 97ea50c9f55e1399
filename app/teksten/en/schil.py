"""Words of the shell and the frame, in English."""

from __future__ import annotations

from typing import Final

NAAM: Final = "Inspraak"
TITEL: Final = "{pagina} - Inspraak"
ZONDER_SCRIPT: Final = "This website needs JavaScript. Switch JavaScript on in your browser."
HOOFDMENU: Final = "Main menu"
NAAR_INHOUD: Final = "To the content"
MENU_MEER: Final = "More"
MENU_MEER_HIER: Final = "More: {pagina}"
MENU: Final = {
    "": "Search",
    "gemeente": "My municipality",
    "geregeld": "What is arranged for me?",
    "invloed": "Having influence",
    "verken": "Explore",
    "rechten": "Your rights",
    "klacht": "A complaint",
    "vergelijk": "Compare",
    "cijfers": "Figures",
    "tijdlijn": "Timeline",
    "kaart": "Map",
    "begrippen": "Terms",
    "dekking": "What is known per municipality?",
    "dossier": "Dossier",
    "werkbank": "Workbench",
    "bijdragen": "Contribute",
    "over": "About this website",
    "toegankelijk": "Accessibility",
    "ding": "Inspraak",
}
ANDERE_TAAL: Final = "Nederlands"

VOET_LINK: Final = "Copy the link to this page"
VOET_GEKOPIEERD: Final = "The link was copied."
VOET_TURTLE: Final = "Download these facts (Turtle)"
VOET_CSV: Final = "Download these facts (CSV)"
VOET_VRAGEN: Final = "Show the queries behind this page"
VOET_VRAGEN_UITLEG: Final = (
    "This page was made with these SPARQL queries. Who has the data can run them."
)
VOET_VRAAG: Final = "Copy the query {naam}"
VOET_VRAAG_GEKOPIEERD: Final = "The query was copied."
VOET_KOP: Final = "About this page"
VOET_GEGEVENS: Final = "Data: version {versie}, of {datum}, digest {kenmerk}."
VOET_LICENTIE: Final = "You may use the data if you name the source (CC BY 4.0)."

FOUT_KOP: Final = "Something went wrong"
FOUT_UITLEG: Final = "This page could not be made. Load the page again."
LADEN: Final = "The data are being loaded."
STREAMLIT: Final[dict[str, str]] = {}
# What the display groups are called: one, and more.
GROEP: Final = {
    "regel": ("law or rule", "laws and rules"),
    "artikel": ("article or paragraph", "articles and paragraphs"),
    "norm": ("right or duty", "rights and duties"),
    "regeling": ("scheme", "schemes"),
    "raad": ("council", "councils"),
    "instantie": ("organisation", "organisations"),
    "gebied": ("municipality or region", "municipalities and regions"),
    "doelgroep": ("group of people", "groups of people"),
    "bevinding": ("finding or recommendation", "findings and recommendations"),
    "praktijk": ("step, action or question", "steps, actions and questions"),
    "cijfer": ("figure or event", "figures and events"),
    "bron": ("source", "sources"),
    "overig": ("concept", "concepts"),
}
