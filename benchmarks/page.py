"""How long the first page of the app takes, beside an empty Streamlit page, in a real browser."""

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
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.timing import interleaved, seconds_of

EMPTY = Path(__file__).parent / "empty_page.py"
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


def first_pages(root: Path, scratch: Path, chromium: str) -> dict[str, float]:
    """Return the median seconds to the first page, per page: `app`, `empty`.

    Both servers run throughout; each visit is that of a new visitor with an empty browser cache.
    One visit to each, not counted, comes first: `app, first visit` is how long that took.
    """
    with ExitStack() as stack:
        pages = {
            "app": stack.enter_context(_served(root / "app/streamlit_app.py", root, scratch)),
            "empty": stack.enter_context(_served(EMPTY, scratch, scratch)),
        }
        playwright = stack.enter_context(sync_playwright())
        flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else list(FLAGS)
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        stack.callback(browser.close)
        visits = {name: partial(_visit, browser, address) for name, address in pages.items()}
        first = {f"{name}, first visit": visit() for name, visit in visits.items()}
        return first | {name: statistics.median(s) for name, s in interleaved(visits).items()}


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
def _served(script: Path, folder: Path, scratch: Path) -> Iterator[str]:
    """Serve a Streamlit script from a folder on a free port; give its address when it answers."""
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
            yield f"http://127.0.0.1:{port}"
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
