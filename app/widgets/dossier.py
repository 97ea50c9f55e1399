"""A dossier on the page: its choice, its downloads, and the document itself."""

from __future__ import annotations

from collections.abc import Sequence

import opmaak
import teksten
from adres import MunicipalityAddress
from dossier import MAKERS, STANDARD
from dossierframe import Document, Note, Part, Point
from veilig import Html, element, join
from widgets import basis


def choice(state: MunicipalityAddress, name: str, options: Sequence[tuple[str, str]]) -> Html:
    """Return the fields to choose the gemeente and the subject.

    Args:
        state: What the address says.
        name: The name of the gemeente.
        options: The subjects, by IRI and name.
    """
    none = teksten.GEMEENTE_GEEN_ONDERWERP
    field = element("input", type="search", id="dossier-gemeente", name="q", value=name)
    subject = basis.subject_choice("dossier-onderwerp", options, state.subject, none)
    wanted = state.parts or STANDARD
    return basis.get_form(
        "dossier",
        basis.field("dossier-gemeente", teksten.DOSSIER_GEMEENTE, field),
        basis.field("dossier-onderwerp", teksten.GEMEENTE_ONDERWERP, subject),
        element(
            "fieldset",
            element("legend", teksten.DOSSIER_DELEN),
            *(_box(key, checked=key in wanted) for key in MAKERS),
        ),
        element("button", teksten.DOSSIER_MAAK, type="submit", class_="hoofdknop onderaan"),
        class_="zoek acties dossierkeuze",
    )


def _box(key: str, *, checked: bool) -> Html:
    """Return the choice of one part."""
    box = element("input", type="checkbox", name="deel", value=key, checked=checked)
    return element("label", box, element("span", teksten.DOSSIER_DEEL[key]))


def downloads(state: MunicipalityAddress) -> Html:
    """Return the links to the files, and how to print."""
    links = (
        element(
            "a",
            label,
            href=state.url(file),
            download="",
            class_="knop hoofdknop" if first else "knop",
        )
        for label, file, first in (
            (teksten.DOSSIER_WORD, "dossier.docx", True),
            (teksten.DOSSIER_TURTLE, "dossier.ttl", False),
        )
    )
    return join(
        basis.bullets(links, class_="rij knoppen acties"),
        basis.paragraph(teksten.DOSSIER_AFDRUKKEN, class_="bij acties"),
    )


def shown(document: Document) -> Html:
    """Return the document."""
    return join(
        *(_part(part) for part in document.parts),
        basis.section(
            teksten.DING_BRONNEN,
            element("ol", *(_note(note) for note in document.notes), class_="bronnen"),
            basis.paragraph(document.state, class_="bij"),
            id_="bronnen",
        ),
    )


def _part(part: Part) -> Html:
    return basis.section(
        part.title,
        basis.paragraph(part.intro, class_="bij") if part.intro else None,
        basis.bullets(
            (_point(point) for point in part.points),
            class_="dingen",
            tag="ol" if part.ordered else "ul",
        ),
        id_=part.id,
    )


def _point(point: Point) -> Html:
    name = basis.thing_link(point.iri, point.text) if point.iri else element("span", point.text)
    cites = (element("a", str(number), href=f"#bron-{number}") for number in point.cites)
    mark = element("span", f"[{teksten.BRON} ", join(*cites, between=", "), "]", class_="noot")
    notes = "; ".join(f"{word}: {value}" for word, value in point.notes)
    return join(
        element("span", teksten.ONBEKEND, class_="onbekend") if point.unknown else None,
        element("span", name, class_="naam"),
        mark if point.cites else None,
        element("div", point.body) if point.body else None,
        element("div", notes, class_="bij") if notes else None,
        between=" ",
    )


def _note(note: Note) -> Html:
    place = f", {note.place}" if note.place else None
    link = opmaak.outside(note.link, note.link) if note.link else None
    return element("li", join(note.title, place, " ", link), id=f"bron-{note.number}", tabindex=-1)
