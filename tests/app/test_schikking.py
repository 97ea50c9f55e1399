"""The places in the picture: no names over each other, and nothing that moves again."""

from __future__ import annotations

from itertools import combinations

import pytest

from schikking import NAME, ROW, TOP, Fan, Opening, Plan, chain, fans, tree

ROOT = Opening("a", (Fan("kent", ("b", "c", "d")), Fan("omvat", ("e",))))
SECOND = Opening("b", (Fan("kent", tuple(f"b{n}" for n in range(9))),))
THIRD = Opening("c", (Fan("kent", tuple(f"c{n}" for n in range(5))),))
FOURTH = Opening("b3", (Fan("kent", ("x", "y")),))
MORE = Opening("a", (Fan("kent", ("f", "g")),))
ALL = (ROOT, SECOND, THIRD, FOURTH, MORE)


def apart(plan: Plan) -> bool:
    """Whether every name has a row of its own: the root's stands under it, in its own column."""
    places = [place for id_, place in plan.places.items() if id_ != "a"]
    return all(
        abs(x - u) >= NAME or abs(y - v) >= ROW for (x, y), (u, v) in combinations(places, 2)
    )


@pytest.mark.parametrize("count", range(1, len(ALL) + 1))
def test_no_two_names_overlap(count: int) -> None:
    assert apart(tree("a", ALL[:count]))


@pytest.mark.parametrize("count", range(1, len(ALL)))
def test_what_stood_stays_when_more_is_opened(count: int) -> None:
    before, after = tree("a", ALL[:count]), tree("a", ALL[: count + 1])
    assert {id_: after.places[id_] for id_ in before.places} == before.places


def test_everything_lies_within_the_picture() -> None:
    plan = tree("a", ALL)
    assert all(0 < x <= plan.width - NAME for x, _ in plan.places.values())
    assert all(TOP <= y < plan.height for _, y in plan.places.values())


def test_children_stand_right_of_what_they_belong_to() -> None:
    plan = tree("a", ALL)
    for opening in ALL:
        for fan in opening.fans:
            for member in fan.members:
                assert plan.places[member][0] > plan.places[opening.parent][0] + NAME / 2


def test_every_relation_is_named_once_for_all_its_members() -> None:
    plan = tree("a", (ROOT,))
    assert [(c.text, c.members) for c in plan.captions] == [
        ("kent", ("b", "c", "d")),
        ("omvat", ("e",)),
    ]


def test_a_lone_thing_has_a_picture() -> None:
    plan = tree("a", (Opening("a", ()),))
    assert list(plan.places) == ["a"]
    assert plan.height > plan.places["a"][1]


def test_an_opening_of_what_is_not_there_is_left_out() -> None:
    assert "x" not in tree("a", (ROOT, Opening("weg", (Fan("kent", ("x",)),)))).places


def test_a_path_runs_down() -> None:
    plan = chain(["a", "b", "c"], ["kent", "omvat"])
    heights = [y for _, y in plan.places.values()]
    assert heights == sorted(set(heights))
    assert [caption.text for caption in plan.captions] == ["kent", "omvat"]


def test_pairs_are_gathered_by_name() -> None:
    pairs = [("kent", "a"), ("omvat", "b"), ("kent", "c")]
    assert fans(pairs) == (Fan("kent", ("a", "c")), Fan("omvat", ("b",)))
