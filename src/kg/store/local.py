"""Oxigraph embedded: the store that answers from the files of the project."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from kg import sparql
from kg.binding import bind, is_iri
from kg.errors import QueryError, Words
from kg.store.results import Result, serialise, to_answer
from kg.terms import WHOLE, Answer, Cap, Graphs, Term


class LocalStore:
    """An Oxigraph store; answers are complete when they leave it, so any thread may ask.

    Args:
        store: What is asked.
        merged: Whether its default graph holds what is in all of its named graphs; else the
            union is made while a query runs, in which duplicates stay.
        digest: Changes when what is in it does; empty when nobody keeps count.
    """

    def __init__(self, store: ox.Store, *, merged: bool = False, digest: str = "") -> None:
        self._store = store
        self._merged = merged
        self.digest = digest

    def __len__(self) -> int:
        return len(self._store)

    def has_graph(self, iri: str) -> bool:
        """Tell whether there is a named graph with this IRI."""
        return is_iri(iri) and self._store.contains_named_graph(ox.NamedNode(iri))

    def query(self, text: str, *, bindings: Mapping[str, Term] | None = None) -> Answer:
        """Return the answer to a query with its parameters bound."""
        try:
            return to_answer(self._run(text, bindings or {}, WHOLE))
        except (OSError, RuntimeError, ValueError) as error:
            raise _failed(error) from error

    def export(
        self,
        text: str,
        *,
        format: str,
        bindings: Mapping[str, Term] | None = None,
        graphs: Graphs = WHOLE,
        cap: Cap | None = None,
    ) -> bytes:
        """Return the answer serialised by Oxigraph."""
        try:
            return serialise(self._run(text, bindings or {}, graphs), format, cap)
        except (OSError, RuntimeError, ValueError) as error:
            raise _failed(error) from error

    def _run(self, text: str, bindings: Mapping[str, Term], graphs: Graphs) -> Result:
        outline = sparql.outline(text, "query")
        try:
            return self._ask(bind(text, bindings), graphs, union=not outline.names_dataset)
        except SyntaxError as error:
            raise sparql.bad_query(text, "query", self._complaint(text, error)) from error

    def _ask(self, text: str, graphs: Graphs, *, union: bool) -> Result:
        if graphs:
            return self._store.query(
                text,
                default_graph=[ox.NamedNode(iri) for iri in graphs.default],
                named_graphs=[ox.NamedNode(iri) for iri in graphs.named],
            )
        # Oxigraph lets the union go before FROM, where SPARQL lets FROM go before all.
        return self._store.query(text, use_default_graph_as_union=union and not self._merged)

    def _complaint(self, text: str, error: SyntaxError) -> str:
        """Return what is wrong with a query as it was written, before terms were bound."""
        try:
            ox.Store().query(text)
        except SyntaxError as original:
            return original.msg
        return error.msg


def _failed(error: Exception) -> QueryError:
    return QueryError(
        Words("de query is niet uit te voeren", "the query cannot be carried out"),
        what=str(error),
        do=Words("Vereenvoudig de query.", "Make the query simpler."),
    )
