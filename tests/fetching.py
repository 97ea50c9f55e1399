"""Requests to a server on this machine, and what it answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: status, headers by name in small letters, and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the server sent
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def media(self) -> str:
        """The media type, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0]


def fetch(
    address: str,
    method: str = "GET",
    *,
    body: bytes | str | None = None,
    source: str = "",
    **headers: str,
) -> Reply:
    """Return the answer to one request; a redirect is an answer like any other.

    Args:
        address: The whole address.
        method: The method.
        body: What to send.
        source: The address on this machine to ask from; empty for any.
        headers: Headers by name, with `_` for `-`.
    """
    parts = urlsplit(address)
    connection = HTTPConnection(
        parts.hostname or "",
        parts.port,
        timeout=PATIENCE,
        source_address=(source, 0) if source else None,
    )
    try:
        data = body.encode() if isinstance(body, str) else body
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, data, sent)
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, found, answer.read())
    finally:
        connection.close()
