"""Running a query from a page: the service answers or refuses, and who leaves stops the query."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import pytest

from antwoordframe import Found
from kg.errors import Words
from kg.http.asking import Answered, Asked, Outcome, Refused
from uitvoeren import Runner, Service


class Fake:
    """A service that does with a query what a test wants."""

    def __init__(self, reply: Callable[[], Awaitable[Outcome]]) -> None:
        self.reply = reply
        self.asked: list[tuple[Asked, str]] = []

    async def ask(self, asked: Asked, client: str) -> Outcome:
        """Keep what was asked, and reply."""
        self.asked.append((asked, client))
        return await self.reply()


@contextmanager
def serving(service: Service) -> Iterator[Runner]:
    """Run a service in a loop of its own, as the server does."""
    runner, ready, done = Runner(), threading.Event(), asyncio.Event()
    loop = asyncio.new_event_loop()

    async def serve() -> None:
        async with runner.serving(service):
            ready.set()
            await done.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    ready.wait()
    try:
        yield runner
    finally:
        loop.call_soon_threadsafe(done.set)
        thread.join()
        loop.close()


def test_an_answer_comes_back_as_a_frame() -> None:
    async def reply() -> Outcome:
        return Answered(b"?n\n1\n2\n", "tsv")

    fake = Fake(reply)
    with serving(fake) as runner:
        found = runner.run("SELECT …", "wie", lambda _: None)
    assert isinstance(found, Found)
    assert found.total == 2
    assert fake.asked == [(Asked("SELECT …", "tsv", "ntriples"), "wie")]


def test_a_refusal_comes_back_as_it_is() -> None:
    refused = Refused("wrong-query", Words("fout", "wrong"), 3, 7)

    async def reply() -> Outcome:
        return refused

    with serving(Fake(reply)) as runner:
        assert runner.run("x", "", lambda _: None) == refused


def test_who_leaves_stops_the_query() -> None:
    stopped = threading.Event()

    async def reply() -> Outcome:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            stopped.set()
            raise
        raise AssertionError("not stopped")

    class LeftError(BaseException):
        """What ends the run of a page."""

    def leave(seconds: float) -> None:
        if seconds > 0.05:
            raise LeftError

    with serving(Fake(reply)) as runner:
        with pytest.raises(LeftError):
            runner.run("x", "", leave)
        assert stopped.wait(5)


def test_without_a_service_it_says_so() -> None:
    outcome = Runner().run("x", "", lambda _: None)
    assert isinstance(outcome, Refused)
    assert outcome.problem == "unavailable"
