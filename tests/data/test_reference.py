"""The reference data: areas, bodies, legislation and sources, against the registers they are from.

The registers are not part of this repository. Where they are not at hand, only what the Turtle
must hold by itself is tested.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.namespaces import DCT, GEO, ID, INS, PROV, RDF, SKOS, TOOI
from kg.turtle import read_quads

ROOT = Path(__file__).parents[2]
FILES = ("bronnen", "gebieden", "instanties", "wetgeving")
PLACEHOLDER = "1970-01-01"

Row = dict[str, str]
Term = ox.NamedNode | ox.Literal


@dataclass(frozen=True, slots=True)
class Facts:
    """The statements of some files, looked up by subject and predicate."""

    by_subject: dict[str, dict[str, list[Term]]]
    blank: tuple[str, ...]

    def all(self, subject: str, predicate: str) -> list[str]:
        """Return the values of a property, sorted."""
        return sorted(term.value for term in self.by_subject[subject].get(predicate, []))

    def one(self, subject: str, predicate: str) -> str:
        """Return the value of a property that has exactly one."""
        (value,) = self.all(subject, predicate)
        return value

    def maybe(self, subject: str, predicate: str) -> str | None:
        """Return the value of a property that has at most one."""
        values = self.all(subject, predicate)
        assert len(values) <= 1, (subject, predicate, values)
        return values[0] if values else None

    def of_type(self, name: str) -> list[str]:
        """Return the things of one class of this project."""
        return sorted(s for s in self.by_subject if f"{INS}{name}" in self.all(s, f"{RDF}type"))


def _facts(*names: str) -> Facts:
    by_subject: dict[str, dict[str, list[Term]]] = {}
    blank: list[str] = []
    for name in names:
        for quad in read_quads(ROOT / "data" / "ttl" / f"{name}.ttl"):
            if not isinstance(quad.subject, ox.NamedNode) or not isinstance(quad.object, Term):
                blank.append(str(quad))
                continue
            values = by_subject.setdefault(quad.subject.value, {})
            values.setdefault(quad.predicate.value, []).append(quad.object)
    return Facts(by_subject, tuple(blank))


@pytest.fixture(scope="module")
def facts() -> Facts:
    return _facts(*FILES)


@pytest.fixture(scope="module")
def reference(shared: Callable[[str], Path]) -> Path:
    """Return the folder with the registers."""
    return shared("reference")


@pytest.fixture(scope="module")
def gemeenten(reference: Path) -> list[Row]:
    return _rows(reference / "geo" / "gemeenten_342.csv")


@pytest.fixture(scope="module")
def regios(reference: Path) -> list[Row]:
    return _rows(reference / "geo" / "arbeidsmarktregios_35.csv")


@pytest.fixture(scope="module")
def herindelingen(reference: Path) -> list[Row]:
    return _rows(reference / "geo" / "herindelingen_2021_2023.csv")


@pytest.fixture(scope="module")
def tooi(reference: Path) -> dict[str, str]:
    entries = json.loads((reference / "geo" / "tooi_organisations.json").read_text("utf-8"))
    return {entry["fields"]["identifier"]: entry["fields"]["naam"] for entry in entries}


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _gemeente(code: str) -> str:
    return f"{TOOI}id/gemeente/{code.lower()}"


def _regio(code: str) -> str:
    return f"{ID}arbeidsmarktregio/{code}"


def _present(facts: Facts) -> list[str]:
    return [g for g in facts.of_type("Gemeente") if not facts.all(g, f"{INS}opgeheven")]


def test_there_are_342_gemeenten_12_provincies_and_35_arbeidsmarktregios(facts: Facts) -> None:
    assert len(_present(facts)) == 342
    assert len(facts.of_type("Provincie")) == 12
    assert len(facts.of_type("Arbeidsmarktregio")) == 35
    assert len(facts.of_type("Gemeente")) == 342 + 18 + 31


def test_every_gemeente_has_one_province_region_code_and_an_assignment_per_year(
    facts: Facts,
) -> None:
    assigned = Counter(
        (facts.one(i, f"{INS}indelingVan"), facts.one(i, f"{INS}peiljaar"))
        for i in facts.of_type("Indeling")
    )
    expected = {(g, year): 1 for g in _present(facts) for year in ("2021", "2025")}
    assert assigned == expected
    for gemeente in _present(facts):
        assert facts.one(gemeente, f"{INS}ligtIn") in facts.of_type("Provincie")
        assert facts.one(gemeente, f"{INS}inArbeidsmarktregio") in facts.of_type(
            "Arbeidsmarktregio"
        )
        code = facts.one(gemeente, f"{INS}code")
        assert gemeente == _gemeente(code)


def test_the_gemeenten_are_those_of_the_register(facts: Facts, gemeenten: list[Row]) -> None:
    assert sorted(row["tooi_uri"] for row in gemeenten) == _present(facts)


def test_names_codes_and_provinces_equal_the_register(facts: Facts, gemeenten: list[Row]) -> None:
    for row in gemeenten:
        iri = row["tooi_uri"]
        assert facts.one(iri, f"{SKOS}prefLabel") == f"Gemeente {row['naam_cbs']}"
        assert facts.one(iri, f"{INS}officieleNaam") == row["naam_tooi"]
        assert {row["naam_cbs"], row["naam_tooi"]} <= set(facts.all(iri, f"{SKOS}altLabel"))
        assert facts.one(iri, f"{INS}code") == row["cbs_code"]
        province = facts.one(iri, f"{INS}ligtIn")
        assert province == f"{TOOI}id/provincie/{row['provincie_code'].lower()}"
        assert facts.one(province, f"{SKOS}prefLabel") == f"Provincie {row['provincie']}"


def test_regions_of_2025_and_2021_equal_the_register(facts: Facts, gemeenten: list[Row]) -> None:
    for row in gemeenten:
        iri, code = row["tooi_uri"], row["cbs_code"].lower()
        assert facts.one(iri, f"{INS}inArbeidsmarktregio") == _regio(row["am_code_2025"])
        for year in ("2025", "2021"):
            assignment = f"{ID}indeling/{year}-{code}"
            assert facts.one(assignment, f"{INS}indelingVan") == iri
            assert facts.one(assignment, f"{INS}peiljaar") == year
            assert facts.one(assignment, f"{INS}ingedeeldIn") == _regio(row[f"am_code_{year}"])
        region = facts.one(_regio(row["am_code_2025"]), f"{SKOS}prefLabel")
        assert region == f"Arbeidsmarktregio {row['am_naam_2025']}"


def test_points_and_inhabitants_equal_the_register(facts: Facts, gemeenten: list[Row]) -> None:
    for row in gemeenten:
        iri, code = row["tooi_uri"], row["cbs_code"].lower()
        point = facts.one(iri, f"{GEO}hasDefaultGeometry")
        assert point == f"{ID}punt/{code}"
        assert facts.one(point, f"{GEO}asWKT") == f"POINT({row['lon']} {row['lat']})"
        figure = f"{ID}cijfer/inwoners-{code}"
        assert facts.one(figure, f"{INS}gaatOver") == iri
        assert Decimal(facts.one(figure, f"{INS}waarde")) == int(row["inwoners_wiki_2026"])
        assert facts.one(figure, f"{INS}precisie").endswith("/indicatief")
        assert facts.one(figure, f"{INS}peildatum") == "2026-01"


def test_only_start_dates_that_the_mergers_bear_out_are_stated(
    facts: Facts, gemeenten: list[Row], herindelingen: list[Row]
) -> None:
    """The register's start date is often a placeholder or a change of name."""
    merged = {
        (code, row["einddatum"])
        for row in herindelingen
        for code in row["opvolger_codes"].split("|")
    }
    for row in gemeenten:
        sure = (row["cbs_code"], row["begindatum"]) in merged
        stated = facts.maybe(row["tooi_uri"], f"{INS}begindatum")
        assert stated == (row["begindatum"] if sure else None)
        assert stated != PLACEHOLDER


