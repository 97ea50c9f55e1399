"""The frame of the browser: batches, filters, groups, and what each action brings or lets go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from adres import BrowseAddress
from adres.verkennen import Act
from kg.model import Iri, Relation, Step, Thing
from kg.namespaces import ID, INS, SKOS
from verkenframe import ALL, BETWEEN, Node, Picture, along
from verkengroei import BATCH, GROUP_ABOVE, NAMES_UNTIL, build

GRAPH = Iri("https://w3id.org/inspraak/graaf/toets")
OTHER_GRAPH = Iri("https://w3id.org/inspraak/graaf/ander")

Relations = Mapping[str, Sequence[Relation]]


def iri(name: str) -> str:
    return f"{ID}raad/{name}"


def relation(
    name: str,
    *,
    label: str = "kent",
    group: str = "raad",
    outgoing: bool = True,
    graph: Iri = GRAPH,
) -> Relation:
    return Relation(Iri(f"{INS}{label}"), label, Iri(iri(name)), name, group, graph, outgoing)


def thing(name: str, relations: Sequence[Relation] = (), group: str = "raad") -> Thing:
    return Thing(Iri(iri(name)), name, (), "", (), "", group, (), tuple(relations), ())


def picture(state: BrowseAddress, known: Relations, *others: str) -> Picture:
    """Return a picture in a graph of which `known` gives the relations, and others have none."""
    names_ = {name: thing(name, relations) for name, relations in known.items()}
    names_ |= {name: thing(name) for name in others}
    return build(state, names_["a"], {iri(n): t for n, t in names_.items()}.get)


def names(of: Picture) -> list[str]:
    return [node.id.rpartition("/")[2] for node in of.nodes if node.is_thing]


def ends(of: Picture) -> list[tuple[str, str]]:
    return [
        (line.start.rpartition("/")[2], line.end.rpartition("/")[2])
        for line in of.lines
        if line.label
    ]


A = BrowseAddress(iri("a"))
MANY = [relation(f"n{n:03}") for n in range(40)]
# a - b - c, and d that hangs together with c only.
CHAIN: Relations = {
    "a": [relation("b")],
    "b": [relation("c"), relation("a", outgoing=False)],
    "c": [relation("b", outgoing=False), relation("d", label="omvat")],
    "d": [relation("c", label="omvat", outgoing=False)],
}


def test_a_batch_is_bounded_and_the_rest_is_counted() -> None:
    shown = picture(A, {"a": MANY})
    assert len(names(shown)) == 1 + BATCH
    rest = shown.nodes[-1]
    assert (rest.members, rest.parent, rest.group) == (40 - BATCH, iri("a"), "")


def test_more_shows_the_next_batch_and_keeps_the_first_in_its_place() -> None:
    first = picture(A, {"a": MANY})
    second = picture(A.do(Act.OPEN, iri("a")), {"a": MANY})
    assert set(names(first)) < set(names(second))
    assert len(names(second)) == 1 + 2 * BATCH
    kept = {node.id for node in first.things}
    assert {i: second.plan.places[i] for i in kept} == {i: first.plan.places[i] for i in kept}


def test_a_first_batch_holds_something_of_every_relation() -> None:
    assert "z" in names(picture(A, {"a": [*MANY, relation("z", label="omvat")]}))


def test_opening_adds_the_neighbours_of_that_thing_and_selects_it() -> None:
    shown = picture(A.do(Act.OPEN, iri("b")), CHAIN)
    assert names(shown) == ["a", "b", "c"]
    assert shown.chosen == iri("b")
    # The way back to where one came from is the same relation: it is drawn once.
    assert ends(shown) == [("a", "b"), ("b", "c")]


def test_closing_lets_go_of_what_hangs_on_nothing_else() -> None:
    state = A.do(Act.OPEN, iri("b")).do(Act.OPEN, iri("c"))
    assert names(picture(state, CHAIN)) == ["a", "b", "c", "d"]
    closed = picture(state.do(Act.CLOSE, iri("b")), CHAIN)
    assert names(closed) == ["a", "b"]
    assert closed.opened == (iri("a"),)
    assert ends(closed) == [("a", "b")]


def test_closing_keeps_what_another_thing_leads_to_as_well() -> None:
    known = {"a": [relation("b"), relation("c")], "b": [relation("c", label="omvat")]}
    state = A.do(Act.OPEN, iri("b"))
    assert ends(picture(state, known)) == [("a", "b"), ("a", "c"), ("b", "c")]
    assert ends(picture(state.do(Act.CLOSE, iri("b")), known)) == [("a", "b"), ("a", "c")]


def test_a_thing_can_be_opened_again() -> None:
    state = A.do(Act.OPEN, iri("b")).do(Act.CLOSE, iri("b")).do(Act.OPEN, iri("b"))
    assert names(picture(state, CHAIN)) == ["a", "b", "c"]


def test_what_is_pinned_stays_when_all_around_it_is_closed() -> None:
    opened = A.do(Act.OPEN, iri("b")).do(Act.PIN, iri("c"))
    state = opened.do(Act.CLOSE, iri("b"))
    shown = picture(state, CHAIN)
    assert names(shown) == ["a", "b", "c"]
    assert shown.plan.places[iri("c")] == picture(opened, CHAIN).plan.places[iri("c")]
    assert names(picture(state.do(Act.LOOSEN, iri("c")), CHAIN)) == ["a", "b"]


def test_what_is_removed_takes_along_what_hung_on_it() -> None:
    state = A.do(Act.OPEN, iri("b")).do(Act.REMOVE, iri("b"))
    shown = picture(state, CHAIN)
    assert (names(shown), shown.lines, shown.chosen) == (["a"], (), iri("a"))
    assert names(picture(state.do(Act.OPEN, iri("a")), CHAIN)) == ["a"]
    assert names(picture(state.do(Act.ADD, iri("b")), CHAIN)) == ["a", "b"]


def test_the_start_stays() -> None:
    for act in (Act.REMOVE, Act.CLOSE, Act.LOOSEN):
        assert names(picture(A.do(act, iri("a")), CHAIN)) == ["a", "b"]


def test_an_added_thing_stands_beside_what_it_hangs_together_with() -> None:
    shown = picture(A.do(Act.ADD, iri("c")), CHAIN)
    assert names(shown) == ["a", "b", "c"]
    assert shown.chosen == iri("c")
    assert ends(shown) == [("a", "b"), ("b", "c")]
    assert shown.plan.places[iri("c")][0] > shown.plan.places[iri("b")][0]


def test_an_added_thing_that_hangs_on_nothing_stands_by_itself() -> None:
    shown = picture(A.do(Act.ADD, iri("d")), CHAIN)
    assert names(shown) == ["a", "b", "d"]
    assert ends(shown) == [("a", "b")]
    assert shown.plan.roots == (iri("a"), iri("d"))
    assert names(picture(A.do(Act.ADD, iri("d")).do(Act.OPEN, iri("d")), CHAIN)) == [
        *("a", "b", "d", "c")
    ]


def test_adding_what_was_there_selects_it_and_keeps_it() -> None:
    shown = picture(A.do(Act.ADD, iri("b")), CHAIN)
    assert (names(shown), shown.chosen) == (["a", "b"], iri("b"))
    assert len(shown.lines) == 1


def test_adding_what_does_not_exist_changes_nothing() -> None:
    assert names(picture(A.do(Act.ADD, iri("weg")), CHAIN)) == ["a", "b"]
    assert names(picture(A.do(Act.OPEN, iri("weg")), CHAIN)) == ["a", "b"]


def test_the_last_step_undone_is_the_picture_before_it() -> None:
    state = A.do(Act.OPEN, iri("b")).do(Act.ADD, iri("d")).do(Act.CLOSE, iri("b"))
    before = state.undo()
    assert before is not None
    assert names(picture(before, CHAIN)) == ["a", "b", "c", "d"]


def test_a_relation_to_what_stood_there_already_is_no_branch() -> None:
    known = {"a": [relation("b"), relation("c")], "b": [relation("c", label="omvat")]}
    shown = picture(A.do(Act.OPEN, iri("b")), known)
    assert shown.branches == {0, 1}
    assert shown.lines[2].label == "omvat"


def test_what_two_graphs_say_is_one_line_with_both_statements() -> None:
    shown = picture(A, {"a": [relation("b"), relation("b", graph=OTHER_GRAPH)]})
    (line,) = shown.lines
    assert [statement.graph for statement in line.statements] == [GRAPH, OTHER_GRAPH]
    assert {statement.subject.value for statement in line.statements} == {iri("a")}


def test_an_incoming_relation_is_stated_from_the_other_end() -> None:
    (line,) = picture(A, {"a": [relation("b", outgoing=False)]}).lines
    assert line.statements[0].subject.value == iri("b")
    assert line.key == "raad:b|ins:kent|raad:a"


def test_a_line_is_found_by_its_key_alone_or_with_those_beside_it() -> None:
    shown = picture(A, {"a": [relation("b"), relation("c"), relation("d", label="omvat")]})
    key = shown.lines[0].key
    assert shown.explained(key) == shown.lines[:1]
    assert shown.explained(f"{key}{BETWEEN}{ALL}") == shown.lines[:2]
    assert shown.explained("onzin") == shown.explained("") == ()


def test_filters_keep_kinds_and_relations_and_what_was_asked_for() -> None:
    known = {
        "a": [relation("b"), relation("c", group="norm"), relation("d", label="omvat")],
        "b": [relation("e", group="norm")],
    }
    only = BrowseAddress(iri("a"), kinds=("norm",)).do(Act.OPEN, iri("b"))
    assert names(picture(only, known)) == ["a", "b", "c", "e"]
    by_relation = BrowseAddress(iri("a"), relations=(f"{INS}omvat",))
    assert names(picture(by_relation, known)) == ["a", "d"]
    pinned = BrowseAddress(iri("a"), kinds=("norm",)).do(Act.PIN, iri("d"))
    assert names(picture(pinned, known)) == ["a", "c", "d"]


def test_the_choices_count_what_could_be_shown() -> None:
    known = {"a": [relation("b"), relation("c", group="norm"), relation("d", group="")]}
    shown = picture(BrowseAddress(iri("a"), kinds=("norm",)), known)
    assert dict(shown.kinds) == {"raad": 1, "norm": 1, "overig": 1}
    assert dict(shown.relations) == {(f"{INS}kent", "kent"): 3}


def test_words_and_proof_and_other_sites_stay_out() -> None:
    scheme = Relation(Iri(f"{SKOS}topConceptOf"), "lijst", Iri(iri("s")), "s", "", GRAPH, True)
    outside = Relation(Iri(f"{INS}zie"), "zie", Iri("https://a.nl/"), "a", "", GRAPH, True)
    assert names(picture(A, {"a": [scheme, outside]})) == ["a"]


CROWD: Relations = {"a": [relation(f"n{n:03}", group="norm") for n in range(200)]}


def opened(times: int) -> BrowseAddress:
    state = A
    for _ in range(times):
        state = state.do(Act.OPEN, iri("a"))
    return state


FULL = opened(GROUP_ABOVE // BATCH)


def test_up_to_forty_all_names_stand_there_and_above_that_those_near_the_selected() -> None:
    few = picture(opened(1), CROWD)
    assert len(few.nodes) <= NAMES_UNTIL
    assert few.named == {node.id for node in few.nodes}
    state = opened(3).do(Act.PIN, iri("n001")).do(Act.CHOOSE, iri("n002"))
    many = picture(state, CROWD, "n001", "n002")
    assert {iri("a"), iri("n001"), iri("n002")} <= many.named
    assert iri("n003") not in many.named
    everything = picture(state.do(Act.NAMES, "alle"), CROWD, "n001", "n002")
    assert everything.named == {node.id for node in everything.nodes}


def test_above_the_limit_leaves_are_grouped_by_kind_and_relation() -> None:
    shown = picture(FULL, CROWD)
    assert shown.grouped
    group = next(node for node in shown.nodes if node.group == "norm")
    assert (group.members, group.parent) == (BATCH * (len(FULL.opened) + 1), iri("a"))
    assert (shown.lines[0].start, shown.lines[0].end) == (iri("a"), group.id)
    # What is behind a group can still be proved, thing by thing.
    assert len(shown.lines[0].statements) == group.members
    assert set(shown.plan.places) == {node.id for node in shown.nodes}


def test_a_group_opens_on_request() -> None:
    group = next(node for node in picture(FULL, CROWD).nodes if node.group == "norm")
    assert len(names(picture(FULL.do(Act.UNGROUP, group.id), CROWD))) == group.members + 1


@pytest.mark.parametrize("chosen", ["n000", "n150"])
def test_the_selected_thing_is_not_hidden_in_a_group(chosen: str) -> None:
    assert chosen in names(picture(FULL.do(Act.CHOOSE, iri(chosen)), CROWD))


def test_a_path_has_its_things_and_names_in_order() -> None:
    steps = (
        Step(Iri(iri("a")), "a", relation("b")),
        Step(Iri(iri("b")), "b", relation("c", outgoing=False)),
    )
    shown = along(Node(iri("a"), "a", "raad"), steps)
    assert names(shown) == ["a", "b", "c"]
    assert ends(shown) == [("a", "b"), ("b", "c")]
    assert shown.lines[1].statements[0].subject.value == iri("c")
