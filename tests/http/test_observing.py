"""Health, numbers and the log of requests."""

from __future__ import annotations

import json
import time
from pathlib import Path

from fetching import fetch
from kg.settings import Settings
from serving import Served, serving


def test_health(server: Served) -> None:
    reply = fetch(f"{server.address}/health")
    assert (reply.status, reply.json["status"]) == (200, "ok")
    assert reply.json["version"] == server.ask("ASK {}").headers["x-version"]


def test_metrics(server: Served) -> None:
    server.ask("ASK {}")
    server.ask("ASK {")
    told = fetch(f"{server.address}/metrics")
    assert told.media == "text/plain"
    assert 'inspraak_requests_total{route="sparql",status="200"}' in told.text
    assert 'inspraak_requests_total{route="sparql",status="400"}' in told.text
    assert 'inspraak_request_seconds_count{route="sparql"}' in told.text


def test_the_log_tells_nothing_of_persons(server: Served) -> None:
    server.ask("ASK { <urn:geheim> ?p ?o }", source="127.0.0.55")
    line = json.loads(server.log.read_text().splitlines()[-1])
    assert set(line) == {"time", "route", "method", "status", "bytes", "milliseconds"}
    assert "geheim" not in server.log.read_text()
    assert "127.0.0.55" not in server.log.read_text()


def test_a_graph_that_breaks_and_is_mended(small: Settings, tmp_path: Path) -> None:
    path = small.data / "extra.ttl"
    with serving(small.root, tmp_path / "log") as served:
        before = served.ask("ASK {}").headers["x-version"]
        path.write_text("<urn:s> <urn:p> <urn:o> .")
        until_changed(served, before)
        assert served.ask("ASK { <urn:s> ?p ?o }").json["boolean"] is True
        path.write_text("<urn:s> <urn:p> ")
        until_changed(served, served.ask("ASK {}").headers["x-version"])
        reply = served.ask("ASK {}")
        assert (reply.status, reply.json["code"]) == (503, "unavailable")
        assert "extra.ttl" in reply.json["detail"]
        for address in ("health", "id/raad/x", "id/raad/x.ttl", "graaf/raden", "def"):
            assert fetch(f"{served.address}/{address}").status == 503
        path.unlink()
        until_changed(served, "")
        assert served.ask("ASK {}").headers["x-version"] == before


def until_changed(served: Served, version: str) -> None:
    """Wait until the server answers of another version; an error is one without a name."""
    until = time.monotonic() + 20
    while served.ask("ASK {}").headers.get("x-version", "") == version:
        assert time.monotonic() < until
        time.sleep(0.2)
