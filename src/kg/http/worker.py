"""A worker: a process of its own that answers one query at a time and may be killed at any moment.

What a query could do to a process ends here: its memory is capped, and once the graph is in it a
worker can open no file and no connection, so that nothing in a query reaches outside.
"""

from __future__ import annotations

import os
import resource
import signal
from pathlib import Path

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
    seconds: int
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
    _Here.seconds = limits.seconds
    try:
        _Here.store = preload.taken(source) or source.open()
    except KgError as error:
        _Here.unable = Refused("unavailable", public(error), again=AGAIN)
        return
    if isinstance(_Here.store, LocalStore):
        _shut_in(limits)


def _shut_in(limits: Limits) -> None:
    """Cap the memory of this process and let it open nothing more."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + limits.memory * _MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    lowest = os.open(os.devnull, os.O_RDONLY)
    os.close(lowest)
    # A new descriptor gets the lowest number that is free; from here on that one is too high.
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, lowest))


def _stop_in_time() -> None:
    """Let the system end this process after its time: the server that should may be gone."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime) + _Here.seconds + 2
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def answer(asked: Asked) -> Outcome:
    """Return the answer to a query, or why there is none."""
    _stop_in_time()
    if _Here.unable is not None:
        return _Here.unable
    try:
        return _answer(asked)
    except BadQuery as error:
        return Refused("wrong-query", public(error), error.line_number, error.column)
    except AnswerTooLarge as error:
        return Refused("large-answer", public(error))
    except KgError as error:
        return Refused("failed", public(error))


def _answer(asked: Asked) -> Outcome:
    outline = sparql.outline(asked.text, "query")
    format = asked.table if outline.form in TABLES else asked.graph
    if outline.service is not None:
        raise BadQuery(
            "query",
            *sparql.place(asked.text, outline.service),
            Words(
                "SERVICE staat hier uit: dit endpoint vraagt niets aan een ander",
                "SERVICE is off here: this endpoint asks nothing of another",
            ),
        )
    if not format and outline.form:
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
    return Answered(body, format, outline.varies)


def public(error: KgError) -> Words:
    """Return what an error says, for strangers: with the name of a file, and not where it is."""
    error.where = "" if error.where == "query" else Path(error.where).name
    return Words(error.line("nl"), error.line("en"))
