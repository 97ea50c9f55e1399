"""Every command, target and setting that the documents name exists, and each that exists is named.

A command line stands in a shell block or between single backticks. Capitals stand for what a
reader fills in: `kg cite FILE`.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import takewhile
from pathlib import Path
from typing import Protocol

import pytest

from kg.cli.arguments import Common, UsageError, parse
from kg.cli.messages import COMMANDS
from kg.queries import Library

BLOCK = re.compile(r"^( *)```(?:sh|bash|console)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r"^( *)(```|~~~).*?^\1\2", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(?<!`)`([^`]+)`(?!`)")
ASSIGNMENT = re.compile(r"^(?:[A-Z_]+=\S+ )+")
SETTING = re.compile(r"\bKG_[A-Z_]+\b")
TARGET = re.compile(r"^([a-z]+):.*## ", re.MULTILINE)


class Page(Protocol):
    """A Markdown document, as the fixture `pages` gives it."""

    path: Path
    text: str


def _lines(page: Page) -> Iterator[str]:
    for _, block in BLOCK.findall(page.text):
        yield from (line.strip() for line in block.splitlines())
    for span in SPAN.findall(FENCE.sub("", page.text)):
        yield " ".join(span.split())


def _commands(page: Page, program: str) -> Iterator[list[str]]:
    """Yield the words after the program, for each command line that starts it."""
    for line in _lines(page):
        command = ASSIGNMENT.sub("", line).removeprefix(".venv/bin/")
        if command.startswith(f"{program} "):
            words = shlex.split(command, comments=True)[1:]
            yield list(takewhile(lambda word: word not in (">", "<", "|"), words))


def _named(pages: tuple[Page, ...], program: str) -> list[list[str]]:
    return [words for page in pages for words in _commands(page, program)]


@pytest.fixture(scope="module")
def targets(root: Path) -> set[str]:
    """Return the targets that the Makefile offers to people."""
    return set(TARGET.findall((root / "Makefile").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def settings(root: Path) -> set[str]:
    """Return the environment variables that the settings read."""
    homes = ("src/kg/settings.py", "src/kg/http/limits.py")
    return {name for home in homes for name in SETTING.findall((root / home).read_text("utf-8"))}


def _refusal(words: list[str]) -> str | None:
    """Return why `kg` would not understand a line; a command on its own only has to exist."""
    if len(words) == 1:
        return None if words[0] in COMMANDS else "no such command"
    try:
        parse(Common.of(words, {}))
    except UsageError as error:
        return error.line("en")
    return None


def test_kg_understands_every_command_line(pages: tuple[Page, ...]) -> None:
    named = _named(pages, "kg")
    assert named
    assert [f"kg {shlex.join(w)}: {why}" for w in named if (why := _refusal(w))] == []


def test_every_kg_command_is_named(pages: tuple[Page, ...]) -> None:
    named = {words[0] for words in _named(pages, "kg")}
    assert set(COMMANDS) - named == set()


def test_every_library_query_that_is_named_exists(root: Path, pages: tuple[Page, ...]) -> None:
    library = Library(root / "queries")
    asked = [words[1] for words in _named(pages, "kg") if words[0] == "query" and len(words) > 1]
    names = [n for n in asked if not n.isupper() and "/" not in n and n != "-"]
    assert names
    assert set(names) - set(library.names()) == set()


def test_python_finds_what_it_is_told_to_run(root: Path, pages: tuple[Page, ...]) -> None:
    named = _named(pages, "python")
    assert named
    missing = [w for w in named if not (_is_module(w) or (root / w[0]).is_file())]
    assert missing == []


def _is_module(words: list[str]) -> bool:
    return words[0] == "-m" and find_spec(words[1]) is not None


def test_make_knows_every_target(pages: tuple[Page, ...], targets: set[str]) -> None:
    named = {w for words in _named(pages, "make") for w in words if "=" not in w}
    assert named
    assert named - targets == set()


def test_every_target_is_named(pages: tuple[Page, ...], targets: set[str]) -> None:
    named = {word for words in _named(pages, "make") for word in words}
    assert targets
    assert targets - named == set()


def test_settings_in_the_documents_are_those_that_are_read(
    pages: tuple[Page, ...], settings: set[str]
) -> None:
    named = {name for page in pages for name in SETTING.findall(page.text)}
    assert settings
    assert named == settings
