"""The endpoint and the linked data on the port of the website."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from fetching import fetch

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def test_the_endpoint_answers_beside_the_pages(site: str) -> None:
    reply = fetch(f"{site}/sparql?query=ASK%20%7B%7D", accept="application/sparql-results+json")
    assert (reply.status, reply.json["boolean"]) == (200, True)
    assert reply.headers["access-control-allow-origin"] == "*"
    assert fetch(f"{site}/sparql?query=ASK").status == 400
    assert fetch(f"{site}/health").json["status"] == "ok"


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("id/raad/lcr", "/ding?ding=raad:lcr"),
        ("id/wet/BWBR0015703/artikel/47", "/ding?ding=wet:BWBR0015703/artikel/47"),
        ("begrip/status/geldend", "/ding?ding=status:geldend"),
        ("graaf/raden", "/ding?ding=graaf:raden"),
        ("def", "/ding?ding=https://w3id.org/inspraak/def"),
    ],
)
def test_people_are_led_to_the_page_of_a_thing(site: str, path: str, page: str) -> None:
    reply = fetch(f"{site}/{path}", accept=BROWSER)
    assert (reply.status, reply.headers["location"]) == (303, page)
    assert fetch(site + page, accept=BROWSER).status == 200
    turtle = fetch(f"{site}/{path}.ttl")
    assert len(list(ox.parse(turtle.body, format=ox.RdfFormat.TURTLE))) > 1


def test_what_is_not_there_is_said_to_people(site: str) -> None:
    reply = fetch(f"{site}/id/raad/lcrx", accept=BROWSER, accept_language="nl")
    assert reply.status == 404
    assert 'href="/id/raad/lcr"' in reply.text
    assert '<html lang="nl">' in reply.text
