"""The frame of the guided choice: which groups there are, and which schemes suit one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from adres import ArrangedAddress
from adres.geregeld import UNKNOWN
from overzicht import Item

# Groups that someone is not themselves, or that everyone is.
NOT_ASKED: Final = frozenset(("werkgevers", "werknemers", "inwoners"))
INSIDE: Final = "binnen"
OUTSIDE: Final = "buiten"
# The pages on which a scheme can be gone into, when local rules about it were seen; and when only
# questions about it are known.
LOCAL: Final = ("gemeente", "vergelijk", "dossier")
ASKED: Final = ("gemeente", "dossier")


@dataclass(frozen=True, slots=True)
class Suiting:
    """The schemes of the wished kind, by how a source ties them to a group.

    Attributes:
        named: A source names them for the group or for one that it belongs to, or says that the
            group falls inside them.
        open: No source says for whom they are.
        others: A source names them for another group.
    """

    named: tuple[Item, ...]
    open: tuple[Item, ...]
    others: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """The schemes, as IRIs, that a source says a group falls inside or outside of."""

    inside: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()


def local(iri: str) -> str:
    """Return the last part of a name."""
    return iri.rpartition("/")[2]


def groups(
    borders: Iterable[Item], schemes: Iterable[Item], known: Iterable[str], order: Sequence[str]
) -> list[str]:
    """Return the groups to choose from, as IRIs.

    They are those that a border or a scheme is about, and those in `order` that are known.

    Args:
        borders: What falls inside or outside a scheme.
        schemes: The schemes.
        known: Every group, as an IRI.
        order: The groups to put first, by the last part of their name.
    """
    places = {name: number for number, name in enumerate(order)}
    found = [iri for item in borders for iri in item.values("betreft")]
    found += [iri for item in schemes for iri in item.values("wie")]
    found += [iri for iri in known if local(iri) in places]
    kept = {iri for iri in found if local(iri) not in NOT_ASKED}
    return sorted(kept, key=lambda iri: (places.get(local(iri), len(places)), iri))


def readable(
    state: ArrangedAddress, known: Collection[str], wishes: Collection[str]
) -> ArrangedAddress:
    """Return the state without a group or wish that does not exist."""
    return replace(
        state,
        group=state.group if state.group in (UNKNOWN, *known) else "",
        wish=state.wish if state.wish in (UNKNOWN, *wishes) else "",
    )


def kinds(schemes: Iterable[Item], order: Sequence[str]) -> list[tuple[str, str]]:
    """Return the kinds of scheme to choose from, as IRIs with their names."""
    found = {v.term.value: v.label for item in schemes for v in item.said.get("soort", ())}
    places = {name: number for number, name in enumerate(order)}
    return sorted(found.items(), key=lambda kind: (places.get(local(kind[0]), len(places)), kind))


def suiting(schemes: Iterable[Item], wish: str, around: Collection[str], sides: Sides) -> Suiting:
    """Return the schemes of a kind by how they are tied to a group.

    Args:
        schemes: All schemes.
        wish: The kind, or `UNKNOWN` for all.
        around: The group and those that it belongs to; empty when the group is not known.
        sides: The schemes that it falls inside, and those that it falls outside: these are left
            out.
    """
    fitting = [item for item in schemes if wish in ("", UNKNOWN) or wish in item.values("soort")]
    named, free, others = [], [], []
    for item in fitting:
        if item.says("wie", around) or item.iri.value in sides.inside:
            named.append(item)
        elif not item.values("wie"):
            free.append(item)
        elif item.iri.value not in sides.outside:
            others.append(item)
    return Suiting(tuple(named), tuple(free), tuple(others))


def bordering(borders: Iterable[Item], around: Collection[str]) -> list[Item]:
    """Return what falls inside or outside a scheme for one of these groups."""
    return [item for item in borders if item.says("betreft", around)]


def sides(borders: Iterable[Item]) -> Sides:
    """Return the schemes that these borders put a group inside or outside of."""
    kept = tuple(borders)
    return Sides(_targets(kept, INSIDE), _targets(kept, OUTSIDE))


def bounded(
    borders: Iterable[Item], schemes: Iterable[Item], around: Collection[str]
) -> list[Item]:
    """Return the schemes with a border that a source names for one of these groups."""
    targets = {iri for item in borders for iri in item.values("afbakening-van")}
    return [item for item in named_for(schemes, around) if item.iri.value in targets]


def named_for(items: Iterable[Item], around: Collection[str]) -> list[Item]:
    """Return what a source names for one of these groups."""
    return [item for item in items if item.says("wie", around)]


def subject(scheme: Item, subjects: Collection[str]) -> str:
    """Return under which name local rules speak of a scheme: its own, or what it is a form of."""
    names = (scheme.iri.value, *sorted(scheme.values("vorm-van")))
    return next((name for name in names if name in subjects), "")


def further(rules: int | None) -> tuple[str, ...]:
    """Return the pages on which a scheme can be gone into.

    Args:
        rules: The number of local rules about it; None when nothing local is known of it.
    """
    if rules is None:
        return ()
    return LOCAL if rules else ASKED


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


def within(groups: Collection[str], broader: Mapping[str, Collection[str]]) -> frozenset[str]:
    """Return the groups that belong to one of these."""
    return frozenset(group for group in broader if around(group, broader) & set(groups))


def _targets(borders: Iterable[Item], outcome: str) -> frozenset[str]:
    fitting = (i for i in borders if outcome in map(local, i.values("uitkomst")))
    return frozenset(iri for item in fitting for iri in item.values("afbakening-van"))
