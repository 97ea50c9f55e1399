"""The website whole on a real server: every page opens, and it stays calm when the server ends."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

from playwright.sync_api import Page, expect

from kg.elsewhere import LOOK_SECONDS
from kg.settings import Settings
from pages import MENU
from servers import free_port, oxigraph, virtuoso
from webpage import settled

Open = Callable[..., Page]
Start = Callable[..., AbstractContextManager[str]]

CALM = "Er ging iets mis"
ABOUT = "/gemeente?g=gm:gm0088&over=regeling:jobcoach"


def opens_everywhere(address: str, open_page: Open) -> None:
    """Open every page of the menu, and one of a gemeente: each has a head and tells no error."""
    page = open_page(f"{address}{ABOUT}")
    expect(page.locator("h1")).to_have_text("Gemeente Schiermonnikoog")
    for leaf in MENU:
        page.goto(f"{address}{leaf}")
        settled(page)
        expect(page.locator("h1").first).not_to_be_empty()
        expect(page.get_by_text(CALM)).to_have_count(0)


def ends_calmly(page: Page, address: str) -> None:
    """Wait until the website says calmly that it cannot make a page."""
    until = time.monotonic() + 3 * LOOK_SECONDS
    while not page.get_by_text(CALM).count():
        assert time.monotonic() < until, "the page still answers"
        page.goto(f"{address}/?q=participatiewet")
        page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
        time.sleep(0.5)


def test_every_page_opens_on_oxigraph(
    start: Start, root: Path, on_oxigraph: Settings, open_page: Open
) -> None:
    with start(root, root, None, on_oxigraph.endpoint) as address:
        opens_everywhere(address, open_page)


def test_every_page_opens_on_virtuoso(
    start: Start, root: Path, on_virtuoso: Settings, open_page: Open
) -> None:
    with start(root, root, None, on_virtuoso.endpoint) as address:
        opens_everywhere(address, open_page)


def test_the_website_recovers_when_oxigraph_comes_back(
    start: Start, root: Path, small: Settings, tmp_path: Path, open_page: Open
) -> None:
    port, folder = free_port(), tmp_path / "store"
    with ExitStack() as server:
        there = server.enter_context(oxigraph(folder, port=port)).load(small)
        with start(root, small.root, None, there.endpoint) as address:
            page = open_page(f"{address}/?q=montferland")
            expect(page.get_by_role("link", name="Cliëntenraad Montferland")).to_be_visible()
            server.close()
            ends_calmly(page, address)
            with oxigraph(folder, port=port):
                page.goto(f"{address}/?q=montferland")
                settled(page)
                expect(page.get_by_role("link", name="Cliëntenraad Montferland")).to_be_visible()


def test_the_website_stays_calm_when_virtuoso_ends(
    start: Start,
    root: Path,
    small: Settings,
    virtuoso_program: str,
    tmp_path: Path,
    open_page: Open,
) -> None:
    with ExitStack() as server:
        there = server.enter_context(virtuoso(virtuoso_program, tmp_path)).load(small)
        with start(root, small.root, None, there.endpoint) as address:
            page = open_page(f"{address}/?q=montferland")
            expect(page.get_by_role("link", name="Cliëntenraad Montferland")).to_be_visible()
            server.close()
            ends_calmly(page, address)
