"""The graph browser step by step: what each action brings into the picture or lets go of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import adres
import verkenvouwen
from adres.verkennen import Act, Action
from kg.model import Iri, Relation, Statement, Thing
from kg.namespaces import BASE, TOOI
from schikking import Arrival, Event, Fan, Leaving, Opening, fans, row_height, tree
from verkenframe import OTHER, TECHNICAL, Line, Node, Picture, node

BATCH: Final = 16
GROUP_ABOVE: Final = 150
NAMES_UNTIL: Final = 40
MORE: Final = "meer:"
# Who holds a line that came in with an added thing: that thing, whether it is open or not.
ADDED: Final = "+"
Look = Callable[[str], Thing | None]


def build(state: adres.BrowseAddress, start: Thing, look: Look) -> Picture:
    """Return the picture of a state.

    Args:
        state: What the address says; its start is a thing that exists.
        start: That thing.
        look: Finds a thing with its relations; None when there is none of that name.
    """
    asked = frozenset((state.start, *state.opened, *state.added, *state.pinned))
    growing = _Growing(state, look, asked)
    growing.add(Node(start.iri.value, start.label, start.group))
    growing.open(start)
    for action in state.actions:
        growing.act(action)
    return growing.picture()


@dataclass(slots=True)
class _Growing:
    """A picture in the making.

    `openers` holds per line the things that showed it, `rests` per opened thing what it left to
    show, `batches` how often it was opened, `roots` what needs nothing to hang on. `asked` is what
    no filter hides, because it was asked for by itself.
    """

    state: adres.BrowseAddress
    look: Look
    asked: frozenset[str]
    chosen: str = ""
    nodes: dict[str, Node] = field(default_factory=dict)
    lines: dict[tuple[str, str, str], Line] = field(default_factory=dict)
    openers: dict[tuple[str, str, str], set[str]] = field(default_factory=dict)
    roots: dict[str, None] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    rests: dict[str, int] = field(default_factory=dict)
    batches: Counter[str] = field(default_factory=Counter)
    events: list[Event] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    relations: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, node: Node) -> None:
        """Put in something that stays by itself."""
        self.nodes.setdefault(node.id, node)
        self.roots[node.id] = None
        self.chosen = node.id

    def act(self, action: Action) -> None:
        """Do what was done; what cannot be done here is left out."""
        iri, act = action.what, action.act
        if act is Act.ADD:
            self.bring(iri)
        elif iri not in self.nodes:
            return
        elif act is Act.OPEN:
            if thing := self.look(iri):
                self.open(thing)
        elif act is Act.PIN:
            self.roots[iri] = None
        elif iri != self.state.start:
            self._let_go(iri, act)
        self.chosen = iri if iri in self.nodes else self.state.start

    def _let_go(self, iri: str, act: Act) -> None:
        if act is Act.CLOSE:
            self._close(iri)
        elif act is Act.REMOVE:
            self.removed.add(iri)
            self.roots.pop(iri, None)
            self._close(iri)
        elif act is Act.LOOSEN and iri not in self.state.added:
            self.roots.pop(iri, None)
            self._prune()

    def open(self, thing: Thing) -> None:
        """Bring in the next batch of what a thing leads to."""
        iri = thing.iri.value
        relations = _readable(thing)
        if not self.batches[iri]:
            self._count(relations)
        self.batches[iri] += 1
        wanted = [r for r in relations if self._fits(r)]
        others = list(dict.fromkeys(r.other.value for r in _batch_order(wanted)))
        kept = set(others[: self.batches[iri] * BATCH])
        fresh = []
        for r in wanted:
            if r.other.value in kept:
                if r.other.value not in self.nodes:
                    fresh.append((r.label, r.other.value))
                    self.nodes[r.other.value] = node(r)
                self._join(iri, r, iri)
        if self.rests.pop(iri, None):
            self.events.append(Leaving((f"{MORE}{iri}",)))
        brought = list(fans(fresh))
        if left := len(others) - len(kept):
            self.rests[iri] = left
            brought.append(Fan("", (f"{MORE}{iri}",)))
        self.events.append(Opening(iri, tuple(brought)))

    def bring(self, iri: str) -> None:
        """Bring in a thing that was looked up, beside what it hangs together with."""
        self.removed.discard(iri)
        thing = self.look(iri)
        if thing is None:
            return
        is_new = iri not in self.nodes
        shown = [r for r in _readable(thing) if r.other.value in self.nodes]
        host = self._host(shown)
        self.add(Node(iri, thing.label, thing.group))
        way_in = self._seen_from(host, iri) if is_new and host else ()
        for r in way_in:
            self._join(host, r, f"{ADDED}{iri}")
        for r in shown:
            self._join(iri, r, f"{ADDED}{iri}")
        if way_in:
            self.events.append(Opening(host, (Fan(way_in[0].label, (iri,)),)))
        elif is_new:
            self.events.append(Arrival(iri))

    def _host(self, relations: Iterable[Relation]) -> str:
        """Return the thing to stand beside: the selected one, or else the first that was there."""
        others = {r.other.value for r in relations}
        if self.chosen in others:
            return self.chosen
        return next((iri for iri in self.nodes if iri in others), "")

    def _seen_from(self, host: str, iri: str) -> tuple[Relation, ...]:
        thing = self.look(host)
        found = _readable(thing) if thing else []
        return tuple(r for r in found if r.other.value == iri)

    def _count(self, relations: Iterable[Relation]) -> None:
        found = tuple(relations)
        groups = {r.other.value: r.other_group or OTHER for r in found}
        self.kinds.update(groups.values())
        self.relations.update((r.predicate.value, r.label) for r in found)

    def _fits(self, relation: Relation) -> bool:
        """Tell whether a relation is let through; what was asked for by itself always is."""
        other, state = relation.other.value, self.state
        if other in self.asked or other in self.removed:
            return other not in self.removed
        kind = not state.kinds or (relation.other_group or OTHER) in state.kinds
        return kind and (not state.relations or relation.predicate.value in state.relations)

    def _join(self, iri: str, relation: Relation, opener: str) -> None:
        """Add a line; a relation that was already met from its other end is not drawn twice."""
        ends = (iri, relation.other.value)
        subject, object_ = ends if relation.outgoing else ends[::-1]
        key = (subject, relation.predicate.value, object_)
        said = Statement(Iri(subject), relation.predicate, Iri(object_), relation.graph)
        line = self.lines.get(key) or Line(*ends, relation.label)
        if said not in line.statements:
            line = replace(line, statements=(*line.statements, said))
        self.lines[key] = line
        self.openers.setdefault(key, set()).add(opener)

    def _close(self, iri: str) -> None:
        self.batches.pop(iri, None)
        if self.rests.pop(iri, None):
            self.events.append(Leaving((f"{MORE}{iri}",)))
        for openers in self.openers.values():
            openers.discard(iri)
        self._prune()

    def _prune(self) -> None:
        """Let go of what nothing holds any more."""
        held = self._held()
        self.lines = {
            key: line
            for key, line in self.lines.items()
            if {line.start, line.end} <= held
            and any(opener.removeprefix(ADDED) in held for opener in self.openers[key])
        }
        self.openers = {key: self.openers[key] for key in self.lines}
        gone = tuple(iri for iri in self.nodes if iri not in held)
        if self.chosen in gone:
            self.chosen = self.state.start
        for iri in gone:
            del self.nodes[iri]
            self.batches.pop(iri, None)
            if self.rests.pop(iri, None):
                gone = (*gone, f"{MORE}{iri}")
        if gone:
            self.events.append(Leaving(gone))

    def _held(self) -> set[str]:
        """Return all that can be reached from the roots over lines that are still shown."""
        reached = list(self.roots)
        held = set(reached)
        while reached:
            here = reached.pop()
            for key, line in self.lines.items():
                if {here, f"{ADDED}{here}"} & self.openers[key]:
                    found = {line.start, line.end} - held - self.removed
                    held |= found
                    reached += found
        return held

    def picture(self) -> Picture:
        """Return the picture: its leaves gathered when it is too full."""
        lines = tuple(self.lines.values())
        grouped = len(self.nodes) > GROUP_ABOVE
        folds = verkenvouwen.folds(self.state, self.chosen, self.nodes, lines) if grouped else {}
        rests = [Node(f"{MORE}{iri}", str(left), "", left, iri) for iri, left in self.rests.items()]
        nodes = (*verkenvouwen.folded_nodes(self.nodes, folds), *rests)
        lines = (
            *verkenvouwen.folded_lines(lines, folds),
            *(Line(rest.parent, rest.id, "") for rest in rests),
        )
        heights = {node.id: row_height(node.label) for node in nodes if node.is_thing}
        lead = tuple(dict.fromkeys(line.start for line in lines))
        plan = tree(self.state.start, verkenvouwen.folded_events(self.events, folds), heights, lead)
        return Picture(
            self.chosen,
            nodes,
            lines,
            _branches(plan.roots, lines),
            plan,
            self._named(nodes, lines),
            dict(self.rests),
            self.kinds,
            self.relations,
            tuple(self.batches),
            grouped,
        )

    def _named(self, nodes: Sequence[Node], lines: Sequence[Line]) -> frozenset[str]:
        """Return what is named: in a full picture what was asked for, and what is near that."""
        every = frozenset(node.id for node in nodes)
        if len(nodes) <= NAMES_UNTIL or self.state.all_names:
            return every
        ends = ((line.start, line.end) for line in lines)
        near = {end for pair in ends if self.chosen in pair for end in pair}
        folds = {node.id for node in nodes if not node.is_thing}
        return every & (near | folds | self.batches.keys() | self.roots.keys() | {self.chosen})


def _readable(thing: Thing) -> list[Relation]:
    return [
        r
        for r in thing.relations
        if r.other.value.startswith((BASE, TOOI)) and r.predicate.value not in TECHNICAL
    ]


def _batch_order(relations: Iterable[Relation]) -> list[Relation]:
    """Return relations so that a first batch holds every kind of thing by every relation."""
    seen: Counter[tuple[str, str]] = Counter()
    ranked = []
    for relation in relations:
        kind = (relation.label, relation.other_group)
        ranked.append((seen[kind], relation))
        seen[kind] += 1
    return [relation for _, relation in sorted(ranked, key=lambda pair: pair[0])]


def _branches(roots: Iterable[str], lines: Sequence[Line]) -> frozenset[int]:
    """Return the numbers of the lines that lead to something for the first time."""
    met = set(roots)
    found = set()
    for number, line in enumerate(lines):
        if line.end not in met:
            met.add(line.end)
            found.add(number)
    return frozenset(found)
