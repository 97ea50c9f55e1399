"""Running a visitor's query: by the endpoint's workers, never in the process of the pages."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Final, Protocol

import antwoordframe
from antwoordframe import Found
from kg.errors import Words
from kg.http.asking import Answered, Asked, Outcome, Refused

# How often a page that waits looks whether its reader has gone on to something else.
PAUSE: Final = 0.1


class Service(Protocol):
    """What answers queries within limits, and stops one that is cancelled."""

    async def ask(self, asked: Asked, client: str) -> Outcome:
        """Return what became of a query."""


class Runner:
    """Puts queries of pages, which run in threads, to the service in the server's own loop."""

    def __init__(self) -> None:
        self._service: Service | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @asynccontextmanager
    async def serving(self, service: Service) -> AsyncIterator[None]:
        """Let pages ask a service for as long as the server runs."""
        self._service, self._loop = service, asyncio.get_running_loop()
        try:
            yield
        finally:
            self._service = self._loop = None

    def run(self, text: str, client: str, waiting: Callable[[float], None]) -> Found | Refused:
        """Return the answer to a query, or why there is none.

        Args:
            text: The query.
            client: Who asks.
            waiting: Is told the seconds so far, every `PAUSE`; when it raises, the query is
                stopped.
        """
        if self._service is None or self._loop is None:
            return Refused("unavailable", _NOT_THERE, again=5)
        begin = time.monotonic()
        asking = self._service.ask(Asked(text, "tsv", "ntriples"), client)
        outcome = _waited(asyncio.run_coroutine_threadsafe(asking, self._loop), waiting)
        if isinstance(outcome, Answered):
            seconds = time.monotonic() - begin
            return replace(antwoordframe.read(outcome.body, outcome.format), seconds=seconds)
        return outcome


def _waited(future: Future[Outcome], waiting: Callable[[float], None]) -> Outcome:
    begin = time.monotonic()
    try:
        while not future.done():
            time.sleep(PAUSE / 10 if time.monotonic() - begin < PAUSE else PAUSE)
            waiting(time.monotonic() - begin)
        return future.result()
    finally:
        future.cancel()


_NOT_THERE: Final = Words(
    "Er is hier nu niets dat vragen beantwoordt.", "Nothing answers queries here now."
)

# The one of this process: the server lets it serve, and the workbench asks it.
RUNNER: Final = Runner()
