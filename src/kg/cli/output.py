"""Output: tables for people, JSON for machines, and a progress bar for what takes long."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

CELL_WIDTH = 56
PROGRESS_FROM = 10

_NUMBER = re.compile(r"[+-]?\d[\d.,]*")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def prepare() -> None:
    """Let output in a narrow encoding show what it cannot write, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def emit(text: str) -> None:
    """Write text and a line end to standard output, without what could steer a terminal."""
    sys.stdout.write(f"{visible(text)}\n")


def emit_bytes(data: bytes) -> None:
    """Write an answer that is already in a standard format, ending in a line end."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data if data.endswith(b"\n") else data + b"\n")


def emit_json(value: object) -> None:
    """Write records, or what is made of them, as JSON."""
    import json

    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=_plain) + "\n")


def note(text: str) -> None:
    """Say in one line, on standard error, what was done."""
    sys.stderr.write(f"kg: {visible(text)}\n")


def visible(text: str) -> str:
    """Return a text in which control characters are replaced."""
    return _INVISIBLE.sub("�", text)


def _plain(value: object) -> object:
    from dataclasses import fields, is_dataclass
    from pathlib import Path

    from kg.model import Iri

    if isinstance(value, Iri | Path):
        return str(value)
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    raise TypeError(type(value).__name__)


def terminal_width() -> int | None:
    """Return the width of the terminal that output goes to; None when it goes elsewhere."""
    if not sys.stdout.isatty():
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns


def table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], *, width: int | None = None
) -> str:
    """Return rows as an aligned table; long cells go on over several lines, nothing is cut.

    A table that is wider than `width` becomes a list of records, one line per value.
    """
    cells = [[_lines(cell) for cell in row] for row in rows]
    widths = [
        max([len(column), *(len(line) for row in cells for line in row[place])])
        for place, column in enumerate(columns)
    ]
    numeric = [
        bool(rows) and all(_NUMBER.fullmatch(row[place]) for row in rows if row[place])
        for place in range(len(columns))
    ]
    head = _line(columns, widths, numeric)
    rule = "  ".join("─" * wide for wide in widths)
    if width is not None and len(rule) > width:
        return "\n\n".join(_record(columns, row) for row in rows)
    return "\n".join([head, rule, *(line for row in cells for line in _row(row, widths, numeric))])


def _record(columns: Sequence[str], row: Sequence[str]) -> str:
    wide = max(map(len, columns))
    return "\n".join(
        f"{column.ljust(wide)}  {visible(' '.join(cell.split()))}".rstrip()
        for column, cell in zip(columns, row, strict=True)
    )


def _row(row: list[list[str]], widths: list[int], numeric: list[bool]) -> Iterator[str]:
    for number in range(max((len(lines) for lines in row), default=0)):
        here = [lines[number] if number < len(lines) else "" for lines in row]
        yield _line(here, widths, numeric)


def _line(cells: Sequence[str], widths: Sequence[int], numeric: Sequence[bool]) -> str:
    padded = (
        cell.rjust(width) if right else cell.ljust(width)
        for cell, width, right in zip(cells, widths, numeric, strict=True)
    )
    return "  ".join(padded).rstrip()


def _lines(cell: str) -> list[str]:
    clean = visible(" ".join(cell.split()))
    if len(clean) <= CELL_WIDTH:
        return [clean]
    from textwrap import wrap

    return wrap(clean, CELL_WIDTH, break_on_hyphens=False)


def working(text: str) -> AbstractContextManager[object]:
    """Return what tells a person at a terminal that this takes a while; for others nothing."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(text)


def progress(items: Sequence[T], text: str, work: Callable[[T], None]) -> None:
    """Do work on each item, with a progress bar when a person watches and there is much to do."""
    if len(items) < PROGRESS_FROM or not sys.stderr.isatty():
        for item in items:
            work(item)
        return
    from rich.console import Console
    from rich.progress import track

    for item in track(items, description=text, console=Console(stderr=True), transient=True):
        work(item)
