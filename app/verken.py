"""What the graph browser asks of the graph, kept for as long as the graph stays the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import streamlit as st

import adres
import graaf
import verkenframe
import verkengroei
from adres.verkennen import Act
from antwoord import Answers
from kg.errors import AmbiguousLabel, NoPath, NotFound
from kg.graph import KnowledgeGraph
from kg.model import Iri, SearchOutcome, Step, Thing
from verkenframe import Node, Picture

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.network import Central, Cluster

FACTS: Final = "verken.ttl"
RELATIONS: Final = "intern/relaties"
# How much of the graph is kept at hand.
THINGS: Final = 400
SUGGESTIONS: Final = 8
CENTRAL: Final = 15
CENTRAL_HERE: Final = 5
# A part of the network that is smaller than this shows by itself what ties it together.
INSIGHT_FROM: Final = 8
SMALLEST_CLUSTER: Final = 3


@dataclass(frozen=True, slots=True)
class Insight:
    """What ties things together: the central ones, and the clusters that they fall into."""

    central: tuple[Central, ...]
    clusters: tuple[Cluster, ...]


class Known:
    """What was looked up in one version of the graph, in one language.

    Args:
        graph: The graph.
    """

    def __init__(self, graph: KnowledgeGraph) -> None:
        self.graph = graph
        self.thing: Callable[[str], Thing | None] = lru_cache(THINGS)(self._thing)

    def _thing(self, iri: str) -> Thing | None:
        try:
            return self.graph.describe(Iri(iri))
        except NotFound:
            return None

    @cached_property
    def insight(self) -> Insight:
        """What ties the whole graph together."""
        return Insight(self.graph.central(CENTRAL), _large(self.graph.clusters()))

    @cached_property
    def relations(self) -> int:
        """How many relations there are between all things."""
        return len(self.graph.select(RELATIONS))


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=graaf.BY_VERSION)
def _known(graph: KnowledgeGraph) -> Known:
    return Known(graph)


def known() -> Known:
    """Return what was looked up before in the graph as it is now."""
    return _known(graaf.graph())


@dataclass(frozen=True, slots=True)
class Asked:
    """What someone typed, and the one thing that answers to it, if it is one.

    `outcome` is what may have been meant when it is not.
    """

    text: str = ""
    iri: Iri | None = None
    label: str = ""
    outcome: SearchOutcome | None = None


def ask(text: str) -> Asked:
    """Return what someone means by a text."""
    graph = graaf.graph()
    if not text:
        return Asked()
    try:
        iri = graph.resolve(text)
    except (AmbiguousLabel, NotFound):
        return Asked(text, outcome=graph.search(text, limit=SUGGESTIONS))
    return Asked(text, iri, graph.label(iri))


def answers(*things: str) -> Answers:
    """Return what gathers the sources of a page, with the queries about these things.

    Args:
        things: The things of which the relations are shown.
    """
    found = Answers()
    found.asked_of(*map(Iri, things))
    return found


def answers_of_all() -> Answers:
    """Return what gathers the sources of a page about the whole graph, with its query."""
    found = answers()
    found.also_asked(RELATIONS)
    return found


def picture(state: adres.BrowseAddress, start: Thing) -> Picture:
    """Return the picture of a state."""
    return verkengroei.build(state, start, known().thing)


def along(start: Thing, steps: Sequence[Step]) -> Picture:
    """Return the picture of a way."""
    return verkenframe.along(Node(start.iri.value, start.label, start.group), steps)


def ways(state: adres.BrowseAddress) -> tuple[tuple[Step, ...], ...]:
    """Return the ways between both ends of a state; none when they do not hang together."""
    try:
        return graaf.graph().paths(Iri(state.start), Iri(state.target), state.ways)
    except NoPath:
        return ()


def named(things: Sequence[str]) -> list[tuple[str, str]]:
    """Return things by IRI and name."""
    graph = graaf.graph()
    return [(iri, graph.label(Iri(iri))) for iri in things]


def facts_url(state: adres.BrowseAddress) -> str:
    """Return the address of all that is stated between the things in a picture."""
    return adres.url(FACTS, state.params())


def insight(shown: Picture) -> Insight | None:
    """Return what ties the things in a picture together; None when there are too few."""
    things = [Iri(node.id) for node in shown.things]
    if len(things) < INSIGHT_FROM:
        return None
    graph = graaf.graph()
    return Insight(graph.central(CENTRAL_HERE, things), _large(graph.clusters(things)))


def _large(clusters: Sequence[Cluster]) -> tuple[Cluster, ...]:
    return tuple(one for one in clusters if len(one.members) >= SMALLEST_CLUSTER)


def from_things(things: Sequence[str]) -> adres.BrowseAddress:
    """Return the state that shows these things: the first one, and then each of the others."""
    first, *others = things
    state = adres.BrowseAddress(start=first)
    for iri in others:
        state = state.do(Act.ADD, iri)
    return state


def on_from(shown: Picture) -> adres.BrowseAddress:
    """Return the state that shows the things of a picture in the browser."""
    return from_things([node.id for node in shown.things])
