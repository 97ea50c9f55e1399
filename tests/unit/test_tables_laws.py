"""Legislation as tables cite it: which act a name means, and which parts of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.tables.laws import MAX_RANGE, Act, Cited, Laws, articles, is_read, lids, subdivisions
from kg.tables.records import CellError
from tabellen.workshop import areas, lexicon

ID = "https://w3id.org/inspraak/id/"
LAWS = """
wet:BWBR1 a ins:Wet ; skos:prefLabel "Werkwet"@nl .
<https://w3id.org/inspraak/id/wet/BWBR1/artikel/7> a ins:Artikel .
<https://w3id.org/inspraak/id/wet/BWBR1/artikel/8> skos:prefLabel "Artikel 8"@nl .
"""
WETTEN = """
[[wet]]
iri = "wet:BWBR1"
kort = "Werkwet"
namen = ["Werkwet", "Ww"]
vanaf = 2015-01-01
gezien = "2016"
artikelen = "7 8 8a 10da"

[[wet]]
iri = "wet:BWBR1"
versie = "2004-01-01"
versienaam = "Bijstandswet"
kort = "Werkwet"
namen = ["Bijstandswet", "Bw"]
tot = 2015-01-01

[[wet]]
iri = "wet:BWBR2"
kort = "Zorgwet 2015"
namen = ["Zorgwet", "Zorgwet 2015"]
vanaf = 2015-01-01
gezien = "2016"
artikelen = "2.1.3 2.1.4"

[[wet]]
iri = "wet:BWBR3"
kort = "Zorgwet (2007)"
namen = ["Zorgwet"]
tot = 2015-01-01

