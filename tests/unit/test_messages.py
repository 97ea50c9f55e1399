"""Messages: each in both languages, with the same values, and each of them used."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from kg.cli.messages import COMMANDS, Messages
from kg.municipalities import GROUPS, TOTAL_COLUMNS

DUTCH, ENGLISH = Messages("nl"), Messages("en")


def values(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("key", sorted(DUTCH.keys()))
def test_both_languages_say_something_with_the_same_values(key: str) -> None:
    assert DUTCH[key]
    assert ENGLISH[key]
    assert values(DUTCH[key]) == values(ENGLISH[key])


def test_every_message_is_used(root: Path) -> None:
    folder = root / "src" / "kg" / "cli"
    code = "".join(p.read_text("utf-8") for p in folder.glob("*.py") if p.stem != "messages")
    used = set(re.findall(r"[\"']([a-z-]+(?:\.[a-z_]+)?)[\"']", code))
    computed = {f"{command}.help" for command in COMMANDS}
    computed |= {"stats.classes", "stats.graphs", "stats.sources"}
    computed |= {f"import-table.{state}" for state in ("written", "same", "would")}
    computed |= {f"import.{state}" for state in ("done", "would", "refused")}
    computed |= {f"known.{kind}" for kind in GROUPS}
    computed |= {f"push.{state}" for state in ("done", "counted")}
    computed |= {f"totals.{name}" for name in TOTAL_COLUMNS}
    assert not DUTCH.keys() - used - computed


def test_every_command_has_a_module(root: Path) -> None:
    folder = root / "src" / "kg" / "cli"
    helpers = {"__init__", "arguments", "listening", "messages", "output"}
    assert {path.stem for path in folder.glob("*.py")} - helpers == {
        command.replace("-", "_") for command in COMMANDS
    }


def test_another_language_speaks_dutch() -> None:
    assert Messages("fr")["yes"] == "ja"
