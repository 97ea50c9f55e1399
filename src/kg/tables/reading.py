"""Reading tables: CSV or JSON lines, row by row; a row that is broken does not stop the rest."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kg.errors import UnreadableFile, Words
from kg.tables.records import Left, Row
from kg.turtle import read_raw

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 20

_BROKEN = Words("deze regel is beschadigd", "this line is broken")
_ENCODING = Words("deze regel is geen UTF-8", "this line is not UTF-8")
_SAVE = Words("Sla het bestand op als UTF-8.", "Save the file as UTF-8.")
_LINE = Words("Herstel de regel en voer opnieuw in.", "Mend the line and import again.")
_EXTRA = Words("deze kolom kent de tabel niet", "the table has no such column")
_MAP = Words(
    "Haal de kolom weg, of neem haar op in data/tabellen/soorten.toml.",
    "Remove the column, or add it to data/tabellen/soorten.toml.",
)


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
        UnreadableFile: The file cannot be read, is no such table, or lacks a required column.
    """
    lines, left = _lines(path)
    read = _csv if form == "csv" else _jsonl
    rows, broken = read(path, lines, columns, required)
    return rows, sorted([*left, *broken], key=lambda item: (item.line, item.column))


def _lines(path: Path) -> tuple[list[tuple[int, str]], list[Left]]:
    data = read_raw(path, limit=MAX_BYTES)
    if b"\0" in data:
        raise UnreadableFile(path, Words("het bestand is geen UTF-8", "the file is not UTF-8"), _SAVE)
    lines: list[tuple[int, str]] = []
    left: list[Left] = []
    for number, raw in enumerate(data.split(b"\n"), 1):
        try:
            lines.append((number, raw.decode("utf-8-sig" if number == 1 else "utf-8")))
        except UnicodeDecodeError as error:
            place = len(raw[: error.start].decode("utf-8", "replace")) + 1
            reason = Words(
                f"{_ENCODING.nl} (teken {place})", f"{_ENCODING.en} (character {place})"
            )
            left.append(Left(number, "", reason, _SAVE))
    if not any(text.strip() for _, text in lines):
        raise UnreadableFile(path, Words("er is niets in te lezen", "there is nothing to read"), _SAVE)
    return lines, left


def _csv(
    path: Path, lines: list[tuple[int, str]], columns: Sequence[str], required: Sequence[str]
) -> tuple[list[Row], list[Left]]:
    rows: list[Row] = []
    left: list[Left] = []
    fed: list[int] = []

    def feed() -> Iterator[str]:
        for number, text in lines:
            fed.append(number)
            yield text + "\n"

    reader = csv.reader(feed(), strict=True)
    try:
        header = [name.strip() for name in next(reader)]
    except (csv.Error, StopIteration) as error:
        raise UnreadableFile(path, Words("er is geen kopregel", "there is no header"), _LINE) from error
    _check_header(path, header, required)
    left += [Left(1, n, _EXTRA, _MAP, whole=False) for n in header if n and n not in columns]
    while True:
        fed.clear()
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error:
            left.append(Left(fed[0], "", _BROKEN, _LINE))
            continue
        if not cells or not any(cell.strip() for cell in cells):
            continue
        if problem := _shape(fed[0], cells, header):
            left.append(problem)
            continue
        pairs = zip(header, cells, strict=True)
        values = {name: cell.strip() or None for name, cell in pairs if name in columns}
        rows.append(Row(fed[0], values))
    return rows, left


def _check_header(path: Path, header: Sequence[str], required: Sequence[str]) -> None:
    missing = [name for name in required if name not in header]
    if missing or len(set(header)) != len(header):
        names = ", ".join(missing) or ", ".join(sorted({n for n in header if header.count(n) > 1}))
        reason = (
            Words(f"deze kolommen ontbreken: {names}", f"these columns are missing: {names}")
            if missing
            else Words(f"deze kolommen staan er dubbel: {names}", f"these columns occur twice: {names}")
        )
        raise UnreadableFile(
            path, reason, Words("Geef een tabel van deze soort.", "Name a table of this kind.")
        )


def _shape(line: int, cells: Sequence[str], header: Sequence[str]) -> Left | None:
    if len(cells) > len(header):
        reason = Words(
            f"{len(cells)} waarden bij {len(header)} kolommen",
            f"{len(cells)} values for {len(header)} columns",
        )
        return Left(line, f"{len(header) + 1}", reason, _LINE)
    if len(cells) < len(header):
        return Left(line, header[len(cells)], _BROKEN, _LINE)
    return None


def _jsonl(
    path: Path, lines: list[tuple[int, str]], columns: Sequence[str], required: Sequence[str]
) -> tuple[list[Row], list[Left]]:
    rows: list[Row] = []
    left: list[Left] = []
    for number, text in lines:
        if not text.strip():
            continue
        try:
            value = json.loads(text, parse_constant=_no_constant)
        except (ValueError, RecursionError):
            left.append(Left(number, "", _BROKEN, _LINE))
            continue
        if not isinstance(value, dict) or _depth(value) > MAX_DEPTH:
            left.append(Left(number, "", _BROKEN, _LINE))
            continue
        missing = [name for name in required if name not in value]
        if missing:
            reason = Words("deze kolom ontbreekt", "this column is missing")
            left.append(Left(number, missing[0], reason, _LINE))
            continue
        left += [Left(number, n, _EXTRA, _MAP, whole=False) for n in value if n not in columns]
        rows.append(Row(number, {name: cell for name, cell in value.items() if name in columns}))
    if not rows:
        raise UnreadableFile(
            path,
            Words("geen regel is te lezen als JSON", "no line can be read as JSON"),
            Words("Geef een tabel van deze soort.", "Name a table of this kind."),
        )
    return rows, left


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _depth(value: object) -> int:
    deepest, waiting = 0, [(value, 1)]
    while waiting:
        item, depth = waiting.pop()
        deepest = max(deepest, depth)
        inner = item.values() if isinstance(item, dict) else item if isinstance(item, list) else ()
        waiting += [(part, depth + 1) for part in inner]
    return deepest
