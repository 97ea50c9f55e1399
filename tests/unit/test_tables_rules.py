"""Local rules: whose they are, on what they rest, since when, and which councils they regulate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.tables.importing import Imported
from kg.tables.records import Left
from tabellen.workshop import Facts, Record, facts, imported, rows_of

KIND, SUPPORT = "lokale-regels", "ondersteuningsregels"
RULE = "verordening:CVDR900001"
WET = "wet:BWBR0015703"
GEMEENTEWET = "wet:BWBR0005416"


class Rules:
    """Rules that a test changes and imports."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, *changes: Record, kind: str = KIND) -> Imported:
        """Return what becomes of the first rule of the small table, changed once or more."""
        base = rows_of(kind)[0]
        return imported(self.folder, kind, [{**base, **change} for change in changes])

    def facts(self, *changes: Record, kind: str = KIND) -> Facts:
        """Return what is stated of changed rules, of which nothing may be left out."""
        made = self.read(*changes, kind=kind)
        assert [item.text("", "nl") for item in made.report.left] == []
        return facts(made.turtle)

    def left(self, **change: Any) -> Left:  # noqa: ANN401 # a value of any form
        """Return the only thing that is left out of a changed rule."""
        (left,) = self.read(change).report.left
        return left


@pytest.fixture
def rules(tmp_path: Path) -> Rules:
    return Rules(tmp_path)


@pytest.fixture(scope="module")
def all_facts(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    return facts(imported(tmp_path_factory.mktemp("t"), KIND, rows_of(KIND)).turtle)


@pytest.fixture(scope="module")
def support(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    return facts(imported(tmp_path_factory.mktemp("t"), SUPPORT, rows_of(SUPPORT)).turtle)


def values(found: Facts, subject: str, predicate: str) -> set[str]:
    return {o for s, p, o in found if (s, p) == (subject, predicate)}


# --- what a rule is ---


def test_a_rule_with_a_number_has_its_facts(all_facts: Facts) -> None:
    assert {(p, o) for s, p, o in all_facts if s == RULE} == {
        ("rdf:type", "ins:Verordening"),
        ("skos:prefLabel", "Verordening cliëntenparticipatie Utrecht 2016"),
        ("dct:description", "Verordening van de gemeente Utrecht over inspraak."),
        ("prov:wasDerivedFrom", "waarneming:lokale-regels-cvdr900001"),
        ("ins:cvdrId", "CVDR900001"),
        ("ins:citeertitel", "Verordening cliëntenparticipatie"),
        ("ins:website", "https://lokaleregelgeving.overheid.nl/CVDR900001"),
        ("ins:soort", "regelsoort:verordening"),
        ("ins:thema", "thema:inspraak"),
        ("ins:status", "status:geldend"),
        ("ins:datum", "2015-12-01"),
        ("ins:inWerkingVanaf", "2016-01-01"),
        ("ins:geldtIn", "gm:gm0344"),
        ("ins:vastgesteldDoor", "gm:gm0344"),
        ("ins:vastgesteldDoor", "instantie:gemeenteraad"),
        ("ins:gebaseerdOp", f"{WET}/artikel/47"),
        ("ins:gebaseerdOp", f"{GEMEENTEWET}/artikel/147/lid/1/onderdeel/a"),
        ("ins:gebaseerdOp", f"{GEMEENTEWET}/artikel/147/lid/1/onderdeel/c"),
        ("ins:regelt", "raad:utrecht-clientenraad"),
    }


def test_a_rule_in_a_gazette_goes_by_the_number_of_the_publication(all_facts: Facts) -> None:
    rule = "verordening:bgr-2019-77"
    assert values(all_facts, rule, "ins:publicatienummer") == {"bgr-2019-77"}
    assert values(all_facts, rule, "ins:cvdrId") == set()


def test_a_rule_without_a_number_goes_by_its_place_and_title(all_facts: Facts) -> None:
    rule = "verordening:delft-reglement-adviesraad"
    assert values(all_facts, rule, "rdf:type") == {"ins:LokaleRegel"}
    assert values(all_facts, rule, "skos:prefLabel") == {"Reglement adviesraad (Delft)"}
    assert values(all_facts, rule, "skos:altLabel") == {"Reglement adviesraad"}


def test_who_made_a_rule_comes_along_in_words_when_that_is_no_body(all_facts: Facts) -> None:
    rule = "verordening:delft-reglement-adviesraad"
    assert "Vastgesteld door: de raad zelf." in values(all_facts, rule, "ins:toelichting")


def test_a_rule_of_a_cooperation_holds_for_the_gemeenten_that_are_named(
    all_facts: Facts,
) -> None:
    rule = "verordening:bgr-2019-77"
    assert values(all_facts, rule, "ins:geldtIn") == {"gm:gm0632", "gm:gm0589"}
    assert values(all_facts, rule, "ins:vastgesteldDoor") == {
        "so:so0496",
        "instantie:algemeen-bestuur-gr",
    }
    assert values(all_facts, "so:so0496", "rdf:type") == {"ins:GemeenschappelijkeRegeling"}


def test_a_page_that_is_not_named_is_that_of_the_number(all_facts: Facts) -> None:
    seen = "waarneming:lokale-regels-cvdr900002"
    page = "https://lokaleregelgeving.overheid.nl/CVDR900002"
    assert values(all_facts, seen, "ins:website") == {page}


def test_a_rule_of_which_no_page_is_known_says_so(all_facts: Facts) -> None:
    seen = "waarneming:lokale-regels-delft-reglement-adviesraad"
    assert "ins:website" in values(all_facts, seen, "ins:nietGezien")


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("soort", "wens", "deze soort regel is er niet"),
        ("soort", None, "deze waarde ontbreekt"),
        ("titel", " ", "deze waarde ontbreekt"),
        ("status_pagina", "bijna", "deze status is er niet"),
        ("zeker", "misschien", "deze zekerheid is er niet"),
        ("zeker", None, "deze waarde ontbreekt"),
        ("url", "CVDR900001", "dit is geen webadres"),
        ("cbs_code", "GM9999", "deze gemeente is er niet"),
        ("grondslagen", "Participatiewet", "hier hoort een lijst blokken"),
        ("grondslagen", [{"wet": ["Participatiewet"]}], "hier hoort één tekst"),
        ("wetten_waarover_geadviseerd", [1], "hier hoort een lijst teksten"),
        ("aantal_leden", True, "hier hoort één waarde"),
    ],
)
def test_a_row_with_an_unusable_value_is_left_out_with_the_column(
    rules: Rules, column: str, value: object, reason: str
) -> None:
    left = rules.left(**{column: value})
    assert (left.line, left.column, left.whole, left.reason.nl) == (1, column, True, reason)


