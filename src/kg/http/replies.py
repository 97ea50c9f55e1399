"""Replies: an answer with the headers by which caches and browsers of others can use it."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from werkzeug.http import http_date
from werkzeug.sansio.http import is_resource_modified

from kg.errors import Words
from kg.http.asking import Answered, Asked, Outcome, Refused
from kg.http.media import VARY, content_type
from kg.http.service import Service

# Anyone's page may read everything, without what identifies who reads.
CORS: Final = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Content-Type, ETag, Link, Location, Retry-After, X-Version",
}
METHODS: Final = "GET, HEAD, OPTIONS"


def client(request: Request) -> str:
    """Return whom a request is counted for."""
    return request.client.host if request.client else ""


async def ask(service: Service, asked: Asked, request: Request, *, fresh: bool = False) -> Outcome:
    """Return what became of a query; when the client goes away it is stopped.

    Args:
        service: What answers.
        asked: The query.
        request: Who asks, and whether it wants to have it anew.
        fresh: Whether it is answered anew whatever the client wants.
    """
    fresh = fresh or "no-cache" in request.headers.get("cache-control", "")
    answering = asyncio.ensure_future(service.ask(asked, client(request), fresh=fresh))
    leaving = asyncio.ensure_future(_left(request))
    try:
        await asyncio.wait((answering, leaving), return_when=asyncio.FIRST_COMPLETED)
        if answering.done():
            return answering.result()
        return Refused("gone", Words("De vrager is weg.", "The client is gone."))
    finally:
        leaving.cancel()
        answering.cancel()


async def _left(request: Request) -> None:
    """Return when the client has gone away."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def answer(
    request: Request,
    found: Answered,
    version: str,
    *,
    modified: datetime | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Return an answer, or that nothing changed since the client saw it.

    Args:
        request: What was asked.
        found: The answer.
        version: The version of the graph.
        modified: When the data changed last.
        headers: Headers besides.
    """
    sent = {"vary": VARY, "x-version": version, "cache-control": "no-cache", **(headers or {})}
    if not found.varies:
        sent["etag"] = f'"{hashlib.sha256(found.body).hexdigest()[:32]}"'
    if modified:
        sent["last-modified"] = http_date(modified)
    asked = request.headers
    same = not is_resource_modified(
        http_if_none_match=asked.get("if-none-match"),
        http_if_modified_since=asked.get("if-modified-since"),
        etag=sent.get("etag"),
        last_modified=modified,
    )
    if same:
        return Response(status_code=304, headers=sent)
    return Response(found.body, headers={**sent, "content-type": content_type(found.format)})


def preflight(methods: str) -> Response:
    """Return what a browser asks before it lets a page of someone else ask."""
    return Response(
        status_code=204,
        headers={
            "allow": methods,
            "access-control-allow-methods": methods,
            "access-control-allow-headers": "Accept, Accept-Language, Content-Type, If-None-Match",
            "access-control-max-age": "86400",
        },
    )


def not_allowed(methods: str) -> tuple[Refused, dict[str, str]]:
    """Return the refusal of another method, with the methods that there are."""
    reason = Words(f"Hier kan alleen: {methods}.", f"Only these are possible: {methods}.")
    return Refused("method", reason), {"allow": methods}
