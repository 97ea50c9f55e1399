"""Shapes put to the test: valid examples, and changes to them that each break one shape."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyshacl
from rdflib import RDF, RDFS, Graph
from rdflib.collection import Collection
from rdflib.namespace import SH
from rdflib.term import BNode, Node

from kg.namespaces import INSH, PREFIXES
from kg.prepared import PreparedGraph
from kg.turtle import parse, read_quads, to_rdflib

ROOT = Path(__file__).resolve().parents[1]
SUITES: Mapping[str, str] = {"shapes": "ontology/shapes", "meta": "ontology/meta"}

_HEAD = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
_TARGETS = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)
_LISTS = (SH["or"], SH.xone, SH["and"])
_NO_CONSTRAINTS = frozenset(
    (
        *_TARGETS,
        SH.path,
        SH.name,
        SH.message,
        SH.severity,
        SH.property,
        SH.sparql,
        SH.ignoredProperties,
        SH.qualifiedValueShape,
    )
)


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A validation result: the shape or SPARQL constraint and the component that reports it."""

    source: str
    component: str
    severity: str
    focus: str


@dataclass(frozen=True, slots=True)
class Case:
    """A change to the examples of a suite that breaks one shape."""

    shape: str
    drop: tuple[str, ...]
    add: str
    replace: str


@cache
def read(*patterns: str) -> Graph:
    """Return the Turtle files of the repository that fit the patterns, as one graph."""
    paths = [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]
    return to_rdflib(quad for path in paths for quad in read_quads(path))


def shapes(suite: str) -> Graph:
    """Return the shapes of a suite, with the prefixes of their queries."""
    return read(f"{SUITES[suite]}/*.ttl", "ontology/prefixes.ttl")


@cache
def examples(suite: str) -> PreparedGraph:
    """Return the valid examples of a suite, with the class tree of the ontology."""
    tree = read("ontology/*.ttl").triples((None, RDFS.subClassOf, None))
    graph = to_rdflib(())
    for triple in (*read(f"tests/data/{suite}/*.ttl"), *(tree if suite == "shapes" else ())):
        graph.add(triple)
    return PreparedGraph(graph)


def validate(data: Graph, by: Graph) -> frozenset[Found]:
    """Return what shapes find in data."""
    prepared = data if isinstance(data, PreparedGraph) else PreparedGraph(data)
    _, report, text = pyshacl.validate(prepared, shacl_graph=by, inplace=True)
    if not isinstance(report, Graph):
        raise TypeError(text)
    return frozenset(_found(report, result) for result in report.objects(None, SH.result))


def _found(report: Graph, result: Node) -> Found:
    constraint = report.value(result, SH.sourceConstraint)
    source = constraint or report.value(result, SH.sourceShape)
    return Found(
        source=str(source).removeprefix(INSH),
        component=_component(report.value(result, SH.sourceConstraintComponent)),
        severity=str(report.value(result, SH.resultSeverity)).removeprefix(str(SH)),
        focus=str(report.value(result, SH.focusNode)),
    )


def _component(node: object) -> str:
    return str(node).removeprefix(str(SH)).removesuffix("ConstraintComponent")


def reporting(graph: Graph) -> Mapping[str, frozenset[str]]:
    """Return every shape and SPARQL constraint that can report, with its constraint components."""
    found = {str(node).removeprefix(INSH): {"SPARQL"} for node in graph.objects(None, SH.sparql)}
    nodes = {*graph.objects(None, SH.property)}
    nodes |= {node for target in _TARGETS for node in graph.subjects(target)}
    for node in nodes:
        parameters = {
            predicate
            for predicate in graph.predicates(node)
            if str(predicate).startswith(str(SH)) and predicate not in _NO_CONSTRAINTS
        }
        if parameters:
            found[str(node).removeprefix(INSH)] = {_named(p) for p in parameters}
    return {name: frozenset(components) for name, components in found.items()}


def targeted(graph: Graph) -> Iterator[str]:
    """Yield the shapes that have things of their own to look at."""
    for target in _TARGETS:
        yield from (str(node).removeprefix(INSH) for node in graph.subjects(target))


def _named(parameter: Node) -> str:
    local = str(parameter).removeprefix(str(SH))
    return local[0].upper() + local[1:]


def parts(graph: Graph) -> Iterator[str]:
    """Yield the shapes that only serve inside another one, and so never report themselves."""
    for predicate in _LISTS:
        for items in graph.objects(None, predicate):
            yield from (str(item).removeprefix(INSH) for item in Collection(graph, items))
    for predicate in (SH["not"], SH.qualifiedValueShape, SH.node):
        yield from (str(o).removeprefix(INSH) for o in graph.objects(None, predicate))


@cache
def cases(suite: str) -> Mapping[str, tuple[Case, ...]]:
    """Return the cases of a suite by the name of the shape that they break."""
    found: dict[str, tuple[Case, ...]] = {}
    for path in sorted((ROOT / "tests" / "data" / suite).glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found |= {shape: tuple(_case(shape, c) for c in found_) for shape, found_ in table.items()}
    return found


def _case(shape: str, item: Mapping[str, str | list[str]]) -> Case:
    drop = item.get("drop", [])
    return Case(
        shape=shape,
        drop=(drop,) if isinstance(drop, str) else tuple(drop),
        add=str(item.get("add", "")),
        replace=str(item.get("set", "")),
    )


@contextmanager
def broken(suite: str, case: Case) -> Iterator[PreparedGraph]:
    """Lend the examples of a suite with the change of a case, and take it back afterwards.

    Raises:
        ValueError: The change drops or replaces what is not there.
    """
    graph = examples(suite)
    before = list(graph)
    try:
        _change(graph, case)
        yield graph
    finally:
        graph.remove((None, None, None))
        for triple in before:
            graph.add(triple)


def _change(graph: Graph, case: Case) -> None:
    for text in case.drop:
        _remove(graph, _pattern(text))
    replacing = list(_turtle(case.replace))
    for subject, predicate in {(s, p) for s, p, _ in replacing}:
        _remove(graph, (subject, predicate, None))
    for triple in (*replacing, *_turtle(case.add)):
        graph.add(triple)


def _remove(graph: Graph, pattern: tuple[Node | None, Node | None, Node | None]) -> None:
    if pattern not in graph:
        raise ValueError(f"nothing to take away: {pattern}")
    graph.remove(pattern)


def _pattern(text: str) -> tuple[Node | None, Node | None, Node | None]:
    """Return the terms of `subject`, `subject predicate` or `subject predicate object`."""
    rest = ("rdf:type", "rdf:nil")
    given = len(text.split(maxsplit=2))
    ((subject, predicate, object_),) = _turtle(" ".join((text, *rest[given - 1 :])))
    return (subject, predicate if given > 1 else None, object_ if given > 2 else None)


def _turtle(text: str) -> Graph:
    body = f"{text.strip()} ." if text.strip() else ""
    return to_rdflib(parse(f"{_HEAD}{body}".encode(), "a case"))


def unnamed(graph: Graph) -> list[BNode]:
    """Return the blank nodes of a graph that are neither cells of a list nor property paths."""
    nodes = {term for triple in graph for term in triple if isinstance(term, BNode)}
    paths = {node for node in graph.objects(None, SH.path) if isinstance(node, BNode)}
    return [node for node in nodes - paths if (node, RDF.first, None) not in graph]
