"""The frame of the page about what is known of each gemeente: choosing, ordering, and pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from adres import CoverageAddress
from kg.labels import fold
from kg.model import Coverage

PER_PAGE: Final = 50
PROVINCE: Final = "Provincie "
# The kinds of knowledge in the order of the columns.
KINDS: Final = (
    "councils",
    "own_rules",
    "joint_rules",
    "executors",
    "support_rules",
    "practice",
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What one state of the address shows.

    Attributes:
        rows: The gemeenten on this page of the table.
        total: How many there are on all its pages.
        first: The place of the first row among them, from 1; 0 when there is none.
        number: Which page this is; a number past the end leads to the last.
        pages: How many pages there are.
    """

    rows: tuple[Coverage, ...]
    total: int
    first: int
    number: int
    pages: int


def known(one: Coverage) -> int:
    """Return how many kinds of knowledge there are of a gemeente."""
    return sum(1 for kind in KINDS if one.numbers[kind])


def province(one: Coverage) -> str:
    """Return the province of a gemeente by its bare name."""
    return one.province.removeprefix(PROVINCE)


def provinces(every: Iterable[Coverage]) -> list[str]:
    """Return the provinces, by name."""
    return sorted({province(one) for one in every}, key=fold)


def last_seen(every: Iterable[Coverage]) -> str:
    """Return the day on which a page was last looked at, empty when none was."""
    return max((one.seen for one in every), default="")


def shown(every: Sequence[Coverage], state: CoverageAddress) -> Shown:
    """Return the gemeenten that a state asks for, in its order, cut to its page."""
    rows = sorted((one for one in every if _fits(one, state)), key=_ORDERS[state.sort])
    pages = max(1, -(-len(rows) // PER_PAGE))
    number = min(state.number, pages)
    start = (number - 1) * PER_PAGE
    cut = tuple(rows[start : start + PER_PAGE])
    return Shown(cut, len(rows), start + 1 if cut else 0, number, pages)


def _fits(one: Coverage, state: CoverageAddress) -> bool:
    return (
        fold(state.text) in fold(one.label)
        and (not state.province or fold(province(one)) == fold(state.province))
        and not (state.empty and known(one))
    )


def _name(one: Coverage) -> tuple[str, str]:
    return fold(one.label), one.code


def _newest(one: Coverage) -> tuple[int, int]:
    """Return a key that puts the newest first, then what has no date, then what is not known."""
    year = int(one.newest[:4]) if one.newest[:4].isdigit() else 0
    return (0 if known(one) else 1, -year)


_ORDERS: Final[Mapping[str, Callable[[Coverage], tuple[Any, ...]]]] = {
    "naam": _name,
    "provincie": lambda one: (fold(province(one)), *_name(one)),
    "nieuwste": lambda one: (*_newest(one), *_name(one)),
    "meeste": lambda one: (-known(one), *_name(one)),
    "minste": lambda one: (known(one), *_name(one)),
}
