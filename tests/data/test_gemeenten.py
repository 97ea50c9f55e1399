"""What is known of the gemeenten: the page that counts it, and four that people ask for."""

from __future__ import annotations

import re
from os import environ
from pathlib import Path

import pytest

from kg.cli.messages import Messages
from kg.graph import KnowledgeGraph
from kg.model import LocalThing
from kg.settings import Settings

ROW = re.compile(r"^\| (?P<what>[^|]+?) \| (?P<number>\d+) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings.from_environment(environ))


def known(graph: KnowledgeGraph, name: str) -> dict[str, tuple[LocalThing, ...]]:
    found = graph.municipality(graph.resolve(f"Gemeente {name}"))
    return {group.kind: group.things for group in found.groups}


def test_the_page_tells_the_numbers_that_the_query_counts(
    graph: KnowledgeGraph, root: Path
) -> None:
    page = (root / "docs" / "dekking.md").read_text(encoding="utf-8")
    _, _, section = page.partition("\n## Gemeenten\n")
    told = {match["what"]: int(match["number"]) for match in ROW.finditer(section)}
    words = Messages("nl")
    counted = {words[f"totals.{name}"]: n for name, n in graph.municipal_totals().items()}
    assert told == counted


def test_as_many_gemeenten_are_known_as_the_pages_show(graph: KnowledgeGraph) -> None:
    totals = graph.municipal_totals()
    assert totals["municipalities"] == 342
    assert totals["own_rule"] >= 83
    assert totals["own_or_joint_rule"] >= 113
    assert totals["rule_council_or_executor"] >= 140
    assert totals["anything"] + totals["nothing"] == 342


def test_the_totals_are_the_sums_of_the_gemeenten(graph: KnowledgeGraph) -> None:
    each, totals = graph.municipalities(), graph.municipal_totals()
    assert len(each) == totals["municipalities"]
    assert sum(bool(one.numbers["own_rules"]) for one in each) == totals["own_rule"]
    assert sum(bool(one.numbers["councils"]) for one in each) == totals["council"]
    assert sum(bool(one.numbers["executors"]) for one in each) == totals["executor"]
    assert sum(bool(one.numbers["support_rules"]) for one in each) == totals["support_rule"]
    assert sum(bool(one.numbers["practice"]) for one in each) == totals["practice"]
    assert sum(any(one.numbers.values()) for one in each) == totals["anything"]
    rules = sum(bool(one.numbers["own_rules"] or one.numbers["joint_rules"]) for one in each)
    assert rules == totals["own_or_joint_rule"]


def test_a_gemeente_has_its_rules_from_new_to_old(graph: KnowledgeGraph) -> None:
    rules = known(graph, "Arnhem")["own_rules"]
    assert [(rule.iri.value.rpartition("/")[2], rule.start, rule.end) for rule in rules] == [
        ("CVDR423592", "2020-12-24", ""),
        ("CVDR353618", "2015-01-01", "2016-10-25"),
        ("CVDR2536", "2009-01-01", "2009-09-29"),
    ]
    assert [rule.status for rule in rules] == [
        "geldend volgens de geziene kopie",
        "vervallen",
        "vervallen",
    ]


def test_a_gemeente_has_the_rule_and_the_raad_that_it_shares(graph: KnowledgeGraph) -> None:
    found = known(graph, "Middelburg")
    (rule,) = found["joint_rules"]
    assert rule.via is not None
    assert rule.via.label == "Orionis Walcheren"
    assert "Sociale Cliëntenraad Walcheren" in [one.label for one in found["councils"]]
    assert known(graph, "Veere")["joint_rules"] == found["joint_rules"]
    assert not found["own_rules"]


def test_the_rule_of_a_gemeente_that_is_no_more_is_found_from_its_successor(
    graph: KnowledgeGraph,
) -> None:
    (rule,) = known(graph, "Weesp")["support_rules"]
    (later,) = (one for one in known(graph, "Amsterdam")["support_rules"] if one.iri == rule.iri)
    assert rule.via is None
    assert later.via is not None
    assert later.via.label == "Gemeente Weesp"


def test_of_some_gemeenten_nothing_is_known(graph: KnowledgeGraph) -> None:
    assert not any(known(graph, "Eindhoven").values())
