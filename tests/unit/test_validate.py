"""Validation of a tiny graph: what is found, where it is said to stand, and what is kept."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import ResultRow

import kg.prepared
import kg.validate as validation
from kg.errors import KgError, MalformedTurtle, UnreadableFile
from kg.prepared import PreparedGraph
from kg.settings import Settings
from kg.validate import kept, validate, validate_files

PREFIXES = """
PREFIX ins: <https://w3id.org/inspraak/def#>
PREFIX insh: <https://w3id.org/inspraak/shapes#>
PREFIX raad: <https://w3id.org/inspraak/id/raad/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
ONTOLOGY = """
ins:Raad rdfs:label "raad"@nl .
ins:Wijkraad rdfs:subClassOf ins:Raad .
ins:nummer rdfs:label "nummer"@nl, "number"@en .
ins:ligtIn rdfs:label "ligt in"@nl .
"""
SHAPES = """
insh:Raad a sh:NodeShape ; sh:targetClass ins:Raad ;
  sh:property insh:Raad-label, insh:Raad-nummer, insh:Raad-soort, insh:Raad-ligtIn .
insh:Raad-label a sh:PropertyShape ; sh:path skos:prefLabel ; sh:minCount 1 ;
  sh:message "Een raad heeft een naam."@nl, "A raad has a name."@en .
insh:Raad-nummer a sh:PropertyShape ; sh:path ins:nummer ; sh:maxCount 1 ; sh:severity sh:Warning ;
  sh:message "Een raad heeft één nummer."@nl, "A raad has one number."@en .
insh:Raad-soort a sh:PropertyShape ; sh:path ins:soort ; sh:in ( "lokaal" "regionaal" ) ;
  sh:severity sh:Info .
insh:Raad-ligtIn a sh:PropertyShape ; sh:path ins:ligtIn ; sh:node insh:Gebied ;
  sh:message "Een raad ligt in een gebied met een code."@nl .
insh:Gebied a sh:NodeShape ; sh:property insh:Gebied-code .
insh:Gebied-code a sh:PropertyShape ; sh:path ins:code ; sh:minCount 1 .
"""
GOOD = 'raad:a a ins:Raad ; skos:prefLabel "Raad A"@nl ; ins:nummer 1 ; ins:soort "lokaal" .'


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    root = tmp_path / "project"
    for path, text in {
        "ontology/kern.ttl": ONTOLOGY,
        "ontology/shapes/raad.ttl": SHAPES,
        "data/ttl/a.ttl": GOOD,
    }.items():
        write(root / path, text)
    return Settings(root=root, sources=None, cache=tmp_path / "cache")


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PREFIXES + text, encoding="utf-8")
    return path


def shapes_of(settings: Settings, text: str) -> list[str]:
    write(settings.data / "b.ttl", text)
    return [finding.shape for finding in validate(settings).findings]


def test_what_is_right_conforms(settings: Settings) -> None:
    report = validate(settings)
    assert report.conforms
    assert report.findings == ()
    assert "sh:conforms true" in report.turtle


def test_a_finding_tells_file_thing_shape_and_message(settings: Settings) -> None:
    write(settings.data / "b.ttl", "raad:b a ins:Raad .")
    (finding,) = validate(settings).findings
    assert finding.file == Path("data/ttl/b.ttl")
    assert finding.focus == "https://w3id.org/inspraak/id/raad/b"
    assert finding.focus_label == "raad:b"
    assert finding.shape == "insh:Raad-label"
    assert finding.severity == "violation"
    assert finding.message == "Een raad heeft een naam."


def test_messages_follow_the_language(settings: Settings) -> None:
    write(settings.data / "b.ttl", "raad:b a ins:Raad .")
    assert validate(settings).findings[0].message == "Een raad heeft een naam."
    english = replace(settings, lang="en")
    assert kept(english) is not None
    assert validate(english).findings[0].message == "A raad has a name."


