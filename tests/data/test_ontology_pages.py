"""The pages of the reference are those that ontology, shapes, data and queries make."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.namespaces import INS, SKOS
from kg.reference.__main__ import write_pages
from kg.reference.pages import FOLDERS, anchor, reference_pages
from kg.reference.terms import Rule, Term, read_terms
from kg.settings import Settings
from kg.turtle import parse
from shapetest import ROOT
from small import write_graph

COMMAND = "python -m kg.reference"
SHAPES = """
PREFIX ins: <https://w3id.org/inspraak/def#>
PREFIX insh: <https://w3id.org/inspraak/shapes#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
insh:Raad sh:targetClass ins:Raad ; sh:property insh:a, insh:b, insh:c, insh:d .
insh:a sh:path ins:adviseert ; sh:minCount 1 ; sh:class ins:Gemeente .
insh:b sh:path ins:adviseert ; sh:maxCount 3 .
insh:c sh:path skos:altLabel ; sh:minCount 1 ; sh:severity sh:Warning .
insh:d sh:path ( ins:adviseert ins:code ) ; sh:minCount 1 .
"""
TERMS = """
PREFIX ins: <https://w3id.org/inspraak/def#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX org: <http://www.w3.org/ns/org#>
ins:Raad a owl:Class ; rdfs:label "raad"@nl, "council"@en ; rdfs:isDefinedBy <urn:x> ;
  rdfs:subClassOf ins:Orgaan, org:Organization .
ins:Orgaan a owl:Class ; rdfs:label "orgaan"@nl ; rdfs:isDefinedBy <urn:x> .
ins:adviseert a rdf:Property ; rdfs:label "adviseert"@nl ; rdfs:isDefinedBy <urn:x> ;
  rdfs:domain ins:Orgaan .
"""


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return reference_pages(Settings(root=ROOT, sources=None, cache=ROOT))


@pytest.fixture
def proef(tmp_path: Path) -> Settings:
    settings = write_graph(tmp_path, queries=ROOT / "queries")
    (settings.ontology / "proef.ttl").write_text(TERMS, encoding="utf-8")
    settings.shapes.mkdir()
    (settings.shapes / "proef.ttl").write_text(SHAPES, encoding="utf-8")
    return settings


def by_name(settings: Settings) -> dict[str, Term]:
    return {term.name: term for term in read_terms(settings)}


def test_the_committed_pages_are_those_that_are_made(pages: dict[str, str]) -> None:
    committed = {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
        for folder in FOLDERS.values()
        for path in (ROOT / folder).glob("*.md")
    }
    differing = [path for path in {**pages, **committed} if pages.get(path) != committed.get(path)]
    assert differing == [], f"mend with: {COMMAND}"


def test_every_term_stands_on_a_page_in_each_language(pages: dict[str, str]) -> None:
    terms = read_terms(Settings(root=ROOT, sources=None, cache=ROOT))
    for lang, folder in FOLDERS.items():
        text = "".join(page for path, page in pages.items() if path.startswith(f"{folder}/"))
        for term in terms:
            section = text.partition(f" `ins:{term.name}`)\n")[2].partition("\n### ")[0]
            assert term.definitions[lang] in section


def test_every_example_is_turtle(pages: dict[str, str]) -> None:
    examples = [
        e for page in pages.values() for e in re.findall(r"```turtle\n(PREFIX.*?)```", page, re.S)
    ]
    assert len(examples) > len(FOLDERS) * 50
    for example in examples:
        assert parse(example.encode(), "an example")


def test_a_page_is_in_one_language(pages: dict[str, str]) -> None:
    assert "Voorbeeld uit de gegevens" not in pages["docs/ontology/recht.md"]
    assert "Example from the data" not in pages["docs/ontologie/recht.md"]


def test_shapes_of_one_class_say_together_how_often(proef: Settings) -> None:
    assert by_name(proef)["Raad"].rules == (
        Rule(f"{INS}adviseert", least=1, most=3, values=(f"{INS}Gemeente",)),
        Rule(f"{SKOS}altLabel", wanted=True),
    )


def test_ties_are_told_apart_by_vocabulary(proef: Settings) -> None:
    raad = by_name(proef)["Raad"]
    assert raad.above == (f"{INS}Orgaan",)
    assert [value for _, value in raad.standard] == ["http://www.w3.org/ns/org#Organization"]


def test_a_class_is_shown_with_all_that_is_known_of_it(proef: Settings) -> None:
    page = reference_pages(proef)["docs/ontologie/proef.md"]
    part = page.partition("### raad (klasse `ins:Raad`)")[2].partition("### ")[0]
    assert "Is een soort: [orgaan](#orgaan-klasse-insorgaan)" in part
    assert "`org:Organization` (`rdfs:subClassOf`)" in part
    assert "| [adviseert](#adviseert-eigenschap-insadviseert) | `ins:Gemeente` |" in part
    assert "ten minste 1, hoogstens 3" in part
    assert "liefst 1 of meer" in part
    assert "t0 -.-> t1" in part
    assert "Cliëntenraad Montferland" in part


def test_a_property_belongs_to_the_class_of_its_domain(proef: Settings) -> None:
    page = reference_pages(proef)["docs/ontology/proef.md"]
    part = page.partition("### orgaan (class `ins:Orgaan`)")[2].partition("### ")[0]
    assert "[adviseert](#adviseert-property-insadviseert)" in part
    assert "Kinds of it: [council](#council-class-insraad)" in part


def test_a_page_that_is_no_longer_made_goes(proef: Settings) -> None:
    stale = proef.root / "docs" / "ontologie" / "vroeger.md"
    stale.parent.mkdir(parents=True)
    stale.write_text("vroeger")
    written = write_pages(proef)
    assert not stale.exists()
    assert all(path.is_file() for path in written)


def test_an_anchor_is_that_of_the_web() -> None:
    assert anchor("is deelname aan (eigenschap `ins:deelnameAan`)") == (
        "is-deelname-aan-eigenschap-insdeelnameaan"
    )
