"""Requests to a server that is busy, slow, gone, or talks nonsense end in one calm line."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from kg.errors import EndpointError
from kg.settings import Access
from kg.store import carrier
from kg.store.carrier import Carrier
from kg.store.remote import RemoteStore

JSON = "application/sparql-results+json"
TRUE = b'{"head": {}, "boolean": true}'
SECRET = "geheim-wachtwoord"  # noqa: S105 - to look for in messages


@dataclass
class Script:
    """What a server does at each request in turn, the last for ever, and what it was sent."""

    turns: list[Callable[[BaseHTTPRequestHandler], None]] = field(default_factory=list)
    seen: list[dict[str, str]] = field(default_factory=list)
    address: str = ""


class Handler(BaseHTTPRequestHandler):
    """Does what the script of its server says."""

    server: Server

    def do_POST(self) -> None:
        """Answer one request."""
        self.rfile.read(int(self.headers["Content-Length"]))
        script = self.server.script
        script.seen.append(dict(self.headers))
        turn = script.turns.pop(0) if len(script.turns) > 1 else script.turns[0]
        turn(self)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


class Server(ThreadingHTTPServer):
    """A server with a script; a reader that goes away is no error."""

    script: Script

    def handle_error(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture
def script() -> Iterator[Script]:
    with Server(("127.0.0.1", 0), Handler) as server:
        server.script = Script(address=f"http://127.0.0.1:{server.server_port}/sparql")
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.script
        server.shutdown()
        thread.join()


Turn = Callable[[BaseHTTPRequestHandler], None]


def says(status: int, body: bytes = TRUE, media: str = JSON, **headers: str) -> Turn:
    """Return a turn that answers; `_` in the name of a header stands for `-`."""

    def turn(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", media)
        lines = {"Content-Length": str(len(body))}
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in lines.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return turn


def dribbles(handler: BaseHTTPRequestHandler) -> None:
    """Answer a byte at a time, without end."""
    handler.send_response(200)
    handler.send_header("Content-Type", JSON)
    handler.end_headers()
    while True:
        handler.wfile.write(b" ")
        time.sleep(0.05)


def stalls(handler: BaseHTTPRequestHandler) -> None:
    """Begin an answer and say no more."""
    handler.send_response(200)
    handler.send_header("Content-Type", JSON)
    handler.send_header("Content-Length", str(len(TRUE)))
    handler.end_headers()
    handler.wfile.write(TRUE[:5])
    time.sleep(1)


def sleeps(handler: BaseHTTPRequestHandler) -> None:
    """Say nothing for longer than anyone waits."""
    time.sleep(1)
    says(200)(handler)


def ask(script: Script, access: Access | None = None, timeout: float = 5) -> object:
    return RemoteStore(script.address, access=access, timeout=timeout).query("ASK { ?s ?p ?o }")


@pytest.mark.parametrize("status", carrier.BUSY)
def test_a_busy_server_is_asked_again(script: Script, status: int) -> None:
    script.turns = [says(status), says(200)]
    assert ask(script) is True
    assert len(script.seen) == 2


def test_a_server_that_stays_busy_is_left_alone_after_some_tries(script: Script) -> None:
    script.turns = [says(503)]
    with pytest.raises(EndpointError, match="bezet"):
        ask(script)
    assert len(script.seen) == 1 + carrier.TRIES_AGAIN


def test_a_server_is_given_the_time_it_asks_for(script: Script) -> None:
    script.turns = [says(429, Retry_After="1"), says(200)]
    began = time.monotonic()
    assert ask(script) is True
    assert time.monotonic() - began >= 1


@pytest.mark.parametrize(("wait", "said"), [("3600", "3600 seconden"), ("straks", "bezet")])
def test_who_asks_to_wait_too_long_is_not_asked_again(script: Script, wait: str, said: str) -> None:
    script.turns = [says(503, Retry_After=wait)]
    with pytest.raises(EndpointError, match=said):
        ask(script)
    assert len(script.seen) == (1 if wait.isdigit() else 1 + carrier.TRIES_AGAIN)


@pytest.mark.parametrize(
    ("turn", "said"),
    [
        (says(200, b"<html>", "text/html"), r"geen antwoord op een query \(text/html\)"),
        (says(200, b"Virtuoso 37000 Error", "text/plain"), "geen antwoord op een query"),
        (says(200, b'{"head": {}, "boo'), "geen antwoord op een query"),
        (says(200, b"\xff\xfe", media=""), "geen antwoord op een query"),
        (says(200, TRUE, Content_Length="1000"), "hield halverwege op"),
        (says(302, b"", Location="/sparql"), "verwijst door"),
        (says(308, b"", Location="http://elders.example/"), "verwijst door"),
        (says(401, b""), "geen toegang"),
        (says(403, b""), "geen toegang"),
        (says(404, b""), "niets"),
        (says(500, b"kapot"), "fout 500"),
        (says(200, TRUE, X_SPARQL_MaxRows="10"), "afgekapt"),
        (dribbles, "binnen 0.3 seconden"),
        (stalls, "binnen 0.3 seconden"),
        (sleeps, "binnen 0.3 seconden"),
    ],
)
def test_what_is_no_answer_is_one_calm_line(script: Script, turn: Turn, said: str) -> None:
    script.turns = [turn]
    with pytest.raises(EndpointError, match=said) as caught:
        ask(script, timeout=0.3)
    assert script.address in caught.value.line()
    assert "\n" not in caught.value.line()
    assert len(script.seen) == 1


def test_an_answer_that_is_too_large_is_not_read_to_its_end(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrier, "MAX_BYTES", 1000)
    script.turns = [says(200, b" " * 2000)]
    with pytest.raises(EndpointError, match="te groot"):
        ask(script)


def test_a_password_is_given_only_to_who_asks_for_it(script: Script) -> None:
    known = b64encode(f"ik:{SECRET}".encode()).decode()
    script.turns = [says(200)]
    assert ask(script, Access("ik", SECRET)) is True
    assert "Authorization" not in script.seen[0]
    script.turns = [says(401, b"", WWW_Authenticate='Basic realm="x"'), says(200)]
    assert ask(script, Access("ik", SECRET)) is True
    assert script.seen[-1]["Authorization"] == f"Basic {known}"


def test_a_password_is_never_sent_to_who_wants_a_digest(script: Script) -> None:
    asks = says(401, b"", WWW_Authenticate='Digest realm="x", nonce="y", qop="auth"')
    script.turns = [asks, asks, says(200)]
    assert ask(script, Access("ik", SECRET)) is True
    assert script.seen[-1]["Authorization"].startswith('Digest username="ik"')
    assert not any("Basic" in headers.get("Authorization", "") for headers in script.seen)


def test_a_token_is_sent(script: Script) -> None:
    script.turns = [says(200)]
    assert ask(script, Access(token=SECRET)) is True
    assert script.seen[0]["Authorization"] == f"Bearer {SECRET}"


def test_nothing_secret_is_told(script: Script) -> None:
    access = Access("ik", SECRET)
    script.turns = [says(401, b"", WWW_Authenticate='Basic realm="x"')]
    with pytest.raises(EndpointError) as caught:
        RemoteStore(f"{script.address}?key={SECRET}", access=access).query("ASK {}")
    assert SECRET not in caught.value.line() + repr(access) + str(caught.value.__cause__)


def test_a_server_that_is_not_there_is_named_soon() -> None:
    began = time.monotonic()
    with pytest.raises(EndpointError, match="verbinding"):
        Carrier("http://127.0.0.1:9/", access=Access(), timeout=5).send("GET", headers={})
    assert time.monotonic() - began < 5
