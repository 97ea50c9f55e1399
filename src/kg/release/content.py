"""What a release is made of: the files of the graph, read once, in an order of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

from kg.datasets import ordered
from kg.errors import ReleaseError, Words
from kg.graph import KnowledgeGraph
from kg.load import fingerprint, inputs
from kg.namespaces import DCAT, DCT, GRAAF, VOID
from kg.settings import Settings
from kg.turtle import read_quads

DATASET = f"{GRAAF}inspraak"
LANG = "nl"

_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,63}")
_LICENSE = "https://creativecommons.org/licenses/by/4.0/"

# What the catalogue in the graph does not say of a release: who publishes it, under what terms.
STATED = "data/uitgave.ttl"
_BESIDE = (STATED, "LICENSE-DATA", "CITATION.cff")

Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one release from another.

    Attributes:
        version: As the catalogue or the caller says.
        date: The day of the newest change in the data, as `2026-11-25`; never that of the clock.
        license: The IRI of the licence.
    """

    version: str
    date: str
    license: str


class Content:
    """Everything that the writers of a release take from; nothing in it depends on order or clock.

    Args:
        settings: Where the project stands.

    Raises:
        InputError: A file of the graph cannot be read.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        # The data are Dutch, so labels are, whatever the language of the messages.
        self.graph = KnowledgeGraph.open(_local(settings))
        files = sorted(inputs(settings), key=lambda file: file.path.as_posix())
        self.sources: Mapping[str, tuple[Path, ...]] = _by_graph((f.graph, f.path) for f in files)
        self.files = own_files(settings)
        self.digest = fingerprint(self.files.values(), root=settings.root)
        self.quads = ordered(q for f in files for q in read_quads(f.path, graph=f.graph))

    @cached_property
    def triples(self) -> tuple[ox.Triple, ...]:
        """Every statement once, however many graphs it stands in."""
        once = {str(quad.triple): quad.triple for quad in self.quads}
        return tuple(once[key] for key in sorted(once))

    @cached_property
    def about(self) -> Mapping[str, tuple[ox.Triple, ...]]:
        """What is said of each thing, by IRI."""
        found: dict[str, list[ox.Triple]] = {}
        for triple in self.triples:
            if isinstance(triple.subject, ox.NamedNode):
                found.setdefault(triple.subject.value, []).append(triple)
        return {iri: tuple(found[iri]) for iri in sorted(found)}

    def identity(self, version: str | None, day: str | None) -> Identity:
        """Return what this release is called and when it is of.

        Args:
            version: Instead of the version in the catalogue.
            day: Instead of the day of the newest change in the catalogue.

        Raises:
            ReleaseError: Neither says it, or what is said cannot be used.
        """
        found = version or max(self._said(DATASET, f"{DCAT}version"), default="")
        changed = [when for iri in self._datasets() for when in self._said(iri, f"{DCT}modified")]
        day = day or max(changed, default="")
        licenses = self._said(DATASET, f"{DCT}license")
        if not _VERSION.fullmatch(found):
            raise _unfit(found, "--version", Words("de versie", "the version"))
        if not _is_day(day):
            raise _unfit(day, "--date", Words("de datum", "the date"))
        return Identity(found, day, max(licenses, default=_LICENSE))

    def _datasets(self) -> Iterable[str]:
        return (
            iri
            for iri, said in self.about.items()
            if any(getattr(t.object, "value", "") == f"{VOID}Dataset" for t in said)
        )

    def _said(self, iri: str, predicate: str) -> list[str]:
        return [
            getattr(t.object, "value", "")
            for t in self.about.get(iri, ())
            if t.predicate.value == predicate
        ]


def own_files(settings: Settings) -> Mapping[str, Path]:
    """Return the files that are the graph, its ontology, shapes and queries, by their places."""
    root = settings.root
    folders = ((settings.ontology, "*.ttl"), (settings.data, "*.ttl"), (settings.queries, "*.rq"))
    found = [path for folder, ending in folders for path in folder.rglob(ending)]
    found += [root / name for name in _BESIDE]
    places = {path.relative_to(root).as_posix(): path for path in found if _counts(path)}
    return dict(sorted(places.items()))


def _counts(path: Path) -> bool:
    return path.is_file() and not path.name.startswith(".")


def _local(settings: Settings) -> Settings:
    return replace(settings, lang=LANG, endpoint=None, store=None)


def _by_graph(pairs: Iterable[tuple[str, Path]]) -> dict[str, tuple[Path, ...]]:
    found: dict[str, list[Path]] = {}
    for graph, path in pairs:
        found.setdefault(graph, []).append(path)
    return {graph: tuple(found[graph]) for graph in sorted(found)}


def _is_day(text: str) -> bool:
    try:
        # Python also reads other ways to write a day.
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _unfit(value: str, option: str, what: Words) -> ReleaseError:
    return ReleaseError(
        Words(
            f"{what.nl} van de uitgave is niet bruikbaar"
            if value
            else f"de gegevens noemen {what.nl} van de uitgave niet",
            f"{what.en} of the release cannot be used"
            if value
            else f"the data do not give {what.en} of the release",
        ),
        what=value,
        do=Words(f"Geef die met {option}.", f"Give it with {option}."),
    )
