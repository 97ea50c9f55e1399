"""The map: every gemeente a point of its group, and the list beside it as its equal."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import combinations

import pytest
from playwright.sync_api import Page, expect

import kaartframe
import teksten
from adres.kaart import MapAddress
from gemeenteframe import find
from kaartframe import STRETCH, Group
from kg.graph import KnowledgeGraph
from kg.namespaces import GM
from webpage import OVERFLOW, problems, settled, still
from widgets import kaart

Open = Callable[..., Page]

POINTS = ".st-key-kaart svg path"


@pytest.fixture(scope="module")
def places(real: KnowledgeGraph) -> list[kaartframe.Place]:
    rows = real.select("intern/pagina-kaart").values()
    return kaartframe.places(rows, real.municipalities())


def test_every_gemeente_has_one_point_a_province_and_a_region(
    places: list[kaartframe.Place],
) -> None:
    assert len({place.iri for place in places}) == len(places) == 342
    assert [place.name for place in places if not all(place.groups.values())] == []


def test_every_province_has_its_own_look(places: list[kaartframe.Place]) -> None:
    groups = kaartframe.groups(places, "provincie")
    assert len({(group.symbol, group.colour) for group in groups}) == len(groups) == 12


def test_regions_with_one_look_lie_apart(places: list[kaartframe.Place]) -> None:
    groups = kaartframe.groups(places, "regio")
    same = [
        (one.name, other.name)
        for one, other in combinations(groups, 2)
        if (one.symbol, one.colour) == (other.symbol, other.colour) and _gap(one, other) < 0.3
    ]
    assert same == []


def _gap(one: Group, other: Group) -> float:
    """Return the distance between the nearest places of two groups, in degrees to the east."""
    return min(
        math.dist((a.east, a.north * STRETCH), (b.east, b.north * STRETCH))
        for a in one.places
        for b in other.places
    )


def test_all_points_are_one_series_so_that_one_is_chosen(
    places: list[kaartframe.Place],
) -> None:
    groups = kaartframe.groups(places, "provincie")
    spec = kaart.spec(groups, MapAddress(chosen=f"{GM}gm0088"), dark=False)
    assert len(spec["series"]) == 1
    labelled = [point["name"] for point in spec["series"][0]["data"] if "label" in point]
    assert labelled == ["Schiermonnikoog (Friesland)"]


def test_a_name_that_only_looks_like_one_is_asked_back(real: KnowledgeGraph) -> None:
    found = find(real.search("Bussum", kinds=("gebied",), limit=None))
    assert found.one is None
    assert [hit.label for hit in found.several] == ["Gemeente Brunssum"]


def test_a_second_click_in_another_province_chooses_the_other(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/kaart")
    for number in (5, 300):
        page.locator(POINTS).nth(number).scroll_into_view_if_needed()
        still(page.locator(POINTS).nth(number))
        box = page.locator(POINTS).nth(number).bounding_box()
        assert box
        before = page.url
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.wait_for_function("(before) => location.href !== before", arg=before)
        settled(page)
        named = page.locator(".melding h2").inner_text()
        expect(page.locator("svg text", has_text=named)).to_be_visible()


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("q=Hengelo", "Naar de pagina van Hengelo (O.)"),
        ("q=bergen", "Gemeente Bergen (L.)"),
        ("q=Haren", "Gemeente Haren bestaat niet meer."),
        ("q=Bussum", "Welke gemeente bedoelt u met “Bussum”?"),
        ("q=qqqq", "Wij kennen geen gemeente “qqqq”"),
    ],
)
def test_any_name_leads_on(site: str, open_page: Open, query: str, words: str) -> None:
    page = open_page(f"{site}/kaart?{query}&kleur=regio")
    expect(page.locator(".melding")).to_contain_text(words)
    expect(page.locator("input[name=kleur]")).to_have_value("regio")
    assert problems(page) == []


def test_what_is_chosen_says_where_it_stands(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/kaart?kies=gm:gm0088", width=320)
    expect(page.locator(".melding details.bron")).to_have_count(2)
    expect(page.get_by_role("heading", name=teksten.DING_BRONNEN)).to_be_visible()
    assert page.evaluate(OVERFLOW) <= 0


def test_an_unknown_group_shows_all(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/kaart?alleen=onzin")
    expect(page.get_by_role("img", name="Kaart met 342 gemeenten")).to_be_visible()
