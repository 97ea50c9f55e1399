"""The frame of the guided choice: which groups there are, and which schemes suit one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from adres.geregeld import UNKNOWN
from overzicht import Item

# Groups that someone is not themselves, or that everyone is.
NOT_ASKED: Final = frozenset(("werkgevers", "werknemers", "inwoners"))


@dataclass(frozen=True, slots=True)
class Suiting:
    """The schemes of the wished kind, by how a source ties them to a group.

    Attributes:
        named: A source names them for the group, or for one that it belongs to.
        open: No source says for whom they are.
        others: A source names them for another group.
    """

    named: tuple[Item, ...]
    open: tuple[Item, ...]
    others: tuple[Item, ...]


def local(iri: str) -> str:
    """Return the last part of a name."""
    return iri.rpartition("/")[2]


def groups(borders: Iterable[Item], schemes: Iterable[Item], order: Sequence[str]) -> list[str]:
    """Return the groups to choose from, as IRIs: those that a border or a scheme is about.

    Args:
        borders: What falls inside or outside a scheme.
        schemes: The schemes.
        order: The groups to put first, by the last part of their name.
    """
    found = [value for item in borders for value in item.said.get("betreft", ())]
    found += [value for item in schemes for value in item.said.get("wie", ())]
    every = dict.fromkeys(str(value.term) for value in found)
    kept = [iri for iri in every if local(iri) not in NOT_ASKED]
    places = {name: number for number, name in enumerate(order)}
    return sorted(kept, key=lambda iri: (places.get(local(iri), len(places)), iri))


def kinds(schemes: Iterable[Item], order: Sequence[str]) -> list[tuple[str, str]]:
    """Return the kinds of scheme to choose from, as IRIs with their names."""
    found = {str(v.term): v.label for item in schemes for v in item.said.get("soort", ())}
    places = {name: number for number, name in enumerate(order)}
    return sorted(found.items(), key=lambda kind: (places.get(local(kind[0]), len(places)), kind))


def suiting(schemes: Iterable[Item], wish: str, around: Collection[str]) -> Suiting:
    """Return the schemes of a kind by how they are tied to a group.

    Args:
        schemes: All schemes.
        wish: The kind, or `UNKNOWN` for all.
        around: The group, those that it belongs to and those that belong to it; empty when the
            group is not known.
    """
    fitting = [item for item in schemes if wish in ("", UNKNOWN) or wish in _values(item, "soort")]
    named, free, others = [], [], []
    for item in fitting:
        for_whom = _values(item, "wie")
        if not for_whom:
            free.append(item)
        elif set(around) & for_whom:
            named.append(item)
        else:
            others.append(item)
    return Suiting(tuple(named), tuple(free), tuple(others))


def bordering(borders: Iterable[Item], around: Collection[str]) -> list[Item]:
    """Return what falls inside or outside a scheme for one of these groups."""
    return [item for item in borders if set(around) & _values(item, "betreft")]


def around(group: str, broader: Mapping[str, Collection[str]]) -> frozenset[str]:
    """Return a group with all that it belongs to; empty when no group is chosen.

    Args:
        group: The group, `UNKNOWN` or empty.
        broader: The groups that each group belongs to.
    """
    if group in ("", UNKNOWN):
        return frozenset()
    found = {group}
    todo = [group]
    while todo:
        more = set(broader.get(todo.pop(), ())) - found
        found |= more
        todo += more
    return frozenset(found)


def _values(item: Item, point: str) -> set[str]:
    return {str(value.term) for value in item.said.get(point, ())}
