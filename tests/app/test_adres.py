"""The address as state: it survives writing and reading, and bears any nonsense."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from adres import (
    MAX_BATCHES,
    MAX_TEXT,
    MAX_VALUES,
    BrowseAddress,
    CoverageAddress,
    SearchAddress,
    ThingAddress,
    full,
    short,
    url,
)
from kg.namespaces import GM, ID

MONTFERLAND = f"{GM}gm1955"
ARTICLE = f"{ID}wet/BWBR0015703/artikel/47"
COUNCIL = f"{ID}raad/lcr"


def params(address: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(address).query)


@pytest.mark.parametrize("iri", [MONTFERLAND, ARTICLE, "https://example.org/a?b=c&d=e", ID])
def test_an_iri_survives_being_shortened(iri: str) -> None:
    assert full(short(iri)) == iri


def test_an_address_is_readable() -> None:
    assert ThingAddress(ARTICLE).url() == "./ding?ding=wet:BWBR0015703/artikel/47"


def test_empty_values_fall_away() -> None:
    assert url("verken", {"van": "", "soort": ["", "raad"]}) == "./verken?soort=raad"
    assert url("", {}) == "./"


@pytest.mark.parametrize(
    "state",
    [
        SearchAddress(),
        SearchAddress("cliëntenraad & <meer>", "raad", 3),
        SearchAddress("50%+1=#?"),
    ],
)
def test_search_survives(state: SearchAddress) -> None:
    assert SearchAddress.read(params(state.url())) == state


@pytest.mark.parametrize(
    "state", [ThingAddress(ARTICLE), ThingAddress(COUNCIL, ("ins:adviseert", "ins:adviseert<"))]
)
def test_thing_survives(state: ThingAddress) -> None:
    assert ThingAddress.read(params(state.url())) == state


@pytest.mark.parametrize(
    "state",
    [
        CoverageAddress(),
        CoverageAddress("'s-Gravenhage", "Zuid-Holland", empty=True, sort="nieuwste", number=3),
    ],
)
def test_coverage_survives(state: CoverageAddress) -> None:
    assert CoverageAddress.read(params(state.url())) == state


def test_coverage_bears_nonsense_and_starts_anew_when_sorted() -> None:
    read = CoverageAddress.read({"sorteer": ["<x>"], "niets": ["nee"], "bladzijde": ["-1"]})
    assert read == CoverageAddress()
    assert not read.is_filtered
    assert CoverageAddress(number=4).sorted_by("minste") == CoverageAddress(sort="minste")


BROWSING = BrowseAddress(
    start=ARTICLE,
    target=COUNCIL,
    opened=(COUNCIL, MONTFERLAND, COUNCIL),
    chosen=MONTFERLAND,
    kinds=("raad", "norm"),
    relations=("https://w3id.org/inspraak/def#adviseert",),
    ungrouped=("raad:lcr|ins:adviseert|norm",),
)


@pytest.mark.parametrize("state", [BrowseAddress(), BrowseAddress("montferland"), BROWSING])
def test_browsing_survives(state: BrowseAddress) -> None:
    assert BrowseAddress.read(params(state.url())) == state


def test_opening_selects_and_opens_once() -> None:
    state = BrowseAddress(ARTICLE).open(COUNCIL)
    assert (state.opened, state.chosen) == ((COUNCIL,), COUNCIL)
    assert state.open(COUNCIL) == state
    assert state.open(ARTICLE).opened == (COUNCIL,)


def test_asking_for_more_counts_and_closing_takes_all_back() -> None:
    state = BrowseAddress(ARTICLE).open(COUNCIL).more(COUNCIL).more(ARTICLE)
    assert state.opened == (COUNCIL, COUNCIL, ARTICLE)
    assert state.close(COUNCIL).opened == (ARTICLE,)


def test_a_group_opens_once() -> None:
    state = BrowseAddress(ARTICLE).ungroup("a").ungroup("a")
    assert state.ungrouped == ("a",)


@pytest.mark.parametrize("count", ["0", "-3", "x", "1.5", "²", "", "9" * 30])
def test_a_count_that_is_none_is_one(count: str) -> None:
    assert SearchAddress.read({"meer": [count]}).batches == 1


def test_what_is_too_much_is_cut() -> None:
    read = BrowseAddress.read({"van": ["x" * 9000], "toon": [f"raad:{n}" for n in range(500)]})
    assert len(read.start) == MAX_TEXT
    assert len(read.opened) == MAX_VALUES
    assert SearchAddress.read({"meer": ["99999"]}).batches == MAX_BATCHES
