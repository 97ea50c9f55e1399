"""Labels and addresses that would do harm are shown as text; broken data break no page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

Open = Callable[..., Page]

LABEL = "<script>window.stuk = 1</script>gevaar"
PATHS = (
    "/?q=gevaar",
    "/ding?ding=raad:gevaar",
    "/verken?van=raad:gevaar",
    "/verken?van=raad:gevaar&naar=raad:doel",
    "/verken?van=raad:doel",
)


@pytest.mark.parametrize("path", PATHS)
def test_no_label_becomes_code_or_markup(danger: str, open_page: Open, path: str) -> None:
    page = open_page(danger + path)
    expect(page.locator("body")).to_contain_text(LABEL)
    assert page.evaluate("window.stuk") is None
    assert page.locator(".stHtml script, .stHtml svg, .stHtml img").count() == 0
    links = page.evaluate("[...document.links].map((a) => a.getAttribute('href'))")
    assert [link for link in links if not link.startswith(("./", "#", "http"))] == []


def test_markdown_is_shown_as_it_was_written(danger: str, open_page: Open) -> None:
    page = open_page(f"{danger}/ding?ding=raad:gevaar")
    expect(page.locator("#omschrijving")).to_contain_text("# kop {b} $x^2$ :material/home:")
    expect(page.locator(".soortregel")).to_contain_text("**vet** [klik](javascript:window.stuk=2)")
    expect(page.locator("#feiten")).to_contain_text("<b>vet</b>")
    expect(page.locator("#raad-voor-wie")).to_contain_text("javascript:window.stuk=6")


def test_a_tooltip_in_the_picture_is_text(danger: str, open_page: Open) -> None:
    page = open_page(f"{danger}/verken?van=raad:doel")
    box = page.locator("svg text", has_text="gevaar").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] - 14, box["y"] + 4)
    page.wait_for_timeout(600)
    assert page.evaluate("window.stuk") is None
    assert page.locator(".stEChartsChart script, .stEChartsChart img").count() == 0


@pytest.mark.parametrize(
    "path",
    [
        "/?q=%3Cscript%3Ewindow.stuk=8%3C/script%3E",
        "/ding?ding=%3Cimg%20src=x%20onerror=window.stuk=9%3E",
        "/verken?van=%22%3E%3Cscript%3Ewindow.stuk=8%3C/script%3E&soort=%22%3E%3Cb%3E",
        "/ding?ding=javascript:window.stuk=10",
    ],
)
def test_the_address_is_text_too(danger: str, open_page: Open, path: str) -> None:
    page = open_page(danger + path)
    assert page.evaluate("window.stuk") is None
    assert page.locator(".stHtml script, .stHtml img").count() == 0


def test_broken_data_make_a_page_that_says_so(browser: Browser, broken: str) -> None:
    page = browser.new_page()
    page.goto(broken)
    expect(page.locator("h1")).to_have_text("Er ging iets mis", timeout=20_000)
    expect(page.locator(".melding")).to_contain_text("Laad de pagina opnieuw")
    assert "ttl" not in page.locator("body").inner_text()
    page.close()
