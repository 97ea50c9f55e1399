"""The endpoint beside others with the same graph: throughput, waiting, runaways and memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import quote

from benchmarks.servers import HOST, Server

# How long each measurement runs, in seconds.
WINDOW = 6.0
PATIENCE = 120.0
HEADERS = {"Accept": "application/sparql-results+json", "Cache-Control": "no-cache"}
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@dataclass(frozen=True, slots=True)
class Load:
    """What clients got in one window: answers per second, and the 95th percentile in seconds."""

    throughput: float
    p95: float


def measure(server: Server, texts: Sequence[str], clients: int) -> Load:
    """Let clients ask queries in turn, each one after the other, and count what they get."""
    seconds: list[float] = []
    stop = time.monotonic() + WINDOW
    threads = [
        threading.Thread(target=_client, args=(server, texts, first, stop, seconds))
        for first in range(clients)
    ]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = time.monotonic() - begun
    seconds.sort()
    return Load(len(seconds) / taken, seconds[int(len(seconds) * 0.95)])


def _client(
    server: Server, texts: Sequence[str], first: int, stop: float, seconds: list[float]
) -> None:
    # Each client has an address of its own, as clients have.
    source = (f"127.0.1.{first + 1}", 0)
    connection = HTTPConnection(HOST, server.port, timeout=PATIENCE, source_address=source)
    number = first * 7
    while time.monotonic() < stop:
        begun = time.perf_counter()
        try:
            _ask(connection, server, texts[number % len(texts)])
        except ConnectionResetError:
            # A server may close a connection that it kept open; the next request opens it again.
            connection.close()
            continue
        seconds.append(time.perf_counter() - begun)
        number += 1
    connection.close()


def _ask(connection: HTTPConnection, server: Server, text: str) -> int:
    connection.request("GET", f"{server.path}?query={quote(text)}", headers=HEADERS)
    answer = connection.getresponse()
    answer.read()
    return answer.status


def answered_within(server: Server, texts: Mapping[str, str], seconds: float) -> dict[str, str]:
    """Return the queries that a server answers, alone, within a time."""
    found = {}
    for name, text in texts.items():
        connection = HTTPConnection(HOST, server.port, timeout=seconds)
        try:
            if _ask(connection, server, text) == 200:
                found[name] = text
        except TimeoutError:
            # What it began it goes on with, so wait until it answers others again.
            connection.close()
            connection = HTTPConnection(HOST, server.port, timeout=PATIENCE)
            _ask(connection, server, "ASK {}")
        finally:
            connection.close()
    return found


def beside_a_runaway(server: Server, texts: Sequence[str], clients: int) -> Load:
    """Return what clients get while a query runs that never ends."""
    done = threading.Event()

    def run() -> None:
        while not done.is_set():
            connection = HTTPConnection(HOST, server.port, timeout=PATIENCE)
            _ask(connection, server, RUNAWAY)
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(1)
    found = measure(server, texts, clients)
    done.set()
    thread.join()
    return found
