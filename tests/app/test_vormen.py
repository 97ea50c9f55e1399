"""The forms: every class, property, question and word in them exists and is used."""

from __future__ import annotations

import pytest

import teksten
import vormen
from kg.graph import KnowledgeGraph
from kg.namespaces import INS


def known(real: KnowledgeGraph) -> set[str]:
    rows = real.select("intern/woordenschat").values()
    return {row["term"] for row in rows}


@pytest.mark.parametrize("name", vormen.FORMS)
def test_a_form_is_of_a_class_and_of_properties_that_exist(real: KnowledgeGraph, name: str) -> None:
    form = vormen.FORMS[name]
    used = {name, *form.key, *form.beside, *(n for _, names in form.sections for n in names)}
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
        assert set(labels) <= set(vormen.FORMS[name].key), name


def test_a_class_without_a_form_gets_the_plain_one() -> None:
    assert vormen.form([f"{INS}Raad", "https://example.org/Stap"]) == ("", vormen.PLAIN)
    assert vormen.form([f"{INS}Ding", f"{INS}Stap"])[0] == "Stap"
