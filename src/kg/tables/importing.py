"""Importing: a table in, one named graph out, and a report of every row that was left out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from kg.errors import Words
from kg.tables.bodies import Bodies
from kg.tables.desk import Desk
from kg.tables.laws import Laws
from kg.tables.naming import CouncilNames
from kg.tables.places import Places, regions
from kg.tables.reading import read_table
from kg.tables.records import CellError, Left, Report, Row
from kg.tables.sheet import Sheet
from kg.tables.words import Kind, Lexicon
from kg.turtle import canonical, read_quads, to_rdflib, write_text

_TWICE = Words(
    "deze sleutel staat al in de tabel, met andere waarden",
    "this key stands in the table already, with other values",
)
_KEEP = Words("Houd de goede rij over.", "Keep the right row.")


class Reader(Protocol):
    """What knows what the rows of one kind of table say."""

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        ...

    def read(self, row: Row) -> None:
        """State what a row says; raises CellError when it cannot be placed."""
        ...


@dataclass(frozen=True, slots=True)
class Imported:
    """A table as Turtle, and what was left out of it."""

    turtle: str
    report: Report


@dataclass(frozen=True, slots=True)
class Reference:
    """What tables refer to, read once: gemeenten, regions, acts and organisations."""

    lexicon: Lexicon
    places: Places
    regions: dict[str, str]
    laws: Laws
    bodies: Bodies
    councils: CouncilNames

    def desk(self, kind: Kind) -> Desk:
        """Return a desk with an empty sheet, to state what a kind of table says."""
        return Desk(
            kind=kind,
            lexicon=self.lexicon,
            places=self.places,
            regions=self.regions,
            laws=self.laws,
            bodies=self.bodies,
            councils=self.councils,
            sheet=Sheet(kind, self.lexicon),
        )


def read_reference(data: Path, tables: Path) -> Reference:
    """Return what tables refer to.

    Args:
        data: The folder of the Turtle files.
        tables: The folder of the mapping.

    Raises:
        InputError: A file cannot be read.
    """
    lexicon = Lexicon(tables)
    areas = read_quads(data / "gebieden.ttl")
    return Reference(
        lexicon=lexicon,
        places=Places(areas, lexicon),
        regions=regions(areas),
        laws=Laws(read_quads(data / "wetgeving.ttl"), lexicon),
        bodies=Bodies(lexicon),
        councils=CouncilNames(
            lexicon.blocks("raden", "zelfde"),
            lexicon.table("raden", "schrijfwijze"),
            lexicon.table("raden", "volledig")["namen"],
        ),
    )


def import_table(kind_name: str, file: Path, reference: Reference) -> Imported:
    """Return a table as canonical Turtle, with the report of what was left out.

    Args:
        kind_name: The kind of table, as `data/tabellen/soorten.toml` calls it.
        file: The table.
        reference: What it refers to.

    Raises:
        UnknownKind: There is no such kind.
        UnreadableFile: The file cannot be read or is no such table.
    """
    kind = reference.lexicon.kind(kind_name)
    rows, broken = read_table(file, kind.form, kind.columns, kind.required)
    report = Report(kind=kind.name, file=str(file), left=list(broken))
    report.rows = len(rows) + report.left_rows
    module = import_module(f"kg.tables.kinds.{kind.reader}")
    while True:
        desk = reference.desk(kind)
        placed, left = _read(rows, module.Reader(desk, rows))
        report.left += left
        if not left:
            break
        # Rows may name each other: those that stay are read anew, as if there were no others.
        rows = placed
    report.placed = len(placed)
    report.left += desk.left
    report.left.sort(key=lambda item: (item.line, not item.whole, item.column, item.value))
    return Imported(canonical(to_rdflib(desk.sheet.triples)), report)


def _read(rows: Sequence[Row], reader: Reader) -> tuple[list[Row], list[Left]]:
    """Read rows one by one; return those that were placed, and why the others were not."""
    seen: dict[str, str] = {}
    placed: list[Row] = []
    out: list[Left] = []
    for row in rows:
        content = json.dumps(row.values, sort_keys=True, ensure_ascii=False, default=str)
        key = reader.key(row)
        if seen.get(key, content) != content:
            out.append(Left(row.line, "", _TWICE, _KEEP, key))
            continue
        try:
            reader.read(row)
        except CellError as error:
            value = str(error.value)
            out.append(Left(row.line, error.column, error.reason, error.do, value))
            continue
        # Only what stands in the graph can be contradicted.
        seen[key] = content
        placed.append(row)
    return placed, out


def differs(imported: Imported, path: Path) -> bool:
    """Tell whether a table says something else than a file; without a row placed it says nothing.

    Raises:
        OSError: The file cannot be read.
    """
    if not imported.report.placed:
        return False
    try:
        return path.read_bytes() != imported.turtle.encode()
    except FileNotFoundError:
        return True


def write_table(imported: Imported, path: Path) -> bool:
    """Write the Turtle of a table in one stroke; return whether it changed anything.

    Raises:
        OSError: The file or its folder cannot be written.
    """
    if not differs(imported, path):
        return False
    write_text(path, imported.turtle)
    return True
