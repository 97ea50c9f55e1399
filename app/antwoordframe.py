"""The frame of an answer: what came back for a query, and the ways in which it can be shown."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import pyoxigraph as ox

import opmaak
from kaartframe import POINT
from kg.labels import fold
from kg.model import Iri, Term, Text
from kg.namespaces import GEO
from kg.store.results import to_term, triples

# How many rows are read and shown; what comes after them is in the file.
SHOWN: Final = 1000
BARS: Final = 60
TRIPLE: Final = ("subject", "predicate", "object")
TABLE, CHART, NET, MAP = "tabel", "grafiek", "net", "kaart"
WKT: Final = f"{GEO}wktLiteral"

Row = tuple[Term | None, ...]
Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Found:
    """What came back for a query.

    Attributes:
        columns: The names of the columns; for triples those of `TRIPLE`.
        rows: The first rows, at most `SHOWN`.
        total: How many rows there are in all.
        is_graph: Whether the rows are triples.
        truth: The answer to an ASK; None for every other query.
        seconds: How long it took.
    """

    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    total: int = 0
    is_graph: bool = False
    truth: bool | None = None
    seconds: float = 0.0

    @property
    def is_whole(self) -> bool:
        """Whether all rows are shown."""
        return len(self.rows) == self.total

    def column(self, name: str) -> list[Term | None]:
        """Return the values in a column, from top to bottom."""
        place = self.columns.index(name)
        return [row[place] for row in self.rows]


def read(body: bytes, format: str) -> Found:
    """Return an answer in one of the formats with a row to a line: `tsv` or `ntriples`."""
    if format == "ntriples":
        head, total = _head(body, SHOWN)
        found = triples(ox.parse(head, format=ox.RdfFormat.N_TRIPLES)).triples
        return Found(TRIPLE, found, total, is_graph=True)
    head, total = _head(body, SHOWN + 1)
    read_ = ox.parse_query_results(io.BytesIO(head), format=ox.QueryResultsFormat.TSV)
    if isinstance(read_, ox.QueryBoolean):
        return Found(truth=bool(read_), total=1)
    columns = tuple(variable.value for variable in read_.variables)
    rows = tuple(tuple(map(to_term, row)) for row in read_)
    return Found(columns, rows, total - 1)


def _head(body: bytes, lines: int) -> tuple[bytes, int]:
    """Return the first lines of a body, and how many it has in all."""
    end = 0
    for _ in range(lines):
        at = body.find(b"\n", end)
        if at < 0:
            break
        end = at + 1
    total = body.count(b"\n")
    return (body[:end] if total > lines else body), total


def views(found: Found, known: Mapping[str, Spot]) -> tuple[str, ...]:
    """Return the ways in which an answer can be shown, the one that suits it best first.

    Args:
        found: The answer.
        known: The places of things that have one, by IRI.
    """
    if found.truth is not None or not found.rows:
        return ()
    if found.is_graph:
        return (NET, TABLE)
    fitting = [TABLE]
    if measures(found) and label_column(found):
        fitting.append(CHART)
    if points(found, known):
        fitting.append(MAP)
    return tuple(fitting)


def measures(found: Found) -> tuple[str, ...]:
    """Return the columns that hold nothing but numbers."""
    return tuple(name for name in found.columns if _is_numeric(found.column(name)))


def label_column(found: Found) -> str:
    """Return the column that says what a number is about: the first without numbers."""
    numeric = measures(found)
    texts = [name for name in found.columns if name not in numeric and any(found.column(name))]
    return next(iter(texts), "")


def _is_numeric(values: Iterable[Term | None]) -> bool:
    kept = [value for value in values if value is not None]
    return bool(kept) and all(_number(value) is not None for value in kept)


def _number(value: Term | None) -> float | None:
    if not isinstance(value, Text) or value.datatype not in opmaak.NUMERIC:
        return None
    try:
        return float(value.value)
    except ValueError:
        return None


def bars(found: Found, measure: str) -> list[tuple[Term, float]]:
    """Return what the bars of a chart stand for and how long they are, at most `BARS`."""
    pairs = zip(found.column(label_column(found)), found.column(measure), strict=True)
    numbers = ((about, _number(value)) for about, value in pairs)
    kept = [(about, value) for about, value in numbers if about is not None and value is not None]
    return kept[:BARS]


def points(found: Found, known: Mapping[str, Spot]) -> list[tuple[Row, Spot]]:
    """Return the rows that have a place: coordinates of their own, or a thing of a known place."""
    placed = ((row, _spot(row, known)) for row in found.rows)
    return [(row, spot) for row, spot in placed if spot is not None]


def _spot(row: Row, known: Mapping[str, Spot]) -> Spot | None:
    for value in row:
        if isinstance(value, Text) and (value.datatype == WKT or value.value.startswith("POINT")):
            match = POINT.fullmatch(value.value.strip())
            if match:
                return float(match[1]), float(match[2])
    things = (value.value for value in row if isinstance(value, Iri))
    return next((known[iri] for iri in things if iri in known), None)


def ordered(found: Found, order: str, names: Mapping[str, str]) -> Found:
    """Return an answer with its rows sorted by a column: numbers by size, things by name.

    Args:
        found: The answer.
        order: The column, after `-` for downwards; what is no column changes nothing.
        names: The names of things, by IRI.
    """
    column = order.removeprefix("-")
    if column not in found.columns:
        return found
    place = found.columns.index(column)
    empty = [row for row in found.rows if row[place] is None]
    filled = [row for row in found.rows if row[place] is not None]
    filled.sort(key=lambda row: _rank(row[place], names), reverse=order.startswith("-"))
    return replace(found, rows=(*filled, *empty))


def _rank(value: Term | None, names: Mapping[str, str]) -> tuple[int, float, str]:
    number = _number(value)
    if number is not None:
        return 0, number, ""
    text = value.value if value else ""
    return 1, 0.0, fold(names.get(text, text))


def things(rows: Sequence[Row]) -> tuple[Iri, ...]:
    """Return the things in rows, each once."""
    found = (value for row in rows for value in row if isinstance(value, Iri))
    return tuple(dict.fromkeys(value for value in found if not value.is_blank))
