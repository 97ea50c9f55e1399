"""Makes a comparison: asks what is said of things and puts it side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import onderwerp
import teksten
import vergelijkframe
from adres import CompareAddress
from antwoord import Answers
from kg.model import Hit, Iri, Thing
from overzicht import Item
from tabelbestand import csv_file
from vergelijkframe import Line, Said
from widgets import bron


@dataclass(frozen=True, slots=True)
class Comparison:
    """Things side by side: what they are, and what is said of each at every point.

    Attributes:
        things: The things.
        aspects: What the sources say of them by aspect.
        own: Their own properties.
        lists: The councils, rules and executors that go with them.
    """

    things: tuple[Thing, ...]
    aspects: Sequence[Line]
    own: Sequence[Line]
    lists: Sequence[Line]

    @property
    def lines(self) -> list[Line]:
        """Every point."""
        return [*self.aspects, *self.lists, *self.own]


def make(answers: Answers, state: CompareAddress) -> Comparison:
    """Return the comparison of the things in the address; what does not exist falls away."""
    graph = answers.graph
    things = tuple(graph.describe(Iri(iri)) for iri in state.compared if graph.exists(Iri(iri)))
    rows, items = {}, {}
    for thing in things:
        about = {"ding": thing.iri}
        answers.figures(thing.iri)
        rows[thing.iri] = answers.rows("intern/pagina-vergelijk-kenmerken", about)
        items[thing.iri] = _overviews(answers, thing)
    subjects = onderwerp.forms(answers, state.subject) if state.subject else ()
    found = answers.claims.figures
    return Comparison(
        things,
        vergelijkframe.aspects(things, rows, found, subjects),
        vergelijkframe.own(things, found, graph.label),
        vergelijkframe.lists(things, items, subjects),
    )


def _overviews(answers: Answers, thing: Thing) -> Mapping[str, Sequence[Item]]:
    queries = dict.fromkeys(one.query for one in vergelijkframe.overviews(thing))
    return {query: answers.items(query, {"ding": thing.iri}) for query in queries}


def rules(answers: Answers, subject: str) -> list[tuple[str, str]]:
    """Return every rule and page about a scheme or one of its forms, with its name."""
    if not answers.graph.exists(Iri(subject)):
        return []
    rows = answers.rows("intern/pagina-vergelijk-regels", {"onderwerp": Iri(subject)})
    return [(row["ding"], row["naam"]) for row in rows]


def candidates(answers: Answers, state: CompareAddress) -> list[Hit]:
    """Return what a text finds that can be put beside what is chosen, best first."""
    rows = answers.rows("intern/pagina-vergelijkbaar")
    kinds = {row["ding"]: row["soort"] for row in rows}
    wanted = {kinds[iri] for iri in state.things if iri in kinds} or set(kinds.values())
    outcome = answers.graph.search(state.text, kinds=vergelijkframe.COMPARABLE, limit=None)
    return [
        hit
        for hit in outcome.hits
        if kinds.get(hit.iri.value) in wanted and hit.iri.value not in state.things
    ]


def table(answers: Answers, comparison: Comparison) -> bytes:
    """Return a comparison as CSV: one value to a row, with its source."""
    gap = (teksten.VERGELIJK_NIET_GEZIEN, "", "", "")
    rows = (
        (line.label, thing.label, *row)
        for line in comparison.lines
        for thing, cell in zip(comparison.things, line.cells, strict=True)
        for row in ([_row(answers, said) for said in cell] or [gap])
    )
    return csv_file(teksten.VERGELIJK_CSV, rows)


def _row(answers: Answers, said: Said) -> tuple[str, str, str, str]:
    sources = "; ".join(bron.name(one) for one in answers.claims.proof.of(*said.statements))
    return said.text, "; ".join(said.conditions), "; ".join(said.remarks), sources
