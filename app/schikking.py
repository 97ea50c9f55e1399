"""Where everything in the picture stands: a tree that grows to the right, in pixels.

What was placed never moves again. Each opened thing puts its neighbours in the next column, as
near to its own height as there is room; so a name overlaps no other, and a picture that is too
wide for its place can be scrolled rather than shrunk.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

Point = tuple[float, float]

ROW: Final = 42.0
GAP: Final = 16.0
TOP: Final = 34.0
ROOT_X: Final = 62.0
ROOT_ANCHOR: Final = 86.0
ROOT_LEAST: Final = 80.0
# From where the lines of a thing begin to the things they lead to, and from there past the name.
REACH: Final = 184.0
NAME: Final = 168.0
# Between the two stands the name of the relation, with room for the lines on either side.
CAPTION_FROM: Final = 32.0
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
    """What one opening brought in around a thing that already stands somewhere.

    `reserved` rows under it stay empty: something stood there before more was asked for.
    """

    parent: str
    fans: tuple[Fan, ...]
    reserved: int = 0


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
    """Where everything stands, and how large the whole is."""

    places: dict[str, Point] = field(default_factory=dict)
    anchors: dict[str, Point] = field(default_factory=dict)
    captions: list[Caption] = field(default_factory=list)
    width: float = 0.0
    height: float = 0.0


def tree(root: str, openings: Sequence[Opening]) -> Plan:
    """Return the places of a root and of what each opening brought in, in that order."""
    first = next((opening for opening in openings if opening.parent == root), None)
    rows = sum(len(fan.members) for fan in first.fans) + first.reserved if first else 0
    middle = TOP + max(rows * ROW, 2 * ROOT_LEAST) / 2
    plan = Plan(places={root: (ROOT_X, middle)}, anchors={root: (ROOT_ANCHOR, middle)})
    column_of = {root: 0}
    taken: dict[int, list[tuple[float, float]]] = {}
    for opening in openings:
        parent = opening.parent
        if parent in plan.places:
            column = column_of[parent] + 1
            column_of.update({id_: column for fan in opening.fans for id_ in fan.members})
            _open(plan, opening, column, taken.setdefault(column, []))
    plan.width = max(x for x, _ in plan.places.values()) + NAME
    plan.height = max(y for _, y in plan.places.values()) + TOP + ROW / 2
    plan.height = max(plan.height, middle + ROOT_LEAST)
    return plan


def _open(plan: Plan, opening: Opening, column: int, taken: list[tuple[float, float]]) -> None:
    x, y = plan.places[opening.parent]
    plan.anchors.setdefault(opening.parent, (x + NAME, y))
    members = [id_ for fan in opening.fans for id_ in fan.members]
    if not members:
        return
    height = (len(members) + opening.reserved) * ROW
    top = _free(taken, y - height / 2, height)
    taken.append((top, top + height))
    across = ROOT_ANCHOR + REACH + (column - 1) * (NAME + REACH)
    for number, id_ in enumerate(members):
        plan.places[id_] = (across, top + (number + 0.5) * ROW)
    for fan in opening.fans:
        heights = [plan.places[id_][1] for id_ in fan.members]
        middle = sum(heights) / len(heights)
        start = (across - REACH + CAPTION_FROM, middle)
        end = (across - REACH + CAPTION_TO, middle)
        plan.captions.append(Caption(fan.label, start, end, opening.parent, fan.members))


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
    return Plan(places, dict(places), captions, PATH_WIDTH, height)


def fans(pairs: Iterable[tuple[str, str]]) -> tuple[Fan, ...]:
    """Return pairs of a relation's name and a neighbour as fans, in the order of first names."""
    found: dict[str, list[str]] = {}
    for label, id_ in pairs:
        found.setdefault(label, []).append(id_)
    return tuple(Fan(label, tuple(ids)) for label, ids in found.items())
