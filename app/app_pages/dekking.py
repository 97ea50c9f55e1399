"""What is known of each gemeente: totals, and a table to search, narrow and sort."""

from __future__ import annotations

import adres
import dekkingframe
import graaf
import kader
import teksten
from app_pages.start import params
from widgets import basis, dekking

QUERIES = ("gebieden/dekking-in-aantallen", "gebieden/dekking-per-gemeente")


def page() -> None:
    """Show the page."""
    state = adres.CoverageAddress.read(params())
    every = graaf.municipalities()
    shown = dekkingframe.shown(every, state)
    kader.head("dekking", teksten.MENU["dekking"])
    kader.show(
        basis.heading(1, teksten.DEKKING_KOP),
        basis.paragraph(teksten.DEKKING_INLEIDING, class_="inleiding"),
        dekking.totals(graaf.graph().municipal_totals(), dekkingframe.last_seen(every)),
        basis.section(
            teksten.DEKKING_ZOEK_KOP,
            dekking.form(state, dekkingframe.provinces(every)),
            dekking.result(state, shown),
            id_="gemeenten",
        ),
        dekking.explanation(),
    )
    kader.foot(queries=QUERIES)
