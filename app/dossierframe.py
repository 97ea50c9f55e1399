"""A dossier as a document: parts with points, each point with the numbers of its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import opmaak
from kg.model import Evidence, Iri, Statement, Text
from overzicht import Item, Value

Proof = Callable[..., tuple[Evidence, ...]]
# A point names at most this many sources; the list of sources has them all.
CITED: Final = 3
TEXT: Final = "tekst"


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to say.

    Attributes:
        text: What is said.
        iri: The thing it is about; empty for none.
        body: More about it.
        notes: Named values, such as from when a rule holds.
        cites: The numbers of the sources that it rests on.
        unknown: Whether no source says it.
    """

    text: str
    iri: str = ""
    body: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    cites: tuple[int, ...] = ()
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the document under a heading; `ordered` when the order of its points matters."""

    id: str
    title: str
    points: tuple[Point, ...]
    intro: str = ""
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A source: its number, how it is called, where in it, and its address if it has one."""

    number: int
    title: str
    place: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole dossier.

    Attributes:
        title: What it is about.
        intro: What it is.
        parts: Its parts.
        notes: Its sources.
        state: Version and date of the data.
        things: Everything that it tells of, as IRIs.
    """

    title: str
    intro: str
    parts: tuple[Part, ...]
    notes: tuple[Note, ...]
    state: str
    things: tuple[str, ...]


@dataclass
class Notes:
    """Numbers the sources of a document in the order in which they are first cited."""

    proof: Proof
    describe: Callable[[int, Evidence], Note]
    _numbers: dict[object, int] = field(default_factory=dict)
    _notes: list[Note] = field(default_factory=list)

    def cite(self, statements: Iterable[Statement]) -> tuple[int, ...]:
        """Return the numbers of the sources that prove statements."""
        found = self.proof(*statements)
        return tuple(sorted({self._number(one) for one in found[:CITED]}))

    def listed(self) -> tuple[Note, ...]:
        """Return the sources that were cited."""
        return tuple(self._notes)

    def _number(self, evidence: Evidence) -> int:
        key = (evidence.link or evidence.source, evidence.passage)
        if key not in self._numbers:
            number = len(self._notes) + 1
            self._numbers[key] = number
            self._notes.append(self.describe(number, evidence))
        return self._numbers[key]


def point(item: Item, words: Mapping[str, str], notes: Notes) -> Point:
    """Return a thing as a point: its name, its text, and the values of the points in `words`."""
    used = [name for name in (TEXT, *words) if name in item.said]
    proving = [s for name in used for value in item.said[name] for s in value.statements]
    return Point(
        text=item.label,
        iri=item.iri.value,
        body=" ".join(item.values(TEXT)),
        notes=tuple((words[name], values(item.said[name])) for name in used if name != TEXT),
        cites=notes.cite(proving or item.statements()),
    )


def values(found: Iterable[Value]) -> str:
    """Return values after each other in words."""
    return ", ".join(
        opmaak.plain(value.term)
        if isinstance(value.term, Text)
        else value.label or value.term.value
        for value in found
    )


def things(parts: Iterable[Part], *others: Iri) -> tuple[str, ...]:
    """Return everything that parts tell of, each once, after some other things."""
    found = [iri.value for iri in others]
    found += [point.iri for part in parts for point in part.points if point.iri]
    return tuple(dict.fromkeys(found))
