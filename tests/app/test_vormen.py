"""The forms: every class, property, question and word in them exists and is used."""

from __future__ import annotations

import pytest

import teksten
import vormen
from kg.graph import KnowledgeGraph
from kg.namespaces import INS
from widgets.tabellen import TABLES


def known(real: KnowledgeGraph) -> set[str]:
    rows = real.select("intern/woordenschat").values()
    return {row["term"] for row in rows}


@pytest.mark.parametrize("name", vormen.FORMS)
def test_a_form_is_of_a_class_and_of_properties_that_exist(real: KnowledgeGraph, name: str) -> None:
    form = vormen.FORMS[name]
    used = {name, *form.key, *form.beside, *form.covered}
    used |= {n for _, names in form.sections for n in names}
    assert {INS + n.removesuffix("<") for n in used} <= known(real)


@pytest.mark.parametrize("name", vormen.FORMS)
def test_a_property_has_one_place_on_a_page(name: str) -> None:
    form = vormen.FORMS[name]
    names = [*form.key, *(n for _, names in form.sections for n in names)]
    assert len(names) == len(set(names))


def test_every_question_has_words_and_all_words_are_of_a_form() -> None:
    asked = {title for form in vormen.FORMS.values() for title, _ in form.sections}
    assert asked == set(teksten.VORM_KOP)
    assert set(teksten.VORM_ONBEKEND) <= asked
    assert {name for name, form in vormen.FORMS.items() if form.parts} == set(teksten.VORM_DELEN)
    for words in (teksten.VORM_INLEIDING, teksten.VORM_OMSCHRIJVING, teksten.VORM_LABEL):
        assert set(words) <= set(vormen.FORMS)
    for name, labels in teksten.VORM_LABEL.items():
        form = vormen.FORMS[name]
        own = {*form.key, *(n for _, names in form.sections for n in names)}
        assert set(labels) <= own, name


def test_every_overview_and_table_answers_a_question_of_a_form() -> None:
    asked = {title for form in vormen.FORMS.values() for title, _ in form.sections}
    assert set(vormen.OVERVIEWS) <= asked
    assert set(vormen.TABLES) == set(TABLES) and set(TABLES) <= asked
    assert not set(vormen.OVERVIEWS) & set(vormen.TABLES)


def test_an_overview_has_words_for_its_parts_and_for_what_is_unknown() -> None:
    assert set(teksten.OVERZICHT_DEEL) == set(teksten.OVERZICHT_UITLEG) == set(vormen.OVERVIEWS)
    needed = set()
    for key, overview in vormen.OVERVIEWS.items():
        parts = set(teksten.OVERZICHT_DEEL[key])
        assert {*overview.card, *(p for group in overview.needed for p in group)} <= parts, key
        needed |= {f"{key}-{group[0]}" for group in overview.needed}
    assert needed == set(teksten.OVERZICHT_ONBEKEND)
    assert set(teksten.OVERZICHT_ALGEMEEN) <= needed
    cards = {key for key, overview in vormen.OVERVIEWS.items() if overview.card}
    assert set(teksten.KAART) == set(teksten.KAART_ONBEKEND) == cards


def test_what_can_be_over_has_words_for_it() -> None:
    for words in (teksten.VOORBIJ_SINDS, teksten.VOORBIJ_ERNA, teksten.VOORBIJ_ONBEKEND):
        assert set(words) == set(teksten.VOORBIJ)
    assert set(teksten.VOORBIJ) <= set(vormen.FORMS)


def test_a_class_without_a_form_gets_the_plain_one() -> None:
    assert vormen.form([f"{INS}Rol", "https://example.org/Stap"]) == ("", vormen.PLAIN)
    assert vormen.form([f"{INS}Ding", f"{INS}Stap"])[0] == "Stap"
