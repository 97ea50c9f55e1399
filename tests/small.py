"""A small graph for tests: areas, a raad, a law, and a source with a passage."""

from __future__ import annotations

import shutil
from pathlib import Path

from kg import municipalities
from kg.settings import Settings

PREFIXES = """\
PREFIX begrip: <https://w3id.org/inspraak/begrip/>
PREFIX bron: <https://w3id.org/inspraak/id/bron/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX doelgroep: <https://w3id.org/inspraak/begrip/doelgroep/>
PREFIX gm: <https://identifier.overheid.nl/tooi/id/gemeente/>
PREFIX ins: <https://w3id.org/inspraak/def#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX pv: <https://identifier.overheid.nl/tooi/id/provincie/>
PREFIX raad: <https://w3id.org/inspraak/id/raad/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX weergavegroep: <https://w3id.org/inspraak/begrip/weergavegroep/>
PREFIX wet: <https://w3id.org/inspraak/id/wet/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""

ONTOLOGY = """
ins:Gebied a owl:Class ; rdfs:label "gebied"@nl, "area"@en ;
  ins:weergavegroep weergavegroep:gebied .
ins:Gemeente a owl:Class ; rdfs:label "gemeente"@nl, "municipality"@en ;
  ins:weergavegroep weergavegroep:gebied ;
  rdfs:subClassOf ins:Gebied .
ins:Provincie a owl:Class ; rdfs:label "provincie"@nl ;
  ins:weergavegroep weergavegroep:gebied ; rdfs:subClassOf ins:Gebied .
ins:Raad a owl:Class ; rdfs:label "raad"@nl ; ins:weergavegroep weergavegroep:raad .
ins:Wet a owl:Class ; rdfs:label "wet"@nl ; ins:weergavegroep weergavegroep:regel .
ins:Bron a owl:Class ; rdfs:label "bron"@nl ; ins:weergavegroep weergavegroep:bron .
ins:Brondocument a owl:Class ; rdfs:label "brondocument"@nl ; rdfs:subClassOf ins:Bron .
ins:Passage a owl:Class ; rdfs:label "passage"@nl ; ins:weergavegroep weergavegroep:bron .
ins:ligtIn a owl:ObjectProperty ; rdfs:label "ligt in"@nl, "lies in"@en ;
  ins:omgekeerdLabel "omvat"@nl .
ins:adviseert a owl:ObjectProperty ; rdfs:label "adviseert"@nl ;
  ins:omgekeerdLabel "krijgt advies van"@nl .
ins:berustOp a owl:ObjectProperty ; rdfs:label "berust op"@nl .
ins:code a owl:DatatypeProperty ; rdfs:label "code"@nl .
"""

CONCEPTS = """
weergavegroep:raad a skos:Concept ; skos:prefLabel "raad"@nl .
weergavegroep:gebied a skos:Concept ; skos:prefLabel "gebied"@nl .
doelgroep:wajong a skos:Concept ; skos:prefLabel "Wajong"@nl ;
  skos:definition "Mensen met een uitkering volgens de Wajong."@nl .
"""

AREAS = """
gm:gm1955 a ins:Gemeente ; skos:prefLabel "Gemeente Montferland"@nl ; ins:ligtIn pv:pv25 ;
  dct:description "Gemeente in Gelderland."@nl ; ins:code "GM1955" ;
  prov:wasDerivedFrom bron:register .
gm:gm0344 a ins:Gemeente ; skos:prefLabel "Gemeente Utrecht"@nl ; skos:altLabel "Utrecht"@nl ;
  ins:ligtIn pv:pv26 ; prov:wasDerivedFrom bron:register .
pv:pv26 a ins:Provincie ; skos:prefLabel "Provincie Utrecht"@nl ; skos:altLabel "Utrecht"@nl .
pv:pv25 a ins:Provincie ; skos:prefLabel "Gelderland"@nl .
gm:gm0001 a ins:Gemeente ; skos:prefLabel "Gemeente Weleer"@nl ;
  ins:einddatum "2021-01-01"^^xsd:date .
gm:gm1955 ins:einddatum "9999-01-01"^^xsd:date ; ins:website <https://www.montferland.info/> .
bron:register a ins:Bron ; skos:prefLabel "Register"@nl .
"""

SOURCE = """
raad:a a ins:Raad ; skos:prefLabel "Cliëntenraad Montferland"@nl ; skos:altLabel "CRM"@nl ;
  ins:adviseert gm:gm1955 ; ins:berustOp wet:BWBR0015703 ;
  prov:wasDerivedFrom <https://w3id.org/inspraak/id/passage/tekst/0-12> .
wet:BWBR0015703 a ins:Wet ; skos:prefLabel "Participatiewet"@nl .
bron:tekst a ins:Brondocument ; skos:prefLabel "Een tekst"@nl ;
  ins:bestandsnaam "tekst.txt" ; ins:sha256 "00" ; dct:issued "2024-05" .
<https://w3id.org/inspraak/id/passage/tekst/0-12> a ins:Passage, oa:SpecificResource ;
  oa:hasSource bron:tekst ;
  oa:hasSelector <https://w3id.org/inspraak/id/passage/tekst/0-12/positie> ;
  ins:regels "1-2" ; ins:sha256 "00" ; ins:kop "Inleiding" .
<https://w3id.org/inspraak/id/passage/tekst/0-12/positie> a oa:TextPositionSelector ;
  oa:start "0"^^xsd:nonNegativeInteger ; oa:end "12"^^xsd:nonNegativeInteger .
"""

FILES = {
    "ontology/inspraak.ttl": ONTOLOGY,
    "ontology/concepts/begrippen.ttl": CONCEPTS,
    "data/ttl/gebieden.ttl": AREAS,
    "data/ttl/tekst.ttl": SOURCE,
}


def write_graph(root: Path, *, queries: Path) -> Settings:
    """Write the small graph, with the queries that the core asks, and return its settings."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PREFIXES + text, encoding="utf-8")
    shutil.copytree(queries / "intern", root / "queries" / "intern")
    for name in (municipalities.ONE, municipalities.EACH, municipalities.TOTALS):
        target = root / "queries" / f"{name}.rq"
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(queries / f"{name}.rq", target)
    return Settings(root=root, sources=None, cache=root / "cache")


def write_query(settings: Settings, name: str, text: str) -> None:
    """Add a query to the library of a small graph."""
    path = settings.queries / f"{name}.rq"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
