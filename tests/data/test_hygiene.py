"""The hygiene checks: none finds anything in the graph, and each finds what is planted for it."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.load import CONCEPTS_GRAPH, inputs, load
from kg.namespaces import GRAAF
from kg.queries import HYGIENE, Library, Query
from kg.settings import Settings
from kg.store.local import LocalStore
from kg.terms import Table
from kg.turtle import read_quads

ROOT = Path(__file__).resolve().parents[2]
PLANTED = Path(__file__).parent / "hygiene"
QUERIES = Library(ROOT / "queries").theme(HYGIENE)
WRONG = "fout"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(root=ROOT, sources=None, cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def whole(settings: Settings) -> LocalStore:
    """Return the whole graph."""
    return LocalStore(load(inputs(settings), root=ROOT).store)


@pytest.fixture(scope="module")
def terms(settings: Settings) -> tuple[ox.Quad, ...]:
    """Return the ontology, the concepts and the sources, without which no check can look."""
    names = (GRAAF + "ontologie", CONCEPTS_GRAPH, GRAAF + "bronnen")
    files = [file for file in inputs(settings) if file.graph in names]
    return tuple(quad for file in files for quad in read_quads(file.path, graph=file.graph))


def rows(store: LocalStore, query: Query) -> list[str]:
    """Return each row of an answer as one text."""
    answer = store.query(query.text)
    assert isinstance(answer, Table)
    return [" ".join(str(term) for term in row) for row in answer.rows]


def found_in(query: Query, *quads: tuple[ox.Quad, ...]) -> set[str]:
    """Return what a check finds in quads."""
    store = ox.Store()
    for some in quads:
        store.extend(some)
    return set(rows(LocalStore(store), query))


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_the_graph_is_clean(query: Query, whole: LocalStore) -> None:
    assert rows(whole, query) == [], query.summary


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_what_is_wrong_is_found_and_what_is_right_is_not(
    query: Query, terms: tuple[ox.Quad, ...]
) -> None:
    planted = tuple(read_quads(PLANTED / f"{query.name}.ttl", graph=f"{GRAAF}proef"))
    found = found_in(query, terms, planted) - found_in(query, terms)
    wrong = {str(quad.subject).strip("<>") for quad in planted if WRONG in str(quad.subject)}
    assert found
    assert {row for row in found if WRONG not in row} == set()
    assert {iri for iri in wrong if not any(iri in row for row in found)} == set()


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_each_check_says_in_one_sentence_what_is_wrong(query: Query) -> None:
    assert query.summary.endswith(".")
    assert query.summary.count(". ") == 0
    assert query.description
    assert query.tags == (HYGIENE,)
    assert query.parameters == ()


def test_every_planted_file_is_for_a_check() -> None:
    assert {path.stem for path in PLANTED.glob("*.ttl")} == {query.name for query in QUERIES}