def test_an_unknown_gemeente_is_left_out_with_what_it_is_like(rules: Rules) -> None:
    left = rules.left(cbs_code=None, gemeente_naam="Utregt")
    assert (left.column, left.value, left.whole) == ("gemeente_naam", "Utregt", True)
    assert left.do.nl.startswith("Bedoeld: Utrecht")


def test_a_rule_of_nobody_is_left_out(rules: Rules) -> None:
    left = rules.left(cbs_code=None, gemeente_naam=None)
    assert (left.column, left.reason.nl) == ("gemeente_naam", "de organisatie is niet gezien")


def test_the_code_goes_before_the_name(rules: Rules) -> None:
    found = rules.facts({"gemeente_naam": "Zomaar iets"})
    assert values(found, RULE, "ins:geldtIn") == {"gm:gm0344"}


# --- dates and versions ---


@pytest.mark.parametrize(
    "column", ["ondertekening", "inwerkingtreding", "uitwerkingtreding", "terugwerkend_tot"]
)
def test_a_day_that_does_not_exist_leaves_out_the_row(rules: Rules, column: str) -> None:
    left = rules.left(**{column: "2015-02-30"})
    assert (left.column, left.value, left.whole) == (column, "2015-02-30", True)


def test_an_end_before_the_start_leaves_out_the_row(rules: Rules) -> None:
    left = rules.left(uitwerkingtreding="2015-12-31")
    assert (left.column, left.value) == ("uitwerkingtreding", "2015-12-31")
    assert left.reason.nl == "het einde ligt voor het begin (2016-01-01)"


def test_an_end_on_the_day_of_the_start_is_possible(rules: Rules) -> None:
    found = rules.facts({"uitwerkingtreding": "2016-01-01"})
    assert values(found, RULE, "ins:inWerkingTot") == {"2016-01-01"}


def test_a_rule_of_which_the_start_was_not_seen_says_so(rules: Rules) -> None:
    found = rules.facts({"inwerkingtreding": None})
    seen = "waarneming:lokale-regels-cvdr900001"
    assert "ins:inWerkingVanaf" in values(found, seen, "ins:nietGezien")


