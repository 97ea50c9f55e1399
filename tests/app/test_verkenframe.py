"""The frame of the browser: batches, filters, groups, and lines in the right direction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from adres import BrowseAddress
from kg.model import Iri, Relation, Step
from kg.namespaces import ID, INS, SKOS
from verkenframe import BATCH, GROUP_ABOVE, Picture, along, build

GRAPH = Iri("https://w3id.org/inspraak/graaf/toets")


def thing(name: str) -> str:
    return f"{ID}raad/{name}"


def relation(
    name: str, *, label: str = "kent", group: str = "raad", outgoing: bool = True
) -> Relation:
    predicate = Iri(f"{INS}{label}")
    return Relation(predicate, label, Iri(thing(name)), name, group, GRAPH, outgoing)


def picture(state: BrowseAddress, known: Mapping[str, Sequence[Relation]]) -> Picture:
    return build(state, "begin", "raad", lambda iri: known.get(iri, ()))


A = thing("a")
MANY = [relation(f"n{n:03}") for n in range(40)]


def names(of: Picture) -> list[str]:
    return [node.id.rpartition("/")[2] for node in of.nodes if node.is_thing]


def test_a_batch_is_bounded_and_the_rest_is_counted() -> None:
    shown = picture(BrowseAddress(A), {A: MANY})
    assert len(names(shown)) == 1 + BATCH
    rest = shown.nodes[-1]
    assert (rest.members, rest.parent, rest.group) == (40 - BATCH, A, "")


def test_more_shows_the_next_batch_and_keeps_the_first() -> None:
    first = picture(BrowseAddress(A), {A: MANY})
    second = picture(BrowseAddress(A).more(A), {A: MANY})
    assert set(names(first)) < set(names(second))
    assert len(names(second)) == 1 + 2 * BATCH
    kept = {node.id for node in first.nodes if node.is_thing}
    assert {id_: second.plan.places[id_] for id_ in kept} == {
        id_: first.plan.places[id_] for id_ in kept
    }


def test_a_first_batch_holds_something_of_every_relation() -> None:
    shown = picture(BrowseAddress(A), {A: [*MANY, relation("z", label="omvat")]})
    assert "z" in names(shown)


def test_opening_adds_the_neighbours_of_that_thing() -> None:
    known = {A: [relation("b")], thing("b"): [relation("c"), relation("a", outgoing=False)]}
    shown = picture(BrowseAddress(A).open(thing("b")), known)
    assert names(shown) == ["a", "b", "c"]
    # The way back to where one came from is the same relation: it is drawn once.
    assert [(line.start, line.end) for line in shown.lines] == [
        (A, thing("b")),
        (thing("b"), thing("c")),
    ]


def test_a_relation_to_what_stood_there_already_is_no_branch() -> None:
    known = {A: [relation("b"), relation("c")], thing("b"): [relation("c", label="omvat")]}
    shown = picture(BrowseAddress(A).open(thing("b")), known)
    assert shown.branches == {0, 1}
    assert shown.lines[2].label == "omvat"


def test_filters_keep_kinds_and_relations_and_what_was_opened() -> None:
    known = {
        A: [relation("b"), relation("c", group="norm"), relation("d", label="omvat")],
        thing("b"): [relation("e", group="norm")],
    }
    only = BrowseAddress(A, opened=(thing("b"),), kinds=("norm",))
    assert names(picture(only, known)) == ["a", "b", "c", "e"]
    by_relation = BrowseAddress(A, relations=(f"{INS}omvat",))
    assert names(picture(by_relation, known)) == ["a", "d"]


def test_the_choices_count_what_could_be_shown() -> None:
    known = {A: [relation("b"), relation("c", group="norm"), relation("d", group="")]}
    shown = picture(BrowseAddress(A, kinds=("norm",)), known)
    assert dict(shown.kinds) == {"raad": 1, "norm": 1, "overig": 1}
    assert dict(shown.relations) == {(f"{INS}kent", "kent"): 3}


def test_words_and_proof_and_other_sites_stay_out() -> None:
    scheme = Relation(Iri(f"{SKOS}topConceptOf"), "lijst", Iri(thing("s")), "s", "", GRAPH, True)
    outside = Relation(Iri(f"{INS}zie"), "zie", Iri("https://a.nl/"), "a", "", GRAPH, True)
    assert names(picture(BrowseAddress(A), {A: [scheme, outside]})) == ["a"]


CROWD = {A: [relation(f"n{n:03}", group="norm") for n in range(200)]}
BIG = BrowseAddress(A, opened=(A,) * (GROUP_ABOVE // BATCH))


def test_above_the_limit_leaves_are_grouped_by_kind_and_relation() -> None:
    shown = picture(BIG, CROWD)
    assert shown.grouped
    group = next(node for node in shown.nodes if node.group == "norm")
    assert (group.members, group.parent) == (BATCH * (len(BIG.opened) + 1), A)
    assert (shown.lines[0].start, shown.lines[0].end) == (A, group.id)


def test_a_group_opens_on_request() -> None:
    group = next(node for node in picture(BIG, CROWD).nodes if node.group == "norm")
    assert len(names(picture(BIG.ungroup(group.id), CROWD))) == group.members + 1


@pytest.mark.parametrize("chosen", ["n000", "n150"])
def test_the_selected_thing_is_not_hidden_in_a_group(chosen: str) -> None:
    assert chosen in names(picture(BIG.choose(thing(chosen)), CROWD))


def test_a_path_has_its_things_and_names_in_order() -> None:
    steps = (
        Step(Iri(A), "a", relation("b")),
        Step(Iri(thing("b")), "b", relation("c", outgoing=False)),
    )
    shown = along(A, "a", "raad", steps)
    assert names(shown) == ["a", "b", "c"]
    assert [(line.start, line.end) for line in shown.lines] == [
        (A, thing("b")),
        (thing("b"), thing("c")),
    ]
