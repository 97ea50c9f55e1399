"""What a command did in a test, and the settings that make it work in the tiny project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tiny import Tiny


@dataclass(frozen=True)
class Outcome:
    """What a command did: its exit code, what it printed, and what it said of itself."""

    code: int
    out: str
    said: str

    @property
    def lines(self) -> list[str]:
        """What it printed, line by line."""
        return self.out.splitlines()


Kg = Callable[..., Outcome]


def environment(tiny: Tiny) -> dict[str, str]:
    """Return the settings that make a command work in the tiny project."""
    return {
        "KG_ROOT": str(tiny.settings.root),
        "KG_SOURCES": str(tiny.settings.sources),
        "KG_CACHE": str(tiny.settings.cache),
        "KG_LANG": "nl",
        "KG_ENDPOINT": "",
    }
