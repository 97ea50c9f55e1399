"""Two lanes of workers: every query starts in the quick one, and a slow one moves to the other.

A query that is not done within half a second is stopped and begun again in the slow lane, whose
workers let the quick ones go before. So slow queries wait for each other, and nobody else for them.
"""

from __future__ import annotations

import asyncio
import signal
from concurrent.futures import BrokenExecutor
from contextlib import AsyncExitStack
from typing import Final

from cachetools import LRUCache
from pebble import ProcessExpired, ProcessPool

from kg.errors import Words
from kg.http import worker
from kg.http.asking import Asked, Outcome, Refused
from kg.http.limits import Limits
from kg.http.opening import Source
from kg.http.preload import fork_server
from kg.http.turns import Turns

# How long a query may be in the quick lane, in seconds: while nobody waits, and else.
QUICK: Final = 0.5
CROWDED: Final = 0.2
# How many queries are remembered to be slow, and go to the slow lane at once.
REMEMBERED: Final = 4096
NICE: Final = 10
# How many queries to a worker are handed to the quick lane: the one that runs, and the next ones.
AHEAD: Final = 4
# What is left of its time for a query that had to wait, in seconds: less is as good as nothing.
SHORTEST: Final = 0.05
# How long to wait for workers that should have been stopped, in seconds.
GRACE: Final = 5
# How often a query is begun whose worker was ended by someone else, and the signals of that.
TRIES: Final = 2
FROM_OUTSIDE: Final = (-signal.SIGKILL, -signal.SIGTERM)


class Lane:
    """Workers of one kind, and the turns at them.

    Args:
        source: What they answer from.
        limits: What a query may use.
        niceness: How far they let others go before, 0 to 19.
        places: How many queries may be with the workers at once, begun or about to be.
        each: How many of those may be of one client.
    """

    def __init__(
        self, source: Source, limits: Limits, niceness: int, places: int, each: int
    ) -> None:
        self.turns = Turns(places, each)
        self._limits = limits
        self._source = source
        self._niceness = niceness
        self._pool: ProcessPool | None = None
        self._closed = False

    def open(self) -> ProcessPool:
        """Return the pool, which is begun when it is not there or no longer works."""
        if self._pool is None or not self._pool.active:
            self._pool = ProcessPool(
                max_workers=self._limits.workers,
                initializer=worker.prepare,
                initargs=(self._source, self._limits, self._niceness),
                context=fork_server(self._source),
            )
        return self._pool

    async def run(self, asked: Asked, seconds: float) -> Outcome | None:
        """Return what became of a query; None when its time was up and it was stopped."""
        for _ in range(TRIES):
            if self._closed:
                break
            future = self.open().schedule(worker.answer, (asked,), timeout=seconds)
            try:
                async with asyncio.timeout(seconds + GRACE):
                    return await asyncio.wrap_future(future)
            except TimeoutError:
                return None
            except MemoryError:
                return _broke_off()
            except ProcessExpired as error:
                # A worker that someone else has ended says nothing of the query.
                if error.exitcode not in FROM_OUTSIDE:
                    return _broke_off()
            except BrokenExecutor:
                self._pool = None
        return busy(1)

    def close(self) -> None:
        """Stop the workers, whatever they are doing; from now on there are none."""
        self._closed = True
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()


class Lanes:
    """The workers of one version of the graph.

    Args:
        source: What they answer from.
        limits: What a query may use.
    """

    def __init__(self, source: Source, limits: Limits) -> None:
        self.source = source
        self._limits = limits
        workers = limits.workers
        # Where queries are quick the next one lies ready, so that no worker waits for it.
        self._quick = Lane(source, limits, 0, AHEAD * workers, AHEAD * workers)
        # One client leaves a place for slow queries to another.
        self._slow = Lane(source, limits, NICE, workers, max(1, workers - 1))
        self._known_slow: LRUCache[int, bool] = LRUCache(REMEMBERED)

    @property
    def waiting(self) -> int:
        """How many queries wait for a worker."""
        return self._quick.turns.waiting + self._slow.turns.waiting

    def open(self) -> None:
        """Start the workers of the quick lane."""
        self._quick.open()

    async def ask(self, asked: Asked, client: str) -> Outcome:
        """Return what became of a query within the limits."""
        until = asyncio.get_running_loop().time() + self._limits.seconds
        key = hash(asked)
        if key not in self._known_slow:
            outcome = await self._in(self._quick, asked, client, until, (QUICK, CROWDED))
            if outcome is not None:
                return outcome
            self._known_slow[key] = True
        most = self._limits.seconds
        outcome = await self._in(self._slow, asked, client, until, (most, most))
        return outcome or _timed_out(self._limits)

    async def _in(
        self, lane: Lane, asked: Asked, client: str, until: float, most: tuple[float, float]
    ) -> Outcome | None:
        """Wait for a turn in a lane and run there until a moment.

        Args:
            lane: The lane.
            asked: The query.
            client: Who asks.
            until: The moment.
            most: How many seconds it may run: while nobody waits in this lane, and else.
        """
        clock = asyncio.get_running_loop().time
        async with AsyncExitStack() as stack:
            try:
                async with asyncio.timeout_at(until):
                    await stack.enter_async_context(lane.turns.turn(client))
            except TimeoutError:
                return busy(self._limits.seconds)
            seconds = most[bool(lane.turns.waiting)]
            return await lane.run(asked, max(SHORTEST, min(seconds, until - clock())))

    def close(self) -> None:
        """Stop all workers."""
        self._quick.close()
        self._slow.close()


def busy(again: int) -> Refused:
    """Return that there is no worker to be had, and after how many seconds to ask again."""
    return Refused(
        "busy",
        Words(
            "Er zijn nu te veel vragen. Probeer het straks opnieuw.",
            "There are too many queries now. Try again later.",
        ),
        again=again,
    )


def _timed_out(limits: Limits) -> Refused:
    return Refused(
        "time-out",
        Words(
            f"Er was binnen {limits.seconds} seconden geen antwoord; de query is gestopt."
            " Vraag minder.",
            f"There was no answer in {limits.seconds} seconds; the query was stopped."
            " Ask for less.",
        ),
        again=limits.seconds,
    )


def _broke_off() -> Refused:
    return Refused(
        "broke-off",
        Words(
            "De query vroeg te veel geheugen, of brak af op het ordenen van ongelijke waarden."
            " Vraag minder, of orden met ORDER BY STR(?x).",
            "The query took too much memory, or broke off ordering values of different kinds."
            " Ask for less, or order by STR(?x).",
        ),
    )
