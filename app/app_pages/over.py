"""About: for whom this is, what it promises, what is in it, and where it comes from."""

from __future__ import annotations

import graaf
import kader
import opmaak
import teksten
from veilig import join
from widgets import basis


def page() -> None:
    """Show the page."""
    kader.present("over", "", _made)


def _made() -> kader.Content:
    stats = graaf.stats()
    sources = (
        (basis.thing_link(count.iri.value, count.label), opmaak.number(str(count.number)))
        for count in stats.sources
    )
    classes = ((count.label, opmaak.number(str(count.number))) for count in stats.classes)
    columns = (teksten.OVER_BRON, teksten.OVER_PASSAGES)
    html = join(
        basis.heading(1, teksten.OVER_KOP),
        *(
            basis.section(title, basis.paragraph(text), id_=f"over-{number}")
            for number, (title, text) in enumerate(teksten.OVER)
        ),
        basis.section(
            teksten.OVER_BRONNEN,
            basis.table(teksten.OVER_BRONNEN_TABEL, columns, sources),
            id_="over-bronnen",
        ),
        basis.section(
            teksten.OVER_AANTALLEN,
            basis.table(
                teksten.OVER_AANTALLEN_TABEL, (teksten.OVER_SOORT, teksten.OVER_AANTAL), classes
            ),
            id_="over-aantallen",
        ),
    )
    return kader.Content(teksten.MENU["over"], html)
