"""Downloads: what is stated about one thing, as Turtle or as a table, and whole dossiers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

import adres
import cijfers
import dossier
import dossierword
import gemeenteframe
import graaf
import invloed
import taal
import teksten
import vergelijk
from antwoord import Answers
from kg.errors import KgError, NotFound
from kg.model import Iri
from kg.turtle import canonical, parse, to_rdflib

WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMS: Final = {
    "ttl": ("intern/pagina-feiten", "turtle", "text/turtle; charset=utf-8"),
    "csv": ("intern/pagina-tabel", "csv", "text/csv; charset=utf-8"),
}


def _file_name(iri: str, form: str) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", adres.short(iri).lower()).strip("-")
    return f"{name[:80] or 'feiten'}.{form}"


def facts(request: Request) -> Response:
    """Answer with all statements about the thing in `ding`, in the form in `vorm`."""
    iri = adres.full(request.query_params.get("ding", "")[: adres.MAX_TEXT])
    form = request.query_params.get("vorm", "ttl")
    if form not in FORMS:
        return PlainTextResponse(teksten.BEWAAR_VORM, status_code=400)
    query, output, media_type = FORMS[form]
    graph = graaf.graph()
    try:
        thing = graph.resolve(f"<{iri}>")
        body = graph.export(graph.library.get(query), {"ding": Iri(thing.value)}, format=output)
    except KgError:
        return PlainTextResponse(teksten.DING_GEEN_UITLEG, status_code=404)
    return _file(body, iri, form, media_type)


def dossier_file(request: Request) -> Response:
    """Answer with the dossier of the address, for Word or as Turtle."""
    taal.use(request.query_params.get(taal.PARAMETER, taal.DUTCH))
    asked = {key: request.query_params.getlist(key) for key in request.query_params}
    state = adres.DossierAddress.read(asked)
    graph = graaf.graph()
    try:
        if not gemeenteframe.is_municipality(state.thing):
            raise NotFound(state.thing)
        document, _ = dossier.make(graph, Iri(state.thing), state)
    except KgError:
        return PlainTextResponse(teksten.DING_GEEN_UITLEG, status_code=404)
    name = "-".join(adres.short(iri) for iri in (state.thing, state.subject) if iri)
    if request.url.path.endswith(".docx"):
        return _file(dossierword.word(document), f"dossier-{name}", "docx", WORD)
    facts = (
        graph.export(
            graph.library.get("intern/pagina-feiten"), {"ding": Iri(iri)}, format="ntriples"
        )
        for iri in document.things
    )
    return _file(_turtle(facts), f"dossier-{name}", "ttl", FORMS["ttl"][2])


def influence_file(request: Request) -> Response:
    """Answer with the path to influence for Word, with what is done and what is not."""
    taal.use(request.query_params.get(taal.PARAMETER, taal.DUTCH))
    asked = {key: request.query_params.getlist(key) for key in request.query_params}
    document = invloed.document(Answers(), adres.InfluenceAddress.read(asked))
    return _file(dossierword.word(document), "invloed", "docx", WORD)


def comparison_file(request: Request) -> Response:
    """Answer with things side by side as CSV, one value to a row."""
    taal.use(request.query_params.get(taal.PARAMETER, taal.DUTCH))
    asked = {key: request.query_params.getlist(key) for key in request.query_params}
    answers = Answers()
    comparison = vergelijk.make(answers, adres.CompareAddress.read(asked))
    return _file(vergelijk.table(answers, comparison), "vergelijking", "csv", FORMS["csv"][2])


def chart_file(request: Request) -> Response:
    """Answer with the numbers of one chart as CSV."""
    taal.use(request.query_params.get(taal.PARAMETER, taal.DUTCH))
    asked = request.query_params.get("grafiek", "")
    answers = Answers()
    chart = next((one for one in cijfers.charts(answers) if one.plan.key == asked), None)
    if chart is None:
        return PlainTextResponse(teksten.DING_GEEN_UITLEG, status_code=404)
    return _file(cijfers.table(answers, chart), f"cijfers-{asked}", "csv", FORMS["csv"][2])


def _turtle(parts: Iterable[bytes]) -> bytes:
    """Return the statements of several answers as one Turtle file, each once."""
    quads = [quad for part in parts for quad in parse(part, "dossier")]
    return canonical(to_rdflib(quads)).encode()


def _file(body: bytes, name: str, form: str, media_type: str) -> Response:
    disposition = f'attachment; filename="{_file_name(name, form)}"'
    return Response(body, media_type=media_type, headers={"content-disposition": disposition})


def routes() -> list[Route]:
    """Return the routes of the downloads."""
    return [
        Route("/feiten", facts),
        Route("/dossier.docx", dossier_file),
        Route("/dossier.ttl", dossier_file),
        Route("/invloed.docx", influence_file),
        Route("/vergelijk.csv", comparison_file),
        Route("/cijfers.csv", chart_file),
    ]
