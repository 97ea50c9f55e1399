"""Paths between things."""

from __future__ import annotations

import pytest

from kg.errors import NoPath
from kg.graph import KnowledgeGraph
from kg.namespaces import INS
from kg.network import Edge, Network, Node
from kg.terms import Iri

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


def test_several_ways_come_best_first_and_there_and_back_alike() -> None:
    net = network(
        edge("a", "p", "d"),
        edge("a", "p", "b"),
        edge("b", "p", "d"),
        edge("a", "p", "c"),
        edge("c", "p", "e"),
        edge("e", "p", "d"),
    )
    ways = [[step.relation.other.value for step in way] for way in net.paths("a", "d", 3)]
    assert ways == [["d"], ["b", "d"], ["c", "e", "d"]]
    back = [[step.start.value for step in way][::-1] for way in net.paths("d", "a", 3)]
    assert back == ways
    assert net.paths("a", "d", 1) == (net.path("a", "d"),)
    assert len(net.paths("a", "d", 9)) == 3


def test_from_a_thing_to_itself_there_is_one_way() -> None:
    assert network(edge("a", "p", "b"), edge("b", "p", "c")).paths("a", "a", 3) == ((),)


BRIDGE = (
    *(edge(a, "p", b) for a, b in (("a1", "a2"), ("a2", "a3"), ("a1", "a3"))),
    *(edge(a, "p", b) for a, b in (("b1", "b2"), ("b2", "b3"), ("b1", "b3"))),
    edge("a1", "p", "brug"),
    edge("brug", "p", "b1"),
)


def test_what_ties_two_parts_together_is_central() -> None:
    found = network(*BRIDGE).central(3)
    assert [one.member.iri.value for one in found] == ["brug", "a1", "b1"]
    # Of the 15 pairs without the bridge itself, nine lie on either side of it.
    assert found[0].share == pytest.approx(9 / 15)
    assert (found[0].member.label, found[0].member.relations) == ("BRUG", 2)


def test_what_lies_on_no_way_is_not_central() -> None:
    assert network(edge("a", "p", "b")).central(5) == ()


def test_only_some_things_can_be_looked_at() -> None:
    net = network(*BRIDGE)
    (found,) = net.central(5, within=("a2", "a1", "brug", "weg"))
    assert (found.member.iri.value, found.share) == ("a1", 1.0)
    assert [len(cluster.members) for cluster in net.clusters(within=("a1", "a2"))] == [2]


def test_clusters_hold_what_hangs_together_the_most_connected_first() -> None:
    found = network(*BRIDGE).clusters()
    assert [len(cluster.members) for cluster in found] == [4, 3]
    assert sorted(m.iri.value for m in found[1].members) in (
        ["a1", "a2", "a3"],
        ["b1", "b2", "b3"],
    )
    first = found[0].members
    assert first[0].relations == max(member.relations for member in first)


def test_the_same_network_gives_the_same_clusters() -> None:
    assert network(*BRIDGE).clusters() == network(*reversed(BRIDGE)).clusters()
    assert network().clusters() == ()


def test_a_large_network_is_estimated_the_same_each_time() -> None:
    star = [edge("midden", "p", f"n{n:03}") for n in range(200)]
    first, second = network(*star).central(1), network(*reversed(star)).central(1)
    assert first == second
    assert first[0].member.iri.value == "midden"
    assert first[0].share == pytest.approx(1, abs=0.05)


def test_the_graph_answers_for_its_network(graph: KnowledgeGraph) -> None:
    central = graph.central(3)
    assert central
    hub = central[0].member
    first = graph.clusters()[0].members[0]
    assert graph.label(first.iri) == first.label
    assert graph.central(3, [hub.iri]) == ()
    assert graph.clusters([]) == ()
    (other, *_) = (relation.other for relation in graph.neighbours(hub.iri) if relation.other_group)
    (way,) = graph.paths(hub.iri, other, 1)
    assert way == graph.path(hub.iri, other)
    with pytest.raises(NoPath):
        graph.paths(hub.iri, Iri("https://w3id.org/inspraak/id/weg"), 2)
