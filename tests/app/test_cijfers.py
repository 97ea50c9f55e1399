"""The page of figures: every bar named, sourced and fairly compared, and the same as a table."""

from __future__ import annotations

import csv
from collections.abc import Callable
from decimal import Decimal
from io import StringIO

import pytest
from playwright.sync_api import Page, expect

import cijfers
import cijfersframe
import grafiek
from antwoord import Answers
from kg.model import Iri, Text
from webpage import ENGLISH, OVERFLOW, problems

Open = Callable[..., Page]


def row(name: str, gemeente: str, year: str, value: str) -> dict[str, object]:
    iri = f"https://w3id.org/inspraak/id/cijfer/{name}"
    return {
        "ding": Iri(iri),
        "gemeente": Iri(gemeente),
        "jaar": Text(year),
        "waarde": Text(value),
        "graaf": Iri("graaf:x"),
    }


def test_years_are_compared_over_the_same_gemeenten() -> None:
    rows = [
        row("a17", "gm:a", "2017", "3"),
        row("a18", "gm:a", "2018", "5"),
        row("b17", "gm:b", "2017", "32"),
        row("a17", "gm:a", "2017", "3"),
    ]
    minima = cijfersframe.minima(rows)
    assert {year: cijfersframe.total(said) for year, said in minima.items()} == {
        "2017": Decimal(3),
        "2018": Decimal(5),
    }
    assert cijfersframe.minima([]) == {}


def test_every_figure_of_a_plan_is_in_the_graph_and_has_a_source() -> None:
    answers = Answers()
    charts = cijfers.charts(answers)
    assert [chart.plan.key for chart in charts] == list(cijfersframe.BY_KEY)
    bars = [bar for chart in charts for bar in chart.bars]
    assert [bar.name for bar in bars if not answers.claims.proof.of(*bar.statements)] == []


def test_a_goal_says_that_it_is_one() -> None:
    charts = {chart.plan.key: chart for chart in cijfers.charts(Answers())}
    assert "doel" in charts["beschut-doel"].bars[1].note
    assert "doel" in charts["banenafspraak"].bars[0].note


def test_a_chart_starts_at_zero_and_leaves_out_no_name() -> None:
    spec = grafiek.chart(["a", "b"], [("x", [1.0, 2.0], ["1", "2"])], dark=False)
    assert spec["xAxis"]["min"] == 0
    assert spec["yAxis"]["axisLabel"]["interval"] == 0
    assert grafiek.height(2, 2) > grafiek.height(2, 1)


@pytest.mark.parametrize("width", [1280, 320])
def test_every_bar_has_its_name_and_its_row(site: str, open_page: Open, width: int) -> None:
    page = open_page(f"{site}/cijfers", width=width)
    expect(page.locator(".stHtml table")).to_have_count(len(cijfersframe.PLANS))
    for name in ("Ondergrens", "Bovengrens", "Volledige bevoegdheden"):
        expect(page.locator("svg text", has_text=name).first).to_be_visible()
    expect(page.locator(".stHtml td .geen-bron")).to_have_count(0)
    assert problems(page) == []
    assert page.evaluate(OVERFLOW) <= 0
    assert [word for word in ENGLISH if word in page.locator("main").inner_text()] == []


def test_the_numbers_of_a_chart_are_a_file_with_sources(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/cijfers")
    link = page.get_by_role("link", name="Bewaar deze getallen").first.get_attribute("href")
    body = page.request.get(f"{site}/{(link or '').removeprefix('./')}").body()
    rows = list(csv.DictReader(StringIO(body.decode("utf-8-sig"))))
    assert [row["waarde"] for row in rows] == ["7", "50", "75"]
    assert all("Nationale ombudsman" in row["bron"] for row in rows)


def test_an_unknown_chart_is_calmly_not_found(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/cijfers")
    assert page.request.get(f"{site}/cijfers.csv?grafiek=../x").status == 404
