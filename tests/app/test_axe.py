"""axe-core in the dark, on what is folded and on a phone; `test_pages` has it in the light."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from pages import IN_THE_DARK, STATES
from webpage import violations

Open = Callable[..., Page]

# What can be opened on a page, so that it is tested open as well.
OPEN = "document.querySelectorAll('.stHtml details').forEach((e) => { e.open = true; })"


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
