"""Oxigraph embedded: the store that answers from the files of the project."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from kg import sparql
from kg.binding import bind
from kg.errors import QueryError, Words
from kg.store.results import Result, serialise, to_answer
from kg.terms import Answer, Term


class LocalStore:
    """An Oxigraph store; answers are complete when they leave it, so any thread may ask."""

    def __init__(self, store: ox.Store) -> None:
        self._store = store

    def __len__(self) -> int:
        return len(self._store)

    def query(self, text: str, *, bindings: Mapping[str, Term] | None = None) -> Answer:
        """Return the answer to a query with its parameters bound."""
        try:
            return to_answer(self._run(text, bindings or {}))
        except (OSError, RuntimeError, ValueError) as error:
            raise _failed(error) from error

    def export(
        self, text: str, *, format: str, bindings: Mapping[str, Term] | None = None
    ) -> bytes:
        """Return the answer serialised by Oxigraph."""
        try:
            return serialise(self._run(text, bindings or {}), format)
        except (OSError, RuntimeError, ValueError) as error:
            raise _failed(error) from error

    def _run(self, text: str, bindings: Mapping[str, Term]) -> Result:
        sparql.check(text, "query")
        try:
            return self._ask(bind(text, bindings))
        except SyntaxError as error:
            raise sparql.bad_query(text, "query", self._complaint(text, error)) from error

    def _ask(self, text: str) -> Result:
        return self._store.query(text, use_default_graph_as_union=True)

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
