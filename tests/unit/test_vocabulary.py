"""The words of the ontology: names, names backwards, groups and kinds."""

from __future__ import annotations

import pytest

from kg.namespaces import BEGRIP, INS, PROV, RDF, RDFS
from kg.terms import Iri, Table, Term, Text
from kg.vocabulary import Vocabulary

LABEL, PARENT = f"{RDFS}label", f"{RDFS}subClassOf"
GROUP, REVERSE = f"{INS}weergavegroep", f"{INS}omgekeerdLabel"


def row(term: str, predicate: str, value: Term) -> tuple[Term, ...]:
    return (Iri(f"{INS}{term}"), Iri(predicate), value)


ROWS = Table(
    ("term", "eigenschap", "waarde"),
    (
        row("Ding", LABEL, Text("ding", "nl")),
        row("Ding", GROUP, Iri(f"{BEGRIP}weergavegroep/praktijk")),
        row("Raad", LABEL, Text("raad", "nl")),
        row("Raad", LABEL, Text("council", "en")),
        row("Raad", PARENT, Iri(f"{INS}Ding")),
        row("Raad", GROUP, Iri(f"{BEGRIP}weergavegroep/raad")),
        row("Wijkraad", LABEL, Text("wijkraad", "nl")),
        row("Wijkraad", PARENT, Iri(f"{INS}Raad")),
        # A loop must not keep anyone waiting.
        row("Kip", PARENT, Iri(f"{INS}Ei")),
        row("Ei", PARENT, Iri(f"{INS}Kip")),
        row("adviseert", LABEL, Text("adviseert", "nl")),
        row("adviseert", REVERSE, Text("krijgt advies van", "nl")),
        row("berustOp", LABEL, Text("berust op", "nl")),
    ),
)


@pytest.fixture
def words() -> Vocabulary:
    return Vocabulary(ROWS, "nl")


def test_names_follow_the_language(words: Vocabulary) -> None:
    assert words.label(f"{INS}Raad") == "raad"
    english = Vocabulary(ROWS, "en")
    assert english.label(f"{INS}Raad") == "council"
    assert english.label(f"{INS}Wijkraad") == "wijkraad"


@pytest.mark.parametrize(
    ("term", "label", "reverse"),
    [
        (f"{INS}adviseert", "adviseert", "krijgt advies van"),
        (f"{INS}berustOp", "berust op", "berust op van"),
        (f"{PROV}wasDerivedFrom", "komt uit", "is de bron van"),
        (f"{RDF}type", "is een", "omvat"),
        ("https://example.org/heeft-deel", "heeft deel", "heeft deel van"),
    ],
)
def test_relations_read_in_both_directions(
    words: Vocabulary, term: str, label: str, reverse: str
) -> None:
    assert (words.label(term), words.reverse(term)) == (label, reverse)


@pytest.mark.parametrize(
    ("types", "group", "kind"),
    [
        (("Raad",), "raad", "raad"),
        (("Ding", "Raad"), "raad", "raad"),
        (("Raad", "Wijkraad", "Ding"), "raad", "wijkraad"),
        (("Kip", "Ei"), "", ""),
        (("Kip", "Raad"), "raad", "raad"),
        ((), "", ""),
    ],
)
def test_the_most_specific_class_decides(
    words: Vocabulary, types: tuple[str, ...], group: str, kind: str
) -> None:
    named = [f"{INS}{name}" for name in types]
    assert (words.group(named), words.kind(named)) == (group, kind)


def test_classes_by_name_include_those_below(words: Vocabulary) -> None:
    assert words.classes_named("RAAD") == {f"{INS}Raad", f"{INS}Wijkraad"}
    assert words.classes_named("council") == words.classes_named("raad")
    assert words.classes_named("adviseert") == frozenset()


def test_only_terms_with_a_name_are_known(words: Vocabulary) -> None:
    assert words.knows(f"{INS}Raad")
    assert not words.knows(f"{INS}Kip")
