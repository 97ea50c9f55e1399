"""Loading the graph of the files into a server, by the Graph Store Protocol: one graph, one PUT."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.elsewhere import held
from kg.errors import EndpointError, Words
from kg.load import inputs
from kg.namespaces import GRAAF
from kg.queries import Library
from kg.settings import Settings
from kg.store.carrier import Carrier
from kg.store.remote import RemoteStore
from kg.turtle import parse, read_bytes

# N-Triples is Turtle too, and the form of it that no server reads otherwise.
MEDIA = "text/turtle"
DONE = (200, 201, 202, 204)
GONE = 404


@dataclass(frozen=True, slots=True)
class Pushed:
    """A named graph that now stands on the server as in the files; `statements` is 0 when gone."""

    graph: str
    statements: int


Graphs = Mapping[str, frozenset[ox.Triple]]


def graphs(settings: Settings) -> Graphs:
    """Return the statements of each named graph; several files may form one graph together.

    Raises:
        InputError: A file cannot be read or is malformed.
    """
    found: dict[str, set[ox.Triple]] = {}
    for file in inputs(settings):
        quads = parse(read_bytes(file.path), file.path)
        triples = found.setdefault(file.graph, set())
        triples.update(ox.Triple(q.subject, q.predicate, q.object) for q in quads)
    return {graph: frozenset(triples) for graph, triples in found.items()}


def push(settings: Settings, address: str) -> Iterator[Pushed]:
    """Put every named graph on a server, replacing what it had, and yield each once it stands.

    Nothing is sent before all files are read, and a graph is replaced as a whole: what was
    interrupted is mended by doing it again. When the settings name the endpoint over the same
    store, our graphs that are no longer in the files are removed and the rest is counted.

    Args:
        settings: Where the files are, who asks, and the endpoint to count on.
        address: Where the server takes graphs, such as `http://localhost:7878/store`.

    Raises:
        InputError: A file cannot be read or is malformed; then nothing was sent.
        EndpointError: The server does not take a graph, which is named, or holds something else.
    """
    ours = graphs(settings)
    carrier = Carrier(address, access=settings.access, timeout=settings.timeout)
    for graph, triples in ours.items():
        _put(carrier, graph, triples)
        yield Pushed(graph, len(triples))
    if settings.endpoint:
        for graph in _stale(settings, ours):
            _send(carrier, "DELETE", graph, None)
            yield Pushed(graph, 0)
        _count(settings, ours)


def _put(carrier: Carrier, graph: str, triples: Iterable[ox.Triple]) -> None:
    # In order, so that the same graph is always the same bytes.
    lines = sorted(f"{triple} .\n" for triple in triples)
    _send(carrier, "PUT", graph, "".join(lines).encode())


def _send(carrier: Carrier, method: str, graph: str, data: bytes | None) -> None:
    headers = {"Content-Type": MEDIA} if data is not None else {}
    try:
        reply = carrier.send(method, headers=headers, params={"graph": graph}, data=data)
    except EndpointError as error:
        raise _stopped(graph, error) from error
    if reply.status not in DONE and (method, reply.status) != ("DELETE", GONE):
        raise _stopped(graph, carrier.fault(reply))


def _stopped(graph: str, error: EndpointError) -> EndpointError:
    """Return an error that says with which graph it went wrong, and what to do."""
    said = (
        error.message if isinstance(error.message, Words) else Words(error.message, error.message)
    )
    return EndpointError(
        error.where,
        Words(f"de graaf {graph} is niet geladen: {said.nl}", f"{graph} was not loaded: {said.en}"),
        Words(
            "Herstel dat en geef de opdracht opnieuw: wat er al staat, wordt weer hetzelfde.",
            "Mend that and run the command again: what is there already becomes the same again.",
        ),
    )


def _endpoint(settings: Settings) -> RemoteStore:
    return RemoteStore(settings.endpoint or "", access=settings.access, timeout=settings.timeout)


def _stale(settings: Settings, ours: Graphs) -> list[str]:
    """Return our graphs on the server that are no longer in the files."""
    there = held(_endpoint(settings), Library(settings.queries))
    return [graph for graph in there if graph.startswith(GRAAF) and graph not in ours]


def _count(settings: Settings, ours: Graphs) -> None:
    """Raise EndpointError when a graph does not hold as many statements as its files."""
    endpoint = _endpoint(settings)
    there = held(endpoint, Library(settings.queries))
    for graph, triples in ours.items():
        found = there.get(graph, (0, ""))[0]
        if found != len(triples):
            raise EndpointError(
                endpoint.name,
                Words(
                    f"de graaf {graph} heeft hier {found} uitspraken en in de bestanden "
                    f"{len(triples)}",
                    f"{graph} has {found} statements here and {len(triples)} in the files",
                ),
                Words(
                    "Hoort KG_ENDPOINT bij deze server? Geef de opdracht dan opnieuw.",
                    "Does KG_ENDPOINT belong to this server? Then run the command again.",
                ),
            )
