"""Passages: offsets, lines, headings and hashes of a text."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import EvidenceError, UnreadableFile
from kg.passages import (
    Document,
    Source,
    documents,
    excerpt,
    heading_at,
    lines_at,
    locate,
    passage_at,
    read_sources,
    sha256,
    within,
)

TEXT = "Kop\n\n  Eerste café.  \nTweede zin.\n\n# Andere kop\nSlot"
DOCUMENT = Document("https://w3id.org/inspraak/id/bron/proef", "proef.txt", "", (1, 6))


def source(text: str = TEXT, *, headings: tuple[int, ...] = (1, 6)) -> Source:
    return Source(replace(DOCUMENT, heading_lines=headings), text, sha256(text))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (1, 1, "Kop"),
        (3, 3, "Eerste café."),
        (2, 5, "Eerste café.  \nTweede zin."),
        (7, 7, "Slot"),
        (1, 7, TEXT),
    ],
)
def test_whole_lines_run_from_first_to_last_visible_character(
    first: int, last: int, expected: str
) -> None:
    start, end = locate(TEXT, first, last)
    assert TEXT[start:end] == expected


@pytest.mark.parametrize(("first", "last"), [(0, 1), (2, 1), (7, 8), (2, 2)])
def test_lines_that_do_not_exist_or_are_blank_are_refused(first: int, last: int) -> None:
    with pytest.raises(EvidenceError, match="regels"):
        locate(TEXT, first, last)


def test_only_a_newline_ends_a_line() -> None:
    text = "een\x0cbladzijde\u2028lang\r\ntwee"
    assert text[slice(*locate(text, 2, 2))] == "twee"


def test_words_narrow_the_lines() -> None:
    start, end = within(TEXT, 0, len(TEXT), first="café", last="Tweede zin")
    assert TEXT[start:end] == "café.  \nTweede zin"


def test_words_match_across_a_line_break() -> None:
    start, end = within(TEXT, 0, len(TEXT), first="café. Tweede")
    assert TEXT[start:end].startswith("café.  \nTweede")
    assert end == len(TEXT)


@pytest.mark.parametrize("words", ["afwezig", "op", "e", " "])
def test_words_that_do_not_occur_once_as_whole_words_are_refused(words: str) -> None:
    with pytest.raises(EvidenceError, match="precies één keer"):
        within("e op\ne op opa", 0, 11, first=words)


def test_a_stretch_cannot_end_before_it_starts() -> None:
    with pytest.raises(EvidenceError, match="vóór"):
        within(TEXT, 0, len(TEXT), first="Tweede", last="Eerste")


@pytest.mark.parametrize(("first", "last", "expected"), [(3, 3, "3"), (3, 4, "3-4"), (1, 7, "1-7")])
def test_lines_follow_from_offsets(first: int, last: int, expected: str) -> None:
    assert lines_at(source().line_starts, *locate(TEXT, first, last)) == expected


@pytest.mark.parametrize(
    ("line", "expected"), [(1, "Kop"), (5, "Kop"), (6, "Andere kop"), (99, "Andere kop")]
)
def test_heading_is_the_last_one_at_or_before_the_line(line: int, expected: str) -> None:
    assert heading_at(source(headings=(6, 1)), line) == expected


def test_before_the_first_heading_there_is_none() -> None:
    assert heading_at(source(headings=(6,)), 5) is None


def test_a_heading_may_be_the_last_line_and_one_past_the_end_is_none() -> None:
    assert heading_at(source(headings=(7, 99)), 99) == "Slot"


def test_passage_carries_all_that_follows_from_its_offsets() -> None:
    passage = passage_at(source(), *locate(TEXT, 3, 4))
    assert passage.iri.value == "https://w3id.org/inspraak/id/passage/proef/7-33"
    assert passage.source.value == DOCUMENT.iri
    assert (passage.lines, passage.heading) == ("3-4", "Kop")
    assert passage.sha256 == hashlib.sha256("Eerste café.  \nTweede zin.".encode()).hexdigest()


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3), (0, len(TEXT) + 1)])
def test_offsets_outside_the_text_are_refused(start: int, end: int) -> None:
    with pytest.raises(EvidenceError, match="binnen"):
        passage_at(source(), start, end)


def test_sources_are_read_by_slug_and_absent_ones_left_out(tmp_path: Path) -> None:
    (tmp_path / "proef.txt").write_bytes("één\r\n".encode())
    absent = Document("https://w3id.org/inspraak/id/bron/weg", "weg.txt", "", ())
    found = read_sources([DOCUMENT, absent], tmp_path)
    assert list(found) == ["proef"]
    assert found["proef"].text == "één\r\n"
    assert found["proef"].sha256 == hashlib.sha256("één\r\n".encode()).hexdigest()
    assert read_sources([DOCUMENT], None) == {}


def test_a_source_that_is_not_utf8_is_told_by_its_hash(tmp_path: Path) -> None:
    (tmp_path / "proef.txt").write_bytes(b"caf\xe9")
    found = read_sources([DOCUMENT], tmp_path)["proef"]
    assert found.sha256 == hashlib.sha256(b"caf\xe9").hexdigest() != sha256(found.text)


def test_heading_lines_are_numbers_with_commas() -> None:
    document = Document.described("https://w3id.org/inspraak/id/bron/x", "x.txt", "", "5, 7,15")
    assert (document.slug, document.heading_lines) == ("x", (5, 7, 15))
    assert Document.described("iri", "x.txt", "", "").heading_lines == ()
    with pytest.raises(EvidenceError, match="kopregels"):
        Document.described("iri", "x.txt", "", "5;7")


def test_documents_come_from_turtle(tmp_path: Path) -> None:
    file = tmp_path / "bronnen.ttl"
    file.write_text(
        """PREFIX ins: <https://w3id.org/inspraak/def#>
        <https://w3id.org/inspraak/id/bron/b> ins:bestandsnaam "b.txt" ; ins:sha256 "ab" ;
            ins:kopregels "1,6" .
        <https://w3id.org/inspraak/id/bron/a> ins:bestandsnaam "a.txt" .
        <https://w3id.org/inspraak/id/register/r> ins:sha256 "ff" .""",
        encoding="utf-8",
    )
    first, second = documents(file)
    assert (first.slug, first.filename, first.sha256, first.heading_lines) == ("a", "a.txt", "", ())
    assert (second.slug, second.sha256, second.heading_lines) == ("b", "ab", (1, 6))


def test_a_source_that_may_not_be_read_is_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbid(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "proef.txt").write_bytes(b"x")
    monkeypatch.setattr(Path, "read_bytes", forbid)
    with pytest.raises(UnreadableFile, match=r"proef\.txt: dit bestand is niet te lezen"):
        read_sources([DOCUMENT], tmp_path)


def test_an_excerpt_is_the_text_of_a_passage_or_nothing() -> None:
    passage = passage_at(source(), *locate(TEXT, 3, 4))
    assert excerpt(TEXT, passage) == "Eerste café.  \nTweede zin."
    assert excerpt(f"x{TEXT}", passage) is None
    assert excerpt("", passage) is None
