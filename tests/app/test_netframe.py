"""The picture of triples: every relation between two things once, from the best connected thing."""

from __future__ import annotations

import netframe
from kg.model import Iri, Term, Text
from kg.namespaces import RDF
from netframe import MOST, Naming
from verkenframe import Node

NAMING = Naming(lambda iri: Node(iri, iri.upper(), ""), lambda p: f"{p}>", lambda p: f"<{p}")


def triples(*lines: str) -> list[tuple[Term, ...]]:
    return [tuple(map(Iri, line.split())) for line in lines]


def test_lines_lead_away_from_the_thing_with_the_most_relations() -> None:
    found = netframe.picture(triples("a p m", "b p m", "m q c"), NAMING)
    assert found is not None
    assert found.chosen == "m"
    assert {(line.start, line.label, line.end) for line in found.lines} == {
        ("m", "<p", "a"),
        ("m", "<p", "b"),
        ("m", "q>", "c"),
    }
    assert found.branches == {0, 1, 2}


def test_a_ring_is_drawn_with_each_line_once() -> None:
    found = netframe.picture(triples("a p b", "b p c", "c p a", "a p b"), NAMING)
    assert found is not None
    assert len(found.lines) == 3
    assert len(found.branches) == 2


def test_two_relations_in_the_same_words_are_one_line() -> None:
    naming = Naming(NAMING.node, lambda _: "hoort bij", NAMING.backwards)
    found = netframe.picture(triples("a p b", "a q b"), naming)
    assert found is not None
    assert [len(line.statements) for line in found.lines] == [2]


def test_parts_that_do_not_hang_together_both_have_a_place() -> None:
    found = netframe.picture(triples("a p b", "a p c", "x p y"), NAMING)
    assert found is not None
    assert set(found.plan.places) == {"a", "b", "c", "x", "y"}
    assert len(set(found.plan.places.values())) == 5


def test_classes_and_texts_are_no_lines() -> None:
    rows = [*triples(f"a {RDF}type k"), (Iri("a"), Iri("p"), Text("tekst"))]
    assert netframe.picture(rows, NAMING) is None
    assert netframe.joined(rows) == 0


def test_a_large_answer_is_cut_at_what_fits() -> None:
    rows = triples(*(f"m p x{n}" for n in range(MOST + 20)))
    found = netframe.picture(rows, NAMING)
    assert found is not None
    assert len(found.nodes) == MOST
    assert netframe.joined(rows) == MOST + 21
    assert {line.end for line in found.lines} <= {node.id for node in found.nodes}
