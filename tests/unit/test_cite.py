"""Citing: from line numbers to passages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.cite import Citations, cite, cite_file, resolve, write_citations
from kg.errors import EvidenceError
from kg.passages import Document, Source, sha256

BASE = "https://w3id.org/inspraak/"
TEXT = "Kop\n\nDe gemeente mag geld\nvrijlaten. Daarna niet.\n\nTweede kop\nEinde"
PREFIXES = f"""
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX ins: <{BASE}def#>
PREFIX r: <{BASE}regels/proef/>
PREFIX p: <{BASE}id/passage/proef/>
PREFIX raad: <{BASE}id/raad/>
"""


def sources(heading_lines: tuple[int, ...] = (1, 6)) -> Mapping[str, Source]:
    document = Document(f"{BASE}id/bron/proef", "proef.txt", sha256(TEXT), heading_lines)
    return {"proef": Source(document, TEXT, sha256(TEXT))}


def triples(turtle: str) -> list[ox.Triple]:
    return [q.triple for q in ox.parse(PREFIXES + turtle, format=ox.RdfFormat.TURTLE)]


def cited(turtle: str, heading_lines: tuple[int, ...] = (1, 6)) -> Citations:
    return cite(triples(turtle), sources(heading_lines))


def objects(citations: Citations, subject: str, predicate: str) -> list[str]:
    return sorted(
        t.object.value
        for t in citations.triples
        if isinstance(t.subject, ox.NamedNode)
        and isinstance(t.object, ox.NamedNode | ox.Literal)
        and t.subject.value == subject
        and t.predicate.value.endswith(predicate)
    )


def test_lines_become_a_passage_with_all_its_triples() -> None:
    result = cited("raad:a prov:wasDerivedFrom r:3-4 .")
    (passage,) = objects(result, f"{BASE}id/raad/a", "wasDerivedFrom")
    assert result.problems == ()
    assert result.added == (passage,)
    assert passage == f"{BASE}id/passage/proef/5-49"
    assert objects(result, passage, "regels") == ["3-4"]
    assert objects(result, passage, "kop") == ["Kop"]
    assert objects(result, passage, "sha256") == [sha256(TEXT[5:49])]
    assert objects(result, passage, "hasSource") == [f"{BASE}id/bron/proef"]
    assert objects(result, passage, "type") == [
        "http://www.w3.org/ns/oa#SpecificResource",
        f"{BASE}def#Passage",
    ]
    assert objects(result, passage, "hasSelector") == [f"{passage}/positie"]
    assert objects(result, f"{passage}/positie", "start") == ["5"]
    assert objects(result, f"{passage}/positie", "end") == ["49"]
    assert len(result.triples) == 11


def test_offsets_are_non_negative_integers() -> None:
    result = cited("raad:a prov:wasDerivedFrom r:3 .")
    datatypes = {
        t.object.datatype.value
        for t in result.triples
        if isinstance(t.object, ox.Literal) and t.predicate.value.startswith("http://www.w3.org/ns")
    }
    assert datatypes == {"http://www.w3.org/2001/XMLSchema#nonNegativeInteger"}


@pytest.mark.parametrize(
    ("shorthand", "expected"),
    [
        ("3", "De gemeente mag geld"),
        ("3-4?van=De%20gemeente&tot=vrijlaten", "De gemeente mag geld\nvrijlaten"),
        ("4?van=Daarna", "Daarna niet."),
        ("3-4?tot=geld%20vrijlaten", "De gemeente mag geld\nvrijlaten"),
    ],
)
def test_shorthand_names_a_stretch(shorthand: str, expected: str) -> None:
    passage = resolve(f"{BASE}regels/proef/{shorthand}", sources())
    assert TEXT[passage.start : passage.end] == expected


@pytest.mark.parametrize(
    ("shorthand", "reason"),
    [
        ("proef", "not a valid"),
        ("proef/x", "not a valid"),
        ("proef/3-", "not a valid"),
        ("proef/3?om=x", "van="),
        ("proef/3?van=", "van="),
        ("proef/3?van=De&van=mag", "van="),
        ("elders/3", "At hand: proef"),
        ("proef/2", "blank"),
        ("proef/70", "do not exist"),
        ("proef/3?van=vrijlaten", "0 times"),
    ],
)
def test_shorthand_that_names_nothing_is_a_problem(shorthand: str, reason: str) -> None:
    result = cited(f"raad:a prov:wasDerivedFrom <{BASE}regels/{shorthand}> .")
    (problem,) = result.problems
    assert problem.where == f"{BASE}regels/{shorthand}"
    assert reason in problem.line("en")


def test_every_problem_is_told() -> None:
    assert len(cited("raad:a prov:wasDerivedFrom r:2, r:3, r:5, r:99 .").problems) == 3


def test_citing_twice_changes_nothing() -> None:
    once = cited("raad:a prov:wasDerivedFrom r:3, r:7 . raad:b prov:wasDerivedFrom r:3 .")
    twice = cite(once.triples, sources())
    assert set(twice.triples) == set(once.triples)
    assert (twice.added, twice.dropped, twice.problems) == ((), (), ())


def test_passages_without_use_are_dropped_with_their_selectors() -> None:
    once = cited("raad:a prov:wasDerivedFrom r:3, r:7 .")
    less = [t for t in once.triples if not t.predicate.value.endswith("wasDerivedFrom")]
    result = cite(less, sources())
    assert result.triples == ()
    assert result.dropped == once.added


def test_a_passage_that_only_a_passage_points_at_is_dropped() -> None:
    assert cited("p:0-3 a ins:Passage ; ins:zie p:5-25 . p:5-25 a ins:Passage .").triples == ()


def test_a_passage_named_by_hand_gets_its_triples() -> None:
    result = cited("raad:a prov:wasDerivedFrom p:0-3 .")
    assert objects(result, f"{BASE}id/passage/proef/0-3", "kop") == ["Kop"]
    assert result.added == (f"{BASE}id/passage/proef/0-3",)


@pytest.mark.parametrize("name", ["0-9999", "3-0", "x"])
def test_a_passage_named_by_hand_that_cannot_be_is_a_problem(name: str) -> None:
    assert len(cited(f"raad:a prov:wasDerivedFrom p:{name} .").problems) == 1


def test_the_page_an_author_states_stays() -> None:
    result = cited('raad:a prov:wasDerivedFrom r:3 . r:3 ins:pagina "12" .')
    assert objects(result, f"{BASE}id/passage/proef/5-25", "pagina") == ["12"]
    again = cite(result.triples, sources())
    assert objects(again, f"{BASE}id/passage/proef/5-25", "pagina") == ["12"]


def test_heading_and_lines_are_stated_anew() -> None:
    once = cited("raad:a prov:wasDerivedFrom r:7 .", heading_lines=(1,))
    result = cite(once.triples, sources())
    (passage,) = objects(result, f"{BASE}id/raad/a", "wasDerivedFrom")
    assert objects(once, passage, "kop") == ["Kop"]
    assert objects(result, passage, "kop") == ["Tweede kop"]


def test_a_passage_whose_hash_no_longer_fits_is_refused() -> None:
    result = cited('raad:a prov:wasDerivedFrom p:0-3 . p:0-3 a ins:Passage ; ins:sha256 "ff" .')
    (problem,) = result.problems
    assert "Cite its lines again" in problem.line("en")


def test_what_is_no_passage_is_left_alone() -> None:
    turtle = "raad:a prov:wasDerivedFrom <https://w3id.org/inspraak/id/bron/cbs> ; ins:naam 'x' ."
    assert set(cited(turtle).triples) == set(triples(turtle))


def test_a_file_is_written_canonically_and_again_the_same(tmp_path: Path) -> None:
    file = tmp_path / "proef.ttl"
    file.write_text(f"{PREFIXES}raad:a prov:wasDerivedFrom r:3 .\n", encoding="utf-8")
    write_citations(file, cite_file(file, sources()))
    first = file.read_bytes()
    assert b"regels/" not in first
    assert b"ins:Passage" in first
    write_citations(file, cite_file(file, sources()))
    assert file.read_bytes() == first
    assert [found.name for found in tmp_path.iterdir()] == ["proef.ttl"]


def test_a_file_with_a_problem_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "proef.ttl"
    text = f"{PREFIXES}raad:a prov:wasDerivedFrom r:3, r:99 .\n"
    file.write_text(text, encoding="utf-8")
    citations = cite_file(file, sources())
    with pytest.raises(EvidenceError, match="bestaan niet"):
        write_citations(file, citations)
    assert file.read_text(encoding="utf-8") == text
