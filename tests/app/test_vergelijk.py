"""Side by side: what is alike, what differs, what was not seen; and the page in a real browser."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

import adres
from adres import CompareAddress
from fetching import fetch
from kg.graph import KnowledgeGraph
from kg.model import Iri, Statement, Thing
from kg.namespaces import BEGRIP, GRAAF, ID, INS
from overzicht import Item, Value
from teksten import nl
from vergelijkframe import (
    DIFFERENT,
    NONE,
    PARTLY,
    SAME,
    SINGLE,
    Line,
    Said,
    aspects,
    lists,
    own,
    side_by_side,
    summary,
)
from waarden import Figure
from webpage import english, overflow, problems, settled

Open = Callable[..., Page]

GRAPH = Iri(f"{GRAAF}toets")
RULE, OTHER = Iri(f"{ID}verordening/a"), Iri(f"{ID}verordening/b")
COLUMNS = (
    *("kenmerk", "kenmerkNaam", "punt", "puntNaam", "omschrijving", "over", "overNaam", "wie"),
    *("wieNaam", "datum", "begin", "einde", "toelichting", "cijfer", "regel", "regelNaam"),
    *("stand", "standNaam", "graaf"),
)
SCHIER = "verordening:schiermonnikoog-jobcoach"
MONTFERLAND = "verordening:montferland-voorziening-jobcoach"
UWV = "regeling:jobcoach-uwv"
ACCEPTED = f"/vergelijk?ding={SCHIER}&ding={MONTFERLAND}&ding={UWV}&over=regeling:jobcoach"
PAGES = (
    "/vergelijk",
    ACCEPTED,
    "/vergelijk?ding=gm:gm0088&ding=gm:gm1955",
    "/vergelijk?over=regeling:jobcoach",
    "/vergelijk?ding=onzin&ding=%3Cscript%3E&over=javascript:x&q=%27%22",
)


def said(text: str, *conditions: str, known: bool = True) -> Said:
    return Said(text, (), conditions=conditions, is_known=known)


def line(*cells: tuple[Said, ...]) -> Line:
    return Line("punt", "punt", cells)


def row(name: str, **said_: str) -> dict[str, str]:
    about = {"kenmerk": f"{ID}kenmerk/{name}", "kenmerkNaam": name, "graaf": GRAPH.value}
    point = {"punt": f"{BEGRIP}aspect/duur", "puntNaam": "hoogste duur"}
    return dict.fromkeys(COLUMNS, "") | about | point | said_


def thing(iri: Iri, group: str = "regel", type_: str = "Verordening") -> Thing:
    return Thing(iri, iri.value[-1], (), "", (Iri(INS + type_),), type_, group, (), (), ())


@pytest.mark.parametrize(
    ("cells", "verdict"),
    [
        (((said("Zes maanden"),), (said("zes maanden"),)), SAME),
        (((said("a"), said("b")), (said("b"), said("a"))), SAME),
        (((said("a"),), (said("b"),), ()), DIFFERENT),
        (((said("a", "voor wie: jongeren"),), (said("a"),)), DIFFERENT),
        (((said("a"),), (said("a"),), ()), PARTLY),
        (((said("a"),), ()), SINGLE),
        (((said("a"),), (said("", known=False),)), SINGLE),
        (((), ()), NONE),
        (((said("", known=False),), ()), NONE),
    ],
)
def test_how_far_things_agree(cells: tuple[tuple[Said, ...], ...], verdict: str) -> None:
    assert line(*cells).verdict == verdict


def test_a_summary_says_which_one_stands_alone() -> None:
    first, second = line((said("a"),), ()), line((), (said("a"),))
    alike = line((said("a"),), (said("a"),))
    found = summary([second, first, alike])
    assert [(one.verdict, one.only) for one in found] == [(SAME, None), (SINGLE, 0), (SINGLE, 1)]


def test_properties_stand_per_aspect_with_their_conditions_and_remarks() -> None:
    rows = {
        RULE: [
            row("a", wieNaam="jongeren", begin="2020-01-01", toelichting="lees dit"),
            row("a", wieNaam="ouderen", begin="2020-01-01", toelichting="lees dit"),
        ],
        OTHER: [row("b", regelNaam="Regel B", standNaam="vervallen")],
    }
    figures = {f"{ID}kenmerk/a": Figure("24 maanden"), f"{ID}kenmerk/b": Figure("36 maanden")}
    (found,) = aspects((thing(RULE), thing(OTHER)), rows, figures, ())
    assert (found.label, found.key, found.iri) == (
        "hoogste duur",
        "punt-hoogste-duur",
        f"{BEGRIP}aspect/duur",
    )
    (one,), (two,) = found.cells
    assert one.text == "24 maanden"
    assert one.conditions == ("voor wie: jongeren, ouderen", "vanaf 1 januari 2020")
    assert one.remarks == ("lees dit",)
    assert two.remarks == ("volgens: Regel B (stand: vervallen)",)
    assert one.statements[0].object == RULE


def test_a_date_that_is_said_is_no_condition_besides() -> None:
    rows = {RULE: [row("a", begin="2016-01-01")]}
    (found,) = aspects((thing(RULE),), rows, {f"{ID}kenmerk/a": Figure("1 januari 2016")}, ())
    assert found.cells[0][0].conditions == ()


def test_what_a_source_does_not_describe_is_not_known() -> None:
    figures = {f"{ID}kenmerk/a": Figure("niet", is_described=False)}
    (found,) = aspects((thing(RULE), thing(OTHER)), {RULE: [row("a")], OTHER: []}, figures, ())
    assert found.verdict == NONE


def test_a_subject_keeps_what_is_about_it_or_about_no_scheme() -> None:
    about = [row("a", over=f"{ID}regeling/x"), row("b", over=f"{ID}regeling/y"), row("c")]
    (found,) = aspects((thing(RULE),), {RULE: about}, {}, (f"{ID}regeling/x",))
    assert [one.text for one in found.cells[0]] == ["a", "c"]


def test_what_one_wants_to_know_of_a_rule_is_asked_when_no_source_says_it() -> None:
    found = own((thing(RULE), thing(OTHER)), {}, lambda iri: iri.value)
    assert [one.key for one in found] == [
        "eigen-vastgesteldDoor",
        "eigen-status",
        "eigen-inWerkingVanaf",
    ]
    assert {one.verdict for one in found} == {NONE}


def test_what_goes_with_a_gemeente_is_listed_with_its_status_and_its_gaps() -> None:
    place, scheme = Iri(f"{ID}plaats/a"), Iri(f"{ID}regeling/x")

    def item(iri: Iri, part: str, **points: str) -> Item:
        values = {
            point: (Value(Iri(value), value, (Statement(iri, Iri(INS + point), place, GRAPH),)),)
            for point, value in points.items()
        }
        return Item(iri, iri.value[-1], "regel", part, (), values)

    rules = (item(RULE, "steun", regelt=scheme.value, stand="geldend"), item(OTHER, "steun"))
    answers = {place: {"intern/pagina-regels-van": rules}}
    places = (thing(place, "gebied", "Gemeente"),)
    found = {one.key: one for one in lists(places, answers, ())}
    assert [one.remarks for one in found["lijst-regels-steun"].cells[0]] == [
        ("stand: geldend",),
        ("stand: niet gezien",),
    ]
    assert found["lijst-raden"].verdict == NONE
    narrowed = {one.key: one for one in lists(places, answers, (scheme.value,))}
    assert [one.iri for one in narrowed["lijst-regels-steun"].cells[0]] == [RULE.value]


def test_things_in_a_line_can_be_compared_in_turn_when_they_fit() -> None:
    def cell(*names: str) -> tuple[Said, ...]:
        return tuple(Said(name, (), name) for name in names)

    assert side_by_side(line(cell("a", "b"), cell("b", "c")), 3) == ("a", "b", "c")
    assert side_by_side(line(cell("a", "b"), cell("c")), 2) == ()
    assert side_by_side(line(cell("a", "b"), ()), 6) == ()


def test_the_address_survives_and_shows_six() -> None:
    many = CompareAddress(tuple(f"{ID}raad/{n}" for n in range(8)), f"{ID}regeling/x", "a & b")
    read = CompareAddress.read(parse_qs(urlsplit(many.url()).query))
    assert read == many
    assert len(many.compared) == 6
    assert many.without(f"{ID}raad/0").compared[-1] == f"{ID}raad/6"
    assert CompareAddress((RULE.value,)).plus(RULE.value).things == (RULE.value,)


@pytest.mark.parametrize("example", nl.VERGELIJK_VOORBEELDEN, ids=lambda one: str(one[0]))
def test_every_example_exists(
    real: KnowledgeGraph, example: tuple[str, tuple[str, ...], str]
) -> None:
    _, names, subject = example
    assert all(real.exists(Iri(adres.full(name))) for name in (*names, subject) if name)


@pytest.mark.parametrize("path", PAGES)
def test_the_page_is_sound_dutch_and_fits(site: str, open_page: Open, path: str) -> None:
    page = open_page(site + path)
    assert problems(page) == []
    assert english(page) == []
    for width in (320, 360, 640, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(100)
        assert overflow(page) <= 0, width


def test_two_gemeenten_and_uwv_on_jobcoaching(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/vergelijk")
    page.get_by_role("link", name="Jobcoaching in Schiermonnikoog, in Montferland").click()
    settled(page)
    table = page.locator("#punten table")
    expect(table.locator("thead th")).to_have_count(4)
    heads = table.locator("thead th").all_inner_texts()
    assert [head.split()[-1] for head in heads] == ["Punt", "Schiermonnikoog", "Montferland", "UWV"]
    length = table.locator("tr", has=page.locator("#punt-hoogste-duur"))
    expect(length.locator("td").nth(0)).to_contain_text("24 maanden")
    expect(length.locator("td").nth(1)).to_contain_text("36 maanden")
    expect(length.locator("td").nth(1)).to_contain_text("voor wie: mensen met")
    expect(length.locator("td details.bron")).not_to_have_count(0)
    expect(length.locator("th")).to_contain_text("verschilt")
    matching = table.locator("tr", has=page.locator("#punt-matching"))
    expect(matching.locator("td").nth(0)).to_contain_text("niet beschreven")
    expect(matching.locator("td").nth(2)).to_contain_text("niet gezien")
    agreed = page.locator("#samen")
    expect(agreed).to_contain_text("alleen gezien bij Jobcoach via UWV")
    expect(agreed).to_contain_text("bij geen van alle gezien")
    agreed.get_by_role("link", name="matching", exact=True).click()
    expect(page.locator("#punt-matching")).to_be_focused()


def test_a_point_explains_itself_by_keyboard(site: str, open_page: Open) -> None:
    page = open_page(site + ACCEPTED)
    word = page.locator("#punt-matching summary")
    word.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#punt-matching .betekenis")).to_be_visible()


def test_search_offers_what_can_stand_beside_it(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/vergelijk?ding=gm:gm0088")
    expect(page.get_by_text("Kies hieronder nog iets")).to_be_visible()
    page.get_by_label("Zoek een regel, raad").fill("utrecht")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#gevonden")).to_contain_text("gevonden")
    expect(page.locator("#kiezen .dingen")).not_to_contain_text("Universiteit")
    page.get_by_role("link", name="Gemeente Utrecht", exact=True).click()
    expect(page.locator("table.vergelijking thead").first).to_contain_text("Gemeente Utrecht")
    assert "ding=gm:gm0344" in page.url
    page.get_by_role("link", name=re.compile("Haal weg.*Schiermonnikoog")).click()
    expect(page.locator("table.vergelijking thead").first).not_to_contain_text("Schiermonnikoog")
    page.go_back()
    expect(page.locator("table.vergelijking thead").first).to_contain_text("Schiermonnikoog")


def test_rules_about_a_subject_are_ticked_and_what_was_chosen_stays(
    site: str, open_page: Open
) -> None:
    page = open_page(f"{site}/vergelijk?ding={UWV}&over=regeling:jobcoach")
    page.get_by_label("Beleidsregel jobcoach van Schiermonnikoog").check()
    page.get_by_label("Beleidsregels jobcoaching Zandvoort").check()
    page.get_by_role("button", name="Vergelijk wat is aangevinkt").click()
    heads = page.locator("#punten thead th")
    expect(heads).to_have_count(4)
    assert page.url.count("ding=") == 3


def test_gemeenten_stand_beside_each_other_with_what_goes_with_them(
    site: str, open_page: Open
) -> None:
    page = open_page(f"{site}/vergelijk?ding=gm:gm0088&ding=gm:gm1955&over=regeling:jobcoach")
    councils = page.locator("#erbij tr", has=page.locator("#lijst-raden"))
    expect(councils).to_contain_text("Wsw-raad van Schiermonnikoog")
    expect(councils).to_contain_text("niet gezien")
    page.get_by_role("link", name=re.compile("Zet deze naast elkaar")).click()
    expect(page.locator("#punten thead")).to_contain_text("Montferland")


def test_more_than_six_say_so(site: str, open_page: Open) -> None:
    many = "&".join(
        f"ding=gm:gm{code}" for code in ("0088", "1955", "0344", "0363", "0599", "0518", "0202")
    )
    page = open_page(f"{site}/vergelijk?{many}")
    expect(page.get_by_text("U koos 7 dingen. Hier staan de eerste 6.")).to_be_visible()
    expect(page.locator("#erbij thead th")).to_have_count(7)
    expect(page.locator("#vergelijk-zoek")).to_have_count(0)


def test_on_a_phone_every_value_says_whose_it_is(site: str, open_page: Open) -> None:
    page = open_page(site + ACCEPTED, width=360)
    cell = page.locator("#punten tbody td").first
    label = cell.evaluate("(e) => getComputedStyle(e, '::before').content")
    assert label.strip('"').startswith("Beleidsregel jobcoach van Schiermonnikoog")


def test_the_table_can_be_kept_with_its_gaps_and_sources(site: str) -> None:
    answer = fetch(site + ACCEPTED.replace("/vergelijk?", "/vergelijk.csv?"))
    rows = list(csv.DictReader(answer.body.decode("utf-8-sig").splitlines()))
    lengths = [one for one in rows if one["punt"] == "hoogste duur"]
    assert {one["van"] for one in lengths} == {
        "Beleidsregel jobcoach van Schiermonnikoog",
        "Beleidsregel voorziening (jobcoach) van Montferland",
        "Jobcoach via UWV",
    }
    assert all(one["bron"] for one in lengths)
    assert any(one["wat er staat"] == "niet gezien" and not one["bron"] for one in rows)


def test_in_english_the_points_are_english(site: str, open_page: Open) -> None:
    page = open_page(f"{site}{ACCEPTED}&taal=en")
    expect(page.locator("#samen")).to_contain_text("maximum length")
    expect(page.locator("#samen")).to_contain_text("seen for none of them")
