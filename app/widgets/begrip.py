"""A word with its meaning on the spot: opened by who wants it, by mouse or by keyboard."""

from __future__ import annotations

import graaf
import teksten
from kg.namespaces import BEGRIP
from veilig import Html, element
from widgets import basis


def explained(iri: str, label: str) -> Html:
    """Return a word that opens to its meaning; a link where no meaning is known."""
    meaning = graaf.meanings().get(iri) if iri.startswith(BEGRIP) else None
    if meaning is None:
        return basis.thing_link(iri, label)
    return element(
        "details",
        element("summary", label),
        element(
            "div",
            element("span", meaning, lang=basis.dutch()),
            " ",
            basis.thing_link(iri, teksten.BEGRIP_MEER.format(naam=label)),
            class_="betekenis",
        ),
        class_="begrip",
    )
