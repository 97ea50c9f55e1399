"""Gathering: in a picture that is too full, leaves that are alike stand as one node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import adres
from schikking import Event, Fan, Opening
from verkenframe import BETWEEN, OTHER, Line, Node

GROUP_FROM: Final = 3

Folds = Mapping[str, Node]


def group_key(line: Line, group: str) -> str:
    """Return the name under which the address knows a group of leaves."""
    return BETWEEN.join((adres.short(line.start), line.label, group or OTHER))


def folds(
    state: adres.BrowseAddress, chosen: str, nodes: Mapping[str, Node], lines: Sequence[Line]
) -> Folds:
    """Return per leaf the group that stands for it and for those like it on the same thing."""
    degree = Counter(end for line in lines for end in {line.start, line.end})
    alike: dict[str, list[Line]] = {}
    kept = {*state.opened, *state.added, *state.pinned, *state.ungrouped, chosen}
    for line in lines:
        key = group_key(line, nodes[line.end].group)
        if degree[line.end] == 1 and not {line.end, key} & kept:
            alike.setdefault(key, []).append(line)
    return {
        line.end: Node(key, "", nodes[line.end].group, len(same), line.start)
        for key, same in alike.items()
        if len(same) >= GROUP_FROM
        for line in same
    }


def folded_nodes(nodes: Mapping[str, Node], folds: Folds) -> tuple[Node, ...]:
    """Return the nodes with each group in place of its first leaf."""
    shown = (folds.get(iri, node) for iri, node in nodes.items())
    return tuple(dict.fromkeys(shown))


def folded_lines(lines: Iterable[Line], folds: Folds) -> tuple[Line, ...]:
    """Return the lines with those to the leaves of a group as one that has all they say."""
    found: dict[tuple[str, str, str, int], Line] = {}
    for number, line in enumerate(lines):
        fold = folds.get(line.end)
        end = fold.id if fold else line.end
        key = (line.start, end, line.label, -1 if fold else number)
        known = found.get(key)
        said = (*known.statements, *line.statements) if known else line.statements
        found[key] = Line(line.start, end, line.label, said)
    return tuple(found.values())


def folded_events(events: Iterable[Event], folds: Folds) -> list[Event]:
    """Return the events with each group in place of its leaves, where the first of them came in."""
    groups = {fold.id for fold in folds.values()}
    met: set[str] = set()
    found: list[Event] = []
    for event in events:
        if isinstance(event, Opening):
            brought = []
            for fan in event.fans:
                names = dict.fromkeys(folds[id_].id if id_ in folds else id_ for id_ in fan.members)
                fresh = tuple(id_ for id_ in names if id_ not in met)
                met.update(groups.intersection(fresh))
                if fresh:
                    brought.append(Fan(fan.label, fresh))
            event = Opening(event.parent, tuple(brought))
        found.append(event)
    return found
