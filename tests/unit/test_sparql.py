"""Query texts: limits, and the place and reason of what is wrong."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.errors import BadQuery
from kg.sparql import bad_query, outline, undeclared

N = 10_000


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * {" + "{" * N + "}" * N + "}",
        "SELECT * { FILTER(" + "(" * N + "1" + ")" * N + ") }",
        "SELECT * { ?s ?p " + "[ ?p " * N + "1" + "]" * N + " }",
        "SELECT * { FILTER(" + "!" * N + "1) }",
        "SELECT * { FILTER(" + "+".join(["1"] * N) + ") }",
        "SELECT * { FILTER(" + "||".join(["1"] * N) + ") }",
        "SELECT * { " + " UNION ".join(["{ ?s ?p ?o }"] * N) + " }",
        "SELECT * { " + "?s ?p ?o . " * N + " }",
    ],
    ids=range(8),
)
def test_what_would_exhaust_the_stack_is_refused(text: str) -> None:
    with pytest.raises(BadQuery):
        outline(text, "query")


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * {" + "{" * 50 + "}" * 50 + "}",
        "SELECT * { ?s ?p '" + "{" * N + "' }",
        "SELECT * { ?s ?p ?o } # " + "{" * N,
        "SELECT * { VALUES ?x { " + "1 " * N + "} }",
    ],
    ids=range(4),
)
def test_what_is_only_long_is_not(text: str) -> None:
    outline(text, "query")
    ox.Store().query(text)


@pytest.mark.parametrize(
    ("text", "line", "column", "word"),
    [
        ("SELECT * { ?s ?p }", 1, 19, "niet af"),
        ("SELECT * {\n ?s gm:x ?o }", 2, 5, "PREFIX gm: <https://identifier.overheid.nl"),
        ("SELECT * {\n ?s zz:x ?o }", 2, 5, "PREFIX zz:"),
        ("# zz:y\nSELECT * { ?s 'zz:z' zz:x }", 2, 22, "zz:"),
        ("SELEC * { ?s ?p ?o }", 1, 1, "SELECT"),
        ("PREFIX a: <urn:a>\nDELETE WHERE { ?s a:b ?o }", 2, 1, "niet wijzigen"),
        ("SELECT (COUNT(?s) AS ?n) ?p { ?s ?p ?o }", 1, 41, "unbound"),
        ("SELECT * { ?s ?p ?o } LIMIT x", 1, 29, "niet verwacht: x"),
    ],
)
def test_a_wrong_query_is_placed_and_explained(
    text: str, line: int, column: int, word: str
) -> None:
    with pytest.raises(SyntaxError) as complaint:
        ox.Store().query(text)
    error = bad_query(text, "q.rq", complaint.value.msg)
    assert (error.line_number, error.column) == (line, column)
    assert error.line().startswith("q.rq: ")
    assert word in error.line()
    assert "\n" not in error.line()


def test_prefixes_in_text_and_blank_nodes_need_no_declaration() -> None:
    text = "PREFIX a: <urn:a> PREFIX : <urn:b> ASK { _:x a:b 'c:d' . <e:f> :g ?h # i:j\n }"
    assert undeclared(text) is None


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("SELECT * {}", "SELECT"),
        ("PREFIX a: <urn:a>\n# ask\nask {}", "ASK"),
        ("BASE <urn:x> CONSTRUCT WHERE { ?s ?p ?o }", "CONSTRUCT"),
        ("INSERT DATA {}", ""),
        ("", ""),
    ],
)
def test_form(text: str, form: str) -> None:
    assert outline(text, "query").form == form


def test_service_is_seen_where_it_is_a_word() -> None:
    assert outline("ASK { SERVICE <urn:x> {} }", "query").service == 6
    assert outline("ASK { service silent ?x {} }", "query").service == 6
    for text in ('ASK { ?s ?p "SERVICE" }', "ASK { ?service ?p <urn:SERVICE> } # SERVICE"):
        assert outline(text, "query").service is None


def test_a_dataset_is_seen_where_it_is_a_word() -> None:
    assert outline("SELECT * FROM <urn:g> {}", "query").names_dataset
    assert outline("SELECT * from named <urn:g> {}", "query").names_dataset
    assert not outline('SELECT ?from { ?from ?p "FROM" } # FROM', "query").names_dataset


def test_what_varies() -> None:
    assert outline("SELECT (NOW() AS ?x) {}", "query").varies
    assert outline("SELECT (struuid() AS ?x) {}", "query").varies
    assert not outline('SELECT ?now { ?now ?p "RAND" }', "query").varies
