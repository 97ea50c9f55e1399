"""Opening the graph: which file goes into which named graph, and all of them into a store."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.errors import SettingsError, UnreadableFile, Words
from kg.namespaces import GRAAF
from kg.settings import Settings
from kg.turtle import guard, malformed, read_bytes

ONTOLOGY_GRAPH = f"{GRAAF}ontologie"
CONCEPTS_GRAPH = f"{GRAAF}begrippen"

_NAME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


@dataclass(frozen=True, slots=True)
class Input:
    """A Turtle file and the IRI of the named graph that it belongs to."""

    path: Path
    graph: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """A store with all inputs in it, and a digest that changes when any of them does."""

    store: ox.Store
    digest: str


def turtle_files(folder: Path) -> tuple[Path, ...]:
    """Return the Turtle files directly in a folder, sorted by name."""
    return tuple(sorted(p for p in folder.glob("*.ttl") if not p.name.startswith(".")))


def inputs(settings: Settings) -> tuple[Input, ...]:
    """Return every file of the graph with its named graph; shapes are not among them.

    Raises:
        SettingsError: The root holds no ontology or no data.
        UnreadableFile: A file in `data/ttl` has a name that cannot name a graph.
    """
    for folder in (settings.ontology, settings.data):
        if not folder.is_dir():
            raise SettingsError(
                Words("deze map ontbreekt", "this folder is missing"),
                what=str(folder),
                do=Words("Controleer KG_ROOT.", "Check KG_ROOT."),
            )
    return (
        *(Input(path, ONTOLOGY_GRAPH) for path in turtle_files(settings.ontology)),
        *(Input(path, CONCEPTS_GRAPH) for path in turtle_files(settings.ontology / "concepts")),
        *(Input(path, graph_of(path)) for path in turtle_files(settings.data)),
    )


def graph_of(path: Path) -> str:
    """Return the IRI of the named graph that a file in `data/ttl` is.

    Raises:
        UnreadableFile: Its name is not made of small letters, digits and hyphens.
    """
    if not path.stem or not _NAME.issuperset(path.stem):
        raise UnreadableFile(
            path,
            Words("deze naam kan geen graaf noemen", "this name cannot name a graph"),
            Words(
                "Gebruik kleine letters, cijfers en streepjes.",
                "Use small letters, digits and hyphens.",
            ),
        )
    return f"{GRAAF}{path.stem}"


def load(files: Sequence[Input], *, root: Path, merged: bool = False) -> Loaded:
    """Return a new store with all files in it; when one of them fails there is no store.

    Args:
        files: The files and their graphs.
        root: The folder that paths in the digest are relative to.
        merged: Whether the default graph gets everything too, each statement once.

    Raises:
        UnreadableFile: A file cannot be read.
        MalformedTurtle: A file breaks the grammar or a limit; names the file and the place.
    """
    store = ox.Store()
    digest = hashlib.sha256()
    for file in files:
        data = read_bytes(file.path)
        guard(data, file.path)
        _add(digest, file.path, data, root)
        try:
            # In memory `load` is faster than `bulk_load` up to some millions of triples.
            store.load(data, format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(file.graph))
            if merged:
                store.load(data, format=ox.RdfFormat.TURTLE)
        except SyntaxError as error:
            raise malformed(error, file.path) from error
    return Loaded(store, digest.hexdigest())


def stamp(settings: Settings) -> str:
    """Return a digest that changes with the name, size or time of any file of the graph.

    It stands for the digest of the contents without reading them.
    """
    folders = (settings.ontology, settings.data, settings.queries)
    files = sorted(path for folder in folders for path in folder.rglob("*.*") if path.is_file())
    if settings.store:
        files = sorted(path for path in settings.store.glob("*.json"))
    facts = ((path, path.stat()) for path in files)
    lines = (f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}" for path, stat in facts)
    return hashlib.sha256("\n".join(lines).encode(errors="surrogateescape")).hexdigest()


def fingerprint(paths: Iterable[Path], *, root: Path) -> str:
    """Return a digest of names and contents of files, which changes when any of them does.

    Raises:
        UnreadableFile: A file cannot be read.
    """
    digest = hashlib.sha256()
    for path in paths:
        _add(digest, path, read_bytes(path), root)
    return digest.hexdigest()


def _add(digest: hashlib._Hash, path: Path, data: bytes, root: Path) -> None:
    name = path.relative_to(root) if path.is_relative_to(root) else path
    digest.update(f"{name.as_posix()}\0{len(data)}\0".encode())
    digest.update(data)
