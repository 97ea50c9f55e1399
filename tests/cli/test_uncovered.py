"""`kg evidence --uncovered`, and what exclusions and changed sources do to `kg evidence`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.cite import cite_file, write_citations
from kg.coverage_page import BEGIN, END
from kg.passages import sha256
from outcome import Kg
from tiny import TEXT, Tiny

LINE_7 = "Einde"


@pytest.fixture
def gap(tiny: Tiny) -> Tiny:
    """Let nothing rest on the last line."""
    tiny.write(
        "data/ttl/proef.ttl",
        """raad:a a ins:Raad ; skos:prefLabel "Raad A"@nl ; ins:adviseert raad:a ;
             prov:wasDerivedFrom r:3, r:4 .""",
    )
    write_citations(tiny.file, cite_file(tiny.file, tiny.sources()))
    return tiny


def declare(tiny: Tiny, text: str) -> None:
    tiny.settings.exclusions.write_text(text, encoding="utf-8")


def change_source(tiny: Tiny, text: str) -> None:
    assert tiny.settings.sources is not None
    (tiny.settings.sources / "proef.txt").write_text(text, encoding="utf-8", newline="")


def test_all_is_covered(kg: Kg) -> None:
    outcome = kg("evidence", "--uncovered")
    assert (outcome.code, outcome.lines) == (
        0,
        ["proef: 100,0 % gedekt (73 van 73 tekens lopende tekst)"],
    )
    assert outcome.said == (
        "kg: 100,0 % gedekt; stukken niet gedekt: 0, waarvan zonder reden: 0; "
        "uitgezonderd: 0; fouten: 0"
    )


def test_what_is_not_covered_is_listed(kg: Kg, gap: Tiny) -> None:
    outcome = kg("evidence", "--uncovered", "proef")
    assert (outcome.code, outcome.lines) == (
        0,
        ["proef: 93,1 % gedekt (68 van 73 tekens lopende tekst)", "  7: 5 tekens: Einde"],
    )
    declare(gap, "[proef]\nniet_ingevoerd = [{ regels = '7', reden = 'zegt niets' }]")
    assert kg("evidence", "--uncovered").lines[1] == "  7: 5 tekens: Einde  [reden: zegt niets]"
    english = kg("evidence", "--uncovered", "--lang", "en")
    assert english.lines == [
        "proef: 93.1 % covered (68 of 73 characters of running text)",
        "  7: 5 characters: Einde  [reason: zegt niets]",
    ]
    assert "without a reason: 0" in english.said


def test_what_is_not_covered_as_json(kg: Kg, gap: Tiny) -> None:
    declare(gap, "[proef]\nvolledig = true\nuitgezonderd = [{ regels = '3', reden = 'x' }]")
    outcome = kg("evidence", "--uncovered", "--format", "json")
    (source,) = json.loads("\n".join(outcome.lines))["sources"]
    assert outcome.code == 1
    assert (source["source"], source["complete"], source["at_hand"]) == ("proef", True, True)
    assert source["characters"] == 47
    assert source["omissions"] == [{"lines": "3", "characters": 26, "reason": "x"}]
    assert source["gaps"][-1] == {
        "lines": "7",
        "start": TEXT.index(LINE_7),
        "end": TEXT.index(LINE_7) + 5,
        "characters": 5,
        "opening": "Einde",
        "reason": "",
    }
    assert outcome.said.endswith("fouten: 1 (zie kg evidence)")


@pytest.mark.parametrize("name", ["proef", "bron:proef", "https://w3id.org/inspraak/id/bron/proef"])
def test_one_source_is_named_by_slug_or_iri(kg: Kg, name: str) -> None:
    assert len(kg("evidence", "--uncovered", name).lines) == 1


def test_an_unknown_source_is_refused_with_the_known_ones(kg: Kg) -> None:
    outcome = kg("evidence", "--uncovered", "elders")
    assert (outcome.code, outcome.lines) == (2, [])
    assert outcome.said == "kg: deze bron kent de graaf niet: elders. Kies uit: proef"


def test_without_the_sources_that_is_said_and_no_share_is_given(
    kg: Kg, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KG_SOURCES")
    outcome = kg("evidence", "--uncovered")
    assert (outcome.code, outcome.lines) == (0, ["proef: bronbestand niet bij de hand"])
    assert outcome.said.startswith("kg: - gedekt")
    assert "Zet KG_SOURCES" in outcome.said
    (source,) = json.loads("\n".join(kg("evidence", "--uncovered", "--format", "json").lines))[
        "sources"
    ]
    assert source["share"] is None


def test_the_page_is_written(kg: Kg, tmp_path: Path) -> None:
    page = tmp_path / "dekking.md"
    page.write_text(f"# Dekking\n{BEGIN}{END}\n", encoding="utf-8")
    outcome = kg("evidence", "--uncovered", "--write", page)
    assert (outcome.code, outcome.lines) == (0, [])
    assert f"kg: geschreven: {page}" in outcome.said
    assert "| [Proefbron](#proef) | nee | 73 | 73 | 100,0 % |" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--write", "x.md"], "hoort bij --uncovered"),
        (["--uncovered", "proef", "--write", "x.md"], "alle bronnen"),
        (["--uncovered", "--write", "x.md"], "bestaat niet"),
    ],
)
def test_a_page_that_cannot_be_written_is_one_line(kg: Kg, words: list[str], said: str) -> None:
    outcome = kg("evidence", *words)
    assert (outcome.code, outcome.lines) == (2, [])
    assert said in outcome.said
    assert "\n" not in outcome.said


def test_evidence_on_lines_that_are_left_out_is_a_mismatch(kg: Kg, tiny: Tiny) -> None:
    declare(tiny, "[proef]\nuitgezonderd = [{ regels = '7', reden = 'voettekst' }]")
    outcome = kg("evidence")
    assert outcome.code == 1
    assert outcome.lines[1:] == [
        "data/ttl/proef.ttl: id/passage/proef/85-90: "
        "deze passage rust op regels die zijn uitgezonderd: 7 (voettekst)"
    ]


@pytest.mark.parametrize("command", [["evidence"], ["evidence", "--uncovered"]])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[proef]\nuitgezonderd = [", "geen geldige TOML"),
        ("[proef]\nuitgezonderd = [{ regels = '9-12', reden = 'x' }]", "proef: regels 9-12"),
        ("[proef]\nuitgezonderd = [{ regels = '7', reden = '' }]", "de reden ontbreekt"),
        ("[elders]", "elders: deze bron kent de graaf niet"),
        (
            "[proef]\nuitgezonderd = [{regels='1-3',reden='x'},{regels='3',reden='y'}]",
            "overlappen elkaar: 1-3 · 3",
        ),
    ],
)
def test_bad_exclusions_are_one_line_with_the_file(
    kg: Kg, tiny: Tiny, command: list[str], text: str, said: str
) -> None:
    declare(tiny, text)
    outcome = kg(*command)
    assert (outcome.code, outcome.lines) == (2, [])
    assert outcome.said.startswith(f"kg: {tiny.settings.exclusions}: ")
    assert said in outcome.said
    assert "\n" not in outcome.said


def test_a_changed_source_names_the_file_and_each_passage_with_both_hashes(
    kg: Kg, tiny: Tiny
) -> None:
    changed = TEXT.replace(LINE_7, "Einds")
    change_source(tiny, changed)
    outcome = kg("evidence")
    assert outcome.code == 1
    assert outcome.lines == [
        "proef: passages bewezen: 2 van 3",
        f"data/ttl/bronnen.ttl: id/bron/proef: het bronbestand is gewijzigd: "
        f"was {sha256(TEXT)}, is nu {sha256(changed)}",
        f"data/ttl/proef.ttl: id/passage/proef/85-90: de tekst is gewijzigd: "
        f"was {sha256(LINE_7)}, is nu {sha256('Einds')}",
    ]
    assert "the text has changed: was" in kg("evidence", "--lang", "en").lines[2]


def test_a_source_that_lost_lines_is_named_before_its_exclusions(kg: Kg, tiny: Tiny) -> None:
    declare(tiny, "[proef]\nuitgezonderd = [{ regels = '6', reden = 'x' }]")
    change_source(tiny, "# Raden\n")
    outcome = kg("evidence")
    assert outcome.code == 1
    assert "het bronbestand is gewijzigd" in outcome.lines[1]
    assert sum("buiten de bron" in line for line in outcome.lines) == 3


def test_a_missing_source_is_said_once_and_the_rest_goes_on(kg: Kg, tiny: Tiny) -> None:
    tiny.write(
        "data/ttl/weg.ttl",
        """bron:weg a ins:Brondocument ; skos:prefLabel "Weg"@nl ;
             ins:bestandsnaam "weg.txt" ; ins:sha256 "00" .""",
    )
    outcome = kg("evidence")
    assert outcome.code == 0
    assert outcome.lines == [
        "proef: passages bewezen: 3 van 3",
        "weg: bronbestand niet bij de hand; passages: 0",
    ]
    assert kg("evidence", "--uncovered").lines[1] == "weg: bronbestand niet bij de hand"
