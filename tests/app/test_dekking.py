"""What is known of each gemeente, in a real browser on the real data: search, narrow, sort."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from webpage import settled

Open = Callable[..., Page]

ROWS = "#gemeenten tbody tr"


def test_the_menu_leads_to_totals_and_the_first_rows(site: str, open_page: Open) -> None:
    page = open_page(site)
    page.get_by_role("link", name="Wat is bekend per gemeente?").click()
    expect(page.locator("h1")).to_have_text("Wat is bekend per gemeente?")
    expect(page.locator("[aria-current=page]")).to_have_text("Wat is bekend per gemeente?")
    assert page.title() == "Wat is bekend per gemeente? - Inspraak"
    expect(page.locator(".kern")).to_contain_text("342")
    expect(page.locator("#aantallen tbody tr")).to_have_count(7)
    expect(page.locator(ROWS)).to_have_count(50)
    expect(page.locator("#aantallen")).to_contain_text("Het betekent niet dat het er niet is")
    expect(page.locator("#weet-u-meer")).to_contain_text("formulier")


def test_a_name_a_province_and_a_tick_narrow_the_table(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dekking")
    page.get_by_label("Naam van de gemeente").fill("middelbu")
    page.get_by_role("button", name="Toon", exact=True).click()
    expect(page.locator("#gevonden")).to_have_text("1 gemeente gevonden.")
    expect(page.get_by_label("Naam van de gemeente")).to_have_value("middelbu")
    assert "q=middelbu" in page.url
    page.get_by_role("link", name="Toon weer alle gemeenten").click()
    expect(page.locator(ROWS)).to_have_count(50)
    settled(page)
    page.get_by_label("Provincie").select_option("Zeeland")
    page.get_by_label("Alleen gemeenten waarover niets bekend is").check()
    page.get_by_role("button", name="Toon", exact=True).click()
    expect(page.locator(ROWS)).not_to_have_count(50)
    for row in page.locator(ROWS).all():
        expect(row.locator("td").first).to_have_text("Zeeland")
        expect(row.locator("td").last).to_have_text("niets gezien")
    assert "provincie=Zeeland" in page.url and "niets=ja" in page.url
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(50)


def test_the_order_is_a_link_and_goes_along_with_a_search(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dekking")
    page.get_by_role("link", name="jongste jaar").click()
    expect(page.locator("#gemeenten [aria-current=true]")).to_have_text("jongste jaar")
    head = page.locator("#gemeenten th[aria-sort]")
    expect(head).to_have_text("Jongste jaar")
    expect(head).to_have_attribute("aria-sort", "descending")
    expect(page.locator("#sorteer-nieuwste")).to_be_focused()
    settled(page)
    page.get_by_label("Naam van de gemeente").fill("a")
    page.get_by_role("button", name="Toon", exact=True).click()
    expect(head).to_have_text("Jongste jaar")
    assert "sorteer=nieuwste" in page.url


def test_the_table_has_pages(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dekking")
    page.get_by_role("link", name="Volgende bladzijde").click()
    expect(page.locator("#gemeenten caption")).to_have_text("Gemeenten 51 tot en met 100 van 342")
    settled(page)
    assert "bladzijde=2" in page.url
    expect(page.get_by_role("link", name="Vorige bladzijde")).to_be_visible()
    other = open_page(f"{site}/dekking?bladzijde=7")
    expect(other.locator(ROWS)).to_have_count(42)
    expect(other.get_by_role("link", name="Volgende bladzijde")).to_have_count(0)


def test_a_row_leads_to_the_gemeente_and_nothing_is_said_in_colour_alone(
    site: str, open_page: Open
) -> None:
    page = open_page(f"{site}/dekking?q=arnhem")
    row = page.locator(ROWS)
    words = [cell.inner_text() for cell in row.locator("td").all()]
    assert words[:3] == ["Gelderland", "5 raden", "3 regels"]
    assert all(words)
    row.get_by_role("link", name="Arnhem").click()
    expect(page.locator("h1")).to_have_text("Gemeente Arnhem")


def test_on_a_phone_every_cell_says_what_it_is(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dekking?q=arnhem", width=360)
    cell = page.locator(ROWS).locator("td").nth(1)
    label = cell.evaluate("(e) => getComputedStyle(e, '::before').content")
    assert label.strip('"').startswith("Raad")


def test_the_queries_behind_the_page_are_named(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dekking")
    page.get_by_text("Toon de zoekvragen achter deze pagina").click()
    expect(page.locator(".zoekvragen li")).to_have_count(2)
