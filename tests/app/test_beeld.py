"""The ECharts option: all in the frame is drawn, plain text only, for light and dark."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adres import BrowseAddress
from kg.model import Iri, Relation
from kg.namespaces import ID, INS
from verkenframe import Picture, build
from widgets import beeld

GRAPH = Iri("https://w3id.org/inspraak/graaf/toets")
START, END = f"{ID}raad/a", f"{ID}raad/b"


def picture(label: str = "Naam", words: str = "kent") -> Picture:
    relation = Relation(Iri(f"{INS}kent"), words, Iri(END), label, "norm", GRAPH, True)
    return build(BrowseAddress(START), "Begin", "raad", lambda _: [relation])


def series(of: Picture, *, dark: bool = False) -> dict[str, Any]:
    found: dict[str, Any] = beeld.spec(of, START, dark=dark)["series"][0]
    return found


def test_the_first_items_are_the_nodes_in_their_order() -> None:
    shown = picture()
    drawn = series(shown)["data"][: len(shown.nodes)]
    assert [item["id"] for item in drawn] == [node.id for node in shown.nodes]


def test_every_line_ends_in_what_is_drawn() -> None:
    drawn = series(picture())
    ids = {item["id"] for item in drawn["data"]}
    assert len(ids) == len(drawn["data"])
    assert all({link["source"], link["target"]} <= ids for link in drawn["links"])


def test_the_name_of_a_relation_stands_in_the_picture() -> None:
    names = [item["label"].get("formatter") for item in series(picture())["data"]]
    assert "kent" in names


@pytest.mark.parametrize("label", ["{b} en {c|x}", "<b>vet</b>"])
def test_a_label_is_no_template(label: str) -> None:
    drawn = series(picture(label, label))
    texts = [item["label"]["formatter"] for item in drawn["data"] if item["label"]["show"]]
    assert not any("{" in text or "}" in text for text in texts)


def test_the_picture_has_its_own_size_and_does_not_move() -> None:
    shown = picture()
    spec = beeld.spec(shown, START, dark=False)
    assert spec["animation"] is False
    assert series(shown)["roam"] is False
    assert (series(shown)["width"], series(shown)["height"]) == (
        shown.plan.width,
        shown.plan.height,
    )


def test_dark_has_other_colours() -> None:
    light, dark = (series(picture(), dark=d)["data"][0]["itemStyle"] for d in (False, True))
    assert light["color"] == "#B3530A"
    assert dark["color"] == "#E8935A"


def test_the_option_is_plain_json() -> None:
    spec = beeld.spec(picture(), START, dark=False)
    assert json.loads(json.dumps(spec, allow_nan=False)) == spec


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
    made = beeld.wrapped(label, 14)
    assert all(len(line) <= 14 for line in made.split("\n"))
    assert made.split("\n")[0] == shown.split("\n")[0]
    assert made.count("\n") <= 1
