"""Downloads: what a page shows as a file, as Turtle, as a table or for Word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

import adres
import cijfers
import dossier
import dossierframe
import dossierword
import gemeenteframe
import graaf
import invloed
import teksten
import vergelijk
import verken
import verkenbestand
import wegen
from antwoord import Answers
from kg.errors import NotFound
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


def facts(asked: adres.Params) -> Response:
    """Answer with all statements about the thing in `ding`, in the form in `vorm`."""
    iri = Iri(adres.full(adres.first(asked, "ding")))
    form = adres.first(asked, "vorm") or "ttl"
    if form not in FORMS:
        return PlainTextResponse(teksten.BEWAAR_VORM, status_code=400)
    query, output, media_type = FORMS[form]
    graph = graaf.graph()
    if not graph.exists(iri):
        raise NotFound(iri.value)
    body = graph.export(graph.library.get(query), {"ding": iri}, format=output)
    return _file(body, iri.value, form, media_type)


def _dossier(asked: adres.Params) -> tuple[dossierframe.Document, str]:
    """Return the dossier of an address with the name of its file."""
    state = adres.MunicipalityAddress.read(asked)
    if not gemeenteframe.is_municipality(state.thing):
        raise NotFound(state.thing)
    document, _ = dossier.make(graaf.graph(), Iri(state.thing), state)
    name = "-".join(adres.short(iri) for iri in (state.thing, state.subject) if iri)
    return document, f"dossier-{name}"


def dossier_word(asked: adres.Params) -> Response:
    """Answer with the dossier of the address for Word."""
    document, name = _dossier(asked)
    return _file(dossierword.word(document), name, "docx", WORD)


def dossier_facts(asked: adres.Params) -> Response:
    """Answer with all statements about what the dossier of the address tells of."""
    document, name = _dossier(asked)
    graph = graaf.graph()
    query = graph.library.get("intern/pagina-feiten")
    things = (Iri(iri) for iri in document.things)
    parts = (graph.export(query, {"ding": thing}, format="ntriples") for thing in things)
    return _file(_turtle(parts), name, "ttl", FORMS["ttl"][2])


def influence(asked: adres.Params) -> Response:
    """Answer with the path to influence for Word, with what is done and what is not."""
    document = invloed.document(Answers(), adres.InfluenceAddress.read(asked))
    return _file(dossierword.word(document), "invloed", "docx", WORD)


def comparison(asked: adres.Params) -> Response:
    """Answer with things side by side as CSV, one value to a row."""
    answers = Answers()
    found = vergelijk.make(answers, adres.CompareAddress.read(asked))
    return _file(vergelijk.table(answers, found), "vergelijking", "csv", FORMS["csv"][2])


def chart(asked: adres.Params) -> Response:
    """Answer with the numbers of one chart as CSV."""
    key = adres.first(asked, "grafiek")
    answers = Answers()
    found = next((one for one in cijfers.charts(answers) if one.plan.key == key), None)
    if found is None:
        raise NotFound(key)
    return _file(cijfers.table(answers, found), f"cijfers-{key}", "csv", FORMS["csv"][2])


def picture(asked: adres.Params) -> Response:
    """Answer with all that is stated between the things in a picture of the graph browser."""
    body = verkenbestand.facts(adres.BrowseAddress.read(asked))
    return _file(body.encode(), "verken", "ttl", FORMS["ttl"][2])


def _turtle(parts: Iterable[bytes]) -> bytes:
    """Return the statements of several answers as one Turtle file, each once."""
    quads = [quad for part in parts for quad in parse(part, "dossier")]
    return canonical(to_rdflib(quads)).encode()


def _file(body: bytes, name: str, form: str, media_type: str) -> Response:
    disposition = f'attachment; filename="{_file_name(name, form)}"'
    return Response(body, media_type=media_type, headers={"content-disposition": disposition})


def routes() -> list[Route]:
    """Return the routes of the downloads."""
    makers = {
        "/feiten": facts,
        "/dossier.docx": dossier_word,
        "/dossier.ttl": dossier_facts,
        "/invloed.docx": influence,
        "/vergelijk.csv": comparison,
        "/cijfers.csv": chart,
        f"/{verken.FACTS}": picture,
    }
    return [Route(path, wegen.calm(make)) for path, make in makers.items()]
