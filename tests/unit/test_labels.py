"""Labels: which text is chosen, and which names count as alike."""

from __future__ import annotations

from itertools import permutations

import pytest

from kg.labels import choose, fold, local_name, nearest, percentage
from kg.terms import Text

TEXTS = (Text("raad", "nl"), Text("council", "en"), Text("R"), Text("Rat", "de"))


@pytest.mark.parametrize(
    ("lang", "without", "expected"),
    [
        ("nl", (), "raad"),
        ("en", (), "council"),
        ("fr", (), "raad"),
        ("nl", ("raad",), "R"),
        ("nl", ("raad", "R"), "council"),
        ("nl", ("raad", "R", "council"), "Rat"),
    ],
)
def test_choose_follows_the_order_of_languages(
    lang: str, without: tuple[str, ...], expected: str
) -> None:
    texts = [text for text in TEXTS if text.value not in without]
    assert {choose(order, lang) for order in permutations(texts)} == {expected}


def test_choose_from_nothing_is_empty() -> None:
    assert choose([]) == ""


@pytest.mark.parametrize("text", ["Cliëntenraad", "CLIENTENRAAD", " clie\u0308ntenraad  "])
def test_fold_ignores_case_diacritics_and_blanks(text: str) -> None:
    assert fold(text) == "clientenraad"


@pytest.mark.parametrize(
    ("iri", "expected"),
    [
        ("https://w3id.org/inspraak/def#ligtIn", "ligtIn"),
        ("https://w3id.org/inspraak/id/raad/lokale-raden", "lokale raden"),
        ("https://example.org/a%20b_c/", "a b c"),
        ("urn:x", "x"),
    ],
)
def test_local_name_is_the_last_part_in_words(iri: str, expected: str) -> None:
    assert local_name(iri) == expected


NAMES = ("Gemeente Utrecht", "Provincie Utrecht", "Gemeente Montferland", "recht")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("montfer", ("Gemeente Montferland",)),
        ("Monferland", ("Gemeente Montferland",)),
        ("utrrecht", ("Gemeente Utrecht", "Provincie Utrecht")),
        ("qqqq", ()),
        ("", ()),
    ],
)
def test_nearest(text: str, expected: tuple[str, ...]) -> None:
    assert nearest(text, NAMES, limit=3)[: len(expected) or 3] == expected


def test_nearest_is_bounded_and_does_not_depend_on_order() -> None:
    found = {nearest("gemeente", order, limit=2) for order in permutations(NAMES)}
    assert len(found) == 1
    assert len(found.pop()) == 2


@pytest.mark.parametrize(
    ("share", "told"),
    [(1, "100,0 %"), (0.94999, "94,9 %"), (0.95, "95,0 %"), (0.9999, "99,9 %"), (0, "0,0 %")],
)
def test_a_share_is_rounded_down(share: float, told: str) -> None:
    assert percentage(share) == told
    assert percentage(share, "en") == told.replace(",", ".")


def test_every_whole_tenth_is_told_as_it_is() -> None:
    assert [percentage(n / 1000) for n in range(1001)] == [
        f"{n // 10},{n % 10} %" for n in range(1001)
    ]
