"""The library of the workbench: found by words, filled in by name, and told what does not fit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import bibliotheek
import graaf
from kg.graph import KnowledgeGraph
from kg.queries import parse_query


@pytest.fixture(autouse=True)
def opened(real: KnowledgeGraph, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(graaf, "graph", lambda: real)
    yield


def test_every_query_stands_in_its_theme(real: KnowledgeGraph) -> None:
    themes = bibliotheek.themes()
    assert sum(map(len, themes.values())) == len(real.library.all())
    assert all(query.theme == theme for theme, found in themes.items() for query in found)


def test_a_search_keeps_what_has_every_word() -> None:
    found = [q for queries in bibliotheek.themes("clientenraden groei").values() for q in queries]
    assert "groei-van-clientenraden" in {query.name for query in found}
    assert len(found) < 5
    assert bibliotheek.themes("qqqq") == {}


def test_a_name_becomes_the_thing_itself_and_the_header_goes() -> None:
    filled = bibliotheek.fill("raden-van-mijn-gemeente", {"gemeente": "arnhem"})
    assert filled is not None
    assert filled.fields[0].error == ""
    assert "<https://identifier.overheid.nl/tooi/id/gemeente/gm0202>" in filled.text
    assert "?_gemeente_iri" not in filled.text
    assert "#+" not in filled.text


def test_without_values_the_default_holds_by_its_name() -> None:
    filled = bibliotheek.fill("raden-van-mijn-gemeente", {})
    assert filled is not None
    assert filled.fields[0].value == "Gemeente Gooise Meren"
    assert filled.text


def test_what_does_not_fit_is_told_at_its_own_field() -> None:
    values = {"gemeente": "bergen", "datum": "gisteren"}
    filled = bibliotheek.fill("welke-regel-geldt-in-gemeente", values)
    assert filled is not None
    assert filled.text == ""
    told = {field.parameter.name: field.error for field in filled.fields}
    assert "Gemeente Bergen" in told["gemeente"]
    assert "een datum" in told["datum"]
    assert {field.value for field in filled.fields} == {"bergen", "gisteren"}


@pytest.mark.parametrize(
    ("query", "suggested"),
    [
        ("raden-van-mijn-gemeente", "Gemeente Arnhem"),
        ("regelingen-voor-doelgroep", "jonggehandicapten"),
        ("regels-naast-elkaar", "Beleidsregel jobcoach van Schiermonnikoog"),
    ],
)
def test_names_are_suggested_for_things(query: str, suggested: str) -> None:
    filled = bibliotheek.fill(query, {})
    assert filled is not None
    assert suggested in filled.fields[0].suggestions


def test_an_unknown_name_is_none() -> None:
    assert bibliotheek.fill("bestaat-niet", {}) is None


def test_every_query_can_be_filled_in(real: KnowledgeGraph) -> None:
    for query in real.library.all():
        filled = bibliotheek.fill(query.name, {})
        assert filled is not None
        assert filled.text, [field.error for field in filled.fields]
        assert parse_query(filled.text, name=query.name).parameters == ()
