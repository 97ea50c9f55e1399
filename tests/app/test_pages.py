"""Search and the page of a thing, in a real browser on the real data."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import bladen
from fetching import fetch
from kg.turtle import read_quads
from pages import PAGES
from webpage import english, overflow, problems, settled, violations

Open = Callable[..., Page]

ARTICLE = "/ding?ding=wet:BWBR0015703/artikel/47"
BROWSER = "/verken?van=wet:BWBR0015703/artikel/47"
# 640 is what is left of 1280 pixels at 200 % zoom.
WIDTHS = (320, 360, 640, 1280, 1920)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_sound_dutch_and_fits_its_window(
    site: str, open_page: Open, path: str
) -> None:
    page = open_page(site + path)
    is_dutch = "taal=en" not in path
    assert [p for p in problems(page) if is_dutch or not p.startswith("lang ")] == []
    assert english(page) == [] or not is_dutch
    assert violations(page) == []
    assert page.title().endswith("Inspraak")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(100)
        assert overflow(page) <= 0, width


@pytest.mark.parametrize("path", ["/", ARTICLE, BROWSER, "/dekking"])
def test_dark_is_dark(site: str, open_page: Open, path: str) -> None:
    page = open_page(site + path, scheme="dark")
    ink = page.locator("h1").evaluate("(e) => getComputedStyle(e).color")
    assert ink == "rgb(233, 237, 241)"


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_nothing_lies_over_the_menu(site: str, open_page: Open, width: int) -> None:
    page = open_page(site, width=width)
    links = page.locator(".hoofd a:visible")
    expect(links).to_have_count(len(bladen.of(bladen.MAIN)) + 2)
    for link in links.all():
        link.click(trial=True, timeout=3000)
    page.locator(".meer-menu > summary").click()
    folded = page.locator(".meer-menu a")
    expect(folded).to_have_count(len(bladen.of(bladen.MORE)))
    for link in folded.all():
        link.click(trial=True, timeout=3000)


def test_search_without_diacritics_finds_and_says_why(site: str, open_page: Open) -> None:
    page = open_page(site)
    page.get_by_label("Waar zoekt u naar?").fill("clientenraad")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#gevonden")).to_contain_text("clientenraad")
    # The councils whose name begins with the word come first.
    page.get_by_role("link", name="Toon 20 meer").click()
    expect(page.get_by_role("link", name="Landelijke Cliëntenraad", exact=True)).to_be_visible()
    expect(page.locator(".treffers li").first).to_contain_text("gevonden")
    expect(page.get_by_label("Waar zoekt u naar?")).to_have_value("clientenraad")
    assert "q=clientenraad" in page.url


def test_results_can_be_narrowed_to_a_kind_and_back_undoes_it(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/?q=montferland")
    every = page.locator(".treffers li").count()
    page.get_by_label("Toon alleen").get_by_role("link", name="gemeente").click()
    expect(page.locator("[aria-current=true]")).to_contain_text("gemeente")
    assert page.locator(".treffers li").count() < every
    page.go_back()
    expect(page.locator(".treffers li")).to_have_count(every)


def test_nothing_found_says_why_and_what_to_do(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/?q=xyz+wethouder")
    expect(page.get_by_role("heading", name="Niets gevonden voor “xyz wethouder”")).to_be_visible()
    notice = page.locator(".melding")
    expect(notice).to_contain_text("Wat u kunt proberen")
    suggestion = notice.get_by_role("link").first
    words = suggestion.inner_text()
    suggestion.click()
    expect(page.locator("#gevonden")).to_contain_text(words)


def test_an_article_shows_rights_bearers_councils_and_versions(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    rights = page.locator("#normen")
    for letter in "abcde":
        expect(rights.locator("li strong", has_text=f"{letter}.").first).to_be_visible()
    expect(rights).to_contain_text("geldt voor")
    expect(rights).to_contain_text("geldt tegenover")
    expect(page.locator("#raden")).to_contain_text("Adviesraden en cliëntenraden")
    expect(page.locator("#versies li")).to_have_count(3)


def test_a_statement_opens_its_source(
    site: str, open_page: Open, shared: Callable[[str], Path]
) -> None:
    shared("seeds")
    page = open_page(f"{site}/ding?ding=raad:lcr")
    mark = page.locator("summary", has_text="bron 1").first
    assert "Ieder(in), achtergrond gemeente, regels" in (mark.get_attribute("aria-label") or "")
    mark.focus()
    page.keyboard.press("Enter")
    block = page.locator("details[open] .bronblok").first
    expect(block).to_contain_text("Wie is je gesprekspartner?")
    expect(block.locator("blockquote").first).to_contain_text("Landelijke Cliëntenraad")
    expect(block.locator("pre")).to_contain_text("raad:lcr ins:")


def test_a_relation_leads_on_without_a_new_page_and_back_again(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=raad:lcr")
    page.evaluate("window.zelfde = true")
    page.locator("#relaties").get_by_role("link", name="Ieder(in)", exact=True).click()
    expect(page.locator("h1")).to_have_text("Ieder(in)")
    expect(page.locator("h1")).to_be_focused()
    assert page.title() == "Ieder(in) - Inspraak"
    assert page.evaluate("window.zelfde")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Landelijke Cliëntenraad")
    page.go_forward()
    expect(page.locator("h1")).to_have_text("Ieder(in)")


def test_a_link_works_without_our_script(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=raad:lcr")
    address = page.get_by_role("link", name="Ieder(in)", exact=True).first.get_attribute("href")
    other = open_page(f"{site}/{address}")
    expect(other.locator("h1")).to_have_text("Ieder(in)")


def test_a_full_iri_and_a_name_lead_to_the_thing(site: str, open_page: Open) -> None:
    for name in ("https://w3id.org/inspraak/id/raad/lcr", "LCR", "raad:lcr"):
        page = open_page(f"{site}/ding?ding={name}")
        expect(page.locator("h1")).to_have_text("Landelijke Cliëntenraad")


def test_long_relations_unfold_on_request(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=pv:pv25")
    row = page.locator("#relaties .feiten > div", has_text="meer: ")
    shown = page.locator("#relaties dd")
    before = shown.count()
    row.get_by_role("link", name="meer: ").click()
    expect(shown).not_to_have_count(before)
    settled(page)
    assert "alles=" in page.url
    assert shown.count() > before + 20
    assert problems(page) == []


@pytest.mark.parametrize("path", ["/ding?ding=raad:qqzz", "/raad/qqzz"])
def test_an_unknown_address_says_so_and_offers_search(
    site: str, open_page: Open, path: str
) -> None:
    page = open_page(site + path)
    expect(page.locator("h1")).to_have_text("Deze pagina bestaat niet")
    expect(page.get_by_label("Waar zoekt u naar?")).to_have_value("qqzz")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.get_by_role("heading", name="Niets gevonden")).to_be_visible()


def test_what_is_unknown_is_said_with_what_to_do(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=gm:gm0772")
    cards = page.locator(".kern > div", has=page.locator(".onbekend"))
    expect(cards).to_have_count(3)
    for card in cards.all():
        expect(card).to_contain_text("Vraag de gemeente")
    cards.first.get_by_role("link", name="Wat kunt u doen?").click()
    expect(page.locator("#raden .onbekend")).to_be_in_viewport()


def test_the_keyboard_reaches_search_results_and_sources(site: str, open_page: Open) -> None:
    page = open_page(site)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "zoekveld":
            break
    page.keyboard.type("LCR")
    page.keyboard.press("Enter")
    expect(page.locator("#gevonden")).to_be_visible()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("Boolean(document.activeElement.closest('.treffers'))"):
            break
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Landelijke Cliëntenraad")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("Boolean(document.activeElement.closest('details.bron > summary'))"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("details.bron[open] .bronblok")).to_be_visible()


def test_the_facts_of_a_thing_can_be_kept(site: str, open_page: Open, tmp_path: Path) -> None:
    page = open_page(f"{site}/ding?ding=raad:lcr")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download deze feiten (Turtle)").click()
    assert waiting.value.suggested_filename == "raad-lcr.ttl"
    kept = tmp_path / "raad.ttl"
    waiting.value.save_as(kept)
    assert any(quad.predicate.value.endswith("#prefLabel") for quad in read_quads(kept))
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download deze feiten (CSV)").click()
    waiting.value.save_as(tmp_path / "raad.csv")
    text = (tmp_path / "raad.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert any(row["waarde"] == "Landelijke Cliëntenraad" and row["herkomst"] for row in rows)


@pytest.mark.parametrize(
    ("query", "status"), [("ding=raad:geen&vorm=ttl", 404), ("ding=raad:lcr&vorm=exe", 400)]
)
def test_a_download_that_cannot_be_says_so(site: str, query: str, status: int) -> None:
    assert fetch(f"{site}/feiten?{query}").status == status


def test_the_link_can_be_copied(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=raad:lcr")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopieer de link naar deze pagina").click()
    expect(page.locator("#voet-melding")).to_have_text("De link is gekopieerd.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_the_menu_of_streamlit_is_dutch(site: str, open_page: Open) -> None:
    page = open_page(site)
    page.get_by_role("button", name="Menu").click()
    menu = page.get_by_role("menu")
    expect(menu.get_by_role("menuitem", name="Afdrukken")).to_be_visible()
    expect(menu.get_by_role("menuitemradio", name="Donker")).to_be_visible()
    assert english(page) == []


def test_on_paper_the_sources_stand_as_notes(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/ding?ding=raad:lcr")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("#bronnen li").first).to_be_visible()
    expect(page.locator("summary", has_text="bron 1").first).to_be_visible()
    expect(page.locator(".hoofd nav")).to_be_hidden()
    expect(page.get_by_role("button", name="Kopieer")).to_be_hidden()
