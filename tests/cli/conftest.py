"""A tiny project, and the command run in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kg.cli import main
from kg.settings import Settings
from outcome import Kg, Outcome, environment
from tiny import Tiny, tiny_project


@pytest.fixture
def environ(small: Settings) -> dict[str, str]:
    """Return the environment of a process that works in the small graph, and knows no more."""
    return {
        "KG_ROOT": str(small.root),
        "KG_CACHE": str(small.cache),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(sys.path),
    }


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tiny:
    """A project of a few statements that the environment points at."""
    tiny = tiny_project(tmp_path)
    for name, value in environment(tiny).items():
        monkeypatch.setenv(name, value)
    return tiny


@pytest.fixture
def kg(tiny: Tiny, capsys: pytest.CaptureFixture[str]) -> Kg:
    """The command, run in the tiny project."""
    assert tiny.settings.root.is_dir()

    def run(*words: str | Path) -> Outcome:
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Outcome(code, out, err.strip())

    return run
