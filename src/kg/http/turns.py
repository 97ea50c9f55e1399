"""Turns: who goes next, one client after the other, however much one of them asks."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turns:
    """A number of places; those who wait get one client by client, each in the order it came.

    Args:
        places: How many may have a turn at once.
    """

    def __init__(self, places: int) -> None:
        self._free = places
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
            self._pass_on()

    async def _take(self, client: str) -> None:
        if self._free:
            self._free -= 1
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(mine)
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self._pass_on()
            else:
                self._forget(client, mine)
            raise

    def _forget(self, client: str, mine: asyncio.Future[None]) -> None:
        queue = self._waiting.get(client)
        if queue and mine in queue:
            queue.remove(mine)
            if not queue:
                del self._waiting[client]

    def _pass_on(self) -> None:
        """Give the turn to the next client, who then goes to the back."""
        while self._waiting:
            client, queue = self._waiting.popitem(last=False)
            following = queue.popleft()
            if queue:
                self._waiting[client] = queue
            if not following.done():
                following.set_result(None)
                return
        self._free += 1
