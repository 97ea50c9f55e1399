"""The tables on a thing's page: properties by point, and who takes part, each with its source."""

from __future__ import annotations

from dataclasses import replace

from dingframe import page
from kg.model import Evidence, Iri, Observation, Thing
from kg.namespaces import GRAAF, ID
from uitspraken import Proof
from waarden import Figure
from widgets.bron import Sources
from widgets.tabellen import participants, properties
from widgets.uitspraak import Claims

GRAPH = Iri(f"{GRAAF}toets")
COUNCIL = Thing(Iri(f"{ID}raad/a"), "Raad A", (), "", (), "raad", "raad", (), (), ())
PROPERTY = f"{ID}kenmerk/a"
LOOK = Observation("2026-11-22", "zeker")
SEEN = Evidence(GRAPH, Iri(f"{ID}waarneming/a"), "a.nl", None, None, None, "https://a.nl/", LOOK)
EMPTY = dict.fromkeys(
    (
        *("omschrijving", "over", "overNaam", "wie", "wieNaam", "datum", "begin", "einde"),
        *("toelichting", "cijfer", "regel", "regelNaam", "stand", "volgnummer"),
    ),
    "",
)
ROW = {
    **EMPTY,
    "kenmerk": PROPERTY,
    "naam": "Raad A: aantal leden",
    "punt": "aantal leden",
    "graaf": GRAPH.value,
}


def table(*rows: dict[str, str]) -> str:
    proof = Proof(lambda _: (SEEN,), COUNCIL)
    claims = Claims(proof, Sources(lambda _: None), {PROPERTY: Figure("7 leden")})
    return properties(page(COUNCIL), rows, claims)


def test_a_property_goes_by_its_own_name_and_says_its_value_and_source() -> None:
    found = table(ROW)
    assert '<a href="./ding?ding=kenmerk:a">aantal leden</a></th>' in found
    assert "7 leden" in found and "bron 1" in found


def test_a_point_stands_below_a_name_that_does_not_say_it() -> None:
    found = table({**ROW, "naam": "Raad A: hoeveel mensen"})
    assert 'hoeveel mensen</a><div class="bij">aantal leden</div></th>' in found


def test_a_property_names_the_rule_that_it_stands_in_and_whether_that_holds() -> None:
    rule = {"regel": f"{ID}verordening/b", "regelNaam": "Verordening B", "stand": "vervallen"}
    found = table({**ROW, **rule, "naam": "Raad A: aantal leden (CVDR123)"})
    assert ">aantal leden</a></th>" in found
    assert "volgens: " in found and "Verordening B</a>, stand: vervallen" in found
    assert "(CVDR123)" in table({**ROW, "naam": "Raad A: aantal leden (CVDR123)"})


def test_a_property_of_several_groups_stands_there_once_with_all() -> None:
    first = {**ROW, "wie": f"{ID}x", "wieNaam": "groep X", "begin": "2020", "einde": "2021-02-03"}
    found = table(first, {**first, "wie": f"{ID}y", "wieNaam": "groep Y", "toelichting": "Let op."})
    assert found.count("<tr>") == 2
    for part in ("groep X", "groep Y", "vanaf 2020 tot 3 februari 2021", "Let op."):
        assert part in found


def test_a_property_without_a_value_is_unknown() -> None:
    assert "onbekend" in table({**ROW, "kenmerk": f"{ID}kenmerk/b"})
    assert "In woorden." in table({**ROW, "kenmerk": f"{ID}b", "omschrijving": "In woorden."})


def joined(evidence: Evidence, date: str) -> str:
    row = {"gemeente": f"{ID}g", "naam": "Gemeente G", "deelname": f"{ID}d", "datum": date}
    proof = Proof(lambda _: (evidence,), COUNCIL)
    claims = Claims(proof, Sources(lambda _: None), {})
    return participants(page(COUNCIL), [{**row, "graaf": GRAPH.value}], claims)


def test_who_takes_part_says_of_when_and_how_certain() -> None:
    assert "maart 2025" in joined(SEEN, "2025-03")
    assert "zeker <details" in joined(SEEN, "2025-03")
    assert "datum onbekend" in joined(SEEN, "")


def test_doubt_about_who_takes_part_is_said_once_in_the_row() -> None:
    doubted = replace(SEEN, observation=replace(LOOK, certainty="deels zeker"))
    before_opening = joined(doubted, "2019").split("</summary>")[0]
    assert before_opening.count(">deels zeker<") == 1
