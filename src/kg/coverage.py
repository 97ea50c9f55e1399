"""Coverage: on how much of the running text of each source statements rest, and what is left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.evidence import PASSAGES, Proof, described_in, prove
from kg.exclusions import Exclusions, Stretch, read_exclusions
from kg.passages import Document, Source, lines_at, read_sources
from kg.settings import Settings
from kg.store.base import Asker
from kg.terms import Iri

Span = tuple[int, int]

OPENING = 60


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of running text that no statement rests on.

    Attributes:
        lines: The lines that it touches, as `120-124` or `120`.
        start: Its first character.
        end: The character after its last.
        characters: How many of its characters are not blank.
        opening: Its first words.
        reason: Why it is left, as declared; empty when nobody said.
    """

    lines: str
    start: int
    end: int
    characters: int
    opening: str
    reason: str


@dataclass(frozen=True, slots=True)
class Omission:
    """Declared lines that do not count as running text; `characters` are those not blank."""

    lines: str
    characters: int
    reason: str


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """How far one source is covered, in characters that are not blank.

    Attributes:
        source: Its slug.
        label: What it is called.
        filename: The name of its file.
        at_hand: Whether the file is; if not, nothing is counted.
        complete: Whether it is declared to be in the graph as a whole.
        characters: Its running text: everything but the omissions.
        covered: What of that lies in a proven passage in use, or is a heading.
        omissions: What is declared not to be running text, or not to be entered.
        gaps: What is not covered.
    """

    source: str
    label: str
    filename: str
    at_hand: bool
    complete: bool
    characters: int
    covered: int
    omissions: tuple[Omission, ...]
    gaps: tuple[Gap, ...]

    @property
    def share(self) -> float:
        """The covered part of the running text, from 0 to 1; of no text at all 1."""
        return self.covered / self.characters if self.characters else 1.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of every source, and how much was found that is not so."""

    sources: tuple[SourceCoverage, ...]
    mismatches: int


def cover(graph: Asker, settings: Settings) -> Coverage:
    """Return what of each source is covered; a passage that is not proven covers nothing.

    Raises:
        EvidenceError: The heading lines of a source are not numbers.
        InputError: A source file may not be read, or the exclusions declare what cannot be.
    """
    proof = prove(graph, settings)
    described = described_in(graph)
    sources = read_sources(described, settings.sources)
    declared = read_exclusions(settings.exclusions)
    proven = _proven(graph, proof, sources)
    covered = []
    for document in described:
        exclusions = declared.get(document.slug, Exclusions())
        label = graph.label(Iri(document.iri))
        source = sources.get(document.slug)
        covered.append(
            _counted(source, label, proven.get(document.iri, []), exclusions)
            if source
            else _absent(document, label, exclusions)
        )
    return Coverage(tuple(covered), len(proof.mismatches))


def _proven(graph: Asker, proof: Proof, sources: Mapping[str, Source]) -> dict[str, list[Span]]:
    """Return the proven passages in use by the IRI of their source, of the sources at hand."""
    at_hand = {source.document.iri for source in sources.values()}
    wrong = {mismatch.passage for mismatch in proof.mismatches}
    spans: dict[str, list[Span]] = {}
    for row in graph.select(PASSAGES).values():
        if row["bron"] in at_hand and row["passage"] not in wrong:
            spans.setdefault(row["bron"], []).append((int(row["start"]), int(row["eind"])))
    return spans


def _absent(document: Document, label: str, declared: Exclusions) -> SourceCoverage:
    """Return what can be said of a source without its text: what is declared of it."""
    return SourceCoverage(
        source=document.slug,
        label=label,
        filename=document.filename,
        at_hand=False,
        complete=declared.complete,
        characters=0,
        covered=0,
        omissions=tuple(Omission(one.lines, 0, one.reason) for one in declared.excluded),
        gaps=(),
    )


def _counted(
    source: Source, label: str, passages: Iterable[Span], declared: Exclusions
) -> SourceCoverage:
    excluded = {stretch: _span(source, stretch) for stretch in declared.excluded}
    running = _without([(0, len(source.text))], excluded.values())
    open_ = _without(running, [*passages, *_headings(source)])
    gaps = tuple(_gaps(source, open_, declared.left))
    characters = sum(_visible(source.text, span) for span in running)
    return SourceCoverage(
        source=source.document.slug,
        label=label,
        filename=source.document.filename,
        at_hand=True,
        complete=declared.complete,
        characters=characters,
        covered=characters - sum(gap.characters for gap in gaps),
        omissions=tuple(
            Omission(stretch.lines, _visible(source.text, span), stretch.reason)
            for stretch, span in excluded.items()
        ),
        gaps=gaps,
    )


def _gaps(source: Source, open_: Sequence[Span], left: Iterable[Stretch]) -> Iterator[Gap]:
    """Yield what is not covered, in the order of the text and apart by reason.

    A stretch without a letter or a digit (a dash before an item) says nothing and is no gap.
    """
    reasons = [(_span(source, stretch), stretch.reason) for stretch in left]
    spans = [(span, "") for span in _without(open_, [span for span, _ in reasons])]
    for span, reason in reasons:
        rest = _without([span], _without([(0, len(source.text))], open_))
        spans += [(part, reason) for part in rest]
    for (start, end), reason in sorted(spans):
        text = source.text[start:end]
        if any(map(str.isalnum, text)):
            start += len(text) - len(text.lstrip())
            words = " ".join(text.split())
            yield Gap(
                lines=lines_at(source.line_starts, start, start + len(text.strip())),
                start=start,
                end=start + len(text.strip()),
                characters=_visible(source.text, (start, end)),
                opening=words if len(words) <= OPENING else f"{words[: OPENING - 1]}…",
                reason=reason,
            )


def _headings(source: Source) -> Iterator[Span]:
    for number in source.heading_lines:
        yield _lines(source, number, number)


def _span(source: Source, stretch: Stretch) -> Span:
    return _lines(source, stretch.first, stretch.last)


def _lines(source: Source, first: int, last: int) -> Span:
    """Return the offsets of whole lines, as far as the text has them."""
    starts = (*source.line_starts, len(source.text))
    final = len(starts) - 1
    return starts[min(first - 1, final)], starts[min(last, final)]


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch or overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _without(spans: Iterable[Span], holes: Iterable[Span]) -> list[Span]:
    """Return what is left of spans in order when holes are taken out."""
    edges = _merged(holes)
    rest: list[Span] = []
    for begin, end in spans:
        start = begin
        for hole_start, hole_end in edges:
            if hole_end <= start or hole_start >= end:
                continue
            if hole_start > start:
                rest.append((start, hole_start))
            start = hole_end
        if start < end:
            rest.append((start, end))
    return rest


def _visible(text: str, span: Span) -> int:
    """Return how many characters of a span are not blank."""
    return len("".join(text[slice(*span)].split()))
