"""The frame of the graph browser: what a picture holds, and the picture of a path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import adres
from kg.model import Relation, Statement, Step
from kg.namespaces import GEO, INS, OWL, PROV, RDF, RDFS, SKOS
from schikking import Plan, chain

OTHER: Final = "overig"
BETWEEN: Final = "|"
ALL: Final = "alle"
# Statements about words and proof rather than about the world.
TECHNICAL: Final = frozenset(
    (
        f"{SKOS}topConceptOf",
        f"{SKOS}hasTopConcept",
        f"{RDF}type",
        f"{RDFS}isDefinedBy",
        f"{RDFS}subClassOf",
        f"{OWL}sameAs",
        f"{PROV}wasDerivedFrom",
        f"{INS}weergavegroep",
        f"{INS}wachtOp",
        f"{INS}website",
        f"{INS}eenheid",
        f"{INS}precisie",
        f"{GEO}hasDefaultGeometry",
    )
)


@dataclass(frozen=True, slots=True)
class Node:
    """Something in the picture: a thing, a group of leaves, or what is left of a batch.

    Attributes:
        id: The IRI of a thing, or the key of a group or rest.
        label: Its name, in full.
        group: Its display group; empty for a rest.
        members: How many things a group or rest stands for; 0 for a thing.
        parent: What a group or rest hangs on; empty for a thing.
    """

    id: str
    label: str
    group: str
    members: int = 0
    parent: str = ""

    @property
    def is_thing(self) -> bool:
        """Whether it has a page of its own."""
        return not self.members


@dataclass(frozen=True, slots=True)
class Line:
    """A relation in the picture, named as it reads from the first to the second.

    `statements` say so: one for each graph that states it, of each thing in a group; none for
    the line to what is left of a batch.
    """

    start: str
    end: str
    label: str
    statements: tuple[Statement, ...] = ()

    @property
    def key(self) -> str:
        """How the address names the line: by its statement."""
        if not self.statements:
            return ""
        first = self.statements[0]
        parts = (first.subject.value, first.predicate.value, str(first.object))
        return BETWEEN.join(adres.short(part) for part in parts)


@dataclass(frozen=True, slots=True)
class Picture:
    """What one state of the browser shows, with a place for everything in it.

    Attributes:
        chosen: The selected thing: the last one that something was done to, or the start.
        nodes: What is in it.
        lines: What hangs together.
        branches: The numbers of the lines that brought something in; the others join things that
            stood there already.
        plan: Where everything stands.
        named: The nodes whose name stands in the picture.
        rest: Per thing how many of its neighbours are left to show.
        kinds: Of each kind how many things could be shown without a filter.
        relations: The same by property and its name.
        opened: The things of which the neighbours are shown, in the order of opening.
        grouped: Whether leaves were gathered, because there was too much.
    """

    chosen: str
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    branches: frozenset[int]
    plan: Plan
    named: frozenset[str]
    rest: Mapping[str, int]
    kinds: Mapping[str, int]
    relations: Mapping[tuple[str, str], int]
    opened: tuple[str, ...]
    grouped: bool

    @property
    def things(self) -> tuple[Node, ...]:
        """The nodes that are things."""
        return tuple(node for node in self.nodes if node.is_thing)

    def explained(self, key: str) -> tuple[Line, ...]:
        """Return the line with a key; with `|alle` after it, also those beside it with its name."""
        wanted = key.removesuffix(f"{BETWEEN}{ALL}")
        found = next((line for line in self.lines if line.key and line.key == wanted), None)
        if found is None:
            return ()
        if wanted == key:
            return (found,)
        return tuple(
            line for line in self.lines if (line.start, line.label) == (found.start, found.label)
        )


def node(relation: Relation) -> Node:
    """Return the other end of a relation as a node."""
    return Node(relation.other.value, relation.other_label, relation.other_group)


def along(start: Node, steps: Sequence[Step]) -> Picture:
    """Return the picture of a path: its things under each other."""
    nodes = [start]
    lines = []
    for step in steps:
        other = step.relation
        nodes.append(node(other))
        lines.append(Line(step.start.value, other.other.value, other.label, (_said(step),)))
    plan = chain([node.id for node in nodes], [line.label for line in lines])
    branches = frozenset(range(len(lines)))
    every = frozenset(node.id for node in nodes)
    return Picture(
        start.id,
        tuple(nodes),
        tuple(lines),
        branches,
        plan,
        every,
        {},
        {},
        {},
        (),
        grouped=False,
    )


def _said(step: Step) -> Statement:
    relation = step.relation
    ends = (step.start, relation.other)
    subject, object_ = ends if relation.outgoing else ends[::-1]
    return Statement(subject, relation.predicate, object_, relation.graph)
