"""A graph on an endpoint elsewhere: what makes its union, and what tells its versions apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.errors import EndpointError, Words
from kg.namespaces import GRAAF
from kg.queries import Library
from kg.settings import Settings
from kg.store.base import Store
from kg.store.remote import RemoteStore
from kg.terms import Table


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A store that answers over the union of our graphs, and a digest of what it holds now."""

    store: RemoteStore
    digest: str


def look(settings: Settings) -> Elsewhere:
    """Return the graph of the endpoint that the settings name, as it is now.

    The digest is of the number of statements in each graph, the length of their values, and the
    date and version that the graph gives itself: it changes with all but the smallest change.

    Raises:
        EndpointError: It does not answer, holds no such graph, or cannot give its union.
    """
    library = Library(settings.queries)
    bare = RemoteStore(settings.endpoint or "", access=settings.access, timeout=settings.timeout)
    everything = held(bare, library)
    ours = {graph: facts for graph, facts in everything.items() if graph.startswith(GRAAF)}
    if not ours:
        raise EndpointError(
            bare.name,
            Words("hier staat deze graaf niet", "this graph is not here"),
            Words("Laad hem met kg push.", "Load it with kg push."),
        )
    store = _whole(bare, library, ours, alone=len(ours) == len(everything))
    state = _rows(store, library, "pagina-stand")
    return Elsewhere(store, _digest((*ours.items(), *state)))


def held(store: Store, library: Library) -> Mapping[str, tuple[int, str]]:
    """Return for each named graph how many statements it holds, and how long their values are."""
    rows = _rows(store, library, "versie-grafen")
    return {row["graaf"]: (int(row["aantal"]), row["lengte"]) for row in rows}


def _whole(
    store: RemoteStore, library: Library, ours: Mapping[str, tuple[int, str]], *, alone: bool
) -> RemoteStore:
    """Return the store with the dataset, if it needs one, of which the union is our graph."""
    with_doubles = sum(number for number, _ in ours.values())
    if alone and _is_union(store, library, with_doubles):
        return store
    within = store.within(tuple(ours))
    if _is_union(within, library, with_doubles):
        return within
    raise EndpointError(
        store.name,
        Words(
            "de default graph is niet de vereniging van de grafen, ook niet met default-graph-uri",
            "the default graph is not the union of the graphs, not even with default-graph-uri",
        ),
        Words(
            "Zet op de server de union default graph aan (zie docs/how-to/remote-engines.md).",
            "Set the union default graph on the server (see docs/how-to/remote-engines.md).",
        ),
    )


def _is_union(store: Store, library: Library, with_doubles: int) -> bool:
    """Tell whether the default graph holds what the graphs hold, doubles counted or not."""
    found = _number(store, library, "versie-vereniging")
    return found == with_doubles or found == _number(store, library, "versie-verschillend")


def _number(store: Store, library: Library, name: str) -> int:
    return int(_rows(store, library, name)[0]["aantal"])


def _rows(store: Store, library: Library, name: str) -> list[dict[str, str]]:
    answer = store.query(library.get(f"intern/{name}").text)
    return answer.values() if isinstance(answer, Table) else []


def _digest(facts: Iterable[object]) -> str:
    return hashlib.sha256("\n".join(map(repr, facts)).encode()).hexdigest()
