"""Linked data: own IRIs lead to a document about them, in the format asked for."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from fetching import Reply, fetch
from serving import Served

BASE = "https://w3id.org/inspraak/"
WET = "id/wet/BWBR0015703"
KINDS = [
    WET,
    f"{WET}/artikel/47",
    "id/raad/lcr",
    "begrip/status",
    "begrip/status/geldend",
    "graaf/raden",
    "graaf",
    "def",
]


def follow(server: Served, path: str, accept: str) -> Reply:
    """Return what a client sees that follows redirects."""
    reply = fetch(f"{server.address}/{path}", accept=accept)
    if reply.status == 303:
        assert "Accept" in reply.headers["vary"]
        return fetch(server.address + reply.headers["location"], accept=accept)
    return reply


@pytest.mark.parametrize("path", KINDS)
@pytest.mark.parametrize(
    "media",
    ["text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"],
)
def test_every_kind_of_iri_gives_rdf_that_loads(server: Served, path: str, media: str) -> None:
    reply = follow(server, path, media)
    assert (reply.status, reply.media) == (200, media)
    kind = ox.RdfFormat.from_media_type(media)
    assert kind is not None
    found = {quad.subject for quad in ox.parse(reply.body, format=kind)}
    if path.startswith(("id/", "begrip/")):
        assert ox.NamedNode(BASE + path) in found


def test_a_thing_is_not_its_document(server: Served) -> None:
    reply = fetch(f"{server.address}/{WET}", accept="text/turtle")
    assert (reply.status, reply.headers["location"]) == (303, f"/{WET}.ttl")
    document = fetch(f"{server.address}/{WET}.ttl", accept="application/ld+json")
    assert (document.status, document.media) == (200, "text/turtle")
    assert document.headers["link"] == f'<{BASE}{WET}>; rel="describes"'


@pytest.mark.parametrize("path", ["graaf/raden", "def"])
def test_a_graph_is_a_document(server: Served, path: str) -> None:
    assert fetch(f"{server.address}/{path}", accept="text/turtle").status == 200


@pytest.mark.parametrize(
    ("ending", "media"),
    [
        ("ttl", "text/turtle"),
        ("nt", "application/n-triples"),
        ("jsonld", "application/ld+json"),
        ("rdf", "application/rdf+xml"),
    ],
)
def test_endings(server: Served, ending: str, media: str) -> None:
    for path in (WET, "graaf/raden", "def"):
        reply = fetch(f"{server.address}/{path}.{ending}")
        assert (reply.status, reply.media) == (200, media)


def test_a_document_is_dated(server: Served) -> None:
    address = f"{server.address}/{WET}.ttl"
    first = fetch(address)
    assert first.headers["last-modified"].endswith("00:00:00 GMT")
    assert fetch(address, if_none_match=first.headers["etag"]).status == 304
    assert fetch(address, if_modified_since=first.headers["last-modified"]).status == 304
    old = "Sat, 01 Jan 2000 00:00:00 GMT"
    assert fetch(address, if_modified_since=old).status == 200


@pytest.mark.parametrize("path", ["id/wet/BWBR001570", "id/wet/BWBR001570.ttl"])
def test_what_is_not_there_has_suggestions(server: Served, path: str) -> None:
    reply = fetch(f"{server.address}/{path}", accept="text/turtle")
    assert (reply.status, reply.json["code"]) == (404, "not-found")
    assert BASE + WET in reply.json["suggestions"]
    page = fetch(f"{server.address}/id/wet/BWBR001570", accept="text/html")
    assert (page.status, page.media) == (404, "text/html")
    assert f'href="/{WET}"' in page.text


@pytest.mark.parametrize(
    "path", ["def.exe", "graaf.exe", "id/wet/%3Cscript%3E", "id/%00", "graaf/%20", "begrip/a%22b"]
)
def test_what_cannot_be_an_iri_is_not_there(server: Served, path: str) -> None:
    for accept in ("text/turtle", "text/html"):
        reply = fetch(f"{server.address}/{path}", accept=accept)
        assert reply.status == 404
        assert "<script>" not in reply.text


def test_what_cannot_be_had_is_refused(server: Served) -> None:
    assert fetch(f"{server.address}/{WET}", accept="image/png").status == 406
    assert fetch(f"{server.address}/{WET}", "PUT").status == 405
    # Without a website there is no page, and a browser shows Turtle.
    assert fetch(f"{server.address}/{WET}", accept="text/html").headers["location"].endswith("ttl")


def test_graph_store(server: Served) -> None:
    raden = f"{server.address}/graaf?graph={BASE}graaf/raden"
    direct = fetch(f"{server.address}/graaf/raden", accept="application/n-triples")
    indirect = fetch(raden, accept="application/n-triples")
    assert set(direct.body.splitlines()) == set(indirect.body.splitlines())
    whole = fetch(f"{server.address}/graaf?default", accept="application/n-triples")
    assert set(direct.body.splitlines()) < set(whole.body.splitlines())
    assert len(whole.body.splitlines()) == len(set(whole.body.splitlines()))
    assert fetch(f"{server.address}/graaf?graph={BASE}graaf/niet").status == 404
    assert fetch(f"{server.address}/graaf?default", accept="image/png").status == 406
    assert fetch(f"{server.address}/graaf?graph={BASE}id/raad/lcr").status == 404
    assert fetch(f"{raden}&default").status == 400
    assert fetch(f"{raden}&graph={BASE}graaf/bronnen").status == 400
    for method in ("PUT", "POST", "DELETE"):
        assert fetch(raden, method).status == 405
    assert fetch(raden, "HEAD").body == b""
