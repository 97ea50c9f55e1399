"""Reading tables: CSV or JSON lines, row by row; a row that is broken does not stop the rest."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from kg.errors import UnreadableFile, Words
from kg.tables.records import Left, Row
from kg.turtle import read_raw

MAX_BYTES = 32 * 1024 * 1024
MAX_LINE = 256 * 1024
MAX_DEPTH = 20

# Control characters and halves of surrogate pairs, which no graph can hold.
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BROKEN = Words("deze regel is beschadigd", "this line is broken")
_LONG = Words("deze regel is te lang", "this line is too long")
_ENCODING = Words("deze regel is geen UTF-8", "this line is not UTF-8")
_SAVE = Words("Sla het bestand op als UTF-8.", "Save the file as UTF-8.")
_LINE = Words("Herstel de regel en voer opnieuw in.", "Mend the line and import again.")
_DOUBLE = Words("deze kolom staat er dubbel", "this column occurs twice")
_ABSENT = Words("deze kolom ontbreekt", "this column is missing")
_EXTRA = Words("deze kolom kent de tabel niet", "the table has no such column")
_MAP = Words(
    "Haal de kolom weg, of neem haar op in data/tabellen/soorten.toml.",
    "Remove the column, or add it to data/tabellen/soorten.toml.",
)
_OTHER = Words("Geef een tabel van deze soort.", "Name a table of this kind.")


class _DoubleError(ValueError):
    """A name that occurs twice in one block of JSON."""


def read_table(
    path: Path, form: str, columns: Sequence[str], required: Sequence[str]
) -> tuple[list[Row], list[Left]]:
    """Return the rows of a table, and what could not be read, each in the order of the file.

    Args:
        path: The file.
        form: `csv` or `jsonl`.
        columns: Every column that the table may have.
        required: The columns without which it cannot be read.

    Raises:
        UnreadableFile: The file cannot be read, is no such table, lacks a required column, or has
            no rows.
    """
    lines, left = _lines(path)
    read = _csv if form == "csv" else _jsonl
    rows, broken = read(path, lines, columns, required)
    left += broken
    if not rows and not any(item.whole for item in left):
        raise UnreadableFile(path, Words("er zijn geen rijen", "there are no rows"), _OTHER)
    return rows, sorted(left, key=lambda item: (item.line, item.column))


def _lines(path: Path) -> tuple[list[tuple[int, str]], list[Left]]:
    data = read_raw(path, limit=MAX_BYTES)
    if b"\0" in data:
        raise UnreadableFile(
            path, Words("het bestand is geen UTF-8", "the file is not UTF-8"), _SAVE
        )
    lines: list[tuple[int, str]] = []
    left: list[Left] = []
    for number, raw in enumerate(data.split(b"\n"), 1):
        if len(raw) > MAX_LINE:
            left.append(Left(number, "", _LONG, _LINE))
            continue
        try:
            lines.append((number, raw.decode("utf-8-sig" if number == 1 else "utf-8")))
        except UnicodeDecodeError as error:
            place = len(raw[: error.start].decode("utf-8", "replace")) + 1
            reason = Words(f"{_ENCODING.nl} (teken {place})", f"{_ENCODING.en} (character {place})")
            left.append(Left(number, "", reason, _SAVE))
    if not any(text.strip() for _, text in lines):
        raise UnreadableFile(
            path, Words("er is niets in te lezen", "there is nothing to read"), _SAVE
        )
    return lines, left


class _Feed:
    """The lines of a CSV file as its reader takes them; `place` may be set back."""

    def __init__(self, lines: Sequence[tuple[int, str]]) -> None:
        self.lines = lines
        self.place = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.place == len(self.lines):
            raise StopIteration
        self.place += 1
        return self.lines[self.place - 1][1] + "\n"


def _records(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, list[str] | None]]:
    """Yield the cells of each record, with its first line; None when it is broken.

    After a broken record reading goes on at its second line, so that a quote that is not closed
    costs no other row. A record of which a line could not be read is passed over.
    """
    feed = _Feed(lines)
    reader = csv.reader(feed, strict=True)
    while True:
        start = feed.place
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            feed.place = start + 1
            yield lines[start][0], None
            continue
        first, last = lines[start][0], lines[feed.place - 1][0]
        if last - first == feed.place - 1 - start:
            whole = not any(_NO_TEXT.search(cell) for cell in cells)
            yield first, cells if whole else None


def _csv(
    path: Path, lines: list[tuple[int, str]], columns: Sequence[str], required: Sequence[str]
) -> tuple[list[Row], list[Left]]:
    records = _records(lines)
    first, cells = next(records, (0, None))
    if first != 1 or cells is None:
        raise UnreadableFile(path, Words("er is geen kopregel", "there is no header"), _LINE)
    header = [name.strip() for name in cells]
    _check_header(path, header, required)
    rows: list[Row] = []
    left = [
        Left(1, name or str(place), _EXTRA, _MAP, whole=False)
        for place, name in enumerate(header, 1)
        if name not in columns
    ]
    for line, cells in records:
        if cells is None:
            left.append(Left(line, "", _BROKEN, _LINE))
        elif not any(cell.strip() for cell in cells):
            continue
        elif problem := _shape(line, cells, header):
            left.append(problem)
        else:
            pairs = zip(header, cells, strict=True)
            values = {name: cell.strip() or None for name, cell in pairs if name in columns}
            rows.append(Row(line, values))
    return rows, left


def _check_header(path: Path, header: Sequence[str], required: Sequence[str]) -> None:
    if missing := [name for name in required if name not in header]:
        raise _without(path, missing)
    if double := sorted({name for name in header if name and header.count(name) > 1}):
        names = ", ".join(double)
        reason = Words(
            f"deze kolommen staan er dubbel: {names}", f"these columns occur twice: {names}"
        )
        raise UnreadableFile(path, reason, _OTHER)


def _without(path: Path, missing: Sequence[str]) -> UnreadableFile:
    names = ", ".join(missing)
    reason = Words(f"deze kolommen ontbreken: {names}", f"these columns are missing: {names}")
    return UnreadableFile(path, reason, _OTHER)


def _shape(line: int, cells: Sequence[str], header: Sequence[str]) -> Left | None:
    if len(cells) == len(header):
        return None
    reason = Words(
        f"{len(cells)} waarden bij {len(header)} kolommen",
        f"{len(cells)} values for {len(header)} columns",
    )
    short = len(cells) < len(header)
    return Left(line, header[len(cells)] if short else str(len(header) + 1), reason, _LINE)


def _jsonl(
    path: Path, lines: list[tuple[int, str]], columns: Sequence[str], required: Sequence[str]
) -> tuple[list[Row], list[Left]]:
    rows: list[Row] = []
    left: list[Left] = []
    for number, text in lines:
        if not text.strip():
            continue
        try:
            value = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_once)
        except _DoubleError as error:
            left.append(Left(number, str(error), _DOUBLE, _LINE))
            continue
        except (ValueError, RecursionError):
            left.append(Left(number, "", _BROKEN, _LINE))
            continue
        if not isinstance(value, dict) or not _fits(value):
            left.append(Left(number, "", _BROKEN, _LINE))
            continue
        if missing := [name for name in required if name not in value]:
            left.append(Left(number, missing[0], _ABSENT, _LINE))
            continue
        left += [Left(number, n, _EXTRA, _MAP, whole=False) for n in value if n not in columns]
        rows.append(Row(number, {name: cell for name, cell in value.items() if name in columns}))
    if not rows:
        if missing := sorted({item.column for item in left if item.reason is _ABSENT}):
            raise _without(path, missing)
        raise UnreadableFile(
            path,
            Words("geen regel is te lezen als JSON", "no line can be read as JSON"),
            _OTHER,
        )
    return rows, left


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    block = dict(pairs)
    if len(block) < len(pairs):
        names = [name for name, _ in pairs]
        raise _DoubleError(next(name for name in names if names.count(name) > 1))
    return block


def _fits(value: object) -> bool:
    """Tell whether a value is not nested too deep and holds only text that can be written."""
    waiting = [(value, 1)]
    while waiting:
        item, depth = waiting.pop()
        if depth > MAX_DEPTH or (isinstance(item, str) and _NO_TEXT.search(item)):
            return False
        if isinstance(item, dict):
            waiting += [(part, depth + 1) for pair in item.items() for part in pair]
        elif isinstance(item, list):
            waiting += [(part, depth + 1) for part in item]
    return True
