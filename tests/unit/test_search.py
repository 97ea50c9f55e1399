"""Search over names: forgiving, ranked, and honest when nothing is found."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kg.search import Entry, SearchIndex

NAMES: dict[str, tuple[tuple[str, ...], str]] = {
    "lcr": (("Landelijke Cliëntenraad", "LCR"), "raad"),
    "uwv-ccr": (("UWV Centrale Cliëntenraad", "UWV CCR"), "raad"),
    "raad": (("Cliëntenraad in de gemeente", "clientenraad"), "raad"),
    "raden": (("Adviesraden of Cliëntenraden in de gemeente",), "raad"),
    "szw": (("Ministerie van Sociale Zaken en Werkgelegenheid", "SZW"), "instantie"),
    "pw": (("Participatiewet", "PW", "P-wet"), "regel"),
    "art47": (("Artikel 47 Participatiewet", "art. 47 PW"), "artikel"),
    "montferland": (("Montferland", "Gemeente Montferland"), "gebied"),
    "den-haag": (("'s-Gravenhage", "Den Haag"), "gebied"),
    "iederin": (("Ieder(in)",), "instantie"),
    "werk": (("Werk en Inkomen",), "regel"),
    "jobcoach": (("Jobcoach", "persoonlijke ondersteuning"), "regeling"),
}


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex.build(
        Entry(iri, labels, group, group) for iri, (labels, group) in NAMES.items()
    )


def found(index: SearchIndex, text: str, kinds: Sequence[str] = ()) -> list[str]:
    return [hit.iri.value for hit in index.search(text, kinds=kinds).hits]


@pytest.mark.parametrize("text", ["clientenraad", "Cliëntenraad", "CLIËNTENRAAD", "cliëntenraad"])
def test_case_and_diacritics_do_not_matter(index: SearchIndex, text: str) -> None:
    assert set(found(index, text)) >= {"lcr", "uwv-ccr", "raad", "raden"}


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("lcr", "lcr"),
        ("participatiewet", "pw"),
        ("pwet", "pw"),
        ("art 47", "art47"),
        ("47 participatiewet artikel", "art47"),
        ("iederin", "iederin"),
        ("ieder in", "iederin"),
        ("den haag", "den-haag"),
        ("gravenhage", "den-haag"),
        ("werk en inkomen", "werk"),
        ("inkomen werk", "werk"),
        ("soc zaken", "szw"),
        ("coach", "jobcoach"),
        ("montferlant", "montferland"),
        ("particpatiewet", "pw"),
        ("gemeente montferland", "montferland"),
        ("de gemeente montferland", "montferland"),
    ],
)
def test_what_people_type_finds_the_thing_first(index: SearchIndex, text: str, best: str) -> None:
    assert found(index, text)[0] == best


def test_a_word_is_found_in_every_order_and_every_label(index: SearchIndex) -> None:
    assert found(index, "ccr uwv centrale") == ["uwv-ccr"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("raad", "Raden"),
        ("raden", "Raad"),
        ("wet", "Alle wetten"),
        ("regeling", "Regelingen"),
        ("gemeenten", "Een gemeente"),
        ("verordeningen", "Verordening"),
        ("jobcoach", "jobcoaches en jobcoachs"),
    ],
)
def test_singular_and_plural_find_each_other(text: str, label: str) -> None:
    index = SearchIndex.build([Entry("x", (label,), "", "")])
    assert found(index, text) == ["x"]


def test_exact_comes_before_start_before_word_before_part() -> None:
    names = {"d": "Stadsraad", "c": "De raad van nu", "b": "Raad voor werk", "a2": "Raadsel"}
    index = SearchIndex.build(
        Entry(iri, (name,), "raad", "raad") for iri, name in {**names, "z": "Raad"}.items()
    )
    assert found(index, "raad") == ["z", "b", "a2", "c", "d"]
    reasons = [hit.reason for hit in index.search("raad").hits]
    assert reasons[0] == "hele naam"
    assert reasons[1] == reasons[2] == "begin van de naam"
    assert reasons[3] == "woord in de naam"
    assert reasons[4] == "deel van een woord"


def test_of_equal_fits_the_shortest_name_comes_first() -> None:
    index = SearchIndex.build(
        [
            Entry("versie", ("Artikel 47 Wet, versie van 2015", "art. 47"), "", ""),
            Entry("artikel", ("Artikel 47 Wet", "art. 47 van de wet"), "", ""),
        ]
    )
    assert found(index, "artikel 47") == ["artikel", "versie"]
    assert found(index, "art 47 wet") == ["artikel", "versie"]


def test_a_typing_error_is_only_looked_for_when_nothing_fits(index: SearchIndex) -> None:
    assert {hit.reason for hit in index.search("participatiewet").hits} == {
        "hele naam",
        "woord in de naam",
    }
    assert {hit.reason for hit in index.search("participatjewet").hits} == {"lijkt erop"}


def test_a_hit_tells_name_kind_and_what_matched(index: SearchIndex) -> None:
    (hit,) = index.search("szw").hits
    assert (hit.label, hit.matched, hit.group) == (NAMES["szw"][0][0], "SZW", "instantie")


def test_the_order_does_not_depend_on_the_order_of_the_graph() -> None:
    entries = [Entry(str(n), ("Raad",), "raad", "raad") for n in range(9)]
    forth, back = SearchIndex.build(entries), SearchIndex.build(reversed(entries))
    assert found(forth, "raad") == found(back, "raad") == [str(n) for n in range(9)]


def test_a_limit_keeps_the_best_and_the_total(index: SearchIndex) -> None:
    outcome = index.search("raad", limit=2)
    assert len(outcome.hits) == 2
    assert outcome.total == 4


def test_a_filter_keeps_its_kinds(index: SearchIndex) -> None:
    assert found(index, "participatiewet", kinds=["artikel"]) == ["art47"]


def test_nothing_typed_asks_for_a_word(index: SearchIndex) -> None:
    for text in ("", "  ", "?!"):
        assert index.search(text).explanation.startswith("Typ een of meer woorden")


def test_an_unknown_word_is_named(index: SearchIndex) -> None:
    outcome = index.search("xyzzy raad")
    assert outcome.hits == ()
    assert outcome.explanation == (
        "“xyzzy” komt in geen enkele naam of afkorting voor. “raad” wel."
    )
    assert outcome.suggestions == ("raad",)


def test_a_nearly_known_word_gives_suggestions(index: SearchIndex) -> None:
    outcome = index.search("participatieraad")
    assert outcome.explanation == ("“participatieraad” komt in geen enkele naam of afkorting voor.")
    assert "participatiewet" in outcome.suggestions


def test_words_that_never_stand_together_are_named(index: SearchIndex) -> None:
    outcome = index.search("montferland jobcoach")
    assert outcome.explanation == (
        "“montferland” en “jobcoach” komen wel voor, maar niet samen in één naam. "
        "Zoek op één woord."
    )
    assert outcome.suggestions == ("montferland", "jobcoach")


@pytest.mark.parametrize(
    ("text", "count"), [("participatiewet", "2 resultaten"), ("lcr", "1 resultaat")]
)
def test_a_filter_that_hides_everything_is_named(index: SearchIndex, text: str, count: str) -> None:
    outcome = index.search(text, kinds=["gebied"])
    assert outcome.hits == ()
    assert outcome.explanation == f"Niets gevonden met dit filter. Zonder filter: {count}."


def test_markup_is_only_text(index: SearchIndex) -> None:
    assert index.search("<script>alert(1)</script>").hits == ()


def test_only_small_words_are_searched_as_they_are(index: SearchIndex) -> None:
    assert "raad" in found(index, "in de")


def test_what_tells_of_a_thing_comes_after_the_things_unless_it_is_meant() -> None:
    index = SearchIndex.build(
        (
            Entry("taak", ("Cliëntenraad en zijn taak",), "regeling", "kenmerk"),
            Entry("lcr", ("Landelijke Cliëntenraad",), "raad", "raad"),
        )
    )
    assert found(index, "clientenraad") == ["lcr", "taak"]
    assert found(index, "cliëntenraad en zijn taak")[0] == "taak"
