"""Proof: every passage of the graph held against the source files, where those are at hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.errors import EvidenceError
from kg.exclusions import Exclusions, check_exclusions, read_exclusions
from kg.model import Passage
from kg.namespaces import GRAAF
from kg.passages import Document, Source, passage_at, read_sources
from kg.settings import Settings
from kg.store.base import Asker

BROKEN = "intern/bewijs-zonder-passage"
DOCUMENTS = "intern/bewijs-brondocumenten"
PASSAGES = "intern/bewijs-passages"
UNUSED = "intern/bewijs-zonder-gebruik"

Row = Mapping[str, str]

_LINES = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Mismatch:
    """Something that the graph says of a passage or source and that is not so.

    Attributes:
        file: The Turtle file that says it, relative to the root, or empty.
        passage: The IRI of the passage, or of the source document.
        aspect: `file`, `source`, `iri`, `selector`, `offsets`, `sha256`, `lines`, `heading`,
            `excluded`, `unused` or `missing`.
        expected: What follows from the source file; of `excluded` nothing.
        found: What the graph says; of `excluded` the lines that are left out, and why.
    """

    file: str
    passage: str
    aspect: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class SourceProof:
    """How many passages of one source there are, and how many of them were proven."""

    source: str
    filename: str
    passages: int
    proven: int
    at_hand: bool


@dataclass(frozen=True, slots=True)
class Proof:
    """The outcome for every source, and every mismatch."""

    sources: tuple[SourceProof, ...]
    mismatches: tuple[Mismatch, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found that is not so; sources may still be absent."""
        return not self.mismatches


def prove(graph: Asker, settings: Settings) -> Proof:
    """Hold every passage against its source file; without the file only its use is checked.

    Raises:
        EvidenceError: The heading lines of a source are not numbers.
        InputError: A source file may not be read, or the exclusions declare what cannot be.
    """
    described = described_in(graph)
    sources = read_sources(described, settings.sources)
    declared = read_exclusions(settings.exclusions)
    check_exclusions(settings.exclusions, declared, (d.slug for d in described), sources)
    rows = graph.select(PASSAGES).values()
    known = {document.iri: document for document in described}
    wrong = [m for row in rows for m in _check(row, known, sources)]
    faulty = {mismatch.passage for mismatch in wrong}
    left_out = [m for row in rows for m in _excluded(row, known, declared)]
    mismatches = [*wrong, *left_out, *_files(sources.values()), *_use(graph)]
    return Proof(
        tuple(_summary(document, rows, faulty, sources) for document in described),
        tuple(sorted(set(mismatches))),
    )


def described_in(graph: Asker) -> tuple[Document, ...]:
    """Return the source documents that the graph describes.

    Raises:
        EvidenceError: The heading lines of a source are not numbers.
    """
    return tuple(
        Document.described(row["bron"], row["bestandsnaam"], row["sha256"], row["kopregels"])
        for row in graph.select(DOCUMENTS).values()
    )


def _check(
    row: Row, known: Mapping[str, Document], sources: Mapping[str, Source]
) -> Iterator[Mismatch]:
    """Yield what one row says of a passage and is not so."""
    document = known.get(row["bron"])
    if document is None:
        yield _mismatch(row, "source", ", ".join(sorted(known)), row["bron"])
    elif source := sources.get(document.slug):
        try:
            true = passage_at(source, int(row["start"]), int(row["eind"]))
        except (EvidenceError, ValueError):
            whole = f"0-{len(source.text)}"
            yield _mismatch(row, "offsets", whole, f"{row['start']}-{row['eind']}")
        else:
            yield from _differences(row, true)


def _differences(row: Row, true: Passage) -> Iterator[Mismatch]:
    pairs = {
        "iri": (true.iri.value, row["passage"]),
        "selector": (f"{row['passage']}/positie", row["positie"]),
        "sha256": (true.sha256, row["sha256"]),
        "lines": (true.lines, row["regels"]),
        "heading": (true.heading or "", row["kop"]),
    }
    for aspect, (expected, found) in pairs.items():
        if expected != found:
            yield _mismatch(row, aspect, expected, found)


def _excluded(
    row: Row, known: Mapping[str, Document], declared: Mapping[str, Exclusions]
) -> Iterator[Mismatch]:
    """Yield the declared lines that a passage rests on; they are whole lines, as its own are."""
    document = known.get(row["bron"])
    lines = _LINES.fullmatch(row["regels"])
    if document and lines:
        first, last = int(lines[1]), int(lines[2] or lines[1])
        for stretch in declared.get(document.slug, Exclusions()).excluded:
            if stretch.refuses(first, last):
                yield _mismatch(row, "excluded", "", f"{stretch.lines} ({stretch.reason})")


def _files(sources: Iterable[Source]) -> Iterator[Mismatch]:
    """Yield the source files that are not the ones that the graph describes."""
    for source in sources:
        if not source.is_as_described:
            yield Mismatch(
                "data/ttl/bronnen.ttl",
                source.document.iri,
                "file",
                source.sha256,
                source.document.sha256,
            )


def _use(graph: Asker) -> Iterator[Mismatch]:
    for row in graph.select(UNUSED).values():
        yield _mismatch(row, "unused", "", "")
    for row in graph.select(BROKEN).values():
        yield _mismatch(row, "missing", "", row["ding"])


def _summary(
    document: Document, rows: Iterable[Row], faulty: set[str], sources: Mapping[str, Source]
) -> SourceProof:
    cited = {row["passage"] for row in rows if row["bron"] == document.iri}
    at_hand = document.slug in sources
    proven = len(cited - faulty) if at_hand else 0
    return SourceProof(document.slug, document.filename, len(cited), proven, at_hand)


def _mismatch(row: Row, aspect: str, expected: str, found: str) -> Mismatch:
    file = f"data/ttl/{row['graaf'].removeprefix(GRAAF)}.ttl" if row["graaf"] else ""
    return Mismatch(file, row["passage"], aspect, expected, found)
