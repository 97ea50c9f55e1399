"""Loading into a server: one PUT per graph, nothing before all is read, the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pyoxigraph as ox
import pytest

from kg.errors import EndpointError, MalformedTurtle
from kg.load import inputs, load
from kg.namespaces import GRAAF
from kg.push import Pushed, push
from kg.settings import Settings


@dataclass
class Shelf:
    """What a server holds for each graph, and the graph that it refuses."""

    address: str = ""
    held: dict[str, bytes] = field(default_factory=dict)
    refused: str = ""


class Handler(BaseHTTPRequestHandler):
    """Takes graphs by PUT."""

    server: Server

    def do_PUT(self) -> None:
        """Take one graph."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        [graph] = parse_qs(urlsplit(self.path).query)["graph"]
        shelf = self.server.shelf
        if graph != shelf.refused:
            shelf.held[graph] = body
        self.send_response(507 if graph == shelf.refused else 204)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Stay silent."""


class Server(ThreadingHTTPServer):
    """A server with a shelf."""

    shelf: Shelf


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Server(("127.0.0.1", 0), Handler) as server:
        server.shelf = Shelf(f"http://127.0.0.1:{server.server_port}/store")
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.shelf
        server.shutdown()
        thread.join()


def test_each_graph_is_put_whole_and_the_same_every_time(small: Settings, shelf: Shelf) -> None:
    (small.ontology / "meer.ttl").write_text("<urn:a> <urn:b> <urn:c> .", encoding="utf-8")
    told = list(push(small, shelf.address))
    here = load(inputs(small), root=small.root).store
    there = ox.Store()
    for pushed in told:
        graph = ox.NamedNode(pushed.graph)
        there.load(shelf.held[pushed.graph], format=ox.RdfFormat.TURTLE, to_graph=graph)
        assert pushed.statements == len(list(here.quads_for_pattern(None, None, None, graph)))
    assert set(there) == set(here)
    before = dict(shelf.held)
    assert list(push(small, shelf.address)) == told
    assert shelf.held == before


def test_nothing_is_sent_when_a_file_is_broken(small: Settings, shelf: Shelf) -> None:
    (small.data / "stuk.ttl").write_text("<urn:a> <urn:b> ", encoding="utf-8")
    with pytest.raises(MalformedTurtle):
        list(push(small, shelf.address))
    assert shelf.held == {}


def test_a_graph_that_is_refused_is_named_and_the_push_can_be_done_again(
    small: Settings, shelf: Shelf
) -> None:
    shelf.refused = f"{GRAAF}gebieden"
    told: list[Pushed] = []
    with pytest.raises(EndpointError) as caught:
        told.extend(push(small, shelf.address))
    assert f"{GRAAF}gebieden is niet geladen: de server geeft fout 507" in caught.value.line()
    assert "opnieuw" in caught.value.line()
    shelf.refused = ""
    assert len(list(push(small, shelf.address))) == len(shelf.held) == 4


def test_a_push_is_not_done_before_the_endpoint_holds_it(small: Settings, shelf: Shelf) -> None:
    with pytest.raises(EndpointError, match="verbinding"):
        list(push(replace(small, endpoint="http://127.0.0.1:9/query"), shelf.address))
