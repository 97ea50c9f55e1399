"""The ontology is consistent in itself: what is used is defined, and what waits is not used yet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, Graph, URIRef
from rdflib.namespace import SH, SKOS
from rdflib.term import Node

from kg.namespaces import BEGRIP, INS
from kg.turtle import read_quads, to_rdflib
from shapetest import ROOT, read, shapes, unnamed, validate

ONTOLOGY = "ontology/*.ttl"
CONCEPTS = "ontology/concepts/*.ttl"
DATA = "data/ttl/*.ttl"
SHAPES = ("ontology/shapes/*.ttl", "ontology/meta/*.ttl")
TARGETS = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)

_NAME = re.compile(r"\bins:([A-Za-z]\w*)")
_NO_CODE = re.compile(r"^\s*#.*$", re.MULTILINE)


def own(nodes: Iterable[Node | None]) -> set[str]:
    """Return the names of the terms of this ontology among nodes."""
    named = (str(node) for node in nodes if isinstance(node, URIRef))
    return {name.removeprefix(INS) for name in named if name.startswith(INS)}


def every(graph: Graph) -> Iterable[Node]:
    """Return every node of a graph, as often as it occurs."""
    return (node for triple in graph for node in triple)


def defined() -> set[str]:
    """Return the classes and properties of the ontology."""
    graph = read(ONTOLOGY)
    kinds = (OWL.Class, RDF.Property)
    return own(term for kind in kinds for term in graph.subjects(RDF.type, kind))


def named_in_queries() -> set[str]:
    """Return the terms that the queries of the library and of the shapes name."""
    texts = [_NO_CODE.sub("", path.read_text("utf-8")) for path in ROOT.glob("queries/**/*.rq")]
    selects = [str(text) for text in read(*SHAPES).objects(None, SH.select)]
    return {name for text in (*texts, *selects) for name in _NAME.findall(text)}


def in_use() -> set[str]:
    """Return the terms that data, library queries or targets of shapes use, with what they imply.

    A class is used through its subclasses and a property through its subproperties; a property
    that describes the ontology is used by describing it. A query that only checks does not use
    what it checks.
    """
    ontology = read(ONTOLOGY)
    targets = (term for kind in TARGETS for term in read(*SHAPES).objects(None, kind))
    used = own(every(read(CONCEPTS, DATA))) | own(ontology.predicates()) | own(targets)
    for path in ROOT.glob("queries/**/*.rq"):
        if path.parent.name != "hygiene":
            used |= set(_NAME.findall(_NO_CODE.sub("", path.read_text("utf-8"))))
    for name in list(used):
        for relation in (RDFS.subClassOf, RDFS.subPropertyOf):
            used |= own(ontology.transitive_objects(URIRef(INS + name), relation))
    return used


def test_every_term_that_is_used_is_defined() -> None:
    used = own(every(read(ONTOLOGY, CONCEPTS, DATA, *SHAPES))) | named_in_queries()
    assert used - defined() == set()


def test_the_terms_that_wait_for_a_source_are_those_that_nothing_uses() -> None:
    waiting = own(read(ONTOLOGY).subjects(URIRef(f"{INS}wachtOp")))
    unused = defined() - in_use()
    assert sorted(unused - waiting) == [], "these need ins:wachtOp, or must go"
    assert sorted(waiting - unused) == [], "these are in use: take ins:wachtOp away"


def test_the_ontology_is_as_its_shapes_ask() -> None:
    assert validate(read(ONTOLOGY), shapes("meta")) == frozenset()


def test_every_concept_that_is_used_is_defined() -> None:
    concepts = {str(c) for c in read(CONCEPTS).subjects(RDF.type, SKOS.Concept)}
    schemes = {str(c) for c in read(CONCEPTS).subjects(RDF.type, SKOS.ConceptScheme)}
    named = {
        str(n) for n in every(read(ONTOLOGY, CONCEPTS, DATA, *SHAPES)) if isinstance(n, URIRef)
    }
    used = {name for name in named if name.startswith(BEGRIP)}
    assert used - concepts - schemes == set()


@pytest.mark.parametrize("relation", [RDFS.subClassOf, RDFS.subPropertyOf])
def test_no_term_stands_above_itself(relation: URIRef) -> None:
    graph = read(ONTOLOGY)
    for term in set(graph.subjects(relation)):
        above = {
            n for o in graph.objects(term, relation) for n in graph.transitive_objects(o, relation)
        }
        assert term not in above


def test_nothing_in_ontology_and_data_is_nameless() -> None:
    assert unnamed(read(ONTOLOGY, CONCEPTS, DATA)) == []


@pytest.mark.parametrize("path", sorted(ROOT.glob(CONCEPTS)), ids=lambda path: path.stem)
def test_the_concept_schemes_pass_the_profile_of_nl_sbb(
    path: Path, shared: Callable[[str], Path]
) -> None:
    profile = shared("reference") / "vocab" / "nl-sbb_skos-ap-nl.ttl"
    found = validate(to_rdflib(read_quads(path)), to_rdflib(read_quads(profile)))
    assert found == frozenset()
