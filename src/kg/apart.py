"""Work in a process of its own, so that an engine that breaks off ends that and not everything."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

from kg.errors import KgError, QueryError, Words

T = TypeVar("T")


def apart(work: Callable[[], T]) -> T:
    """Return what work returns, which another process does; that knows all that this one does.

    Args:
        work: What to do; what it returns travels by pickle.

    Raises:
        QueryError: The process broke off.
        KgError: What the work raised.
    """
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(work, there))
    process.start()
    there.close()
    try:
        found: T | KgError = here.recv()
    except EOFError as error:
        raise QueryError(
            Words("de query brak af", "the query broke off"),
            do=Words(
                "Vraag minder, of orden ongelijke waarden met ORDER BY STR(?x).",
                "Ask for less, or order values of different kinds by STR(?x).",
            ),
        ) from error
    finally:
        process.join()
    if isinstance(found, KgError):
        raise found
    return found


def _do(work: Callable[[], object], there: Connection) -> None:
    # What an engine says when it breaks off is of no use to people.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    try:
        there.send(work())
    except KgError as error:
        there.send(error)
