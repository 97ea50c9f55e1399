"""A dossier: one document, on the page, for Word and as Turtle, with the same facts."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from playwright.sync_api import Page, expect

import dossierframe
import dossierword
from dossierframe import Document, Note, Part, Point
from fetching import fetch
from kg.turtle import parse

Open = Callable[..., Page]
WHAT = "g=gm:gm0088&over=regeling:jobcoach"


def test_word_has_headings_lists_links_and_a_language() -> None:
    part = Part("a", "Wat?", (Point("Dit", body="Zo.", notes=(("stand", "geldend"),), cites=(1,)),))
    gap = Part("b", "Onbekend?", (Point("Dat", unknown=True),), ordered=True)
    notes = (Note(1, "Bron", "regel 3", "https://voorbeeld.nl/"),)
    made = dossierword.word(Document("Titel", "Inleiding.", (part, gap), notes, "Versie 1.", ()))
    opened = docx.Document(io.BytesIO(made))
    styles = [(p.style.name if p.style else "", p.text) for p in opened.paragraphs]
    assert styles[0] == ("Title", "Titel")
    assert ("Heading 1", "Wat?") in styles
    assert ("List Bullet", "Dit\nZo. stand: geldend. [bron 1]") in styles
    assert ("List Number", "onbekend: Dat") in styles
    assert opened.core_properties.language == "nl-NL"
    targets = [relation.target_ref for relation in opened.part.rels.values()]
    assert "https://voorbeeld.nl/" in targets


def test_a_text_that_would_do_harm_is_text_in_word() -> None:
    part = Part("a", "\x00<b>", (Point("\u202e{x}", body="\x0b"),))
    notes = (Note(1, "x", link="javascript:alert(1)"),)
    made = dossierword.word(Document("t", "i", (part,), notes, "s", ()))
    texts = [p.text for p in docx.Document(io.BytesIO(made)).paragraphs]
    assert "\N{REPLACEMENT CHARACTER}<b>" in texts
    assert not any("javascript" in text for text in texts)


def test_sources_are_numbered_as_they_are_first_cited() -> None:
    notes = dossierframe.Notes(lambda *_: (), lambda number, _: Note(number, ""))
    assert notes.cite([]) == ()
    assert notes.listed() == ()


def test_page_word_and_turtle_tell_the_same(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dossier?{WHAT}")
    points = [text.strip() for text in page.locator("#gesprek .naam").all_inner_texts()]
    word = docx.Document(io.BytesIO(fetch(f"{site}/dossier.docx?{WHAT}").body))
    written = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert points
    assert [point for point in points if point not in written] == []
    quads = parse(fetch(f"{site}/dossier.ttl?{WHAT}").body, "dossier")
    subjects = {str(quad.subject) for quad in quads}
    assert any("schiermonnikoog-jobcoach" in subject for subject in subjects)
    for mark in page.locator(".noot a").all()[:10]:
        target = mark.get_attribute("href") or ""
        expect(page.locator(f"{target}")).to_have_count(1)


def test_what_the_gemeente_does_already_is_left_out(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dossier?{WHAT}")
    every = page.locator("#gesprek li").count()
    page = open_page(f"{site}/dossier?{WHAT}&vink=een-loket")
    assert page.locator("#gesprek li").count() == every - 1
    expect(page.locator("#gesprek")).not_to_contain_text("Zorg voor één loket")


def test_a_gemeente_is_found_by_typing(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dossier")
    page.get_by_label("Uw gemeente").fill("montferland")
    page.get_by_label("Waarover wilt u meepraten?").select_option("regeling:jobcoach")
    page.get_by_role("button", name="Maak het dossier").click()
    expect(page.locator("h1")).to_have_text("Meepraten in Montferland over: Jobcoach")


@pytest.mark.parametrize("query", ["g=gm:gm9999", "g=raad:lcr", "g=onzin", ""])
def test_a_file_of_what_is_no_gemeente_is_refused(site: str, query: str) -> None:
    assert fetch(f"{site}/dossier.docx?{query}").status == 404


def test_parts_are_put_in_on_request(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/dossier?{WHAT}")
    expect(page.locator("#stappen")).to_have_count(0)
    compared = page.locator("#vergelijking li", has=page.get_by_text("hoogste duur", exact=True))
    expect(compared).to_contain_text("Jobcoach via UWV")
    page.get_by_label("De weg van een klacht").check()
    page.get_by_label("Rechten van artikel 47").uncheck()
    page.get_by_role("button", name="Maak het dossier").click()
    expect(page.locator("#klacht li").first).to_contain_text("Klacht stap 1")
    expect(page.locator("#rechten")).to_have_count(0)
    assert "deel=klacht" in page.url
