"""The graph browser in a real browser: by mouse, by keyboard, and back again."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from webpage import problems, settled

Open = Callable[..., Page]

ARTICLE = "/verken?van=wet:BWBR0015703/artikel/47"
COUNCILS = "Adviesraden en cliëntenraden in de gemeente"


def place(page: Page, words: str) -> tuple[float, float]:
    """Return where a name stands in the picture."""
    text = page.locator("svg text", has_text=words).first
    text.scroll_into_view_if_needed()
    box = text.bounding_box()
    assert box is not None
    return box["x"], box["y"] + box["height"] / 2


def click_shape(page: Page, words: str) -> None:
    """Click on the shape left of a name in the picture."""
    x, y = place(page, words)
    page.mouse.click(x - 16, y + 6)


def opened(page: Page) -> list[str]:
    """Return what the list beside the picture shows as opened."""
    return [text.strip() for text in page.locator(".deel h3 a").all_inner_texts()]


def expect_opened(page: Page, *names: str) -> None:
    expect(page.locator(".deel h3 a")).to_have_text(list(names))


def test_a_click_opens_selects_and_leaves_the_rest_in_place(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    expect_opened(page, "Artikel 47 Participatiewet")
    before = {words: place(page, words) for words in ("onderdeel a", "cliëntenraden in de")}
    click_shape(page, "Adviesraden en")
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    settled(page)
    expect(page.locator(".deel h3", has_text=COUNCILS)).to_contain_text("gekozen")
    after = {words: place(page, words) for words in before}
    for words, (x, y) in before.items():
        assert abs(after[words][0] - x) < 8, words
        assert abs(after[words][1] - y) < 8, words


def test_back_undoes_one_step_and_forward_redoes_it(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    click_shape(page, "Adviesraden en")
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    page.get_by_role("link", name="Toon verbanden: Participatiewet", exact=True).click()
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS, "Participatiewet")
    page.go_back()
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    page.go_back()
    expect_opened(page, "Artikel 47 Participatiewet")
    page.go_forward()
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)


def test_after_back_the_same_shape_can_be_clicked_again(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    click_shape(page, "Adviesraden en")
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    page.go_back()
    expect_opened(page, "Artikel 47 Participatiewet")
    settled(page)
    click_shape(page, "Adviesraden en")
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)


def test_a_shared_link_shows_the_same(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    click_shape(page, "Adviesraden en")
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    other = open_page(page.url)
    assert opened(other) == opened(page)
    expect(other.locator(".deel h3", has_text=COUNCILS)).to_contain_text("gekozen")


def test_the_keyboard_opens_and_closes_and_keeps_its_place(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    action = page.get_by_role("link", name=f"Toon verbanden: {COUNCILS}")
    action.focus()
    page.keyboard.press("Enter")
    closing = page.get_by_role("link", name=f"Verberg verbanden: {COUNCILS}")
    expect(closing).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name=f"Toon verbanden: {COUNCILS}")).to_be_focused()
    expect_opened(page, "Artikel 47 Participatiewet")


def test_the_list_leads_from_the_article_to_the_levels(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    page.get_by_role("link", name=f"Toon verbanden: {COUNCILS}").click()
    for name in ("lokale inspraak", "Niveaus van inspraak", "landelijke inspraak"):
        page.get_by_role("link", name=f"Toon verbanden: {name}", exact=True).click()
    last = page.locator(".deel", has=page.get_by_role("heading", name="landelijke inspraak"))
    expect(last).to_contain_text("is niveau van")
    expect(last).to_contain_text("Landelijke Cliëntenraad")


def test_what_leads_no_further_says_so_and_can_be_closed(site: str, open_page: Open) -> None:
    path = "/verken?van=cijfer:inwoners-gm1955&toon=gm:gm1955&toon=indeling:2021-gm1955"
    page = open_page(f"{site}{path}&relatie=ins:indelingVan")
    expect(page.locator(".deel").last).to_contain_text("Hier hangt verder niets aan vast.")
    page.get_by_role("link", name="Verberg verbanden: Indeling 2021").click()
    expect(page.get_by_text("Hier hangt verder niets aan vast.")).to_have_count(0)


def test_a_rest_shows_the_next_batch(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/verken?van=pv:pv25")
    before = page.locator(".getoond li").count()
    page.get_by_role("link", name=re.compile(r"^Toon \d+ meer: Provincie Gelderland")).click()
    expect(page.locator(".getoond li")).not_to_have_count(before)
    settled(page)
    assert page.locator(".getoond li").count() > before
    page.go_back()
    expect(page.locator(".getoond li")).to_have_count(before)


def test_the_rest_can_be_clicked_in_the_picture(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/verken?van=pv:pv25")
    before = page.locator(".getoond li").count()
    click_shape(page, "nog ")
    expect(page.locator(".getoond li")).not_to_have_count(before)


def test_filters_narrow_and_stay_in_the_address(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    page.get_by_text("Kies wat u wilt zien").click()
    page.get_by_role("checkbox", name="recht").check()
    page.get_by_role("button", name="Pas toe").click()
    expect(page.locator(".legenda li")).to_have_text(["artikel of lid", "recht of plicht"])
    assert "soort=norm" in page.url
    expect(page.get_by_role("checkbox", name="recht")).to_be_checked()
    page.get_by_role("link", name="Toon weer alles").click()
    expect(page.locator(".legenda")).to_contain_text("raad")


def test_a_path_is_told_and_drawn(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/verken")
    page.get_by_label("Begin bij").fill("Gemeente Montferland")
    page.get_by_label("Zoek een weg naar").fill("Participatiewet")
    page.get_by_role("button", name="Toon", exact=True).click()
    title = "Weg van Gemeente Montferland naar Participatiewet"
    expect(page.locator("h1")).to_have_text(title)
    steps = page.locator("ol.pad li")
    expect(steps.first).to_contain_text("Gemeente Montferland")
    expect(steps.last).to_contain_text("Participatiewet")
    expect(page.get_by_role("img", name="Tekening van")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("Begin bij")).to_have_value("")


def test_words_for_more_than_one_thing_offer_a_choice(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/verken?van=Utrecht&naar=qqqq")
    expect(page.get_by_role("heading", name="Welke “Utrecht” bedoelt u?")).to_be_visible()
    expect(page.get_by_role("heading", name="“qqqq” is niet gevonden")).to_be_visible()
    expect(page.get_by_label("Begin bij")).to_have_value("Utrecht")
    page.get_by_role("link", name="Gemeente Utrecht", exact=True).click()
    expect(page.get_by_label("Begin bij")).to_have_value("Gemeente Utrecht")


def test_the_table_says_the_same_as_the_picture(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    page.get_by_text("Toon de tabel").click()
    rows = page.locator("table tbody tr")
    expect(rows).to_have_count(page.locator(".getoond li .naam a").count())
    expect(rows.first).to_contain_text("Artikel 47 Participatiewet")
    picture = page.get_by_role("img", name=re.compile("^Tekening van"))
    expect(picture).to_have_attribute("aria-label", re.compile("lijst en in de tabel"))
    assert problems(page) == []


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_the_picture_scrolls_in_its_own_box(
    site: str, open_page: Open, width: int
) -> None:
    page = open_page(site + ARTICLE, width=width)
    box = page.locator(".st-key-beeldvak")
    inner, outer = box.evaluate("(e) => [e.scrollWidth, e.clientWidth]")
    assert inner > outer
    assert box.evaluate("(e) => getComputedStyle(e).overflowX") == "auto"
