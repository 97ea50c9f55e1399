"""The picture as Turtle: what is stated between its things, per graph, and nothing more."""

from __future__ import annotations

from urllib.parse import urlencode

import pyoxigraph as ox
import pytest
from starlette.requests import Request
from starlette.responses import Response

import bewaren
import verken
import verkenbestand
from kg.model import Iri, Statement, Text
from kg.namespaces import GRAAF, ID, SKOS

ARTICLE, COUNCILS = f"{ID}wet/BWBR0015703/artikel/47", f"{ID}raad/lokale-raden"


def answer_to(start: str) -> Response:
    endpoint = next(r.endpoint for r in bewaren.routes() if r.path == f"/{verken.FACTS}")
    query = urlencode({"van": start}).encode()
    answer: Response = endpoint(Request({"type": "http", "query_string": query, "headers": []}))
    return answer


def test_every_graph_is_named_and_its_statements_follow() -> None:
    said = [
        Statement(Iri(ARTICLE), Iri(f"{SKOS}prefLabel"), Text('Een "naam"\nen', "nl"), graph)
        for graph in (Iri(f"{GRAAF}b"), Iri(f"{GRAAF}a"))
    ]
    text = verkenbestand.turtle(said, "Een regel\nmet\nregels")
    assert text.startswith("# Een regel met regels\n")
    assert text.index(f"<{GRAAF}a>") < text.index(f"<{GRAAF}b>")
    assert len(list(ox.parse(text, format=ox.RdfFormat.TURTLE))) == 2


def test_a_picture_gives_what_is_stated_between_its_things() -> None:
    answer = answer_to("wet:BWBR0015703/artikel/47")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/turtle")
    assert 'filename="verken.ttl"' in answer.headers["content-disposition"]
    triples = {
        (str(t.subject), str(t.predicate), str(t.object))
        for t in ox.parse(bytes(answer.body), format=ox.RdfFormat.TURTLE)
    }
    rests_on = "<https://w3id.org/inspraak/def#berustOp>"
    assert (f"<{COUNCILS}>", rests_on, f"<{ARTICLE}>") in triples
    subjects = {subject for subject, _, _ in triples}
    named = {s for s, p, _ in triples if p == f"<{SKOS}prefLabel>"}
    assert subjects == named


@pytest.mark.parametrize("start", ["", "onzin", "<script>", "utrecht"])
def test_an_unknown_start_is_calmly_not_found(start: str) -> None:
    assert answer_to(start).status_code == 404
