"""The page on coverage: what of each source is in the graph, between markers in a document."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.coverage import Coverage, SourceCoverage
from kg.errors import InputError, UnreadableFile, Words
from kg.labels import percentage
from kg.turtle import read_bytes, write_text

BEGIN = "<!-- dekking: geschreven door kg evidence --uncovered --write docs/dekking.md -->"
END = "<!-- einde van de dekking -->"

NO_REASON = "**nog geen reden gegeven**"


def generated(page: str) -> str:
    """Return what stands between the markers of a page; empty when they are not there."""
    _, begin, rest = page.partition(BEGIN)
    inside, end, _ = rest.partition(END)
    return inside.strip() if begin and end else ""


def write_page(path: Path, coverage: Coverage) -> None:
    """Put the coverage between the markers of a page; the rest stays as it is.

    Raises:
        InputError: A source is not at hand, or the page cannot be read or written or lacks the
            markers; then nothing is written.
    """
    if absent := [source.filename for source in coverage.sources if not source.at_hand]:
        raise InputError(
            Words("niet alle bronbestanden zijn bij de hand", "not all source files are at hand"),
            what=", ".join(absent),
            do=Words("Zet KG_SOURCES op hun map.", "Set KG_SOURCES to their folder."),
        )
    page = read_bytes(path).decode("utf-8")
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise InputError(
            Words("de merktekens ontbreken", "the markers are missing"),
            where=str(path),
            what=f"{BEGIN} … {END}",
            do=Words("Zet ze in het document.", "Put them into the document."),
        )
    try:
        write_text(path, f"{before}{begin}\n\n{text(coverage)}\n\n{end}{after}")
    except OSError as error:
        raise UnreadableFile(
            path, Words("dit bestand is niet te schrijven", "this file cannot be written")
        ) from error


def text(coverage: Coverage) -> str:
    """Return the coverage of all sources as Markdown, in Dutch."""
    rows = [
        (
            f"[{source.label}](#{source.source})",
            "ja" if source.complete else "nee",
            _number(source.characters),
            _number(source.covered),
            percentage(source.share),
        )
        for source in coverage.sources
    ]
    head = ("bron", "volledig ingevoerd", "lopende tekst (tekens)", "gedekt (tekens)", "gedekt")
    return "\n\n".join([_table(head, rows), *map(_source, coverage.sources)])


def _source(source: SourceCoverage) -> str:
    parts = [
        f"### {source.source}",
        f"{source.label}: {percentage(source.share)} van de lopende tekst is gedekt.",
    ]
    if source.omissions:
        by_reason: dict[str, list[tuple[str, int]]] = {}
        for one in source.omissions:
            by_reason.setdefault(one.reason, []).append((one.lines, one.characters))
        parts += ["Uitgezonderd, telt niet mee:", _reasons(by_reason)]
    if not source.complete:
        return "\n\n".join([*parts, "Deze bron is nog niet volledig ingevoerd."])
    if source.gaps:
        by_reason = {}
        for gap in source.gaps:
            by_reason.setdefault(gap.reason or NO_REASON, []).append((gap.lines, gap.characters))
        parts += ["Niet gedekt:", _reasons(by_reason)]
    return "\n\n".join(parts)


def _reasons(by_reason: dict[str, list[tuple[str, int]]]) -> str:
    rows = (
        (", ".join(lines for lines, _ in places), _number(sum(n for _, n in places)), reason)
        for reason, places in by_reason.items()
    )
    return _table(("regels", "tekens", "reden"), rows)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [_row(head), _row("---" for _ in head), *map(_row, rows)]
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '∣') for cell in cells)} |"


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")
