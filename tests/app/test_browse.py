"""The graph browser in a real browser: by mouse, by keyboard, and back again."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from schikking import REACH, ROOT_ANCHOR
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


def drawn(page: Page, words: str) -> tuple[float, float]:
    """Return where a name stands in the drawing itself, however that is scrolled."""
    x, y = place(page, words)
    box = page.locator(".st-key-beeld svg[baseProfile]").bounding_box()
    assert box is not None
    return x - box["x"], y - box["y"]


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
    before = {words: drawn(page, words) for words in ("onderdeel a", "in de gemeente")}
    click_shape(page, "Adviesraden en")
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    settled(page)
    expect(page.locator(".deel h3", has_text=COUNCILS)).to_contain_text("gekozen")
    after = {words: drawn(page, words) for words in before}
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
    closing = page.locator("#lijst").get_by_role("link", name=f"Verberg verbanden: {COUNCILS}")
    expect(closing).to_be_focused()
    page.keyboard.press("Enter")
    opening = page.locator("#lijst").get_by_role("link", name=f"Toon verbanden: {COUNCILS}")
    expect(opening).to_be_focused()
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
    page.locator("#lijst").get_by_role("link", name="Verberg verbanden: Indeling 2021").click()
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


def test_ways_are_told_and_drawn(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/verken")
    page.get_by_label("Begin bij").fill("Gemeente Montferland")
    page.get_by_label("Zoek een weg naar").fill("Participatiewet")
    page.get_by_role("button", name="Toon", exact=True).click()
    title = "Weg van Gemeente Montferland naar Participatiewet"
    expect(page.locator("h1")).to_have_text(title)
    settled(page)
    ways = page.locator("ol.pad")
    expect(ways).to_have_count(3)
    expect(page.get_by_role("heading", name="Weg 1: 4 stappen")).to_be_visible()
    first = ways.first.locator("> li")
    expect(first).to_have_count(4)
    expect(first.first).to_contain_text("Gemeente Montferland kent Beleidsregel")
    expect(first.last).to_contain_text("Participatiewet.")
    expect(first.first.locator("summary")).to_contain_text("bron")
    expect(page.get_by_role("img", name="Tekening van")).to_have_count(3)
    page.get_by_role("link", name="Toon meer wegen").click()
    expect(ways).to_have_count(6)
    settled(page)
    assert problems(page) == []
    page.go_back()
    expect(ways).to_have_count(3)
    page.get_by_role("link", name="Verken deze weg verder: weg 1").click()
    expect(page.locator("h1")).to_have_text("Verken: Gemeente Montferland")
    expect(page.locator("#lijst")).to_contain_text("Artikel 10da Participatiewet")


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


def test_on_a_phone_what_a_click_opened_comes_into_sight(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE, width=360)
    page.get_by_role("link", name=f"Toon verbanden: {COUNCILS}").click()
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    # What was opened stands in the first layer; a little room is left before it.
    layer = ROOT_ANCHOR + REACH - 40
    expect(page.locator(".st-key-beeldvak-beeld")).to_have_js_property("scrollLeft", layer)


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_the_picture_scrolls_in_its_own_box(
    site: str, open_page: Open, width: int
) -> None:
    page = open_page(site + ARTICLE, width=width)
    box = page.locator(".st-key-beeldvak-beeld")
    inner, outer = box.evaluate("(e) => [e.scrollWidth, e.clientWidth]")
    assert inner > outer
    assert box.evaluate("(e) => getComputedStyle(e).overflowX") == "auto"


def add(page: Page, words: str) -> None:
    """Put something into the picture by the keyboard."""
    page.get_by_label("Zoek iets om erbij te zetten").fill(words)
    page.keyboard.press("Enter")


def test_what_is_looked_up_comes_in_and_is_selected(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    add(page, "Utrecht")
    status = page.locator("#erbij-melding")
    expect(status).to_contain_text("Er is meer dat “Utrecht” heet.")
    expect(page.get_by_label("Zoek iets om erbij te zetten")).to_have_value("Utrecht")
    settled(page)
    add(page, "Gemeente Montferland")
    expect(status).to_contain_text("Gemeente Montferland staat nu in de tekening.")
    expect(page.locator(".gekozen-ding")).to_contain_text("Gemeente Montferland")
    settled(page)
    expect(page.get_by_label("Zoek iets om erbij te zetten")).to_have_value("")
    add(page, "Beleidsregel voorziening (jobcoach) van Montferland")
    expect(status).to_contain_text("staat nu in de tekening, met 2 verbanden.")
    settled(page)
    add(page, "Gemeente Montferland")
    expect(status).to_contain_text("stond al in de tekening")
    settled(page)
    add(page, "qqqq")
    expect(status).to_contain_text("“qqqq” is niet gevonden.")
    page.get_by_role("link", name="Stap terug").click()
    expect(status).to_be_empty()
    expect(page.locator(".gekozen-ding")).to_contain_text("Gemeente Montferland")


def test_a_step_back_is_the_same_as_back_also_in_a_shared_link(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    expect(page.get_by_role("link", name="Stap terug")).to_have_count(0)
    page.get_by_role("link", name=f"Toon verbanden: {COUNCILS}").click()
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    settled(page)
    page.get_by_text("Kies wat u wilt zien").click()
    page.get_by_role("checkbox", name="recht").check()
    page.get_by_role("button", name="Pas toe").click()
    expect(page.get_by_role("checkbox", name="recht")).to_be_checked()
    settled(page)
    other = open_page(page.url)
    other.get_by_role("link", name="Stap terug").click()
    expect(other.locator("#lijst")).to_contain_text("adviseert")
    expect_opened(other, "Artikel 47 Participatiewet", COUNCILS)
    other.get_by_role("link", name="Stap terug").click()
    expect_opened(other, "Artikel 47 Participatiewet")
    expect(other.get_by_role("link", name="Stap terug")).to_have_count(0)


def test_what_is_pinned_stays_and_what_is_removed_can_come_back(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    page.get_by_role("link", name=f"Toon verbanden: {COUNCILS}").click()
    expect_opened(page, "Artikel 47 Participatiewet", COUNCILS)
    settled(page)
    page.get_by_text("Meer", exact=True).last.scroll_into_view_if_needed()
    more = page.get_by_label("Meer: UWV Decentrale Cliëntenraden")
    more.focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Zet vast: UWV Decentrale Cliëntenraden").first.click()
    expect(page.locator("#lijst")).to_contain_text("gekozen, staat vast")
    settled(page)
    page.get_by_role("link", name=f"Verberg verbanden: {COUNCILS}").first.click()
    pinned = page.locator(".deel", has=page.get_by_role("heading", name="UWV Decentrale"))
    expect(pinned).to_contain_text("Dit hangt niet vast aan iets anders in de tekening.")
    settled(page)
    bar = page.locator(".gekozen-ding")
    bar.get_by_role("link", name=f"Haal weg: {COUNCILS}").click()
    expect(page.get_by_role("heading", name="Weggehaald")).to_be_visible()
    expect(page.locator("svg text", has_text="Adviesraden en")).to_have_count(0)
    page.get_by_role("link", name=f"Zet terug: {COUNCILS}").click()
    expect(page.get_by_role("heading", name="Weggehaald")).to_have_count(0)
    expect(page.locator(".gekozen-ding")).to_contain_text(COUNCILS)


def test_a_click_on_a_line_tells_why_it_is_there(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    x, y = place(page, "Vierde nota van wijziging")
    page.mouse.click(x - 33, y - 10)
    reason = page.locator("#waarom")
    expect(reason).to_contain_text("Artikel 47 Participatiewet is onderwerp van")
    expect(reason).to_be_focused()
    expect(reason.locator("details.bron")).to_have_attribute("open", "")
    expect(reason.locator("pre")).to_contain_text("ins:gaatOver wet:BWBR0015703/artikel/47 .")
    settled(page)
    x, y = place(page, "is grondslag van")
    page.mouse.click(x + 8, y)
    expect(reason.locator("> ul > li")).to_have_count(3)
    page.go_back()
    expect(reason.locator("> ul > li")).to_have_count(1)


def test_every_line_of_the_list_opens_to_its_reason(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    entries = page.locator(".getoond > li:has(.naam a)")
    expect(page.locator(".getoond > li details.bron")).to_have_count(entries.count())
    mark = entries.filter(has_text=COUNCILS).locator("details.bron summary")
    mark.focus()
    page.keyboard.press("Enter")
    expect(entries.filter(has_text=COUNCILS).locator("pre")).to_contain_text("ins:berustOp")


def test_the_picture_can_be_kept(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    with page.expect_download() as png:
        page.get_by_role("button", name="Als plaatje (PNG)").click()
    assert png.value.path().read_bytes().startswith(b"\x89PNG")
    expect(page.get_by_text("De tekening is bewaard bij uw downloads.")).to_be_visible()
    with page.expect_download() as svg:
        page.get_by_role("button", name="Als tekening (SVG)").click()
    drawn = svg.value.path().read_text(encoding="utf-8")
    assert "Participatiewet" in drawn
    assert 'fill="rgb(255, 255, 255)"' in drawn
    with page.expect_download() as turtle:
        page.get_by_role("link", name="Als gegevens (Turtle)").click()
    assert "ins:berustOp" in turtle.value.path().read_text(encoding="utf-8")


def test_a_full_picture_names_what_is_near_the_selected(site: str, open_page: Open) -> None:
    more = "&toon=raad:lokale-raden" * 3
    page = open_page(f"{site}{ARTICLE}{more}&stap=kies,wet:BWBR0015703")
    assert page.locator("svg text", has_text="Vierde nota").count() == 0
    page.get_by_role("link", name="Toon alle namen").click()
    expect(page.locator("svg text", has_text="Vierde nota")).not_to_have_count(0)
    expect(page.get_by_role("link", name="Toon minder namen")).to_be_visible()


def test_no_two_names_in_a_full_picture_overlap(site: str, open_page: Open) -> None:
    more = "&toon=raad:lokale-raden" * 4 + "&toon=wet:BWBR0015703" * 3
    page = open_page(f"{site}{ARTICLE}{more}&stap=namen,alle")
    overlapping = page.evaluate(OVERLAPS)
    assert overlapping == []


OVERLAPS = """() => {
  const texts = [...document.querySelectorAll(".st-key-beeld svg[baseProfile] text")];
  const boxes = texts.map((t) => [t.textContent, t.getBoundingClientRect()]);
  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 ||
    a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
  return boxes.flatMap(([words, a], i) =>
    boxes.slice(i + 1).filter(([, b]) => !apart(a, b)).map(([other]) => `${words} / ${other}`));
}"""


def test_what_ties_the_graph_together_is_told_in_words(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/verken?geheel=ja")
    expect(page.get_by_role("heading", name="Wat verbindt het meest?")).to_be_visible()
    expect(page.locator("ol.dingen > li").first).to_contain_text("van de 100 kortste wegen")
    expect(page.get_by_text("Geen bron zegt dit zo.")).to_be_visible()
    assert problems(page) == []
    page.get_by_role("link", name="Verken deze groep: Groep 1").click()
    expect(page.locator("#lijst")).to_be_visible()


def test_the_picture_tells_what_ties_it_together(site: str, open_page: Open) -> None:
    page = open_page(site + ARTICLE)
    page.get_by_text("Toon wat het meest verbindt").click()
    section = page.locator("#inzicht")
    expect(section).to_contain_text("Artikel 47 Participatiewet op")
    expect(section).to_contain_text("Dit is berekend uit de verbanden tussen de dingen")


@pytest.mark.parametrize(
    "nonsense",
    [
        "&stap=onzin&stap=waarom,x&stap=toon,niets&stap=erbij,javascript:x&stap=groep,x",
        "&wegen=-1&geheel=%3Cb%3E&soort=%3Cb%3E&relatie=x&stap=filter,%3B%3B%3B",
        "&stap=weg,wet:BWBR0015703/artikel/47&stap=sluit,wet:BWBR0015703/artikel/47",
    ],
)
def test_nonsense_in_the_address_is_borne(site: str, open_page: Open, nonsense: str) -> None:
    page = open_page(site + ARTICLE + nonsense)
    expect(page.locator("h1")).to_have_text("Verken: Artikel 47 Participatiewet")
    expect(page.locator("#lijst")).to_be_visible()
