"""The accessibility statement: what is done, what falls short, and how to say so."""

from __future__ import annotations

import adres
import bladen
import kader
import opmaak
import teksten
from veilig import element, join
from widgets import basis

# Where Streamlit is asked for the language, the title and the structure of a page.
REQUEST = "https://github.com/streamlit/streamlit/issues/8399"


def page() -> None:
    """Show the page."""
    kader.present("toegankelijk", "", _made)


def _made() -> kader.Content:
    tested = (
        element("a", teksten.MENU[leaf.slug], href=adres.url(leaf.slug, {}))
        for leaf in bladen.LEAVES
        if leaf.menu != bladen.HIDDEN
    )
    html = join(
        basis.heading(1, teksten.TOEGANKELIJK_KOP),
        basis.paragraph(teksten.TOEGANKELIJK_INLEIDING, class_="inleiding"),
        *(
            basis.section(title, basis.paragraph(text), id_=f"toegankelijk-{number}")
            for number, (title, text) in enumerate(teksten.TOEGANKELIJK)
        ),
        basis.section(
            teksten.TOEGANKELIJK_GRENZEN_KOP,
            basis.paragraph(teksten.TOEGANKELIJK_GRENZEN_INLEIDING),
            basis.bullets(teksten.TOEGANKELIJK_GRENZEN),
            element("p", opmaak.outside(REQUEST, teksten.TOEGANKELIJK_VERZOEK)),
            id_="grenzen",
        ),
        basis.section(
            teksten.TOEGANKELIJK_MELDEN_KOP,
            basis.paragraph(teksten.TOEGANKELIJK_MELDEN),
            id_="melden",
        ),
        basis.section(
            teksten.TOEGANKELIJK_GETOETST_KOP,
            basis.paragraph(teksten.TOEGANKELIJK_GETOETST),
            basis.bullets(tested),
            id_="getoetst",
        ),
    )
    return kader.Content(teksten.TOEGANKELIJK_KOP, html)
