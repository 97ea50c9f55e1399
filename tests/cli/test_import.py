"""`kg import`: from a form to a graph of its own, and what it refuses."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bijdrage import COUNCIL, FORMS, SENDER, copy_project
from kg.cli import main
from kg.contribution import receiving
from kg.contribution.checking import Checker
from kg.graph import KnowledgeGraph
from kg.settings import Settings
from kg.validate import validate_files
from outcome import Kg, Outcome

ALMELO = "gm:gm0141"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0"


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files that the forms give."""
    graph = KnowledgeGraph.open(copy_project(tmp_path_factory.mktemp("forms")))
    checker = Checker(graph)
    return {name: checker.judge(form).turtle.encode() for name, form in FORMS.items()}


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    """Return a copy of the project."""
    return copy_project(tmp_path)


@pytest.fixture
def kg(
    project: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Kg:
    """Return `kg import`, run in the copy."""
    for name, value in (
        ("KG_ROOT", str(project.root)),
        ("KG_CACHE", str(project.cache)),
        ("KG_LANG", "nl"),
        ("KG_ENDPOINT", ""),
    ):
        monkeypatch.setenv(name, value)

    def run(*words: str | Path, sender: str = SENDER) -> Outcome:
        code = main(["import", *map(str, words), "--from", sender])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Outcome(code, out, err.strip())

    return run


@pytest.fixture
def sent(tmp_path: Path) -> Callable[[bytes], Path]:
    """Return what makes a file that was sent in."""

    def make(data: bytes) -> Path:
        path = tmp_path / "ingezonden.ttl"
        path.write_bytes(data)
        return path

    return make


Sent = Callable[[bytes], Path]


def contents(project: Settings) -> dict[str, bytes]:
    """Return every file under the data, hidden ones too."""
    folder = project.root / "data"
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def new(project: Settings, before: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files that came to be; every file of before must still be what it was."""
    now = contents(project)
    assert {name: now[name] for name in before} == before
    return {name: data for name, data in now.items() if name not in before}


# --- what is good ---


def test_a_gemeente_of_which_nothing_is_known_gets_a_council(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes]
) -> None:
    gemeente = KnowledgeGraph.open(project).resolve(ALMELO)
    known = KnowledgeGraph.open(project).municipality(gemeente)
    assert not any(group.things for group in known.groups)
    before = contents(project)
    outcome = kg(sent(forms["raad"]))
    assert (outcome.code, outcome.lines) == (0, [])
    assert "is ingevoerd als" in outcome.said
    (name,) = new(project, before)
    today = date.today().isoformat()
    assert name == f"ttl/bijdrage-{today}-almelo-clientenraad.ttl"
    graph = KnowledgeGraph.open(project)
    councils = next(g.things for g in graph.municipality(gemeente).groups if g.kind == "councils")
    assert [council.label for council in councils] == [COUNCIL["naam"]]
    assert councils[0].seen == "2026-11-20"
    report = validate_files([project.root / "data" / name], project)
    assert (report.count("violation"), report.count("warning")) == (0, 0)


@pytest.mark.parametrize("kind", ["correctie", "stuk"])
def test_rules_and_corrections_come_in_too(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes], kind: str
) -> None:
    before = contents(project)
    assert kg(sent(forms[kind])).code == 0
    (name,) = new(project, before)
    assert name.startswith("ttl/bijdrage-")


def test_the_graph_says_who_sent_it_when_and_from_which_file(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes]
) -> None:
    assert kg(sent(forms["raad"]), "--date", "2026-11-21").code == 0
    path = project.data / "bijdrage-2026-11-21-almelo-clientenraad.ttl"
    text = path.read_text(encoding="utf-8")
    for part in (
        f'foaf:name "{SENDER}"',
        'dct:issued "2026-11-21"^^xsd:date',
        'dct:title "ingezonden.ttl"',
        "ins:sha256",
        '"Contribution: Cliëntenraad Almelo"@en',
        '"Bijdrage: Cliëntenraad Almelo"@nl',
        "void:subset graaf:bijdrage-2026-11-21-almelo-clientenraad",
    ):
        assert part in text
    assert main(["fmt", "--check", str(path)]) == 0
    stand = KnowledgeGraph.open(project).select("intern/pagina-stand").values()
    assert [row["versie"] for row in stand] == ["0.1.0"]


def test_a_dry_run_writes_nothing(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes]
) -> None:
    before = contents(project)
    outcome = kg(sent(forms["raad"]), "--dry-run")
    assert outcome.code == 0
    assert "raad:almelo-clientenraad" in outcome.lines
    assert " zou " in outcome.said
    assert new(project, before) == {}


# --- what never happens ---


def test_the_same_content_comes_in_once(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes]
) -> None:
    assert kg(sent(forms["raad"])).code == 0
    before = contents(project)
    for data in (forms["raad"], b"# met een opmerking\n" + forms["raad"]):
        outcome = kg(sent(data), sender="Gemeente Almelo")
        assert outcome.code == 1
        assert "is al ingevoerd: bijdrage-" in outcome.said
    again = kg(next(project.data.glob("bijdrage-*.ttl")))
    assert again.code == 1
    assert new(project, before) == {}


def test_other_content_about_the_same_gets_a_name_of_its_own(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes]
) -> None:
    assert kg(sent(forms["raad"])).code == 0
    before = contents(project)
    second = Checker(KnowledgeGraph.open(project)).judge({**COUNCIL, "plek": "onderaan"})
    assert second.faults == ()
    assert kg(sent(second.turtle.encode())).code == 0
    (name,) = new(project, before)
    assert name.endswith("-almelo-clientenraad-2.ttl")


def test_a_file_that_just_came_to_be_is_not_overwritten(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = project.data / "raden.ttl"
    monkeypatch.setattr(receiving, "_free", lambda folder, _: folder / taken.name)
    before = contents(project)
    outcome = kg(sent(forms["raad"]))
    assert outcome.code == 2
    assert "net bijgekomen" in outcome.said
    assert new(project, before) == {}


def test_nothing_stays_behind_when_writing_fails(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    before = contents(project)
    outcome = kg(sent(forms["raad"]))
    assert outcome.code == 2
    assert "niet te schrijven (no space left on device)" in outcome.said
    assert new(project, before) == {}
    assert list(project.data.glob(".*")) == []


# --- what is refused ---


@pytest.mark.parametrize(
    ("old", "new_text", "code", "said"),
    [
        ("gm:gm0141", "gm:gm0457", 1, "Zij hoort nu bij Amsterdam"),
        ("onder Wie zijn wij", "mail jan@voorbeeld.nl", 1, "Hier staat een e-mailadres in"),
        ("2026-11-20", "2999-01-01", 1, "Deze datum moet nog komen"),
        ("inspraakniveau:lokaal", "inspraakniveau:landelijk-niet", 2, "bestaat niet"),
        (
            "raad:almelo-clientenraad",
            "raad:aalsmeer-adviesraad-sociaal-domein",
            2,
            "Volgens de gegevens is dit anders",
        ),
        ("ins:zekerheid zekerheid:zeker ;", "", 1, "Kies precies één zekerheid"),
    ],
)
def test_what_does_not_conform_is_refused_in_plain_words(
    kg: Kg,
    sent: Sent,
    project: Settings,
    forms: dict[str, bytes],
    old: str,
    new_text: str,
    code: int,
    said: str,
) -> None:
    before = contents(project)
    outcome = kg(sent(forms["raad"].replace(old.encode(), new_text.encode())))
    assert outcome.code == code
    assert any(said in line for line in outcome.lines)
    assert "is niet ingevoerd" in outcome.said
    assert new(project, before) == {}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "het bestand is leeg"),
        (PNG, "geen UTF-8"),
        ("raad:café .".encode("latin-1"), "geen UTF-8"),
        (b"Beste beheerder, hierbij onze raad.", "regel 1, kolom"),
        (b"#" * 20_000_000, "groter dan 1_000_000 bytes"),
        (
            b"<https://w3id.org/inspraak/id/wet/BWBR0015703> "
            b'<http://www.w3.org/2004/02/skos/core#prefLabel> "Mijn wet"@nl .',
            "Een bijdrage mag dit niet beschrijven",
        ),
    ],
)
def test_what_is_no_contribution_cannot_be_used(
    kg: Kg, sent: Sent, project: Settings, data: bytes, said: str
) -> None:
    before = contents(project)
    outcome = kg(sent(data))
    assert outcome.code == 2
    assert said in "\n".join([*outcome.lines, outcome.said])
    assert new(project, before) == {}


def test_a_folder_or_nothing_cannot_be_used(kg: Kg, tmp_path: Path) -> None:
    assert "dit is een map" in kg(tmp_path).said
    assert "bestaat niet" in kg(tmp_path / "weg.ttl").said


@pytest.mark.parametrize("sender", ["", "-", "mevrouw Jansen", "a@b.nl", "x" * 200])
def test_the_sender_is_a_role_or_organisation(
    kg: Kg, sent: Sent, project: Settings, forms: dict[str, bytes], sender: str
) -> None:
    before = contents(project)
    outcome = kg(sent(forms["raad"]), sender=sender)
    assert outcome.code == 2
    assert "Noem een functie of organisatie" in outcome.said
    assert new(project, before) == {}


@pytest.mark.parametrize("day", ["morgen", "2999-01-01", "20261121", "2026-02-30"])
def test_the_day_exists_and_has_come(kg: Kg, sent: Sent, forms: dict[str, bytes], day: str) -> None:
    outcome = kg(sent(forms["raad"]), "--date", day)
    assert outcome.code == 2
    assert "Schrijf een dag als" in outcome.said


def test_json_tells_each_fault(kg: Kg, sent: Sent, forms: dict[str, bytes]) -> None:
    data = forms["raad"].replace(b"2026-11-20", b"2999-01-01")
    outcome = kg(sent(data), "--format", "json")
    told = json.loads("\n".join(outcome.lines))
    assert not told["imported"]
    assert [fault["field"] for fault in told["faults"]] == ["bekeken"]


def test_a_name_that_holds_a_person_is_not_kept() -> None:
    assert receiving.file_name(Path("van jan@voorbeeld.nl.ttl")) == "bijdrage.ttl"
    assert receiving.file_name(Path("mijn raad (2).ttl")) == "mijn-raad-2-.ttl"
