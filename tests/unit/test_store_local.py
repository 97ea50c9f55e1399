"""The local store: terms as records, the union of graphs, formats, threads."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pyoxigraph as ox
import pytest

from kg.errors import BadQuery, QueryError
from kg.namespaces import XSD
from kg.store.local import LocalStore
from kg.store.results import GRAPH_FORMATS, TABLE_FORMATS
from kg.terms import Iri, Table, Text, Triples

DATA = b"""
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:s> <urn:plain> "x" ; <urn:string> "x"^^xsd:string ; <urn:lang> "x"@nl ; <urn:int> 7 .
"""


@pytest.fixture
def store() -> LocalStore:
    found = ox.Store()
    found.load(DATA, format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode("urn:g"))
    return LocalStore(found)


def test_select_gives_terms_as_records(store: LocalStore) -> None:
    assert store.query("SELECT ?p ?o ?none { ?s ?p ?o } ORDER BY ?p") == Table(
        ("p", "o", "none"),
        (
            (Iri("urn:int"), Text("7", None, f"{XSD}integer"), None),
            (Iri("urn:lang"), Text("x", "nl"), None),
            (Iri("urn:plain"), Text("x"), None),
            (Iri("urn:string"), Text("x"), None),
        ),
    )


def test_default_graph_is_the_union_in_which_duplicates_stay() -> None:
    found = ox.Store()
    for graph in ("urn:g1", "urn:g2"):
        found.load(b"<urn:s> <urn:p> 1 .", format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(graph))
    store = LocalStore(found)
    # Should the first of these become 1, then queries need DISTINCT no longer: see `Store`.
    for count, text in {
        "2": "SELECT (COUNT(?o) AS ?n) { ?s ?p ?o }",
        "1": "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }",
    }.items():
        assert store.query(text) == Table(("n",), ((Text(count, None, f"{XSD}integer"),),))


def test_ask_and_construct(store: LocalStore) -> None:
    assert store.query("ASK { <urn:s> ?p ?o }") is True
    assert store.query("ASK { <urn:t> ?p ?o }") is False
    assert store.query("CONSTRUCT { ?s <urn:q> ?o } { ?s <urn:int> ?o }") == Triples(
        ((Iri("urn:s"), Iri("urn:q"), Text("7", None, f"{XSD}integer")),)
    )


def test_blank_nodes_are_recognisable(store: LocalStore) -> None:
    answer = store.query("SELECT (BNODE() AS ?b) {}")
    assert isinstance(answer, Table)
    assert isinstance(answer.rows[0][0], Iri)
    assert answer.rows[0][0].is_blank


@pytest.mark.parametrize("format", TABLE_FORMATS)
def test_tables_are_written_in_every_format(store: LocalStore, format: str) -> None:
    data = store.export("SELECT ?o { ?s <urn:lang> ?o }", format=format)
    assert b"x" in data
    if format == "json":
        assert json.loads(data)["results"]["bindings"][0]["o"]["xml:lang"] == "nl"


@pytest.mark.parametrize("format", GRAPH_FORMATS)
def test_graphs_are_written_in_every_format(store: LocalStore, format: str) -> None:
    text = "CONSTRUCT { <https://w3id.org/inspraak/def#x> ?p ?o } { ?s ?p ?o }"
    data = store.export(text, format=format)
    formats = {"turtle": "ttl", "ntriples": "nt", "nquads": "nq", "rdfxml": "rdf"}
    kind = ox.RdfFormat.from_extension(formats.get(format, format))
    assert len(list(ox.parse(data, format=kind))) == 4
    if format == "turtle":
        assert b"@prefix ins:" in data
        assert b"@prefix gm:" not in data


@pytest.mark.parametrize(
    ("text", "format"),
    [("SELECT * { ?s ?p ?o }", "turtle"), ("ASK {}", "trig"), ("DESCRIBE <urn:s>", "csv")],
)
def test_a_format_that_does_not_fit_is_refused(store: LocalStore, text: str, format: str) -> None:
    with pytest.raises(QueryError, match=format):
        store.export(text, format=format)


def test_error_is_placed_in_the_query_as_it_was_written(store: LocalStore) -> None:
    text = "SELECT * { ?_x_iri ?p ?o } LIMIT x"
    with pytest.raises(BadQuery) as caught:
        store.query(text, bindings={"_x_iri": Iri("https://example.org/" + "x" * 50)})
    assert caught.value.column == text.index("x", 30) + 1


def test_a_query_that_fails_on_the_way_is_one_error(store: LocalStore) -> None:
    with pytest.raises(QueryError):
        store.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")


def test_answers_may_be_used_in_any_thread(store: LocalStore) -> None:
    def ask(_: int) -> Table:
        answer = store.query("SELECT ?p ?o { ?s ?p ?o } ORDER BY ?p")
        assert isinstance(answer, Table)
        return answer

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(ask, range(40)))
    assert {str(answer.values()) for answer in answers} == {str(answers[0].values())}