def test_regions_equal_the_register(facts: Facts, regios: list[Row]) -> None:
    assert [_regio(row["am_code"]) for row in regios] == facts.of_type("Arbeidsmarktregio")
    members: dict[str, list[str]] = {}
    for gemeente in _present(facts):
        region = facts.one(gemeente, f"{INS}inArbeidsmarktregio")
        members.setdefault(region, []).append(gemeente)
    for row in regios:
        iri = _regio(row["am_code"])
        assert facts.one(iri, f"{INS}code") == row["am_code"]
        assert facts.one(iri, f"{SKOS}prefLabel") == f"Arbeidsmarktregio {row['naam_2025']}"
        assert {row["naam_2025"], row["naam_2021"]} <= set(facts.all(iri, f"{SKOS}altLabel"))
        assert members[iri] == [_gemeente(code) for code in row["gemeenten"].split("|")]
        assert len(members[iri]) == int(row["aantal_gemeenten_2025"])
        inhabitants = sum(
            Decimal(facts.one(f"{ID}cijfer/inwoners-{g.rsplit('/', 1)[1]}", f"{INS}waarde"))
            for g in members[iri]
        )
        assert inhabitants == int(row["inwoners_som"])


def test_mergers_equal_the_register(facts: Facts, herindelingen: list[Row]) -> None:
    ended = set(facts.of_type("Gemeente")) - set(_present(facts))
    merged = {_gemeente(row["opgeheven_code"]) for row in herindelingen}
    assert merged <= ended
    dated = {g for g in ended if facts.all(g, f"{INS}einddatum")}
    assert dated == merged, "an end date without a merger in the register"
    for row in herindelingen:
        iri = _gemeente(row["opgeheven_code"])
        assert facts.one(iri, f"{SKOS}prefLabel") == f"Gemeente {row['naam']}"
        assert facts.one(iri, f"{INS}code") == row["opgeheven_code"]
        assert facts.one(iri, f"{INS}einddatum") == row["einddatum"]
        successors = sorted(_gemeente(code) for code in row["opvolger_codes"].split("|"))
        assert facts.all(iri, f"{INS}opgegaanIn") == successors
        assert set(successors) <= set(_present(facts))
        assert "algemene kennis" in facts.one(iri, f"{INS}toelichting")


