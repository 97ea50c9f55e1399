"""The picture of triples: the answer to a CONSTRUCT laid out as in the graph browser."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from kg.model import Iri, Statement, Term
from kg.namespaces import RDF
from schikking import Arrival, Event, Opening, fans, row_height, tree
from verkenframe import Line, Node, Picture

# More things than this do not fit in one picture.
MOST: Final = 80
TYPE: Final = f"{RDF}type"
NOWHERE: Final = Iri("")

Triple = tuple[Term | None, ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """How the picture names what is in it.

    Attributes:
        node: The node of a thing.
        forwards: What a property is called from its subject.
        backwards: The same from its object.
    """

    node: Callable[[str], Node]
    forwards: Callable[[str], str]
    backwards: Callable[[str], str]


def picture(triples: Iterable[Triple], naming: Naming) -> Picture | None:
    """Return the picture of triples between things; None when they join no two things.

    What has the most relations stands first, and everything else is reached from there.

    Args:
        triples: The triples; those with a literal or a class at the end have no line.
        naming: How things and properties are called.
    """
    statements = _between(triples)
    if not statements:
        return None
    degree: Counter[str] = Counter()
    for statement in statements:
        degree.update((statement.subject.value, str(statement.object)))
    drawing = _Drawing(naming, statements)
    for iri, _ in degree.most_common():
        drawing.grow_from(iri)
    return drawing.picture()


def joined(triples: Iterable[Triple]) -> int:
    """Return how many things triples join."""
    ends = ((s.subject.value, str(s.object)) for s in _between(triples))
    return len({iri for pair in ends for iri in pair})


def _between(triples: Iterable[Triple]) -> list[Statement]:
    return list(
        dict.fromkeys(
            Statement(subject, predicate, object_, NOWHERE)
            for subject, predicate, object_ in triples
            if isinstance(subject, Iri)
            and isinstance(predicate, Iri)
            and isinstance(object_, Iri)
            and predicate.value != TYPE
        )
    )


@dataclass(slots=True)
class _Drawing:
    """A picture in the making, one connected part after the other."""

    naming: Naming
    statements: Sequence[Statement]
    nodes: dict[str, Node] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    branches: set[int] = field(default_factory=set)
    opened: list[str] = field(default_factory=list)

    def grow_from(self, start: str) -> None:
        """Put in a thing and everything that hangs together with it, nearest first."""
        if start in self.nodes or len(self.nodes) >= MOST:
            return
        if self.nodes:
            self.events.append(Arrival(start))
        self.nodes[start] = self.naming.node(start)
        waiting = [start]
        for iri in waiting:
            waiting += self._open(iri)

    def _open(self, iri: str) -> list[str]:
        """Put in what a thing leads to, and return what was not there yet."""
        fresh: list[tuple[str, str]] = []
        for statement in self.statements:
            label, other = self._seen_from(iri, statement)
            if not other or (other not in self.nodes and len(self.nodes) >= MOST):
                continue
            if other not in self.nodes:
                self.nodes[other] = self.naming.node(other)
                self.branches.add(len(self.lines))
                fresh.append((label, other))
            elif other in self.opened or other == iri:
                continue
            self._join(Line(iri, other, label, (statement,)))
        if fresh:
            self.events.append(Opening(iri, fans(fresh)))
        self.opened.append(iri)
        return [other for _, other in fresh]

    def _join(self, line: Line) -> None:
        """Add a line; a second relation between the same two in the same words is one line."""
        ends = (line.start, line.end, line.label)
        for number, known in enumerate(self.lines):
            if (known.start, known.end, known.label) == ends:
                statements = (*known.statements, *line.statements)
                self.lines[number] = replace(known, statements=statements)
                return
        self.lines.append(line)

    def _seen_from(self, iri: str, statement: Statement) -> tuple[str, str]:
        subject, object_ = statement.subject.value, str(statement.object)
        predicate = statement.predicate.value
        if iri == subject:
            return self.naming.forwards(predicate), object_
        return (self.naming.backwards(predicate), subject) if iri == object_ else ("", "")

    def picture(self) -> Picture:
        nodes = tuple(self.nodes.values())
        heights = {node.id: row_height(node.label) for node in nodes}
        leading = tuple(dict.fromkeys(line.start for line in self.lines))
        return Picture(
            chosen=nodes[0].id,
            nodes=nodes,
            lines=tuple(self.lines),
            branches=frozenset(self.branches),
            plan=tree(nodes[0].id, self.events, heights, leading),
            named=frozenset(self.nodes),
            rest={},
            kinds={},
            relations={},
            opened=tuple(self.opened),
            grouped=False,
        )
