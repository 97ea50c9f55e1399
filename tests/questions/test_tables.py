"""Questions about local rules, raden and executors: the whole answer, computed from the tables.

The tables are not part of this repository; without them these tests are skipped.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Callable
from os import environ
from pathlib import Path
from typing import Any

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings
from questions.asked import answer

Row = dict[str, Any]
Find = Callable[[str], Path]

UNKNOWN = "onbekend"
STATUS = {
    "actief": "actief volgens de geziene kopie",
    "historisch": "opgeheven",
    "opgeheven": "opgeheven",
    "opgegaan": "opgevolgd",
    "opgevolgd": "opgevolgd",
}


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings.from_environment(environ))


@pytest.fixture(scope="module")
def tables(shared: Find) -> Path:
    return shared("reference/local")


@pytest.fixture(scope="module")
def rules(tables: Path) -> list[Row]:
    return _lines(tables / "participatie_regels.jsonl")


def test_raden_per_status(graph: KnowledgeGraph, tables: Path) -> None:
    """The first word says it; only `opgegaan` and the like have more words that matter."""
    placed = [row for row in _lines(tables / "raden.jsonl") if row["gemeenten"]]
    wanted = Counter(STATUS.get(row["status"].split()[0], UNKNOWN) for row in placed)
    found = {row["statusNaam"]: int(row["raden"]) for row in answer(graph, "raden-per-status")}
    del found["niet genoteerd"]
    assert found == wanted


def test_rules_on_inspraak_by_year(graph: KnowledgeGraph, rules: list[Row]) -> None:
    wanted = Counter(_year(row) for row in rules)
    found = {
        row["jaar"]: int(row["inspraak"]) for row in answer(graph, "regels-per-jaar-van-ingang")
    }
    assert {year: n for year, n in found.items() if n} == wanted


def test_rules_that_do_and_do_not_name_article_47(graph: KnowledgeGraph, rules: list[Row]) -> None:
    named = [row for row in rules if any(map(_is_article_47, row["grondslagen"] or ()))]
    old = [row for row in named if any(map(_under_its_old_name, row["grondslagen"]))]
    (article,) = (
        row
        for row in answer(graph, "grondslagen-per-artikel")
        if row["grondslagNaam"] == "Artikel 47 Participatiewet"
    )
    assert (int(article["inspraak"]), int(article["oudeNaam"])) == (len(named), len(old))
    assert len(answer(graph, "regels-zonder-artikel-47")) == len(rules) - len(named)


def test_rules_in_force_on_the_copy(graph: KnowledgeGraph, rules: list[Row]) -> None:
    found = answer(graph, "wie-stelde-regels-vast")
    assert sum(int(row["geldend"]) for row in found if row["onderwerp"] == "inspraak") == sum(
        row["status_pagina"] == "geldend" for row in rules
    )


def test_own_rules_of_each_gemeente(graph: KnowledgeGraph, rules: list[Row]) -> None:
    present = [row for row in rules if row["gemeente_status"] == "bestaat"]
    wanted = Counter(row["cbs_code"] for row in present)
    found = {row["code"]: int(row["eigenRegels"]) for row in answer(graph, "dekking-per-gemeente")}
    # The rule of the former Schagen has no code in the table, and the same code in the register.
    found["GM0441"] -= 1
    assert {code: n for code, n in found.items() if n} == wanted


def test_participants_of_each_executor(graph: KnowledgeGraph, tables: Path) -> None:
    found: dict[str, list[str]] = {}
    for row in answer(graph, "uitvoerders-met-deelnemers"):
        found.setdefault(row["uitvoerder"], []).append(_code(row["gemeente"]))
    rows = _rows(tables / "gr_participatiewet.csv")
    assert sorted(sorted(codes) for codes in found.values()) == sorted(
        sorted(row["gm_codes"].split("|")) for row in rows
    )
    by_iri = {row["tooi_iri"]: row["gm_codes"].split("|") for row in rows if row["tooi_iri"]}
    for iri, codes in by_iri.items():
        assert sorted(found[iri]) == sorted(codes), iri


def test_minimum_places_of_beschut_werk(graph: KnowledgeGraph, tables: Path) -> None:
    found = answer(graph, "minimum-beschut-werk-per-gemeente")
    assert sorted(
        (_code(row["gemeente"]), row["minimum2017"], row["minimum2018"], row["bestaatNu"])
        for row in found
    ) == sorted(
        (
            row["cbs_code"],
            row["minimum_ultimo_2017"],
            row["minimum_ultimo_2018"],
            "ja" if row["in_lijst_342"] == "True" else "nee",
        )
        for row in _rows(tables / "beschut_werk_aantallen.csv")
    )
    for row in found:
        years = (row["minimum2017"], row["minimum2018"])
        grown = str(int(years[1]) - int(years[0])) if all(years) else ""
        assert row["groei"] == grown, row


def test_central_municipality_of_every_region(
    graph: KnowledgeGraph, tables: Path, shared: Find
) -> None:
    of_region = {
        row["am_code_2025"]: row["cbs_code"].lower()
        for row in _rows(shared("reference/geo") / "gemeenten_342.csv")
    }
    regions = _rows(tables / "arbeidsmarktregio_centrum.csv")
    assert len(regions) == len(of_region)
    for region in regions:
        params = {"gemeente": f"gm:{of_region[region['am_code']]}"}
        (row,) = answer(graph, "centrumgemeente-van-mijn-regio", params)
        assert _code(row["regio"]) == region["am_code"]
        assert _code(row["centrumgemeente"]) == region["gm_code"]


def test_steps_of_the_bill_with_their_dates(graph: KnowledgeGraph, tables: Path) -> None:
    found = {
        row["uitleg"].lower(): row["wanneer"]
        for row in answer(graph, "participatiewet-in-balans-op-volgorde")
    }
    rows = _rows(tables / "participatiewet_in_balans.csv")
    assert len(found) == len(rows)
    for row in rows:
        if re.fullmatch(r"\d{4}(-\d\d)*", row["datum"]):
            assert found[f"{row['inhoud'].lower()}."] == row["datum"], row["onderwerp"]


def test_districts_of_uwv(graph: KnowledgeGraph, tables: Path) -> None:
    seen = {
        f"UWV-cliëntenraad {row['raad_of_district']}"
        for row in _rows(tables / "uwv_districten.csv")
        if row["niveau"] == "district" and row["periode"] and "," not in row["gebied"]
        if not row["gebied"].startswith("per ")
    }
    assert {row["raadNaam"] for row in answer(graph, "uwv-raden-per-district")} == seen


def _year(rule: Row) -> str:
    """Return the year in which a rule began; the start of a later version is not that."""
    number: str = rule["versie"] or ""
    later = number.isdigit() and number != "1"
    of_version = later or "betreft de getoonde versie" in (rule["opmerking"] or "")
    start: str = rule["inwerkingtreding"] or ""
    return UNKNOWN if of_version or not start else start[:4]


def _is_article_47(basis: Row) -> bool:
    names = ("participatiewet", "wet werk en bijstand")
    return basis["wet"].lower() in names and basis["artikel"] == "47"


def _under_its_old_name(basis: Row) -> bool:
    return _is_article_47(basis) and basis["wet"].lower() == "wet werk en bijstand"


def _code(iri: str) -> str:
    return iri.rpartition("/")[2].upper()


def _lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
