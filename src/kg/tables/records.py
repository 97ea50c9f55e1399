"""What is read from a table and what is reported about it."""

# Names say what is the matter (`UnknownKind`), as those in `kg.errors` do.
# ruff: noqa: N818

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.errors import KgError, Words, one_line

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class CellError(Exception):
    """A value that cannot be used: the column, why not, and what to do about it."""

    def __init__(self, column: str, reason: Words, do: Words, value: object = "") -> None:
        self.column = column
        self.reason = reason
        self.do = do
        self.value = value
        super().__init__(f"{column}: {reason.en}")


class UnknownKind(KgError):
    """A kind of table that there is no mapping for."""


@dataclass(frozen=True, slots=True)
class Left:
    """A row, or a value of a row, that did not come into the graph.

    `line` counts from 1; `column` is empty when the whole line is at fault. A row that is left
    out has `whole` true.
    """

    line: int
    column: str
    reason: Words
    do: Words
    value: str = ""
    whole: bool = True

    def text(self, file: Path | str, lang: str) -> str:
        """Return it as one line: where, what, what to do."""
        word = Words("regel", "line").text(lang)
        column = Words("kolom", "column").text(lang)
        place = f"{file}: {word} {self.line}"
        if self.column:
            place = f"{place}, {column} {self.column}"
        what = Words("rij weggelaten", "row left out") if self.whole else None
        what = what or Words("waarde weggelaten", "value left out")
        said = f"{self.reason.text(lang)}: {self.value}" if self.value else self.reason.text(lang)
        return one_line(f"{place}: {what.text(lang)}: {said}. {self.do.text(lang)}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line in the file (from 1) and its values by column; None is not seen."""

    line: int
    values: Mapping[str, Any]

    def raw(self, column: str) -> object:
        """Return a value as it was read; None when it was not seen."""
        return self.values.get(column)

    def text(self, column: str) -> str:
        """Return a value as text without blanks around it; empty when it was not seen.

        Raises:
            CellError: It is a list or a block.
        """
        return plain(self.values.get(column), column)

    def needed(self, column: str) -> str:
        """Return a text that must be there.

        Raises:
            CellError: It is not.
        """
        text = self.text(column)
        if not text:
            raise CellError(column, Words("deze waarde ontbreekt", "this value is missing"), MEND)
        return text

    def texts(self, column: str) -> list[str]:
        """Return the texts of a list, or of a text with `|` between the parts.

        Raises:
            CellError: It is something else.
        """
        value = self.values.get(column)
        if value is None or value == "":
            return []
        if isinstance(value, str):
            return [part.strip() for part in value.split("|") if part.strip()]
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return [" ".join(part.split()) for part in value if part.strip()]
        raise CellError(column, Words("hier hoort een lijst teksten", "a list belongs here"), MEND)

    def blocks(self, column: str) -> list[dict[str, Any]]:
        """Return the blocks of a list.

        Raises:
            CellError: It is something else.
        """
        value = self.values.get(column) or []
        if isinstance(value, list) and all(isinstance(part, dict) for part in value):
            return value
        raise CellError(column, Words("hier hoort een lijst blokken", "blocks belong here"), MEND)

    def block(self, column: str) -> dict[str, Any]:
        """Return a block of values by name.

        Raises:
            CellError: It is something else.
        """
        value = self.values.get(column) or {}
        if isinstance(value, dict):
            return value
        raise CellError(column, Words("hier hoort een blok", "a block belongs here"), MEND)

    def day(self, column: str) -> date | None:
        """Return a day; None when it was not seen.

        Raises:
            CellError: It is not a day that exists.
        """
        text = self.text(column)
        return to_day(text, column) if text else None


def plain(value: object, column: str) -> str:
    """Return a value as text without blanks around it; empty when it is None.

    Raises:
        CellError: It is a list or a block.
    """
    if value is None:
        return ""
    if isinstance(value, list | dict):
        raise CellError(column, Words("hier hoort één tekst", "one text belongs here"), MEND)
    return " ".join(str(value).split())


def to_day(text: str, column: str) -> date:
    """Return the day that a text such as `2015-01-31` is.

    Raises:
        CellError: It is not a day that exists, written so.
    """
    try:
        # Python also reads `20150131` and `2015-W05-6`, which may be meant otherwise.
        found = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        found = None
    if found is None:
        reason = Words("deze datum bestaat niet", "there is no such date")
        do = Words("Schrijf een dag als 2015-01-31.", "Write a day as 2015-01-31.")
        raise CellError(column, reason, do, text)
    return found


def statements(quads: Iterable[ox.Quad]) -> Iterator[tuple[str, str, str]]:
    """Yield the subject, predicate and object of what is said of things with an address."""
    for quad in quads:
        if isinstance(quad.subject, ox.NamedNode) and not isinstance(quad.object, ox.Triple):
            yield quad.subject.value, quad.predicate.value, quad.object.value


MEND = Words("Herstel de waarde en voer opnieuw in.", "Mend the value and import again.")
ADD_WORD = Words(
    "Controleer het woord, of neem het op in data/tabellen/woorden.toml.",
    "Check the word, or add it to data/tabellen/woorden.toml.",
)


@dataclass(slots=True)
class Report:
    """What happened to the rows of one file."""

    kind: str
    file: str
    rows: int = 0
    placed: int = 0
    left: list[Left] = field(default_factory=list)

    @property
    def left_rows(self) -> int:
        """How many rows are not in the graph."""
        return sum(item.whole for item in self.left)

    @property
    def left_values(self) -> int:
        """How many values of placed rows are not in the graph."""
        return len(self.left) - self.left_rows
