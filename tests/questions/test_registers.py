"""Questions about areas: the whole answer, computed anew from the registers they are from.

The registers are not part of this repository; without them these tests are skipped.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable
from os import environ
from pathlib import Path

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings

Row = dict[str, str]
Find = Callable[[str], Path]


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings.from_environment(environ))


@pytest.fixture(scope="module")
def gemeenten(shared: Find) -> list[Row]:
    return _read(shared("reference/geo") / "gemeenten_342.csv")


@pytest.fixture(scope="module")
def regions(shared: Find) -> list[Row]:
    return _read(shared("reference/geo") / "arbeidsmarktregios_35.csv")


@pytest.fixture(scope="module")
def ended(shared: Find) -> list[Row]:
    return _read(shared("reference/geo") / "herindelingen_2021_2023.csv")


def test_gemeenten_and_inwoners_per_provincie(graph: KnowledgeGraph, gemeenten: list[Row]) -> None:
    wanted: defaultdict[str, list[int]] = defaultdict(list)
    for gemeente in gemeenten:
        wanted[f"Provincie {gemeente['provincie']}"].append(int(gemeente["inwoners_wiki_2026"]))
    assert sorted(
        (row["provincieNaam"], int(row["gemeenten"]), int(row["inwoners"]))
        for row in graph.select("inwoners-per-provincie").values()
    ) == sorted((name, len(numbers), sum(numbers)) for name, numbers in wanted.items())


def test_gemeenten_and_inwoners_per_arbeidsmarktregio(
    graph: KnowledgeGraph, regions: list[Row]
) -> None:
    assert [
        (row["code"], row["regioNaam"], row["gemeenten"], row["inwoners"])
        for row in graph.select("arbeidsmarktregios-met-omvang").values()
    ] == [
        (
            region["am_code"],
            f"Arbeidsmarktregio {region['naam_2025']}",
            region["aantal_gemeenten_2025"],
            region["inwoners_som"],
        )
        for region in regions
    ]


@pytest.mark.parametrize("year", ["2021", "2025"])
def test_the_gemeenten_of_every_arbeidsmarktregio(
    graph: KnowledgeGraph, gemeenten: list[Row], regions: list[Row], year: str
) -> None:
    for code in (region["am_code"] for region in regions):
        params = {"arbeidsmarktregio": f"arbeidsmarktregio:{code}", "jaar": year}
        answer = graph.select("gemeenten-in-arbeidsmarktregio", params).values()
        assert sorted(row["code"] for row in answer) == sorted(
            gemeente["cbs_code"] for gemeente in gemeenten if gemeente[f"am_code_{year}"] == code
        ), code


def test_the_gemeenten_that_went_to_another_arbeidsmarktregio(
    graph: KnowledgeGraph, gemeenten: list[Row]
) -> None:
    answer = graph.select("gemeenten-die-van-regio-wisselden").values()
    assert sorted(
        (_code(row["gemeente"]), _code(row["regioVan"]), _code(row["regioNaar"])) for row in answer
    ) == sorted(
        (gemeente["cbs_code"], gemeente["am_code_2021"], gemeente["am_code_2025"])
        for gemeente in gemeenten
        if gemeente["am_code_2021"] != gemeente["am_code_2025"]
    )


def test_every_gemeente_that_ended_has_its_successors(
    graph: KnowledgeGraph, ended: list[Row]
) -> None:
    for gemeente in ended:
        answer = graph.select("opvolger-van-gemeente", {"naam": gemeente["naam"].upper()}).values()
        assert {(row["code"], row["opgehevenOp"]) for row in answer} == {
            (gemeente["opgeheven_code"], gemeente["einddatum"])
        }
        assert sorted(_code(row["opvolger"]) for row in answer) == sorted(
            gemeente["opvolger_codes"].split("|")
        )


def test_a_gemeente_in_brief_is_that_of_the_register(
    graph: KnowledgeGraph, gemeenten: list[Row]
) -> None:
    for gemeente in gemeenten[::40]:
        code = gemeente["cbs_code"]
        params = {"gemeente": f"gm:{code.lower()}"}
        (row,) = graph.select("gemeente-in-het-kort", params).values()
        assert row["code"] == code
        assert row["provincieNaam"] == f"Provincie {gemeente['provincie']}"
        assert _code(row["arbeidsmarktregio"]) == gemeente["am_code_2025"]
        assert (row["inwoners"], row["precisieNaam"]) == (
            gemeente["inwoners_wiki_2026"],
            "indicatief",
        )


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _code(iri: str) -> str:
    return iri.rpartition("/")[2].upper()
