"""The workbench in a real browser: a question filled in, run, stopped, mended, by keyboard too."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import editor
from adres import WorkbenchAddress
from antwoordframe import SHOWN, Found
from kg.model import Iri, Text
from kg.namespaces import GM
from webpage import problems, settled, violations
from widgets import werkbank as parts
from widgets import werkbankantwoord as result

Open = Callable[..., Page]

PREFIX = "PREFIX ins: <https://w3id.org/inspraak/def#>\n"
COUNCILS = (
    f"{PREFIX}SELECT DISTINCT ?raad ?in WHERE {{ ?raad a ins:Raad ; ins:geldtIn ?in ."
    f"VALUES ?in {{ <{GM}gm0202> <{GM}gm1942> }} }} ORDER BY ?raad LIMIT 2"
)
WRONG = f"{PREFIX}SELECT ?x WHERE {{\n  ?x a ins:Raad .\n  ?x ins:naam FILTER ?y .\n}}"
SLOW = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
FIELD = "#werkbank-query"


def address(site: str, query: str, *, run: bool = False) -> str:
    return f"{site}/werkbank?query={quote(query)}{'&voer=uit' if run else ''}"


def press_run(page: Page) -> None:
    page.locator("#werkbank-voer").click()
    page.wait_for_timeout(300)
    settled(page)


def test_a_question_of_the_library_is_filled_in_and_answered(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/werkbank")
    page.get_by_label("Zoek in de vragen").fill("raden van mijn gemeente")
    page.locator("#werkbank-zoekknop").click()
    page.get_by_role("link", name="Welke raden zijn er van mijn gemeente gezien").click()
    settled(page)
    field = page.get_by_label("gemeente", exact=True)
    expect(field).to_have_value("Gemeente Gooise Meren")
    field.fill("bergen")
    page.get_by_role("button", name="Zet in de query").click()
    expect(page.locator("#werkbank-w-gemeente-fout")).to_contain_text("Gemeente Bergen (L.)")
    field.fill("Arnhem")
    page.get_by_role("button", name="Zet in de query").click()
    expect(page.locator(FIELD)).to_have_value(
        holding("https://identifier.overheid.nl/tooi/id/gemeente/gm0202")
    )
    press_run(page)
    answer = page.locator("table.tabel")
    link = answer.get_by_role("link", name="Arnhem").first
    expect(link).to_be_visible()
    expect(page.locator("#werkbank-stand")).to_contain_text("rijen, in")
    expect(answer.locator("th[scope=col]").first).to_have_text("raad")
    assert problems(page) == []
    link.click()
    expect(page.locator("h1")).to_contain_text("Arnhem")
    page.go_back()
    expect(page.locator("table.tabel")).to_be_visible()


def holding(text: str) -> re.Pattern[str]:
    """Return a pattern for a value that holds a text."""
    return re.compile(re.escape(text))


def test_a_wrong_query_shows_its_line_and_puts_the_focus_there(site: str, open_page: Open) -> None:
    page = open_page(address(site, WRONG, run=True))
    error = page.locator("#werkbank-fout")
    expect(error).to_contain_text("regel 4")
    expect(error.locator("mark")).to_be_visible()
    expect(page.locator(FIELD)).to_be_focused()
    expect(page.locator(".regels .mis")).to_have_text("4")
    chosen = page.locator(FIELD).evaluate("(e) => e.value.slice(e.selectionStart, e.selectionEnd)")
    assert chosen
    assert chosen in WRONG.splitlines()[3]
    page.keyboard.type("skos")
    page.wait_for_timeout(600)
    assert "voer=uit" not in page.url


def test_a_slow_query_says_that_it_runs_and_can_be_stopped(site: str, open_page: Open) -> None:
    page = open_page(address(site, COUNCILS, run=True))
    page.locator(FIELD).fill(SLOW)
    page.locator("#werkbank-voer").click()
    stop = page.get_by_role("link", name="Stop")
    expect(page.locator(".melding", has=stop)).to_contain_text("De query loopt.")
    # What was answered before is no answer to this.
    expect(page.locator("table.tabel")).to_have_count(0)
    assert violations(page) == []
    stop.click()
    expect(stop).to_be_hidden(timeout=3000)
    settled(page)
    assert "voer=uit" not in page.url
    expect(page.locator(FIELD)).to_have_value(SLOW)
    expect(page.locator("#werkbank-voer")).to_be_focused()


def test_all_of_it_by_keyboard(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/werkbank")
    page.locator(FIELD).focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("ASK { ?s ?p ?o }")
    page.keyboard.press("Tab")
    expect(page.locator("#werkbank-voer")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#werkbank-stand")).to_have_text("Ja")
    page.locator(FIELD).focus()
    page.keyboard.press("Control+A")
    page.keyboard.type(COUNCILS.replace("\n", " "))
    page.keyboard.press("Control+Enter")
    expect(page.locator("#werkbank-stand")).to_contain_text("2 rijen")
    page.locator("#beeld-kaart").focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    settled(page)
    expect(page.get_by_role("heading", name="rijen met een plaats")).to_be_visible()
    page.go_back()
    expect(page.locator("table.tabel tbody tr")).to_have_count(2)


def test_the_table_sorts_and_the_whole_answer_is_in_the_file(site: str, open_page: Open) -> None:
    page = open_page(address(site, "SELECT ?s WHERE { ?s ?p ?o } LIMIT 1200", run=True))
    expect(page.locator("#werkbank-stand")).to_contain_text("1.000 van 1.200 rijen getoond")
    page.locator("table.tabel thead a").click()
    expect(page.locator("th[aria-sort=ascending]")).to_be_visible()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="CSV", exact=True).click()
    assert waiting.value.suggested_filename == "antwoord.csv"
    assert len(waiting.value.path().read_text(encoding="utf-8").splitlines()) == 1201


def test_a_word_goes_into_the_query_where_the_cursor_is(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/werkbank")
    page.get_by_text("Klassen (").click()
    page.locator(FIELD).evaluate("(e) => e.setSelectionRange(0, 0)")
    page.get_by_role("button", name="Zet ins:Gemeente in de query").click()
    value = page.locator(FIELD).input_value()
    assert value.startswith("ins:GemeentePREFIX")
    page.wait_for_timeout(600)
    page.reload()
    settled(page)
    expect(page.locator(FIELD)).to_have_value(value)


@pytest.fixture
def colours(site: str, visitor: BrowserContext) -> Iterator[None]:
    """Skip where set-up could not fetch the editor; in continuous integration that is wrong.

    Whether the colours are on is remembered, so afterwards that is forgotten.
    """
    if not editor.FILES:
        reason = "needs the editor; run scripts/editor.sh, which needs npm"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    yield
    page = visitor.new_page()
    page.goto(f"{site}/werkbank/woorden.json")
    page.evaluate("localStorage.clear()")
    page.close()


@pytest.mark.usefixtures("colours")
def test_colours_complete_and_let_the_keyboard_go(site: str, open_page: Open) -> None:
    page = open_page(address(site, "SELECT ?x WHERE {\n  ?x a "))
    page.locator("#werkbank-kleur").click()
    expect(page.locator(".kleurveld .cm-keyword").first).to_have_text("SELECT")
    assert problems(page) == []
    page.locator(".kleurveld .CodeMirror-code").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("ins:")
    page.keyboard.type("Gemeen", delay=30)
    hint = page.locator(".CodeMirror-hint").first
    expect(hint).to_have_text("ins:Gemeente – gemeente")
    assert violations(page) == []
    page.keyboard.press("Enter")
    value = page.locator(FIELD).input_value()
    assert value.startswith("PREFIX ins: <https://w3id.org/inspraak/def#>\n")
    assert value.endswith("?x a ins:Gemeente")
    page.keyboard.type(" }")
    page.keyboard.press("Tab")
    expect(page.locator("#werkbank-voer")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#werkbank-stand")).to_contain_text("rijen, in")
    # They stay on until they are put off, and nothing is lost by that.
    page.locator("#werkbank-kleur").click()
    expect(page.locator(FIELD)).to_have_value(f"{value} }}")


@pytest.mark.usefixtures("colours")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_error_has_its_line_in_colours_too(site: str, open_page: Open, scheme: str) -> None:
    page = open_page(address(site, WRONG), scheme=scheme)
    page.locator("#werkbank-kleur").click()
    page.locator(".kleurveld .CodeMirror").wait_for()
    press_run(page)
    expect(page.locator(".kleurveld .CodeMirror-focused")).to_be_visible()
    expect(page.locator(".kleurveld .CodeMirror-code > .mis")).to_have_count(1)
    assert violations(page) == []


def test_without_the_editor_there_is_no_button_for_it() -> None:
    with_files = parts.editor("ASK {}", WorkbenchAddress(), {"js": "./a.js", "css": "./a.css"})
    assert "werkbank-kleur" in with_files
    assert "werkbank-kleur" not in parts.editor("ASK {}", WorkbenchAddress(), {})


def test_a_long_answer_says_how_much_of_it_is_shown() -> None:
    rows = ((Text("x"),),) * SHOWN
    said = result.summary(Found(("x",), rows, 12345, seconds=0.25))
    assert "1.000 van 12.345 rijen getoond, in 0,25 seconden; alles in de download." in said


def test_a_thing_stands_there_by_its_name_and_another_by_its_address() -> None:
    arnhem = result.cell(Iri(f"{GM}gm0202"), lambda _: "Gemeente Arnhem")
    assert ">Gemeente Arnhem</a>" in arnhem
    assert "<code>gm:gm0202</code>" in arnhem
    other = result.cell(Iri("https://example.org/x"), lambda _: "")
    assert 'href="https://example.org/x"' in other
    harmful = result.cell(Iri("javascript:alert(1)"), lambda _: "")
    assert "href" not in harmful
    assert "<a" not in result.cell(Iri("_:b0"), lambda _: "")
    assert "&lt;b&gt;" in result.cell(Text("<b>"), lambda _: "")
