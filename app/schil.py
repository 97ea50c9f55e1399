"""The shell around every page: Dutch language, title, assets and security headers."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, quote

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import bladen
import taal
from teksten import nl

STATIC: Final = Path(__file__).with_name("static")
INLINE_SCRIPT: Final = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
NOSCRIPT: Final = re.compile(rb"<noscript>.*?</noscript>", re.DOTALL)
# With these the server could answer with something else than the plain page that is changed here.
CONDITIONAL: Final = frozenset((b"accept-encoding", b"if-none-match", b"if-modified-since"))
HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cross-origin-opener-policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that the shell links to; its address changes with its content."""

    name: str
    media_type: str
    body: bytes

    @property
    def address(self) -> str:
        """The link to this version, relative to the root of the site."""
        return f"./{self.name}?v={hashlib.sha256(self.body).hexdigest()[:12]}"

    def route(self) -> Route:
        """Return the route that serves the file."""

        def serve(_: Request) -> Response:
            headers = {"cache-control": "public, max-age=31536000, immutable"}
            return Response(self.body, media_type=self.media_type, headers=headers)

        return Route(f"/{self.name}", serve)


def assets() -> tuple[Asset, ...]:
    """Return the style sheet, and the script with what it must know of the pages.

    Each is made of one file for all pages and one for each page that has its own.
    """
    known = {"TEKSTEN": nl.STREAMLIT, "BLADEN": sorted(bladen.SLUGS)}
    facts = (f"const {name} = {json.dumps(of, ensure_ascii=False)};" for name, of in known.items())
    script = b"\n".join((*(fact.encode() for fact in facts), *_files("js")))
    style = b"\n".join(_files("css"))
    return (
        Asset("inspraak.css", "text/css", style),
        Asset("inspraak.js", "text/javascript", script),
    )


def _files(ending: str) -> list[bytes]:
    """Return the contents of the files of one kind, that for all pages first."""
    first = STATIC / f"inspraak.{ending}"
    others = sorted(path for path in STATIC.glob(f"*.{ending}") if path != first)
    return [path.read_bytes() for path in (first, *others)]


def dress(page: bytes, files: Iterable[Asset], language: str = taal.DUTCH) -> bytes:
    """Return Streamlit's page in the language of who reads, with the project's title and assets."""
    links = b"".join(_link(file) for file in files)
    page = page.replace(b'<html lang="en">', f'<html lang="{language}">'.encode())
    page = page.replace(b"<title>Streamlit</title>", f"<title>{nl.NAAM}</title>".encode())
    page = page.replace(b"</head>", links + b"</head>")
    return NOSCRIPT.sub(f"<noscript><p>{nl.ZONDER_SCRIPT}</p></noscript>".encode(), page)


def policy(page: bytes) -> str:
    """Return a content security policy that lets a page reach nothing but its own site."""
    digests = (hashlib.sha256(script).digest() for script in INLINE_SCRIPT.findall(page))
    scripts = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' {scripts}".rstrip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )


def _link(asset: Asset) -> bytes:
    if asset.media_type == "text/css":
        return f'<link rel="stylesheet" href="{asset.address}">'.encode()
    return f'<script defer src="{asset.address}"></script>'.encode()


class Shell:
    """ASGI middleware: dresses Streamlit's page and adds security headers to every answer."""

    def __init__(self, app: ASGIApp, *, files: tuple[Asset, ...]) -> None:
        self.app = app
        self.files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path = scope["path"].removeprefix(scope.get("root_path", "")).strip("/")
        plain = [(k, v) for k, v in scope["headers"] if k not in CONDITIONAL]
        is_page = "." not in path and not path.startswith("_stcore")
        inner = {**scope, "headers": plain} if is_page else scope
        await self.app(inner, receive, _Dresser(self.files, scope, receive, send, path))


class _Dresser:
    """The sending side of one answer: holds back an HTML page until it is whole."""

    def __init__(
        self, files: tuple[Asset, ...], scope: Scope, receive: Receive, send: Send, path: str
    ) -> None:
        self.files = files
        self.scope = scope
        self.receive = receive
        self.send = send
        self.path = path
        self.start: Message | None = None
        self.body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            if headers.get("content-type", "").startswith("text/html"):
                self.start = message
                return
        elif self.start is not None:
            self.body += message.get("body", b"")
            if not message.get("more_body"):
                await self._finish(self.start)
            return
        await self.send(message)

    def _language(self) -> str:
        asked = parse_qs(self.scope.get("query_string", b"").decode("latin-1"))
        return taal.ENGLISH if taal.ENGLISH in asked.get(taal.PARAMETER, ()) else taal.DUTCH

    async def _finish(self, start: Message) -> None:
        if self.path not in bladen.SLUGS and start["status"] == 200:
            address = f"{self.scope.get('root_path', '')}/ding?ding={quote(self.path, safe=':/')}"
            await RedirectResponse(address)(self.scope, self.receive, self.send)
            return
        headers = MutableHeaders(scope=start)
        body = dress(self.body, self.files, self._language())
        headers["content-security-policy"] = policy(body)
        headers["content-length"] = str(len(body) if self.scope["method"] != "HEAD" else 0)
        for name in ("etag", "last-modified"):
            del headers[name]
        await self.send(start)
        empty = self.scope["method"] == "HEAD"
        await self.send({"type": "http.response.body", "body": b"" if empty else body})
