"""The language of the interface: Dutch, or English for who asks for it in the address."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Final

DUTCH: Final = "nl"
ENGLISH: Final = "en"
LANGUAGES: Final = (DUTCH, ENGLISH)
PARAMETER: Final = "taal"

_current: ContextVar[str] = ContextVar("taal", default=DUTCH)


def current() -> str:
    """Return the language of this run of a page."""
    return _current.get()


def use(language: str) -> None:
    """Set the language of this run; what is no language of the interface means Dutch."""
    _current.set(language if language in LANGUAGES else DUTCH)


def follow(params: Mapping[str, str]) -> None:
    """Set the language of this run to the one that an address asks for."""
    use(params.get(PARAMETER, DUTCH))


def is_dutch() -> bool:
    """Whether who reads asked for no other language than Dutch."""
    return current() == DUTCH
