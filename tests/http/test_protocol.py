"""The SPARQL 1.1 Protocol, section 2.1: each way to send a query, and each that is refused."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from fetching import Reply, fetch
from serving import Served

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
GRAAF = "https://w3id.org/inspraak/graaf/"
RADEN = f"{GRAAF}raden"
AREAS = f"{GRAAF}gebieden"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
NAMED = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"
BOTH = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER EXISTS { GRAPH ?g { ?s ?p ?o } } }"


def send(server: Served, way: str, *params: tuple[str, str]) -> Reply:
    """Return the answer to parameters that are sent in one of the three ways of the protocol."""
    if way == "get":
        return fetch(f"{server.sparql}?{urlencode(params)}")
    if way == "form":
        return fetch(server.sparql, "POST", body=urlencode(params), content_type=FORM)
    text = next(value for name, value in params if name == "query")
    rest = [pair for pair in params if pair[0] != "query"]
    address = f"{server.sparql}?{urlencode(rest)}" if rest else server.sparql
    return fetch(address, "POST", body=text, content_type=QUERY)


def number(reply: Reply) -> int:
    assert reply.status == 200, reply.text
    return int(reply.json["results"]["bindings"][0]["n"]["value"])


def graphs(reply: Reply) -> set[str]:
    assert reply.status == 200, reply.text
    return {row["g"]["value"] for row in reply.json["results"]["bindings"]}


ways = pytest.mark.parametrize("way", ["get", "form", "direct"])


@ways
def test_query(server: Served, way: str) -> None:
    reply = send(server, way, ("query", "ASK {}"))
    assert (reply.status, reply.media) == (200, "application/sparql-results+json")
    assert reply.json["boolean"] is True


@ways
def test_one_default_graph(server: Served, way: str) -> None:
    whole = number(send(server, way, ("query", COUNT)))
    one = number(send(server, way, ("query", COUNT), ("default-graph-uri", RADEN)))
    assert 0 < one < whole


@ways
def test_default_graphs_are_merged(server: Served, way: str) -> None:
    one = number(send(server, way, ("query", COUNT), ("default-graph-uri", RADEN)))
    other = number(send(server, way, ("query", COUNT), ("default-graph-uri", AREAS)))
    both = [("default-graph-uri", RADEN), ("default-graph-uri", AREAS)]
    assert max(one, other) < number(send(server, way, ("query", COUNT), *both)) <= one + other


@ways
def test_named_graphs(server: Served, way: str) -> None:
    both = [("named-graph-uri", RADEN), ("named-graph-uri", AREAS)]
    assert graphs(send(server, way, ("query", NAMED), both[0])) == {RADEN}
    assert graphs(send(server, way, ("query", NAMED), *both)) == {RADEN, AREAS}
    # With named graphs only, the default graph of the dataset is empty.
    assert number(send(server, way, ("query", COUNT), *both)) == 0


@ways
def test_a_full_dataset(server: Served, way: str) -> None:
    params = [("default-graph-uri", RADEN), ("named-graph-uri", AREAS)]
    found = send(server, way, ("query", BOTH), *params)
    alone = number(send(server, way, ("query", COUNT), params[0]))
    assert number(found) < alone
    assert graphs(send(server, way, ("query", NAMED), *params)) == {AREAS}


@ways
def test_the_protocol_goes_before_the_query(server: Served, way: str) -> None:
    text = COUNT.replace("{", f"FROM <{AREAS}> {{", 1)
    alone = number(send(server, way, ("query", COUNT), ("default-graph-uri", RADEN)))
    assert number(send(server, way, ("query", text), ("default-graph-uri", RADEN))) == alone
    assert number(send(server, way, ("query", text))) != alone


def test_the_default_graph_is_the_union_without_duplicates(server: Served) -> None:
    text = "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } }"
    assert number(server.ask(COUNT)) == number(server.ask(text))


@ways
def test_an_unknown_graph_is_refused(server: Served, way: str) -> None:
    for name in ("default-graph-uri", "named-graph-uri"):
        reply = send(server, way, ("query", COUNT), (name, f"{GRAAF}bestaat-niet"))
        assert (reply.status, reply.json["code"]) == (400, "unknown-graph")


@pytest.mark.parametrize(
    ("text", "media"),
    [
        ("SELECT (1 AS ?x) {}", "application/sparql-results+json"),
        ("ASK {}", "application/sparql-results+json"),
        (f"DESCRIBE <{RADEN}>", "text/turtle"),
        ("CONSTRUCT { <urn:s> <urn:p> 1 } {}", "text/turtle"),
    ],
)
def test_content_type_of_each_form(server: Served, text: str, media: str) -> None:
    assert server.ask(text).media == media


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods(server: Served, method: str) -> None:
    reply = fetch(f"{server.sparql}?query=ASK%20%7B%7D", method)
    assert reply.status == 405
    assert reply.headers["allow"] == "GET, HEAD, POST, OPTIONS"


def test_media_types_are_the_same_in_capitals(server: Served) -> None:
    kind = "Application/SPARQL-Query"
    assert fetch(server.sparql, "POST", body="ASK {}", content_type=kind).status == 200


def test_two_queries(server: Served) -> None:
    reply = send(server, "get", ("query", "ASK {}"), ("query", "SELECT * {}"))
    assert (reply.status, reply.json["code"]) == (400, "no-query")


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data; boundary=x", ""])
def test_wrong_media_type(server: Served, kind: str) -> None:
    reply = fetch(server.sparql, "POST", body="ASK {}", content_type=kind)
    assert reply.status == 415


def test_a_form_without_its_type(server: Served) -> None:
    assert fetch(server.sparql, "POST", body="query=ASK%20%7B%7D").status == 415


def test_other_encodings_than_utf8(server: Served) -> None:
    body = "ASK {}".encode("utf-16")
    reply = fetch(server.sparql, "POST", body=body, content_type=f"{QUERY}; charset=UTF-16")
    assert reply.status == 415
    assert fetch(server.sparql, "POST", body=b"ASK { \xff }", content_type=QUERY).status == 400
    assert fetch(server.sparql, "POST", body=b"query=%FF", content_type=FORM).status == 400
    assert fetch(f"{server.sparql}?query=ASK%20%7B%FF%7D").status == 400
    body = b"\x1f\x8b"
    zipped = fetch(server.sparql, "POST", body=body, content_type=QUERY, content_encoding="gzip")
    assert zipped.status == 415


def test_wrong_syntax_is_placed(server: Served) -> None:
    reply = server.post("SELECT *\nWHERE { ?s zz:p ?o }")
    assert (reply.status, reply.media) == (400, "application/problem+json")
    assert (reply.json["line"], reply.json["column"]) == (2, 12)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/sparql-update", "CLEAR ALL"),
        (FORM, "update=CLEAR%20ALL"),
    ],
)
def test_updates(server: Served, kind: str, body: str) -> None:
    assert fetch(server.sparql, "POST", body=body, content_type=kind).status == 403


def test_an_update_in_the_place_of_a_query(server: Served) -> None:
    before = number(server.ask(COUNT))
    assert server.post("DELETE WHERE { ?s ?p ?o }").status == 400
    assert fetch(f"{server.sparql}?update=CLEAR%20ALL").status == 403
    assert number(server.ask(COUNT)) == before
