"""The mapping as data: kinds of table, words, characteristics and organisations."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import InputError, KgError
from kg.tables.bodies import Bodies
from kg.tables.records import CellError, UnknownKind
from kg.tables.words import FILES, Lexicon, full
from tabellen.workshop import lexicon

SOORTEN = """
[lokale-regels]
bestand = "regels.jsonl"
vorm = "jsonl"
lezer = "rules"
gezien = 2026-03-01
thema = "inspraak"
nodig = ["titel"]
kolommen = ["titel", "zeker"]

[raden]
bestand = "raden.csv"
vorm = "csv"
lezer = "councils"
gezien = 2026-03-01
nodig = []
kolommen = []
"""
WOORDEN = """
[status]
Geldend = "geldend"
"niet gezien" = ""

[raadsoort]
"Cliëntenraad" = ["clientenraad", "raad"]
"""
KENMERKEN = """
[leden]
aspect = "leden"
naam = "leden"

[_bij]
min_toelichting = "minimum"
alles_onvolledig = "alles"
anders_toelichting = "minimum"
"""
INSTANTIES = """
[[instantie]]
iri = "so:so0001"
naam = "Werkplein"
namen = ["Werkplein (samen)", "WP"]

[[instantie]]
iri = "instantie:loket"
naam = "Loket"
klasse = "Instantie"
omschrijving = "Een loket."
bestaat = true
"""


@pytest.fixture
def words(tmp_path: Path) -> Lexicon:
    return lexicon(
        tmp_path, soorten=SOORTEN, woorden=WOORDEN, kenmerken=KENMERKEN, instanties=INSTANTIES
    )


def test_a_kind_says_all_about_its_tables(words: Lexicon) -> None:
    kind = words.kind("lokale-regels")
    assert (kind.name, kind.form, kind.reader) == ("lokale-regels", "jsonl", "rules")
    assert kind.file == "regels.jsonl"
    assert (kind.columns, kind.required) == (("titel", "zeker"), ("titel",))
    assert (kind.seen, kind.theme) == (date(2026, 3, 1), "inspraak")


def test_a_kind_need_not_have_a_theme(words: Lexicon) -> None:
    assert words.kind("raden").theme == ""


def test_the_kinds_are_named_in_the_order_of_the_file(words: Lexicon) -> None:
    assert words.kinds() == ("lokale-regels", "raden")


def test_a_folder_holds_a_table_of_every_kind(words: Lexicon) -> None:
    assert words.tables(Path("map")) == {
        "lokale-regels": Path("map/regels.jsonl"),
        "raden": Path("map/raden.csv"),
    }


@pytest.mark.parametrize(
    ("name", "do"),
    [("raaden", "Kies uit: raden"), ("xyz", "Kies uit: lokale-regels, raden")],
)
def test_an_unknown_kind_is_refused_with_what_there_is(words: Lexicon, name: str, do: str) -> None:
    with pytest.raises(UnknownKind) as caught:
        words.kind(name)
    assert caught.value.line() == f"deze soort tabel is er niet: {name}. {do}"


@pytest.mark.parametrize("value", ["Geldend", "geldend", "GELDEND", " geldend "])
def test_a_word_is_known_whatever_its_case(words: Lexicon, value: str) -> None:
    assert words.concept("status", value) == "geldend"


@pytest.mark.parametrize("value", ["gelden", "", "vervallen"])
def test_an_unknown_word_means_nothing(words: Lexicon, value: str) -> None:
    assert words.concept("status", value) is None


def test_a_word_may_be_known_to_mean_nothing(words: Lexicon) -> None:
    assert words.concept("status", "Niet gezien") == ""


def test_a_word_may_mean_several_things(words: Lexicon) -> None:
    assert words.concepts("raadsoort", "clientenraad") == ("clientenraad", "raad")
    assert words.concepts("raadsoort", "adviesraad") == ()


def test_a_word_that_means_several_things_is_no_single_concept(words: Lexicon) -> None:
    assert words.concept("raadsoort", "cliëntenraad") is None


def test_a_column_has_a_characteristic_or_none(words: Lexicon) -> None:
    assert words.attribute("leden") == {"aspect": "leden", "naam": "leden"}
    assert words.attribute("onbekend") is None


def test_what_the_mapping_says_of_itself_is_no_characteristic(words: Lexicon) -> None:
    assert words.attribute("_bij") is None


def test_a_column_may_only_add_to_another(words: Lexicon) -> None:
    assert words.beside("min_toelichting") == "minimum"
    assert words.beside("leden") is None


def test_what_adds_to_a_column_comes_in_the_order_of_the_alphabet(words: Lexicon) -> None:
    assert words.remarks("minimum") == ("anders_toelichting", "min_toelichting")


def test_what_a_file_does_not_say_is_empty(words: Lexicon) -> None:
    assert (words.blocks("raden", "rij"), words.table("regels", "versies")) == ([], {})


@pytest.mark.parametrize("name", FILES)
def test_every_file_of_the_mapping_must_be_there(tmp_path: Path, name: str) -> None:
    lexicon(tmp_path)
    (tmp_path / f"{name}.toml").unlink()
    with pytest.raises(InputError, match=rf"{name}\.toml: dit bestand bestaat niet"):
        Lexicon(tmp_path)


@pytest.mark.parametrize("text", ["x = ", "x = " + "[" * 100_000])
def test_a_file_that_is_no_toml_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match=r"raden\.toml: geen geldige TOML"):
        lexicon(tmp_path, raden=text)


def test_a_prefixed_name_is_written_in_full() -> None:
    assert full("wet:BWBR1/artikel/7") == "https://w3id.org/inspraak/id/wet/BWBR1/artikel/7"


@pytest.mark.parametrize("name", ["onbekend:x", "geen naam"])
def test_a_prefix_that_the_project_does_not_have_is_refused(name: str) -> None:
    with pytest.raises(KgError, match=f"dit voorvoegsel is er niet: {name}"):
        full(name)


# --- organisations ---


@pytest.mark.parametrize("name", ["Werkplein", "werkplein (samen)", "wp"])
def test_an_organisation_answers_to_each_of_its_names(words: Lexicon, name: str) -> None:
    bodies = Bodies(words)
    assert bodies.knows(name)
    assert bodies.named(name, "naam").name == "Werkplein"


def test_an_organisation_is_a_cooperation_unless_the_mapping_says_otherwise(
    words: Lexicon,
) -> None:
    body = Bodies(words).named("WP", "naam")
    assert (body.iri, body.kind) == (
        "https://identifier.overheid.nl/tooi/id/so/so0001",
        "GemeenschappelijkeRegeling",
    )
    assert (body.description, body.exists) == ("", False)


def test_the_mapping_may_say_what_an_organisation_is(words: Lexicon) -> None:
    body = Bodies(words).named("Loket", "naam")
    assert (body.kind, body.description, body.exists) == ("Instantie", "Een loket.", True)


@pytest.mark.parametrize(
    ("name", "do"),
    [
        ("Werkplen", "Bedoeld: Werkplein? Neem haar anders op in data/tabellen/instanties.toml."),
        ("Qqq", "Neem haar anders op in data/tabellen/instanties.toml."),
    ],
)
def test_an_unknown_organisation_is_refused_with_what_it_is_like(
    words: Lexicon, name: str, do: str
) -> None:
    bodies = Bodies(words)
    assert not bodies.knows(name)
    with pytest.raises(CellError) as caught:
        bodies.named(name, "naam")
    assert (caught.value.column, caught.value.value) == ("naam", name)
    assert caught.value.do.nl == do
