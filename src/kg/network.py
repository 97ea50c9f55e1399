"""The network of relations: readable paths between things, and which things tie others together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from kg.errors import NoPath
from kg.model import Iri, Relation, Step
from kg.namespaces import INS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _typeshed import SupportsGetItem

_HUB_FROM = 8
_CONCEPT_COST = 1.0
_LOOSE_COST = 2.0
_PLACE_COST = 2.0
_LOCAL_COST = 1.0
_PLACE_GROUP = "gebied"
# From how many things the ways are walked when there are more, and how chance is held still.
_SAMPLE = 64
_SEED = 47
# Relations that only tell that two things have to do with each other, not how; to lie in the
# same region is one of them.
LOOSE = frozenset(
    f"{INS}{name}"
    for name in (
        *("gaatOver", "hangtSamenMet", "soort", "thema", "verwijstNaar", "voorDoelgroep"),
        *("ligtIn", "inArbeidsmarktregio", "ingedeeldIn"),
    )
)
_OF_A_PLACE = frozenset(f"{INS}{name}" for name in ("geldtIn", "vastgesteldDoor"))


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """One relation as it is stated, with its names in both directions."""

    subject: str
    predicate: str
    object: str
    graph: str
    label: str
    reverse_label: str


@dataclass(frozen=True, slots=True)
class Node:
    """A thing in the network; a concept or a place is dearer to go through than another thing."""

    iri: str
    label: str
    group: str
    is_concept: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A thing in a part of the network, and with how many things there it hangs together."""

    iri: Iri
    label: str
    group: str
    relations: int


@dataclass(frozen=True, slots=True)
class Central:
    """A thing and how often it lies on the way between others.

    Attributes:
        member: The thing.
        share: The part of all pairs of other things whose shortest ways run over it, from 0 to 1.
    """

    member: Member
    share: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """Things that hang together more with each other than with the rest.

    Attributes:
        members: The things, those with most relations within the cluster first.
    """

    members: tuple[Member, ...]


