"""The places in the picture: no names over each other, and nothing that moves again."""

from __future__ import annotations

from itertools import combinations

import pytest

from schikking import (
    NAME,
    ROOT_LEAST,
    ROW,
    SHORT_ROW,
    TOP,
    Arrival,
    Event,
    Fan,
    Leaving,
    Opening,
    Plan,
    chain,
    fans,
    row_height,
    tree,
    wrapped,
)

ROOT = Opening("a", (Fan("kent", ("b", "c", "d")), Fan("omvat", ("e",))))
SECOND = Opening("b", (Fan("kent", tuple(f"b{n}" for n in range(9))),))
THIRD = Opening("c", (Fan("kent", tuple(f"c{n}" for n in range(5))),))
FOURTH = Opening("b3", (Fan("kent", ("x", "y")),))
MORE = Opening("a", (Fan("kent", ("f", "g")),))
ALL = (ROOT, SECOND, THIRD, FOURTH, MORE)


def apart(plan: Plan) -> bool:
    """Whether every name has a row of its own: a root's stands under it, in its own column."""
    places = [place for id_, place in plan.places.items() if id_ not in plan.roots]
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


def test_what_comes_by_itself_stands_under_all_the_rest_and_can_be_opened() -> None:
    events: tuple[Event, ...] = (*ALL, Arrival("los"), Opening("los", (Fan("kent", ("l1", "l2")),)))
    plan = tree("a", events)
    assert plan.roots == ("a", "los")
    assert plan.places["los"][0] == plan.places["a"][0]
    assert plan.places["los"][1] >= plan.places["a"][1] + 2 * ROOT_LEAST
    assert apart(plan)
    assert {id_: plan.places[id_] for id_ in tree("a", ALL).places} == tree("a", ALL).places


def test_what_leaves_makes_room_and_moves_nothing() -> None:
    gone = Leaving(("b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "x", "y"))
    plan = tree("a", (ROOT, SECOND, FOURTH, gone))
    before = tree("a", (ROOT, SECOND, FOURTH))
    assert plan.places == {id_: before.places[id_] for id_ in "abcde"}
    assert {caption.parent for caption in plan.captions} == {"a"}
    again = tree("a", (ROOT, SECOND, gone, SECOND))
    assert again.places["b0"] == before.places["b0"]


def test_the_lines_of_things_in_one_layer_go_up_and_down_beside_each_other() -> None:
    plan = tree("a", (ROOT, SECOND, THIRD))
    assert plan.anchors["b"][0] != plan.anchors["c"][0]


def test_a_short_name_takes_less_room_than_a_long_one() -> None:
    assert row_height("Kort") == SHORT_ROW
    assert row_height("Een naam die op een regel niet past") == ROW
    heights = dict.fromkeys("bcde", SHORT_ROW)
    plan = tree("a", (ROOT,), heights)
    assert plan.places["c"][1] - plan.places["b"][1] == SHORT_ROW


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Kort", "Kort"),
        ("Een naam van twee regels lang", "Een naam van\ntwee regels"),
        ("Een naam die op drie regels of meer staat", "Een naam die\nop drie…"),
        ("Arbeidsongeschiktheidsvoorziening", "Arbeidsongesc…"),
        ("", ""),
    ],
)
def test_a_name_takes_two_lines(label: str, shown: str) -> None:
    made = wrapped(label, 14)
    assert all(len(line) <= 14 for line in made.split("\n"))
    assert made.split("\n")[0] == shown.split("\n")[0]
    assert made.count("\n") <= 1
