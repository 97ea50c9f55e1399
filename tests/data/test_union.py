"""Queries count each statement once, also one that stands in two graphs.

Oxigraph's union of graphs meets such a statement twice. Every query is therefore asked again of a
store in which the graphs are truly merged, as SPARQL means it, and the answers must be the same.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from kg.graph import KnowledgeGraph
from kg.load import inputs, load
from kg.queries import Library, Query
from kg.settings import Settings
from kg.store.local import LocalStore
from kg.terms import Answer, Table, Triples

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(root=ROOT, sources=None, cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def graph(settings: Settings) -> KnowledgeGraph:
    return KnowledgeGraph.open(settings)


@pytest.fixture(scope="module")
def merged(settings: Settings) -> KnowledgeGraph:
    store = load(inputs(settings), root=settings.root, merged=True).store
    return KnowledgeGraph(LocalStore(store, merged=True), settings)


def askable() -> list[Query]:
    """Return every query that can be asked without choosing a value."""
    library = Library(ROOT / "queries")
    everything = (*library.all(), *library.theme("hygiene"), *library.theme("intern"))
    return [q for q in everything if all(p.default is not None for p in q.parameters)]


def content(answer: Answer) -> object:
    if isinstance(answer, Triples):
        return frozenset(answer.triples)
    return Counter(answer.rows) if isinstance(answer, Table) else answer


@pytest.mark.parametrize("query", askable(), ids=lambda query: f"{query.theme}/{query.name}")
def test_answer_is_that_of_merged_graphs(
    query: Query, graph: KnowledgeGraph, merged: KnowledgeGraph
) -> None:
    assert content(graph.run(query)) == content(merged.run(query))
