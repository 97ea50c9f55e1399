"""Work in another process: what it returns, what it raises, and when it breaks off."""

from __future__ import annotations

import os

import pytest

from kg.apart import apart
from kg.errors import AmbiguousLabel, BadQuery, KgError, MalformedTurtle, QueryError, Words


def test_what_it_returns() -> None:
    assert apart(lambda: (1, "twee")) == (1, "twee")
    assert apart(os.getpid) != os.getpid()


@pytest.mark.parametrize(
    "error",
    [
        BadQuery("query", 2, 3, Words("fout", "wrong")),
        MalformedTurtle("bestand.ttl", 1, 2, "fout"),
        AmbiguousLabel("Bergen", ["Bergen (L.)", "Bergen (NH.)"]),
        KgError(Words("mis", "amiss"), what="x", where="y", do="Doe z."),
    ],
)
def test_what_it_raises_is_the_same_error(error: KgError) -> None:
    def work() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        apart(work)
    for lang in ("nl", "en"):
        assert caught.value.line(lang) == error.line(lang)
    assert caught.value.__dict__.keys() == error.__dict__.keys()


def test_a_process_that_breaks_off_is_an_error() -> None:
    with pytest.raises(QueryError, match="brak af"):
        apart(os.abort)
