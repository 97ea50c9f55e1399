"""The graph from Python: questions as functions, SPARQL as text, the network."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from kg.errors import BadQuery, ParameterError, QueryError
from kg.graph import KnowledgeGraph
from kg.queries import parse_query
from kg.questions import Question
from kg.settings import Settings
from kg.terms import Table, Text, Triples

NAMES = "SELECT ?naam { ?ding <http://www.w3.org/2004/02/skos/core#prefLabel> ?naam }"


def test_a_question_is_a_function_with_its_parameters(graph: KnowledgeGraph) -> None:
    question = graph.questions.wat_bekend_is_van_een_gemeente
    assert str(inspect.signature(question)).startswith("(*, gemeente=")
    assert question.__doc__ == f"{question.query.summary}\n\n{question.query.description}"
    found = question(gemeente="Montferland")
    assert isinstance(found, Table)
    assert found == graph.query("wat-bekend-is-van-een-gemeente", {"gemeente": "Montferland"})
    with pytest.raises(ParameterError):
        question(plaats="Montferland")


def test_numbers_are_passed_as_they_are(graph: KnowledgeGraph) -> None:
    text = "SELECT (?_aantal_integer AS ?n) {}"
    question = Question(graph, parse_query(text, name="getal"))
    assert question(aantal=3) == question(aantal="3") == graph.query(text, {"aantal": "3"})


def test_every_query_of_the_library_is_there(graph: KnowledgeGraph) -> None:
    names = dir(graph.questions)
    assert len(names) == len(list(graph.questions)) == len(graph.library.names())
    assert all(name.isidentifier() for name in names)
    with pytest.raises(AttributeError, match="bestaat niet"):
        _ = graph.questions.onzin


def test_sparql_is_asked_as_it_is(graph: KnowledgeGraph) -> None:
    assert Text("Cliëntenraad Montferland", "nl") in {row[0] for row in graph.select(NAMES).rows}
    assert graph.ask("ASK { ?s ?p ?o }") is True
    assert len(graph.construct("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 2")) == 2
    bound = NAMES.replace("?naam }", "?naam FILTER(STR(?naam) = ?_naam_literal) }")
    assert len(graph.select(bound, {"naam": "Cliëntenraad Montferland"})) == 1
    with pytest.raises(BadQuery):
        graph.query("SELECT {")


def test_another_form_than_was_asked_for_is_refused(graph: KnowledgeGraph) -> None:
    for method, text in (
        (graph.select, "ASK {}"),
        (graph.ask, NAMES),
        (graph.construct, "ASK {}"),
    ):
        with pytest.raises(QueryError):
            method(text)
    assert isinstance(graph.construct("CONSTRUCT WHERE { ?s ?p ?o }"), Triples)


def test_the_network_has_every_relation(graph: KnowledgeGraph) -> None:
    network = graph.network()
    montferland = graph.resolve("Montferland")
    around = {relation.other.value for relation in graph.neighbours(montferland)}
    reached = set(network.successors(montferland.value)) | set(
        network.predecessors(montferland.value)
    )
    assert reached
    assert reached <= around
    assert network.nodes[montferland.value]["label"] == "Gemeente Montferland"
    edge = next(iter(network.edges(data=True)))[2]
    assert set(edge) == {"label", "property", "iri", "graph"}


def test_without_settings_the_environment_says_where(
    small: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_ROOT", str(small.root))
    assert KnowledgeGraph.open().settings.root == Path(small.root)
