"""A dossier to bring along: everything about a gemeente and a subject, on paper or as a file."""

from __future__ import annotations

import dossier as made
import gemeentekennis
import graaf
import kader
import onderwerp
import teksten
from adres import MunicipalityAddress
from antwoord import Answers
from kg.labels import bare
from kg.model import Iri
from veilig import join
from widgets import basis, gemeente
from widgets import dossier as parts


def page() -> None:
    """Show the dossier of the address, or help to find a gemeente."""
    state = MunicipalityAddress.read(kader.params())
    kader.present("dossier", state.url("dossier"), lambda: _made(state))


def _made(state: MunicipalityAddress) -> kader.Content:
    found = gemeentekennis.meant(graaf.graph(), state.thing, state.text)
    if found.one:
        return _dossier(found.one, state.of(found.one.value))
    text = state.text or state.thing
    which = gemeente.which(
        found,
        text,
        lambda iri: state.of(iri).url("dossier"),
        lambda name: state.retyped(name).url("dossier"),
    )
    html = join(
        basis.heading(1, teksten.DOSSIER_KOP),
        basis.paragraph(teksten.DOSSIER_INLEIDING, class_="inleiding"),
        parts.choice(state, text, onderwerp.options(Answers())),
        which if text else None,
    )
    return kader.Content(teksten.MENU["dossier"], html)


def _dossier(iri: Iri, state: MunicipalityAddress) -> kader.Content:
    document, answers = made.make(graaf.graph(), iri, state)
    name = bare(graaf.graph().label(iri))
    html = join(
        basis.heading(1, document.title),
        basis.paragraph(document.intro, class_="inleiding"),
        parts.downloads(state),
        basis.contents((part.id, part.title) for part in document.parts),
        parts.shown(document),
        basis.section(
            teksten.DOSSIER_ANDER,
            parts.choice(state, name, onderwerp.options(answers)),
            id_="ander-dossier",
        ),
    )
    return kader.Content(document.title, html, answers.query_texts())
