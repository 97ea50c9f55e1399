"""The one graph that all pages share: opened once, opened anew when a file changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import streamlit as st

import taal
import teksten
from kg import elsewhere
from kg.graph import KnowledgeGraph
from kg.labels import bare
from kg.model import Coverage, Evidence, Iri, Stats, Table, Term
from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
# How many answers of one kind are kept of one version of the graph.
ANSWERS = 4096


def _version(graph: KnowledgeGraph) -> tuple[str, str]:
    """Return what tells one graph from another: what it says, and the language it answers in."""
    return graph.digest, graph.settings.lang


# What is kept of a graph is kept for as long as the graph stays the same.
BY_VERSION: Final[dict[str | type[Any], Callable[[Any], Any]]] = {KnowledgeGraph: _version}


def settings() -> Settings:
    """Return the settings of this process.

    Raises:
        SettingsError: The environment asks for something that cannot be.
    """
    return Settings.from_environment(os.environ, root=ROOT)


@st.cache_resource(show_spinner=teksten.LADEN, max_entries=2)
def _open(_settings: Settings, stamp: str) -> KnowledgeGraph:  # noqa: ARG001 - part of the cache key
    return KnowledgeGraph.open(_settings)


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=BY_VERSION)
def _translated(graph: KnowledgeGraph, lang: str) -> KnowledgeGraph:
    return graph.in_language(lang)


def dutch() -> KnowledgeGraph:
    """Return the graph as it is now, in the files or on the endpoint, which answers in Dutch.

    Raises:
        KgError: It cannot be opened; says why and what to do.
    """
    found = settings()
    return _open(found, elsewhere.state(found))


def graph() -> KnowledgeGraph:
    """Return the graph as it is now, in the language of who reads.

    Nobody may change it.

    Raises:
        KgError: It cannot be opened; says why and what to do.
    """
    opened = dutch()
    return opened if taal.is_dutch() else _translated(opened, taal.current())


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=BY_VERSION)
def _texts(graph: KnowledgeGraph) -> Mapping[str, str]:
    from kg.evidence import described_in
    from kg.passages import read_sources

    found = read_sources(described_in(graph), graph.settings.sources)
    return {source.document.iri: source.text for source in found.values()}


def passage_text(evidence: Evidence) -> str | None:
    """Return the text of a passage; None when its source is not at hand or has changed."""
    passage = evidence.passage
    shared = dutch()
    if passage is None or shared.settings.sources is None:
        return None
    from kg.passages import excerpt

    text = _texts(shared).get(passage.source.value)
    return None if text is None else excerpt(text, passage)


Asked = tuple[tuple[str, str | Term], ...]


class Settled:
    """What one version of the graph has answered; the last answers are kept for the next page."""

    def __init__(self, graph: KnowledgeGraph) -> None:
        self._graph = graph
        self.select = lru_cache(ANSWERS)(self._select)
        self.evidence = lru_cache(ANSWERS)(self._evidence)

    def _select(self, name: str, asked: Asked) -> Table:
        return self._graph.select(name, dict(asked))

    def _evidence(self, iri: Iri) -> tuple[Evidence, ...]:
        from kg.description import evidence

        rows = self._graph.select("intern/bewijs", {"ding": iri})
        return evidence(rows, lang=self._graph.settings.lang)


@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs=BY_VERSION)
def _settled(graph: KnowledgeGraph) -> Settled:
    return Settled(graph)


def settled() -> Settled:
    """Return the answers of the graph as it is now, in the language of who reads."""
    return _settled(graph())


def evidence_of(iri: Iri) -> tuple[Evidence, ...]:
    """Return what the statements about a thing rest on."""
    return settled().evidence(iri)


@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs=BY_VERSION)
def _stats(graph: KnowledgeGraph) -> Stats:
    return graph.stats()


def stats() -> Stats:
    """Return the counts over the whole graph."""
    return _stats(graph())


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=BY_VERSION)
def _municipalities(graph: KnowledgeGraph) -> tuple[Coverage, ...]:
    return graph.municipalities()


def municipalities() -> tuple[Coverage, ...]:
    """Return how much is known of every gemeente."""
    return _municipalities(dutch())


def municipality_names() -> tuple[str, ...]:
    """Return the name of every gemeente without the word itself, to offer while someone types."""
    return tuple(bare(one.label) for one in municipalities())


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=BY_VERSION)
def _meanings(graph: KnowledgeGraph) -> Mapping[str, str]:
    rows = graph.select("intern/pagina-begrippen").values()
    return {row["ding"]: row["uitleg"] for row in rows}


def meanings() -> Mapping[str, str]:
    """Return what the words of the glossary mean, by IRI."""
    return _meanings(dutch())
