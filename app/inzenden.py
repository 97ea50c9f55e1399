"""The checks behind the page to pass something on: of a form while someone types, and of a file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import graaf
import taal
import teksten
from kg.contribution.checking import Checker
from kg.contribution.form import FIELDS, MAX_BYTES
from kg.errors import InputError, KgError, MalformedTurtle
from kg.graph import KnowledgeGraph
from kg.tables.records import CellError

MAX_FORM: Final = 64_000
JSON_TYPE: Final = "application/json"
FILE_TYPE: Final = "text/turtle"


@st.cache_resource(show_spinner=False, max_entries=1, hash_funcs=graaf.BY_VERSION)
def _made(graph: KnowledgeGraph) -> Checker:
    return Checker(graph)


def checker() -> Checker:
    """Return what checks contributions to the graph as it is now; what they say is Dutch.

    Raises:
        KgError: The graph, the shapes or the mapping of tables cannot be read.
    """
    return _made(graaf.dutch())


async def check_form(request: Request) -> Response:
    """Answer with what is wrong with a form, per field, and with the file that it becomes."""
    taal.follow(request.query_params)
    body = await _body(request, JSON_TYPE, MAX_FORM)
    if isinstance(body, Response):
        return body
    fields = _fields(body)
    if fields is None:
        return _said(teksten.BIJDRAGEN_ONLEESBAAR, 400)
    return await run_in_threadpool(_judged, fields)


async def check_file(request: Request) -> Response:
    """Answer with what is wrong with a file."""
    taal.follow(request.query_params)
    body = await _body(request, FILE_TYPE, MAX_BYTES)
    if isinstance(body, Response):
        return body
    return await run_in_threadpool(_checked, body)


def _judged(fields: Mapping[str, str]) -> Response:
    try:
        found = checker()
        judgement = found.judge(fields)
        things = _things(found, fields.get("gemeente", ""))
    except KgError:
        return _said(teksten.FOUT_UITLEG, 500)
    wrong: dict[str, list[str]] = {}
    for fault in judgement.faults:
        wrong.setdefault(fault.field, []).append(fault.text(taal.current()))
    return JSONResponse(
        {
            "velden": wrong,
            "turtle": judgement.turtle,
            "bestand": judgement.name,
            "dingen": list(things),
        }
    )


def _things(found: Checker, place: str) -> tuple[str, ...]:
    """Return what there is to choose from when something is not right in a gemeente."""
    try:
        return found.known.things(found.known.place(place).iri) if place.strip() else ()
    except CellError:
        return ()


def _checked(body: bytes) -> Response:
    try:
        faults = checker().check(body, "")
    except MalformedTurtle as error:
        return _said(teksten.BIJDRAGEN_KAPOT.format(regel=error.line_number), 422)
    except InputError:
        return _said(teksten.BIJDRAGEN_GEEN_BIJDRAGE, 422)
    except KgError:
        return _said(teksten.FOUT_UITLEG, 500)
    return JSONResponse({"meldingen": [fault.line(taal.current()) for fault in faults]})


def _fields(body: bytes) -> dict[str, str] | None:
    """Return the fields in a message; None when it is no block of texts."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    fields = {name: found[name] for name in FIELDS if name in found}
    if not all(isinstance(value, str) for value in fields.values()):
        return None
    # A lone half of a character cannot be written, so it cannot be part of a name.
    return {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}


async def _body(request: Request, media_type: str, limit: int) -> bytes | Response:
    """Return what was sent, or the refusal of what is too large or of another kind."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != media_type:
        return _said(teksten.BIJDRAGEN_VERKEERD, 415)
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > limit:
        return _said(teksten.BIJDRAGEN_TE_GROOT, 413)
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > limit:
            return _said(teksten.BIJDRAGEN_TE_GROOT, 413)
    return bytes(body)


def _said(text: str, status: int) -> Response:
    return JSONResponse({"melding": text}, status_code=status)


def routes() -> list[Route]:
    """Return the routes of the checks."""
    return [
        Route("/bijdragen/controle", check_form, methods=["POST"]),
        Route("/bijdragen/bestand", check_file, methods=["POST"]),
    ]