class Network:
    """All readable relations between things, to walk in both directions.

    A path is the shorter the fewer steps it takes; going through a thing with many relations
    (a province, a theme) makes it longer, so that a path says more than "both lie in Gelderland".
    So does going through a place, or past it into what is only its own: the rule of a neighbour
    says nothing of this gemeente.
    A loose relation (is about, is meant for) makes it longer too: what an act regulates or who
    decides says more than that a text is about both.
    """

    def __init__(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        self._nodes = {node.iri: node for node in nodes}
        self._graph: nx.Graph[str] = nx.Graph()
        self._graph.add_nodes_from(sorted(self._nodes))
        self._local: set[str] = set()
        for edge in sorted(set(edges)):
            self._add(edge)

    def _add(self, edge: Edge) -> None:
        ends = (edge.subject, edge.object)
        if edge.subject == edge.object or not all(end in self._nodes for end in ends):
            return
        if edge.predicate in _OF_A_PLACE and self._nodes[edge.object].group == _PLACE_GROUP:
            self._local.add(edge.subject)
        known: Edge | None = self._graph.get_edge_data(*ends, default={}).get("relation")
        if known is None or _looseness(edge) < _looseness(known):
            self._graph.add_edge(*ends, relation=edge)

    def path(self, start: str, end: str) -> tuple[Step, ...]:
        """Return the most telling path; there and back it runs over the same things.

        Raises:
            NoPath: The two do not hang together.
        """
        return self.paths(start, end, 1)[0]

    def paths(self, start: str, end: str, number: int) -> tuple[tuple[Step, ...], ...]:
        """Return the most telling paths, the best first, none through the same thing twice.

        Args:
            start: Where the paths begin.
            end: Where they lead to; from a thing to itself leads one path without steps.
            number: The most paths to return.

        Raises:
            NoPath: The two do not hang together.
        """
        first, last = sorted((start, end))
        try:
            ways = nx.shortest_simple_paths(self._graph, first, last, weight=self._cost)
            walks: list[list[str]] = list(islice(ways, number))
        except (nx.NetworkXNoPath, nx.NodeNotFound) as error:
            raise NoPath(self._name(start), self._name(end)) from error
        if first != start:
            walks = [walk[::-1] for walk in walks]
        return tuple(tuple(self._step(a, b) for a, b in pairwise(walk)) for walk in walks)

    def central(self, number: int, within: Iterable[str] | None = None) -> tuple[Central, ...]:
        """Return the things that lie most often on the shortest ways between others.

        In a large network this is an estimate: only the ways from some of its things are walked,
        each time the same ones.

        Args:
            number: The most things to return; what lies on no way at all is left out.
            within: The things to look at; None for all.
        """
        graph = self._part(within)
        sample = _SAMPLE if len(graph) > 2 * _SAMPLE else None
        shares: dict[str, float] = nx.betweenness_centrality(graph, k=sample, seed=_SEED)
        found = sorted(((-share, iri) for iri, share in shares.items() if share > 0))
        return tuple(Central(self._member(graph, iri), -share) for share, iri in found[:number])

    def clusters(self, within: Iterable[str] | None = None) -> tuple[Cluster, ...]:
        """Return the clusters of the network, the largest first; each thing is in one of them.

        Args:
            within: The things to look at; None for all.
        """
        graph = self._part(within)
        if not graph:
            return ()
        found: list[set[str]] = nx.community.louvain_communities(graph, seed=_SEED)
        ordered = sorted((sorted(members) for members in found), key=lambda m: (-len(m), m))
        return tuple(self._cluster(members) for members in ordered)

    def _part(self, within: Iterable[str] | None) -> nx.Graph[str]:
        """Return the network between some things, always in the same order; None means all."""
        if within is None:
            return self._graph
        kept = sorted(self._nodes.keys() & set(within))
        part: nx.Graph[str] = nx.Graph()
        part.add_nodes_from(kept)
        part.add_edges_from(sorted(self._graph.subgraph(kept).edges))
        return part

    def _cluster(self, iris: Sequence[str]) -> Cluster:
        graph = self._graph.subgraph(iris)
        members = (self._member(graph, iri) for iri in iris)
        return Cluster(tuple(sorted(members, key=lambda one: (-one.relations, one.iri))))

    def _member(self, graph: nx.Graph[str], iri: str) -> Member:
        node = self._nodes[iri]
        return Member(Iri(iri), node.label, node.group, graph.degree[iri])

    def _cost(self, a: str, b: str, data: SupportsGetItem[str, Edge]) -> float:
        local = sum(self._is_past_its_place(thing, other) for thing, other in ((a, b), (b, a)))
        tolls = (self._toll(a) + self._toll(b)) / 2
        return 1 + _looseness(data["relation"]) + tolls + local * _LOCAL_COST

    def _is_past_its_place(self, thing: str, other: str) -> bool:
        return thing in self._local and self._nodes[other].group != _PLACE_GROUP

    def _toll(self, iri: str) -> float:
        """Return what it costs to go through a thing: nothing up to eight relations."""
        node = self._nodes[iri]
        crowd = max(0.0, math.log2(self._graph.degree[iri] / _HUB_FROM))
        place = _PLACE_COST if node.group == _PLACE_GROUP else 0.0
        return crowd + place + (_CONCEPT_COST if node.is_concept else 0.0)

    def _step(self, here: str, there: str) -> Step:
        edge: Edge = self._graph.edges[here, there]["relation"]
        outgoing = edge.subject == here
        other = self._nodes[there]
        return Step(
            Iri(here),
            self._name(here),
            Relation(
                Iri(edge.predicate),
                edge.label if outgoing else edge.reverse_label,
                Iri(there),
                other.label,
                other.group,
                Iri(edge.graph),
                outgoing,
            ),
        )

    def _name(self, iri: str) -> str:
        return self._nodes[iri].label if iri in self._nodes else iri


def _looseness(edge: Edge) -> float:
    return _LOOSE_COST if edge.predicate in LOOSE else 0.0
