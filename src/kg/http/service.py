"""The service behind every address: it answers within the limits, and remembers what it said."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import Final

from cachetools import LRUCache
from starlette.concurrency import run_in_threadpool

from kg.elsewhere import STAMP_SECONDS, state
from kg.errors import KgError, Words
from kg.http.asking import PULSE, Answered, Asked, Outcome, Refused
from kg.http.lanes import Lanes, busy
from kg.http.limits import Limits
from kg.http.opening import Source
from kg.http.worker import AGAIN, public
from kg.settings import Settings

# How many bytes of answers are remembered, and how large one may be to be so.
REMEMBERED: Final = 64_000_000
LARGEST: Final = 4_000_000
# The longest query that is remembered with its answer, in characters.
LONGEST: Final = 10_000


class Service:
    """Answers queries, each within the limits, of the graph as it is now.

    Args:
        settings: Where the graph is.
        limits: What a query and a client may use.
    """

    def __init__(self, settings: Settings, limits: Limits) -> None:
        self.settings = settings
        self.limits = limits
        self.running: Counter[str] = Counter()
        self._answers: LRUCache[tuple[str, Asked], Answered] = LRUCache(
            REMEMBERED, getsizeof=lambda answer: len(answer.body) + LONGEST
        )
        self._lanes: Lanes | None = None
        self._stamp = ""
        self._looked = float("-inf")
        self._changing = asyncio.Lock()

    @property
    def version(self) -> str:
        """What tells this version of the graph from another; empty before the first query."""
        return self._lanes.source.version if self._lanes else ""

    @property
    def waiting(self) -> int:
        """How many queries wait for a worker."""
        return self._lanes.waiting if self._lanes else 0

    async def ask(self, asked: Asked, client: str, *, fresh: bool = False) -> Outcome:
        """Return what became of a query.

        Args:
            asked: The query.
            client: Who asks; one client cannot keep the others waiting.
            fresh: Whether to answer anew what was answered before.
        """
        try:
            lanes = await self._current()
        except KgError as error:
            return Refused("unavailable", public(error), again=AGAIN)
        key = lanes.source.version, asked
        if not fresh and (kept := self._answers.get(key)) is not None:
            return kept
        if self.running[client] >= self.limits.per_client:
            return _too_many(self.limits)
        if lanes.waiting >= self.limits.waiting:
            return busy(self.limits.seconds)
        self.running[client] += 1
        try:
            outcome = await lanes.ask(asked, client)
            if isinstance(outcome, Refused) and self._lanes not in (lanes, None):
                # The graph changed meanwhile, and its workers were stopped.
                outcome = await self._lanes.ask(asked, client)
        finally:
            self.running[client] -= 1
            if not self.running[client]:
                del self.running[client]
        if isinstance(outcome, Answered) and not outcome.varies and _is_usual(asked, outcome):
            self._answers[key] = outcome
        return outcome

    async def open(self) -> None:
        """Start the workers.

        Raises:
            KgError: The graph cannot be opened.
        """
        lanes = await self._current()
        outcome = await lanes.ask(PULSE, "")
        if isinstance(outcome, Refused):
            raise KgError(outcome.detail)

    async def close(self) -> None:
        """Stop the workers, whatever they are doing."""
        async with self._changing:
            lanes, self._lanes = self._lanes, None
            if lanes is not None:
                await run_in_threadpool(lanes.close)

    async def _current(self) -> Lanes:
        """Return the workers of the graph as it is now; those of another version are stopped."""
        now = time.monotonic()
        if self._lanes is not None and now - self._looked < STAMP_SECONDS:
            return self._lanes
        async with self._changing:
            found = await run_in_threadpool(state, self.settings)
            if self._lanes is None or found != self._stamp:
                self._lanes = await run_in_threadpool(self._renewed, self._lanes)
                self._stamp = found
            self._looked = now
            return self._lanes

    def _renewed(self, lanes: Lanes | None) -> Lanes:
        source = Source.of(self.settings)
        if lanes is not None and lanes.source == source:
            return lanes
        renewed = Lanes(source, self.limits)
        renewed.open()
        self._answers.clear()
        if lanes is not None:
            lanes.close()
        return renewed


def _is_usual(asked: Asked, answer: Answered) -> bool:
    return len(asked.text) <= LONGEST and len(answer.body) <= LARGEST


def _too_many(limits: Limits) -> Refused:
    most = limits.per_client
    return Refused(
        "too-many",
        Words(
            f"Er lopen al {most} vragen van u. Wacht tot er een klaar is.",
            f"{most} queries of yours are running already. Wait until one is done.",
        ),
        again=1,
    )
