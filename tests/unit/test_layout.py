"""Places in the picture of the graph."""

from __future__ import annotations

from itertools import combinations

import pytest

from kg.layout import LABEL_HEIGHT, LABEL_WIDTH, Point, positions


def star(count: int, centre: str = "a") -> tuple[list[str], list[tuple[str, str]]]:
    leaves = [f"{centre}{number}" for number in range(count)]
    return [centre, *leaves], [(centre, leaf) for leaf in leaves]


def overlapping(places: dict[str, Point]) -> list[tuple[str, str]]:
    return [
        (a, b)
        for a, b in combinations(places, 2)
        if abs(places[a][0] - places[b][0]) < LABEL_WIDTH
        and abs(places[a][1] - places[b][1]) < LABEL_HEIGHT
    ]


def test_nothing_has_no_places() -> None:
    assert positions([], []) == {}


def test_the_selected_thing_stands_in_the_middle() -> None:
    nodes, edges = star(5)
    assert positions(nodes, edges)["a"] == (0.0, 0.0)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 7, 8, 9, 13, 24, 40, 90, 150])
def test_labels_never_overlap(count: int) -> None:
    places = positions(*star(count))
    assert len(places) == count + 1
    assert overlapping(places) == []


def test_the_same_question_gets_the_same_answer() -> None:
    nodes, edges = star(30)
    assert positions(nodes, edges) == positions(nodes, reversed(edges))


def test_what_stands_stays_when_neighbours_come_in() -> None:
    nodes, edges = star(12)
    before = positions(nodes, edges)
    more, further = star(20, centre="a3")
    after = positions([*nodes, *more[1:]], [*edges, *further], before)
    assert {node: after[node] for node in nodes} == before
    assert len(after) == 33
    assert overlapping(after) == []


def test_neighbours_come_in_on_the_outside() -> None:
    nodes, edges = star(4)
    before = positions(nodes, edges)
    after = positions([*nodes, "nieuw"], [*edges, ("a1", "nieuw")], before)
    assert after["nieuw"][0] > before["a1"][0] > 0


def test_neighbours_of_neighbours_stand_near_their_own() -> None:
    nodes, edges = star(3)
    places = positions([*nodes, "x"], [*edges, ("a0", "x")])
    away = {n: abs(places["x"][0] - p[0]) + abs(places["x"][1] - p[1]) for n, p in places.items()}
    assert min((n for n in nodes), key=away.__getitem__) == "a0"


def test_what_is_given_together_stands_together() -> None:
    places = positions(*star(16))
    first, second = places["a0"], places["a1"]
    assert abs(first[0] - second[0]) <= 2.1 * LABEL_WIDTH
    assert abs(first[1] - second[1]) <= 4 * LABEL_HEIGHT


def test_loose_things_and_edges_to_elsewhere_do_no_harm() -> None:
    places = positions(["a", "los", "a1"], [("a", "a1"), ("a", "elders"), ("elders", "los")])
    assert set(places) == {"a", "los", "a1"}
    assert overlapping(places) == []
