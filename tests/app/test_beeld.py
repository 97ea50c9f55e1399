"""The ECharts option: all in the frame is drawn, plain text only, for light and dark."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from adres import BrowseAddress
from kg.model import Iri, Relation, Thing
from kg.namespaces import ID, INS
from verkenframe import Picture
from verkengroei import build
from widgets import beeld

GRAPH = Iri("https://w3id.org/inspraak/graaf/toets")
START, END = f"{ID}raad/a", f"{ID}raad/b"


def picture(label: str = "Naam", words: str = "kent") -> Picture:
    relation = Relation(Iri(f"{INS}kent"), words, Iri(END), label, "norm", GRAPH, True)
    start = Thing(Iri(START), "Begin", (), "", (), "", "raad", (), (relation,), ())
    return build(BrowseAddress(START), start, {START: start}.get)


def series(of: Picture, *, dark: bool = False) -> dict[str, Any]:
    found: dict[str, Any] = beeld.drawing(of, dark=dark).spec["series"][0]
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
    spec = beeld.drawing(shown, dark=False).spec
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
    spec = beeld.drawing(picture(), dark=False).spec
    assert json.loads(json.dumps(spec, allow_nan=False)) == spec


def test_a_line_leads_to_its_reason_and_is_wide_enough_to_point_at() -> None:
    shown = picture()
    drawn = beeld.drawing(shown, dark=False)
    links = drawn.spec["series"][0]["links"]
    assert len(drawn.behind_links) == len(links)
    key = shown.lines[0].key
    found = [link for link, behind in zip(links, drawn.behind_links, strict=True) if behind == key]
    assert max(link["lineStyle"]["width"] for link in found) == beeld.TOUCH


def test_the_name_of_a_relation_leads_to_all_its_lines() -> None:
    shown = picture()
    drawn = beeld.drawing(shown, dark=False)
    data = drawn.spec["series"][0]["data"]
    assert len(drawn.behind_data) == len(data)
    caption = next(n for n, item in enumerate(data) if item["label"].get("formatter") == "kent")
    assert shown.explained(drawn.behind_data[caption]) == shown.lines


def test_the_line_that_is_explained_stands_out() -> None:
    shown = picture()
    key = shown.lines[0].key
    widths = {
        why: max(
            link["lineStyle"]["width"]
            for link in beeld.drawing(shown, dark=False, why=why).spec["series"][0]["links"]
            if link["lineStyle"]["width"] < beeld.TOUCH
        )
        for why in ("", key)
    }
    assert widths[key] > widths[""]


def test_a_name_that_is_left_out_can_still_be_pointed_at() -> None:
    shown = replace(picture(), named=frozenset((START,)))
    start, end = series(shown)["data"][:2]
    assert start["label"]["show"]
    assert not end["label"]["show"]
    assert end["name"] == "Naam"
