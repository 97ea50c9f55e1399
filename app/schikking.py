"""Where everything in the picture stands: layers that grow to the right, in pixels.

What was placed never moves again. Each opened thing puts its neighbours in the next layer, as
near to its own height as there is room; so a name overlaps no other, and a picture that is too
wide for its place can be scrolled rather than shrunk. What leaves makes room for what comes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

Point = tuple[float, float]

ROW: Final = 42.0
SHORT_ROW: Final = 30.0
GAP: Final = 16.0
TOP: Final = 34.0
ROOT_X: Final = 62.0
ROOT_ANCHOR: Final = 86.0
ROOT_LEAST: Final = 80.0
# From where the lines of a thing begin to the things they lead to, and from there past the name.
REACH: Final = 184.0
NAME: Final = 200.0
NAME_LENGTH: Final = 30
# Between the two stands the name of the relation, with room for the lines on either side.
CAPTION_FROM: Final = 32.0
# The lines of things in one layer go up and down beside each other.
LANE: Final = 6.0
LANES: Final = 5
CAPTION_TO: Final = 142.0
PATH_ROW: Final = 78.0
PATH_X: Final = 40.0
PATH_WIDTH: Final = 420.0


@dataclass(frozen=True, slots=True)
class Fan:
    """Neighbours of one thing by one relation."""

    label: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opening:
    """What one opening brought in around a thing that already stands somewhere."""

    parent: str
    fans: tuple[Fan, ...]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A thing that came in by itself, with nothing that leads to it."""

    id: str


@dataclass(frozen=True, slots=True)
class Leaving:
    """Things that went away, and whose place is free again."""

    ids: tuple[str, ...]


Event = Opening | Arrival | Leaving


@dataclass(frozen=True, slots=True)
class Caption:
    """The name of a relation: a line leads to its start, and from its end lines to the members.

    `parent` and `members` are empty where the name only stands beside a line.
    """

    text: str
    start: Point
    end: Point
    parent: str = ""
    members: tuple[str, ...] = ()


@dataclass(slots=True)
class Plan:
    """Where everything stands, and how large the whole is.

    `roots` have their name under them, because their lines begin beside them.
    """

    places: dict[str, Point] = field(default_factory=dict)
    anchors: dict[str, Point] = field(default_factory=dict)
    captions: list[Caption] = field(default_factory=list)
    roots: tuple[str, ...] = ()
    width: float = 0.0
    height: float = 0.0


def wrapped(label: str, length: int = NAME_LENGTH, rows: int = 2) -> str:
    """Return a label on a few lines; what does not fit makes way for an ellipsis."""
    lines: list[str] = []
    for word in label.split():
        if lines and len(lines[-1]) + 1 + len(word) <= length:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    kept = [line if len(line) <= length else f"{line[: length - 1]}…" for line in lines[:rows]]
    if len(lines) > rows and not kept[-1].endswith("…"):
        kept[-1] = f"{kept[-1][: length - 1].rstrip(' ,;')}…"
    return "\n".join(kept)


def row_height(label: str) -> float:
    """Return how much room a thing takes: more when its name stands on two lines."""
    return ROW if "\n" in wrapped(label) else SHORT_ROW


def tree(
    root: str,
    events: Sequence[Event],
    heights: Mapping[str, float] | None = None,
    leading: Iterable[str] = (),
) -> Plan:
    """Return the places of a root and of all that came in after it, in that order.

    Args:
        root: What the picture starts from.
        events: What came and went.
        heights: How much room each thing takes; `ROW` where that is not given.
        leading: The things from which lines go out.
    """
    layers = _Layers(heights or {})
    first = next((e for e in events if isinstance(e, Opening) and e.parent == root), None)
    room = sum(map(layers.height, _members(first))) if first else 0.0
    layers.stand(root, TOP + max(room, 2 * ROOT_LEAST) / 2)
    for event in events:
        if isinstance(event, Leaving):
            layers.leave(event.ids)
        elif isinstance(event, Arrival):
            layers.arrive(event.id)
        else:
            layers.open(event)
    return layers.plan(leading)


def _members(opening: Opening) -> list[str]:
    return [id_ for fan in opening.fans for id_ in fan.members]


@dataclass(slots=True)
class _Block:
    """A stretch of a layer and what stands there; once that has left, the stretch is free."""

    top: float
    bottom: float
    members: set[str]


