"""The SPARQL 1.1 Protocol: a query and its dataset, read from a request as the standard has it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import parse_qs

from starlette.requests import Request
from werkzeug.http import parse_options_header

from kg.errors import Words
from kg.http.asking import Asked, Refused
from kg.http.limits import Limits
from kg.http.media import GRAPHS, TABLES, Wish
from kg.terms import Graphs

FORM: Final = "application/x-www-form-urlencoded"
QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"
# What names a format in an address, for clients that cannot send a header; no part of the standard.
FORMAT: Final = "format"

_UTF8: Final = ("", "utf-8", "utf8")

Params = Mapping[str, Sequence[str]]


async def read(request: Request, limits: Limits) -> Asked | Refused:
    """Return the query in a request, or why there is none.

    Args:
        request: A GET, HEAD or POST to the endpoint.
        limits: How large a query may be.
    """
    try:
        address = parse_qs(request.url.query, keep_blank_values=True, errors="strict")
    except ValueError:
        return _not_utf8()
    if request.method != "POST":
        return _asked(request, address, limits)
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    kind = kind.lower()
    if kind == UPDATE:
        return _update()
    if request.headers.get("content-encoding", "identity") != "identity":
        return Refused("media-type", _kinds())
    if kind not in (FORM, QUERY) or options.get("charset", "").lower() not in _UTF8:
        return Refused("media-type", _kinds())
    try:
        async with asyncio.timeout(limits.seconds):
            body = await _body(request, limits.text * 3 if kind == FORM else limits.text)
    except TimeoutError:
        return Refused("slow-body", Words("Stuur de query opnieuw.", "Send the query again."))
    if body is None:
        return _too_long(limits)
    try:
        text = body.decode("utf-8")
        params = parse_qs(text, keep_blank_values=True, errors="strict") if kind == FORM else None
    except ValueError:
        return _not_utf8()
    if params is None:
        return _asked(request, {**address, "query": [text]}, limits)
    return _asked(request, params, limits)


async def _body(request: Request, limit: int) -> bytes | None:
    """Return what was sent; None when it is larger than the limit, and then it is not read."""
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > limit:
        return None
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > limit:
            return None
    return bytes(body)


def _asked(request: Request, params: Params, limits: Limits) -> Asked | Refused:
    if "update" in params:
        return _update()
    queries = params.get("query", ())
    if len(queries) != 1:
        return Refused(
            "no-query",
            Words(
                f"Geef één keer “query” mee; het zijn er nu {len(queries)}.",
                f"Give “query” once; there are {len(queries)} now.",
            ),
        )
    if len(queries[0].encode("utf-8", "replace")) > limits.text:
        return _too_long(limits)
    wish = Wish(request.headers.get("accept"), params.get(FORMAT, ("",))[0])
    asked = Asked(
        queries[0],
        wish.table(),
        wish.graph(),
        Graphs(
            tuple(params.get("default-graph-uri", ())), tuple(params.get("named-graph-uri", ()))
        ),
    )
    if not asked.table and not asked.graph:
        return Refused("no-format", formats())
    return asked


def formats() -> Words:
    """Return which media types there are to ask for, in words."""
    names = ", ".join(types[0] for types in (*TABLES.values(), *GRAPHS.values()))
    return Words(f"Vraag met Accept om een van: {names}.", f"Ask with Accept for one of: {names}.")


def _not_utf8() -> Refused:
    return Refused("not-utf8", Words("Stuur de query als UTF-8.", "Send the query as UTF-8."))


def _update() -> Refused:
    return Refused(
        "update",
        Words("Dit endpoint is er om te lezen.", "This endpoint is there to be read."),
    )


def _kinds() -> Words:
    return Words(
        f"Stuur {FORM} of {QUERY}, in UTF-8.",
        f"Send {FORM} or {QUERY}, in UTF-8.",
    )


def _too_long(limits: Limits) -> Refused:
    return Refused(
        "large-query",
        Words(
            f"Een query mag {limits.text} bytes zijn.",
            f"A query may be {limits.text} bytes.",
        ),
    )
