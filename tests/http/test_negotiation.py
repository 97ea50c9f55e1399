"""Formats, caches and pages of others: what the headers of requests and answers do."""

from __future__ import annotations

import csv
import io

import pyoxigraph as ox
import pytest

from fetching import fetch
from kg.http.media import GRAPHS, TABLES
from serving import Served

SELECT = "SELECT ?x { VALUES ?x { 1 2 } }"
CONSTRUCT = "CONSTRUCT { <urn:s> <urn:p> ?x } { VALUES ?x { 1 2 } }"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize("media", [types[0] for types in TABLES.values()])
def test_tables_come_in_each_format(server: Served, media: str) -> None:
    for text, rows in ((SELECT, 2), ("ASK {}", 0)):
        reply = server.ask(text, media)
        assert (reply.status, reply.media) == (200, media)
        if media == "text/csv":
            assert len(list(csv.reader(io.StringIO(reply.text)))) == max(rows + 1, 1)
        elif media != "text/tab-separated-values" or rows:
            kind = ox.QueryResultsFormat.from_media_type(media)
            found = ox.parse_query_results(reply.body, format=kind)
            assert found if isinstance(found, ox.QueryBoolean) else len(list(found)) == rows


@pytest.mark.parametrize("media", [types[0] for types in GRAPHS.values()])
def test_graphs_come_in_each_format(server: Served, media: str) -> None:
    reply = server.ask(CONSTRUCT, media)
    assert (reply.status, reply.media) == (200, media)
    kind = ox.RdfFormat.from_media_type(media)
    assert kind is not None
    assert len(list(ox.parse(reply.body, format=kind))) == 2


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/csv;q=0.5, application/sparql-results+xml;q=0.9", "application/sparql-results+xml"),
        ("*/*", "application/sparql-results+json"),
        ("text/*", "text/csv"),
        ("application/json", "application/sparql-results+json"),
        ("application/sparql-results+json;q=0, */*;q=0.1", "application/sparql-results+xml"),
        ("image/png, text/csv;q=0.1", "text/csv"),
        (BROWSER, "application/sparql-results+xml"),
    ],
)
def test_wishes_are_weighed(server: Served, accept: str, media: str) -> None:
    assert server.ask(SELECT, accept).media == media


@pytest.mark.parametrize(
    ("text", "accept"),
    [(SELECT, "image/png"), (SELECT, "text/turtle"), (CONSTRUCT, "text/csv"), (SELECT, "*/*;q=0")],
)
def test_what_is_not_there_is_refused(server: Served, text: str, accept: str) -> None:
    reply = server.ask(text, accept)
    assert (reply.status, reply.media) == (406, "application/problem+json")


def test_the_address_can_name_the_format(server: Served) -> None:
    for name in ("csv", "text/csv"):
        assert server.ask(SELECT, "application/json", format=name).media == "text/csv"
    # Some clients name their own formats there; what they accept counts as well.
    assert server.ask(SELECT, "text/csv", format="rdf+xml").media == "text/csv"


def test_an_answer_says_what_it_depends_on(server: Served) -> None:
    headers = server.ask(SELECT).headers
    assert "Accept" in headers["vary"]
    assert headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in headers


def test_an_answer_that_is_known_is_not_sent_again(server: Served) -> None:
    address = f"{server.sparql}?query=ASK%20%7B%7D"
    tag = fetch(address).headers["etag"]
    again = fetch(address, if_none_match=tag)
    assert (again.status, again.body) == (304, b"")
    assert fetch(address, if_none_match='"other"').status == 200
    assert "etag" not in server.ask("SELECT (RAND() AS ?x) {}").headers


def test_head(server: Served) -> None:
    address = f"{server.sparql}?query=ASK%20%7B%7D"
    head, whole = fetch(address, "HEAD"), fetch(address)
    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == str(len(whole.body))
    assert head.headers["etag"] == whole.headers["etag"]


