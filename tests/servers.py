"""Real SPARQL servers on this machine, each in a folder of its own, that end with the block."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from kg.push import push
from kg.settings import Access, Settings

HOST = "127.0.0.1"
START_WITHIN = 60.0

VIRTUOSO_INI = """\
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {folder}/temp.db
TransactionFile = {folder}/temp.trx
[Parameters]
ServerPort = {host}:{sql}
DisableUnixSocket = 1
CheckpointInterval = 0
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
ThreadsPerQuery = 1
DirsAllowed = {folder}
[HTTPServer]
ServerPort = {host}:{http}
ServerRoot = {folder}
ServerThreads = 10
[SPARQL]
ResultSetMaxRows = 1000000
MaxQueryExecutionTime = 60
"""


@dataclass(frozen=True)
class Served:
    """A server that runs: where it answers queries and takes graphs, and who may load."""

    endpoint: str
    graphs: str
    access: Access = field(default_factory=Access)

    def load(self, settings: Settings) -> Settings:
        """Load the files into it, and return the settings that ask it instead of the files."""
        there = replace(settings, endpoint=self.endpoint, access=self.access)
        assert list(push(there, self.graphs))
        return replace(there, access=Access())


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind((HOST, 0))
        port: int = trial.getsockname()[1]
        return port


@contextmanager
def oxigraph(folder: Path, *, port: int | None = None, union: bool = True) -> Iterator[Served]:
    """Run an Oxigraph server that keeps what it holds in a folder."""
    port = port or free_port()
    program = Path(sys.executable).parent / "oxigraph"
    words = [str(program), "serve", "--location", str(folder), "--bind", f"{HOST}:{port}"]
    with _running([*words, "--union-default-graph"] if union else words, port):
        yield Served(f"http://{HOST}:{port}/query", f"http://{HOST}:{port}/store")


@contextmanager
def virtuoso(program: str, folder: Path) -> Iterator[Served]:
    """Run a Virtuoso with its database in a folder."""
    port = free_port()
    access = Access("dba", "dba")
    ini = folder / "virtuoso.ini"
    ini.write_text(
        VIRTUOSO_INI.format(folder=folder, host=HOST, http=port, sql=free_port()), encoding="utf-8"
    )
    with _running([program, "+foreground", "+configfile", str(ini)], port):
        address = f"http://{HOST}:{port}"
        yield Served(f"{address}/sparql", f"{address}/sparql-graph-crud-auth", access)


@contextmanager
def _running(words: list[str], port: int) -> Iterator[None]:
    """Run a server from the moment that it takes connections until the block ends."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet) as process:
        try:
            _wait_for(port, process)
            yield
        finally:
            # What is in a folder of a test need not be saved.
            process.kill()
            process.wait(10)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_WITHIN
    while time.monotonic() < until:
        assert process.poll() is None, "the server ended before it answered"
        try:
            with socket.create_connection((HOST, port), timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError("the server did not answer in time")
