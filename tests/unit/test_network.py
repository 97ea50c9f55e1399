"""Paths between things."""

from __future__ import annotations

import pytest

from kg.errors import NoPath
from kg.namespaces import INS
from kg.network import Edge, Network, Node

GRAPH = "https://w3id.org/inspraak/graaf/proef"


def edge(subject: str, predicate: str, other: str) -> Edge:
    return Edge(subject, f"p:{predicate}", other, GRAPH, predicate, f"omgekeerd {predicate}")


def network(*edges: Edge, concepts: tuple[str, ...] = ()) -> Network:
    names = {end for e in edges for end in (e.subject, e.object)}
    return Network([Node(n, n.upper(), "raad", n in concepts) for n in names], edges)


def walk(net: Network, start: str, end: str) -> str:
    steps = net.path(start, end)
    return " ".join([start, *(s.relation.other.value for s in steps)])


def test_relations_read_in_the_direction_of_the_walk() -> None:
    net = network(edge("a", "adviseert", "b"), edge("c", "regelt", "b"))
    first, second = net.path("a", "c")
    assert (first.start.value, first.start_label) == ("a", "A")
    assert (first.relation.label, first.relation.outgoing) == ("adviseert", True)
    assert (first.relation.other_label, first.relation.other_group) == ("B", "raad")
    assert (second.relation.label, second.relation.outgoing) == ("omgekeerd regelt", False)
    assert second.relation.graph.value == GRAPH
    assert second.relation.predicate.value == "p:regelt"


def test_there_and_back_run_over_the_same_things() -> None:
    net = network(
        edge("a", "p", "b1"), edge("b1", "p", "c"), edge("a", "p", "b2"), edge("b2", "p", "c")
    )
    assert walk(net, "a", "c").split() == list(reversed(walk(net, "c", "a").split()))


def test_order_of_edges_does_not_matter() -> None:
    edges = [edge("a", "p", f"b{n}") for n in range(5)] + [
        edge(f"b{n}", "p", "c") for n in range(5)
    ]
    assert walk(network(*edges), "a", "c") == walk(network(*reversed(edges)), "a", "c")


def test_the_shortest_way_wins_when_nothing_else_counts() -> None:
    net = network(
        edge("a", "p", "b"), edge("b", "p", "c"), edge("c", "p", "d"), edge("a", "q", "d")
    )
    assert walk(net, "a", "d") == "a d"


def test_a_longer_way_is_better_than_one_through_a_hub() -> None:
    crowd = [edge(f"g{n}", "ligt in", "provincie") for n in range(300)]
    ways = [
        edge("a", "ligt in", "provincie"),
        edge("b", "ligt in", "provincie"),
        edge("a", "stelde vast", "regel"),
        edge("regel", "berust op", "artikel"),
        edge("b", "noemt", "artikel"),
    ]
    assert walk(network(*crowd, *ways), "a", "b") == "a regel artikel b"
    assert walk(network(*crowd, *ways[:2]), "a", "b") == "a provincie b"


def test_a_thing_is_better_to_go_through_than_a_concept() -> None:
    net = network(
        edge("a", "p", "begrip"),
        edge("c", "p", "begrip"),
        edge("a", "p", "ding"),
        edge("ding", "p", "c"),
        concepts=("begrip",),
    )
    assert walk(net, "a", "c") == "a ding c"


def loose(subject: str, other: str) -> Edge:
    return Edge(subject, f"{INS}gaatOver", other, GRAPH, "gaat over", "is onderwerp van")


def test_a_longer_way_is_better_than_one_over_a_loose_relation() -> None:
    net = network(loose("a", "b"), edge("a", "regelt", "m"), edge("m", "regelt", "b"))
    assert walk(net, "a", "b") == "a m b"


def test_of_two_relations_between_the_same_things_the_telling_one_is_named() -> None:
    for edges in ((loose("a", "b"), edge("a", "regelt", "b")), (edge("b", "regelt", "a"),)):
        (step,) = network(*edges).path("a", "b")
        assert step.relation.predicate.value == "p:regelt"


def test_from_a_thing_to_itself_takes_no_step() -> None:
    assert network(edge("a", "p", "b")).path("a", "a") == ()


@pytest.mark.parametrize(("start", "end"), [("a", "c"), ("a", "onbekend"), ("onbekend", "x")])
def test_things_that_do_not_hang_together_say_so(start: str, end: str) -> None:
    with pytest.raises(NoPath, match="geen verband"):
        network(edge("a", "p", "b"), edge("c", "p", "d")).path(start, end)


def test_edges_to_things_without_a_name_do_not_count() -> None:
    edges = [edge("a", "p", "naamloos"), edge("naamloos", "p", "b")]
    net = Network([Node("a", "A", ""), Node("b", "B", "")], edges)
    with pytest.raises(NoPath):
        net.path("a", "b")


def test_an_edge_to_itself_is_no_way() -> None:
    assert walk(network(edge("a", "p", "a"), edge("a", "p", "b")), "a", "b") == "a b"
