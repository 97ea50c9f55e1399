"""Why a line stands in the picture: the relation as a sentence, its statement and its source."""

from __future__ import annotations

import teksten
from uitspraken import Claim
from veilig import Html, element, join
from verkenframe import Line, Picture
from widgets import basis, verkenlijst
from widgets.uitspraak import Claims

PANEL = "waarom"


def panel(picture: Picture, key: str, claims: Claims) -> Html:
    """Return the panel that a click on a line opens.

    Args:
        picture: What the page shows.
        key: What the address calls the line, or the lines.
        claims: Shows what proves them.
    """
    lines = picture.explained(key)
    only = len(lines) == 1
    said = [
        join(
            sentence(picture, line),
            " ",
            claims.marks(Claim(line.label, line.statements), unfolded=only),
        )
        for line in lines
    ]
    words = teksten.VERKEN_WAAROM_UITLEG if said else teksten.VERKEN_WAAROM_WEG
    return element(
        "section",
        element("h3", teksten.VERKEN_WAAROM, id=f"kop-{PANEL}"),
        basis.paragraph(words, class_="bij"),
        basis.bullets(said, class_="dingen") if said else None,
        id=PANEL,
        tabindex=-1,
        data_sleutel=key,
        aria_labelledby=f"kop-{PANEL}",
        class_="waarom",
    )


def sentence(picture: Picture, line: Line) -> Html:
    """Return a line as a sentence, with links to both things."""
    node_of = {node.id: node for node in picture.nodes}
    start, end = (verkenlijst.cell(node_of[id_]) for id_ in (line.start, line.end))
    return join(start, element("span", f" {line.label} ", class_="stap"), end, ".")
