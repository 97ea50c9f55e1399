"""Passages: where in the text of a source a statement stands, and what follows from that."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pyoxigraph import Literal, NamedNode

from kg.errors import EvidenceError, UnreadableFile, Words
from kg.model import Iri, Passage
from kg.namespaces import ID, INS
from kg.turtle import read_quads

_FILENAME = INS + "bestandsnaam"
_HEADING_LINES = INS + "kopregels"


@dataclass(frozen=True, slots=True)
class Document:
    """A source document as the graph describes it; `sha256` is that of the whole file."""

    iri: str
    filename: str
    sha256: str
    heading_lines: tuple[int, ...]

    @property
    def slug(self) -> str:
        """The last part of the IRI, by which passages name their source."""
        return self.iri.rsplit("/", 1)[-1]

    @classmethod
    def described(cls, iri: str, filename: str, sha256: str, heading_lines: str) -> Document:
        """Return the document that the graph describes with heading lines such as `15,29,35`.

        Raises:
            EvidenceError: The heading lines are not numbers.
        """
        if heading_lines and not re.fullmatch(r"\d+( *, *\d+)*", heading_lines):
            raise EvidenceError(
                Words("kopregels zijn geen lijst van getallen", "heading lines are no numbers"),
                what=heading_lines,
                where=iri,
            )
        return cls(iri, filename, sha256, tuple(map(int, re.findall(r"\d+", heading_lines))))


@dataclass(frozen=True)
class Source:
    """A source document with its text; `sha256` is that of the file as it was found.

    Without slots, so that where its lines start is found once.
    """

    document: Document
    text: str
    sha256: str

    @property
    def is_as_described(self) -> bool:
        """Whether the file is the one that the graph describes."""
        return self.sha256 == self.document.sha256

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset at which each line starts; the first one is 0."""
        return line_starts(self.text)

    @cached_property
    def heading_lines(self) -> tuple[int, ...]:
        """The lines that are headings, in order, as far as the text has them."""
        last = len(self.line_starts)
        return tuple(sorted(n for n in self.document.heading_lines if 1 <= n <= last))


