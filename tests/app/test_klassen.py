"""The page of a thing of each class: what suits it is there, in a real browser on the real data."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from webpage import english, overflow, problems

Open = Callable[..., Page]

PAGES = (
    "aanbeveling:neem-clientenraad-serieus",
    "conclusie:onvoldoende-invloed-raden",
    "cijfer:ombudsman-gr-inwoners",
    "stap:4-bepaal-een-strategie",
    "actie:voorronde-of-commissie",
    "wet:BWBV0004045/artikel/28/lid/2/onderdeel/c",
    "publicatie:rapport-2023-107",
    "vraag:wie-gaat-over-werk",
    "kenmerk:montferland-jobcoach-inhoud",
    "kenmerk:vierde-nota-2012-2013",
    "afbakening:banenafspraak-wia-wao-wga",
    "gm:gm0344",
)


@pytest.mark.parametrize("name", PAGES)
def test_the_page_of_every_class_is_sound_and_fits(site: str, open_page: Open, name: str) -> None:
    page = open_page(f"{site}/ding?ding={name}")
    assert problems(page) == []
    assert english(page) == []
    for width in (320, 640, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(100)
        assert overflow(page) <= 0, width


def card(page: Page, label: str) -> str:
    """Return what the first facts say under a label."""
    title = page.locator("dt").filter(has_text=re.compile(f"^{label}$"))
    return page.locator(".kern > div", has=title).inner_text()


def test_a_recommendation_says_to_whom_from_whom_and_why(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=aanbeveling:neem-clientenraad-serieus")
    assert "de gemeente" in card(page, "aan wie")
    assert "Nationale ombudsman" in card(page, "van wie")
    expect(page.locator("#conclusie")).to_contain_text("Niet alle raden worden op tijd betrokken")
    expect(page.locator("#relaties")).not_to_contain_text("is gericht aan")


def test_a_doubtful_figure_gives_what_is_likely(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=cijfer:ombudsman-gr-inwoners")
    said = card(page, "waarde")
    assert "1.770.000" in said
    assert "stand 2023" in said
    expect(page.locator(".twijfel")).to_have_text("onzeker, waarschijnlijk 170.000")


def test_a_step_has_its_place_and_its_parts_in_order(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=stap:4-bepaal-een-strategie")
    expect(page.locator(".buren")).to_contain_text("4 van 6")
    parts = page.locator("#delen > ol > li")
    expect(parts.nth(0)).to_contain_text("Moet u het direct bij de gemeente onder de aandacht")
    expect(parts.nth(5)).to_contain_text("wanneer: politiek niveau")
    expect(parts.nth(5)).to_contain_text("gemeenteraad, raadscommissie")
    page.locator(".buren").get_by_role("link", name="Stap 5").click()
    expect(page.locator("h1")).to_contain_text("Stap 5")
    expect(page.locator(".buren")).to_contain_text("5 van 6")


def test_a_letter_stands_in_its_article(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=wet:BWBV0004045/artikel/28/lid/2/onderdeel/c")
    expect(page.locator(".kruimels li a")).to_have_text(
        [
            "VN-verdrag handicap",
            "Artikel 28 VN-verdrag handicap",
            "Artikel 28, lid 2, VN-verdrag handicap",
        ]
    )


def test_what_a_source_leaves_out_is_said(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=kenmerk:montferland-jobcoach-inhoud")
    expect(page.locator(".kern .onbekend").first).to_have_text("niet beschreven")


@pytest.mark.parametrize(
    ("name", "title", "other"),
    [
        ("kenmerk:wao-tot-2006", "Een andere bron zegt iets anders", "WAO"),
        ("kenmerk:vierde-nota-2012-2013", "De bron zegt elders iets anders", "2013/14"),
        ("kenmerk:vierde-nota-2013-2014", "De bron zegt elders iets anders", "2012/13"),
        ("kenmerk:in-balans-beoogde-ingang", "Dit is achterhaald door iets nieuwers", ""),
        ("cijfer:aantal-gemeenten", "Dit is nieuwer dan wat een bron zegt", "400"),
    ],
)
def test_a_contradiction_is_a_box_with_both_sides(
    site: str, open_page: Open, name: str, title: str, other: str
) -> None:
    page = open_page(f"{site}/ding?ding={name}")
    box = page.locator(".tegenspraak").first
    expect(box.locator("h2")).to_have_text(title)
    expect(box.locator("dl > div").nth(1)).to_contain_text(other)
    expect(box.locator("details.bron").nth(1)).to_be_visible()


def test_a_municipality_says_its_rules_and_what_is_not_known(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm1955")
    expect(page.locator(".kern")).to_contain_text("indicatief")
    expect(page.locator("#regels")).to_contain_text("Beleidsregel voorziening (jobcoach)")
    expect(page.locator("#gemeente-praktijk .onbekend")).to_be_visible()


def test_the_queries_behind_a_page_are_named_on_request(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm1955")
    listed = page.locator(".zoekvragen li")
    expect(listed.first).to_be_hidden()
    page.get_by_text("Toon de zoekvragen achter deze pagina").click()
    expect(listed.first).to_be_visible()
    expect(listed.filter(has_text="pagina-waarden")).to_have_count(1)
