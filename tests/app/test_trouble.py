"""Trouble: a graph that changes or breaks while someone reads, and two tabs beside each other."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from playwright.sync_api import Page, expect

from kg.settings import Settings
from webpage import settled

Open = Callable[..., Page]
NEW = """\
PREFIX ins: <https://w3id.org/inspraak/def#>
PREFIX raad: <https://w3id.org/inspraak/id/raad/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

raad:nieuw a ins:Raad ; skos:prefLabel "Een nieuwe raad"@nl .
"""
# The files are looked at again after this long.
STAMP = 2.5


def test_a_graph_that_is_rebuilt_is_read_anew_and_a_broken_one_says_so(
    serve: Callable[[Path], AbstractContextManager[str]], small: Settings, open_page: Open
) -> None:
    data = small.data
    with serve(small.root) as site:
        page = open_page(f"{site}/?q=nieuwe+raad")
        expect(page.get_by_role("link", name="Een nieuwe raad")).to_have_count(0)
        (data / "nieuw.ttl").write_text(NEW, encoding="utf-8")
        time.sleep(STAMP)
        page.reload()
        settled(page)
        expect(page.get_by_role("link", name="Een nieuwe raad")).to_be_visible()
        # Half a file, as while it is being written: what was read stays, the next page is calm.
        (data / "nieuw.ttl").write_text(NEW[:-30], encoding="utf-8")
        expect(page.get_by_role("link", name="Een nieuwe raad")).to_be_visible()
        time.sleep(STAMP)
        page.goto(f"{site}/?q=nieuwe")
        expect(page.locator("h1")).to_have_text("Er ging iets mis")
        (data / "nieuw.ttl").write_text(NEW, encoding="utf-8")
        time.sleep(STAMP)
        page.reload()
        settled(page)
        expect(page.get_by_role("link", name="Een nieuwe raad")).to_be_visible()


def test_two_tabs_do_not_change_each_other(site: str, open_page: Open) -> None:
    first = open_page(f"{site}/gemeente?g=gm:gm0202")
    second = first.context.new_page()
    second.goto(f"{site}/gemeente?g=gm:gm0088")
    settled(second)
    second.locator("#vink-een-loket").check()
    settled(second)
    first.reload()
    settled(first)
    expect(first.locator("h1")).to_have_text("Gemeente Arnhem")
    expect(first.locator("#vink-een-loket")).not_to_be_checked()
    expect(second.locator("#vink-een-loket")).to_be_checked()


def test_what_was_just_looked_at_is_offered_on_the_first_page(site: str, open_page: Open) -> None:
    page = open_page(site)
    expect(page.locator("#recent")).to_be_hidden()
    page.goto(f"{site}/gemeente?g=gm:gm0088")
    settled(page)
    page.get_by_role("link", name="Zoeken", exact=True).click()
    recent = page.locator("#recent")
    expect(recent.get_by_role("link", name="Gemeente Schiermonnikoog")).to_be_visible()
    recent.get_by_role("link", name="Gemeente Schiermonnikoog").click()
    expect(page.locator("h1")).to_have_text("Gemeente Schiermonnikoog")


def test_a_second_visitor_is_not_shown_what_the_first_looked_at(site: str, open_page: Open) -> None:
    open_page(f"{site}/gemeente?g=gm:gm0088")
    page = open_page(site)
    expect(page.locator("#recent")).to_be_hidden()