def sha256(content: str | bytes) -> str:
    """Return the hexadecimal SHA-256 of bytes, or of a text in UTF-8."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def documents(path: Path) -> tuple[Document, ...]:
    """Return the source documents that a Turtle file such as `bronnen.ttl` describes.

    Raises:
        InputError: The file cannot be read.
        EvidenceError: Its heading lines are not numbers.
    """
    facts: dict[str, dict[str, str]] = {}
    for quad in read_quads(path):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
            facts.setdefault(quad.subject.value, {})[quad.predicate.value] = quad.object.value
    return tuple(
        Document.described(
            iri, found[_FILENAME], found.get(INS + "sha256", ""), found.get(_HEADING_LINES, "")
        )
        for iri, found in sorted(facts.items())
        if _FILENAME in found
    )


def read_sources(documents: Iterable[Document], folder: Path | None) -> dict[str, Source]:
    """Return the sources whose file is at hand, by slug.

    A byte that is not UTF-8 becomes a replacement character: the hash of the file tells.

    Raises:
        UnreadableFile: A file is there, but may not be read.
    """
    found: dict[str, Source] = {}
    for document in documents:
        path = folder / document.filename if folder else None
        if path is not None and path.is_file():
            content = _content(path)
            text = content.decode("utf-8", errors="replace")
            found[document.slug] = Source(document, text, sha256(content))
    return found


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = Words("dit bestand is niet te lezen", "this file cannot be read")
        raise UnreadableFile(path, reason) from error


def line_starts(text: str) -> tuple[int, ...]:
    """Return the offset at which each line starts; lines end at a newline character only."""
    return (0, *(match.end() for match in re.finditer("\n", text)))


def locate(
    text: str, first_line: int, last_line: int, *, starts: Sequence[int] | None = None
) -> tuple[int, int]:
    """Return the character offsets (end exclusive) of whole lines, without blanks at either end.

    Lines count from 1 and end at a newline character only, as `grep -n` counts them.

    Args:
        text: The text.
        first_line: The first line.
        last_line: The last line.
        starts: The offset at which each line starts, when that is known already.

    Raises:
        EvidenceError: The lines do not exist, stand in the wrong order or are blank.
    """
    starts = line_starts(text) if starts is None else starts
    if not 1 <= first_line <= last_line <= len(starts):
        raise EvidenceError(
            Words(
                f"regels {first_line}-{last_line} bestaan niet; de bron telt {len(starts)} regels",
                f"lines {first_line}-{last_line} do not exist; the source has {len(starts)} lines",
            )
        )
    before = starts[first_line - 1]
    stretch = text[before : starts[last_line] - 1 if last_line < len(starts) else len(text)]
    if not stretch.strip():
        raise EvidenceError(
            Words(
                f"regels {first_line}-{last_line} zijn leeg",
                f"lines {first_line}-{last_line} are blank",
            )
        )
    start = before + len(stretch) - len(stretch.lstrip())
    return start, before + len(stretch.rstrip())


def within(
    text: str, start: int, end: int, *, first: str | None = None, last: str | None = None
) -> tuple[int, int]:
    """Narrow offsets to the stretch from the words `first` up to and including the words `last`.

    Raises:
        EvidenceError: Either does not occur exactly once between the offsets as whole words, or
            the last words stand before the first.
    """
    begin = _only(first, text, start, end)[0] if first else start
    stop = _only(last, text, start, end)[1] if last else end
    if begin >= stop:
        raise EvidenceError(
            Words(f"“{last}” staat vóór “{first}”", f"“{last}” stands before “{first}”")
        )
    return begin, stop


def _only(words: str, text: str, start: int, end: int) -> tuple[int, int]:
    parts = words.split()
    pattern = r"\s+".join(map(re.escape, parts))
    hits = list(re.finditer(rf"(?<!\w){pattern}(?!\w)", text[start:end])) if parts else []
    if len(hits) != 1:
        raise EvidenceError(
            Words(
                f"“{words}” staat {len(hits)} keer in die regels; precies één keer is nodig",
                f"“{words}” occurs {len(hits)} times in those lines, expected once",
            )
        )
    return start + hits[0].start(), start + hits[0].end()


def lines_at(starts: Sequence[int], start: int, end: int) -> str:
    """Return the lines that a stretch touches, as `120-124`, or `120` when it is one.

    Args:
        starts: The offset at which each line starts.
        start: Where the stretch starts.
        end: Where it ends, exclusive; after its start.
    """
    first, last = bisect_right(starts, start), bisect_right(starts, end - 1)
    return str(first) if first == last else f"{first}-{last}"


def heading_at(source: Source, line: int) -> str | None:
    """Return the text of the last heading at or before a line, without Markdown's marks."""
    before = bisect_right(source.heading_lines, line)
    if not before:
        return None
    text, start = source.text, source.line_starts[source.heading_lines[before - 1] - 1]
    end = text.find("\n", start)
    heading = text[start:] if end < 0 else text[start:end]
    return heading.strip().lstrip("#").strip() or None


def passage_at(source: Source, start: int, end: int) -> Passage:
    """Return the passage between two offsets with all that follows from them.

    Raises:
        EvidenceError: The offsets do not lie within the text, or in the wrong order.
    """
    text = source.text
    if not 0 <= start < end <= len(text):
        raise EvidenceError(
            Words(
                f"{start}-{end} ligt niet binnen de bron, die van 0 tot {len(text)} loopt",
                f"{start}-{end} does not lie within the source, which runs from 0 to {len(text)}",
            )
        )
    lines = lines_at(source.line_starts, start, end)
    return Passage(
        iri=Iri(f"{ID}passage/{source.document.slug}/{start}-{end}"),
        source=Iri(source.document.iri),
        start=start,
        end=end,
        lines=lines,
        sha256=sha256(text[start:end]),
        heading=heading_at(source, int(lines.split("-")[0])),
        page=None,
    )


def excerpt(text: str, passage: Passage) -> str | None:
    """Return the text of a passage of a source; None when the source says something else there."""
    found = text[passage.start : passage.end]
    return found if sha256(found) == passage.sha256 else None
