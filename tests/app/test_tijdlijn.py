"""The timeline: in order, as exact as the source, each thing with its kind in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

import teksten
import tijdlijnframe
from kg.model import Iri, Statement, Text
from kg.namespaces import INS
from overzicht import Item, Value
from webpage import OVERFLOW, problems

Open = Callable[..., Page]


def item(name: str, kind: str, **dates: str) -> Item:
    iri = Iri(f"https://w3id.org/inspraak/id/gebeurtenis/{name}")
    said = {
        point: (Value(Text(date), "", (Statement(iri, iri, Text(date), iri),)),)
        for point, date in dates.items()
    }
    return Item(iri, name, "gebeurtenis", f"{INS}{kind}", (), said)


ITEMS = (
    item("b", "Gebeurtenis", datum="2015-01-01"),
    item("a", "Gebeurtenis", datum="2015"),
    item("w", "Wet", vanaf="2004-01-01", tot="2015-01-01"),
    item("z", "Gebeurtenis"),
)


def test_dates_are_in_order_and_stay_as_exact_as_they_are() -> None:
    found = tijdlijnframe.moments(ITEMS)
    assert [(one.item.label, one.said) for one in found] == [
        ("w", "1 januari 2004"),
        ("a", "2015"),
        ("b", "1 januari 2015"),
        ("w", "1 januari 2015"),
    ]
    assert list(tijdlijnframe.years(found)) == ["2004", "2015"]


def test_a_kind_is_kept_and_what_has_no_date_is_told() -> None:
    assert {one.kind for one in tijdlijnframe.moments(ITEMS, "Wet")} == {"Wet"}
    assert [one.label for one in tijdlijnframe.undated(ITEMS)] == ["z"]
    assert tijdlijnframe.undated(ITEMS, "Wet") == []


def test_every_kind_has_its_words() -> None:
    for words in (teksten.TIJDLIJN_SOORT, teksten.TIJDLIJN_EEN):
        assert set(words) == set(tijdlijnframe.KINDS)


def test_every_line_says_what_it_is_and_where_it_stands(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/tijdlijn")
    lines = page.locator(".tijdlijn > li")
    assert lines.count() > 50
    expect(page.locator(".tijdlijn > li:not(:has(.merk))")).to_have_count(0)
    # What has no source of its own says so; it is never without a mark.
    expect(page.locator(".tijdlijn > li:not(:has(.bron, .geen-bron))")).to_have_count(0)
    expect(page.get_by_role("heading", name=teksten.TIJDLIJN_STRAKS)).to_be_visible()
    assert problems(page) == []


@pytest.mark.parametrize("kind", ["Wet", "%3Cscript%3E"])
def test_the_address_keeps_a_kind(site: str, open_page: Open, kind: str) -> None:
    page = open_page(f"{site}/tijdlijn?soort={kind}", width=320)
    kinds = set(page.locator(".tijdlijn .merk").all_inner_texts())
    assert kinds <= {"wet"}
    if not kinds:
        expect(page.get_by_text(teksten.TIJDLIJN_GEEN)).to_be_visible()
    assert page.evaluate(OVERFLOW) <= 0
