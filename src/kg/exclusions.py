"""Exclusions: which lines of a source the graph leaves out on purpose, and why."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

from kg.errors import InputError, KgError, Words
from kg.passages import Source, locate
from kg.turtle import read_bytes

MAX_BYTES = 1024 * 1024

COMPLETE, EXCLUDED, LEFT = "volledig", "uitgezonderd", "niet_ingevoerd"
LINES, REASON, INTERRUPTS = "regels", "reden", "onderbreekt"

_KEYS = {EXCLUDED: (LINES, REASON, INTERRUPTS), LEFT: (LINES, REASON)}
_MEND = Words("Herstel het bestand op die plaats.", "Mend the file in that place.")
_LINES = re.compile(r"([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?", re.ASCII)
_PLACE = re.compile(r"(?P<reason>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)")


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Whole lines of a source, counted from 1, with the reason why they are left out.

    `interrupts` tells that they only stand in the way (a page footer): a passage may run across.
    """

    first: int
    last: int
    reason: str
    interrupts: bool = False

    @property
    def lines(self) -> str:
        """The lines as `120-124`, or `120` when it is one."""
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"

    def refuses(self, first: int, last: int) -> bool:
        """Tell whether a passage on these lines rests, wholly or partly, on what is left out."""
        runs_across = self.interrupts and first < self.first and self.last < last
        return first <= self.last and self.first <= last and not runs_across


@dataclass(frozen=True, slots=True)
class Exclusions:
    """What is declared of one source.

    Attributes:
        complete: Whether all of it is said to be in the graph.
        excluded: Lines that are no running text, or not to be entered; nothing may rest on them.
        left: Lines of running text that are not in the graph; they count as not covered.
    """

    complete: bool = False
    excluded: tuple[Stretch, ...] = ()
    left: tuple[Stretch, ...] = ()


def read_exclusions(path: Path) -> dict[str, Exclusions]:
    """Return what a file such as `data/uitzonderingen.toml` declares, by slug of the source.

    Raises:
        InputError: The file cannot be read, is no TOML, or declares something that cannot be.
    """
    if not path.exists():
        return {}
    try:
        tables = tomllib.loads(read_bytes(path, limit=MAX_BYTES).decode("utf-8"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _malformed(path, str(error)) from error
    return {slug: _source(table, f"{path}: {slug}") for slug, table in tables.items()}


def check_exclusions(
    path: Path,
    declared: Mapping[str, Exclusions],
    known: Iterable[str],
    sources: Mapping[str, Source],
) -> None:
    """Hold declarations against the sources that there are, and against the texts at hand.

    Args:
        path: Where they were read from.
        declared: What was read, by slug.
        known: The slugs of the sources that the graph describes.
        sources: The texts at hand, by slug; one that has changed is left alone.

    Raises:
        InputError: A source is unknown, or lines do not exist or are blank.
    """
    names = sorted(known)
    for slug, exclusions in declared.items():
        where = f"{path}: {slug}"
        if slug not in names:
            raise _wrong(
                where,
                Words("deze bron kent de graaf niet", "the graph does not know this source"),
                do=Words(f"Kies uit: {', '.join(names)}", f"Choose from: {', '.join(names)}"),
            )
        source = sources.get(slug)
        if source is not None and source.is_as_described:
            _hold_against(exclusions, source, where)


def _hold_against(exclusions: Exclusions, source: Source, where: str) -> None:
    for stretch in chain(exclusions.excluded, exclusions.left):
        try:
            locate(source.text, stretch.first, stretch.last, starts=source.line_starts)
        except KgError as error:
            raise InputError(error.message, where=where, do=_MEND) from error


def _source(table: object, where: str) -> Exclusions:
    """Return what one table declares."""
    if not isinstance(table, dict):
        raise _wrong(
            where,
            Words("dit is geen tabel van een bron", "this is not the table of a source"),
            do=Words("Schrijf [BRON] boven haar regels.", "Write [SOURCE] above its lines."),
        )
    _only(table, (COMPLETE, EXCLUDED, LEFT), where)
    complete = table.get(COMPLETE, False)
    if not isinstance(complete, bool):
        raise _wrong(f"{where}, {COMPLETE}", Words("verwacht: true of false", "not true or false"))
    excluded, left = (tuple(_stretches(table.get(k, []), where, k)) for k in (EXCLUDED, LEFT))
    for one, other in pairwise(sorted((*excluded, *left))):
        if other.first <= one.last:
            raise _wrong(
                where,
                Words("deze regels overlappen elkaar", "these lines overlap"),
                what=f"{one.lines} · {other.lines}",
            )
    return Exclusions(complete, tuple(sorted(excluded)), tuple(sorted(left)))


def _stretches(entries: object, where: str, key: str) -> Iterator[Stretch]:
    if not isinstance(entries, list):
        raise _wrong(f"{where}, {key}", Words("dit is geen lijst", "this is not a list"))
    for number, entry in enumerate(entries, start=1):
        place = f"{where}, {key} {number}"
        if not isinstance(entry, dict):
            raise _wrong(place, Words("regels en reden ontbreken", "lines and reason are missing"))
        yield _stretch(entry, place, _KEYS[key])


def _stretch(entry: dict[str, Any], place: str, keys: tuple[str, ...]) -> Stretch:
    _only(entry, keys, place)
    lines, reason, interrupts = entry.get(LINES), entry.get(REASON), entry.get(INTERRUPTS, False)
    match = _LINES.fullmatch(lines) if isinstance(lines, str) else None
    if match is None:
        raise _wrong(
            place,
            Words("geen regels zoals 120-124 of 120", "no lines such as 120-124 or 120"),
            what="" if lines is None else str(lines),
        )
    first, last = int(match[1]), int(match[2] or match[1])
    if first > last:
        raise _wrong(
            place,
            Words("de eerste regel staat na de laatste", "the first line stands after the last"),
            what=match[0],
        )
    if not isinstance(reason, str) or not reason.strip():
        raise _wrong(
            place,
            Words("de reden ontbreekt", "the reason is missing"),
            what=f"{LINES} {match[0]}",
            do=Words("Schrijf waarom deze regels niet meetellen.", "Say why they are left out."),
        )
    if not isinstance(interrupts, bool):
        raise _wrong(
            f"{place}, {INTERRUPTS}", Words("verwacht: true of false", "not true or false")
        )
    return Stretch(first, last, " ".join(reason.split()), interrupts)


def _only(table: Mapping[str, object], keys: tuple[str, ...], where: str) -> None:
    for key in table:
        if key not in keys:
            known = ", ".join(keys)
            raise _wrong(
                where,
                Words("dit woord is hier onbekend", "this key is unknown here"),
                what=key,
                do=Words(f"Kies uit: {known}", f"Choose from: {known}"),
            )


def _malformed(path: Path, message: str) -> InputError:
    """Return the fault in the grammar; the parser says where in its last words."""
    match = _PLACE.fullmatch(message)
    reason = match["reason"] if match else message
    line, column = (match["line"], match["column"]) if match else ("", "")
    return InputError(
        Words(
            f"regel {line}, kolom {column}: geen geldige TOML" if line else "geen geldige TOML",
            f"line {line}, column {column}: not valid TOML" if line else "not valid TOML",
        ),
        what=reason,
        where=str(path),
        do=_MEND,
    )


def _wrong(where: str, message: Words, *, what: str = "", do: Words | None = None) -> InputError:
    return InputError(message, what=what, where=where, do=do or _MEND)
