"""Gemeenten: which one a table means, by code, by the name of now, or by an old name."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.tables.places import Place, Places, regions
from kg.tables.records import CellError
from tabellen.workshop import areas, lexicon

AREAS = """
gm:gm0001 a ins:Gemeente ; skos:prefLabel "Gemeente Nieuwstad"@nl ; ins:code "GM0001" ;
  ins:officieleNaam "Nieuwstad"@nl ; skos:altLabel "Nij-Stêd"@nl .
gm:gm0002 a ins:Gemeente ; skos:prefLabel "Gemeente Oudstad"@nl ; ins:code "GM0002" ;
  ins:einddatum "2012-01-01"^^xsd:date ; ins:opgegaanIn gm:gm0001 .
gm:gm0003 a ins:Gemeente ; skos:prefLabel "Gemeente Dubbel (Noord)"@nl ; ins:code "GM0003" ;
  ins:officieleNaam "Dubbel"@nl .
gm:gm0004 a ins:Gemeente ; skos:prefLabel "Gemeente Dubbel (Zuid)"@nl ; ins:code "GM0004" ;
  ins:officieleNaam "Dubbel"@nl ; ins:opgeheven true .
gm:gm0005 a ins:Gemeente ; skos:prefLabel "Gemeente Weg"@nl ; ins:code "GM0005" ;
  ins:einddatum "2001-01-01"^^xsd:date .
gm:gm0006 a ins:Gemeente ; skos:prefLabel "Gemeente Weg"@nl ; ins:code "GM0006" ;
  ins:einddatum "2002-01-01"^^xsd:date .
gm:gm0007 a ins:Gemeente ; skos:prefLabel "Gemeente Twee"@nl ; ins:code "GM0007" .
gm:gm0008 a ins:Gemeente ; skos:prefLabel "Gemeente Twee"@nl ; ins:code "GM0008" .
pv:pv25 a ins:Provincie ; skos:prefLabel "Gelderland"@nl .
arbeidsmarktregio:AM01 skos:prefLabel "Arbeidsmarktregio Noord"@nl ; dct:description "x"@nl .
"""
PLACES = """
[namen]
"De Nieuwe Stad" = "GM0001"
"Olde Stad" = "GM0002"

[zelfde_code.Nieuwstad]
code = "GM0001"
toelichting = "Van het vroegere Nieuwstad."
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(areas(AREAS), lexicon(tmp_path, plaatsen=PLACES))


def refusal(places: Places, name: str, *, ended: bool = False) -> CellError:
    with pytest.raises(CellError) as caught:
        places.named(name, "gemeente", ended=ended)
    assert (caught.value.column, caught.value.value) == ("gemeente", name)
    return caught.value


@pytest.mark.parametrize("code", ["GM0001", "gm0001", " GM0001 "])
def test_a_gemeente_is_found_by_its_code(places: Places, code: str) -> None:
    assert places.coded(code, "cbs_code").name == "Nieuwstad"


def test_a_code_that_no_gemeente_has_is_refused(places: Places) -> None:
    with pytest.raises(CellError) as caught:
        places.coded("GM9999", "cbs_code")
    assert (caught.value.column, caught.value.value) == ("cbs_code", "GM9999")
    assert caught.value.do.nl == "Controleer de code."


@pytest.mark.parametrize(
    "name",
    ["Nieuwstad", "NIEUWSTAD", "gemeente Nieuwstad", "Gemeente  Nieuwstad", "nij-sted"],
)
def test_a_gemeente_is_found_by_its_names(places: Places, name: str) -> None:
    assert places.named(name, "gemeente").code == "GM0001"


def test_a_gemeente_is_found_by_another_spelling(places: Places) -> None:
    assert places.named("de nieuwe stad", "gemeente").code == "GM0001"


def test_a_gemeente_that_ended_is_found_by_its_name(places: Places) -> None:
    found = places.named("Oudstad", "gemeente")
    assert (found.code, found.ended) == ("GM0002", True)


def test_an_old_spelling_leads_to_the_gemeente_that_ended(places: Places) -> None:
    assert places.named("Olde Stad", "gemeente", ended=True).code == "GM0002"


def test_a_gemeente_goes_by_its_official_name(places: Places) -> None:
    assert places.coded("GM0003", "cbs_code").name == "Dubbel"


@pytest.mark.parametrize(("ended", "code"), [(False, "GM0003"), (True, "GM0004")])
def test_of_two_of_one_name_the_table_says_whether_it_ended(
    places: Places, ended: bool, code: str
) -> None:
    assert places.named("Dubbel", "gemeente", ended=ended).code == code


@pytest.mark.parametrize(
    ("name", "ended", "codes"),
    [
        ("Weg", True, "GM0005, GM0006"),
        ("Weg", False, "GM0005, GM0006"),
        ("Twee", False, "GM0007, GM0008"),
        ("Twee", True, "GM0007, GM0008"),
    ],
)
def test_namesakes_that_cannot_be_told_apart_are_named_by_code(
    places: Places, name: str, ended: bool, codes: str
) -> None:
    error = refusal(places, name, ended=ended)
    assert error.reason.nl == "deze naam hebben meer gemeenten"
    assert error.do.nl == f"Geef de code: {codes}."


def test_a_gemeente_that_kept_its_code_is_that_of_now_with_a_remark(places: Places) -> None:
    found = places.named("Nieuwstad", "gemeente", ended=True)
    assert found == Place(
        "https://identifier.overheid.nl/tooi/id/gemeente/gm0001",
        "GM0001",
        "Nieuwstad",
        remark="Van het vroegere Nieuwstad.",
    )


def test_the_remark_is_for_the_gemeente_that_ended_only(places: Places) -> None:
    assert places.named("Nieuwstad", "gemeente").remark == ""


def test_an_unknown_name_is_refused_with_what_it_is_like(places: Places) -> None:
    assert refusal(places, "Niewstad").do.nl == "Bedoeld: Nieuwstad? Controleer de naam."


def test_a_name_like_no_other_is_refused_without_a_guess(places: Places) -> None:
    error = refusal(places, "Qqqqqq")
    assert (error.reason.nl, error.do.nl) == ("deze gemeente is er niet", "Controleer de naam.")


def test_a_province_is_no_gemeente(places: Places) -> None:
    assert refusal(places, "Gelderland").reason.nl == "deze gemeente is er niet"


def test_regions_have_their_names_by_code() -> None:
    assert regions(areas(AREAS)) == {"AM01": "Arbeidsmarktregio Noord"}
