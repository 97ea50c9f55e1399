"""Addresses and labels made of names: the same name always gives the same address."""

from __future__ import annotations

import hashlib

import pytest

from kg.tables.naming import (
    MAX_SLUG,
    CouncilNames,
    cvdr,
    gazette,
    rule_address,
    slug,
    with_place,
    without_aside,
)

SAME = [
    {"plaats": "Delft", "naam": "Adviesraad voor het Sociaal Domein", "is": "Adviesraad Delft"},
    {"plaats": "Utrecht", "naam": "Wmo & Wsw-raad", "is": "Wmo-raad"},
    {"plaats": "Den Haag", "naam": "Cliëntenraad Den Haag", "is": "Cliëntenraad"},
]
SPELLING = {"sociaal domein": "Sociaal Domein", "wmo-raad": "Wmo-raad"}


@pytest.fixture
def names() -> CouncilNames:
    return CouncilNames(SAME, SPELLING, ["Haagse Raad"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cliëntenraad Súdwest-Fryslân", "clientenraad-sudwest-fryslan"),
        ("'s-Gravenhage", "s-gravenhage"),
        ("Raad  &  daad (2015)!", "raad-daad-2015"),
        ("foto's en foto’s", "fotos-en-fotos"),
        ("--x--", "x"),
        ("ÆØß", "ss"),
        ("", ""),
    ],
)
def test_a_slug_holds_small_letters_digits_and_single_hyphens(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_a_slug_of_the_longest_length_stays_whole() -> None:
    assert slug("a" * MAX_SLUG) == "a" * MAX_SLUG


def test_a_long_slug_is_cut_at_a_word_and_ends_in_a_checksum_of_the_whole() -> None:
    whole = "-".join(["woord"] * 20)
    checksum = hashlib.sha256(whole.encode()).hexdigest()[:8]
    assert slug(whole) == "-".join(["woord"] * 13) + f"-{checksum}"


def test_long_names_that_begin_alike_have_different_slugs() -> None:
    assert slug("woord " * 20 + "a") != slug("woord " * 20 + "b")


def test_a_long_slug_without_a_word_to_cut_at_is_cut_all_the_same() -> None:
    found = slug("a" * 200)
    assert found.startswith("a" * 80)
    assert len(found) <= MAX_SLUG


@pytest.mark.parametrize("length", range(85, 120))
def test_no_slug_is_longer_than_the_limit(length: int) -> None:
    assert len(slug(("abcdefg " * 20)[:length])) <= MAX_SLUG


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CVDR12345", ("CVDR12345", "")),
        ("zie CVDR1234567/12 (oud)", ("CVDR1234567", "12")),
        ("https://x.example.nl/CVDR12345/2", ("CVDR12345", "2")),
        ("CVDR123", ("", "")),
        ("CVDR12345678", ("", "")),
        ("XCVDR12345", ("", "")),
        ("cvdr12345", ("", "")),
        ("CVDR١٢٣٤٥", ("", "")),
        ("", ("", "")),
    ],
)
def test_a_number_of_lokale_regelgeving_is_read_with_its_version(
    text: str, expected: tuple[str, str]
) -> None:
    assert cvdr(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gmb-2025-123456", "gmb-2025-123456"),
        ("https://x.example.nl/bgr-2021-9.html", "bgr-2021-9"),
        ("stcrt-2017-4882", "stcrt-2017-4882"),
        ("gmb-25-1", ""),
        ("trb-2020-1", ""),
    ],
)
def test_a_number_in_an_official_gazette_is_read(text: str, expected: str) -> None:
    assert gazette(text) == expected


def test_asides_are_taken_out() -> None:
    assert without_aside("Raad (oud) van (2015) Delft (x)") == "Raad van Delft"


def test_the_address_of_a_rule_does_not_depend_on_asides_case_or_accents() -> None:
    assert rule_address("Delft", "Verordening cliënten (oud)") == rule_address(
        "delft", "verordening CLIENTEN"
    )


@pytest.mark.parametrize(
    ("name", "place", "expected"),
    [
        ("Verordening inspraak", "Delft", "Verordening inspraak (Delft)"),
        ("Verordening delft 2015", "Delft", "Verordening delft 2015"),
        ("Verordening Delftse inspraak", "Delft", "Verordening Delftse inspraak (Delft)"),
        ("Verordening Sudwest-Fryslan", "Súdwest-Fryslân", "Verordening Sudwest-Fryslan"),
        ("Verordening", "", "Verordening"),
    ],
)
def test_the_place_is_put_behind_a_name_that_does_not_hold_it(
    name: str, place: str, expected: str
) -> None:
    assert with_place(name, place) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Adviesraad voor het Sociaal Domein",
        "adviesraad voor het sociaal domein",
        "Adviesraad voor het Sociaal Domein (sinds 2015)",
        "Adviesraad voor het Sociaal Domein Delft",
        "Adviesraad voor het Sociaal Domein gemeente Delft",
    ],
)
def test_an_alias_is_known_however_it_is_written(names: CouncilNames, name: str) -> None:
    assert names.known(name, "Delft", ("Delft",)) == "Adviesraad Delft"


def test_an_alias_may_hold_its_place_itself(names: CouncilNames) -> None:
    assert names.known("Cliëntenraad Den Haag", "Den Haag", ("Den Haag",)) == "Cliëntenraad"


def test_an_ampersand_and_the_word_for_it_are_one(names: CouncilNames) -> None:
    assert names.known("Wmo en Wsw-raad", "Utrecht") == "Wmo-raad"


def test_an_alias_counts_in_its_own_place_only(names: CouncilNames) -> None:
    assert names.known("Wmo & Wsw-raad", "Delft") == "Wmo en Wsw-raad"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cliëntenraad Delft", "Cliëntenraad"),
        ("Cliëntenraad gemeente delft", "Cliëntenraad"),
        ("Cliëntenraad Delftland", "Cliëntenraad Delftland"),
        ("Delft Raad", "Delft Raad"),
        ("ADVIESRAAD SOCIAAL DOMEIN", "ADVIESRAAD Sociaal Domein"),
        ("WMO-Raad (oud)", "Wmo-raad"),
    ],
)
def test_a_council_goes_by_its_name_without_place_and_aside(
    names: CouncilNames, name: str, expected: str
) -> None:
    assert names.known(name, "Delft", ("Delft",)) == expected


def test_every_spelling_of_the_place_is_stripped(names: CouncilNames) -> None:
    places = ("'s-Gravenhage", "Den Haag")
    assert names.known("Participatieraad Den Haag", "'s-Gravenhage", places) == "Participatieraad"


def test_a_joint_council_stands_on_its_name_alone(names: CouncilNames) -> None:
    assert names.address("Cliëntenraad Regio", "Delft", joint=True) == "clientenraad-regio"
    assert names.address("Cliëntenraad", "Delft", joint=False) == "delft-clientenraad"


@pytest.mark.parametrize(
    ("known", "joint", "expected"),
    [
        ("Cliëntenraad", False, "Cliëntenraad Delft"),
        ("Cliëntenraad", True, "Cliëntenraad"),
        ("Raad van Delft en omstreken", False, "Raad van Delft en omstreken"),
        ("Delftse raad", False, "Delftse raad Delft"),
        ("haagse raad", False, "haagse raad"),
    ],
)
def test_a_council_is_called_by_its_place_once(
    names: CouncilNames, known: str, joint: bool, expected: str
) -> None:
    assert names.label(known, "Delft", joint=joint) == expected
