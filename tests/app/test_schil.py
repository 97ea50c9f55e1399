"""The shell: Dutch, titled, closed to the outside, and without Streamlit's extras."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import re
import tomllib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from starlette.types import Message, Receive, Scope, Send

import bladen
import schil
from teksten import nl

PAGE = b"""<!DOCTYPE html><html lang="en"><head><title>Streamlit</title>
<script>let a = 1</script><script src="x.js"></script></head>
<body><noscript><p>You need to enable JavaScript</p></noscript></body></html>"""


def ask(
    path: str,
    *,
    body: bytes = PAGE,
    method: str = "GET",
    headers: Iterable[bytes] = (),
    query: bytes = b"",
) -> tuple[int, dict[str, str], bytes, Scope]:
    """Ask the shell around an app that answers everything with one page."""
    seen: list[Scope] = []
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        del receive
        seen.append(scope)
        kind = b"text/css" if path.endswith(".css") else b"text/html; charset=utf-8"
        start = [(b"content-type", kind), (b"etag", b'"1"'), (b"content-length", b"9")]
        await send({"type": "http.response.start", "status": 200, "headers": start})
        half = len(body) // 2
        await send({"type": "http.response.body", "body": body[:half], "more_body": True})
        await send({"type": "http.response.body", "body": body[half:]})

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        sent.append(message)

    asked = [(name, b"x") for name in headers]
    scope: Scope = {
        "type": "http",
        "path": path,
        "query_string": query,
        "method": method,
        "headers": asked,
    }
    shell = schil.Shell(app, files=schil.assets())

    async def answer() -> None:
        await shell(scope, receive, send)

    # In a thread of its own: the browser tests keep a loop running in this one.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(answer())).result()
    answered = {k.decode().lower(): v.decode() for k, v in sent[0]["headers"]}
    return sent[0]["status"], answered, b"".join(m.get("body", b"") for m in sent[1:]), seen[0]


def test_the_page_is_dutch_and_named() -> None:
    _, headers, body, _ = ask("/")
    assert b'<html lang="nl">' in body
    assert b"<title>Inspraak</title>" in body
    assert b"You need" not in body
    assert headers["content-length"] == str(len(body))
    assert "etag" not in headers


def test_the_page_links_to_style_and_script_by_their_content() -> None:
    _, _, body, _ = ask("/ding")
    for asset in schil.assets():
        digest = hashlib.sha256(asset.body).hexdigest()[:12]
        assert f"./{asset.name}?v={digest}".encode() in body


def test_the_policy_allows_the_inline_script_and_nothing_from_outside() -> None:
    _, headers, _, _ = ask("/")
    rules = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
    digest = base64.b64encode(hashlib.sha256(b"let a = 1").digest()).decode()
    assert rules["default-src"] == "'self'"
    assert rules["script-src"] == f"'self' 'sha256-{digest}'"
    assert "connect-src" not in rules
    assert not any("*" in rule or "http" in rule for rule in rules.values())


@pytest.mark.parametrize("path", ["/", "/stijl.css"])
def test_every_answer_has_the_security_headers(path: str) -> None:
    _, headers, _, _ = ask(path)
    assert {name: headers[name] for name in schil.HEADERS} == schil.HEADERS


def test_what_is_no_page_is_left_as_it_is() -> None:
    _, headers, body, _ = ask("/stijl.css")
    assert body == PAGE
    assert headers["etag"] == '"1"'


@pytest.mark.parametrize("path", ["/raad/lcr", "/wp-admin", "/%2e"])
def test_an_unknown_address_goes_to_the_page_that_says_so(path: str) -> None:
    status, headers, _, _ = ask(path)
    assert status == 307
    assert headers["location"].startswith("/ding?ding=")


def test_the_script_and_the_menu_know_every_page(root: Path) -> None:
    script = next(file for file in schil.assets() if file.name.endswith(".js"))
    listed = re.search(rb"^const BLADEN = (.*);$", script.body, re.MULTILINE)
    assert listed is not None
    assert set(json.loads(listed[1])) == bladen.SLUGS
    assert set(nl.MENU) == bladen.SLUGS
    modules = {path.stem for path in (root / "app" / "app_pages").glob("*.py")} - {"__init__"}
    assert {leaf.module for leaf in bladen.LEAVES} == modules


@pytest.mark.parametrize(
    ("query", "language"),
    [(b"taal=en", b"en"), (b"q=x&taal=en", b"en"), (b"taal=xx", b"nl"), (b"", b"nl")],
)
def test_the_page_is_in_the_language_of_the_address(query: bytes, language: bytes) -> None:
    _, _, body, _ = ask("/", query=query)
    assert b'<html lang="' + language + b'">' in body


def test_an_unknown_address_cannot_lead_away() -> None:
    _, headers, _, _ = ask("//evil.example/x")
    assert headers["location"] == "/ding?ding=evil.example/x"


def test_a_page_is_asked_for_whole_and_plain() -> None:
    asked = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"cookie")
    *_, scope = ask("/", headers=asked)
    assert [name for name, _ in scope["headers"]] == [b"cookie"]


def test_head_has_no_body() -> None:
    _, headers, body, _ = ask("/", method="HEAD", body=b"")
    assert body == b""
    assert headers["content-length"] == "0"


def test_streamlit_sends_nothing_and_listens_here_only(root: Path) -> None:
    config = tomllib.loads((root / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["showErrorDetails"] == "none"
    assert config["client"]["toolbarMode"] == "viewer"
    assert config["server"]["address"] == "127.0.0.1"
