"""`kg serve` as a real process, and how it is asked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from fetching import Reply, fetch

START_WITHIN = 60.0

_TOLD = re.compile(r"(http://\S+)/sparql")


@dataclass(frozen=True, slots=True)
class Served:
    """A server: its address, its process, and where its log goes."""

    address: str
    process: int
    log: Path

    @property
    def sparql(self) -> str:
        """The address of the endpoint."""
        return f"{self.address}/sparql"

    def ask(self, text: str, accept: str = "", *, source: str = "", **params: str) -> Reply:
        """Return the answer to a query by GET."""
        address = f"{self.sparql}?{urlencode({'query': text, **params})}"
        return fetch(address, source=source, **({"Accept": accept} if accept else {}))

    def post(self, text: str, *, source: str = "") -> Reply:
        """Return the answer to a query by POST."""
        kind = "application/sparql-query"
        return fetch(self.sparql, "POST", body=text, source=source, content_type=kind)


@contextmanager
def serving(graph: Path, log: Path, **environ: str) -> Iterator[Served]:
    """Run `kg serve` on a graph; it ends with the block."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
    command = [sys.executable, "-m", "kg", "serve", "--port", "0"]
    with (
        log.open("w") as written,
        subprocess.Popen(
            command, env={**plain, "KG_ROOT": str(graph), **environ}, stderr=written
        ) as process,
    ):
        try:
            yield Served(_address(log, process), process.pid, log)
        finally:
            process.terminate()
            process.wait(30)


def _address(log: Path, process: subprocess.Popen[bytes]) -> str:
    """Return the address that the server tells when it listens."""
    until = time.monotonic() + START_WITHIN
    while time.monotonic() < until and process.poll() is None:
        if told := _TOLD.search(log.read_text()):
            return told[1]
        time.sleep(0.05)
    raise AssertionError(log.read_text())
