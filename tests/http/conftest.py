"""The server as a real process: with the limits as they are, and with limits that are soon met."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from serving import Served, serving

LIMITS = {"KG_QUERY_SECONDS": "5", "KG_CLIENT_QUERIES": "4", "KG_QUERY_ROWS": "1000"}


@pytest.fixture(scope="session")
def server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return a server of the graph of the project."""
    with serving(root, tmp_path_factory.mktemp("serve") / "log") as served:
        yield served


@pytest.fixture(scope="session")
def strict(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return a server of the same graph with limits that are soon met."""
    with serving(root, tmp_path_factory.mktemp("strict") / "log", **LIMITS) as served:
        yield served
