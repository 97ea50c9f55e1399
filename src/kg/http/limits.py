"""The limits within which queries of strangers run, read once from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields

from kg.errors import SettingsError, Words
from kg.terms import Cap


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query, one client and all of them together may use.

    Attributes:
        seconds: How long a client waits at most, from asking to the answer (`KG_QUERY_SECONDS`).
        memory: Megabytes that a worker may use beside the graph itself (`KG_QUERY_MEMORY`).
        rows: The most rows or triples in an answer (`KG_QUERY_ROWS`).
        megabytes: The largest answer (`KG_QUERY_MEGABYTES`).
        text: The largest query in bytes (`KG_QUERY_TEXT`).
        per_client: The queries that one client may have running or waiting (`KG_CLIENT_QUERIES`).
        waiting: The queries that may be waiting in all (`KG_WAITING_QUERIES`).
        workers: Processes for quick queries, and as many for slow ones (`KG_WORKERS`).
    """

    seconds: int = 10
    memory: int = 1024
    rows: int = 250_000
    megabytes: int = 64
    text: int = 500_000
    per_client: int = 24
    waiting: int = 500
    workers: int = 2

    @property
    def cap(self) -> Cap:
        """The largest answer."""
        return Cap(self.rows, self.megabytes * 1_000_000)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Limits:
        """Return the limits that the environment asks for.

        Raises:
            SettingsError: One of them is not a whole number within bounds.
        """
        return cls(
            **{
                field.name: _number(name, value, MOST[field.name])
                for field in fields(cls)
                if (value := environ.get(name := VARIABLES[field.name]))
            }
        )


VARIABLES = {
    "seconds": "KG_QUERY_SECONDS",
    "memory": "KG_QUERY_MEMORY",
    "rows": "KG_QUERY_ROWS",
    "megabytes": "KG_QUERY_MEGABYTES",
    "text": "KG_QUERY_TEXT",
    "per_client": "KG_CLIENT_QUERIES",
    "waiting": "KG_WAITING_QUERIES",
    "workers": "KG_WORKERS",
}


MOST = {
    "seconds": 3600,
    "memory": 1_000_000,
    "rows": 1_000_000_000,
    "megabytes": 10_000,
    "text": 100_000_000,
    "per_client": 100_000,
    "waiting": 1_000_000,
    "workers": 64,
}


def _number(name: str, value: str, most: int) -> int:
    if value.isascii() and value.isdigit() and len(value) < 12 and 0 < int(value) <= most:
        return int(value)
    raise SettingsError(
        Words(
            f"{name} is geen heel getal van 1 tot en met {most}",
            f"{name} is not a whole number from 1 up to {most}",
        ),
        what=value,
        do=Words(f"Verbeter {name} of haal het weg.", f"Mend {name} or unset it."),
    )
