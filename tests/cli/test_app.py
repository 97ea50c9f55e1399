"""`kg app`: starts the website, says where it is, and ends when it is told to."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from fetching import fetch
from kg.cli import app
from kg.errors import SettingsError
from kg.settings import Settings
from small import write_graph

READY = re.compile(r"http://127\.0\.0\.1:\d+")


def test_it_says_where_the_website_is_and_stops_when_told(root: Path) -> None:
    command = [sys.executable, "-m", "kg", "app", "--port", "0"]
    environ = {**os.environ, "KG_ROOT": str(root)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environ) as process:
        try:
            assert process.stderr is not None
            line = process.stderr.readline()
            address = READY.search(line)
            assert address, line
            assert '<html lang="nl">' in fetch(address[0]).text
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(20)
        assert process.returncode == 130
    with pytest.raises(OSError):
        fetch(address[0])


def test_a_port_that_is_taken_is_named(root: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = str(holder.getsockname()[1])
        done = kg("app", "--port", port, root=root)
    assert done.returncode == 2
    assert f"127.0.0.1:{port}" in done.stderr
    assert "--port" in done.stderr


@pytest.mark.parametrize("port", ["70000", "-1", "x"])
def test_a_port_that_is_none_is_refused(root: Path, port: str) -> None:
    done = kg("app", f"--port={port}", root=root)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_without_the_app_it_says_so(tmp_path: Path, root: Path) -> None:
    settings: Settings = write_graph(tmp_path / "graph", queries=root / "queries")
    with pytest.raises(SettingsError, match="app"):
        app._script(settings)


def kg(*words: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kg", *words],
        capture_output=True,
        text=True,
        env={**os.environ, "KG_ROOT": str(root)},
        timeout=60,
        check=False,
    )
