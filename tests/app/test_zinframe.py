"""A sentence in the search box: what it names."""

from __future__ import annotations

import pytest

import zinframe
from kg.graph import KnowledgeGraph
from kg.model import Iri
from kg.namespaces import BEGRIP, GM, ID

NAMES = {
    "bergen": (Iri(f"{GM}gm0373"), Iri(f"{GM}gm0893")),
    "den haag": (Iri(f"{GM}gm0518"),),
    "haag": (Iri(f"{ID}raad/haag"),),
    "jobcoach": (Iri(f"{ID}regeling/jobcoach"),),
    "wajong": (Iri(f"{BEGRIP}doelgroep/wajong"),),
}


def named(text: str) -> tuple[Iri, ...]:
    return NAMES.get(text.lower(), ())


def test_a_sentence_names_a_gemeente_and_a_scheme() -> None:
    found = zinframe.mentioned("Ik woon in Den Haag en wil een jobcoach", named)
    assert found.municipalities == (Iri(f"{GM}gm0518"),)
    assert found.schemes == (Iri(f"{ID}regeling/jobcoach"),)
    assert found


def test_a_name_alone_is_a_search_and_no_sentence() -> None:
    assert not zinframe.mentioned("Den Haag", named)
    assert not zinframe.mentioned("", named)


def test_a_hyphen_parts_words() -> None:
    found = zinframe.mentioned("ik heb een Wajong-uitkering", named)
    assert found.groups == (Iri(f"{BEGRIP}doelgroep/wajong"),)


def test_a_name_said_twice_counts_once() -> None:
    found = zinframe.mentioned("jobcoach of geen jobcoach", named)
    assert len(found.schemes) == 1


def test_nonsense_and_much_of_it_is_taken_calmly() -> None:
    assert not zinframe.mentioned("\x00 <script> ?? " * 500, named)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("mijn beperking ontstond na mijn achttiende", "laat-arbeidsgehandicapt"),
        ("mijn beperking is van ná mijn 18e", "laat-arbeidsgehandicapt"),
        ("ik ben ziek van voor mijn 18e", "vroeg-arbeidsgehandicapt"),
        ("ik zit in de bijstand", "bijstand"),
        ("ik kan maar een deel van de week werken", "medisch-urenbeperkt"),
        ("ik heb geen uitkering", "nuggers"),
        ("mijn zoon zit op het speciaal onderwijs", "leerlingen-vso-pro"),
        ("ik werk bij de sociale werkplaats", "wsw"),
    ],
)
def test_what_people_say_of_themselves_means_a_group(text: str, group: str) -> None:
    found = zinframe.mentioned(text, named)
    assert Iri(f"{BEGRIP}doelgroep/{group}") in found.groups


@pytest.mark.parametrize("group", sorted({group for _, group in zinframe.SAYINGS}))
def test_every_group_that_is_meant_exists(real: KnowledgeGraph, group: str) -> None:
    assert real.exists(Iri(f"{BEGRIP}doelgroep/{group}"))
