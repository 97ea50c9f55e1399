"""The page of someone's own gemeente: found by any name, and honest about what is missing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

import gemeenteframe
from adres import MunicipalityAddress
from kg.graph import KnowledgeGraph
from kg.labels import bare
from kg.model import Iri, SearchOutcome, Statement
from kg.namespaces import GM
from overzicht import Item, Value
from webpage import settled

Open = Callable[..., Page]


def found(real: KnowledgeGraph, text: str) -> gemeenteframe.Found:
    return gemeenteframe.find(real.search(text, kinds=("gebied",), limit=None))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Schiermonnikoog", "gm0088"),
        ("gemeente schiermonnikoog", "gm0088"),
        ("Den Haag", "gm0518"),
        ("'s-Gravenhage", "gm0518"),
        ("Den Bosch", "gm0796"),
        ("Utrecht", "gm0344"),
        ("sudwest fryslan", "gm1900"),
    ],
)
def test_a_gemeente_is_found_by_any_of_its_names(
    real: KnowledgeGraph, text: str, code: str
) -> None:
    assert found(real, text).one == Iri(GM + code)


def test_every_gemeente_is_found_by_its_bare_name(real: KnowledgeGraph) -> None:
    lost = []
    for one in real.municipalities():
        result = found(real, bare(one.label))
        if result.one != one.iri and one.iri not in {hit.iri for hit in result.several}:
            lost.append(one.label)
    assert lost == []


def test_a_name_of_two_gemeenten_gives_a_choice(real: KnowledgeGraph) -> None:
    several = found(real, "Bergen").several
    assert len([hit for hit in several if "Bergen" in hit.label]) > 1


def test_nothing_is_found_for_nonsense() -> None:
    assert gemeenteframe.find(SearchOutcome((), 0, "", ("Weert",))).suggestions == ("Weert",)


def item(part: str, regulates: str = "") -> Item:
    iri = Iri("https://w3id.org/inspraak/id/verordening/x")
    value = Iri(regulates)
    said = Value(value, "", (Statement(iri, iri, value, iri),))
    return Item(iri, "x", "regel", part, (), {"regelt": (said,)} if regulates else {})


def test_what_lacks_is_told_by_kind() -> None:
    needed = {"raden": ("nu",), "regels": ("eigen", "samen"), "regels-steun": ("steun",)}
    known = {"raden": (item("voorbij"),), "regels": (item("steun"),)}
    assert gemeenteframe.lacking(known, needed) == ["raden", "regels"]


def test_rules_are_kept_by_their_subject() -> None:
    rules = (item("steun", "regeling:a"), item("steun", "regeling:b"))
    assert gemeenteframe.about(rules, {"regeling:b"}) == [rules[1]]


def test_the_address_keeps_its_state() -> None:
    state = MunicipalityAddress(f"{GM}gm0088", "", "https://w3id.org/inspraak/id/regeling/jobcoach")
    assert state.url() == "./gemeente?g=gm:gm0088&over=regeling:jobcoach"
    assert MunicipalityAddress.read({"g": ["gm:gm0088"], "over": ["regeling:jobcoach"]}) == state


def test_a_former_gemeente_leads_to_what_came_after_it(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/gemeente?q=Weesp")
    expect(page.locator(".melding")).to_contain_text("bestaat niet meer")
    page.get_by_role("link", name="Gemeente Amsterdam", exact=True).click()
    expect(page.locator("h1")).to_have_text("Gemeente Amsterdam")


def test_what_is_unknown_says_where_to_look_and_what_to_ask(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/gemeente?g=gm:gm0772")
    part = page.locator("#onbekend")
    expect(part.get_by_role("heading", name="De raad die namens u spreekt")).to_be_visible()
    expect(part).to_contain_text("Welke raad geeft in Eindhoven namens cliënten advies")
    expect(part.get_by_role("link", name="lokaleregelgeving.overheid.nl").first).to_be_visible()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    part.get_by_role("button", name="Kopieer deze vraag").first.click()
    expect(page.locator("#brief-raden-melding")).to_have_text("De vraag is gekopieerd.")
    assert "Eindhoven" in page.evaluate("navigator.clipboard.readText()")


def test_every_level_says_who_speaks_with_whom_and_on_what(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/gemeente?g=gm:gm0202")
    rows = page.locator("#niveaus tbody tr")
    expect(rows).to_have_count(5)
    expect(rows.nth(0)).to_contain_text("college van burgemeester en wethouders")
    expect(rows.nth(0)).to_contain_text("Artikel 47 Participatiewet")
    expect(rows.nth(0)).to_contain_text("bijna 400")
    expect(rows.nth(1)).to_contain_text("Arbeidsmarktregio")
    expect(rows.nth(2)).to_contain_text("11")
    for row in rows.all():
        expect(row.locator("details.bron").first).to_be_visible()


def test_a_tick_stands_in_the_address_and_is_counted(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/gemeente?g=gm:gm0202")
    page.locator("#vink-een-loket").check()
    settled(page)
    expect(page.locator("#gevinkt")).to_contain_text("U vinkte 1 van de")
    assert "vink=een-loket" in page.url
    page.reload()
    settled(page)
    expect(page.locator("#vink-een-loket")).to_be_checked()


def test_the_queries_behind_the_page_can_be_copied_and_run(
    site: str, open_page: Open, real: KnowledgeGraph
) -> None:
    from kg.queries import parse_query

    page = open_page(f"{site}/gemeente?g=gm:gm0202")
    page.locator(".zoekvragen > summary").click()
    texts = page.locator(".zoekvragen pre").all_text_contents()
    assert len(texts) > 8
    for text in texts:
        assert "?_" not in text.split("WHERE")[-1]
        real.run(parse_query(text, name="gekopieerd"))


@pytest.mark.parametrize(
    "query",
    [
        "?g=javascript:alert(1)",
        "?g=gm:gm9999",
        "?g=raad:lcr",
        "?q=%00%3Cscript%3E",
        "?over=onzin&g=gm:gm0202",
        "?vink=" + "x" * 3000 + "&g=gm:gm0202",
    ],
)
def test_a_hostile_address_gets_a_calm_page(site: str, open_page: Open, query: str) -> None:
    page = open_page(f"{site}/gemeente{query}")
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_text("Er ging iets mis")).to_have_count(0)
