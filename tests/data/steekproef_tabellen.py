"""A sample of rows to read: drawn at random from all tables, each with what the graph says of it.

Run `python tests/data/steekproef_tabellen.py FOLDER`; the folder holds the tables under the names
in `data/tabellen/soorten.toml`. The same seed draws the same rows from the same tables. Each row is
imported by itself, and what comes out is looked up in the graph: a statement that is not there is
marked.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pyoxigraph as ox

from kg.namespaces import shorten
from kg.settings import Settings
from kg.tables.importing import Reference, import_table, read_reference
from kg.turtle import parse, read_quads

NUMBER = 30
SEED = 2026

Drawn = tuple[str, int]


def lines(table: Path) -> list[str]:
    """Return the lines of a table; the first one too, where it is a header."""
    return table.read_text("utf-8").splitlines()


def draw(tables: Mapping[str, Path], number: int, seed: int) -> list[Drawn]:
    """Return kinds and line numbers (from 1) of some rows, the same ones for the same seed."""
    rows = [
        (kind, line)
        for kind, table in tables.items()
        for line in range(2 if table.suffix == ".csv" else 1, len(lines(table)) + 1)
    ]
    # A sample to read, no secret.
    return sorted(random.Random(seed).sample(rows, number))  # noqa: S311


def alone(table: Path, drawn: Drawn, reference: Reference) -> tuple[list[ox.Quad], list[str]]:
    """Return what one row becomes when it is imported by itself, and what was left out of it."""
    kind, line = drawn
    text = lines(table)
    kept = [text[line - 1]] if table.suffix == ".jsonl" else [text[0], text[line - 1]]
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / table.name
        file.write_text("\n".join(kept) + "\n", encoding="utf-8")
        imported = import_table(kind, file, reference)
    quads = parse(imported.turtle.encode(), kind) if imported.turtle.strip() else []
    return quads, [item.text(table.name, "nl") for item in imported.report.left]


def shown(table: Path, drawn: Drawn, reference: Reference, data: Path) -> Iterator[str]:
    """Yield the lines that show one row and its statements."""
    kind, line = drawn
    yield f"{table.name}:{line}"
    yield f"  {_row(table, line)}"
    quads, left = alone(table, drawn, reference)
    graph = {(q.subject, q.predicate, q.object) for q in read_quads(data / f"{kind}.ttl")}
    for quad in sorted(quads, key=str):
        mark = "" if (quad.subject, quad.predicate, quad.object) in graph else "NOT IN THE GRAPH "
        names = (shorten(str(part).strip("<>")) for part in (quad.subject, quad.predicate))
        yield f"    {mark}{' '.join(names)} {shorten(str(quad.object).strip('<>'))}"
    yield from (f"    {item}" for item in left)


def _row(table: Path, line: int) -> str:
    text = lines(table)[line - 1]
    if table.suffix == ".csv":
        return text
    known = {k: v for k, v in json.loads(text).items() if v not in (None, "", [], {})}
    return json.dumps(known, ensure_ascii=False)


def main(argv: Sequence[str] | None = None) -> int:
    """Draw and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--number", type=int, default=NUMBER)
    parser.add_argument("--seed", type=int, default=SEED)
    args = parser.parse_args(argv)
    settings = Settings.from_environment(dict(os.environ))
    reference = read_reference(settings.data, settings.tables)
    tables = reference.lexicon.tables(args.folder)
    chosen = draw(tables, args.number, args.seed)
    for drawn in chosen:
        print("\n".join(shown(tables[drawn[0]], drawn, reference, settings.data)), end="\n\n")
    print(f"{len(chosen)} rows, seed {args.seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
