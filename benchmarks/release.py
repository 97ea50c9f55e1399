"""Making a release, against only letting the same libraries write the same formats."""

from __future__ import annotations

import csv
import gzip
import io
import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
from networkx.readwrite.graphml import write_graphml_xml
from rdflib import Graph

from benchmarks.timing import medians
from kg.namespaces import PREFIXES
from kg.release.content import Content
from kg.release.making import make_release
from kg.release.tables import table_files
from kg.settings import Settings
from kg.turtle import to_rdflib


@dataclass(frozen=True, slots=True)
class Ready:
    """What there is to write, made beforehand; rows are those of all tables."""

    content: Content
    graph: Graph
    network: nx.MultiDiGraph[str]
    context: dict[str, object]
    rows: list[list[str]]


def exporting(settings: Settings, scratch: Path) -> dict[str, float]:
    """Return the median seconds: `export` with all that it reads, `bare` with nothing to read."""
    return medians(
        {
            "export": partial(make_release, settings, scratch / "release", replace=True),
            "bare": partial(_bare, _ready(settings)),
        }
    )


def _ready(settings: Settings) -> Ready:
    content = Content(settings)
    tables = table_files(content, content.identity(None, None))
    texts = (data.decode() for name, data in tables.items() if name.endswith(".csv"))
    context = json.loads((settings.ontology / "context.jsonld").read_text(encoding="utf-8"))
    return Ready(
        content,
        to_rdflib(content.triples),
        content.graph.network(),
        context["@context"],
        [row for text in texts for row in csv.reader(io.StringIO(text, newline=""))],
    )


def _bare(ready: Ready) -> None:
    quads = ready.content.quads
    ready.graph.serialize(format="longturtle")
    ready.graph.serialize(format="json-ld", context=ready.context)
    ox.serialize(quads, format=ox.RdfFormat.TRIG, prefixes=PREFIXES)
    ox.serialize(ready.content.triples, format=ox.RdfFormat.N_TRIPLES)
    gzip.compress(ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"")
    write_graphml_xml(ready.network, io.BytesIO())
    nx.write_gexf(ready.network, io.BytesIO())
    csv.writer(io.StringIO(newline="")).writerows(ready.rows)
