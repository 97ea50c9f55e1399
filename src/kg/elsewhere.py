"""A graph on an endpoint elsewhere: what its union is, which version it is, and who works it out.

An engine that gets SPARQL wrong would have people read what is not so. It is found out by a few
questions of which the answer is known; its graphs are then read as they are, and asked here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox
from cachetools.func import ttl_cache

from kg.errors import EndpointError, Words
from kg.load import stamp
from kg.namespaces import GRAAF
from kg.queries import Library
from kg.settings import Settings
from kg.store.base import Store
from kg.store.local import LocalStore
from kg.terms import Iri, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.store.remote import RemoteStore

# How long one may be behind an endpoint, which takes more to look at than files.
LOOK_SECONDS = 10
# How long one may be behind the files.
STAMP_SECONDS = 2
# Questions that a sound engine answers with yes.
PROBES = ("proef-pad", "proef-waarden", "proef-keuze")
# The most statements that are read from an engine that cannot be asked.
MAX_READ = 2_000_000

Held = Mapping[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A graph on an endpoint as it is now.

    Attributes:
        store: The endpoint, as it makes its own default graph.
        held: For each of our graphs how many statements it holds, and how long their values are.
        alone: Whether there are no other graphs beside ours.
        digest: Changes with what the graphs hold, or with the date or version they give themselves.
    """

    store: RemoteStore
    held: Held
    alone: bool
    digest: str


def state(settings: Settings) -> str:
    """Return what changes when the graph does, wherever it is.

    It is looked at once in a while; a failure is not kept, so that what waits for it heals when it
    does.

    Raises:
        EndpointError: It does not answer, or holds no such graph.
    """
    return _far(settings) if settings.endpoint else _near(settings)


@ttl_cache(maxsize=2, ttl=LOOK_SECONDS)
def _far(settings: Settings) -> str:
    return look(settings).digest


@ttl_cache(maxsize=4, ttl=STAMP_SECONDS)
def _near(settings: Settings) -> str:
    return stamp(settings)


def look(settings: Settings) -> Elsewhere:
    """Return the graph of the endpoint that the settings name, by two cheap questions.

    Raises:
        EndpointError: It does not answer, or holds no such graph.
    """
    from kg.store.remote import RemoteStore

    library = Library(settings.queries)
    store = RemoteStore(settings.endpoint or "", access=settings.access, timeout=settings.timeout)
    everything = held(store, library)
    ours = {graph: facts for graph, facts in everything.items() if graph.startswith(GRAAF)}
    if not ours:
        raise EndpointError(
            store.name,
            Words("hier staat deze graaf niet", "this graph is not here"),
            Words("Laad hem met kg push.", "Load it with kg push."),
        )
    state = _rows(store.within(tuple(ours)), library, "pagina-stand")
    digest = _digest((*ours.items(), *state))
    return Elsewhere(store, ours, len(ours) == len(everything), digest)


def held(store: Store, library: Library) -> Held:
    """Return for each named graph how many statements it holds, and how long their values are."""
    rows = _rows(store, library, "versie-grafen")
    return {row["graaf"]: (int(row["aantal"]), row["lengte"]) for row in rows}


def answering(found: Elsewhere, settings: Settings) -> Store:
    """Return what answers over a graph elsewhere: its own engine, or a copy when that is unsound.

    Raises:
        EndpointError: The endpoint fails or cannot give the union of our graphs, or its engine is
            unsound and the graphs too large to copy.
    """
    library = Library(settings.queries)
    store = _whole(found, library)
    if all(_asks(store, library, probe) for probe in PROBES):
        return store
    if sum(number for number, _ in found.held.values()) > MAX_READ:
        raise EndpointError(
            store.name,
            Words(
                "deze server volgt SPARQL 1.1 niet, en de graaf is te groot om over te nemen",
                "this server does not follow SPARQL 1.1, and the graph is too large to copy",
            ),
            Words("Gebruik een nieuwere of andere server.", "Use a newer or another server."),
        )
    return LocalStore(_copy(found, library))


def _whole(found: Elsewhere, library: Library) -> RemoteStore:
    """Return the endpoint, with the dataset if it needs one, over the union of our graphs."""
    within = found.store.within(tuple(found.held))
    if found.alone and _is_union(found.store, library):
        return found.store
    if _is_union(within, library):
        return within
    raise EndpointError(
        found.store.name,
        Words(
            "de default graph is niet de vereniging van de grafen, ook niet met default-graph-uri",
            "the default graph is not the union of the graphs, not even with default-graph-uri",
        ),
        Words(
            "Zet op de server de union default graph aan (zie docs/how-to/remote-engines.md).",
            "Set the union default graph on the server (see docs/how-to/remote-engines.md).",
        ),
    )


def _is_union(store: Store, library: Library) -> bool:
    """Tell whether the default graph holds just what the graphs hold."""
    counts = (_number(store, library, f"versie-{name}") for name in ("vereniging", "grafen-samen"))
    return len(set(counts)) == 1


def _copy(found: Elsewhere, library: Library) -> ox.Store:
    """Return a store with the graphs of an endpoint, each of them whole."""
    copy = ox.Store()
    text = library.get("intern/graaf").text
    for graph, (number, _) in found.held.items():
        triples = found.store.triples(text, bindings={"_graaf_iri": Iri(graph)})
        name = ox.NamedNode(graph)
        copy.extend(ox.Quad(t.subject, t.predicate, t.object, name) for t in triples)
        if len(triples) != number:
            raise EndpointError(
                found.store.name,
                Words(
                    f"de graaf {graph} kwam niet heel over ({len(triples)} van {number})",
                    f"{graph} did not come over whole ({len(triples)} of {number})",
                ),
                Words("Probeer het opnieuw.", "Try again."),
            )
    return copy


def _number(store: Store, library: Library, name: str) -> int:
    return int(_rows(store, library, name)[0]["aantal"])


def _asks(store: Store, library: Library, name: str) -> bool:
    """Tell whether a question is answered with yes; one that cannot be asked is not."""
    try:
        return store.query(library.get(f"intern/{name}").text) is True
    except EndpointError:
        return False


def _rows(store: Store, library: Library, name: str) -> list[dict[str, str]]:
    answer = store.query(library.get(f"intern/{name}").text)
    return answer.values() if isinstance(answer, Table) else []


def _digest(facts: Iterable[object]) -> str:
    return hashlib.sha256("\n".join(map(repr, facts)).encode()).hexdigest()
