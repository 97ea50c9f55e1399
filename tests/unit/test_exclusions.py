"""Exclusions: what a file declares, and one clear error for each thing that cannot be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.exclusions import Exclusions, Stretch, check_exclusions, read_exclusions
from kg.passages import Document, Source, sha256

TEXT = "Kop\n\nEen zin.\nNog een.\n"
GOOD = """
[proef]
volledig = true
uitgezonderd = [
  { regels = "4", reden = "voettekst", onderbreekt = true },
  { regels = "1-2", reden = "  een\\n kop  " },
]
niet_ingevoerd = [{ regels = "3", reden = "zegt niets" }]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "uitzonderingen.toml"


def declared(file: Path, text: str) -> dict[str, Exclusions]:
    file.write_text(text, encoding="utf-8")
    return read_exclusions(file)


def refusal(file: Path, text: str) -> str:
    with pytest.raises(InputError) as caught:
        declared(file, text)
    line = caught.value.line()
    assert line.startswith(str(file))
    assert "\n" not in line
    return line.removeprefix(str(file))


def source(text: str = TEXT, *, described: str = TEXT) -> Source:
    iri = "https://w3id.org/inspraak/id/bron/proef"
    return Source(Document(iri, "proef.txt", sha256(described), ()), text, sha256(text))


def test_what_is_declared_comes_in_the_order_of_the_text(file: Path) -> None:
    assert declared(file, GOOD) == {
        "proef": Exclusions(
            complete=True,
            excluded=(Stretch(1, 2, "een kop"), Stretch(4, 4, "voettekst", interrupts=True)),
            left=(Stretch(3, 3, "zegt niets"),),
        )
    }


def test_without_a_file_nothing_is_declared(file: Path) -> None:
    assert read_exclusions(file) == {}


def test_a_source_may_declare_nothing(file: Path) -> None:
    assert declared(file, "[proef]\n") == {"proef": Exclusions()}


@pytest.mark.parametrize(("first", "last", "lines"), [(3, 3, "3"), (3, 5, "3-5")])
def test_lines_are_written_as_a_passage_writes_them(first: int, last: int, lines: str) -> None:
    assert Stretch(first, last, "x").lines == lines


@pytest.mark.parametrize(
    ("first", "last", "interrupts", "refused"),
    [
        (1, 4, False, False),
        (8, 9, False, False),
        (1, 5, False, True),
        (7, 9, False, True),
        (6, 6, False, True),
        (4, 8, False, True),
        (4, 8, True, False),
        (5, 8, True, True),
        (4, 7, True, True),
    ],
)
def test_a_passage_may_only_run_across_what_interrupts(
    first: int, last: int, interrupts: bool, refused: bool
) -> None:
    assert Stretch(5, 7, "x", interrupts).refuses(first, last) is refused


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[proef\n", "regel 1, kolom 7"),
        ("[proef]\nvolledig = ja", "regel 2, kolom 12"),
        ("[proef]\n[proef]\n", "regel 2"),
        ("x = " + "[" * 100_000, "geen geldige TOML"),
        ('x = "', "geen geldige TOML"),
    ],
)
def test_malformed_toml_is_refused_with_the_place(file: Path, text: str, place: str) -> None:
    assert place in refusal(file, text)


@pytest.mark.parametrize(
    ("body", "place", "said"),
    [
        ("volledig = 1", "proef, volledig", "true of false"),
        ("volleddig = true", "proef", "volleddig"),
        ("uitgezonderd = 3", "proef, uitgezonderd", "geen lijst"),
        ("uitgezonderd = [3]", "proef, uitgezonderd 1", "ontbreken"),
        ("uitgezonderd = [{reden = 'x'}]", "proef, uitgezonderd 1", "geen regels zoals"),
        ("uitgezonderd = [{regels = 3, reden = 'x'}]", "proef, uitgezonderd 1", "regels zoals"),
        ("uitgezonderd = [{regels = '0', reden = 'x'}]", "proef, uitgezonderd 1", "zoals"),
        ("uitgezonderd = [{regels = '3-', reden = 'x'}]", "proef, uitgezonderd 1", "3-"),
        ("uitgezonderd = [{regels = '٣', reden = 'x'}]", "proef, uitgezonderd 1", "zoals"),
        ("uitgezonderd = [{regels = '4-3', reden = 'x'}]", "uitgezonderd 1", "na de laatste"),
        ("uitgezonderd = [{regels = '3'}]", "proef, uitgezonderd 1", "de reden ontbreekt"),
        ("uitgezonderd = [{regels = '3', reden = ' '}]", "uitgezonderd 1", "reden ontbreekt"),
        ("uitgezonderd = [{regels = '3', reden = 4}]", "uitgezonderd 1", "reden ontbreekt"),
        ("niet_ingevoerd = [{regels='1',reden='x'},{regels='2'}]", "niet_ingevoerd 2", "reden"),
        ("niet_ingevoerd = [{regels='1',reden='x',onderbreekt=true}]", "niet_ingevoerd 1", "onder"),
        ("uitgezonderd = [{regels='1',reden='x',onderbreekt=2}]", "1, onderbreekt", "true of"),
        (
            "uitgezonderd=[{regels='3-4',reden='x'}]\nniet_ingevoerd=[{regels='4',reden='y'}]",
            "proef",
            "overlappen elkaar: 3-4 · 4",
        ),
    ],
)
def test_what_cannot_be_declared_is_refused_with_the_place(
    file: Path, body: str, place: str, said: str
) -> None:
    line = refusal(file, f"[proef]\n{body}\n")
    assert f"{place}: " in line
    assert said in line


def test_something_that_is_no_table_is_refused(file: Path) -> None:
    assert "proef: dit is geen tabel" in refusal(file, "proef = 3")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"#" * 2_000_000])
def test_a_file_that_cannot_be_read_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(InputError, match="uitzonderingen"):
        read_exclusions(file)


def test_a_pipe_is_refused_without_waiting(file: Path) -> None:
    os.mkfifo(file)
    with pytest.raises(InputError, match="geen gewoon bestand"):
        read_exclusions(file)


def test_declarations_that_fit_the_source_are_accepted(file: Path) -> None:
    check_exclusions(file, declared(file, GOOD), ["proef"], {"proef": source()})


def test_an_unknown_source_is_refused_with_the_known_ones(file: Path) -> None:
    with pytest.raises(InputError, match=r"elders: deze bron.*Kies uit: a, proef"):
        check_exclusions(file, {"elders": Exclusions()}, ["proef", "a"], {})


@pytest.mark.parametrize(
    ("lines", "said"), [("4-9", "regels 4-9 bestaan niet"), ("2", "regels 2-2 zijn leeg")]
)
@pytest.mark.parametrize("key", ["uitgezonderd", "niet_ingevoerd"])
def test_lines_that_the_source_does_not_have_are_refused(
    file: Path, key: str, lines: str, said: str
) -> None:
    found = declared(file, f"[proef]\n{key} = [{{ regels = '{lines}', reden = 'x' }}]")
    with pytest.raises(InputError, match=f"proef: {said}"):
        check_exclusions(file, found, ["proef"], {"proef": source()})


def test_a_source_that_changed_or_is_absent_is_left_alone(file: Path) -> None:
    found = declared(file, "[proef]\nuitgezonderd = [{ regels = '99', reden = 'x' }]")
    check_exclusions(file, found, ["proef"], {"proef": source(described="anders")})
    check_exclusions(file, found, ["proef"], {})
