"""The address as state: what each page shows is written in and read from its query parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import quote, urlencode

import taal
from kg import namespaces

MAX_TEXT: Final = 1000
MAX_VALUES: Final = 60
MAX_BATCHES: Final = 50

Params = Mapping[str, Sequence[str]]


def short(iri: str) -> str:
    """Return an IRI as it stands in an address: with a prefix when there is one."""
    name = namespaces.shorten(iri)
    return name if namespaces.expand(name) == iri else iri


def full(name: str) -> str:
    """Return the IRI that stands in an address; a text that is no name stays as it is."""
    return namespaces.expand(name) or name


def url(page: str, params: Mapping[str, str | Sequence[str]]) -> str:
    """Return a link within the site to a page with these parameters; empty values fall away.

    The link keeps the language of who reads.
    """
    kept: list[tuple[str, str]] = []
    for key, value in with_language(params).items():
        values = [value] if isinstance(value, str) else value
        kept += [(key, v) for v in values if v]
    query = urlencode(kept, quote_via=quote, safe="/:,")
    return f"./{page}?{query}" if query else f"./{page}"


def with_language(
    params: Mapping[str, str | Sequence[str]],
) -> Mapping[str, str | Sequence[str]]:
    """Return parameters with the language of who reads, if that is not Dutch."""
    return params if taal.is_dutch() else {**params, taal.PARAMETER: taal.current()}


def first(params: Params, key: str) -> str:
    """Return the first value of a parameter, without white space around it; empty for none."""
    values = params.get(key, ())
    return values[0][:MAX_TEXT].strip() if values else ""


def every(params: Params, key: str, *, repeated: bool = False) -> tuple[str, ...]:
    """Return the values of a parameter, each once unless they may be repeated."""
    values = (value[:MAX_TEXT].strip() for value in params.get(key, ())[:MAX_VALUES])
    kept = [value for value in values if value]
    return tuple(kept if repeated else dict.fromkeys(kept))


def number(text: str, *, highest: int) -> int:
    """Return a count from an address: at least 1, at most `highest`, 1 when it is no number."""
    digits = text if text.isascii() and text.isdigit() and len(text) < 7 else "1"
    return min(max(int(digits), 1), highest)
