"""Cohesion: the largest connected part, and what stands alone."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kg.cohesion import largest_and_alone


@pytest.mark.parametrize(
    ("relations", "largest", "alone"),
    [
        ([], 1, "abcde"),
        ([("a", "b")], 2, "cde"),
        ([("a", "b"), ("c", "d")], 2, "e"),
        ([("a", "b"), ("c", "d"), ("d", "a")], 4, "e"),
        ([("a", "b"), ("b", "a"), ("a", "b")], 2, "cde"),
        ([("a", "a")], 1, "abcde"),
        ([("a", "x"), ("x", "b")], 1, "abcde"),
        ([("a", "b"), ("b", "c"), ("c", "a"), ("d", "e")], 3, ""),
    ],
)
def test_parts_and_things_alone(relations: list[tuple[str, str]], largest: int, alone: str) -> None:
    for direction in (relations, [(b, a) for a, b in relations], list(reversed(relations))):
        assert largest_and_alone("abcde", direction) == (largest, tuple(alone))


def test_of_nothing_there_is_nothing() -> None:
    assert largest_and_alone([], [("a", "b")]) == (0, ())


def test_a_long_chain_is_one_part() -> None:
    chain = [f"{number:05}" for number in range(20_000)]
    assert largest_and_alone(chain, pairwise(chain)) == (20_000, ())
