"""The frame of the graph browser: which things and lines a state of the address shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import adres
from kg.model import Relation, Step
from kg.namespaces import BASE, GEO, INS, OWL, PROV, RDF, RDFS, SKOS, TOOI
from schikking import Opening, Plan, chain, fans, tree

BATCH: Final = 16
GROUP_ABOVE: Final = 150
GROUP_FROM: Final = 3
MORE: Final = "meer:"
OTHER: Final = "overig"
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

Neighbours = Callable[[str], Sequence[Relation]]


@dataclass(frozen=True, slots=True)
class Node:
    """Something in the picture: a thing, a group of leaves, or what is left of a batch.

    Attributes:
        id: The IRI of a thing, or the key of a group or rest.
        label: Its name, in full.
        group: Its display group; empty for a rest.
        step: The opening at which it came in, from 0.
        members: How many things a group or rest stands for; 0 for a thing.
        parent: What a group or rest hangs on; empty for a thing.
    """

    id: str
    label: str
    group: str
    step: int
    members: int = 0
    parent: str = ""

    @property
    def is_thing(self) -> bool:
        """Whether it has a page of its own."""
        return not self.members


@dataclass(frozen=True, slots=True)
class Line:
    """A relation in the picture, named as it reads from the first to the second."""

    start: str
    end: str
    label: str
    predicate: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What one state of the browser shows, with a place for everything in it.

    `branches` are the numbers of the lines that brought something in; the others join things that
    stood there already. `kinds` and `relations` count what could be shown without a filter.
    """

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    branches: frozenset[int]
    plan: Plan
    rest: Mapping[str, int]
    kinds: Mapping[str, int]
    relations: Mapping[tuple[str, str], int]
    grouped: bool


def build(state: adres.BrowseAddress, label: str, group: str, neighbours: Neighbours) -> Picture:
    """Return the picture of a state.

    Args:
        state: What the address says; its start is a thing that exists.
        label: The name of the start.
        group: The display group of the start.
        neighbours: Gives the relations of a thing.
    """
    growing = _Growing(state)
    growing.nodes[state.start] = Node(state.start, label, group, 0)
    for step, iri in enumerate((state.start, *state.opened)):
        if iri in growing.nodes:
            readable = [r for r in neighbours(iri) if _is_readable(r)]
            growing.open(step, iri, readable)
    return growing.picture()


@dataclass(slots=True)
class _Growing:
    """A picture in the making.

    `rests` holds per opening what it left to show, `batches` how often each thing was opened.
    """

    state: adres.BrowseAddress
    nodes: dict[str, Node] = field(default_factory=dict)
    lines: dict[tuple[str, str, str], Line] = field(default_factory=dict)
    rests: dict[int, tuple[str, int]] = field(default_factory=dict)
    batches: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    relations: Counter[tuple[str, str]] = field(default_factory=Counter)

    def open(self, step: int, iri: str, relations: Sequence[Relation]) -> None:
        """Bring in the next batch of what a thing leads to."""
        if not self.batches[iri]:
            groups = {r.other.value: r.other_group or OTHER for r in relations}
            self.kinds.update(groups.values())
            self.relations.update((r.predicate.value, r.label) for r in relations)
        self.batches[iri] += 1
        wanted = [r for r in relations if _fits(r, self.state)]
        others = list(dict.fromkeys(r.other.value for r in _batch_order(wanted)))
        kept = set(others[: self.batches[iri] * BATCH])
        if left := len(others) - len(kept):
            self.rests[step] = (iri, left)
        for r in wanted:
            if r.other.value in kept:
                node = Node(r.other.value, r.other_label, r.other_group, step)
                self.nodes.setdefault(node.id, node)
                self._join(iri, r)

    def _join(self, iri: str, relation: Relation) -> None:
        """Add a line; a relation that was already met from its other end is not drawn twice."""
        ends = (iri, relation.other.value)
        subject, object_ = ends if relation.outgoing else ends[::-1]
        line = Line(*ends, relation.label, relation.predicate.value)
        self.lines.setdefault((subject, relation.predicate.value, object_), line)

    def picture(self) -> Picture:
        """Return the picture: grouped when it is too full, each rest at its last opening."""
        nodes, lines = tuple(self.nodes.values()), tuple(self.lines.values())
        grouped = len(nodes) > GROUP_ABOVE
        if grouped:
            nodes, lines = _group(self.state, self.nodes, lines)
        last = {iri: step for step, iri in enumerate((self.state.start, *self.state.opened))}
        ends = [
            Node(f"{MORE}{iri}", str(number), "", step, number, iri)
            for step, (iri, number) in self.rests.items()
            if last[iri] == step
        ]
        tails = [Line(end.parent, end.id, "", "") for end in ends]
        every, joined = (*nodes, *ends), (*lines, *tails)
        plan, branches = _plan(self.state, every, joined, self.rests)
        left = {end.parent: end.members for end in ends}
        return Picture(every, joined, branches, plan, left, self.kinds, self.relations, grouped)


