"""Datasets from outside the graph: an RDF file, a release or another folder, read as quads."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.errors import UnreadableFile, Words
from kg.load import inputs
from kg.settings import Settings
from kg.turtle import MAX_BYTES, check_text, guard, malformed, read_raw

FORMATS = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
}
_GZIP = ".gz"


def read_dataset(path: Path) -> tuple[ox.Quad, ...]:
    """Return the statements of a file, of a release or project, or of the files in a folder.

    Raises:
        UnreadableFile: It is none of these, or a file cannot be read.
        MalformedTurtle: A file breaks the grammar or a limit.
    """
    if not path.is_dir():
        return ordered(_file(path))
    if (path / "ontology").is_dir() and (path / "data" / "ttl").is_dir():
        settings = Settings(root=path, sources=None, cache=path)
        return ordered(q for file in inputs(settings) for q in _file(file.path, file.graph))
    files = _listed(path)
    if not files:
        raise UnreadableFile(
            path,
            Words("in deze map staat geen RDF", "there is no RDF in this folder"),
            Words("Noem een uitgave of een bestand.", "Name a release or a file."),
        )
    return ordered(quad for file in files for quad in _file(file))


def _listed(folder: Path) -> list[Path]:
    try:
        return [file for file in sorted(folder.iterdir()) if _format(file) and file.is_file()]
    except OSError as error:
        raise UnreadableFile(
            folder, Words("deze map mag u niet lezen", "you may not read this folder")
        ) from error


def _file(path: Path, graph: str | None = None) -> Iterator[ox.Quad]:
    format = _format(path)
    if format is None:
        raise UnreadableFile(
            path,
            Words(
                f"dit is geen bestand met RDF ({', '.join(FORMATS)}, ook met .gz)",
                f"this is no file of RDF ({', '.join(FORMATS)}, with .gz too)",
            ),
        )
    data = read_raw(path)
    if path.suffix == _GZIP:
        data = _unpacked(data, path)
    check_text(data, path)
    guard(data, path)
    try:
        for quad in ox.parse(data, format=format, rename_blank_nodes=True):
            named = ox.NamedNode(graph) if graph else quad.graph_name
            yield ox.Quad(quad.subject, quad.predicate, quad.object, named)
    except SyntaxError as error:
        raise malformed(error, path) from error


def _format(path: Path) -> ox.RdfFormat | None:
    name = path.with_suffix("") if path.suffix == _GZIP else path
    return FORMATS.get(name.suffix)


def _unpacked(data: bytes, path: Path) -> bytes:
    try:
        # One byte more than may be there, so that a small file cannot become an endless one.
        return gzip.GzipFile(fileobj=io.BytesIO(data)).read(MAX_BYTES + 1)
    except (OSError, EOFError) as error:
        raise UnreadableFile(
            path, Words("dit is geen heel gzip-bestand", "this is no whole gzip file")
        ) from error


def ordered(quads: Iterable[ox.Quad]) -> tuple[ox.Quad, ...]:
    """Return quads once each in a fixed order; blank nodes get names that do not depend on it."""
    found = set(quads)
    if any(isinstance(node, ox.BlankNode) for q in found for node in (q.subject, q.object)):
        dataset = ox.Dataset(found)
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        found = set(dataset)
    return tuple(sorted(found, key=_order))


def _order(quad: ox.Quad) -> tuple[str, str, str, str]:
    return (str(quad.graph_name), str(quad.subject), quad.predicate.value, str(quad.object))
