"""The vocabulary as the workbench shows it: what is in the data, how often, and what joins what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import streamlit as st
from starlette.responses import JSONResponse
from starlette.routing import Route

import adres
import graaf
import wegen
from antwoord import Answers
from kg.graph import KnowledgeGraph
from kg.namespaces import PREFIXES, expand
from kg.vocabulary import Vocabulary

CLASSES: Final = "intern/werkbank-klassen"
PROPERTIES: Final = "intern/werkbank-gebruik"
COMPLETIONS: Final = "werkbank/woorden.json"
JOINS: Final = "intern/werkbank-eigenschappen"


@dataclass(frozen=True, slots=True)
class Join:
    """A class or datatype on both sides of a property, and how many statements join them.

    `to` is empty for things that have no class.
    """

    from_: str
    to: str
    count: int


@dataclass(frozen=True, slots=True)
class Word:
    """A class or a property.

    Attributes:
        iri: The term.
        name: It as it stands in a query (`ins:Raad`); empty when it has no short name.
        label: What it is called.
        count: How many things are of the class, or statements have the property.
        example: A thing that it is said of.
        joins: For a property what it joins, the most frequent first.
    """

    iri: str
    name: str
    label: str
    count: int
    example: str
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """All classes and properties in the data: first our own, and then the most used."""

    classes: tuple[Word, ...]
    properties: tuple[Word, ...]


def words() -> Words:
    """Return the vocabulary of the graph as it is now, in the language of who reads."""
    return _words(graaf.graph())


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=graaf.BY_VERSION)
def _words(graph: KnowledgeGraph) -> Words:
    vocabulary = graph.vocabulary
    answers = Answers()
    joins: dict[str, list[Join]] = {}
    for row in answers.rows(JOINS):
        join = Join(row["van"], row["naar"], int(row["aantal"]))
        joins.setdefault(row["eigenschap"], []).append(join)
    classes = (_word(vocabulary, row["klasse"], row) for row in answers.rows(CLASSES))
    properties = (
        _word(vocabulary, row["eigenschap"], row, tuple(joins.get(row["eigenschap"], ())))
        for row in answers.rows(PROPERTIES)
    )
    return Words(_own_first(classes, vocabulary), _own_first(properties, vocabulary))


def _own_first(found: Iterable[Word], vocabulary: Vocabulary) -> tuple[Word, ...]:
    """Return words with those before the others that the ontology itself names."""
    return tuple(sorted(found, key=lambda word: not vocabulary.knows(word.iri)))


def _word(
    vocabulary: Vocabulary, iri: str, row: Mapping[str, str], joins: tuple[Join, ...] = ()
) -> Word:
    name = adres.short(iri)
    known = name if expand(name) == iri else ""
    return Word(iri, known, vocabulary.label(iri), int(row["aantal"]), row["voorbeeld"], joins)


def completions() -> dict[str, Any]:
    """Return what an editor can offer while someone types: prefixes, classes and properties."""
    known = words()
    kinds = (("klasse", known.classes), ("eigenschap", known.properties))
    return {
        "voorvoegsels": PREFIXES,
        "woorden": [
            {"naam": word.name, "label": word.label, "soort": kind, "aantal": word.count}
            for kind, found in kinds
            for word in found
            if word.name
        ],
    }


def routes() -> list[Route]:
    """Return the route of the completions, in the language of who asks."""
    return [Route(f"/{COMPLETIONS}", wegen.calm(lambda _: JSONResponse(completions())))]