def test_the_newest_version_describes_the_rule(all_facts: Facts) -> None:
    rule = "verordening:CVDR900004"
    assert values(all_facts, rule, "ins:status") == {"status:geldend"}
    assert values(all_facts, rule, "ins:inWerkingVanaf") == set()
    assert values(all_facts, rule, "prov:wasDerivedFrom") == {
        "waarneming:lokale-regels-cvdr900004",
        "waarneming:lokale-regels-cvdr900004-2",
    }


@pytest.mark.parametrize(("version", "start"), [("1", "2018-01-01"), ("2", "2020-01-01")])
def test_each_version_has_its_own_start(all_facts: Facts, version: str, start: str) -> None:
    name = f"verordening:CVDR900004/versie/{start}"
    assert values(all_facts, name, "ins:isVersieVan") == {"verordening:CVDR900004"}
    assert values(all_facts, name, "ins:versienummer") == {version}
    assert values(all_facts, name, "ins:inWerkingVanaf") == {start}


def test_versions_are_compared_as_numbers(rules: Rules) -> None:
    found = rules.facts(
        {"versie": "9", "opmerking": "oud", "inwerkingtreding": "2016-01-01"},
        {"versie": "10", "opmerking": "nieuw", "inwerkingtreding": "2018-01-01"},
    )
    assert "Nieuw." in values(found, RULE, "ins:toelichting")
    assert "Oud." not in values(found, RULE, "ins:toelichting")


def test_an_older_version_describes_the_rule_when_the_newest_is_left_out(rules: Rules) -> None:
    made = rules.read(
        {"versie": "1", "inwerkingtreding": "2016-01-01"},
        {"versie": "2", "inwerkingtreding": "2018-02-30"},
    )
    assert [item.line for item in made.report.left] == [2]
    assert values(facts(made.turtle), RULE, "ins:inWerkingVanaf") == {"2016-01-01"}


# --- on what it rests ---


def test_an_old_name_of_an_act_leads_to_the_article_and_to_its_version(all_facts: Facts) -> None:
    assert values(all_facts, "verordening:CVDR900002", "ins:gebaseerdOp") == {
        f"{WET}/artikel/47",
        f"{WET}/artikel/47/versie/2004-01-01",
    }


def test_a_version_of_an_article_tells_by_which_name_it_went(all_facts: Facts) -> None:
    version = f"{WET}/artikel/47/versie/2004-01-01"
    assert values(all_facts, version, "ins:isVersieVan") == {f"{WET}/artikel/47"}
    assert values(all_facts, version, "ins:inWerkingTot") == {"2015-01-01"}


def test_the_date_of_the_rule_tells_which_wmo_is_meant(all_facts: Facts) -> None:
    rule = "verordening:CVDR900003"
    assert values(all_facts, rule, "ins:gebaseerdOp") == {"wet:BWBR0020031/artikel/11"}


@pytest.mark.parametrize(
    ("change", "act"),
    [
        ({"inwerkingtreding": "2014-06-01"}, "wet:BWBR0020031"),
        ({"inwerkingtreding": "2016-06-01"}, "wet:BWBR0035362"),
        ({"titel": "Verordening 2012"}, "wet:BWBR0020031"),
        ({"titel": "Verordening 2016"}, "wet:BWBR0035362"),
        ({"cvdr_id": None, "publicatie_id": "gmb-2013-55"}, "wet:BWBR0020031"),
        ({"cvdr_id": None, "publicatie_id": "gmb-2023-55"}, "wet:BWBR0035362"),
        ({"titel": "Verordening", "uitwerkingtreding": "2013-01-01"}, "wet:BWBR0020031"),
    ],
)
def test_a_day_title_or_number_dates_the_names_of_acts(
    rules: Rules, change: Record, act: str
) -> None:
    undated = {"ondertekening": None, "inwerkingtreding": None, "raad_naam": None}
    bases = [{"wet": "Wmo", "artikel": None, "lid": None}]
    found = rules.facts({**undated, "grondslagen": bases, **change})
    assert {o for _, p, o in found if p == "ins:gebaseerdOp"} == {act}


@pytest.mark.parametrize("number", ["gmb-0000-1", "gmb-2026-1"])
def test_a_number_of_no_time_at_all_is_only_a_number(rules: Rules, number: str) -> None:
    found = rules.facts({"cvdr_id": None, "publicatie_id": number, "inwerkingtreding": None})
    assert values(found, f"verordening:{number}", "ins:publicatienummer") == {number}


