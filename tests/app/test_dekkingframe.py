"""What is known of each gemeente: choosing, ordering and cutting into pages."""

from __future__ import annotations

import pytest

from adres import CoverageAddress
from dekkingframe import KINDS, PER_PAGE, known, last_seen, province, provinces, shown
from kg.graph import KnowledgeGraph
from kg.model import Coverage, Iri
from kg.namespaces import GM
from widgets import dekking


def one(name: str, *kinds: str, where: str = "Zeeland", newest: str = "") -> Coverage:
    numbers = {kind: int(kind in kinds) for kind in KINDS}
    label = f"Gemeente {name}"
    return Coverage(
        Iri(GM + name), label, name, f"Provincie {where}", numbers, newest, "2026-11-22"
    )


ROWS = (
    one("Aa", "councils", where="Drenthe", newest="2019"),
    one("Bé", newest=""),
    one("Ce", "councils", "executors", newest="2024"),
    one("De", "practice"),
)


def names(state: CoverageAddress) -> str:
    return " ".join(row.code for row in shown(ROWS, state).rows)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (CoverageAddress(), "Aa Bé Ce De"),
        (CoverageAddress(text="be"), "Bé"),
        (CoverageAddress(text="GEMEENTE C"), "Ce"),
        (CoverageAddress(province="drenthe"), "Aa"),
        (CoverageAddress(province="Friesland"), ""),
        (CoverageAddress(empty=True), "Bé"),
        (CoverageAddress(sort="provincie"), "Aa Bé Ce De"),
        (CoverageAddress(sort="nieuwste"), "Ce Aa De Bé"),
        (CoverageAddress(sort="meeste"), "Ce Aa De Bé"),
        (CoverageAddress(sort="minste"), "Bé Aa De Ce"),
    ],
)
def test_the_address_chooses_and_orders(state: CoverageAddress, expected: str) -> None:
    assert names(state) == expected


def test_a_long_list_is_cut_into_pages_and_a_page_past_the_end_is_the_last() -> None:
    many = tuple(one(f"{n:03}") for n in range(PER_PAGE + 2))
    first, last = shown(many, CoverageAddress()), shown(many, CoverageAddress(number=9))
    assert (len(first.rows), first.first, first.pages, first.total) == (50, 1, 2, 52)
    assert (len(last.rows), last.first, last.number) == (2, 51, 2)


def test_nothing_found_is_no_page() -> None:
    found = shown(ROWS, CoverageAddress(text="qq"))
    assert (found.rows, found.first, found.total, found.pages) == ((), 0, 0, 1)
    assert "Geen gemeente past hierbij" in dekking.result(CoverageAddress(text="qq"), found)


def test_a_province_goes_by_its_bare_name() -> None:
    assert province(ROWS[0]) == "Drenthe"
    assert provinces(ROWS) == ["Drenthe", "Zeeland"]
    assert last_seen(ROWS) == "2026-11-22"
    assert last_seen(()) == ""


def test_every_cell_says_in_words_what_was_seen() -> None:
    table = dekking.result(CoverageAddress(), shown(ROWS, CoverageAddress()))
    assert table.count("niet gezien") == len(ROWS) * len(KINDS) - 4
    for words in ("1 raad", "1 organisatie", "1 voorbeeld", "datum onbekend", "niets gezien"):
        assert words in table
    assert 'aria-sort="ascending"' in table


def test_the_form_keeps_what_was_chosen() -> None:
    state = CoverageAddress('a"<', "Zeeland", empty=True, sort="minste")
    form = dekking.form(state, ["Drenthe", "Zeeland"])
    assert 'value="a&quot;&lt;"' in form
    assert '<option value="Zeeland" selected>' in form
    assert " checked" in form
    assert '<input type="hidden" name="sorteer" value="minste">' in form
    assert "Toon weer alle gemeenten" in form
    assert "Toon weer alle gemeenten" not in dekking.form(CoverageAddress(), [])


def test_the_pages_lead_on_and_keep_the_choice() -> None:
    many = tuple(one(f"{n:03}") for n in range(2 * PER_PAGE + 1))
    state = CoverageAddress(province="Zeeland", number=2)
    found = dekking.result(state, shown(many, state))
    assert "Bladzijde 2 van 3" in found
    assert 'href="./dekking?provincie=Zeeland#gemeenten"' in found
    assert 'href="./dekking?provincie=Zeeland&amp;bladzijde=3#gemeenten"' in found


def test_the_real_table_and_totals_agree(real: KnowledgeGraph) -> None:
    every, totals = real.municipalities(), real.municipal_totals()
    assert len(every) == totals["municipalities"]
    assert sum(1 for row in every if not known(row)) == totals["nothing"]
    for kind, total in (("councils", "council"), ("executors", "executor")):
        assert sum(1 for row in every if row.numbers[kind]) == totals[total]
