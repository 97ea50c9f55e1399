"""The graph that a table becomes: observations, characteristics, figures, and going back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.namespaces import shorten
from kg.tables.records import CellError
from kg.tables.sheet import Look, Sheet, dutch, iri, local, moment, number, text
from kg.tables.words import Kind
from tabellen.workshop import lexicon

SEEN = date(2026, 3, 1)
KIND = Kind("proef", "proef.csv", "csv", "proef", (), (), SEEN)
LOOK = Look(about="Raad A", url="https://raad.example.nl/over", seen=SEEN)
ABOUT = "waarneming:proef-raad-a"
HIDDEN = hashlib.sha256(b"persoon.example.nl").hexdigest()
WOORDEN = """
[zekerheid]
ja = "zeker"
deels = "deels"
waarschijnlijk = "onzeker"
true = "zeker"
"""
KENMERKEN = """
[leden]
aspect = "leden"
naam = "leden"

[uren]
aspect = "uren"
naam = "uren"
tekst = "Minimaal {waarde} uur"
eenheid = "uur"
precisie = "minimaal"
regeling = "jobcoach"
voorwaarde = true

[open]
aspect = "open"
naam = "open"
ja = "Het is open."
nee = "Het is dicht."

[duur]
aspect = "duur"
naam = "duur"
tekst = "Maximaal {waarde} maanden: {voor}"
eenheid = "maand"
onder = "maanden"

[bedrag]
aspect = "bedrag"
naam = "bedrag"
tekst = "{sleutel}: € {waarde}"
eenheid = "euro"
onder = "{sleutel}"

[tarief]
aspect = "tarief"
naam = "tarief"
tekst = "€ {waarde} ({eenheid})"
eenheid = "euro-per-periode"
eenheden = { "EUR per uur" = "euro-per-uur" }
onder = "bedrag"