def test_a_part_of_an_act_is_described_with_the_whole_it_belongs_to(all_facts: Facts) -> None:
    part = f"{GEMEENTEWET}/artikel/147/lid/1/onderdeel/a"
    assert values(all_facts, part, "ins:onderdeelVan") == {f"{GEMEENTEWET}/artikel/147/lid/1"}
    assert values(all_facts, part, "ins:nummer") == {"a"}
    assert values(all_facts, part, "ins:jci") == {"jci1.3:c:BWBR0005416&artikel=147&lid=1&o=a"}


def test_an_article_that_the_law_graph_describes_is_not_described_again(all_facts: Facts) -> None:
    assert values(all_facts, f"{WET}/artikel/47", "rdf:type") == set()


@pytest.mark.parametrize(
    ("basis", "reason"),
    [
        ({"wet": "Participatiewet", "artikel": "999"}, "artikel 999 staat niet in de tekst"),
        ({"wet": "Onzinwet", "artikel": "1"}, "deze wet is er niet"),
        ({"wet": None, "artikel": "1"}, "de wet ontbreekt"),
    ],
)
def test_a_basis_that_cannot_be_placed_leaves_out_that_value_only(
    rules: Rules, basis: Record, reason: str
) -> None:
    left = rules.left(grondslagen=[basis, {"wet": "Gemeentewet", "artikel": "149"}])
    assert (left.column, left.whole) == ("grondslagen", False)
    assert left.reason.nl.startswith(reason)


def test_a_basis_that_cannot_be_placed_comes_along_in_words(rules: Rules) -> None:
    bases = [
        {"wet": "Participatiewet", "artikel": "999", "lid": "2"},
        {"wet": "Gemeentewet", "artikel": "149"},
    ]
    found = facts(rules.read({"grondslagen": bases}).turtle)
    assert values(found, RULE, "ins:gebaseerdOp") == {f"{GEMEENTEWET}/artikel/149"}
    assert values(found, "kenmerk:cvdr900001-grondslagen", "ins:waardetekst") == {
        "Participatiewet, artikel 999, lid 2; Gemeentewet, artikel 149"
    }


@pytest.mark.parametrize(
    ("basis", "parts", "said"),
    [
        (
            {"wet": "Awb", "artikel": "titel 4.2"},
            {"wet:BWBR0005537"},
            "Awb, titel 4.2",
        ),
        (
            {"wet": "Awb", "artikel": "4:81, titel 4.2"},
            {"wet:BWBR0005537/artikel/4:81"},
            "Awb, artikel 4:81, titel 4.2",
        ),
        (
            {"wet": "Awb", "artikel": "1, 2", "lid": "3 (bij 2)"},
            {"wet:BWBR0005537/artikel/1", "wet:BWBR0005537/artikel/2"},
            "Awb, artikel 1, 2, lid 3 (bij 2)",
        ),
        (
            {"wet": "Awb", "artikel": "1 t/m 900"},
            {"wet:BWBR0005537"},
            "Awb, artikel 1 t/m 900",
        ),
    ],
)
def test_what_is_read_in_part_is_told_whole_in_words(
    rules: Rules, basis: Record, parts: set[str], said: str
) -> None:
    found = rules.facts({"grondslagen": [basis]})
    assert values(found, RULE, "ins:gebaseerdOp") == parts
    assert values(found, "kenmerk:cvdr900001-grondslagen", "ins:waardetekst") == {said}


def test_what_is_read_whole_needs_no_words(all_facts: Facts) -> None:
    assert not {s for s, _, _ in all_facts if s.endswith("-grondslagen")}


def test_numbers_may_be_numbers(rules: Rules) -> None:
    found = rules.facts({"grondslagen": [{"wet": "Gemeentewet", "artikel": 149, "lid": 2}]})
    assert values(found, RULE, "ins:gebaseerdOp") == {f"{GEMEENTEWET}/artikel/149/lid/2"}


def test_a_rule_may_rest_on_a_rule_of_which_only_the_title_is_known(support: Facts) -> None:
    base = "verordening:utrecht-re-integratieverordening-utrecht-2022"
    part = f"{base}/artikel/5/lid/2"
    assert part in values(support, "verordening:CVDR910001", "ins:gebaseerdOp")
    assert values(support, part, "ins:onderdeelVan") == {f"{base}/artikel/5"}
    assert values(support, base, "skos:prefLabel") == {"Re-integratieverordening Utrecht 2022"}
    assert values(support, base, "ins:vastgesteldDoor") == {"gm:gm0344"}