def test_a_subclass_is_held_to_the_shape_of_its_class(settings: Settings) -> None:
    assert shapes_of(settings, "raad:b a ins:Wijkraad .") == ["insh:Raad-label"]


def test_only_violations_break_conformance(settings: Settings) -> None:
    write(settings.data / "b.ttl", 'raad:a ins:nummer 2 ; ins:soort "onzin" .')
    report = validate(settings)
    assert [f.severity for f in report.findings] == ["warning", "info"]
    assert report.conforms
    assert (report.count("violation"), report.count("warning"), report.count("info")) == (0, 1, 1)


def test_plain_and_typed_strings_are_one_and_the_same(settings: Settings) -> None:
    assert shapes_of(settings, 'raad:a ins:soort "regionaal"^^xsd:string .') == []


def test_a_shape_without_message_names_the_property(settings: Settings) -> None:
    write(settings.data / "b.ttl", 'raad:a ins:soort "onzin" .')
    (finding,) = validate(settings).findings
    assert finding.message.startswith("ins:soort: ")
    assert finding.value == "onzin"


def test_the_file_is_the_one_that_states_the_value(settings: Settings) -> None:
    write(settings.data / "0.ttl", "raad:a ins:ander 1 .")
    write(settings.data / "b.ttl", 'raad:a ins:soort "onzin" .')
    assert [f.file for f in validate(settings).findings] == [Path("data/ttl/b.ttl")]


def test_findings_are_sorted_by_file_severity_and_thing(settings: Settings) -> None:
    write(settings.data / "c.ttl", 'raad:c a ins:Raad ; ins:soort "x" .')
    write(settings.data / "b.ttl", "raad:z a ins:Raad . raad:b a ins:Raad .")
    assert [(f.focus[-1], f.severity) for f in validate(settings).findings] == [
        ("b", "violation"),
        ("z", "violation"),
        ("c", "violation"),
        ("c", "info"),
    ]


def test_given_files_are_held_against_the_graph(settings: Settings, tmp_path: Path) -> None:
    write(settings.data / "b.ttl", "raad:b a ins:Raad .")
    given = write(tmp_path / "nieuw.ttl", "raad:a ins:nummer 7 . raad:n a ins:Wijkraad .")
    report = validate_files([given], settings)
    assert [(f.file, f.shape) for f in report.findings] == [
        (given, "insh:Raad-label"),
        (given, "insh:Raad-nummer"),
    ]


def test_given_files_are_also_held_to_what_they_point_at(
    settings: Settings, tmp_path: Path
) -> None:
    write(settings.data / "b.ttl", 'raad:g ins:code "x" . raad:zonder ins:naam "y" .')
    good = write(tmp_path / "goed.ttl", "raad:a ins:ligtIn raad:g .")
    bad = write(tmp_path / "fout.ttl", "raad:a ins:ligtIn raad:zonder .")
    assert validate_files([good], settings).findings == ()
    assert [f.shape for f in validate_files([bad], settings).findings] == ["insh:Raad-ligtIn"]


def test_given_files_without_findings_conform_whatever_the_graph(
    settings: Settings, tmp_path: Path
) -> None:
    write(settings.data / "b.ttl", "raad:b a ins:Raad .")
    given = write(tmp_path / "nieuw.ttl", 'raad:n a ins:Raad ; skos:prefLabel "N"@nl .')
    assert validate_files([given], settings).findings == ()
    assert not validate(settings).conforms


def test_constraints_in_sparql_are_applied(settings: Settings) -> None:
    write(
        settings.shapes / "sparql.ttl",
        '''insh:Raad sh:sparql insh:Raad-nietZichzelf .
        insh:Raad-nietZichzelf a sh:SPARQLConstraint ;
          sh:message "Raad {?value} ligt niet in zichzelf."@nl, "A raad is not in itself."@en ;
          sh:select """SELECT $this ?value WHERE {
            $this <https://w3id.org/inspraak/def#ligtIn> ?value . FILTER($this = ?value) }""" .
        ''',
    )
    write(settings.data / "b.ttl", 'raad:a ins:ligtIn raad:a ; ins:code "x" .')
    (finding,) = validate(settings).findings
    assert finding.shape == "insh:Raad-nietZichzelf"
    assert finding.message == "Raad https://w3id.org/inspraak/id/raad/a ligt niet in zichzelf."
    assert 'ligt niet in zichzelf."@nl' in validate(settings).turtle


