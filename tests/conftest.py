"""What all tests share: the root of the project, the source documents, and a small graph."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings
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
        if folder.exists():
            return folder
        reason = f"needs ../shared/{name} beside the project, which is not here"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)

    return find


@pytest.fixture
def small(tmp_path: Path) -> Settings:
    """Return the settings of a small graph of its own that a test may change."""
    return write_graph(tmp_path / "graph", queries=ROOT / "queries")


@pytest.fixture
def graph(small: Settings) -> KnowledgeGraph:
    return KnowledgeGraph.open(small)
