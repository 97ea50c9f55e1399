"""What all tests share: the root of the project, the source documents, and a small graph."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings
from needs import missing, program
from servers import oxigraph, virtuoso
from small import write_graph

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Callable[[str], Path]:
    """Return what finds a folder with material that is not part of the project.

    Where it is absent the test is skipped, except in continuous integration, where it fails.
    """

    def find(name: str) -> Path:
        folder = ROOT.parent / "shared" / name
        if not folder.exists():
            missing(f"needs ../shared/{name} beside the project, which is not here")
        return folder

    return find


@pytest.fixture
def small(tmp_path: Path) -> Settings:
    """Return the settings of a small graph of its own that a test may change."""
    return write_graph(tmp_path / "graph", queries=ROOT / "queries")


@pytest.fixture
def graph(small: Settings) -> KnowledgeGraph:
    return KnowledgeGraph.open(small)


@pytest.fixture(scope="session")
def virtuoso_program() -> str:
    """Return the path of Virtuoso; without one the test is skipped, or fails in CI."""
    return program("VIRTUOSO", ("virtuoso-t",), "virtuoso-opensource")


@pytest.fixture(scope="session")
def files(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Return the settings of the real data, without the source files."""
    return Settings(root=root, sources=None, cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def on_oxigraph(files: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """Return the settings by which the real data is asked of an Oxigraph server."""
    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as served:
        yield served.load(files)


@pytest.fixture(scope="session")
def on_virtuoso(
    files: Settings, virtuoso_program: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Settings]:
    """Return the settings by which the real data is asked of a Virtuoso."""
    with virtuoso(virtuoso_program, tmp_path_factory.mktemp("virtuoso")) as served:
        yield served.load(files)
