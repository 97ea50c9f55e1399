"""The glossary: which words stand under which letter, with what source; and each on the spot."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from adres import GlossaryAddress
from begrippenframe import entries, schemes, shown
from kg.graph import KnowledgeGraph
from kg.namespaces import BEGRIP, GRAAF, INS
from webpage import english, overflow, problems, settled

Open = Callable[..., Page]


def row(name: str, scheme: str = "", **more: str) -> dict[str, str]:
    about = {
        "ding": f"{BEGRIP}toets/{name.lower()}",
        "naam": name,
        "uitleg": f"Uitleg van {name}.",
        "lijst": f"{BEGRIP}{scheme}" if scheme else "",
        "lijstNaam": f"Lijst {scheme}" if scheme else "",
        "andereNamen": "",
    }
    return about | more


def test_words_stand_by_letter_without_regard_to_accents_and_capitals() -> None:
    words = entries([row("zaak"), row("Één"), row("eis")])
    assert [entry.name for entry in words] == ["Één", "eis", "zaak"]
    assert list(shown(words, GlossaryAddress())) == ["E", "Z"]


def test_a_search_looks_in_names_other_names_and_meanings() -> None:
    words = entries([row("wet", andereNamen="Wajong"), row("raad"), row("regel")])
    assert list(shown(words, GlossaryAddress("wajong"))) == ["W"]
    assert list(shown(words, GlossaryAddress("uitleg van raad"))) == ["R"]
    assert shown(words, GlossaryAddress("zzz")) == {}


def test_a_list_narrows() -> None:
    words = entries([row("a", "status"), row("b", "aspect"), row("c")])
    assert list(shown(words, GlossaryAddress(scheme="status"))) == ["A"]
    assert schemes(words) == {"aspect": "Lijst aspect", "status": "Lijst status"}


def test_a_word_in_two_graphs_stands_there_once_with_both() -> None:
    (entry,) = entries(
        [
            row("wet", lijst=f"{INS}Wet", graaf=f"{GRAAF}a"),
            row("wet", lijst=f"{INS}Wet", graaf=f"{GRAAF}b"),
        ]
    )
    assert entry.scheme == "Wet"
    assert [statement.graph.value for statement in entry.statements] == [f"{GRAAF}a", f"{GRAAF}b"]


def test_every_anchor_is_of_one_word(real: KnowledgeGraph) -> None:
    names = ("intern/pagina-begrippen", "intern/pagina-begrippen-bronnen")
    words = entries([one for name in names for one in real.select(name).values()])
    anchors = [entry.anchor for entry in words]
    assert len(anchors) == len(set(anchors))
    assert all(entry.letter.isalpha() for entry in words)
    assert all(entry.statements for entry in words if entry.scheme in ("Wet", "Regeling"))


@pytest.mark.parametrize("path", ["/begrippen", "/begrippen?q=qqqq", "/begrippen?lijst=onzin"])
def test_the_page_is_sound_dutch_and_fits(site: str, open_page: Open, path: str) -> None:
    page = open_page(site + path)
    assert problems(page) == []
    assert english(page) == []
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(100)
        assert overflow(page) <= 0, width


def test_a_word_is_found_by_another_name_with_its_source(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/begrippen")
    page.get_by_label("Zoek een woord").fill("wajong")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#gevonden")).to_contain_text("begrippen")
    assert "q=wajong" in page.url
    law = page.locator(".begrippen > div", has_text="Wet arbeidsongeschiktheidsvoorziening")
    expect(law.locator("details.bron").first).to_be_visible()
    settled(page)
    page.get_by_label("Soort woorden").select_option("doelgroep")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(law).to_have_count(0)
    expect(page.get_by_text("mensen in de Wajong 2015")).to_be_visible()


def test_a_letter_leads_to_its_words_and_an_anchor_to_one(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/begrippen")
    page.get_by_role("navigation", name="Kies een letter").get_by_role("link", name="W").click()
    expect(page.locator("#kop-letter-w")).to_be_in_viewport()
    other = open_page(f"{site}/begrippen#begrip-begrip-status-vervallen")
    expect(other.locator("#begrip-begrip-status-vervallen")).to_be_in_viewport()


def test_a_word_opens_to_its_meaning_where_it_stands(site: str, open_page: Open) -> None:
    council = "raad:zoetermeer-adviesraad-sociaal-domein"
    page = open_page(f"{site}/vergelijk?ding={council}")
    word = page.locator("#eigen details.begrip", has_text="adviesraad sociaal domein")
    word.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(word.locator(".betekenis")).to_be_visible()
    word.get_by_role("link", name="Meer over").click()
    expect(page.locator("h1")).to_have_text("adviesraad sociaal domein")
