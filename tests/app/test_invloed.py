"""The path to influence, rights and complaints: what is shown of a task, an act, a view."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

import invloed
import rechtenframe
from kg.model import Iri
from kg.namespaces import ID, INS
from overzicht import Item, Value
from teksten import nl

Open = Callable[..., Page]
ACT = f"{ID}wet/w"


def item(part: str, **said: str) -> Item:
    found = {point: (Value(Iri(value), "", ()),) for point, value in said.items()}
    return Item(Iri(f"{ID}x"), "x", "stap", f"{INS}{part}", (), found)


def test_a_question_is_for_someone_and_a_task_is_done_with_someone() -> None:
    assert invloed.words(item("Vraag")) == nl.INVLOED_VRAAG_PUNT
    assert invloed.words(item("Actie")) == nl.INVLOED_PUNT


def test_the_articles_that_norms_rest_on() -> None:
    norms = [
        item("Recht", artikel=f"{ACT}/artikel/47/onderdeel/a"),
        item("Plicht", artikel=f"{ACT}/artikel/47"),
        item("Plicht", artikel=f"{ACT}"),
        item("Plicht", artikel=f"{ACT}2/artikel/3"),
    ]
    assert rechtenframe.articles(norms, ACT) == [f"{ACT}/artikel/47"]


def test_ticks_stand_in_the_address_and_go_back(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/invloed")
    page.locator("input[name=vink]").nth(20).focus()
    page.keyboard.press("Space")
    page.get_by_text("U hebt 1 van de").wait_for()
    assert page.url.count("vink=") == 1
    page.reload()
    page.get_by_text("U hebt 1 van de").wait_for()
    assert page.locator("input[name=vink]:checked").count() == 1
    page.goto(f"{site}/invloed")
    page.go_back()
    page.get_by_text("U hebt 1 van de").wait_for()


def test_rights_say_since_when(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/rechten")
    told = page.locator("#bwbr0015703").inner_text()
    assert "geldt vanaf 1 januari 2026" in told
    assert nl.RECHTEN_VERSIE in page.locator("#bwbr0035362").inner_text()


def test_a_complaint_starts_with_who_does_the_work(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/klacht")
    first = page.locator("#uitvoerder li").first.inner_text()
    assert "De gemeente blijft aanspreekbaar" in first
    assert "bang dat een klacht" not in page.locator("#uitvoerder").inner_text()
