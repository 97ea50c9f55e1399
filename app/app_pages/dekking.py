"""What is known of each gemeente: totals, and a table to search, narrow and sort."""

from __future__ import annotations

import adres
import dekkingframe
import graaf
import kader
import teksten
from antwoord import Answers
from veilig import join
from widgets import basis, dekking


def page() -> None:
    """Show the page."""
    state = adres.CoverageAddress.read(kader.params())
    kader.present("dekking", state.url(), lambda: _made(state))


def _made(state: adres.CoverageAddress) -> kader.Content:
    every = graaf.municipalities()
    answers = Answers()
    for query in ("gebieden/dekking-in-aantallen", "gebieden/dekking-per-gemeente"):
        answers.also_asked(query)
    html = join(
        basis.heading(1, teksten.DEKKING_KOP),
        basis.paragraph(teksten.DEKKING_INLEIDING, class_="inleiding"),
        dekking.totals(graaf.graph().municipal_totals(), dekkingframe.last_seen(every)),
        basis.section(
            teksten.DEKKING_ZOEK_KOP,
            dekking.form(state, dekkingframe.provinces(every)),
            dekking.result(state, dekkingframe.shown(every, state)),
            id_="gemeenten",
        ),
        dekking.explanation(),
    )
    return kader.Content(teksten.MENU["dekking"], html, answers.query_texts())