[[wet]]
iri = "wet:nieuw"
kort = "Nieuwe wet"
namen = ["Nieuwe wet"]
klasse = "Wet"
naam = "Nieuwe wet"
afkorting = "NW"
omschrijving = "Een wet."
"""
ACT = Act(iri=f"{ID}wet/BWBR1", short="Werkwet")


@pytest.fixture
def laws(tmp_path: Path) -> Laws:
    return Laws(areas(LAWS), lexicon(tmp_path, wetten=WETTEN))


def refusal(laws: Laws, name: str, article: str = "", day: date | None = None) -> CellError:
    with pytest.raises(CellError) as caught:
        laws.cited(name, article, "", day, "grondslagen")
    assert caught.value.column == "grondslagen"
    return caught.value


# --- which act ---


@pytest.mark.parametrize("name", ["Werkwet", "werkwet", "WW", "Ww"])
def test_an_act_answers_to_its_name_and_abbreviation(laws: Laws, name: str) -> None:
    assert laws.act(name, None, "x").iri == f"{ID}wet/BWBR1"


@pytest.mark.parametrize("day", [None, date(2010, 1, 1), date(2020, 1, 1)])
def test_an_old_name_means_the_act_in_the_version_of_that_name(
    laws: Laws, day: date | None
) -> None:
    act = laws.act("Bw", day, "x")
    assert (act.iri, act.version) == (f"{ID}wet/BWBR1", "2004-01-01")
    assert act.version_name == "Bijstandswet"


def test_the_name_of_now_means_no_version(laws: Laws) -> None:
    assert laws.act("Ww", date(2010, 1, 1), "x").version == ""


def test_an_act_of_which_the_text_was_not_seen_has_no_articles(laws: Laws) -> None:
    assert laws.act("Bw", None, "x").articles is None


def test_an_unknown_act_is_refused_with_what_to_do(laws: Laws) -> None:
    error = refusal(laws, "Onzinwet")
    assert (error.reason.nl, error.value) == ("deze wet is er niet", "Onzinwet")
    assert "data/tabellen/wetten.toml" in error.do.nl


@pytest.mark.parametrize(
    ("day", "act"),
    [
        (date(2014, 12, 31), "BWBR3"),
        (date(2015, 1, 1), "BWBR2"),
    ],
)
def test_of_two_acts_of_one_name_the_day_decides(laws: Laws, day: date, act: str) -> None:
    assert laws.act("Zorgwet", day, "x").iri == f"{ID}wet/{act}"


@pytest.mark.parametrize(("article", "act"), [("2.1.3", "BWBR2"), ("11", "BWBR3")])
@pytest.mark.parametrize("day", [None, date(2010, 1, 1), date(2020, 1, 1)])
def test_of_two_acts_of_one_name_the_article_decides_first(
    laws: Laws, article: str, act: str, day: date | None
) -> None:
    assert laws.act("Zorgwet", day, "x", article=article).iri == f"{ID}wet/{act}"


def test_a_name_that_stays_ambiguous_is_refused(laws: Laws) -> None:
    error = refusal(laws, "Zorgwet")
    assert error.reason.nl == "deze naam hadden meer wetten"
    assert error.do.nl == "Geef een datum of de volle naam."


def test_the_full_name_is_not_ambiguous(laws: Laws) -> None:
    assert laws.act("Zorgwet 2015", None, "x").iri == f"{ID}wet/BWBR2"


def test_an_act_that_no_graph_describes_says_what_it_is(laws: Laws) -> None:
    assert laws.act("Nieuwe wet", None, "x").new == {
        "klasse": "Wet",
        "naam": "Nieuwe wet",
        "omschrijving": "Een wet.",
        "afkorting": "NW",
    }


def test_an_act_that_a_graph_describes_need_not_say_so(laws: Laws) -> None:
    assert laws.act("Ww", None, "x").new == {}


@pytest.mark.parametrize(("name", "known"), [("bijstandswet", True), ("Onzinwet", False)])
def test_what_is_an_act_is_known(laws: Laws, name: str, known: bool) -> None:
    assert laws.knows(name) is known


def test_only_what_has_a_class_in_the_graph_is_described(laws: Laws) -> None:
    described = [part for part in ("7", "8") if laws.described(f"{ID}wet/BWBR1/artikel/{part}")]
    assert described == ["7"]


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (date(2014, 12, 31), False),
        (date(2015, 1, 1), True),
        (date(2019, 12, 31), True),
        (date(2020, 1, 1), False),
    ],
)
def test_an_act_holds_from_its_first_day_to_the_day_before_its_end(day: date, held: bool) -> None:
    act = Act("x", "x", since=date(2015, 1, 1), until=date(2020, 1, 1))
    assert act.holds(day) is held


# --- which parts of it ---


def cited(laws: Laws, name: str, article: str | None, lid: str | None = None) -> list[str]:
    found = laws.cited(name, article, lid, None, "grondslagen")
    return [one.iri.removeprefix(f"{ID}wet/") for one in found]


@pytest.mark.parametrize("article", ["47", "7 t/m 9", "7, 47"])
def test_an_article_that_the_act_does_not_have_is_refused(laws: Laws, article: str) -> None:
    error = refusal(laws, "Ww", article)
    assert "staat niet in de tekst van Werkwet die is gezien" in error.reason.nl
    assert error.value == f"Ww, {article}"


def test_any_article_of_an_act_that_was_not_seen_is_accepted(laws: Laws) -> None:
    assert cited(laws, "Bw", "999") == ["BWBR1/artikel/999"]


@pytest.mark.parametrize(("article", "lid"), [(None, None), ("", ""), (None, "2")])
def test_an_act_without_an_article_is_cited_whole(
    laws: Laws, article: str | None, lid: str | None
) -> None:
    assert cited(laws, "Ww", article, lid) == ["BWBR1"]


@pytest.mark.parametrize(
    ("lid", "parts"),
    [
        ("1", ["1"]),
        ("2a", ["2/onderdeel/a"]),
        ("1d", ["1/onderdeel/d"]),
        ("1 a", ["1/onderdeel/a"]),
        ("1 a, c", ["1/onderdeel/a", "1/onderdeel/c"]),
        ("1 a t/m c", ["1/onderdeel/a", "1/onderdeel/b", "1/onderdeel/c"]),
        ("12 b", ["12/onderdeel/b"]),
    ],
)
def test_a_lid_is_read_with_its_letters(laws: Laws, lid: str, parts: list[str]) -> None:
    assert cited(laws, "Ww", "7", lid) == [f"BWBR1/artikel/7/lid/{part}" for part in parts]


@pytest.mark.parametrize(
    ("lid", "letters"), [("d", ["d"]), ("a, c", ["a", "c"]), ("a t/m e", list("abcde"))]
)
def test_letters_stand_without_a_lid_too(laws: Laws, lid: str, letters: list[str]) -> None:
    assert cited(laws, "Ww", "8a", lid) == [f"BWBR1/artikel/8a/onderdeel/{x}" for x in letters]


@pytest.mark.parametrize("lid", ["1, 2", "3 (bij 36)", "aanhef", "c t/m a", "1 c t/m a", "½"])
def test_a_lid_that_cannot_be_read_leaves_the_article(laws: Laws, lid: str) -> None:
    assert lids(lid) == ("", ())
    assert cited(laws, "Ww", "7", lid) == ["BWBR1/artikel/7"]


def test_with_several_articles_the_lid_is_not_guessed(laws: Laws) -> None:
    assert cited(laws, "Ww", "7, 8", "1") == ["BWBR1/artikel/7", "BWBR1/artikel/8"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", ["7"]),
        ("7, 8a", ["7", "8a"]),
        ("2.1.3", ["2.1.3"]),
        ("4:81", ["4:81"]),
        ("10da", ["10da"]),
        ("17 t/m 20", ["17", "18", "19", "20"]),
        ("5 t/m 5", ["5"]),
        ("7, 10 t/m 11", ["7", "10", "11"]),
        ("20 t/m 17", []),
        ("titel 4.2", []),
        ("par-4a", []),
        ("", []),
    ],
)
def test_articles_are_read_from_numbers_and_ranges(text: str, expected: list[str]) -> None:
    assert articles(text) == expected


@pytest.mark.parametrize(("size", "read"), [(MAX_RANGE, True), (MAX_RANGE + 1, False)])
def test_a_range_that_is_too_long_is_not_read_in_part(size: int, read: bool) -> None:
    text = f"1 t/m {1 + size}"
    assert is_read(text) is read
    assert len(articles(text)) == (size + 1 if read else 0)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("7", True),
        ("7, 10 t/m 11", True),
        ("7, titel 4", False),
        ("7,", False),
        ("1 t/m 99999999999", False),
        ("", False),
    ],
)
def test_what_holds_more_than_articles_is_known(text: str, read: bool) -> None:
    assert is_read(text) is read


def test_parts_go_from_large_to_small() -> None:
    assert Cited(ACT, "7", "1", "a").parts == (("artikel", "7"), ("lid", "1"), ("onderdeel", "a"))


def test_the_address_is_that_of_the_smallest_part() -> None:
    assert Cited(ACT, "7", point="a").iri == f"{ACT.iri}/artikel/7/onderdeel/a"


def test_subdivisions_need_an_article() -> None:
    assert subdivisions(ACT, [], "1 a") == [Cited(ACT)]
