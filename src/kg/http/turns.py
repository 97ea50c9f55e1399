"""Turns: who goes next, one client after the other, however much one of them asks."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turns:
    """A number of places; those who wait get one client by client, each in the order it came.

    Args:
        places: How many may have a turn at once.
        each: How many of them one client may have at once.
    """

    def __init__(self, places: int, each: int) -> None:
        self._free = places
        self._each = each
        self._held: Counter[str] = Counter()
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    @property
    def waiting(self) -> int:
        """How many are waiting."""
        return sum(map(len, self._waiting.values()))

    @asynccontextmanager
    async def turn(self, client: str) -> AsyncIterator[None]:
        """Wait for a turn and hold it for the time of the block."""
        await self._take(client)
        try:
            yield
        finally:
            self._give_back(client)

    async def _take(self, client: str) -> None:
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(mine)
        self._hand_out()
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self._give_back(client)
            else:
                self._forget(client, mine)
            raise

    def _forget(self, client: str, mine: asyncio.Future[None]) -> None:
        queue = self._waiting.get(client)
        if queue and mine in queue:
            queue.remove(mine)
            if not queue:
                del self._waiting[client]

    def _give_back(self, client: str) -> None:
        self._free += 1
        self._held[client] -= 1
        if not self._held[client]:
            del self._held[client]
        self._hand_out()

    def _hand_out(self) -> None:
        """Give the free places to those who wait; who gets one goes to the back of the clients."""
        while self._free:
            client = next((name for name in self._waiting if self._held[name] < self._each), None)
            if client is None:
                return
            queue = self._waiting.pop(client)
            following = queue.popleft()
            if queue:
                self._waiting[client] = queue
            if not following.done():
                self._free -= 1
                self._held[client] += 1
                following.set_result(None)