def test_a_rule_may_rest_on_another_row(rules: Rules) -> None:
    found = rules.facts(
        {"cvdr_id": "CVDR900010", "titel": "Verordening inspraak", "raad_naam": None},
        {"grondslagen": [{"wet": "verordening INSPRAAK", "artikel": "3"}]},
    )
    assert values(found, RULE, "ins:gebaseerdOp") == {"verordening:CVDR900010/artikel/3"}


def test_a_row_that_is_left_out_is_no_rule_to_rest_on(rules: Rules) -> None:
    made = rules.read(
        {"cvdr_id": "CVDR900010", "titel": "Verordening inspraak", "soort": "wens"},
        {"grondslagen": [{"wet": "Verordening inspraak", "artikel": "3"}]},
    )
    assert values(facts(made.turtle), RULE, "ins:gebaseerdOp") == {
        "verordening:utrecht-verordening-inspraak/artikel/3"
    }


# --- what came before and after ---


def test_a_predecessor_of_which_only_the_title_is_known_is_described(all_facts: Facts) -> None:
    before = "verordening:almere-verordening-inspraak-minima-2004"
    assert values(all_facts, "verordening:CVDR900002", "ins:vervangt") == {before}
    assert values(all_facts, before, "rdf:type") == {"ins:Verordening"}
    assert values(all_facts, before, "ins:geldtIn") == {"gm:gm0034"}


def test_a_predecessor_may_be_another_row(rules: Rules) -> None:
    found = rules.facts(
        {"cvdr_id": "CVDR900010", "titel": "Verordening inspraak", "raad_naam": None},
        {"voorganger": "Verordening inspraak"},
    )
    assert values(found, RULE, "ins:vervangt") == {"verordening:CVDR900010"}


def test_of_two_rows_of_one_title_the_newest_is_the_predecessor(rules: Rules) -> None:
    older: Record = {"cvdr_id": "CVDR9001", "titel": "Verordening inspraak", "raad_naam": None}
    newer = {**older, "cvdr_id": "CVDR900010"}
    this: Record = {"voorganger": "Verordening inspraak"}
    for order in ([older, newer, this], [newer, older, this]):
        found = rules.facts(*order)
        assert values(found, RULE, "ins:vervangt") == {"verordening:CVDR900010"}


def test_a_predecessor_may_be_named_by_number(rules: Rules) -> None:
    found = rules.facts(
        {"cvdr_id": "CVDR900010", "titel": "Iets anders", "raad_naam": None},
        {"voorganger": "CVDR900010"},
    )
    assert values(found, RULE, "ins:vervangt") == {"verordening:CVDR900010"}


def test_a_rule_does_not_replace_itself(rules: Rules) -> None:
    found = rules.facts({"voorganger": "Verordening cliëntenparticipatie Utrecht 2016"})
    assert values(found, RULE, "ins:vervangt") == set()


@pytest.mark.parametrize(
    ("said", "titles"),
    [
        ("een oude regeling", 0),
        ("Verordening A ... enzovoort", 0),
        ("Verordening A; en nog iets", 1),
    ],
)
def test_a_predecessor_that_is_more_than_titles_comes_along_in_words(
    rules: Rules, said: str, titles: int
) -> None:
    found = rules.facts({"voorganger": said})
    text = f"{said[:1].upper()}{said[1:]}"
    assert values(found, "kenmerk:cvdr900001-voorganger", "ins:waardetekst") == {text}
    assert len(values(found, RULE, "ins:vervangt")) == titles


def test_titles_alone_need_no_words(rules: Rules) -> None:
    found = rules.facts({"voorganger": "Verordening A; Beleidsregel B"})
    assert values(found, "kenmerk:cvdr900001-voorganger", "ins:waardetekst") == set()
    assert len(values(found, RULE, "ins:vervangt")) == 2


def test_a_gemeente_that_ended_has_its_successor_and_the_day(all_facts: Facts) -> None:
    assert values(all_facts, "gm:gm0457", "ins:opgegaanIn") == {"gm:gm0363"}
    assert values(all_facts, "gm:gm0457", "ins:einddatum") == {"2022-03-24"}
    (seen,) = values(all_facts, "gm:gm0457", "prov:wasDerivedFrom")
    assert values(all_facts, seen, "ins:afgeleid") == {"true"}


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Amsterdam (2022-02-30)", "deze datum bestaat niet"),
        ("Amsterdamme (2022-03-24)", "deze gemeente is er niet"),
    ],
)
def test_a_successor_that_cannot_be_placed_leaves_out_that_value_only(
    tmp_path: Path, said: str, reason: str
) -> None:
    row = {**rows_of(KIND)[2], "opvolger_gemeente": said}
    made = imported(tmp_path, KIND, [row])
    (left,) = made.report.left
    assert (left.column, left.whole, left.reason.nl) == ("opvolger_gemeente", False, reason)
    assert values(facts(made.turtle), "gm:gm0457", "ins:opgegaanIn") == set()


