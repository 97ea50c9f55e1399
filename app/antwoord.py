"""What a page asks of the graph, gathered with the sources of the answers and the queries asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import graaf
import overzicht
import taal
import waarden
from kg.graph import KnowledgeGraph
from kg.model import Iri, Table, Term, Text, Thing
from kg.namespaces import INS
from overzicht import Item
from uitspraken import Proof
from waarden import Figure
from widgets.bron import Sources
from widgets.uitspraak import Claims

FIGURE: Final = "cijfer"
LINKED: Final = "intern/pagina-punten"
FIGURES: Final = "intern/pagina-waarden"
# What `KnowledgeGraph.describe` asks.
DESCRIBING: Final = ("intern/uitgaand", "intern/inkomend", "intern/bewijs")

Params = Mapping[str, str | Term]


@dataclass(frozen=True, slots=True)
class AskedQuery:
    """A query behind a page: its name, what it asks in a sentence, and its text to copy."""

    name: str
    summary: str
    text: str


class Answers:
    """The answers of one page.

    Attributes:
        graph: The graph that answers.
        sources: The sources that the page cites, numbered in the order of the page.
        claims: Shows statements with their source marks.
    """

    def __init__(self, *known: Thing) -> None:
        self.graph: KnowledgeGraph = graaf.graph()
        self._settled = graaf.settled()
        self.sources = Sources(graaf.passage_text)
        self._figures: dict[str, Figure] = {}
        proof = Proof(graaf.evidence_of, *known)
        self.claims = Claims(proof, self.sources, self._figures, graaf.meanings())
        # Every query with its parameters, in the order in which it was first asked.
        self._asked: dict[tuple[str, tuple[tuple[str, str | Term], ...]], None] = {}

    def table(self, name: str, params: Params | None = None) -> Table:
        """Return the answer to a library query."""
        self.also_asked(name, params)
        found = self._settled.select(name, tuple((params or {}).items()))
        return found if taal.is_dutch() else self._translated(found)

    def rows(self, name: str, params: Params | None = None) -> list[dict[str, str]]:
        """Return the answer to a library query as plain texts by column."""
        return self.table(name, params).values()

    def items(self, name: str, params: Params | None = None) -> tuple[Item, ...]:
        """Return the things in an answer with one point to a row (see `overzicht.items`)."""
        return overzicht.items(self.table(name, params))

    def linked(self, property_: str, thing: str, *classes: str) -> tuple[Item, ...]:
        """Return what has a property that leads to a thing, with all that is said of each.

        Args:
            property_: The property, by its prefixed name; `rdf:type` gives what is of a class.
            thing: The thing or class.
            classes: The classes to keep, by their local names; none keeps all.
        """
        found = self.items(LINKED, {"ding": thing, "eigenschap": property_})
        kept = {f"{INS}{name}" for name in classes}
        return tuple(item for item in found if not kept or item.part in kept)

    def figures(self, *things: Iri) -> Mapping[str, Figure]:
        """Return what the figures of things say, and show it wherever the page links to them."""
        for thing in things:
            self._figures.update(waarden.values(self.table(FIGURES, {"ding": thing})))
        return self._figures

    def query_texts(self) -> tuple[AskedQuery, ...]:
        """Return the queries that were asked, each with its values filled in."""
        library = self.graph.library
        found = ((library.get(name), dict(params)) for name, params in self._asked)
        return tuple(
            AskedQuery(query.name, query.summary, self.graph.written(query, params))
            for query, params in found
        )

    def figures_of(self, items: Iterable[Item]) -> None:
        """Show what the figures of those things say that have any."""
        self.figures(*(item.iri for item in items if FIGURE in item.said))

    def asked_of(self, *things: Iri) -> None:
        """Count the queries that describe things (`KnowledgeGraph.describe`) among those asked."""
        for thing in things:
            for name in DESCRIBING:
                self.also_asked(name, {"ding": thing})

    def also_asked(self, name: str, params: Params | None = None) -> None:
        """Count a query that was asked elsewhere among those of the page."""
        self._asked[name, tuple((params or {}).items())] = None

    def _translated(self, table: Table) -> Table:
        """Return an answer with the names of things in the language of who reads.

        The name of what stands in the column `x` stands in `xNaam`, that of `ding` in `naam`.
        """
        pairs = {f"{column}Naam": column for column in table.columns} | {"naam": "ding"}
        places = {column: number for number, column in enumerate(table.columns)}
        named = [(places[n], places[of]) for n, of in pairs.items() if {n, of} <= places.keys()]
        rows = [list(row) for row in table.rows]
        for row in rows:
            for name, thing in named:
                found = row[thing]
                if row[name] is not None and isinstance(found, Iri):
                    row[name] = Text(self.graph.label(found))
        return Table(table.columns, tuple(tuple(row) for row in rows))
