"""The RDF of a release: the files as they are, and the whole graph in each common format."""

from __future__ import annotations

import gzip
import io
import json

import pyoxigraph as ox

from kg.context import context_text
from kg.namespaces import PREFIXES
from kg.release.content import Content, Files
from kg.turtle import canonical, read_raw, to_rdflib

NAME = "inspraak"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rdflib import Graph


def rdf_files(content: Content) -> Files:
    """Return the files of the project, and the graph merged in one file per format.

    The files of the project keep their place, so that a release can be used as a project
    (`KG_ROOT`). They are canonical Turtle already; a test of the data holds them to it.
    """
    merged = to_rdflib(content.triples)
    return {
        **{name: read_raw(path) for name, path in content.files.items()},
        "ontology/context.jsonld": context_text(content.settings).encode(),
        f"{NAME}.ttl": canonical(merged).encode(),
        f"{NAME}.trig": _written(content, ox.RdfFormat.TRIG),
        f"{NAME}.nt": b"".join(f"{triple} .\n".encode() for triple in content.triples),
        f"{NAME}.nq.gz": compressed(_written(content, ox.RdfFormat.N_QUADS)),
        f"{NAME}.jsonld": _json_ld(merged, context_text(content.settings)),
    }


def _written(content: Content, format: ox.RdfFormat) -> bytes:
    prefixes = PREFIXES if format == ox.RdfFormat.TRIG else None
    return ox.serialize(content.quads, format=format, prefixes=prefixes) or b""


def compressed(data: bytes) -> bytes:
    """Return gzipped bytes in which neither a time nor a file name stands."""
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", fileobj=buffer, mode="wb", mtime=0) as file:
        file.write(data)
    return buffer.getvalue()


def _json_ld(graph: Graph, context: str) -> bytes:
    """Return a graph as JSON-LD with a context in it, so that nobody has to fetch one."""
    text = graph.serialize(format="json-ld", context=json.loads(context)["@context"])
    # rdflib leaves the order of things to chance.
    document = json.loads(text)
    document["graph"] = sorted(document["graph"], key=lambda thing: str(thing["id"]))
    return f"{json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)}\n".encode()
