"""The shapes: each finds what breaks it and only that, and together they pass SHACL-SHACL."""

from __future__ import annotations

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib.namespace import RDF, SH

import shapetest
from kg.namespaces import PREFIXES
from shapetest import SUITES, broken, cases, examples, read, reporting, shapes, validate

REPORTING = [(suite, name) for suite in SUITES for name in sorted(reporting(shapes(suite)))]


@pytest.mark.parametrize("suite", SUITES)
def test_nothing_is_found_in_the_valid_examples(suite: str) -> None:
    assert validate(examples(suite), shapes(suite)) == frozenset()


@pytest.mark.parametrize(("suite", "name"), REPORTING)
def test_each_part_of_a_shape_finds_what_breaks_it_and_nothing_else_does(
    suite: str, name: str
) -> None:
    components = set()
    for case in cases(suite).get(name, ()):
        with broken(suite, case) as graph:
            found = validate(graph, shapes(suite))
        assert {result.source for result in found} == {name}, case
        components |= {result.component for result in found}
    assert components == reporting(shapes(suite))[name], f"cases of {name} in tests/data/{suite}"


@pytest.mark.parametrize("suite", SUITES)
def test_every_case_is_about_a_shape(suite: str) -> None:
    assert set(cases(suite)) <= set(reporting(shapes(suite)))


@pytest.mark.parametrize("suite", SUITES)
def test_every_shape_can_report_or_serves_another(suite: str) -> None:
    graph = shapes(suite)
    used = {*reporting(graph), *shapetest.parts(graph), *shapetest.targeted(graph)}
    kinds = (SH.NodeShape, SH.PropertyShape, SH.SPARQLConstraint)
    named = {str(s).partition("#")[2] for kind in kinds for s in graph.subjects(RDF.type, kind)}
    assert named == used


def test_the_shapes_are_as_the_shapes_of_shapes_ask() -> None:
    every = read("ontology/shapes/*.ttl", "ontology/meta/*.ttl")
    assert validate(every, shapes("meta")) == frozenset()


@pytest.mark.parametrize("suite", SUITES)
def test_the_shapes_have_no_blank_nodes_but_lists(suite: str) -> None:
    assert shapetest.unnamed(shapes(suite)) == []


@pytest.mark.parametrize("suite", SUITES)
def test_the_shapes_pass_shacl_shacl(suite: str) -> None:
    conforms, _, text = pyshacl.validate(
        examples(suite), shacl_graph=shapes(suite), meta_shacl=True, inplace=True
    )
    assert conforms, text


@pytest.mark.parametrize("suite", SUITES)
def test_the_queries_and_patterns_of_shapes_are_standard(suite: str) -> None:
    head = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
    for query in shapes(suite).objects(None, SH.select):
        ox.Store().query(f"{head}{query}")
    for pattern in shapes(suite).objects(None, SH.pattern):
        assert fits("", str(pattern)) is not None, pattern


def fits(text: str, pattern: str) -> object:
    """Return whether Oxigraph finds a pattern in a text; None when it cannot read the pattern."""
    literals = f"{ox.Literal(text)}, {ox.Literal(pattern)}"
    answer = ox.Store().query(f"SELECT (REGEX({literals}) AS ?fits) {{}}")
    assert isinstance(answer, ox.QuerySolutions)
    return next(answer)["fits"]