def test_a_verdict_is_kept(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    write(settings.data / "b.ttl", "raad:b a ins:Raad .")
    first = validate(settings)
    monkeypatch.setattr(validation, "apply_shapes", None)
    second = validate(settings)
    assert not first.kept
    assert second == replace(first, kept=True)


@pytest.mark.parametrize(
    "changed", ["data/ttl/a.ttl", "ontology/kern.ttl", "ontology/shapes/raad.ttl"]
)
def test_a_verdict_is_gone_when_a_file_changes(settings: Settings, changed: str) -> None:
    validate(settings)
    assert kept(settings) is not None
    path = settings.root / changed
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert kept(settings) is None


def test_a_verdict_is_gone_when_a_file_comes_or_goes(settings: Settings) -> None:
    validate(settings)
    extra = write(settings.data / "z.ttl", "raad:z ins:naam 'z' .")
    assert kept(settings) is None
    extra.unlink()
    assert kept(settings) is not None


def test_force_validates_again(settings: Settings) -> None:
    validate(settings)
    assert validate(settings).kept
    assert not validate(settings, force=True).kept


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"digest": 1, "findings": {"nl": [{}]}}']
)
def test_a_broken_cache_is_no_verdict(settings: Settings, content: str) -> None:
    validate(settings)
    (verdict,) = settings.cache.glob("*.json")
    verdict.write_text(content, encoding="utf-8")
    assert kept(settings) is None
    assert validate(settings).conforms
    assert json.loads(verdict.read_text(encoding="utf-8"))["findings"]["nl"] == []


def test_a_cache_that_cannot_be_written_is_done_without(settings: Settings) -> None:
    settings.cache.write_text("in de weg", encoding="utf-8")
    assert validate(settings).conforms
    assert not validate(settings).kept


def test_a_malformed_file_is_refused_with_its_place(settings: Settings, tmp_path: Path) -> None:
    given = write(tmp_path / "fout.ttl", "raad:a a .")
    with pytest.raises(MalformedTurtle) as caught:
        validate_files([given], settings)
    assert caught.value.line_number == PREFIXES.count("\n") + 1
    with pytest.raises(UnreadableFile):
        validate_files([tmp_path], settings)


def test_shapes_that_cannot_be_applied_are_named(settings: Settings) -> None:
    write(
        settings.shapes / "fout.ttl",
        "insh:X a sh:PropertyShape ; sh:targetNode raad:a ; sh:minCount 1 .",
    )
    with pytest.raises(KgError, match="shapes"):
        validate(settings)


def test_a_query_is_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    def prepare(text: str, *, initNs: dict[str, URIRef]) -> Query:  # noqa: N803 (of rdflib)
        taken.append(text)
        return prepareQuery(text, initNs=initNs)

    monkeypatch.setattr(kg.prepared, "prepareQuery", prepare)
    data = Graph()
    data.add((URIRef("x:a"), URIRef("x:p"), URIRef("x:b")))
    data.add((URIRef("x:c"), URIRef("x:p"), URIRef("x:d")))
    graph, text = PreparedGraph(data), "SELECT ?o WHERE { ?this <x:p> ?o }"
    answers = [graph.query(text, initBindings={"this": URIRef(f"x:{n}")}) for n in ("a", "c", "e")]
    assert [
        [str(row[0]) for row in answer if isinstance(row, ResultRow)] for answer in answers
    ] == [
        ["x:b"],
        ["x:d"],
        [],
    ]
    assert taken == [text]
