"""Passing on what is not in the data: a form that becomes a file, and a check of a file."""

from __future__ import annotations

import gemeenteframe
import graaf
import kader
import teksten
from adres import ContributeAddress
from antwoord import Answers
from kg.contribution.form import ACTS, SCHEMES
from kg.labels import bare
from kg.model import Iri
from kg.namespaces import BEGRIP, ID
from veilig import join
from widgets import basis
from widgets import bijdragen as parts


def page() -> None:
    """Show the form, filled in with what the address says."""
    state = ContributeAddress.read(kader.params())
    kader.present("bijdragen", state.url(), lambda: _made(state))


def _made(state: ContributeAddress) -> kader.Content:
    answers = Answers()
    choices = parts.Choices(
        places=graaf.municipality_names(),
        sorts={kind: _concepts(scheme, answers) for kind, scheme in SCHEMES.items()},
        acts=[(act, answers.graph.label(Iri(f"{ID}wet/{act}"))) for act in ACTS],
    )
    html = join(
        basis.heading(1, teksten.BIJDRAGEN_KOP),
        basis.paragraph(teksten.BIJDRAGEN_INLEIDING, class_="inleiding"),
        parts.left_out(),
        parts.form(state.kind, _place(state), _thing(state), choices),
        parts.sending(),
        parts.file_check(),
        parts.receiving(),
    )
    return kader.Content(teksten.MENU["bijdragen"], html, answers.query_texts())


def _concepts(scheme: str, answers: Answers) -> list[tuple[str, str]]:
    rows = answers.rows("intern/bijdrage-keuzes", {"kader": Iri(BEGRIP + scheme)})
    return [(row["ding"].rpartition("/")[2], row["naam"]) for row in rows]


def _place(state: ContributeAddress) -> str:
    """Return the gemeente of the address by its name; what is no gemeente stays as it is."""
    if not gemeenteframe.is_municipality(state.place):
        return state.place
    return bare(graaf.graph().label(Iri(state.place)))


def _thing(state: ContributeAddress) -> str:
    """Return the thing of the address by its name, if that name means nothing else."""
    graph = graaf.graph()
    name = graph.label(Iri(state.thing)) if state.thing else ""
    return name if graph.named(name) == (Iri(state.thing),) else state.thing