def test_iris_and_names_of_bodies_equal_tooi(facts: Facts, tooi: dict[str, str]) -> None:
    """The list at hand holds no ministries, so those are left out here."""
    kinds = ("gemeente ", "provincie ")
    for iri in (s for s in facts.by_subject if s.startswith(f"{TOOI}id/")):
        if "/ministerie/" in iri:
            continue
        name = tooi[iri]
        for kind in kinds:
            name = name.removeprefix(kind)
        assert facts.one(iri, f"{INS}officieleNaam") == name


def _numbers(reference: Path) -> set[str]:
    text = (reference / "README.md").read_text("utf-8")
    (listed,) = re.findall(r"^Identifiers checked.*$", text, re.MULTILINE)
    return set(re.findall(r"BWB[RV]\d{7}", listed))


def test_every_act_that_the_reference_lists_is_there(facts: Facts, reference: Path) -> None:
    numbers = _numbers(reference)
    assert len(numbers) > 30
    for number in sorted(numbers):
        iri = f"{ID}wet/{number}"
        assert facts.one(iri, f"{INS}bwbId") == number
        assert facts.one(iri, f"{INS}jci") == f"jci1.3:c:{number}"
        assert f"https://wetten.overheid.nl/{number}" in facts.all(iri, f"{INS}website")


@pytest.mark.parametrize(
    "part",
    [
        *(f"BWBR0015703/artikel/47/onderdeel/{letter}" for letter in "abcde"),
        *(f"BWBR0015703/artikel/{n}" for n in ("7/lid/1", "7a/lid/1", "10b", "10c", "10d", "10da")),
        *(f"BWBR0013060/artikel/{n}" for n in ("7", "8")),
        "BWBR0035362/artikel/2.1.3/lid/3",
        "BWBR0034925/artikel/2.10",
        "BWBR0008903/artikel/2/lid/3",
        *(f"BWBR0005416/artikel/{n}" for n in ("84", "149", "150")),
        *(f"BWBV0004045/artikel/27/lid/1/onderdeel/{letter}" for letter in "defghijk"),
        *(f"BWBV0004045/artikel/28/lid/2/onderdeel/{letter}" for letter in "bc"),
    ],
)
def test_an_article_leads_up_to_its_act(facts: Facts, part: str) -> None:
    iri = f"{ID}wet/{part}"
    number = part.split("/")[0]
    seen = []
    while iri != f"{ID}wet/{number}":
        seen.append(iri)
        assert facts.one(iri, f"{INS}nummer") == iri.rsplit("/", 1)[1]
        assert facts.one(iri, f"{INS}jci").startswith(f"jci1.3:c:{number}&artikel=")
        iri = facts.one(iri, f"{INS}onderdeelVan")
    assert seen
    assert facts.one(iri, f"{INS}bwbId") == number


def test_the_two_versions_of_article_47_follow_each_other(facts: Facts) -> None:
    article = f"{ID}wet/BWBR0015703/artikel/47"
    old, new = (f"{article}/versie/{day}" for day in ("2015-01-01", "2026-01-01"))
    first, second = (f"{ID}wet/BWBR0015703/artikel/{n}/lid/1" for n in ("7", "7a"))
    assert facts.all(old, f"{INS}verwijstNaar") == [first]
    assert facts.all(new, f"{INS}verwijstNaar") == [first, second]
    assert facts.one(old, f"{INS}inWerkingTot") == facts.one(new, f"{INS}inWerkingVanaf")
    assert facts.one(old, f"{INS}afgeleid") == "true"
    assert {facts.one(v, f"{INS}isVersieVan") for v in (old, new)} == {article}


def test_three_acts_merged_into_the_participatiewet(facts: Facts) -> None:
    act = f"{ID}wet/BWBR0015703"
    merged = {s for s in facts.by_subject if act in facts.all(s, f"{INS}opgegaanIn")}
    assert merged == {
        f"{act}/versie/2004-01-01",
        f"{ID}wet/BWBR0008903",
        f"{ID}wet/BWBR0008657",
    }


def test_there_are_no_blank_nodes(facts: Facts) -> None:
    assert facts.blank == ()


def _things(facts: Facts) -> Iterator[str]:
    """Yield what is described, leaving out passages and their selectors."""
    for subject in facts.by_subject:
        if not subject.startswith(f"{ID}passage/"):
            yield subject


def test_everything_has_one_dutch_label(facts: Facts) -> None:
    for subject in _things(facts):
        labels = facts.by_subject[subject].get(f"{SKOS}prefLabel", [])
        languages = [term.language for term in labels if isinstance(term, ox.Literal)]
        assert languages == ["nl"], subject


def test_everything_but_the_sources_has_evidence_that_is_described(facts: Facts) -> None:
    for subject in _things(facts):
        if subject.startswith(f"{ID}bron/"):
            assert facts.all(subject, f"{DCT}description"), subject
            continue
        evidence = facts.all(subject, f"{PROV}wasDerivedFrom")
        assert evidence, subject
        for source in evidence:
            assert source in facts.by_subject, (subject, source)
