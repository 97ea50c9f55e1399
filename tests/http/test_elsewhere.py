"""`kg serve` before a graph elsewhere: every client gets its own answer, and its end is told."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from kg.elsewhere import LOOK_SECONDS
from kg.settings import Settings
from servers import free_port, oxigraph
from serving import Served, serving


def _status_becomes(served: Served, status: int) -> bool:
    """Wait until a query that was not asked before ends in a status."""
    until = time.monotonic() + 2 * LOOK_SECONDS
    while time.monotonic() < until:
        if served.ask(f"SELECT * {{ <urn:{time.monotonic()}> ?p ?o }}").status == status:
            return True
        time.sleep(0.5)
    return False


def test_a_graph_elsewhere_is_served_and_its_end_is_told(small: Settings, tmp_path: Path) -> None:
    port, folder = free_port(), tmp_path / "store"
    with ExitStack() as server:
        there = server.enter_context(oxigraph(folder, port=port)).load(small)
        with serving(small.root, tmp_path / "log", KG_ENDPOINT=str(there.endpoint)) as served:
            # Workers must not share a connection: each would get the answer to another question.
            with ThreadPoolExecutor(8) as clients:
                texts = [f"SELECT ?x {{ BIND ({number} AS ?x) }}" for number in range(40)]
                answers = list(clients.map(lambda text: served.ask(text, "text/csv").text, texts))
            assert answers == [f"x\r\n{number}\r\n" for number in range(40)]
            named = served.ask("ASK { GRAPH <https://w3id.org/inspraak/graaf/tekst> { ?s ?p ?o } }")
            assert '"boolean":true' in named.text
            server.close()
            assert _status_becomes(served, 503)
            with oxigraph(folder, port=port):
                assert _status_becomes(served, 200)
