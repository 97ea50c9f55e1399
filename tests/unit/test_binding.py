"""Parameters: found in the query, checked by kind, and bound so that text never becomes syntax."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.binding import Parameter, bind, parameters, to_term
from kg.errors import BadQuery, ParameterError
from kg.namespaces import GM, XSD
from kg.store.local import LocalStore
from kg.terms import Iri, Table, Term, Text


def test_parameters_are_found_once_in_order_with_defaults() -> None:
    text = "SELECT * { ?s ?_b_iri ?_a_literal . FILTER(?n > ?_n_integer && ?s != $_b_iri) }"
    assert parameters(text, {"n": "3"}) == (
        Parameter("b", "iri"),
        Parameter("a", "literal"),
        Parameter("n", "integer", "3"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s ?p ?o } # ?_a_iri",
        "SELECT * { ?s ?p '?_a_iri' }",
        'SELECT * { ?s ?p """ " ?_a_iri""" }',
        "SELECT * { ?s <http://x/?_a_iri> ?o }",
        "SELECT * { ?s ?p ?a_iri }",
    ],
)
def test_what_only_looks_like_a_parameter_is_none(text: str) -> None:
    assert parameters(text) == ()
    assert bind(text, {"_a_iri": Iri("http://a")}) == text


def test_parameter_without_a_known_kind_is_an_error_with_its_place() -> None:
    with pytest.raises(BadQuery) as caught:
        parameters("SELECT * {\n  ?s ?p ?_a_irri }")
    assert (caught.value.line_number, caught.value.column) == (2, 9)


IRI = Parameter("x", "iri")


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("literal", ' a"b ', Text(' a"b ')),
        ("date", " 2025-01-31", Text("2025-01-31", datatype=f"{XSD}date")),
        ("integer", "+07", Text("7", datatype=f"{XSD}integer")),
        ("integer", "-5", Text("-5", datatype=f"{XSD}integer")),
        ("iri", "gm:gm0344", Iri(f"{GM}gm0344")),
        ("iri", "<urn:a:b>", Iri("urn:a:b")),
        ("iri", "https://example.org/é?a=b#c", Iri("https://example.org/é?a=b#c")),
    ],
)
def test_values_that_fit(kind: str, value: str, expected: Term) -> None:
    assert to_term(Parameter("x", kind), value) == expected


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", "31-01-2025"),
        ("date", "2025-02-30"),
        ("date", "20250131"),
        ("integer", "1.5"),
        ("integer", "1e3"),
        ("integer", "٣"),
        ("integer", ""),
        ("integer", "9" * 40),
        ("iri", "Montferland"),
        ("iri", ""),
        ("iri", "http://a> <http://b"),
        ("iri", "http://a b"),
        ("literal", "a\0b"),
        ("literal", "\udcff"),
        ("literal", "x" * 10_001),
    ],
)
def test_values_that_do_not_fit_are_refused_by_name(kind: str, value: str) -> None:
    with pytest.raises(ParameterError) as caught:
        to_term(Parameter("mijnparameter", kind), value)
    assert "mijnparameter" in caught.value.line()


def test_label_is_resolved_by_who_knows_labels() -> None:
    assert to_term(IRI, "Montferland", lambda text, _kind: Iri(f"urn:{text}")) == Iri(
        "urn:Montferland"
    )


NASTY = [
    "x",
    '"',
    "'",
    "\\",
    '\\"',
    '"""',
    "\\u0022 } #",
    "a\nb\rc\td",
    '" } ; DROP ALL ; { "',
    "?_x_literal",
    "<http://a>",
    "é€😀\u2028\x7f",
]


@pytest.fixture
def store() -> LocalStore:
    found = ox.Store()
    for value in NASTY:
        found.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(value), None))
    return LocalStore(found)


@pytest.mark.parametrize("value", NASTY)
def test_any_text_is_bound_as_itself_and_nothing_else(store: LocalStore, value: str) -> None:
    text = "SELECT ?o (?_x_literal AS ?v) { ?s ?p ?o . FILTER(?o = ?_x_literal) }"
    assert store.query(text, bindings={"_x_literal": Text(value)}) == Table(
        ("o", "v"), ((Text(value), Text(value)),)
    )


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?_x_iri ?p { ?_x_iri ?p ?o } GROUP BY ?_x_iri ?p",
        "SELECT DISTINCT ?_x_iri ?p WHERE { ?_x_iri ?p ?o } ORDER BY ?_x_iri",
        "SELECT (?_x_iri AS ?n) ?p { ?s ?p ?o . FILTER(?s = ?_x_iri) } LIMIT 1",
        "SELECT ?s ?p { { SELECT ?p (?_x_iri AS ?s) { ?_x_iri ?p ?o } } } LIMIT 1",
        "SELECT ?s ?p { BIND(?_x_iri AS ?s) ?s ?p ?o FILTER EXISTS { ?_x_iri ?p ?o } } LIMIT 1",
        "SELECT ?s ?p { ?s ?p ?o } GROUP BY ?s ?p HAVING (?s = ?_x_iri)",
        "SELECT ?s ?p { ?_x_iri?p?o BIND(?_x_iri AS?s) } GROUP BY ?s ?p ORDER BY DESC(?_x_iri)",
    ],
)
def test_parameters_may_stand_wherever_a_term_may(store: LocalStore, text: str) -> None:
    answer = store.query(text, bindings={"_x_iri": Iri("urn:s")})
    assert isinstance(answer, Table)
    assert {tuple(map(str, row)) for row in answer.rows} == {("urn:s", "urn:p")}


def test_numbers_and_dates_compare_as_such(store: LocalStore) -> None:
    text = "ASK { FILTER(10 > ?_n_integer && xsd:date('2025-10-01') > ?_d_date) }"
    prefix = f"PREFIX xsd: <{XSD}> "
    terms: dict[str, Term] = {
        "_n_integer": to_term(Parameter("n", "integer"), "9"),
        "_d_date": to_term(Parameter("d", "date"), "2025-02-01"),
    }
    assert store.query(prefix + text, bindings=terms) is True


@pytest.mark.parametrize("term", [Iri("geen iri"), Iri("_:b"), Iri("http://a> ?x <http://b")])
def test_a_term_that_is_none_is_not_bound(term: Iri) -> None:
    with pytest.raises(ValueError, match=r"."):
        bind("SELECT * { ?_x_iri ?p ?o }", {"_x_iri": term})
