"""Paths through the real graph say how two things hang together, not only that they do."""

from __future__ import annotations

from os import environ

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings.from_environment(environ))


@pytest.mark.parametrize(
    ("name", "relations", "things"),
    [
        (
            "Montferland",
            ["kent", "regelt", "wordt geregeld in", "is onderdeel van"],
            ["Jobcoach", "Artikel 10da Participatiewet", "Participatiewet"],
        ),
        ("Schiermonnikoog", ["kent", "is gebaseerd op"], ["Participatiewet"]),
        ("Middelburg", ["laat taken uitvoeren door", "voert uit"], ["Participatiewet"]),
    ],
)
def test_a_gemeente_reaches_the_act_through_what_is_its_own(
    graph: KnowledgeGraph, name: str, relations: list[str], things: list[str]
) -> None:
    start, end = graph.resolve(f"Gemeente {name}"), graph.resolve("Participatiewet")
    steps = [(step.relation.label, step.relation.other_label) for step in graph.path(start, end)]
    assert [relation for relation, _ in steps] == relations
    assert [thing for _, thing in steps][1:] == things


@pytest.mark.parametrize(
    "name",
    [
        "Artikel 10b Participatiewet",
        "Beschut werk: aanvragen",
        "Nationale ombudsman",
        "Hoeveel geld kreeg de gemeente voor beschut werk?",
        "Gooise Meren: tegenprestatie, vrijwilligerswerk en dagbesteding",
        "Stap 4: bepaal een strategie",
    ],
)
def test_beschut_werk_is_within_three_steps(graph: KnowledgeGraph, name: str) -> None:
    start, end = graph.resolve("regeling:beschut-werk"), graph.resolve(name)
    assert len(graph.path(start, end)) <= 3
