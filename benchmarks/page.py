"""How long pages of the app take, beside an empty Streamlit page, in a real browser."""

from __future__ import annotations

import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.timing import interleaved, resident, seconds_of

EMPTY = Path(__file__).parent / "empty_page.py"
ARTICLE = "wet:BWBR0015703/artikel/47"
# The pages that have a target, by what they are called in the report.
PATHS = {
    "first page": "/",
    "search result": "/?q=clientenraad",
    "page of a thing": f"/ding?ding={ARTICLE}",
    "Mijn gemeente": "/gemeente?g=gm:gm0202",
    "graph browser, some 150 nodes": f"/verken?van={ARTICLE}" + f"&toon={ARTICLE}" * 8,
}
EMPTY_PAGE = "empty page"
START_SECONDS = 60
PAGE_MILLISECONDS = 60_000
# A page has meaning when its heading can be read and its script has run to the end.
READY = '[data-testid="stApp"][data-test-script-state="notRunning"] h1'
FLAGS = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browser_path() -> str | None:
    """Return the Chromium that `make` names, or the one on PATH."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


@dataclass(frozen=True, slots=True)
class Measured:
    """What visits to the app took.

    Attributes:
        seconds: The median seconds to each page, by its name, the empty one among them.
        opening: The seconds of the very first visit, with the graph opened in it.
        session_mb: What the session of one more person adds to the memory of the server.
    """

    seconds: dict[str, float]
    opening: float
    session_mb: float


def pages(root: Path, scratch: Path, chromium: str) -> Measured:
    """Return how long each page takes, and what a second session costs.

    Both servers run throughout; each visit is that of a new visitor with an empty browser cache.
    One visit to each page, not counted, comes first.
    """
    with ExitStack() as stack:
        app, server = stack.enter_context(_served(root / "app/streamlit_app.py", root, scratch))
        empty, _ = stack.enter_context(_served(EMPTY, scratch, scratch))
        playwright = stack.enter_context(sync_playwright())
        flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else list(FLAGS)
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        stack.callback(browser.close)
        visits = {name: partial(_visit, browser, app + path) for name, path in PATHS.items()}
        visits[EMPTY_PAGE] = partial(_visit, browser, empty)
        first = {name: visit() for name, visit in visits.items()}
        session = _session(browser, app, server)
        medians = {name: statistics.median(s) for name, s in interleaved(visits).items()}
        return Measured(medians, first["first page"], session)


def _session(browser: Browser, app: str, server: int) -> float:
    """Return what a person who looks at every page, beside another who does, adds, in MB."""
    before = 0.0
    contexts = []
    for _ in range(2):
        before = resident(server)
        context = browser.new_context(locale="nl-NL")
        contexts.append(context)
        page = context.new_page()
        for path in PATHS.values():
            page.goto(app + path, timeout=PAGE_MILLISECONDS)
            page.wait_for_selector(READY, timeout=PAGE_MILLISECONDS)
    added = resident(server) - before
    for context in contexts:
        context.close()
    return added


def _visit(browser: Browser, address: str) -> float:
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()

    def visit() -> None:
        page.goto(address, timeout=PAGE_MILLISECONDS)
        page.wait_for_selector(READY, timeout=PAGE_MILLISECONDS)

    elapsed = seconds_of(visit)
    context.close()
    return elapsed


@contextmanager
def _served(script: Path, folder: Path, scratch: Path) -> Iterator[tuple[str, int]]:
    """Serve a Streamlit script on a free port; give its address and process when it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = scratch / f"{script.stem}.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "streamlit",
                "run",
                str(script),
                "--server.address=127.0.0.1",
                f"--server.port={port}",
                "--server.headless=true",
                "--browser.gatherUsageStats=false",
            ],
            cwd=folder,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_until_listening(port, server, log)
            yield f"http://127.0.0.1:{port}", server.pid
        finally:
            server.terminate()
            server.wait(timeout=START_SECONDS)


def _wait_until_listening(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the server did not start: {log.read_text(errors='replace')[-2000:]}")
