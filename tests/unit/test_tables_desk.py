"""What the readers of all kinds share: trying a value, whose it is, acts, titles and councils."""

from __future__ import annotations

from datetime import date

import pytest

from kg.errors import Words
from kg.namespaces import shorten
from kg.tables.bodies import Body
from kg.tables.desk import CouncilPlan, Desk, seen_on
from kg.tables.places import Place
from kg.tables.records import CellError, Row
from kg.tables.sheet import Sheet, text
from tabellen.workshop import reference

SEEN = "bron:x"


@pytest.fixture
def desk() -> Desk:
    known = reference()
    kind = known.lexicon.kind("raden")
    return Desk(
        kind=kind,
        lexicon=known.lexicon,
        places=known.places,
        regions=known.regions,
        laws=known.laws,
        bodies=known.bodies,
        councils=known.councils,
        sheet=Sheet(kind, known.lexicon),
    )


def said(desk: Desk, subject: str, predicate: str) -> set[str]:
    return {
        shorten(str(triple.object).strip("<>"))
        if str(triple.object)[0] == "<"
        else str(triple.object)
        for triple in desk.sheet.triples
        if shorten(str(triple.subject).strip("<>")) == subject
        and shorten(triple.predicate.value) == predicate
    }


def owner(desk: Desk, name: str | None, code: str | None = None, *, ended: bool = False) -> str:
    row = Row(2, {"naam": name, "code": code})
    return desk.owner(row, "naam", "code", ended=ended).name


# --- trying ---


def test_a_value_that_works_is_stated(desk: Desk) -> None:
    assert desk.attempt(Row(2, {}), lambda: desk.sheet.say("raad:a", "ins:naam", text("x")))
    assert len(desk.sheet.triples) == 1
    assert desk.left == []


def test_a_value_that_does_not_work_is_noted_and_leaves_nothing(desk: Desk) -> None:
    def work() -> None:
        desk.sheet.say("raad:a", "ins:naam", text("y"))
        raise CellError("naam", Words("stuk", "broken"), Words("Herstel het.", "Mend it."), 3)

    desk.sheet.say("raad:a", "ins:naam", text("x"))
    assert not desk.attempt(Row(2, {}), work)
    assert said(desk, "raad:a", "ins:naam") == {'"x"@nl'}
    (left,) = desk.left
    assert (left.line, left.column, left.value, left.whole) == (2, "naam", "3", False)


# --- whose it is ---


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("Utrecht", None, "Utrecht"),
        ("iets anders", "GM0344", "Utrecht"),
        ("Ferm Werk (gemeenschappelijke regeling)", None, "Ferm Werk"),
        ("Weesp", None, "Weesp"),
    ],
)
def test_an_owner_goes_by_code_then_body_then_gemeente(
    desk: Desk, name: str, code: str | None, expected: str
) -> None:
    assert owner(desk, name, code) == expected


def test_an_owner_must_be_named(desk: Desk) -> None:
    with pytest.raises(CellError) as caught:
        owner(desk, " ")
    assert caught.value.reason.nl == "de organisatie is niet gezien"


def test_an_organisation_that_another_graph_describes_is_left_to_it(desk: Desk) -> None:
    desk.describe_body(Body("instantie:a", "A", exists=True), SEEN)
    assert desk.sheet.triples == ()


@pytest.mark.parametrize(
    ("body", "description"),
    [
        (Body("instantie:a", "A"), "A voert taken rond werk en inkomen uit voor gemeenten."),
        (Body("instantie:a", "A", description="Een loket."), "Een loket."),
    ],
)
def test_an_organisation_is_described_as_the_mapping_says(
    desk: Desk, body: Body, description: str
) -> None:
    desk.describe_body(body, SEEN)
    assert said(desk, "instantie:a", "dct:description") == {f'"{description}"@nl'}


# --- acts ---


def test_a_new_act_is_described_with_its_abbreviation(desk: Desk) -> None:
    desk.describe_act(desk.laws.act("Wij", None, "x"), SEEN)
    act = "wet:wet-investeren-in-jongeren"
    assert said(desk, act, "rdf:type") == {"ins:Wet"}
    assert said(desk, act, "skos:altLabel") == {'"WIJ"@nl'}


@pytest.mark.parametrize("name", ["Participatiewet", "Gemeentewet"])
def test_an_act_that_the_law_graph_describes_is_left_to_it(desk: Desk, name: str) -> None:
    desk.describe_act(desk.laws.act(name, None, "x"), SEEN)
    assert desk.sheet.triples == ()


def test_an_article_of_which_the_text_was_seen_has_its_heading_and_source(desk: Desk) -> None:
    (cited,) = desk.laws.cited("Participatiewet", "10f", None, None, "x")
    desk.cite(cited, SEEN)
    article = "wet:BWBR0015703/artikel/10f"
    heading = '"Ondersteuning bij leer-werktrajecten"@nl'
    assert said(desk, article, "ins:opschrift") == {heading}
    assert said(desk, article, "prov:wasDerivedFrom") == {SEEN, "bron:wetteksten-2015-2017"}


