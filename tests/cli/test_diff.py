"""`kg diff`: a changelog for people, JSON and a patch for machines, and its exit codes."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.cli import main
from kg.settings import Settings
from outcome import Outcome
from small import PREFIXES

OLD = 'gm:gm0344 a ins:Gemeente ; skos:prefLabel "Gemeente Utrecht"@nl ; ins:code "1" .'
NEW = 'gm:gm0344 a ins:Gemeente ; skos:prefLabel "Gemeente Utrecht"@nl ; ins:code "2" .'


Diff = Callable[..., Outcome]


@pytest.fixture
def diff(
    small: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Diff:
    for name in ("KG_SOURCES", "KG_ENDPOINT", "KG_LANG"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("KG_ROOT", str(small.root))
    monkeypatch.setenv("KG_CACHE", str(small.cache))
    monkeypatch.chdir(tmp_path)
    for name, text in (("oud.ttl", OLD), ("nieuw.ttl", NEW)):
        (tmp_path / name).write_text(f"{PREFIXES}{text}", encoding="utf-8")

    def run(*words: str) -> Outcome:
        code = main(["diff", *words])
        out, said = capfdbinary.readouterr()
        return Outcome(code, out.decode(), said.decode())

    return run


def test_it_reads_as_a_changelog(diff: Diff) -> None:
    done = diff("oud.ttl", "nieuw.ttl")
    assert done.code == 1
    assert done.out.splitlines() == [
        "## Veranderd (1)",
        "",
        "### Gemeente Utrecht (gemeente, gm:gm0344)",
        "- code: was “1”; is nu “2”",
    ]
    assert done.said == ("kg: 0 dingen erbij, 0 weg, 1 veranderd; 1 uitspraken erbij, 1 weg\n")


def test_it_speaks_english(diff: Diff) -> None:
    done = diff("oud.ttl", "nieuw.ttl", "--lang", "en")
    assert "### Gemeente Utrecht (municipality, gm:gm0344)\n- code: was “1”; is now “2”" in done.out


def test_the_same_says_so_and_exits_with_nothing(diff: Diff) -> None:
    assert diff("oud.ttl", "oud.ttl") == Outcome(0, "", "kg: geen verschil\n")


def test_a_machine_gets_json(diff: Diff) -> None:
    done = diff("oud.ttl", "nieuw.ttl", "--format", "json")
    (thing,) = json.loads(done.out)["things"]
    (change,) = thing["changes"]
    assert (done.code, thing["how"], change["label"]) == (1, "changed", "code")
    assert [value["term"] for value in change["added"]] == ['"2"']


def test_a_store_gets_a_patch(diff: Diff) -> None:
    lines = diff("oud.ttl", "nieuw.ttl", "--format", "patch").out.splitlines()
    assert [line[:2] for line in lines] == ["TX", "D ", "A ", "TC"]


@pytest.mark.parametrize("name", ["weg.ttl", "oud.pdf", "graph/queries"])
def test_what_cannot_be_read_exits_with_two(diff: Diff, name: str) -> None:
    done = diff("oud.ttl", name)
    assert (done.code, done.out) == (2, "")
    assert done.said.startswith(f"kg: {name}: ")
    assert done.said.count("\n") == 1


def test_names_do_without_the_ontology_when_it_is_broken(diff: Diff, small: Settings) -> None:
    (small.ontology / "inspraak.ttl").write_text("kapot")
    assert "- code: was “1”; is nu “2”" in diff("oud.ttl", "nieuw.ttl").out


def test_a_graph_is_not_read_from_standard_input(
    diff: Diff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(OLD))
    assert diff("-", "nieuw.ttl").code == 2