# --- names ---


def test_the_newest_of_two_rules_of_one_name_bears_it_alone(rules: Rules) -> None:
    title = "Verordening inspraak Utrecht"
    older = {"cvdr_id": "CVDR9001", "titel": title, "raad_naam": None}
    newer = {**older, "cvdr_id": "CVDR900010"}
    for order in ([older, newer], [newer, older]):
        found = rules.facts(*order)
        assert values(found, "verordening:CVDR900010", "skos:prefLabel") == {title}
        assert values(found, "verordening:CVDR9001", "skos:prefLabel") == {f"{title} (CVDR9001)"}


def test_a_rule_that_is_left_out_takes_no_name(rules: Rules) -> None:
    title = "Verordening inspraak Utrecht"
    older = {"cvdr_id": "CVDR9001", "titel": title, "raad_naam": None}
    made = rules.read(older, {**older, "cvdr_id": "CVDR900010", "soort": "wens"})
    found = facts(made.turtle)
    assert values(found, "verordening:CVDR9001", "skos:prefLabel") == {title}


# --- councils ---


def test_a_council_has_its_kind_place_and_level(all_facts: Facts) -> None:
    council = "raad:utrecht-clientenraad"
    assert values(all_facts, council, "skos:prefLabel") == {"Cliëntenraad Utrecht"}
    assert values(all_facts, council, "ins:soort") == {"raadsoort:clientenraad"}
    assert values(all_facts, council, "ins:geldtIn") == {"gm:gm0344"}
    assert values(all_facts, council, "ins:inspraakniveau") == {"inspraakniveau:lokaal"}


def test_the_kind_of_a_council_rests_on_our_own_reading(all_facts: Facts) -> None:
    seen = "waarneming:lokale-regels-cvdr900001-soort"
    assert seen in values(all_facts, "raad:utrecht-clientenraad", "prov:wasDerivedFrom")
    assert values(all_facts, seen, "ins:overEigenschap") == {"ins:soort"}


def test_a_council_advises_on_acts_and_its_subjects_come_along(all_facts: Facts) -> None:
    council = "raad:utrecht-clientenraad"
    assert values(all_facts, council, "ins:adviseertOver") == {WET}
    assert values(all_facts, council, "ins:thema") == {"thema:inkomen"}
    kenmerk = "kenmerk:utrecht-clientenraad-wetten-waarover-geadviseerd-cvdr900001"
    assert values(all_facts, kenmerk, "ins:waardetekst") == {"Participatiewet; minimabeleid"}


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("het college", {"instantie:college"}),
        ("overleg met het college.", {"instantie:college"}),
        ("College/gemeenteraad", {"instantie:college", "instantie:gemeenteraad"}),
        ("burgemeester en wethouders (en een wethouder)", {"instantie:college", "rol:wethouder"}),
        ("de collegezaal", set()),
        ("iemand", set()),
        (None, set()),
    ],
)
def test_whole_words_tell_with_whom_a_council_talks(
    rules: Rules, said: str | None, who: set[str]
) -> None:
    found = rules.facts({"overlegpartner": said})
    assert values(found, "raad:utrecht-clientenraad", "ins:gesprekspartner") == who
    unseen = values(found, "waarneming:lokale-regels-cvdr900001", "ins:nietGezien")
    assert ("ins:gesprekspartner" in unseen) == (not who)


@pytest.mark.parametrize(
    ("name", "council"),
    [
        ("cliëntenraad", "raad:utrecht-clientenraad"),
        ("Cliëntenraad Utrecht (voorheen iets anders)", "raad:utrecht-clientenraad"),
        ("Cliëntenraad gemeente Utrecht", "raad:utrecht-clientenraad"),
    ],
)
def test_a_council_has_one_address_however_its_name_is_written(
    rules: Rules, name: str, council: str
) -> None:
    found = rules.facts({"raad_naam": name})
    assert values(found, RULE, "ins:regelt") == {council}
    assert values(found, council, "skos:prefLabel") == {"Cliëntenraad Utrecht"}