def _is_readable(relation: Relation) -> bool:
    within = relation.other.value.startswith((BASE, TOOI))
    return within and relation.predicate.value not in TECHNICAL


def _fits(relation: Relation, state: adres.BrowseAddress) -> bool:
    """Tell whether the filter lets a relation through; what was opened always stays."""
    if state.is_open(relation.other.value):
        return True
    kind = not state.kinds or (relation.other_group or OTHER) in state.kinds
    return kind and (not state.relations or relation.predicate.value in state.relations)


def _batch_order(relations: Iterable[Relation]) -> list[Relation]:
    """Return relations so that a first batch holds every kind of thing by every relation."""
    seen: Counter[tuple[str, str]] = Counter()
    ranked = []
    for relation in relations:
        kind = (relation.label, relation.other_group)
        ranked.append((seen[kind], relation))
        seen[kind] += 1
    return [relation for _, relation in sorted(ranked, key=lambda pair: pair[0])]


def group_key(parent: str, predicate: str, group: str) -> str:
    """Return the name under which the address knows a group of leaves."""
    return f"{adres.short(parent)}|{adres.short(predicate)}|{group or OTHER}"


def _group(
    state: adres.BrowseAddress, nodes: Mapping[str, Node], lines: Sequence[Line]
) -> tuple[tuple[Node, ...], tuple[Line, ...]]:
    """Fold leaves that hang on one thing by one relation into a node for each of their kinds."""
    degree = Counter(end for line in lines for end in {line.start, line.end})
    folds: dict[str, list[tuple[Node, Line]]] = {}
    for line in lines:
        leaf = nodes[line.end]
        loose = degree[leaf.id] == 1 and not state.is_open(leaf.id) and leaf.id != state.chosen
        key = group_key(line.start, line.predicate, leaf.group)
        if loose and key not in state.ungrouped:
            folds.setdefault(key, []).append((leaf, line))
    folds = {key: pairs for key, pairs in folds.items() if len(pairs) >= GROUP_FROM}
    hidden = {leaf.id for pairs in folds.values() for leaf, _ in pairs}
    made, tied = [], []
    for key, pairs in folds.items():
        leaf, line = pairs[0]
        made.append(replace(leaf, id=key, label="", members=len(pairs), parent=line.start))
        tied.append(replace(line, end=key))
    return (
        (*(node for node in nodes.values() if node.id not in hidden), *made),
        (*(line for line in lines if line.end not in hidden), *tied),
    )


def _plan(
    state: adres.BrowseAddress,
    nodes: Sequence[Node],
    lines: Sequence[Line],
    rests: Mapping[int, tuple[str, int]],
) -> tuple[Plan, frozenset[int]]:
    """Place everything opening by opening; the numbers are of the lines that brought one in.

    Where a rest stood before more was asked for, its row stays empty.
    """
    by_id = {node.id: node for node in nodes}
    met = {state.start}
    branches: set[int] = set()
    for number, line in enumerate(lines):
        if line.end not in met:
            met.add(line.end)
            branches.add(number)
    openings = []
    for step, iri in enumerate((state.start, *state.opened)):
        brought = [
            (line.label, line.end)
            for number, line in enumerate(lines)
            if number in branches and line.start == iri and by_id[line.end].step == step
        ]
        gone = step in rests and f"{MORE}{iri}" not in (id_ for _, id_ in brought)
        openings.append(Opening(iri, fans(brought), reserved=int(gone)))
    return tree(state.start, openings), frozenset(branches)


def along(start: str, label: str, group: str, steps: Sequence[Step]) -> Picture:
    """Return the picture of a path: its things under each other."""
    nodes = [Node(start, label, group, 0)]
    lines = []
    for number, step in enumerate(steps, start=1):
        other = step.relation
        nodes.append(Node(other.other.value, other.other_label, other.other_group, number))
        lines.append(Line(step.start.value, other.other.value, other.label, other.predicate.value))
    plan = chain([node.id for node in nodes], [line.label for line in lines])
    branches = frozenset(range(len(lines)))
    return Picture(tuple(nodes), tuple(lines), branches, plan, {}, {}, {}, grouped=False)
