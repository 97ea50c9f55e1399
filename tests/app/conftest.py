"""A website as a real process, a browser, and pages that may reach nothing but that website."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from kg.graph import KnowledgeGraph
from kg.settings import Settings
from needs import program
from servers import HOST, free_port
from small import write_graph
from webpage import settled

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
START_WITHIN = 60.0
WAIT = 20_000

# Labels and addresses that would do harm if a page took them for more than text.
DANGER = """\
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX ins: <https://w3id.org/inspraak/def#>
PREFIX raad: <https://w3id.org/inspraak/id/raad/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

raad:gevaar a ins:Raad ;
  skos:prefLabel "<script>window.stuk = 1</script>gevaar"@nl ;
  skos:altLabel "**vet** [klik](javascript:window.stuk=2)"@nl ;
  dct:description "<img src=x onerror='window.stuk=3'> # kop {b} $x^2$ :material/home:"@nl ;
  ins:code "javascript:window.stuk=4" , "<b>vet</b>" ;
  ins:adres "javascript:window.stuk=5"^^xsd:anyURI ;
  ins:adviseert <javascript:window.stuk=6> , raad:doel .
raad:doel a ins:Raad ; skos:prefLabel "doel\\"><svg onload=window.stuk=7> {b} {c|x}"@nl .
"""


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of a browser; without one the test is skipped, or fails in CI."""
    return program("CHROMIUM", NAMES, "chromium")


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(chromium: str, playwright: Playwright) -> Iterator[Browser]:
    opened = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def visitor(browser: Browser) -> BrowserContext:
    """Return a visitor whose browser keeps the files of the website from page to page."""
    return browser.new_context()


@contextmanager
def running(
    root: Path, graph: Path, sources: Path | None, endpoint: str | None = None
) -> Iterator[str]:
    """Run the website on a graph, or on an endpoint, and give its address while the block runs."""
    port = free_port()
    environ = {k: v for k, v in os.environ.items() if not k.startswith("KG_")}
    environ["KG_ROOT"] = str(graph)
    if sources:
        environ["KG_SOURCES"] = str(sources)
    if endpoint:
        environ["KG_ENDPOINT"] = endpoint
    command = [sys.executable, "-m", "streamlit", "run", "app/streamlit_app.py"]
    with subprocess.Popen(
        [*command, f"--server.port={port}"],
        cwd=root,
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            wait_for(port, process)
            yield f"http://{HOST}:{port}"
        finally:
            process.terminate()
            process.wait(10)


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_WITHIN
    while time.monotonic() < until:
        assert process.poll() is None, "the website ended before it answered"
        connection = HTTPConnection(HOST, port, timeout=2)
        try:
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.1)
        finally:
            connection.close()
    pytest.fail("the website did not answer in time")


@pytest.fixture
def serve(chromium: str, root: Path) -> Callable[[Path], AbstractContextManager[str]]:
    """Return what runs the website on a graph of the test's own, without source files."""
    assert chromium
    return lambda graph: running(root, graph, None)


@pytest.fixture(scope="session")
def site(chromium: str, root: Path) -> Iterator[str]:
    """Return the address of the website on the real data, with the source files if at hand."""
    assert chromium
    seeds = root.parent / "shared" / "seeds"
    with running(root, root, seeds if seeds.is_dir() else None) as address:
        yield address


@pytest.fixture(scope="session")
def danger(chromium: str, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of the website on a small graph with labels that would do harm."""
    assert chromium
    settings = write_graph(tmp_path_factory.mktemp("danger") / "graph", queries=root / "queries")
    (settings.data / "gevaar.ttl").write_text(DANGER, encoding="utf-8")
    with running(root, settings.root, None) as address:
        yield address


@pytest.fixture
def broken(chromium: str, root: Path, small: Settings) -> Iterator[str]:
    """Return the address of the website on a graph that cannot be read."""
    assert chromium
    (small.data / "stuk.ttl").write_text("<a> <b> ", encoding="utf-8")
    with running(root, small.root, None) as address:
        yield address


@pytest.fixture(scope="session")
def start(chromium: str) -> Callable[..., AbstractContextManager[str]]:
    """Return what runs the website on a graph of a test's own."""
    assert chromium
    return running


@pytest.fixture
def open_page(visitor: BrowserContext) -> Iterator[Callable[..., Page]]:
    """Return what opens a page; afterwards none may have reached outside or broken down."""
    reached: list[str] = []
    broken: list[str] = []
    pages = []

    def open_(address: str, *, width: int = 1280, scheme: str = "light") -> Page:
        page = visitor.new_page()
        pages.append(page)
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.set_default_timeout(WAIT)
        page.on("request", lambda request: reached.append(request.url))
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.on("console", lambda message: _keep(message.text, broken))
        page.goto(address)
        page.locator("h1").first.wait_for()
        settled(page)
        return page

    yield open_
    for page in pages:
        page.close()
    inside = (f"http://{HOST}:", f"ws://{HOST}:", "data:", "blob:")
    assert [url for url in reached if not url.startswith(inside)] == []
    assert broken == []


def _keep(message: str, broken: list[str]) -> None:
    if "Content Security Policy" in message or "Uncaught" in message:
        broken.append(message)


@pytest.fixture(scope="session")
def real(root: Path) -> KnowledgeGraph:
    """Return the graph of the project itself."""
    return KnowledgeGraph.open(Settings(root=root, sources=None, cache=root / "build"))
