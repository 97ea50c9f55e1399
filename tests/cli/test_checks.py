"""`kg cite`, `kg evidence`, `kg path` and `kg validate`: what they print and how they exit."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from outcome import Kg, environment
from tiny import Tiny

CITING = '\nraad:n a ins:Raad ; skos:prefLabel "N"@nl ; ins:adviseert instantie:college ;\n'


def test_validate_says_that_all_is_well(kg: Kg) -> None:
    outcome = kg("validate")
    assert (outcome.code, outcome.lines) == (0, [])
    assert outcome.said == "kg: de hele graaf voldoet: fouten: 0, waarschuwingen: 0, tips: 0"
    assert kg("validate").said.endswith("(eerder getoetst, sindsdien niets veranderd)")
    assert kg("validate", "--force").said == outcome.said


def test_validate_names_file_thing_shape_and_message(kg: Kg, tiny: Tiny) -> None:
    tiny.write("data/ttl/b.ttl", "raad:b a ins:Raad ; ins:adviseert instantie:los .")
    outcome = kg("validate")
    assert outcome.code == 1
    assert outcome.lines == [
        "data/ttl/b.ttl: raad:b <https://w3id.org/inspraak/id/raad/b>: "
        "fout insh:Raad-prefLabel: Geef de raad een naam."
    ]
    assert outcome.said == "kg: de hele graaf voldoet niet: fouten: 1, waarschuwingen: 0, tips: 0"
    assert (
        "violation insh:Raad-prefLabel: Give the raad a name."
        in kg("validate", "--lang", "en").lines[0]
    )


def test_warnings_do_not_break_conformance(kg: Kg, tiny: Tiny) -> None:
    tiny.write("data/ttl/b.ttl", 'raad:b a ins:Raad ; skos:prefLabel "B"@nl .')
    outcome = kg("validate")
    assert (outcome.code, len(outcome.lines)) == (0, 1)
    assert "waarschuwingen: 1" in outcome.said


def test_validate_reports_on_the_given_file_only(kg: Kg, tiny: Tiny) -> None:
    tiny.write("data/ttl/b.ttl", "raad:b a ins:Raad .")
    given = tiny.write("../nieuw.ttl", "raad:n a ins:Raad ; ins:adviseert instantie:los .")
    outcome = kg("validate", given)
    assert outcome.code == 1
    assert [line.split()[1] for line in outcome.lines] == ["raad:n"]
    assert str(given) in outcome.said


def test_validate_writes_json_and_turtle(kg: Kg, tiny: Tiny) -> None:
    tiny.write("data/ttl/b.ttl", "raad:b a ins:Raad ; ins:adviseert instantie:los .")
    outcome = kg("validate", "--format", "json")
    answer = json.loads("\n".join(outcome.lines))
    assert answer["conforms"] is False
    assert answer["findings"][0]["file"] == "data/ttl/b.ttl"
    assert answer["findings"][0]["severity"] == "violation"
    turtle = "\n".join(kg("validate", "--format", "turtle").lines)
    assert "sh:ValidationReport" in turtle
    assert "insh:Raad-prefLabel" in turtle


@pytest.mark.parametrize("command", ["validate", "cite"])
@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"<a> <b> .", b"[" * 10_000])
def test_a_file_that_is_no_turtle_is_refused_in_one_line(
    kg: Kg, tiny: Tiny, command: str, content: bytes
) -> None:
    path = tiny.settings.root.parent / "fout.ttl"
    path.write_bytes(content)
    outcome = kg(command, path)
    assert (outcome.code, outcome.lines) == (2, [])
    assert outcome.said.startswith(f"kg: {path}")
    assert "\n" not in outcome.said


def test_evidence_counts_per_source(kg: Kg) -> None:
    outcome = kg("evidence")
    assert (outcome.code, outcome.lines) == (0, ["proef: passages bewezen: 3 van 3"])
    assert outcome.said.startswith("kg: passages bewezen: 3 van 3;")


def test_evidence_names_a_mismatch(kg: Kg, tiny: Tiny) -> None:
    tiny.replace('ins:regels "3"', 'ins:regels "4"')
    outcome = kg("evidence")
    assert outcome.code == 1
    assert outcome.lines[1:] == [
        "data/ttl/proef.ttl: id/passage/proef/9-39: de regels kloppen niet: verwacht 3, gevonden 4"
    ]
    assert json.loads("\n".join(kg("evidence", "--format", "json").lines))["mismatches"] == [
        {
            "file": "data/ttl/proef.ttl",
            "passage": "https://w3id.org/inspraak/id/passage/proef/9-39",
            "aspect": "lines",
            "expected": "3",
            "found": "4",
        }
    ]


def test_evidence_goes_on_without_sources(kg: Kg, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KG_SOURCES")
    outcome = kg("evidence")
    assert outcome.code == 0
    assert outcome.lines == ["proef: bronbestand niet bij de hand; passages: 3"]
    assert "Zet KG_SOURCES" in outcome.said


def test_path_reads_in_both_directions(kg: Kg) -> None:
    forth, back = kg("path", "raad a", "College"), kg("path", "college", "Raad A")
    assert forth.code == back.code == 0
    assert forth.lines == ["Raad A", "  adviseert → College  [proef]"]
    assert back.lines == ["College", "  krijgt advies van → Raad A  [proef]"]
    assert forth.said == "kg: 1 stap"


def test_path_writes_json(kg: Kg) -> None:
    (step,) = json.loads("\n".join(kg("path", "Raad A", "College", "--format", "json").lines))
    assert step["start_label"] == "Raad A"
    assert step["relation"]["label"] == "adviseert"


@pytest.mark.parametrize("end", ["Los", "bestaat niet"])
def test_path_exits_with_one_when_there_is_none(kg: Kg, end: str) -> None:
    outcome = kg("path", "Raad A", end)
    assert (outcome.code, outcome.lines) == (1, [])
    assert end in outcome.said


def test_cite_writes_passages(kg: Kg, tiny: Tiny) -> None:
    file = tiny.write("data/ttl/n.ttl", f"{CITING} prov:wasDerivedFrom r:3-4 .")
    outcome = kg("cite", file)
    assert (outcome.code, outcome.lines) == (0, [])
    assert outcome.said == "kg: geschreven: 1 van 1 bestanden; passages erbij: 1, weg: 0"
    assert "/passage/proef/9-76>" in file.read_text(encoding="utf-8")


def test_cite_names_every_problem_and_writes_the_other_files(kg: Kg, tiny: Tiny) -> None:
    good = tiny.write("data/ttl/goed.ttl", f"{CITING} prov:wasDerivedFrom r:3 .")
    bad = tiny.write("data/ttl/slecht.ttl", f"{CITING} prov:wasDerivedFrom r:2, r:99 .")
    before = bad.read_bytes()
    outcome = kg("cite", good, bad)
    assert outcome.code == 2
    assert len(outcome.said.splitlines()) == 3
    assert f"kg: {bad}: https://w3id.org/inspraak/regels/proef/99: regels 99-99" in outcome.said
    assert bad.read_bytes() == before
    assert b"/regels/" not in good.read_bytes()


def test_cite_shows_a_passage(kg: Kg) -> None:
    outcome = kg("cite", "--show", "proef", "4?van=gevraagd")
    assert outcome.code == 0
    assert outcome.lines[0] == "gevraagd en ongevraagd."
    assert '    ins:regels "4" ;' in outcome.lines


@pytest.mark.parametrize("words", [[], ["--show", "elders", "3"], ["--show", "proef", "2"]])
def test_cite_needs_something_it_can_cite(kg: Kg, words: list[str]) -> None:
    outcome = kg("cite", *words)
    assert (outcome.code, outcome.lines) == (2, [])


def test_cite_needs_the_sources(kg: Kg, tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KG_SOURCES")
    outcome = kg("cite", tiny.file)
    assert outcome.code == 2
    assert "KG_SOURCES" in outcome.said


@pytest.mark.parametrize("command", ["validate", "evidence", "path", "cite"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_command_explains_itself(kg: Kg, command: str, lang: str) -> None:
    outcome = kg(command, "--help", "--lang", lang)
    assert outcome.code == 0
    assert outcome.lines[0].startswith({"nl": "gebruik", "en": "usage"}[lang])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["validate"], 0),
        (["evidence"], 0),
        (["path", "Raad A", "Los"], 1),
        (["validate", "bestaat-niet.ttl"], 2),
    ],
)
def test_as_a_process(tiny: Tiny, words: list[str], code: int) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "kg", *words],
        env={**os.environ, **environment(tiny), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert process.returncode == code
    assert process.stderr.count("\n") == 1
    assert "Traceback" not in process.stderr