@dataclass(slots=True)
class _Layers:
    """A picture in the making: layer 0 holds the roots, each next one what those lead to."""

    heights: Mapping[str, float]
    places: dict[str, Point] = field(default_factory=dict)
    anchors: dict[str, Point] = field(default_factory=dict)
    captions: list[Caption] = field(default_factory=list)
    roots: list[str] = field(default_factory=list)
    layer_of: dict[str, int] = field(default_factory=dict)
    blocks: dict[int, list[_Block]] = field(default_factory=dict)
    lanes: dict[int, int] = field(default_factory=dict)

    def height(self, id_: str) -> float:
        return self.heights.get(id_, ROW)

    def stand(self, id_: str, middle: float) -> None:
        """Put a root in the first layer."""
        self.places[id_] = (ROOT_X, middle)
        self.anchors[id_] = (self._lane(0, ROOT_ANCHOR), middle)
        self.layer_of[id_] = 0
        self.roots.append(id_)
        block = _Block(middle - ROOT_LEAST, middle + ROOT_LEAST, {id_})
        self.blocks.setdefault(0, []).append(block)

    def arrive(self, id_: str) -> None:
        """Put a thing under all that its own neighbours could come to stand beside."""
        taken = [*self._taken(0), *self._taken(1)]
        self.stand(id_, _below(taken) + ROOT_LEAST)

    def open(self, opening: Opening) -> None:
        """Put what an opening brought in into the layer beside it."""
        parent, members = opening.parent, _members(opening)
        if parent not in self.places or not members:
            return
        y = self.places[parent][1]
        layer = self.layer_of[parent] + 1
        if parent not in self.anchors:
            self.anchors[parent] = (self._lane(layer - 1, self.places[parent][0] + NAME), y)
        height = sum(map(self.height, members))
        top = _free(self._taken(layer), y - height / 2, height)
        self.blocks.setdefault(layer, []).append(_Block(top, top + height, set(members)))
        across = ROOT_ANCHOR + REACH + (layer - 1) * (NAME + REACH)
        for id_ in members:
            self.places[id_] = (across, top + self.height(id_) / 2)
            self.layer_of[id_] = layer
            top += self.height(id_)
        self.captions += (self._caption(parent, fan, across - REACH) for fan in opening.fans)

    def _lane(self, layer: int, left: float) -> float:
        """Return where the lines of the next opened thing of a layer go up and down."""
        number = self.lanes.get(layer, 0)
        self.lanes[layer] = number + 1
        return left + number % LANES * LANE

    def _caption(self, parent: str, fan: Fan, left: float) -> Caption:
        heights = [self.places[id_][1] for id_ in fan.members]
        middle = sum(heights) / len(heights)
        start, end = (left + CAPTION_FROM, middle), (left + CAPTION_TO, middle)
        return Caption(fan.label, start, end, parent, fan.members)

    def leave(self, ids: Iterable[str]) -> None:
        gone = set(ids)
        for id_ in gone:
            self.places.pop(id_, None)
            self.anchors.pop(id_, None)
        self.roots = [id_ for id_ in self.roots if id_ not in gone]
        for blocks in self.blocks.values():
            for block in blocks:
                block.members -= gone
        kept = ((c, tuple(id_ for id_ in c.members if id_ not in gone)) for c in self.captions)
        self.captions = [
            Caption(c.text, c.start, c.end, c.parent, members)
            for c, members in kept
            if members and c.parent not in gone
        ]

    def _taken(self, layer: int) -> list[tuple[float, float]]:
        return [(b.top, b.bottom) for b in self.blocks.get(layer, ()) if b.members]

    def plan(self, leading: Iterable[str]) -> Plan:
        """Return the places, and a size that holds them all."""
        for id_ in leading:
            x, y = self.places[id_]
            self.anchors.setdefault(id_, (x + NAME, y))
        width = max(x for x, _ in self.places.values()) + NAME
        lowest = max(y for _, y in self.places.values()) + TOP + ROW / 2
        under = max((self.places[id_][1] + ROOT_LEAST for id_ in self.roots), default=0.0)
        height = max(lowest, under)
        return Plan(self.places, self.anchors, self.captions, tuple(self.roots), width, height)


def _free(taken: Iterable[tuple[float, float]], wanted: float, height: float) -> float:
    """Return the top of the free stretch of this height that is nearest to the wanted top."""
    blocks = list(taken)
    tops = [max(wanted, TOP)]
    for top, bottom in blocks:
        tops += [bottom + GAP, top - GAP - height]
    free = [
        top
        for top in tops
        if top >= TOP and all(top >= b + GAP or top + height <= t - GAP for t, b in blocks)
    ]
    return min(free, key=lambda top: (abs(top - wanted), top), default=_below(blocks))


def _below(blocks: Sequence[tuple[float, float]]) -> float:
    return max((bottom for _, bottom in blocks), default=TOP - GAP) + GAP


def chain(ids: Sequence[str], labels: Sequence[str]) -> Plan:
    """Return the places of a path: its things under each other, the relations in between."""
    places = {id_: (PATH_X, TOP + number * PATH_ROW) for number, id_ in enumerate(ids)}
    captions = []
    for number, label in enumerate(labels):
        middle = TOP + (number + 0.5) * PATH_ROW
        captions.append(Caption(label, (PATH_X + 6, middle), (PATH_WIDTH, middle)))
    height = 2 * TOP + math.ceil((len(ids) - 1) * PATH_ROW)
    return Plan(places, dict(places), captions, (), PATH_WIDTH, height)


def fans(pairs: Iterable[tuple[str, str]]) -> tuple[Fan, ...]:
    """Return pairs of a relation's name and a neighbour as fans, in the order of first names."""
    found: dict[str, list[str]] = {}
    for label, id_ in pairs:
        found.setdefault(label, []).append(id_)
    return tuple(Fan(label, tuple(ids)) for label, ids in found.items())
