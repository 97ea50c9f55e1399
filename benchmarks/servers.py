"""Three endpoints with the same graph, each a process: ours, rdflib-endpoint and bare Oxigraph."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import pyoxigraph as ox

from kg.load import Input, inputs, load
from kg.settings import Settings

HOST = "127.0.0.1"
START_WITHIN = 120.0


@dataclass(frozen=True, slots=True)
class Server:
    """An endpoint: where it listens, its path, and its process."""

    port: int
    path: str
    process: int


@contextmanager
def ours(settings: Settings) -> Iterator[Server]:
    """Run `kg serve`; a benchmark is one client that asks more than one client may."""
    port = _free_port()
    command = [sys.executable, "-m", "kg", "serve", "--quiet", "--port", str(port)]
    environ = {"KG_ROOT": str(settings.root), "KG_CLIENT_QUERIES": "1000"}
    with _running(command, environ, Server(port, "/sparql", 0)) as server:
        yield server


@contextmanager
def rdflib_endpoint(settings: Settings) -> Iterator[Server]:
    """Run rdflib-endpoint with the same graphs and the same union as default graph."""
    port = _free_port()
    command = [sys.executable, "-m", "benchmarks.servers", str(port)]
    environ = {"KG_ROOT": str(settings.root)}
    with _running(command, environ, Server(port, "/", 0)) as server:
        yield server


@contextmanager
def oxigraph(settings: Settings) -> Iterator[Server]:
    """Run the server of Oxigraph itself, in memory, with the union as default graph."""
    port = _free_port()
    command = [
        str(Path(sys.executable).with_name("oxigraph")),
        "serve",
        "--union-default-graph",
        "--bind",
        f"{HOST}:{port}",
    ]
    dump = load(inputs(settings), root=settings.root).store.dump(format=ox.RdfFormat.N_QUADS)
    with _running(command, {}, Server(port, "/query", 0)) as server:
        connection = HTTPConnection(HOST, port, timeout=START_WITHIN)
        connection.request("POST", "/store", dump, {"Content-Type": "application/n-quads"})
        connection.getresponse().read()
        connection.close()
        yield server


@contextmanager
def _running(
    command: Sequence[str], environ: Mapping[str, str], server: Server
) -> Iterator[Server]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
    with subprocess.Popen(
        command,
        env={**plain, **environ},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait(server.port, process)
            yield Server(server.port, server.path, process.pid)
        finally:
            process.terminate()
            process.wait(30)


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_WITHIN
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as trial:
            if trial.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(port)


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind((HOST, 0))
        port: int = trial.getsockname()[1]
        return port


def _serve_rdflib(port: int, files: Sequence[Input]) -> None:
    import uvicorn
    from rdflib import Dataset, URIRef
    from rdflib_endpoint import SparqlEndpoint

    dataset = Dataset(default_union=True)
    for file in files:
        dataset.graph(URIRef(file.graph)).parse(file.path, format="turtle")
    uvicorn.run(SparqlEndpoint(graph=dataset), host=HOST, port=port, log_level="error")


if __name__ == "__main__":
    _serve_rdflib(int(sys.argv[1]), inputs(Settings.from_environment(os.environ)))