[_bij]
"""


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    words = lexicon(
        tmp_path,
        adressen=f'weggelaten = ["{HIDDEN}"]',
        woorden=WOORDEN,
        kenmerken=KENMERKEN,
    )
    return Sheet(KIND, words)


def said(sheet: Sheet, subject: str) -> dict[str, set[str]]:
    """Return what a sheet says of a thing, by property."""
    found: dict[str, set[str]] = {}
    for triple in sheet.triples:
        if triple.subject == iri(subject):
            assert isinstance(triple.object, ox.NamedNode | ox.Literal)
            value = triple.object.value
            plain = shorten(value) if isinstance(triple.object, ox.NamedNode) else value
            found.setdefault(shorten(triple.predicate.value), set()).add(plain)
    return found


def observations(sheet: Sheet) -> set[str]:
    return {
        shorten(triple.subject.value)
        for triple in sheet.triples
        if triple.object == iri("ins:Waarneming") and isinstance(triple.subject, ox.NamedNode)
    }


def refusal(work: Callable[[], object]) -> CellError:
    with pytest.raises(CellError) as caught:
        work()
    return caught.value


# --- terms ---


@pytest.mark.parametrize(
    ("value", "datatype"),
    [("2015", "gYear"), ("2015-02", "gYearMonth"), ("2015-02-28", "date"), ("0001", "gYear")],
)
def test_a_moment_is_a_day_month_or_year(value: str, datatype: str) -> None:
    found = moment(value)
    assert found is not None
    assert (found.value, shorten(found.datatype.value)) == (value, f"xsd:{datatype}")


@pytest.mark.parametrize(
    "value", ["", "onbekend", "15", "2015-13", "2015-02-29", "0000", "2015-1", "2015 ", "²015"]
)
def test_other_texts_are_no_moment(value: str) -> None:
    assert moment(value) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (12, Decimal(12)),
        ("12", Decimal(12)),
        (" 2.50 ", Decimal("2.50")),
        (7.5, Decimal("7.5")),
        ("-3", Decimal(-3)),
    ],
)
def test_whole_and_decimal_numbers_are_numbers(value: object, expected: Decimal) -> None:
    assert number(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        True,
        False,
        "twaalf",
        "12,5",
        "1_000",
        "1e999999999",
        "NaN",
        "Infinity",
        float("inf"),
        "٣",
        "9" * 40,
        [1],
        {},
    ],
)
def test_other_values_are_no_number(value: object) -> None:
    assert number(value) is None


@pytest.mark.parametrize(
    ("value", "money", "expected"),
    [
        ("12", False, "12"),
        ("7.5", False, "7,5"),
        ("7.25", False, "7,25"),
        ("2100", False, "2.100"),
        ("1234567.8", False, "1.234.567,8"),
        ("300.5", True, "300,50"),
        ("98.58", True, "98,58"),
        ("2100", True, "2.100"),
    ],
)
def test_numbers_are_written_as_dutch_writes_them(value: str, money: bool, expected: str) -> None:
    assert dutch(Decimal(value), money=money) == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("raad:a", "a"), ("https://x.example.nl/a/b", "b"), ("so:so1", "so1")]
)
def test_the_last_part_of_an_address_is_its_local_name(name: str, expected: str) -> None:
    assert local(name) == expected


# --- statements ---


def test_the_same_statement_counts_once(sheet: Sheet) -> None:
    sheet.say("raad:a", "ins:naam", text("x"), text("x"))
    sheet.say("raad:a", "ins:naam", text("x"))
    assert len(sheet.triples) == 1


def test_what_is_none_is_not_stated(sheet: Sheet) -> None:
    sheet.say("raad:a", "ins:naam", None)
    assert sheet.triples == ()


def test_a_thing_has_a_class_a_name_a_description_and_evidence(sheet: Sheet) -> None:
    sheet.thing("raad:a", "Raad", "Raad A", ["bron:x"], "Een raad.")
    assert said(sheet, "raad:a") == {
        "rdf:type": {"ins:Raad"},
        "skos:prefLabel": {"Raad A"},
        "dct:description": {"Een raad."},
        "prov:wasDerivedFrom": {"bron:x"},
    }


def test_a_thing_without_a_description_has_none(sheet: Sheet) -> None:
    sheet.thing("raad:a", "Raad", "Raad A", [])
    assert "dct:description" not in said(sheet, "raad:a")


def test_a_sheet_knows_what_it_calls_a_thing(sheet: Sheet) -> None:
    sheet.thing("raad:a", "Raad", "Raad A", [])
    assert sheet.label("https://w3id.org/inspraak/id/raad/a") == "Raad A"


def test_going_back_forgets_what_was_said_since(sheet: Sheet) -> None:
    sheet.say("raad:a", "ins:naam", text("x"))
    mark = sheet.mark()
    sheet.say("raad:a", "ins:naam", text("x"), text("y"))
    sheet.back(mark)
    assert said(sheet, "raad:a") == {"ins:naam": {"x"}}


def test_going_back_forgets_an_observation_and_it_can_be_made_again(sheet: Sheet) -> None:
    mark = sheet.mark()
    sheet.observe(LOOK)
    sheet.back(mark)
    assert sheet.triples == ()
    sheet.observe(LOOK)
    assert observations(sheet) == {ABOUT}


def test_going_back_keeps_apart_what_was_observed_before(sheet: Sheet) -> None:
    sheet.observe(LOOK)
    mark = sheet.mark()
    sheet.say("raad:a", "ins:naam", text("x"))
    sheet.back(mark)
    sheet.observe(replace(LOOK, where="art. 3"))
    assert observations(sheet) == {ABOUT, f"{ABOUT}-2"}
    assert len(said(sheet, ABOUT)["ins:website"] | said(sheet, f"{ABOUT}-2")["ins:website"]) == 1


# --- observations ---


def test_an_observation_says_what_was_looked_at_and_when(sheet: Sheet) -> None:
    sheet.observe(replace(LOOK, where="art. 2", date=moment("2020-05")))
    assert said(sheet, ABOUT) == {
        "rdf:type": {"ins:Waarneming"},
        "ins:website": {"https://raad.example.nl/over"},
        "ins:bekekenOp": {"2026-03-01"},
        "ins:datum": {"2020-05"},
        "ins:vindplaats": {"art. 2"},
        "ins:zekerheid": {"zekerheid:zeker"},
        "ins:afgeleid": {"false"},
    }


def test_what_was_not_noted_is_said_not_to_be_seen(sheet: Sheet) -> None:
    sheet.observe(replace(LOOK, url=""))
    assert said(sheet, ABOUT)["ins:nietGezien"] == {"ins:website", "ins:vindplaats"}
    assert "ins:website" not in said(sheet, ABOUT)


def test_a_derived_value_says_from_what_and_of_which_property(sheet: Sheet) -> None:
    sheet.observe(LOOK.derived("ins:soort", "ins:datum", derived_from="De naam."))
    found = said(sheet, f"{ABOUT}-soort-datum")
    assert found["ins:afgeleid"] == {"true"}
    assert found["ins:afgeleidUit"] == {"De naam."}
    assert found["ins:overEigenschap"] == {"ins:soort", "ins:datum"}


@pytest.mark.parametrize(
    ("sure", "certainty"),
    [
        ("ja", "zeker"),
        ("JA", "zeker"),
        ("true", "zeker"),
        ("deels", "deels"),
        ("waarschijnlijk", "onzeker"),
        ("ja (stand 2015)", "deels"),
        ("ja; vervolg niet gezien", "deels"),
        ("ja, voor 2014", "deels"),
        ("ja voor 2014", "deels"),
        ("waarschijnlijk (naam)", "onzeker"),
        ("deels; de rest niet", "deels"),
    ],
)
def test_a_reservation_takes_something_back_from_what_is_certain(
    sheet: Sheet, sure: str, certainty: str
) -> None:
    sheet.observe(replace(LOOK, sure=sure))
    assert said(sheet, ABOUT)["ins:zekerheid"] == {f"zekerheid:{certainty}"}


def test_a_reservation_comes_along_in_words(sheet: Sheet) -> None:
    sheet.observe(replace(LOOK, sure="ja (stand 2015)", remarks=("Let op.",)))
    assert said(sheet, ABOUT)["ins:toelichting"] == {
        "Let op.",
        "Zekerheid, zoals genoteerd: ja (stand 2015).",
    }


def test_one_word_about_certainty_needs_no_remark(sheet: Sheet) -> None:
    sheet.observe(replace(LOOK, sure="deels"))
    assert "ins:toelichting" not in said(sheet, ABOUT)


@pytest.mark.parametrize("sure", ["zeker", "misschien", "", "(ja)", "jawel"])
def test_an_unknown_certainty_is_refused_in_its_column(sheet: Sheet, sure: str) -> None:
    error = refusal(lambda: sheet.observe(replace(LOOK, sure=sure)))
    assert (error.column, error.value) == ("zeker", sure)


@pytest.mark.parametrize(
    "url",
    [
        "https://persoon.example.nl/over",
        "http://www.persoon.example.nl/",
        "https://PERSOON.example.nl/",
        "https://persoon.example.nl:8443/x",
        "https://persoon.example.nl./x",
        "https://blog.persoon.example.nl/x",
    ],
)
def test_an_address_that_names_a_person_is_withheld(sheet: Sheet, url: str) -> None:
    sheet.observe(replace(LOOK, url=url))
    found = said(sheet, ABOUT)
    assert found["ins:adresWeggelaten"] == {"true"}
    assert "ins:website" not in found


@pytest.mark.parametrize(
    "url", ["https://example.nl/persoon", "https://apersoon.example.nl/", "https://nl.example.org"]
)
def test_other_addresses_are_not_withheld(sheet: Sheet, url: str) -> None:
    sheet.observe(replace(LOOK, url=url))
    assert said(sheet, ABOUT)["ins:website"] == {url}


@pytest.mark.parametrize(
    "url",
    [
        "raad.example.nl",
        "ftp://raad.example.nl/",
        "mailto:raad@example.nl",
        "javascript:alert(1)",
        "https://",
        "https://raad",
        "https:///over",
        "https://https://raad.example.nl/",
        "https://ik@raad.example.nl/",
        "https://ik:geheim@raad.example.nl/",
        "https://raad.example.nl /",
        "https://raad.example.nl/<x>",
        'https://raad.example.nl/"',
        "http://[raad",
        "http://[::1]/",
        "https://raad.example.nl\\@x",
    ],
)
def test_what_is_no_web_address_is_refused_in_its_column(sheet: Sheet, url: str) -> None:
    error = refusal(lambda: sheet.observe(replace(LOOK, url=url, url_column="bron_url")))
    assert (error.column, error.value) == ("bron_url", url)
    assert error.reason.nl == "dit is geen webadres"


@pytest.mark.parametrize(
    "url",
    [
        "https://raad.example.nl",
        "http://raad.example.nl:8080/x?y=1&z#w",
        "https://raad.example.nl?x=1",
        "https://cliëntenraad.example.nl/%C3%AB",
        "https://raad.example.nl/@naam",
    ],
)
def test_web_addresses_are_kept_as_they_are(sheet: Sheet, url: str) -> None:
    sheet.observe(replace(LOOK, url=url))
    assert said(sheet, ABOUT)["ins:website"] == {url}


def test_the_same_look_is_described_once(sheet: Sheet) -> None:
    assert sheet.observe(LOOK) == sheet.observe(replace(LOOK))
    assert observations(sheet) == {ABOUT}


@pytest.mark.parametrize(
    "other",
    [
        replace(LOOK, url="https://raad.example.nl/anders"),
        replace(LOOK, where="art. 2"),
        replace(LOOK, sure="deels"),
        replace(LOOK, seen=date(2026, 3, 2)),
        replace(LOOK, date=moment("2020")),
        replace(LOOK, remarks=("Let op.",)),
    ],
)
def test_another_look_of_the_same_name_gets_a_number(sheet: Sheet, other: Look) -> None:
    assert sheet.observe(LOOK) != sheet.observe(other)
    assert observations(sheet) == {ABOUT, f"{ABOUT}-2"}


def test_numbers_do_not_depend_on_the_order_of_looking(tmp_path: Path) -> None:
    looks = [replace(LOOK, url=f"https://raad.example.nl/{n}") for n in range(4)]
    made = []
    for place, order in enumerate([looks, looks[::-1]]):
        folder = tmp_path / str(place)
        folder.mkdir()
        sheet = Sheet(KIND, lexicon(folder, woorden=WOORDEN))
        for look in order:
            sheet.rests("raad:a", sheet.observe(look))
        made.append(frozenset(sheet.triples))
    assert made[0] == made[1]


def test_a_number_is_never_the_name_of_another_observation(sheet: Sheet) -> None:
    for look in (LOOK, replace(LOOK, where="art. 2"), replace(LOOK, about="Raad A 2", where="z")):
        sheet.observe(look)
    assert observations(sheet) == {ABOUT, f"{ABOUT}-2", f"{ABOUT}-3"}
    assert said(sheet, f"{ABOUT}-2")["ins:vindplaats"] == {"z"}


def test_what_rests_on_a_look_rests_on_its_final_address(sheet: Sheet) -> None:
    first = sheet.observe(LOOK)
    second = sheet.observe(replace(LOOK, where="art. 2"))
    sheet.rests("raad:a", first, second)
    assert said(sheet, "raad:a")["prov:wasDerivedFrom"] == {ABOUT, f"{ABOUT}-2"}


def test_a_look_at_another_place_has_its_own_name_and_no_remarks() -> None:
    other = replace(LOOK, remarks=("Let op.",)).at("art. 5", "leden")
    assert (other.about, other.where, other.remarks) == ("Raad A leden", "art. 5", ())


# --- characteristics ---


def state(sheet: Sheet, column: str, value: object, **more: str) -> None:
    sheet.characteristic("raad:a", "Raad A", column, value, looks=lambda: "bron:x", **more)


def words(sheet: Sheet, subject: str) -> str:
    (found,) = said(sheet, subject)["ins:waardetekst"]
    return found


def test_a_characteristic_says_of_what_and_which_aspect_it_is(sheet: Sheet) -> None:
    state(sheet, "leden", "zeven  leden")
    assert said(sheet, "kenmerk:a-leden") == {
        "rdf:type": {"ins:Kenmerk"},
        "skos:prefLabel": {"Raad A: leden"},
        "prov:wasDerivedFrom": {"bron:x"},
        "ins:aspect": {"aspect:leden"},
        "ins:kenmerkVan": {"raad:a"},
        "ins:waardetekst": {"Zeven leden"},
    }


def test_the_last_characteristic_is_known(sheet: Sheet) -> None:
    state(sheet, "leden", "zeven")
    assert sheet.last == "kenmerk:a-leden"


def test_key_note_and_remark_tell_characteristics_apart(sheet: Sheet) -> None:
    state(sheet, "leden", "zeven", key="CVDR1 2", note="CVDR1", remark="Let op.")
    found = said(sheet, "kenmerk:a-leden-cvdr1-2")
    assert found["skos:prefLabel"] == {"Raad A: leden (CVDR1)"}
    assert found["ins:toelichting"] == {"Let op."}


def test_more_relations_come_along(sheet: Sheet) -> None:
    sheet.characteristic(
        "raad:a", "Raad A", "leden", "x", looks=lambda: "bron:x", gaatOver=["gm:gm0001"]
    )
    assert said(sheet, "kenmerk:a-leden")["ins:gaatOver"] == {"gm:gm0001"}


def test_a_number_becomes_a_figure_with_unit_and_precision(sheet: Sheet) -> None:
    state(sheet, "uren", 12)
    assert said(sheet, "cijfer:a-uren") == {
        "rdf:type": {"ins:Cijfer"},
        "skos:prefLabel": {"Raad A: uren"},
        "dct:description": {"Raad A: uren: 12."},
        "prov:wasDerivedFrom": {"bron:x"},
        "ins:waarde": {"12"},
        "ins:eenheid": {"eenheid:uur"},
        "ins:precisie": {"precisie:minimaal"},
        "ins:gaatOver": {"raad:a"},
        "ins:peildatumOnbekend": {"true"},
    }


def test_a_condition_is_a_condition_and_leads_to_its_figure(sheet: Sheet) -> None:
    state(sheet, "uren", "1200.5")
    found = said(sheet, "voorwaarde:a-uren")
    assert found["rdf:type"] == {"ins:Voorwaarde"}
    assert found["ins:waardetekst"] == {"Minimaal 1.200,5 uur"}
    assert found["ins:heeftCijfer"] == {"cijfer:a-uren"}
    assert found["ins:gaatOver"] == {"regeling:jobcoach"}


def test_words_where_a_number_belongs_stay_words(sheet: Sheet) -> None:
    state(sheet, "uren", "twaalf")
    assert words(sheet, "voorwaarde:a-uren") == "Minimaal twaalf uur"
    assert said(sheet, "cijfer:a-uren") == {}


def test_a_list_becomes_one_text(sheet: Sheet) -> None:
    state(sheet, "leden", ["zeven leden", 2, "een voorzitter"])
    assert words(sheet, "kenmerk:a-leden") == "Zeven leden; 2; een voorzitter"


@pytest.mark.parametrize(("value", "expected"), [(True, "Het is open."), (False, "Het is dicht.")])
def test_yes_and_no_become_sentences(sheet: Sheet, value: bool, expected: str) -> None:
    state(sheet, "open", value)
    assert words(sheet, "kenmerk:a-open") == expected


def test_one_block_needs_no_number_behind_its_name(sheet: Sheet) -> None:
    state(sheet, "duur", [{"maanden": 24, "voor": "allen"}])
    assert words(sheet, "kenmerk:a-duur") == "Maximaal 24 maanden: allen"


def test_several_blocks_are_several_characteristics(sheet: Sheet) -> None:
    state(sheet, "duur", [{"maanden": 24, "voor": "A"}, {"maanden": 36, "voor": "B"}])
    assert words(sheet, "kenmerk:a-duur-1") == "Maximaal 24 maanden: A"
    assert said(sheet, "cijfer:a-duur-2")["ins:waarde"] == {"36"}
    assert said(sheet, "kenmerk:a-duur-2")["skos:prefLabel"] == {"Raad A: duur (2)"}


def test_a_block_is_not_changed_by_reading_it(sheet: Sheet) -> None:
    value = [{"maanden": 24, "voor": "allen"}]
    state(sheet, "duur", value)
    assert value == [{"maanden": 24, "voor": "allen"}]


def test_values_by_key_are_one_characteristic_each(sheet: Sheet) -> None:
    state(sheet, "bedrag", {"18": 150, "21 en ouder": 300.5})
    assert words(sheet, "kenmerk:a-bedrag-18") == "18: € 150"
    assert words(sheet, "kenmerk:a-bedrag-21-en-ouder") == "21 en ouder: € 300,50"


@pytest.mark.parametrize(
    ("named", "unit"),
    [
        ("EUR per uur", "euro-per-uur"),
        ("EUR per uur, ex btw", "euro-per-uur"),
        ("EUR", "euro-per-periode"),
    ],
)
def test_a_block_may_name_its_own_unit(sheet: Sheet, named: str, unit: str) -> None:
    state(sheet, "tarief", [{"bedrag": 60, "eenheid": named}])
    assert said(sheet, "cijfer:a-tarief")["ins:eenheid"] == {f"eenheid:{unit}"}


def test_a_column_without_a_mapping_is_refused_with_what_to_do(sheet: Sheet) -> None:
    error = refusal(lambda: state(sheet, "kleur", "rood"))
    assert error.column == "kleur"
    assert error.reason.nl == "van deze kolom is niet gezegd wat zij is"
    assert "data/tabellen/kenmerken.toml" in error.do.nl


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("leden", True),
        ("leden", {"x": 1}),
        ("leden", [["x"]]),
        ("leden", [{"x": 1}]),
        ("leden", ""),
        ("leden", " "),
        ("open", []),
        ("uren", None),
        ("uren", ""),
        ("duur", 24),
        ("duur", [{"voor": "allen"}]),
        ("duur", [{"maanden": 24}]),
        ("duur", [{"maanden": 24, "voor": None}]),
        ("duur", [{"maanden": [24], "voor": "allen"}]),
        ("duur", [{"maanden": True, "voor": "allen"}]),
        ("duur", [{"maanden": 24, "voor": ["allen"]}]),
        ("duur", [{"maanden": 24, "voor": "allen"}, 3]),
        ("bedrag", 150),
        ("bedrag", {"18": None}),
        ("bedrag", {"18": {"x": 1}}),
    ],
)
def test_a_value_of_another_form_is_refused_in_its_column(
    sheet: Sheet, column: str, value: object
) -> None:
    assert refusal(lambda: state(sheet, column, value)).column == column


@pytest.mark.parametrize("value", ["{waarde}", "{0.__class__}", "{", "%s"])
def test_braces_in_a_value_are_only_text(sheet: Sheet, value: str) -> None:
    state(sheet, "leden", value)
    assert words(sheet, "kenmerk:a-leden") == value


def test_a_figure_may_have_a_reference_date(sheet: Sheet) -> None:
    sheet.figure(
        "cijfer:x",
        "X",
        Decimal("1.50"),
        unit="aantal",
        precision="precies",
        about=["raad:a", "raad:b"],
        rests_on="bron:x",
        reference=moment("2015"),
    )
    found = said(sheet, "cijfer:x")
    assert found["ins:peildatum"] == {"2015"}
    assert found["ins:gaatOver"] == {"raad:a", "raad:b"}
    assert "ins:peildatumOnbekend" not in found
