"""The words of the interface: all used, calm, without our own jargon, and leading somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import adres
from kg.graph import KnowledgeGraph
from kg.model import Iri
from teksten import nl

JARGON = re.compile(r"\b(node|nodes|triple|triples|IRI|SPARQL|graph|query|label)\b", re.IGNORECASE)
LONGEST_SENTENCE = 22
# The page for who writes queries: there the words of the trade are the plain ones.
OF_THE_TRADE = "WERKBANK_"


def texts(*, without: str = "STREAMLIT") -> Iterator[str]:
    for name, value in vars(nl).items():
        if name.isupper() and name != "STREAMLIT" and not name.startswith(without):
            yield from _flat(value)


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _flat(tuple(value.values()))
    elif isinstance(value, tuple):
        for part in value:
            yield from _flat(part)


def test_every_text_is_used(root: Path) -> None:
    texts = root / "app" / "teksten"
    files = [p for p in (root / "app").rglob("*.py") if texts not in p.parents]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    own = "\n".join(p.read_text(encoding="utf-8") for p in (texts / "nl").glob("*.py"))
    names = [name for name in vars(nl) if name.isupper()]
    unused = [
        name
        for name in names
        if not re.search(rf"\b(teksten|nl)\.{name}\b", code)
        and len(re.findall(rf"\b{name}\b", own)) < 2
    ]
    assert unused == []


def test_texts_do_not_shout_and_use_no_jargon_of_ours() -> None:
    assert [text for text in texts() if "!" in text] == []
    assert [text for text in texts(without=OF_THE_TRADE) if JARGON.search(text)] == []


def test_sentences_are_short() -> None:
    sentences = (s for text in texts() for s in re.split(r"(?<=[.?:])\s", text))
    assert [s for s in sentences if len(s.split()) > LONGEST_SENTENCE] == []


def test_people_are_addressed_as_u() -> None:
    assert [text for text in texts() if re.search(r"\b(je|jij|jouw)\b", text)] == []


def test_no_translation_is_translated_again() -> None:
    # The script that writes them watches its own changes: a chain would never end.
    assert [d for e, d in nl.STREAMLIT.items() if d in nl.STREAMLIT or d == e] == []


@pytest.mark.parametrize("name", [n for _, n in nl.VRAGEN], ids=str)
def test_every_question_leads_to_a_thing(real: KnowledgeGraph, name: str) -> None:
    thing = real.describe(Iri(adres.full(name)))
    assert thing.description


@pytest.mark.parametrize(("name", "label"), nl.VERKEN_VOORBEELDEN)
def test_every_start_is_a_thing_of_that_name(real: KnowledgeGraph, name: str, label: str) -> None:
    assert real.describe(Iri(adres.full(name))).label == label


@pytest.mark.parametrize("words", nl.VOORBEELDEN)
def test_every_example_finds_something(real: KnowledgeGraph, words: str) -> None:
    assert real.search(words).total
