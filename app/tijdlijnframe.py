"""The frame of the timeline: what happened when, as exactly as the source says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import opmaak
from overzicht import Item, Value

# The classes that stand on the timeline, with the points that hold their dates.
DATES: Final = ("datum", "begin", "vanaf", "tot", "einde")
KINDS: Final = (
    "Gebeurtenis",
    "Wet",
    "Versie",
    "Wetsvoorstel",
    "Kamerstuk",
    "Onderzoek",
    "Uitspraak",
)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something at a date.

    Attributes:
        item: The thing.
        point: What the date is of it: `datum`, `begin`, `einde`, `vanaf` or `tot`.
        date: The date, as exact as the source says it.
        value: The date with its statements.
    """

    item: Item
    point: str
    date: str
    value: Value

    @property
    def kind(self) -> str:
        """The class of the thing, by its local name."""
        return self.item.class_name

    @property
    def year(self) -> str:
        """The year."""
        return self.date[:4]

    @property
    def said(self) -> str:
        """The date in words; a year stays a year."""
        return opmaak.date(self.date)


def moments(items: Iterable[Item], kind: str = "") -> list[Moment]:
    """Return every date of things, in order of time; a whole year comes before its days.

    Args:
        items: The things.
        kind: The class to keep; empty keeps all.
    """
    found = [
        Moment(item, point, value.term.value, value)
        for item in items
        for point in DATES
        for value in item.said.get(point, ())
    ]
    kept = [moment for moment in found if kind in ("", moment.kind) and moment.year.isdigit()]
    return sorted(kept, key=lambda moment: (moment.date, moment.item.label))


def years(found: Iterable[Moment]) -> dict[str, list[Moment]]:
    """Return moments by year."""
    by_year: dict[str, list[Moment]] = {}
    for moment in found:
        by_year.setdefault(moment.year, []).append(moment)
    return by_year


def undated(items: Iterable[Item], kind: str = "") -> list[Item]:
    """Return the events of which no source gives the date."""
    return [
        item
        for item in items
        if not any(point in item.said for point in DATES)
        and item.class_name == "Gebeurtenis"
        and kind in ("", "Gebeurtenis")
    ]
