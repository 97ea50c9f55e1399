"""A tiny project in a folder: an ontology, one shape, one source with its text, a few things."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from kg.cite import cite_file, write_citations
from kg.passages import Source, documents, read_sources, sha256
from kg.settings import Settings

REPOSITORY = Path(__file__).resolve().parents[1]
TEXT = """# Raden

De raad adviseert het college.
Dat doet hij gevraagd en ongevraagd.

# Slot
Einde
"""
PREFIXES = """
PREFIX bron: <https://w3id.org/inspraak/id/bron/>
PREFIX ins: <https://w3id.org/inspraak/def#>
PREFIX insh: <https://w3id.org/inspraak/shapes#>
PREFIX instantie: <https://w3id.org/inspraak/id/instantie/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX r: <https://w3id.org/inspraak/regels/proef/>
PREFIX raad: <https://w3id.org/inspraak/id/raad/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX weergavegroep: <https://w3id.org/inspraak/begrip/weergavegroep/>
"""
FILES = {
    "ontology/kern.ttl": """
        ins:Raad rdfs:label "raad"@nl ; ins:weergavegroep weergavegroep:raad .
        ins:Instantie rdfs:label "instantie"@nl ; ins:weergavegroep weergavegroep:instantie .
        ins:adviseert rdfs:label "adviseert"@nl ; ins:omgekeerdLabel "krijgt advies van"@nl .""",
    "ontology/shapes/raad.ttl": """
        insh:Raad a sh:NodeShape ; sh:targetClass ins:Raad ;
          sh:property insh:Raad-adviseert, insh:Raad-prefLabel .
        insh:Raad-prefLabel a sh:PropertyShape ; sh:path skos:prefLabel ; sh:minCount 1 ;
          sh:message "Geef de raad een naam."@nl, "Give the raad a name."@en .
        insh:Raad-adviseert a sh:PropertyShape ; sh:path ins:adviseert ; sh:minCount 1 ;
          sh:severity sh:Warning ; sh:message "Geef wie de raad adviseert."@nl .""",
    "data/ttl/bronnen.ttl": f"""
        bron:proef a ins:Brondocument ; skos:prefLabel "Proefbron"@nl ; ins:kopregels "1,6" ;
          ins:bestandsnaam "proef.txt" ; ins:sha256 "{sha256(TEXT)}" .""",
    "data/ttl/proef.ttl": """
        raad:a a ins:Raad ; skos:prefLabel "Raad A"@nl ; ins:adviseert instantie:college ;
          prov:wasDerivedFrom r:3, r:4 .
        instantie:college a ins:Instantie ; skos:prefLabel "College"@nl ;
          prov:wasDerivedFrom r:3 .
        instantie:los a ins:Instantie ; skos:prefLabel "Los"@nl ; prov:wasDerivedFrom r:7 .""",
}


@dataclass(frozen=True)
class Tiny:
    """A tiny project that stands in a folder of its own."""

    settings: Settings

    @property
    def file(self) -> Path:
        """The file with the things and their passages."""
        return self.settings.data / "proef.ttl"

    def write(self, name: str, turtle: str) -> Path:
        """Write a Turtle file with the prefixes before it."""
        path = self.settings.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PREFIXES + turtle, encoding="utf-8")
        return path

    def sources(self) -> dict[str, Source]:
        """Return the source with its text."""
        return read_sources(documents(self.settings.data / "bronnen.ttl"), self.settings.sources)

    def replace(self, old: str, new: str) -> None:
        """Change one place in the file with the things."""
        text = self.file.read_text(encoding="utf-8")
        assert old in text
        self.file.write_text(text.replace(old, new), encoding="utf-8")


def tiny_project(folder: Path) -> Tiny:
    """Return a tiny project in which everything is right and cited."""
    root, sources = folder / "project", folder / "bronnen"
    tiny = Tiny(Settings(root=root, sources=sources, cache=folder / "cache"))
    for name, turtle in FILES.items():
        tiny.write(name, turtle)
    sources.mkdir()
    (sources / "proef.txt").write_text(TEXT, encoding="utf-8", newline="")
    shutil.copytree(REPOSITORY / "queries", root / "queries")
    write_citations(tiny.file, cite_file(tiny.file, tiny.sources()))
    return tiny
