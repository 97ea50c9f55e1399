"""Turtle: what is refused and how it is named, and the canonical form."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph, Literal

from kg.errors import InputError, MalformedTurtle, UnreadableFile
from kg.turtle import (
    MAX_DEPTH,
    MAX_LITERAL,
    format_turtle,
    guard,
    parse,
    read_bytes,
    read_quads,
    to_rdflib,
    write_text,
)

TRIPLE = b"<http://a> <http://b> "

# rdflib reads each of these without complaint, though none is Turtle.
LENIENT = [
    b"<http://a> <http://b> <http://c d> .",
    b"<http://a> <http://b> <http://c\\u0020d> .",
    b"<http://a> <http://b> <http://c\\u00ZZ> .",
    b"<http://a> <http://b> <http://c\\n> .",
    b"<http://a> <http://b> <http://c{d}> .",
    b"<http://a> <http://b> <http://c|d> .",
    b"<http://a> <http://b> <http://c^d> .",
    b"<http://a> <http://b> <http://c`d> .",
    b'<http://a> <http://b> <http://c"d> .',
    b'<http://a> <http://b> "\\a" .',
    b'<http://a> <http://b> "\\uD800" .',
    b"<http://a> 1 <http://b> .",
    b'<http://a> "p" <http://c> .',
    b"<http://a> _:p <http://c> .",
    b"<http://a> [] <http://c> .",
    b'"x" <http://b> <http://c> .',
    b"true <http://b> 1 .",
    b"( 1 ) .",
    b"<http://a> ; .",
    b"@prefix x: <http://x/> . x:a x:b x:-c .",
]


@pytest.mark.parametrize("text", LENIENT)
def test_what_rdflib_lets_pass_is_refused(text: bytes) -> None:
    Graph().parse(data=text, format="turtle")
    with pytest.raises(MalformedTurtle):
        parse(text, "x.ttl")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        (b"<http://a>\n  <http://b> c .", 2, 14),
        (b"\xc3\xa9", 1, 1),
        (b'<http://\xc3\xa9> <http://b> "\xc3\xa9" zz .', 1, 27),
        (b"@prefix ex: <http://x/> .\nex:a foo:b 1 .", 2, 6),
        (b'<http://a> <http://b> "x', 1, 23),
    ],
)
def test_malformed_turtle_is_placed(text: bytes, line: int, column: int) -> None:
    with pytest.raises(MalformedTurtle) as caught:
        parse(text, "x.ttl")
    assert (caught.value.line_number, caught.value.column) == (line, column)
    assert "Parser error" not in caught.value.line()


NESTED = [
    TRIPLE + b"[<http://b> " * 10_000 + b"1" + b"]" * 10_000 + b" .",
    TRIPLE + b"(" * 10_000 + b")" * 10_000 + b" .",
    b"<< " * 10_000 + b"<http://a> <http://b> <http://c>" + b" >>" * 10_000 + b" <http://b> 1 .",
    TRIPLE + b"<http://c> " + b"{| <http://b> " * 10_000 + b"1" + b" |}" * 10_000 + b" .",
    TRIPLE + b"[<http://b> " * 10_000,
    # Closing brackets that are no brackets must not hide the depth.
    TRIPLE + b'[<http://b> "]", ' * 10_000,
    TRIPLE + b"[<http://b> <http://]> , " * 10_000,
    TRIPLE + b"[<http://b> # ]\n" * 10_000,
    TRIPLE + b"[<http://b> '''\n]''' , " * 10_000,
]


@pytest.mark.parametrize("text", NESTED, ids=range(len(NESTED)))
def test_deep_nesting_is_refused_with_its_place(text: bytes) -> None:
    with pytest.raises(MalformedTurtle) as caught:
        guard(text, "x.ttl")
    before = b"\n".join(text.split(b"\n")[: caught.value.line_number])
    assert caught.value.column <= len(before)
    assert str(MAX_DEPTH) in caught.value.line()


SHALLOW = [
    TRIPLE + b"[<http://b> " * MAX_DEPTH + b"1" + b"]" * MAX_DEPTH + b" .",
    TRIPLE + b'"' + b"[(" * 10_000 + b'" .',
    TRIPLE + b"'" + b"[(" * 10_000 + b"' .",
    TRIPLE + b'"""\n"' + b"[(" * 10_000 + b'""" .',
    TRIPLE + b"'''\n'" + b"[(" * 10_000 + b"''' .",
    TRIPLE + b"1 . #" + b"[(" * 10_000,
    TRIPLE + b'"\\"' + b"[(" * 10_000 + b'" .',
    (TRIPLE + b"[<http://b> 1] .\n") * 1_000,
    b"<http://a#(((> <http://b> 1 .\n" * 1_000,
]


@pytest.mark.parametrize("text", SHALLOW, ids=range(len(SHALLOW)))
def test_brackets_side_by_side_or_in_text_are_no_nesting(text: bytes) -> None:
    assert parse(text, "x.ttl")


@pytest.mark.parametrize("quote", [b'"', b"'", b'"""', b"'''"])
def test_a_literal_that_is_too_long_is_refused(quote: bytes) -> None:
    text = TRIPLE + b"1 .\n" + TRIPLE + quote + b"x" * MAX_LITERAL + quote + b" ."
    with pytest.raises(MalformedTurtle) as caught:
        parse(text, "x.ttl")
    assert (caught.value.line_number, caught.value.column) == (2, len(TRIPLE) + 1)


def test_a_large_file_of_short_literals_is_read() -> None:
    assert len(parse((TRIPLE + b'"x" .\n') * 100_000, "x.ttl")) == 100_000


def test_a_ten_megabyte_literal_that_never_ends_is_refused() -> None:
    with pytest.raises(MalformedTurtle):
        parse(TRIPLE + b'"""' + b'"x\n' * 3_500_000, "x.ttl")


def unreadable(path: Path) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_quads(path)
    line = caught.value.line()
    assert "\n" not in line
    assert str(path) in line
    return line


def test_absent_file(tmp_path: Path) -> None:
    assert "bestaat niet" in unreadable(tmp_path / "x.ttl")


def test_folder(tmp_path: Path) -> None:
    assert "map" in unreadable(tmp_path)


@pytest.mark.parametrize("content", [b"", b" \n\t"])
def test_empty_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.ttl"
    path.write_bytes(content)
    assert "leeg" in unreadable(path)


def test_not_utf8_says_at_which_line_and_byte(tmp_path: Path) -> None:
    path = tmp_path / "x.ttl"
    path.write_bytes(TRIPLE + b'1 .\n"\xff"')
    assert f"regel 2 (byte {len(TRIPLE) + 6})" in unreadable(path)


def test_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "x.ttl"
    os.mkfifo(path)
    assert "gewoon bestand" in unreadable(path)


def test_device() -> None:
    assert "gewoon bestand" in unreadable(Path(os.devnull))


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.ttl"
    path.write_bytes(TRIPLE + b"1 .")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    # The rights of the file itself would not stop root, who runs this in many containers.
    monkeypatch.setattr(os, "open", refuse)
    assert "mag u niet lezen" in unreadable(path)


def test_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "x.ttl"
    path.write_bytes(b"#" * 101)
    with pytest.raises(UnreadableFile):
        read_bytes(path, limit=100)
    assert len(read_bytes(path, limit=101)) == 101


def test_impossible_name() -> None:
    with pytest.raises(InputError):
        read_bytes(Path("a\0b"))


def test_plain_literals_are_plain_in_rdflib() -> None:
    quads = parse(TRIPLE + b'"x", "y"@nl, "00012"^^<http://d> .', "x.ttl")
    found = set(to_rdflib(quads).objects())
    assert Literal("x") in found
    assert Literal("y", lang="nl") in found


def test_lexical_forms_stay_in_rdflib() -> None:
    integer = ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")
    quad = ox.Quad(ox.NamedNode("http://a"), integer, ox.Literal("007", datatype=integer))
    assert [str(term) for term in to_rdflib([quad]).objects()] == ["007"]


SAMPLE = b"""
@prefix g: <https://identifier.overheid.nl/tooi/id/gemeente/> .
g:gm2 <http://p> "b", "a"@nl, 1.50 , true, [ <http://q> ( 1 2 ) ] .
g:gm1 a <https://w3id.org/inspraak/def#Gemeente> .
"""


def test_canonical_form_is_stable_and_says_the_same() -> None:
    text = format_turtle(SAMPLE, "x.ttl")
    assert format_turtle(text.encode(), "x.ttl") == text
    assert text.startswith("PREFIX gm: <https://identifier.overheid.nl/tooi/id/gemeente/>\n")
    assert text.endswith(".\n")
    assert not text.endswith("\n\n")
    expected, found = Graph(), Graph()
    expected.parse(SAMPLE, format="turtle")
    found.parse(data=text, format="turtle")
    assert expected.isomorphic(found)


def test_canonical_form_does_not_depend_on_order_or_names() -> None:
    one = b"@prefix a: <http://x/> . a:b a:c [ a:d 1 ], [ a:d 2 ] . a:a a:c 3 ."
    two = b"@prefix z: <http://x/> . z:a z:c 3 . z:b z:c _:n, _:m . _:m z:d 1 . _:n z:d 2 ."
    assert format_turtle(one, "x.ttl") == format_turtle(two, "x.ttl")


def test_canonical_form_does_not_depend_on_the_seed_of_hashes() -> None:
    code = "import sys, kg.turtle as t; print(t.format_turtle(sys.stdin.buffer.read(), 'x'))"
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=SAMPLE,
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(found) == 1


def test_writing_replaces_in_one_stroke(tmp_path: Path) -> None:
    path = tmp_path / "x.ttl"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write_text(path, "nieuw é")
    assert path.read_text(encoding="utf-8") == "nieuw é"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["x.ttl"]


def test_writing_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_text(tmp_path / "x.ttl", "\ud800")
    assert not list(tmp_path.iterdir())