def test_what_is_cited_is_the_smallest_part(desk: Desk) -> None:
    (cited,) = desk.laws.cited("Gemeentewet", "149", "2 b", None, "x")
    assert shorten(desk.cite(cited, SEEN)) == "wet:BWBR0005416/artikel/149/lid/2/onderdeel/b"


def test_an_act_cited_whole_is_the_act(desk: Desk) -> None:
    (cited,) = desk.laws.cited("Gemeentewet", None, None, None, "x")
    assert shorten(desk.cite(cited, SEEN)) == "wet:BWBR0005416"


@pytest.mark.parametrize(
    ("name", "article", "version"),
    [
        ("Wwb", "47", {"wet:BWBR0015703/artikel/47/versie/2004-01-01"}),
        ("Wwb", None, {"wet:BWBR0015703/versie/2004-01-01"}),
        ("Participatiewet", "47", set()),
    ],
)
def test_only_an_old_name_means_a_version(
    desk: Desk, name: str, article: str | None, version: set[str]
) -> None:
    (cited,) = desk.laws.cited(name, article, None, None, "x")
    assert {shorten(one) for one in desk.versions(cited)} == version


# --- titles ---


@pytest.mark.parametrize(
    ("title", "klass"),
    [
        ("Verordening inspraak", "ins:Verordening"),
        ("subsidieverordening", "ins:Verordening"),
        ("Beleidsregels inspraak", "ins:Beleidsregel"),
        ("Nota inspraak", "ins:LokaleRegel"),
    ],
)
def test_the_class_of_a_rule_follows_from_its_title(desk: Desk, title: str, klass: str) -> None:
    rule = desk.named_rule(desk.places.coded("GM0344", "x"), title, SEEN, "a")
    assert said(desk, rule, "rdf:type") == {klass}


def test_a_title_is_written_with_a_capital_and_without_asides(desk: Desk) -> None:
    rule = desk.named_rule(desk.places.coded("GM0344", "x"), "nota (oud) inspraak", SEEN, "a")
    assert said(desk, rule, "skos:prefLabel") == {'"Nota inspraak (Utrecht)"@nl'}


def test_a_rule_of_a_region_does_not_tell_who_made_it(desk: Desk) -> None:
    region = desk.bodies.named("Arbeidsmarktregio Midden-Gelderland", "x")
    desk.belongs("verordening:a", region, SEEN)
    assert said(desk, "verordening:a", "ins:vastgesteldDoor") == set()
    assert said(desk, "verordening:a", "ins:geldtIn") == {"arbeidsmarktregio:AM07"}
    assert said(desk, SEEN, "ins:nietGezien") == {"ins:vastgesteldDoor"}


# --- councils ---


def plan(desk: Desk, name: str, *codes: str, group: bool = False) -> CouncilPlan:
    places: list[Place] = [desk.places.coded(code, "x") for code in codes]
    return CouncilPlan(name, places[0], places, SEEN, group)


def test_a_joint_council_keeps_the_place_in_its_name(desk: Desk) -> None:
    first = desk.council(plan(desk, "Cliëntenraad Utrecht", "GM0344", "GM0034"))
    second = desk.council(plan(desk, "Cliëntenraad Delft", "GM0503", "GM0034"))
    assert (first, second) == ("raad:clientenraad-utrecht", "raad:clientenraad-delft")


def test_several_councils_together_are_a_group(desk: Desk) -> None:
    council = desk.council(plan(desk, "vier raden", "GM0344", group=True))
    assert said(desk, council, "rdf:type") == {"ins:Radengroep"}


def test_another_way_of_writing_a_name_is_kept_beside_it(desk: Desk) -> None:
    council = desk.council(plan(desk, "Adviesraad voor het Sociaal Domein", "GM0080"))
    assert said(desk, council, "skos:prefLabel") == {'"Adviesraad Sociaal Domein Leeuwarden"@nl'}
    assert said(desk, council, "skos:altLabel") == {'"Adviesraad voor het Sociaal Domein"@nl'}


def test_the_same_name_is_not_kept_twice(desk: Desk) -> None:
    council = desk.council(plan(desk, "wmo-raad (oud)", "GM0344"))
    assert said(desk, council, "skos:altLabel") == set()


def test_a_gemeente_that_ended_may_have_no_day(desk: Desk) -> None:
    place = desk.places.coded("GM0457", "x")
    desk.ended(place, "gm:gm0363", None, SEEN)
    assert said(desk, "gm:gm0457", "ins:einddatum") == set()
    desk.ended(place, "gm:gm0363", date(2022, 3, 24), SEEN)
    assert len(said(desk, "gm:gm0457", "ins:einddatum")) == 1


def test_what_a_row_notes_about_its_page_becomes_remarks() -> None:
    row = Row(2, {"bron_type": "CVDR", "status_basis": " de datums ", "bron_soort": None})
    assert list(seen_on(row)) == ["Soort bron: CVDR.", "De status volgt uit: de datums."]