def test_a_council_of_a_cooperation_hangs_together_with_it(all_facts: Facts) -> None:
    council = "raad:clientenraad-ferm-werk"
    assert values(all_facts, council, "ins:hangtSamenMet") == {"so:so0496"}
    assert values(all_facts, council, "ins:inspraakniveau") == {"inspraakniveau:samenwerking"}
    assert values(all_facts, council, "ins:geldtIn") == {"gm:gm0632", "gm:gm0589"}


def test_a_kind_of_council_that_is_not_known_leaves_out_that_value_only(rules: Rules) -> None:
    left = rules.left(raad_soort="praatgroep")
    assert (left.column, left.value, left.whole) == ("raad_soort", "praatgroep", False)


def test_a_participant_that_is_not_known_leaves_out_that_value_only(rules: Rules) -> None:
    left = rules.left(andere_deelnemers=["Utrecht", "Nergenshuizen"])
    assert (left.column, left.value) == ("andere_deelnemers", "Nergenshuizen")
    assert not left.whole


def test_a_rule_without_a_council_is_about_its_subjects_itself(rules: Rules) -> None:
    found = rules.facts({"raad_naam": None})
    assert values(found, RULE, "ins:gaatOver") == {WET}
    kenmerk = "kenmerk:cvdr900001-aantal-leden"
    assert values(found, kenmerk, "ins:kenmerkVan") == {RULE}


# --- support ---


def test_attributes_become_characteristics_of_the_rule(support: Facts) -> None:
    kenmerk = "kenmerk:cvdr910001-max-duur-maanden-2"
    assert values(support, kenmerk, "ins:kenmerkVan") == {"verordening:CVDR910001"}
    assert values(support, kenmerk, "ins:waardetekst") == {"Maximaal 36 maanden: leerlingen"}


def test_an_attribute_rests_on_its_own_place_on_the_page(support: Facts) -> None:
    (seen,) = values(support, "kenmerk:cvdr910001-max-duur-maanden-1", "prov:wasDerivedFrom")
    assert values(support, seen, "ins:vindplaats") == {"art. 4"}


def test_an_attribute_without_a_place_rests_on_that_of_all(support: Facts) -> None:
    (seen,) = values(support, "kenmerk:cvdr910001-soorten-jobcoach", "prov:wasDerivedFrom")
    assert values(support, seen, "ins:vindplaats") == {"art. 1 t/m 6"}


@pytest.mark.parametrize(
    ("thing", "remark"),
    [
        (
            "kenmerk:cvdr910001-soorten-jobcoach",
            "De lijst is niet volledig: de pagina brak af.",
        ),
        ("voorwaarde:cvdr910001-min-uren-per-week", "Gemiddeld over een kwartaal."),
    ],
)
def test_what_only_adds_to_an_attribute_is_a_remark_on_it(
    support: Facts, thing: str, remark: str
) -> None:
    assert values(support, thing, "ins:toelichting") == {remark}


def test_an_attribute_that_was_not_seen_says_nothing(support: Facts) -> None:
    assert not {s for s, _, _ in support if "vergoeding-regel" in s}


@pytest.mark.parametrize("value", [None, "", [], {}])
def test_an_attribute_without_a_value_says_nothing(rules: Rules, value: object) -> None:
    found = rules.facts({"attributen": {"doel": value}}, kind=SUPPORT)
    assert not {s for s, _, _ in found if s.endswith("-doel")}


@pytest.mark.parametrize(
    ("attributes", "column"),
    [
        ({"kleur": "rood"}, "kleur"),
        ({"doel": True}, "doel"),
        ({"max_duur_maanden": 24}, "max_duur_maanden"),
        ({"doel": {"x": 1}}, "doel"),
        ({"min_uren_per_week": 3, "min_uren_toelichting": ["x"]}, "min_uren_toelichting"),
    ],
)
def test_an_attribute_that_cannot_be_placed_leaves_out_that_value_only(
    rules: Rules, attributes: Record, column: str
) -> None:
    (left,) = rules.read({"attributen": attributes}, kind=SUPPORT).report.left
    assert (left.column, left.whole) == (column, False)


def test_a_subject_of_support_is_a_scheme(support: Facts) -> None:
    assert values(support, "verordening:CVDR910001", "ins:regelt") == {"regeling:jobcoach"}


def test_a_subject_that_is_no_scheme_leaves_out_that_value_only(rules: Rules) -> None:
    (left,) = rules.read({"onderwerpen": ["jobcoach", "vliegles"]}, kind=SUPPORT).report.left
    assert (left.column, left.value, left.whole) == ("onderwerpen", "vliegles", False)


