"""A worker: a process of its own that answers one query at a time and may be killed at any moment.

What a query could do to a process ends here: its memory is capped, and once the graph is in it a
worker can open no file and no connection, so that nothing in a query reaches outside.
"""

from __future__ import annotations

import os
import resource
import signal

from kg import sparql
from kg.errors import AnswerTooLarge, BadQuery, KgError, Words
from kg.http import preload
from kg.http.asking import Answered, Asked, Outcome, Refused
from kg.http.limits import Limits
from kg.http.opening import Source
from kg.store.base import Store
from kg.store.local import LocalStore
from kg.terms import Cap

TABLES = ("SELECT", "ASK")
# After how many seconds a graph that cannot be opened is worth asking again.
AGAIN = 5

_MEGABYTE = 1024 * 1024


class _Here:
    """What this process has been given: the store, and the largest answer."""

    store: Store
    cap: Cap
    unable: Refused | None = None


def prepare(source: Source, limits: Limits, niceness: int) -> None:
    """Make this process ready to answer.

    Args:
        source: What to open.
        limits: What a query may use.
        niceness: How far this process lets others go before, 0 to 19.
    """
    # Else a worker in the middle of a query would have to be asked twice.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.nice(niceness)
    _Here.cap = limits.cap
    try:
        _Here.store = preload.taken(source) or source.open()
    except KgError as error:
        words = Words(error.line("nl"), error.line("en"))
        _Here.unable = Refused("unavailable", words, again=AGAIN)
        return
    if isinstance(_Here.store, LocalStore):
        _shut_in(limits)


def _shut_in(limits: Limits) -> None:
    """Cap the memory of this process and let it open nothing more."""
    pages = int(_read("/proc/self/statm").split()[0])
    most = pages * resource.getpagesize() + limits.memory * _MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    lowest = os.open(os.devnull, os.O_RDONLY)
    os.close(lowest)
    # A new descriptor gets the lowest number that is free; from here on that one is too high.
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, lowest))


def _read(path: str) -> str:
    with open(path, encoding="ascii") as file:  # noqa: PTH123 - no other import for one line
        return file.read()


def answer(asked: Asked) -> Outcome:
    """Return the answer to a query, or why there is none."""
    if _Here.unable is not None:
        return _Here.unable
    try:
        return _answer(asked)
    except BadQuery as error:
        return Refused("wrong-query", _detail(error), error.line_number, error.column)
    except AnswerTooLarge as error:
        return Refused("large-answer", _detail(error))
    except KgError as error:
        return Refused("failed", _detail(error))


def _answer(asked: Asked) -> Outcome:
    format = asked.table if sparql.form(asked.text) in TABLES else asked.graph
    sparql.check(asked.text, "query")
    if (place := sparql.service(asked.text)) is not None:
        raise BadQuery(
            "query",
            *sparql.place(asked.text, place),
            Words(
                "SERVICE staat hier uit: dit endpoint vraagt niets aan een ander",
                "SERVICE is off here: this endpoint asks nothing of another",
            ),
        )
    if not format and sparql.form(asked.text):
        return Refused(
            "no-format",
            Words(
                "Geen van de gevraagde vormen past bij deze query.",
                "None of the formats asked for fits this query.",
            ),
        )
    unknown = [iri for iri in asked.graphs if not _Here.store.has_graph(iri)]
    if unknown:
        words = Words(f"Deze graaf is hier niet: {unknown[0]}", f"No such graph: {unknown[0]}")
        return Refused("unknown-graph", words)
    body = _Here.store.export(
        asked.text, format=format or "json", graphs=asked.graphs, cap=_Here.cap
    )
    return Answered(body, format, sparql.varies(asked.text))


def _detail(error: KgError) -> Words:
    """Return what an error says, without the name by which files would be named."""
    error.where = ""
    return Words(error.line("nl"), error.line("en"))
