"""The contract that every store meets, and the one by which capabilities ask questions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from kg.terms import WHOLE, Answer, Cap, Graphs, Iri, Table, Term


class Store(Protocol):
    """Answers SPARQL; the default graph is the union of all named graphs.

    In Oxigraph's union a statement that stands in two graphs is met twice, where SPARQL means
    once: a query that could meet one says DISTINCT, also within COUNT.
    """

    def query(self, text: str, *, bindings: Mapping[str, Term] | None = None) -> Answer:
        """Return the answer to a query with its parameters bound.

        Args:
            text: SPARQL 1.1.
            bindings: Per parameter variable (without `?`) the term that takes its place.

        Raises:
            BadQuery: The query breaks the grammar.
            EndpointError: A remote endpoint fails.
        """
        ...

    def has_graph(self, iri: str) -> bool:
        """Tell whether there is a named graph with this IRI."""
        ...

    def export(
        self,
        text: str,
        *,
        format: str,
        bindings: Mapping[str, Term] | None = None,
        graphs: Graphs = WHOLE,
        cap: Cap | None = None,
    ) -> bytes:
        """Return the answer serialised in one of the formats of `kg.store.results`.

        Args:
            text: SPARQL 1.1.
            format: The name of the format.
            bindings: Per parameter variable the term that takes its place.
            graphs: The dataset that is asked.
            cap: The most that may be returned; None for everything.

        Raises:
            BadQuery: The query breaks the grammar.
            QueryError: Its form does not fit the format.
            AnswerTooLarge: There is more than the cap allows.
        """
        ...


class Asker(Protocol):
    """Answers library queries by name: the graph as the capabilities below it see it."""

    def query(self, name: str, params: Mapping[str, str | Term] | None = None) -> Answer:
        """Return the answer to a library query."""
        ...

    def select(self, name: str, params: Mapping[str, str | Term] | None = None) -> Table:
        """Return the answer to a SELECT query of the library."""
        ...

    def label(self, iri: Iri) -> str:
        """Return the readable name of an IRI."""
        ...
