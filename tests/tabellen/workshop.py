"""Small tables, small mappings, and the graph that comes out of importing a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.namespaces import PREFIXES, shorten
from kg.tables.importing import Imported, Reference, import_table, read_reference
from kg.tables.words import FILES, Lexicon
from kg.turtle import parse

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
KINDS = tuple(sorted(path.stem for path in HERE.iterdir() if path.suffix in (".csv", ".jsonl")))

Record = dict[str, Any]
Facts = frozenset[tuple[str, str, str]]


@cache
def reference() -> Reference:
    """Return what tables refer to: the gemeenten, acts and mapping of the project itself."""
    return read_reference(ROOT / "data" / "ttl", ROOT / "data" / "tabellen")


def small_table(kind: str) -> Path:
    """Return the small table of a kind."""
    return next(path for path in HERE.glob(f"{kind}.*"))


def rows_of(kind: str) -> list[Record]:
    """Return the rows of a small table, to change and write anew."""
    text = small_table(kind).read_text(encoding="utf-8")
    if small_table(kind).suffix == ".csv":
        return [dict(row) for row in csv.DictReader(io.StringIO(text))]
    return [json.loads(line) for line in text.splitlines()]


def table_text(kind: str, rows: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as a table of a kind."""
    if small_table(kind).suffix == ".jsonl":
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
    with small_table(kind).open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def write_rows(folder: Path, kind: str, rows: Iterable[Mapping[str, Any]]) -> Path:
    """Write rows as a table of a kind and return its path."""
    path = folder / small_table(kind).name
    path.write_text(table_text(kind, rows), encoding="utf-8")
    return path


def imported(folder: Path, kind: str, rows: Iterable[Mapping[str, Any]]) -> Imported:
    """Return what becomes of rows."""
    return import_table(kind, write_rows(folder, kind, rows), reference())


def facts(turtle: str) -> Facts:
    """Return the statements of a Turtle text, each as three short names or texts."""
    quads = parse(turtle.encode(), "made") if turtle.strip() else []
    return frozenset(
        (_short(quad.subject), _short(quad.predicate), _short(quad.object)) for quad in quads
    )


def _short(term: object) -> str:
    if isinstance(term, ox.NamedNode):
        return shorten(term.value)
    assert isinstance(term, ox.Literal)
    return term.value


def areas(turtle: str) -> list[ox.Quad]:
    """Return statements written with the prefixes of the project."""
    prefixes = "".join(f"PREFIX {name}: <{space}>\n" for name, space in PREFIXES.items())
    return parse((prefixes + turtle).encode(), "areas")


def lexicon(folder: Path, **files: str) -> Lexicon:
    """Return a mapping in a folder of its own; what is not given says nothing."""
    nothing = {"adressen": "weggelaten = []", "kenmerken": "[_bij]"}
    for name in FILES:
        text = files.get(name, nothing.get(name, "# leeg"))
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return Lexicon(folder)
