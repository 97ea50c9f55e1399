"""Downloads: what is stated about one thing, as Turtle or as a table."""

from __future__ import annotations

import re
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

import adres
import graaf
import teksten
from kg.errors import KgError
from kg.model import Iri

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
    disposition = f'attachment; filename="{_file_name(iri, form)}"'
    return Response(body, media_type=media_type, headers={"content-disposition": disposition})


def route() -> Route:
    """Return the route of the downloads."""
    return Route("/feiten", facts)
