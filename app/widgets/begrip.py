"""A word with its meaning on the spot: opened by who wants it, by mouse or by keyboard."""

from __future__ import annotations

import teksten
from kg.namespaces import BEGRIP
from veilig import Html, element
from widgets import basis


def explained(iri: str, label: str, meaning: str | None) -> Html:
    """Return a concept that opens to its meaning; a link for what is none or has no meaning."""
    if meaning is None or not iri.startswith(BEGRIP):
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
