"""The JSON-LD context: made from the ontology as it stands, and read as it is meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from rdflib import OWL, RDF

from kg.context import context_text, write_context
from kg.namespaces import GEO, INS, PREFIXES, XSD
from kg.settings import Settings
from shapetest import ROOT, read

CONTEXT = ROOT / "ontology" / "context.jsonld"
THING = {
    "id": "raad:proef",
    "type": "Raad",
    "prefLabel": {"nl": "Proefraad"},
    "altLabel": {"nl": ["Raad", "De raad"]},
    "inspraakniveau": "begrip:inspraakniveau/lokaal",
    "begindatum": {"@value": "2019", "@type": "xsd:gYear"},
    "volgnummer": "3",
    "code": "0153",
    "heeftCijfer": {"id": "cijfer:proef", "waarde": "3.5", "peildatumOnbekend": True},
    "hasDefaultGeometry": {"id": "gm:gm0001", "asWKT": "POINT(6.5 53.2)"},
}
TURTLE = """
raad:proef a ins:Raad ; skos:prefLabel "Proefraad"@nl ; skos:altLabel "Raad"@nl, "De raad"@nl ;
  ins:inspraakniveau inspraakniveau:lokaal ; ins:begindatum "2019"^^xsd:gYear ;
  ins:volgnummer 3 ; ins:code "0153" ; ins:heeftCijfer cijfer:proef ;
  geo:hasDefaultGeometry gm:gm0001 .
cijfer:proef ins:waarde 3.5 ; ins:peildatumOnbekend true .
gm:gm0001 geo:asWKT "POINT(6.5 53.2)"^^geo:wktLiteral .
"""


def settings(root: Path) -> Settings:
    return Settings(root=root, sources=None, cache=root)


def terms() -> dict[str, Any]:
    """Return the definitions in the context of the repository."""
    found = json.loads(CONTEXT.read_text("utf-8"))["@context"]
    assert isinstance(found, dict)
    return found


def test_the_context_is_that_of_the_ontology() -> None:
    assert CONTEXT.read_text("utf-8") == context_text(settings(ROOT)), "python -m kg.context"


def test_the_context_is_written_beside_its_ontology(tmp_path: Path) -> None:
    (tmp_path / "ontology").mkdir()
    (tmp_path / "ontology" / "kern.ttl").write_text(
        f"<{INS}Raad> a <{OWL.Class}> . <{INS}waarde> a <{RDF.Property}> ;"
        f" <http://www.w3.org/2000/01/rdf-schema#range> <{XSD}decimal> .",
        encoding="utf-8",
    )
    written = json.loads(write_context(settings(tmp_path)).read_text("utf-8"))["@context"]
    assert written["Raad"] == "ins:Raad"
    assert written["waarde"] == {"@id": "ins:waarde", "@type": "xsd:decimal"}


def test_every_class_and_property_has_its_own_name() -> None:
    found = terms()
    graph = read("ontology/*.ttl")
    for kind in (OWL.Class, RDF.Property):
        for term in graph.subjects(RDF.type, kind):
            name = str(term).removeprefix(INS)
            definition = found[name]
            iri = definition if isinstance(definition, str) else definition["@id"]
            assert iri == f"ins:{name}"


def test_every_relation_takes_an_iri() -> None:
    found = terms()
    for term in read("ontology/*.ttl").subjects(RDF.type, OWL.ObjectProperty):
        assert found[str(term).removeprefix(INS)]["@type"] == "@id"


def test_every_prefix_is_there_unless_a_property_has_its_name() -> None:
    found = terms()
    other = {name for name, iri in PREFIXES.items() if found[name] != iri}
    assert all(found[name]["@id"] == f"ins:{name}" for name in other)
    assert GEO in found.values()


def test_a_document_says_what_its_turtle_says() -> None:
    document = json.dumps({"@context": terms(), **THING})
    head = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
    said = ox.parse(document, format=ox.RdfFormat.JSON_LD)
    meant = ox.parse(head + TURTLE, format=ox.RdfFormat.TURTLE)
    assert {str(quad.triple) for quad in said} == {str(quad.triple) for quad in meant}
