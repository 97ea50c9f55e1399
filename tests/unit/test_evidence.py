"""Proving passages against their source: every single thing that is not so is found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.cite import cite_file, write_citations
from kg.evidence import Mismatch, Proof, prove
from kg.graph import KnowledgeGraph
from kg.passages import locate, sha256
from tiny import TEXT, Tiny, tiny_project

START, END = locate(TEXT, 3, 3)
PASSAGE = f"https://w3id.org/inspraak/id/passage/proef/{START}-{END}"


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    return tiny_project(tmp_path)


def proof_of(tiny: Tiny) -> Proof:
    return prove(KnowledgeGraph.open(tiny.settings), tiny.settings)


def aspects(tiny: Tiny) -> list[str]:
    return [mismatch.aspect for mismatch in proof_of(tiny).mismatches]


def test_what_is_right_is_proven(tiny: Tiny) -> None:
    proof = proof_of(tiny)
    assert proof.holds
    (source,) = proof.sources
    assert (source.source, source.filename) == ("proef", "proef.txt")
    assert (source.passages, source.proven, source.at_hand) == (3, 3, True)


def test_an_offset_changed_by_one_is_found(tiny: Tiny) -> None:
    tiny.replace(f'"{START}"^^xsd', f'"{START + 1}"^^xsd')
    proof = proof_of(tiny)
    assert [m.aspect for m in proof.mismatches] == ["iri", "sha256"]
    assert {m.passage for m in proof.mismatches} == {PASSAGE}
    assert {m.file for m in proof.mismatches} == {"data/ttl/proef.ttl"}
    assert proof.sources[0].proven == 2


def test_an_end_changed_by_one_is_found(tiny: Tiny) -> None:
    tiny.replace(f'"{END}"^^xsd', f'"{END - 1}"^^xsd')
    assert aspects(tiny) == ["iri", "sha256"]


def test_an_end_past_the_source_is_found(tiny: Tiny) -> None:
    tiny.replace(f'"{END}"^^xsd', '"9999"^^xsd')
    assert proof_of(tiny).mismatches == (
        Mismatch("data/ttl/proef.ttl", PASSAGE, "offsets", f"0-{len(TEXT)}", f"{START}-9999"),
    )


def test_a_start_at_its_end_is_found(tiny: Tiny) -> None:
    tiny.replace(f'"{START}"^^xsd', f'"{END}"^^xsd')
    assert proof_of(tiny).mismatches == (
        Mismatch("data/ttl/proef.ttl", PASSAGE, "offsets", f"0-{len(TEXT)}", f"{END}-{END}"),
    )


def test_a_missing_offset_is_found(tiny: Tiny) -> None:
    tiny.replace(f'oa:end "{END}"^^xsd:nonNegativeInteger ;', "")
    assert aspects(tiny) == ["offsets"]


def test_another_hash_is_found_with_what_it_should_be(tiny: Tiny) -> None:
    true = sha256(TEXT[START:END])
    tiny.replace(true, "0" * 64)
    assert proof_of(tiny).mismatches == (
        Mismatch("data/ttl/proef.ttl", PASSAGE, "sha256", true, "0" * 64),
    )


def test_other_lines_are_found(tiny: Tiny) -> None:
    tiny.replace('ins:regels "3"', 'ins:regels "3-4"')
    assert proof_of(tiny).mismatches == (
        Mismatch("data/ttl/proef.ttl", PASSAGE, "lines", "3", "3-4"),
    )


@pytest.mark.parametrize(("kop", "found"), [('ins:kop "Slot" ;', "Slot"), ("", "")])
def test_another_heading_or_none_is_found(tiny: Tiny, kop: str, found: str) -> None:
    text = tiny.file.read_text(encoding="utf-8")
    first = text.index('ins:kop "Raden" ;', text.index(f"{START}-{END}>\n    a"))
    changed = text[:first] + kop + text[first + len('ins:kop "Raden" ;') :]
    tiny.file.write_text(changed, encoding="utf-8")
    assert proof_of(tiny).mismatches == (
        Mismatch("data/ttl/proef.ttl", PASSAGE, "heading", "Raden", found),
    )


def test_another_heading_line_in_the_source_is_found(tiny: Tiny) -> None:
    path = tiny.settings.data / "bronnen.ttl"
    path.write_text(path.read_text(encoding="utf-8").replace('"1,6"', '"1,7"'), encoding="utf-8")
    assert aspects(tiny) == ["heading"]


def test_another_name_for_a_selector_is_found(tiny: Tiny) -> None:
    tiny.replace(f"{PASSAGE}/positie", f"{PASSAGE}/plaats")
    assert aspects(tiny) == ["selector"]


def test_a_second_value_is_found(tiny: Tiny) -> None:
    tiny.replace('ins:regels "3"', 'ins:regels "3" , "9"')
    assert aspects(tiny) == ["lines"]


def test_an_unknown_source_is_found(tiny: Tiny) -> None:
    text = tiny.file.read_text(encoding="utf-8")
    tiny.file.write_text(text.replace("bron:proef", "bron:elders"), encoding="utf-8")
    assert set(aspects(tiny)) == {"source"}


def test_a_passage_without_use_is_found(tiny: Tiny) -> None:
    tiny.write("data/ttl/los.ttl", f"<{PASSAGE}0> a ins:Passage .")
    assert "unused" in aspects(tiny)


@pytest.mark.parametrize(
    "iri", [f"{PASSAGE}0", "https://w3id.org/inspraak/regels/proef/3", PASSAGE]
)
def test_a_reference_without_passage_in_its_file_is_found(tiny: Tiny, iri: str) -> None:
    tiny.write("data/ttl/los.ttl", f"raad:los prov:wasDerivedFrom <{iri}> .")
    assert proof_of(tiny).mismatches == (
        Mismatch("data/ttl/los.ttl", iri, "missing", "", "https://w3id.org/inspraak/id/raad/los"),
    )


def test_a_register_is_no_passage(tiny: Tiny) -> None:
    tiny.write("data/ttl/los.ttl", "raad:los prov:wasDerivedFrom bron:tooi .")
    assert proof_of(tiny).holds


def test_another_source_file_is_found(tiny: Tiny) -> None:
    assert tiny.settings.sources is not None
    changed = TEXT + "x"
    (tiny.settings.sources / "proef.txt").write_text(changed, encoding="utf-8", newline="")
    (mismatch,) = proof_of(tiny).mismatches
    assert (mismatch.aspect, mismatch.file) == ("file", "data/ttl/bronnen.ttl")
    assert (mismatch.expected, mismatch.found) == (sha256(changed), sha256(TEXT))


@pytest.mark.parametrize(
    ("lines", "interrupts", "found"),
    [
        ("3", "false", ["excluded"]),
        ("2-3", "true", ["excluded"]),
        ("4", "false", ["excluded"]),
        ("5-6", "false", []),
    ],
)
def test_evidence_on_lines_that_are_left_out_is_found(
    tiny: Tiny, lines: str, interrupts: str, found: list[str]
) -> None:
    entry = f"{{ regels = '{lines}', reden = 'x', onderbreekt = {interrupts} }}"
    tiny.settings.exclusions.write_text(f"[proef]\nuitgezonderd = [{entry}]", encoding="utf-8")
    assert aspects(tiny) == found
    assert aspects(Tiny(replace(tiny.settings, sources=None))) == found


def test_evidence_may_run_across_what_interrupts(tiny: Tiny) -> None:
    tiny.write("data/ttl/n.ttl", "raad:n a ins:Raad ; prov:wasDerivedFrom r:3-7 .")
    file = tiny.settings.data / "n.ttl"
    write_citations(file, cite_file(file, tiny.sources()))
    entry = "{ regels = '6', reden = 'voettekst', onderbreekt = true }"
    tiny.settings.exclusions.write_text(f"[proef]\nuitgezonderd = [{entry}]", encoding="utf-8")
    assert aspects(tiny) == []
    strict = entry.replace("true", "false")
    tiny.settings.exclusions.write_text(f"[proef]\nuitgezonderd = [{strict}]", encoding="utf-8")
    assert aspects(tiny) == ["excluded"]


@pytest.mark.parametrize("at_hand", [True, False])
def test_without_the_source_it_goes_on_and_says_so(
    tiny: Tiny, tmp_path: Path, at_hand: bool
) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    tiny = Tiny(replace(tiny.settings, sources=empty if at_hand else None))
    proof = proof_of(tiny)
    assert proof.holds
    assert [(s.passages, s.proven, s.at_hand) for s in proof.sources] == [(3, 0, False)]


def test_without_the_source_the_use_is_still_checked(tiny: Tiny) -> None:
    tiny.write("data/ttl/los.ttl", f"<{PASSAGE}0> a ins:Passage ; <x:y> bron:proef .")
    without = Tiny(replace(tiny.settings, sources=None))
    assert "unused" in aspects(without)
