"""axe-core on every page of the menu and on its main states: no violation of any rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

import bladen

Open = Callable[..., Page]

GROUP = "https://w3id.org/inspraak/begrip/doelgroep/wajong"
ABOUT = "over=regeling:jobcoach"
RULES = (
    "ding=verordening:schiermonnikoog-jobcoach&ding=verordening:montferland-voorziening-jobcoach"
)
# The main states of pages; every page of the menu is opened besides.
STATES = (
    "/?q=clientenraad",
    "/?q=qqqq",
    "/?q=ik+woon+in+Schiermonnikoog+en+wil+meepraten+over+jobcoaching",
    f"/gemeente?g=gm:gm0088&{ABOUT}&vink=een-loket",
    "/gemeente?q=bergen",
    "/gemeente?q=qqqq",
    "/gemeente?g=gm:gm0457",
    "/geregeld?q=wajong",
    f"/geregeld?wie={GROUP}&wens=weet-niet",
    "/invloed?vink=contact-gemeente",
    f"/vergelijk?{RULES}",
    f"/vergelijk?{ABOUT}&q=utrecht",
    f"/dossier?g=gm:gm0088&{ABOUT}",
    "/dossier?q=qqqq",
    "/kaart?kies=gm:gm0088&kleur=bekend",
    "/begrippen?q=qqqq",
    "/dekking?q=qqqq",
    "/tijdlijn?soort=Wet",
    "/ding?ding=wet:BWBR0015703/artikel/47",
    "/ding?ding=gm:gm1955",
    "/ding?ding=onzin",
    "/bijdragen?soort=regel",
    "/bijdragen?ding=raad:aalsmeer-adviesraad-sociaal-domein",
    "/verken?van=wet:BWBR0015703/artikel/47",
    "/verken?van=gm:gm1955&naar=wet:BWBR0015703",
    "/verken?geheel=ja",
    "/verken?van=wet:BWBR0015703/artikel/47&erbij=utrecht",
    "/verken?van=wet:BWBR0015703/artikel/47"
    "&stap=waarom,raad:lokale-raden%7Cins:berustOp%7Cwet:BWBR0015703/artikel/47",
    "/?taal=en",
    "/gemeente?g=gm:gm0088&taal=en",
)
MENU = tuple(f"/{leaf.slug}" for leaf in bladen.LEAVES)
PAGES = (*MENU, *STATES)
# Every page of the menu, and the states that have colours of their own.
IN_THE_DARK = (*MENU, STATES[3], "/ding?ding=gm:gm1955", "/kaart?kies=gm:gm0088&kleur=bekend")
# What can be opened on a page, so that it is tested open as well.
OPEN = "document.querySelectorAll('.stHtml details').forEach((e) => { e.open = true; })"


def violations(page: Page) -> list[str]:
    """Return what axe finds, in a line each."""
    response: dict[str, Any] = Axe().run(page).response
    return [
        f"{found['id']} ({len(found['nodes'])}): {found['nodes'][0]['html'][:160]}"
        for found in response["violations"]
    ]


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(site: str, open_page: Open, path: str) -> None:
    page = open_page(site + path)
    assert violations(page) == []


@pytest.mark.parametrize("path", IN_THE_DARK)
def test_axe_finds_nothing_in_the_dark(site: str, open_page: Open, path: str) -> None:
    page = open_page(site + path, scheme="dark")
    assert violations(page) == []


@pytest.mark.parametrize("path", ["/ding?ding=raad:lcr", STATES[3], "/rechten"])
def test_axe_finds_nothing_in_what_is_folded(site: str, open_page: Open, path: str) -> None:
    page = open_page(site + path)
    page.evaluate(OPEN)
    assert violations(page) == []


def test_axe_on_a_phone(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/gemeente?g=gm:gm0088", width=320)
    assert violations(page) == []


def test_axe_would_find_something(site: str, open_page: Open) -> None:
    page = open_page(site)
    page.evaluate("document.querySelector('.stHtml label').remove()")
    assert any(found.startswith("label") for found in violations(page))
