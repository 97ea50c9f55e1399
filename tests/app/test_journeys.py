"""Whole journeys of people who come for the first time, walked by keyboard alone."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import docx
from playwright.sync_api import Page, expect

from webpage import settled

Open = Callable[..., Page]

MOST_TABS = 400
FOCUSED = """() => {
  const e = document.activeElement;
  return [e.id || "", (e.getAttribute("aria-label") || e.innerText || e.value || "").trim()];
}"""


def tab_to(page: Page, name: str, *, id_: str = "") -> None:
    """Press Tab until something has the focus: by the start of its name, or by its id."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        found, text = page.evaluate(FOCUSED)
        if (id_ and found == id_) or (name and text.startswith(name)):
            return
    raise AssertionError(f"the keyboard does not reach {name or id_}")


def enter(page: Page) -> None:
    """Press Enter and wait for the page that it leads to."""
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    settled(page)


def back(page: Page) -> None:
    """Go back as Alt and the left arrow do; a browser without a window does not know that key."""
    page.go_back()
    page.wait_for_timeout(300)
    settled(page)


def search(page: Page, sentence: str) -> None:
    """Type a sentence in the search box of the first page."""
    tab_to(page, "", id_="zoekveld")
    page.keyboard.type(sentence)
    enter(page)


def test_to_speak_up_about_jobcoaching_in_schiermonnikoog(site: str, open_page: Open) -> None:
    page = open_page(site)
    search(page, "ik woon in Schiermonnikoog en wil meepraten over jobcoaching")
    tab_to(page, "Wie spreekt namens u in Schiermonnikoog")
    enter(page)
    expect(page.locator("h1")).to_have_text("Gemeente Schiermonnikoog")
    facts = page.locator("dl.kern").first
    expect(facts).to_contain_text("Wsw-raad van Schiermonnikoog")
    expect(facts).to_contain_text("college van burgemeester en wethouders")
    expect(facts).to_contain_text("Artikel 47 Participatiewet")
    # Who executes the act here is unknown: the page says so, and how to find out.
    expect(facts.locator(".onbekend").last).to_be_visible()
    expect(page.locator("#onbekend")).to_contain_text("Vraag het de gemeente.")
    subject = page.locator("#onderwerp-hier")
    expect(subject).to_contain_text("Beleidsregel jobcoach van Schiermonnikoog")

    tab_to(page, "Vergelijk met andere gemeenten")
    enter(page)
    expect(page.locator("h1")).to_have_text("Vergelijken")
    tab_to(page, "", id_="vergelijk-zoek")
    page.keyboard.type("jobcoach Montferland")
    enter(page)
    tab_to(page, "Beleidsregel voorziening (jobcoach) van Montferland")
    enter(page)
    table = page.locator("table.vergelijking").first
    expect(table.locator("thead")).to_contain_text("Schiermonnikoog")
    expect(table.locator("thead")).to_contain_text("Montferland")
    row = table.locator("tr", has=page.locator("th", has_text=re.compile("^hoogste duur")))
    expect(row.first).to_contain_text("24 maanden")
    expect(row.first).to_contain_text("36 maanden")

    for _ in range(3):
        back(page)
    expect(page.locator("h1")).to_have_text("Gemeente Schiermonnikoog")
    tab_to(page, "Maak een dossier om mee te nemen")
    enter(page)
    expect(page.locator("h1")).to_have_text("Meepraten in Schiermonnikoog over: Jobcoach")
    points = page.locator("#gesprek ol > li")
    assert points.count() > 5
    expect(points.nth(1)).to_contain_text("jobcoaching")
    tab_to(page, "Bewaar voor Word")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    document = docx.Document(io.BytesIO(waiting.value.path().read_bytes()))
    said = [paragraph.text for paragraph in document.paragraphs]
    assert said[0] == "Meepraten in Schiermonnikoog over: Jobcoach"
    assert "Wat bespreekt u met de wethouder?" in said
    assert any(text.startswith("bron 1.") for text in said)


def test_with_a_wajong_benefit(site: str, open_page: Open) -> None:
    page = open_page(site)
    search(page, "ik heb een Wajong-uitkering")
    tab_to(page, "Wat er voor u geregeld is")
    enter(page)
    expect(page.locator("h1")).to_have_text("Wat is er voor mij geregeld?")
    expect(page.locator("#banenafspraak")).to_contain_text("vallen onder de banenafspraak")
    tab_to(page, "Hulp en begeleiding op mijn werk")
    enter(page)
    expect(page.locator("#anderen")).to_contain_text("Jobcoach via UWV")
    expect(page.locator(".keuzes")).to_contain_text("Wajong")


def test_with_a_limitation_that_came_after_eighteen(site: str, open_page: Open) -> None:
    page = open_page(site)
    search(page, "mijn beperking ontstond na mijn achttiende")
    tab_to(page, "Wat er voor u geregeld is")
    enter(page)
    outcome = page.locator("#banenafspraak")
    expect(outcome).to_contain_text("valt er niet onder")
    expect(outcome).to_contain_text("waar u dan terechtkunt")
    expect(outcome.get_by_role("link", name="de gemeente", exact=True)).to_be_visible()


def test_steps_are_ticked_by_keyboard_and_the_focus_stays(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/invloed")
    tab_to(page, "", id_="vink-contact-gemeente")
    page.keyboard.press("Space")
    expect(page.locator("p[role=status]").first).to_contain_text("U hebt 1 van de")
    expect(page.locator("#vink-contact-gemeente")).to_be_focused()
    assert "vink=contact-gemeente" in page.url
    back(page)
    expect(page.locator("p[role=status]").first).to_contain_text("U hebt 0 van de")
