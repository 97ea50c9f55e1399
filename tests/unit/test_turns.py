"""Turns: first come first served for one client, and round the clients for all."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from kg.http.turns import Turns


async def order(asked: Sequence[str], places: int = 1) -> list[str]:
    """Return in which order clients get the one place, when all ask while it is taken."""
    turns, served = Turns(places, places), []

    async def work(client: str) -> None:
        async with turns.turn(client):
            served.append(client)
            await asyncio.sleep(0)

    async with turns.turn("holder"):
        waiting = []
        for client in asked:
            waiting.append(asyncio.ensure_future(work(client)))
            await asyncio.sleep(0)
        assert turns.waiting == len(asked)
    await asyncio.gather(*waiting)
    assert turns.waiting == 0
    return served


@pytest.mark.parametrize(
    ("asked", "served"),
    [("aaab", "abaa"), ("abab", "abab"), ("aabbc", "abcab"), ("a", "a")],
)
def test_clients_take_turns(asked: str, served: str) -> None:
    assert asyncio.run(order(asked)) == list(served)


def test_who_leaves_is_forgotten_and_keeps_no_place() -> None:
    async def scene() -> None:
        turns = Turns(1, 1)
        async with turns.turn("a"):
            leaving = asyncio.ensure_future(_hold(turns, "b"))
            staying = asyncio.ensure_future(_hold(turns, "c"))
            await asyncio.sleep(0)
            leaving.cancel()
            await asyncio.sleep(0)
            assert turns.waiting == 1
        await staying
        async with asyncio.timeout(1), turns.turn("d"):
            pass

    asyncio.run(scene())


def test_a_turn_given_to_one_that_leaves_goes_on() -> None:
    async def scene() -> None:
        turns = Turns(1, 1)
        async with turns.turn("a"):
            leaving = asyncio.ensure_future(_hold(turns, "b"))
            await asyncio.sleep(0)
        # The place is given, and taken back before it is used.
        leaving.cancel()
        async with asyncio.timeout(1), turns.turn("c"):
            pass
        with pytest.raises(asyncio.CancelledError):
            await leaving

    asyncio.run(scene())


async def _hold(turns: Turns, client: str) -> None:
    async with turns.turn(client):
        await asyncio.sleep(0)


def test_one_client_leaves_a_place_to_another() -> None:
    async def scene() -> list[str]:
        turns, served = Turns(2, 1), []

        async def work(client: str, pause: asyncio.Event) -> None:
            async with turns.turn(client):
                served.append(client)
                await pause.wait()

        pause = asyncio.Event()
        tasks = [asyncio.ensure_future(work(client, pause)) for client in "aaab"]
        await asyncio.sleep(0.01)
        before = list(served)
        pause.set()
        await asyncio.gather(*tasks)
        assert sorted(served) == list("aaab")
        return before

    assert asyncio.run(scene()) == ["a", "b"]
