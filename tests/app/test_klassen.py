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
    "gm:gm0202",
    "gm:gm0457",
    "gm:gm1982",
    "raad:arnhem-adviesraad-werk-en-inkomen",
    "raad:venray-participatieraad",
    "verordening:CVDR423592",
    "verordening:CVDR465240",
    "so:so0703",
    "waarneming:raden-adviesraad-sociaal-domein-leiden",
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


def test_a_gemeente_says_who_speaks_and_on_what_law(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm0202")
    assert "Adviesraad Werk en Inkomen Arnhem" in card(page, "wie spreekt namens u")
    named = page.locator("#raden li", has_text="Adviesraad Werk en Inkomen Arnhem")
    expect(named.locator("dl > div", has_text="adviseert over")).to_contain_text("Participatiewet")
    expect(named.locator("dl > div", has_text="praat met")).to_contain_text("college")
    derived = page.locator("#raden li", has_text="Adviesraad Jeugd en Wmo Arnhem")
    law = derived.locator("dl > div", has_text="adviseert, naar is afgeleid, over")
    expect(law).to_contain_text("Jeugdwet")
    expect(law.locator("summary .afgeleid")).to_have_text("afgeleid")


def test_rules_come_newest_first_and_what_is_over_last(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm0202")
    rules = page.locator("#regels .overzicht").first.locator("> li")
    expect(rules).to_have_count(3)
    expect(rules.nth(0)).to_contain_text("geldend volgens de geziene kopie")
    expect(rules.nth(0)).to_contain_text("24 december 2020")
    for place, year in ((1, "2016"), (2, "2009")):
        expect(rules.nth(place)).to_contain_text("vervallen")
        expect(rules.nth(place)).to_contain_text(year)
    assert "vervallen" not in card(page, "regel over inspraak")


def test_rules_of_former_gemeenten_are_marked(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm1982")
    former = page.locator("#regels li", has=page.locator(".merk"))
    expect(former).to_have_count(5)
    expect(former.first).to_contain_text("van de vroegere gemeente Boxmeer")


def test_a_gemeente_says_who_carries_out_and_with_whom(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm0687")
    found = page.locator("#uitvoerders li", has_text="Orionis Walcheren")
    expect(found.locator("dl > div", has_text="samen met")).to_contain_text("Vlissingen")
    expect(found.locator("dl > div", has_text="voert uit")).to_contain_text("Participatiewet")
    expect(found.locator("dl > div", has_text="volgens een pagina van")).to_contain_text("2023")


def test_an_ended_gemeente_says_so_and_leads_on(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm0457")
    over = page.locator(".voorbij")
    expect(over).to_contain_text("bestaat niet meer sinds 24 maart 2022")
    expect(page.locator(".kern .onbekend")).to_have_count(0)
    over.get_by_role("link", name="Gemeente Amsterdam").click()
    expect(page.locator("h1")).to_have_text("Gemeente Amsterdam")
    expect(page.locator("#gemeente-verder")).to_contain_text("Gemeente Weesp")


def test_a_council_says_its_state_its_rule_and_its_terms(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=raad:arnhem-adviesraad-werk-en-inkomen")
    assert "onbekend" in card(page, "stand")
    assert "college" in card(page, "praat met")
    rules = page.locator("#raad-regel .naam")
    expect(rules.nth(0)).to_contain_text("Verordening Adviesraden gemeente Arnhem")
    row = page.locator("#kenmerken tr", has_text="zittingstermijn")
    expect(row).to_contain_text("4 jaar")
    expect(row).to_contain_text("stand: vervallen")


def test_a_rule_says_its_state_grounds_versions_and_points(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=verordening:CVDR423592")
    assert "geldend volgens de geziene kopie" in card(page, "stand")
    assert "bekeken op 22 november 2026" in card(page, "stand")
    expect(page.locator("#regel-grond")).to_contain_text("Artikel 47 Participatiewet")
    expect(page.locator("#versies")).to_contain_text("24 december 2020")
    page = open_page(f"{site}/ding?ding=verordening:CVDR465240")
    expect(page.locator(".voorbij")).to_contain_text("gold tot 19 oktober 2022")
    expect(page.locator("#regel-grond")).to_contain_text("Artikel 10, lid 1, Participatiewet")
    expect(page.locator("#kenmerken tr")).to_have_count(5)


def test_an_executor_lists_who_takes_part_and_how_certain(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=so:so0703")
    rows = page.locator("#deelnemers tbody tr")
    expect(rows).to_have_count(3)
    for cell in ("Veere", "2023", "zeker"):
        expect(rows.nth(1)).to_contain_text(cell)
    assert "Participatiewet" in card(page, "voert uit")
    expect(page.locator("#raden-erbij")).to_contain_text("Sociale Cliëntenraad Walcheren")


def test_a_look_at_a_page_opens_on_what_it_is(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm0202")
    mark = page.locator("#raden summary", has_text="afgeleid").first
    spoken = mark.get_attribute("aria-label") or ""
    assert spoken.startswith("afgeleid, bron ") and "bekeken op 22 november 2026" in spoken
    mark.click()
    block = page.locator("#raden details[open] .bronblok")
    expect(block).to_contain_text("Welke raad over welke wet adviseert")
    outside = block.get_by_role("link", name="lokaleregelgeving.overheid.nl")
    expect(outside).to_have_attribute("href", "https://lokaleregelgeving.overheid.nl/CVDR423592/2")
    block.get_by_role("link", name="Wat wij hiervan overnamen").click()
    expect(page.locator("h1")).to_have_text(
        "lokaleregelgeving.overheid.nl, bekeken op 22 november 2026"
    )
    expect(page.locator("#relaties")).to_contain_text("is de bron van")


def test_a_withheld_address_says_why(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=raad:leiden-adviesraad-sociaal-domein")
    expect(page.locator("#bronnen")).to_contain_text("naam van een persoon")


def test_the_queries_behind_a_page_are_named_on_request(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm1955")
    listed = page.locator(".zoekvragen li")
    expect(listed.first).to_be_hidden()
    page.get_by_text("Toon de zoekvragen achter deze pagina").click()
    expect(listed.first).to_be_visible()
    expect(listed.filter(has_text="pagina-waarden")).to_have_count(1)