def test_what_the_page_showed_of_the_status_comes_along(support: Facts) -> None:
    assert "Op de pagina stond over de status: uit werking 1-1-2024." in values(
        support, "verordening:CVDR910002", "ins:toelichting"
    )


# --- what the mapping knows of single rules ---


def test_a_rule_that_names_no_council_of_its_own_regulates_none(rules: Rules) -> None:
    found = rules.facts({"cvdr_id": "CVDR41012", "raad_naam": "adviesraden"})
    assert {o for _, p, o in found if p == "ins:regelt"} == set()
    assert "wet:BWBR0015703" in values(found, "verordening:CVDR41012", "ins:gaatOver")


def test_a_rule_may_regulate_two_councils_with_members_each(rules: Rules) -> None:
    gouda = {"gemeente_naam": "Gouda", "cbs_code": "GM0513", "cvdr_id": "CVDR368690"}
    found = rules.facts({**gouda, "raad_naam": "twee raden", "aantal_leden": "veel"})
    councils = {"raad:gouda-goudse-adviesraad-sociaal-domein", "raad:gouda-goudse-clientenraad"}
    assert values(found, "verordening:CVDR368690", "ins:regelt") == councils
    told = {
        values(found, kenmerk, "ins:waardetekst").pop()
        for kenmerk, p, o in found
        if (p, o) == ("ins:aspect", "aspect:aantal-leden")
    }
    assert told == {"7 (onder wie voorzitter)", "7-15 (inclusief voorzitter)"}


def test_which_council_advises_on_which_act_may_be_derived(rules: Rules) -> None:
    found = rules.facts({"cvdr_id": "CVDR423592", "raad_naam": "twee raden"})
    council = "raad:utrecht-adviesraad-jeugd-en-wmo"
    assert values(found, council, "ins:adviseertOver") == set()
    assert values(found, council, "ins:adviseertAfgeleidOver") == {
        "wet:BWBR0034925",
        "wet:BWBR0035362",
    }


def test_a_council_may_be_a_group_of_councils(rules: Rules) -> None:
    found = rules.facts({"cvdr_id": "CVDR75354"})
    (council,) = values(found, "verordening:CVDR75354", "ins:regelt")
    assert values(found, council, "rdf:type") == {"ins:Radengroep"}


def test_a_rule_may_contradict_a_source_document(rules: Rules) -> None:
    found = rules.facts({"cvdr_id": "CVDR434532"}, kind=SUPPORT)
    kenmerk = "kenmerk:cvdr434532-inwerkingtreding"
    assert values(found, kenmerk, "ins:weerspreekt") == {
        "kenmerk:schiermonnikoog-jobcoach-inwerkingtreding"
    }
    assert values(found, kenmerk, "ins:begindatum") == {"2016-12-03"}


def test_the_mapping_may_name_predecessors_in_gemeenten_that_ended(rules: Rules) -> None:
    found = rules.facts({"cvdr_id": "CVDR628347", "voorganger": "drie verordeningen"})
    before = values(found, "verordening:CVDR628347", "ins:vervangt")
    ended = {place for rule in before for place in values(found, rule, "ins:geldtIn")}
    assert ended == {"gm:gm0881", "gm:gm0951", "gm:gm0962"}


def test_the_mapping_may_name_a_predecessor_by_number(rules: Rules) -> None:
    found = rules.facts({"cvdr_id": None, "publicatie_id": "gmb-2024-539455"})
    rule = "verordening:gmb-2024-539455"
    assert values(found, rule, "ins:vervangt") == {"verordening:CVDR456136"}


def test_a_start_may_be_that_of_the_version_shown(rules: Rules) -> None:
    found = rules.facts({"cvdr_id": "CVDR310314"})
    rule = "verordening:CVDR310314"
    assert values(found, rule, "ins:inWerkingVanaf") == set()
    assert values(found, f"{rule}/versie/2016-01-01", "ins:isVersieVan") == {rule}


def test_a_rule_of_a_gemeente_that_kept_its_code_says_of_which_it_was(rules: Rules) -> None:
    schagen = {"gemeente_naam": "Schagen", "cbs_code": None}
    found = rules.facts({**schagen, "gemeente_status": "opgeheven"})
    notes = values(found, RULE, "ins:toelichting")
    assert any(note.startswith("Van de vroegere gemeente Schagen") for note in notes)
    now = values(rules.facts({**schagen, "gemeente_status": "bestaat"}), RULE, "ins:toelichting")
    assert not any(note.startswith("Van de vroegere") for note in now)
