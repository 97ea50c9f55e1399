"""The twelve kinds: named, told apart without colour, visible, and the same in the style sheet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import thema
from kg.graph import KnowledgeGraph
from kg.model import Iri
from thema import GROUPS, OTHER, Group

PAPER = {"light": "#FFFFFF", "dark": "#14191F"}
LEAST_CONTRAST = 3.0
ALL = (*GROUPS, OTHER)


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("group", ALL, ids=lambda g: g.slug)
def test_each_colour_stands_out_from_its_page(group: Group) -> None:
    assert contrast(group.light, PAPER["light"]) >= LEAST_CONTRAST
    assert contrast(group.dark, PAPER["dark"]) >= LEAST_CONTRAST


def test_no_two_kinds_share_their_shape() -> None:
    assert len({group.shape for group in GROUPS}) == len(GROUPS)
    looks = {(group.symbol, group.size, group.outlined) for group in GROUPS}
    assert len(looks) == len(GROUPS)


def test_names_are_counted() -> None:
    council = thema.group("raad")
    assert (council.counted(1), council.counted(18)) == ("1 raad", "18 raden")


def test_an_unknown_kind_is_shown_as_other() -> None:
    assert thema.group("onzin") is OTHER
    assert thema.order("onzin") == len(GROUPS)


def test_the_style_sheet_has_the_same_colours_and_a_shape_for_each(root: Path) -> None:
    style = (root / "app" / "static" / "inspraak.css").read_text(encoding="utf-8")
    stated = re.findall(r"--g-(\w+): light-dark\((#\w{6}), (#\w{6})\);", style)
    assert {(slug, light.upper(), dark.upper()) for slug, light, dark in stated} == {
        (group.slug, group.light, group.dark) for group in ALL
    }
    drawn = set(re.findall(r"^\.vorm-([a-z-]+) \{", style, re.MULTILINE))
    assert drawn | {"vierkant"} == {group.shape for group in ALL}


def test_the_kinds_are_those_of_the_vocabulary_in_its_order(real: KnowledgeGraph) -> None:
    scheme = real.describe(Iri("https://w3id.org/inspraak/begrip/weergavegroep"))
    slugs = {
        relation.other.value.rpartition("/")[2]
        for relation in scheme.relations
        if relation.other.value.startswith("https://w3id.org/inspraak/begrip/weergavegroep/")
    }
    assert slugs == {group.slug for group in GROUPS}
