"""Makes a comparison: asks what is said of things and puts it side by side."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

import teksten
import vergelijkframe
from adres import CompareAddress
from antwoord import Answers
from kg.model import Iri, Thing
from vergelijkframe import Line
from widgets import bron

# What the page asks of each thing besides its properties.
KINDS = ("Verordening", "Beleidsregel", "LokaleRegel", "Publicatie")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Things side by side: what they are, and what is said of each at every point."""

    things: tuple[Thing, ...]
    own: Sequence[Line]
    aspects: Sequence[Line]

    @property
    def lines(self) -> list[Line]:
        """Every point."""
        return [*self.own, *self.aspects]


def make(answers: Answers, state: CompareAddress) -> Comparison:
    """Return the comparison of the things in the address; what does not exist falls away."""
    graph = answers.graph
    things = tuple(graph.describe(Iri(iri)) for iri in state.things if graph.exists(Iri(iri)))
    rows = {}
    for thing in things:
        about = {"ding": thing.iri}
        answers.figures("intern/pagina-waarden", about)
        rows[thing.iri] = answers.rows("intern/pagina-kenmerken", about)
    subjects = forms(answers, state.subject)
    found = answers.claims.figures
    own = vergelijkframe.own(things, found)
    aspects = vergelijkframe.aspects(things, rows, found, subjects)
    return Comparison(things, own, aspects)


def forms(answers: Answers, subject: str) -> frozenset[str]:
    """Return a scheme with its forms; empty when there is none."""
    if not subject or not answers.graph.exists(Iri(subject)):
        return frozenset()
    rows = answers.rows("intern/pagina-vormen", {"onderwerp": Iri(subject)})
    return frozenset(row["ding"] for row in rows)


def table(answers: Answers, comparison: Comparison) -> bytes:
    """Return a comparison as CSV: one value to a row, with its source."""
    written = StringIO()
    out = csv.writer(written, lineterminator="\r\n")
    out.writerow(teksten.VERGELIJK_CSV)
    for line in comparison.lines:
        for thing, cell in zip(comparison.things, line.cells, strict=True):
            for said in cell:
                sources = answers.claims.proof.of(*said.statements)
                names = "; ".join(bron.name(one) for one in sources)
                out.writerow((line.label, thing.label, said.text, names))
            if not cell:
                out.writerow((line.label, thing.label, "", teksten.VERGELIJK_NIET_GEZIEN))
    return written.getvalue().encode("utf-8-sig")