def test_options(server: Served) -> None:
    reply = fetch(
        server.sparql, "OPTIONS", origin="https://x.example", access_control_request_method="POST"
    )
    assert reply.status == 204
    assert "POST" in reply.headers["access-control-allow-methods"]
    assert "Content-Type" in reply.headers["access-control-allow-headers"]


def test_problems_speak_the_language_of_who_asks(server: Served) -> None:
    english = fetch(f"{server.sparql}?query=x", accept_language="en-GB,nl;q=0.5")
    dutch = fetch(f"{server.sparql}?query=x")
    assert english.headers["content-language"] == "en"
    assert (english.json["title"], dutch.json["title"]) == (
        "The query is wrong",
        "De query klopt niet",
    )


def test_the_bare_address_describes_the_service(server: Served) -> None:
    reply = fetch(server.sparql, accept="text/turtle")
    store = ox.Store()
    store.load(reply.body, format=ox.RdfFormat.TURTLE)
    sd = "http://www.w3.org/ns/sparql-service-description#"
    text = f"""
        PREFIX sd: <{sd}> PREFIX void: <http://rdfs.org/ns/void#>
        SELECT ?all (COUNT(?graph) AS ?graphs) (SUM(?n) AS ?sum) {{
          <{server.sparql}> a sd:Service ; sd:endpoint <{server.sparql}> ;
            sd:supportedLanguage sd:SPARQL11Query ; sd:defaultDataset ?set .
          ?set sd:namedGraph ?graph ; void:triples ?all .
          ?graph sd:name ?graph ; void:triples ?n
        }} GROUP BY ?all"""
    (row,) = store.query(text)  # type: ignore[misc]
    count = "SELECT (COUNT(*) AS ?n) {{ {} }}"
    whole = server.ask(count.format("?s ?p ?o"), "text/csv").text.split()[1]
    each = server.ask(count.format("GRAPH ?g { ?s ?p ?o }"), "text/csv").text.split()[1]
    assert (row["all"].value, row["sum"].value) == (whole, each)


def test_a_browser_sees_a_page_at_the_bare_address(server: Served) -> None:
    reply = fetch(server.sparql, accept=BROWSER)
    assert (reply.status, reply.media) == (200, "text/html")
    assert '<html lang="nl">' in reply.text
    assert "<textarea" in reply.text


@pytest.mark.parametrize(
    ("text", "accept", "media"),
    [
        (CONSTRUCT, "text/turtle;charset=utf-8", "text/turtle"),
        (CONSTRUCT, 'application/ld+json;profile="urn:x"', "application/ld+json"),
        (SELECT, "text/csv; header=present", "text/csv"),
    ],
)
def test_parameters_of_a_media_type_make_no_difference(
    server: Served, text: str, accept: str, media: str
) -> None:
    assert server.ask(text, accept).media == media


def test_what_does_not_fit_xml_is_refused_and_not_broken(server: Served) -> None:
    control = 'SELECT ("a\\u0001b" AS ?x) {}'
    assert server.ask(control, "application/sparql-results+xml").status == 400
    assert server.ask(control, "application/sparql-results+json").status == 200
    name = "CONSTRUCT { <urn:a> <urn:1> 2 } {}"
    assert server.ask(name, "application/rdf+xml").status == 400
    assert server.ask(name, "text/turtle").status == 200


def test_rows_are_counted_as_a_reader_of_csv_counts_them(strict: Served) -> None:
    rows = "?s ?p ?o } LIMIT 900"
    for value in ("\\u2028\\u2028\\u2028\\u2028", "\\n\\n\\n", '\\"\\n\\"', "x" * 400):
        text = f'SELECT ("{value}" AS ?x) {{ {rows}'
        assert strict.ask(text, "text/csv").status == 200
    long = f"SELECT (CONCAT({', '.join(['?x'] * 30)}) AS ?y) {{ VALUES ?x {{ '{'x' * 5000}' }} }}"
    assert strict.ask(long, "text/csv").status == 200
