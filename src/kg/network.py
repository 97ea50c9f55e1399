"""The network of relations: readable paths between things, and places for a picture of them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx

from kg.errors import NoPath
from kg.model import Iri, Relation, Step
from kg.namespaces import INS

_HUB_FROM = 8
_CONCEPT_COST = 1.0
_LOOSE_COST = 2.0
_PLACE_COST = 2.0
_LOCAL_COST = 1.0
_PLACE_GROUP = "gebied"
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
        first, last = sorted((start, end))
        try:
            walk: list[str] = nx.dijkstra_path(self._graph, first, last, weight=self._cost)
        except (nx.NetworkXNoPath, nx.NodeNotFound) as error:
            raise NoPath(self._name(start), self._name(end)) from error
        if first != start:
            walk.reverse()
        return tuple(self._step(a, b) for a, b in pairwise(walk))

    def _cost(self, a: str, b: str, data: Mapping[str, Edge]) -> float:
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
