"""The remote store, against a small endpoint on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest

from kg.elsewhere import answering, look
from kg.errors import BadQuery, EndpointError
from kg.graph import KnowledgeGraph
from kg.load import inputs, load
from kg.settings import Settings
from kg.store.local import LocalStore
from kg.store.remote import RemoteStore
from kg.terms import Iri, Table, Text, Triples


class Endpoint(BaseHTTPRequestHandler):
    """Answers SPARQL over HTTP from the store of its server."""

    server: Server

    def do_POST(self) -> None:
        """Answer one query."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        text = parse_qs(body)["query"][0]
        if "xstuk" in text or (self.server.refuses and self.server.refuses in text):
            self._answer(500, "text/plain", b"kapot")
        elif "xonzin" in text:
            self._answer(200, "application/sparql-results+json", b"{")
        elif "xpagina" in text:
            self._answer(200, "text/html", b"<html>")
        else:
            self._query(text)

    def _query(self, text: str) -> None:
        try:
            result = self.server.store.query(text, use_default_graph_as_union=self.server.union)
        except SyntaxError as error:
            self._answer(400, "text/plain", str(error).encode())
            return
        if isinstance(result, ox.QueryTriples):
            data = result.serialize(format=ox.RdfFormat.N_TRIPLES)
            self._answer(200, "application/n-triples", data or b"")
        else:
            found = result.serialize(format=ox.QueryResultsFormat.JSON)
            self._answer(200, "application/sparql-results+json", found or b"")

    def _answer(self, status: int, media: str, data: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{media}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


class Server(ThreadingHTTPServer):
    """A server with a store."""

    store: ox.Store
    union = True
    refuses = ""


@pytest.fixture
def server(small: Settings) -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Endpoint) as server:
        server.store = load(inputs(small), root=small.root).store
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def endpoint(server: Server) -> str:
    return f"http://127.0.0.1:{server.server_port}/sparql"


NAME = "http://www.w3.org/2004/02/skos/core#prefLabel"


def test_select_ask_and_construct(endpoint: str) -> None:
    store = RemoteStore(endpoint)
    binding = {"_naam_literal": Text("Cliëntenraad Montferland")}
    text = f"{{ ?s <{NAME}> ?o FILTER(STR(?o) = ?_naam_literal) }}"
    assert store.query(f"SELECT ?o {text}", bindings=binding) == Table(
        ("o",), ((Text("Cliëntenraad Montferland", "nl"),),)
    )
    assert store.query(f"ASK {text}", bindings=binding) is True
    assert store.query(f"CONSTRUCT {{ <urn:s> <urn:p> ?o }} {text}", bindings=binding) == Triples(
        ((Iri("urn:s"), Iri("urn:p"), Text("Cliëntenraad Montferland", "nl")),)
    )


def test_export(endpoint: str) -> None:
    store = RemoteStore(endpoint)
    text = f"SELECT ?o {{ ?s <{NAME}> ?o }} ORDER BY ?o LIMIT 1"
    assert store.export(text, format="csv") == b"o\r\nCli\xc3\xabntenraad Montferland\r\n"
    graph = store.export("CONSTRUCT { <urn:s> <urn:p> 1 } {}", format="ntriples")
    assert graph.startswith(b"<urn:s> <urn:p> ")


def test_local_and_remote_graph_give_the_same(endpoint: str, small: Settings) -> None:
    here = KnowledgeGraph.open(small)
    there = KnowledgeGraph(RemoteStore(endpoint), small)
    iri = there.resolve("Montferland")
    assert there.describe(iri) == here.describe(iri)
    assert there.stats() == here.stats()


def test_settings_choose_the_endpoint(endpoint: str, small: Settings) -> None:
    graph = KnowledgeGraph.open(Settings(small.root, None, small.cache, endpoint=endpoint))
    assert graph.digest == KnowledgeGraph.open(graph.settings).digest != ""
    assert graph.exists(graph.resolve("CRM"))


def test_a_wrong_query_is_placed(endpoint: str) -> None:
    with pytest.raises(BadQuery) as caught:
        RemoteStore(endpoint).query("SELECT * {\n ?s zz:x ?o }")
    assert (caught.value.line_number, caught.value.column) == (2, 5)


@pytest.mark.parametrize("text", ["INSERT DATA { <urn:a> <urn:b> 1 }", "# SELECT\nDROP ALL", "x"])
def test_what_is_no_question_is_not_sent(text: str) -> None:
    with pytest.raises(BadQuery):
        RemoteStore("http://127.0.0.1:9/sparql").query(text)


@pytest.mark.parametrize("word", ["xstuk", "xonzin", "xpagina"])
def test_an_endpoint_that_fails_is_named(endpoint: str, word: str) -> None:
    with pytest.raises(EndpointError) as caught:
        RemoteStore(endpoint).query(f"SELECT * {{ ?{word} ?p ?o }}")
    assert endpoint in caught.value.line()
    assert "KG_ENDPOINT" in caught.value.line()


def test_an_endpoint_that_is_not_there_is_named() -> None:
    with pytest.raises(EndpointError):
        RemoteStore("http://127.0.0.1:9/sparql", timeout=2).query("ASK {}")


def test_a_server_that_cannot_give_the_union_says_what_to_set(
    server: Server, endpoint: str, small: Settings
) -> None:
    server.union = False
    with pytest.raises(EndpointError, match="Zet op de server de union default graph aan"):
        KnowledgeGraph.open(Settings(small.root, None, small.cache, endpoint=endpoint))


def test_a_server_that_refuses_a_question_is_read_instead_of_asked(
    server: Server, endpoint: str, small: Settings
) -> None:
    server.refuses = "passage|bron"
    there = Settings(small.root, None, small.cache, endpoint=endpoint)
    assert isinstance(answering(look(there), there), LocalStore)
    assert KnowledgeGraph.open(there).stats() == KnowledgeGraph.open(small).stats()
