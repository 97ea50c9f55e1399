"""What the tests of the documents share: the files of the repository and its pages."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown document: its path from the root and its text."""

    path: Path
    text: str


@pytest.fixture(scope="session")
def files(root: Path) -> tuple[Path, ...]:
    """Return every file that is, or would be, committed, as paths from the root."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=root,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    named = (Path(name) for name in listed.stdout.split("\0") if name)
    return tuple(sorted(path for path in named if (root / path).is_file()))


@pytest.fixture(scope="session")
def pages(root: Path, files: tuple[Path, ...]) -> tuple[Page, ...]:
    """Return every committed Markdown document."""
    return tuple(
        Page(path, (root / path).read_text(encoding="utf-8"))
        for path in files
        if path.suffix == ".md"
    )
