"""Importing all tables, against only parsing them and letting rdflib write the same triples."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import pyoxigraph as ox

from benchmarks.timing import medians
from kg.settings import Settings
from kg.tables.importing import import_table, read_reference
from kg.tables.words import Lexicon
from kg.turtle import read_quads, to_rdflib

Triples = Sequence[ox.Triple]


def tables(settings: Settings, folder: Path) -> dict[str, Path]:
    """Return the tables in a folder by kind; empty unless all of them are there."""
    found = Lexicon(settings.tables).tables(folder)
    return found if all(path.is_file() for path in found.values()) else {}


def importing(settings: Settings, found: Mapping[str, Path]) -> dict[str, float]:
    """Return the median seconds for all tables: `import`, `bare`."""
    triples = [
        [
            ox.Triple(q.subject, q.predicate, q.object)
            for q in read_quads(settings.data / f"{k}.ttl")
        ]
        for k in found
    ]
    return medians(
        {
            "import": partial(_import, settings, found),
            "bare": partial(_bare, list(found.values()), triples),
        }
    )


def _import(settings: Settings, found: Mapping[str, Path]) -> None:
    reference = read_reference(settings.data, settings.tables)
    for kind, path in found.items():
        import_table(kind, path, reference)


def _bare(paths: Sequence[Path], triples: Sequence[Triples]) -> None:
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            if path.suffix == ".jsonl":
                for line in file:
                    json.loads(line)
            else:
                list(csv.DictReader(file))
    for graph in triples:
        to_rdflib(graph).serialize(format="turtle")
