"""The query library: complete headers and recorded answers."""

from __future__ import annotations

from collections import Counter
from os import environ
from pathlib import Path

import pytest

from kg.errors import ParameterError
from kg.graph import KnowledgeGraph
from kg.queries import Library, Query
from kg.settings import Settings
from questions.recorded import FOLDER, answer, recorded

SETTINGS = Settings.from_environment(environ)
QUERIES = Library(SETTINGS.queries).all()
RENEW = "read the difference against the sources, then: python tests/questions/recorded.py"


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(SETTINGS)


def test_the_library_is_large_enough_to_answer_with() -> None:
    assert len(QUERIES) >= 80


def test_names_are_unique() -> None:
    assert [name for name, n in Counter(query.name for query in QUERIES).items() if n > 1] == []


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_the_header_is_complete(query: Query) -> None:
    assert query.summary.endswith("?")
    assert len(query.description) > 20
    assert query.tags
    assert [parameter.name for parameter in query.parameters if not parameter.default] == []


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_the_answer_is_the_recorded_one(graph: KnowledgeGraph, query: Query) -> None:
    path = recorded(query)
    assert path.is_file(), RENEW
    assert answer(graph, query) == path.read_text(encoding="utf-8"), RENEW


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_the_question_has_an_answer(query: Query) -> None:
    assert recorded(query).read_text(encoding="utf-8").count("\n") > 1


def test_no_answer_is_kept_without_its_query() -> None:
    kept = {path.relative_to(FOLDER) for path in FOLDER.rglob("*.csv")}
    assert kept == {Path(query.theme) / f"{query.name}.csv" for query in QUERIES}


@pytest.mark.parametrize(
    "query", [query for query in QUERIES if query.parameters], ids=lambda query: query.name
)
def test_a_value_that_does_not_fit_is_refused(graph: KnowledgeGraph, query: Query) -> None:
    typed = [parameter for parameter in query.parameters if parameter.kind != "literal"]
    for parameter in typed:
        with pytest.raises(ParameterError):
            graph.run(query, {parameter.name: 'x" } UNION { ?s ?p ?o } #'})
    with pytest.raises(ParameterError):
        graph.run(query, {"bestaatniet": "x"})
