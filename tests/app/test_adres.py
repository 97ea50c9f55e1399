"""The address as state: it survives writing and reading, and bears any nonsense."""

from __future__ import annotations

from dataclasses import replace
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
    WorkbenchAddress,
    full,
    short,
    url,
)
from adres.verkennen import Act, Action
from adres.werkbank import MAX_QUERY
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
    ways=6,
    actions=(
        Action(Act.OPEN, COUNCIL),
        Action(Act.ADD, MONTFERLAND),
        Action(Act.UNGROUP, "raad:lcr|adviseert|norm"),
        Action(Act.WHY, "raad:lcr|ins:adviseert|gm:gm1955"),
        Action(Act.FILTER, "raad+norm;ins:adviseert"),
    ),
    kinds=("raad", "norm"),
    relations=("https://w3id.org/inspraak/def#adviseert",),
    wanted="jobcoach",
    overview=True,
)


@pytest.mark.parametrize("state", [BrowseAddress(), BrowseAddress("montferland"), BROWSING])
def test_browsing_survives(state: BrowseAddress) -> None:
    assert BrowseAddress.read(params(state.url())) == state


def test_asking_for_more_counts_and_closing_takes_all_back() -> None:
    state = BrowseAddress(ARTICLE)
    for iri in (COUNCIL, COUNCIL, ARTICLE):
        state = state.do(Act.OPEN, iri)
    assert state.opened == (COUNCIL, COUNCIL, ARTICLE)
    assert state.do(Act.CLOSE, COUNCIL).opened == (ARTICLE,)


def test_what_was_done_last_counts() -> None:
    state = BrowseAddress(ARTICLE).do(Act.ADD, COUNCIL).do(Act.PIN, COUNCIL)
    assert (state.added, state.pinned, state.removed) == ((COUNCIL,), (COUNCIL,), ())
    assert state.do(Act.LOOSEN, COUNCIL).pinned == ()
    gone = state.do(Act.REMOVE, COUNCIL)
    assert (gone.added, gone.pinned, gone.removed) == ((), (), (COUNCIL,))
    assert gone.do(Act.ADD, COUNCIL).removed == ()
    assert BrowseAddress(ARTICLE).do(Act.REMOVE, ARTICLE).removed == ()


def test_a_line_is_explained_until_something_else_is_done() -> None:
    state = BrowseAddress(ARTICLE).do(Act.WHY, "a|b|c")
    assert state.why == "a|b|c"
    assert state.do(Act.WHY, "a|b|c") == state
    assert state.do(Act.OPEN, COUNCIL).why == ""


def test_all_names_are_shown_until_fewer_are_asked_for() -> None:
    state = BrowseAddress(ARTICLE).do(Act.NAMES, "alle")
    assert state.all_names
    assert not state.do(Act.NAMES, "minder").all_names


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.FILTER])
def test_every_action_can_be_undone_and_survives_the_address(act: Act) -> None:
    before = BrowseAddress(ARTICLE, kinds=("raad",)).do(Act.OPEN, MONTFERLAND)
    after = before.do(act, COUNCIL)
    assert BrowseAddress.read(params(after.url())) == after
    assert after.undo() == before


def test_a_filter_is_undone_to_the_filter_before_it() -> None:
    before = BrowseAddress(
        ARTICLE, kinds=("raad",), relations=("https://w3id.org/inspraak/def#adviseert",)
    )
    form = replace(before.asking(), kinds=("norm",))
    assert BrowseAddress.read(params(form.url())) == form
    assert form.undo() == before
    assert replace(BrowseAddress(ARTICLE).asking(), kinds=("norm",)).undo() == BrowseAddress(
        ARTICLE
    )


def test_where_nothing_was_done_there_is_nothing_to_undo() -> None:
    assert BrowseAddress(ARTICLE).undo() is None


QUERY = 'SELECT ?x WHERE {\n  ?x a <a:b> ; <c:d> "e&f=g+h#i" .\n}'


@pytest.mark.parametrize(
    "state",
    [
        WorkbenchAddress(),
        WorkbenchAddress(QUERY, run=True, view="kaart", order="-x", measure="n"),
        WorkbenchAddress(name="regels-op-datum", values={"datum": "2015-06-01"}, search="jobcoach"),
    ],
)
def test_the_workbench_reads_back_what_it_wrote(state: WorkbenchAddress) -> None:
    assert WorkbenchAddress.read(params(state.url())) == state


def test_a_query_is_never_cut() -> None:
    long = WorkbenchAddress("x" * (MAX_QUERY + 1))
    read = WorkbenchAddress.read(params(long.url()))
    assert read.query == long.query
    assert read.is_too_long


def test_a_query_has_the_line_ends_that_are_counted() -> None:
    assert WorkbenchAddress.read({"query": ["\r\nASK\r\n{}\r\n"]}).query == "ASK\n{}"


def test_a_column_sorts_upwards_first_and_then_downwards() -> None:
    once = WorkbenchAddress(QUERY, run=True).sorted_by("x")
    assert once.order == "x"
    assert once.sorted_by("x").order == "-x"
    assert once.sorted_by("x").sorted_by("x").order == "x"


def test_a_stopped_query_keeps_its_text_only() -> None:
    assert WorkbenchAddress(QUERY, run=True, view="net").stopped() == WorkbenchAddress(QUERY)


def test_words_that_were_looked_up_fall_away_with_the_next_action() -> None:
    assert BrowseAddress(ARTICLE, wanted="jobcoach").do(Act.OPEN, COUNCIL).wanted == ""


def test_nonsense_in_the_address_is_left_out() -> None:
    read = BrowseAddress.read(
        {"van": ["x"], "stap": ["onzin", "toon", "weg,", "<b>,x", "vast,raad:lcr"], "wegen": ["0"]}
    )
    assert read.actions == (Action(Act.PIN, COUNCIL),)
    assert read.ways == 3
    assert BrowseAddress.read({"wegen": ["99999"]}).ways == 12


def test_what_only_points_makes_way_first_in_a_long_address() -> None:
    state = BrowseAddress(ARTICLE).do(Act.OPEN, COUNCIL)
    for number in range(MAX_VALUES):
        state = state.do(Act.CHOOSE, f"{COUNCIL}{number}")
    assert len(state.actions) == MAX_VALUES
    assert state.opened == (COUNCIL,)


@pytest.mark.parametrize("count", ["0", "-3", "x", "1.5", "²", "", "9" * 30])
def test_a_count_that_is_none_is_one(count: str) -> None:
    assert SearchAddress.read({"meer": [count]}).batches == 1


def test_what_is_too_much_is_cut() -> None:
    read = BrowseAddress.read({"van": ["x" * 9000], "toon": [f"raad:{n}" for n in range(500)]})
    assert len(read.start) == MAX_TEXT
    assert len(read.opened) == MAX_VALUES
    assert SearchAddress.read({"meer": ["99999"]}).batches == MAX_BATCHES
