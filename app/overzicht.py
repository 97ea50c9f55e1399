"""The frame of an overview: what answers a question, and what is said of each, by point."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import teksten
from kg.model import Evidence, Iri, Statement, Table, Term

Record = Mapping[str, Term | None]


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a point: a thing with its name, or a literal; and the statements that say so."""

    term: Term
    label: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in an overview.

    Attributes:
        iri: The thing.
        label: What it is called.
        group: Its display group.
        part: The part of the overview that it stands in.
        former: The former gemeenten through which it stands here, if it does.
        said: Its values by point, in the order of the answer.
    """

    iri: Iri
    label: str
    group: str
    part: str
    former: tuple[str, ...]
    said: Mapping[str, tuple[Value, ...]]

    @property
    def name(self) -> str:
        """The last part of its IRI: short enough for an address."""
        return self.iri.value.rpartition("/")[2]

    @property
    def class_name(self) -> str:
        """The part as the local name of a class (`Vraag`), where the parts are classes."""
        return self.part.rpartition("#")[2]

    def values(self, point: str) -> tuple[str, ...]:
        """Return the values of a point as plain texts: a thing as its IRI."""
        return tuple(value.term.value for value in self.said.get(point, ()))

    def says(self, point: str, wanted: Collection[str]) -> bool:
        """Tell whether a point has one of these values."""
        return any(value in wanted for value in self.values(point))

    def statements(self) -> tuple[Statement, ...]:
        """Return every statement about it."""
        return tuple(s for values in self.said.values() for v in values for s in v.statements)


def items(table: Table) -> tuple[Item, ...]:
    """Return the things in an answer with one point to a row, in the order of the answer."""
    found: dict[str, list[Record]] = {}
    for record in table.records():
        found.setdefault(_text(record, "ding"), []).append(record)
    return tuple(_item(records) for records in found.values())


def _item(records: Sequence[Record]) -> Item:
    said: dict[str, dict[Term, Value]] = {}
    for record in records:
        value = _value(record)
        if value:
            point = said.setdefault(_text(record, "punt"), {})
            known = point.get(value.term)
            both = (*known.statements, *value.statements) if known else value.statements
            point[value.term] = replace(value, statements=tuple(dict.fromkeys(both)))
    first = records[0]
    former = dict.fromkeys(_text(record, "bijNaam") for record in records)
    return Item(
        iri=Iri(_text(first, "ding")),
        label=_text(first, "naam"),
        group=_text(first, "groep"),
        part=_text(first, "deel"),
        former=tuple(name for name in former if name),
        said={point: tuple(values.values()) for point, values in said.items()},
    )


def _value(record: Record) -> Value | None:
    names = ("waarde", "onderwerp", "eigenschap", "voorwerp", "graaf")
    value, subject, predicate, object_, graph = (record[name] for name in names)
    if value is None or object_ is None:
        return None
    if not (isinstance(subject, Iri) and isinstance(predicate, Iri) and isinstance(graph, Iri)):
        return None
    statement = Statement(subject, predicate, object_, graph)
    return Value(value, _text(record, "waardeNaam"), (statement,))


def _text(record: Record, column: str) -> str:
    term = record[column]
    return term.value if term else ""


def parts(found: Iterable[Item], order: Iterable[str]) -> dict[str, list[Item]]:
    """Return the things by part of the overview, the parts in a given order."""
    by_part: dict[str, list[Item]] = {part: [] for part in order}
    for item in found:
        by_part.setdefault(item.part, []).append(item)
    return {part: members for part, members in by_part.items() if members}


@dataclass(frozen=True, slots=True)
class Backed:
    """Values that the same evidence proves, so that one mark can stand behind them."""

    values: tuple[Value, ...]
    evidence: tuple[Evidence, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement behind the values."""
        return tuple(statement for value in self.values for statement in value.statements)


def backed(
    values: Sequence[Value], proof: Callable[..., tuple[Evidence, ...]]
) -> tuple[Backed, ...]:
    """Return the values gathered by what proves them, in the order in which they first come."""
    found: dict[tuple[Evidence, ...], list[Value]] = {}
    for value in values:
        found.setdefault(proof(*value.statements), []).append(value)
    return tuple(Backed(tuple(same), evidence) for evidence, same in found.items())


@dataclass(frozen=True, slots=True)
class AsOf:
    """Of when something is: the newest date of a page, or the last day that one was looked at."""

    page: str = ""
    seen: str = ""


def as_of(evidence: Iterable[Evidence]) -> AsOf:
    """Return of when statements are that rest on pages; nothing when they rest on no page."""
    looks = [(one.date or "", one.observation.seen) for one in evidence if one.observation]
    if not looks:
        return AsOf()
    return AsOf(max(date for date, _ in looks), max(seen for _, seen in looks))


def certainty(evidence: Iterable[Evidence]) -> str:
    """Return how certain a page is, in a word; the most certain page counts, empty for none."""
    words = {one.observation.certainty for one in evidence if one.observation}
    return next(
        (word for word in teksten.ZEKERHEDEN if word in words), next(iter(sorted(words)), "")
    )
