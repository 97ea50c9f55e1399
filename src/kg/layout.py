"""Places for a picture of things and their relations, so that no two labels overlap."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

Point = tuple[float, float]

LABEL_WIDTH = 150.0
LABEL_HEIGHT = 60.0

_RING_WIDTH = 240.0
_RING_HEIGHT = 130.0
_PER_RING = 8


class _Paper:
    """Where labels already stand, in cells of one label each."""

    def __init__(self, points: Iterable[Point]) -> None:
        self._cells: dict[tuple[int, int], list[Point]] = {}
        for point in points:
            self.take(point)

    def take(self, point: Point) -> None:
        self._cells.setdefault(_cell(point), []).append(point)

    def is_free(self, point: Point) -> bool:
        column, row = _cell(point)
        return not any(
            abs(point[0] - x) < LABEL_WIDTH and abs(point[1] - y) < LABEL_HEIGHT
            for across in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for x, y in self._cells.get((across, down), ())
        )


def positions(
    nodes: Sequence[str],
    edges: Iterable[tuple[str, str]],
    pinned: Mapping[str, Point] | None = None,
) -> dict[str, Point]:
    """Return a place for every node; the same question always gets the same answer.

    The first node is the selected one and stands at (0, 0) unless it is pinned. Neighbours stand
    in rings around the thing they belong to, in the order given, so that kinds that are given
    together stand together. A label of at most 150 by 60 units around each place overlaps no
    other, except where pinned nodes already did.

    Args:
        nodes: All nodes to show.
        edges: Pairs of them, in any direction.
        pinned: The nodes that already stand somewhere and must not move.
    """
    held = pinned or {}
    placed = {node: held[node] for node in nodes if node in held}
    if nodes:
        placed.setdefault(nodes[0], (0.0, 0.0))
    paper = _Paper(placed.values())
    neighbours = _neighbours(nodes, edges)
    queue = [node for node in nodes if node in placed]
    for parent in queue:
        children = [child for child in neighbours[parent] if child not in placed]
        queue += children
        placed.update(_surround(placed[parent], children, paper))
    loose = [node for node in nodes if node not in placed]
    placed.update(_surround((0.0, 0.0), loose, paper))
    return {node: placed[node] for node in nodes}


def _neighbours(nodes: Sequence[str], edges: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    order = {node: number for number, node in enumerate(nodes)}
    found: dict[str, set[str]] = {node: set() for node in nodes}
    for a, b in edges:
        if a in order and b in order:
            found[a].add(b)
            found[b].add(a)
    return {node: sorted(others, key=order.__getitem__) for node, others in found.items()}


def _surround(centre: Point, nodes: Sequence[str], paper: _Paper) -> dict[str, Point]:
    """Give nodes the nearest free places around a centre, turning clockwise from the first."""
    outward = math.atan2(centre[1], centre[0]) if any(centre) else None
    places: list[tuple[float, Point]] = []
    for angle, point in _slots(centre, outward, len(nodes)):
        if len(places) == len(nodes):
            break
        if paper.is_free(point):
            paper.take(point)
            places.append((angle, point))
    return {node: point for node, (_, point) in zip(nodes, sorted(places), strict=True)}


def _slots(centre: Point, outward: float | None, wanted: int) -> Iterator[tuple[float, Point]]:
    """Yield places ring by ring without end, on each ring the ones that point outward first.

    Around the middle of the picture the wanted number is spread evenly instead.
    """
    ring, left = 0, wanted
    while True:
        ring += 1
        full = _PER_RING * ring
        count = min(full, left) if outward is None and left > 0 else full
        left -= count
        turn = -math.pi / 2 if outward is None else outward
        angles = (turn + math.tau * number / count for number in range(count))
        for angle in sorted(angles, key=lambda a: (round(_apart(a, turn), 9), a)):
            x = centre[0] + ring * _RING_WIDTH * math.cos(angle)
            y = centre[1] + ring * _RING_HEIGHT * math.sin(angle)
            yield _normal(angle, turn), (round(x, 3), round(y, 3))


def _apart(a: float, b: float) -> float:
    return abs((a - b + math.pi) % math.tau - math.pi)


def _normal(angle: float, turn: float) -> float:
    """Return how far an angle lies clockwise of the first (around the middle) in radians."""
    return round((angle - turn) % math.tau, 9)


def _cell(point: Point) -> tuple[int, int]:
    return math.floor(point[0] / LABEL_WIDTH), math.floor(point[1] / LABEL_HEIGHT)
