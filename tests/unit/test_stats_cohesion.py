"""What `kg stats` tells of the cohesion of a small graph, in words and as JSON."""

from __future__ import annotations

import json

import pytest

from kg.cli import main
from kg.graph import KnowledgeGraph
from kg.settings import Settings
from small import PREFIXES

LONE = """
PREFIX thema: <https://w3id.org/inspraak/begrip/thema/>
raad:alleen a ins:Raad ; skos:prefLabel "Raad alleen"@nl ; dct:description "Een raad."@nl ;
  ins:adviseert raad:alleen ; ins:heeftAlsThema thema:werk ; prov:wasDerivedFrom bron:register .
thema:werk a skos:Concept ; skos:prefLabel "werk"@nl .
raad:engels a ins:Raad ; skos:prefLabel "Council"@en ; dct:description "Een raad."@nl ;
  ins:adviseert gm:gm1955 .
raad:zwijgt a ins:Raad ; skos:prefLabel "Zwijgt"@nl ; ins:adviseert gm:gm1955 ;
  ins:nietBeschreven true .
raad:kenmerk a ins:Raad ; skos:prefLabel "Kenmerk"@nl ; ins:adviseert gm:gm1955 ;
  ins:waardetekst "Niet in het Engels."@nl .
raad:foreign a ins:Raad ; skos:prefLabel "Foreign"@nl ; ins:adviseert gm:gm1955 ;
  dct:description "In English."@en .
"""


@pytest.fixture
def before(small: Settings) -> KnowledgeGraph:
    return KnowledgeGraph.open(small)


@pytest.fixture
def after(small: Settings, before: KnowledgeGraph) -> KnowledgeGraph:
    """Return the graph with some raden more, of which one stands alone."""
    assert before
    (small.data / "alleen.ttl").write_text(PREFIXES + LONE, encoding="utf-8")
    return KnowledgeGraph.open(small)


def test_things_hang_together_over_relations_and_not_over_sources(
    before: KnowledgeGraph, after: KnowledgeGraph
) -> None:
    was, now = before.stats(), after.stats()
    assert now.things == was.things + 5
    assert now.cohesion.largest == was.cohesion.largest + 4
    assert now.cohesion.share == pytest.approx(now.cohesion.largest / now.things)
    assert {one.label for one in now.cohesion.alone} - {
        one.label for one in was.cohesion.alone
    } == {"Raad alleen"}


def test_sources_passages_and_concepts_are_no_things(before: KnowledgeGraph) -> None:
    kinds = ("/bron/", "/passage/", "/begrip/")
    cohesion = before.stats().cohesion
    named = [one.iri.value for one in (*cohesion.alone, *cohesion.undescribed)]
    assert not [iri for iri in named if any(kind in iri for kind in kinds)]


def test_things_without_a_dutch_name_or_description_are_named(
    before: KnowledgeGraph, after: KnowledgeGraph
) -> None:
    was = {one.iri.value for one in before.stats().cohesion.undescribed}
    now = {one.iri.value for one in after.stats().cohesion.undescribed}
    assert {iri.rsplit("/", 1)[-1] for iri in now - was} == {"engels", "foreign"}
    assert "https://identifier.overheid.nl/tooi/id/gemeente/gm0344" in was
    assert "https://identifier.overheid.nl/tooi/id/gemeente/gm1955" not in was


@pytest.mark.parametrize(("lang", "share"), [("nl", ",{} %"), ("en", ".{} %")])
def test_the_command_tells_it(
    after: KnowledgeGraph,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    lang: str,
    share: str,
) -> None:
    monkeypatch.setenv("KG_ROOT", str(after.settings.root))
    cohesion = after.stats().cohesion
    assert main(["stats", "--lang", lang]) == 0
    lines = capsys.readouterr().out.splitlines()
    part = lines[lines.index({"nl": "Samenhang", "en": "Cohesion"}[lang]) :]
    assert part[1].split()[0] == str(cohesion.largest)
    assert share.format(int(cohesion.share * 1000) % 10) in part[1]
    alone = "Raad alleen <https://w3id.org/inspraak/id/raad/alleen>"
    assert alone in [line.strip() for line in part]
    assert main(["stats", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)["cohesion"]
    assert found["largest"] == cohesion.largest
    assert {"iri": "https://w3id.org/inspraak/id/raad/alleen", "label": "Raad alleen"} in found[
        "alone"
    ]


def test_of_many_only_the_first_are_told(
    small: Settings, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    raden = "".join(f'raad:r{n} a ins:Raad ; skos:prefLabel "R{n:02}"@nl .\n' for n in range(30))
    (small.data / "veel.ttl").write_text(PREFIXES + raden, encoding="utf-8")
    monkeypatch.setenv("KG_ROOT", str(small.root))
    assert main(["stats"]) == 0
    shown = capsys.readouterr().out
    cohesion = KnowledgeGraph.open(small).stats().cohesion
    assert f"en {len(cohesion.alone) - 10} meer (alle: --format json)" in shown
    assert shown.count("<https://w3id.org/inspraak/id/raad/r") <= 20
