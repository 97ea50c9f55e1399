"""The graphs made of tables: as a fresh import makes them, resting on evidence, without persons.

The tables are not part of this repository. Where they are not at hand, only what the Turtle and
the mapping must hold by themselves is tested.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import shutil
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kg.labels import fold
from kg.namespaces import ID, INS, PROV, RDF, expand
from kg.tables import importing
from kg.tables.bodies import Bodies
from kg.tables.importing import Imported, import_table, read_reference
from kg.tables.laws import Laws
from kg.tables.naming import CouncilNames
from kg.tables.places import Places
from kg.tables.words import FILES, Lexicon
from kg.turtle import read_quads

ROOT = Path(__file__).parents[2]
DATA, TABLES = ROOT / "data" / "ttl", ROOT / "data" / "tabellen"
MAPPING: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in TABLES.glob("*.toml")
}
KINDS = tuple(sorted(MAPPING["soorten"]))
UNMAPPED = (
    "van deze kolom is niet gezegd wat zij is",
    "deze kolom kent de tabel niet",
)

Shared = Callable[[str], Path]


@pytest.fixture(scope="session")
def folder(shared: Shared) -> Path:
    """Return the folder of the tables."""
    return shared("reference/local")


@cache
def fresh(folder: Path, kind: str) -> Imported:
    """Return what the table of a kind becomes."""
    reference = read_reference(DATA, TABLES)
    return import_table(kind, folder / MAPPING["soorten"][kind]["bestand"], reference)


@cache
def quads(kind: str) -> tuple[ox.Quad, ...]:
    """Return the statements of the committed graph of a kind."""
    return tuple(read_quads(DATA / f"{kind}.ttl"))


def values(kind: str) -> Iterator[str]:
    """Yield every address and literal in the committed graph of a kind."""
    for quad in quads(kind):
        for term in (quad.subject, quad.predicate, quad.object):
            assert isinstance(term, ox.NamedNode | ox.Literal)
            yield term.value


# --- as a fresh import makes them ---


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_file_is_what_a_fresh_import_gives(folder: Path, kind: str) -> None:
    committed = (DATA / f"{kind}.ttl").read_text(encoding="utf-8")
    file = folder / MAPPING["soorten"][kind]["bestand"]
    assert committed == fresh(folder, kind).turtle, f"mend it: kg import-table {kind} {file}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_is_placed_or_reported(folder: Path, kind: str) -> None:
    file = folder / MAPPING["soorten"][kind]["bestand"]
    with file.open(encoding="utf-8", newline="") as lines:
        if file.suffix == ".csv":
            rows = len(list(csv.DictReader(lines)))
        else:
            rows = sum(1 for line in lines if line.strip())
    report = fresh(folder, kind).report
    assert rows == report.rows == report.placed + report.left_rows


def test_the_page_about_coverage_tells_what_was_left_out(folder: Path) -> None:
    page = (ROOT / "docs" / "dekking.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| ([a-z-]+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", page, re.M))
    reports = {kind: fresh(folder, kind).report for kind in KINDS}
    counted = {
        (kind, *map(str, (r.rows, r.placed, r.left_rows, r.left_values)))
        for kind, r in reports.items()
    }
    assert told == counted


@pytest.mark.parametrize("kind", KINDS)
def test_most_rows_are_placed(folder: Path, kind: str) -> None:
    report = fresh(folder, kind).report
    assert report.placed >= 0.9 * report.rows


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_has_a_mapping(folder: Path, kind: str) -> None:
    left = fresh(folder, kind).report.left
    assert [item.text(kind, "nl") for item in left if item.reason.nl in UNMAPPED] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_order_of_the_rows_does_not_matter(folder: Path, kind: str, tmp_path: Path) -> None:
    file = folder / MAPPING["soorten"][kind]["bestand"]
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    first = 1 if file.suffix == ".csv" else 0
    turned = tmp_path / file.name
    turned.write_text("".join(lines[:first] + lines[first:][::-1]), encoding="utf-8")
    again = import_table(kind, turned, read_reference(DATA, TABLES))
    assert again.turtle == fresh(folder, kind).turtle


# --- evidence ---


@pytest.mark.parametrize("kind", KINDS)
def test_all_evidence_is_an_observation_or_a_source(kind: str) -> None:
    known = {quad.subject for quad in read_quads(DATA / "bronnen.ttl")}
    seen = ox.NamedNode(f"{INS}Waarneming")
    known |= {quad.subject for quad in quads(kind) if quad.object == seen}
    cited = {quad.object for quad in quads(kind) if quad.predicate.value == f"{PROV}wasDerivedFrom"}
    assert cited
    assert cited - known == set()


@pytest.mark.parametrize("kind", KINDS)
def test_every_thing_rests_on_evidence(kind: str) -> None:
    seen = ox.NamedNode(f"{INS}Waarneming")
    rests = {quad.subject for quad in quads(kind) if quad.predicate.value.startswith(PROV)}
    observed = {quad.subject for quad in quads(kind) if quad.object == seen}
    assert {quad.subject for quad in quads(kind)} - rests - observed == set()


def test_what_a_table_refers_to_is_described_somewhere() -> None:
    described = {
        quad.subject
        for path in [*DATA.glob("*.ttl"), *(ROOT / "ontology").rglob("*.ttl")]
        for quad in read_quads(path)
        if quad.predicate.value == f"{RDF}type"
    }
    absent = {
        f"{kind}: {quad.object}"
        for kind in KINDS
        for quad in quads(kind)
        if str(quad.object).startswith((f"<{ID}", "<https://identifier.overheid.nl/"))
        and quad.object not in described
    }
    assert absent == set()


# --- no persons ---

EMAIL = re.compile(r"[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
PHONE = re.compile(r"(?<![0-9A-Za-z])(?:\+31|0031|0)[ ()-]{0,3}[1-9](?:[ -]{0,3}[0-9]){8}(?![0-9])")
SCHEME = re.compile(r"\b(?:mailto|tel|sms|callto|whatsapp):|://[^/?#\s]*@", re.IGNORECASE)
HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("pattern", [EMAIL, PHONE, SCHEME], ids=["e-mail", "phone", "scheme"])
def test_nothing_reaches_a_person(kind: str, pattern: re.Pattern[str]) -> None:
    found = {value for value in values(kind) if pattern.search(value.replace("%40", "@"))}
    assert found == set()


def hosts(text: str) -> Iterator[str]:
    """Yield the hosts in a text, and every domain that they are part of."""
    for match in HOST.finditer(text.lower()):
        parts = match[0].split(".")
        yield from (".".join(parts[place:]) for place in range(len(parts) - 1))


def withheld(text: str) -> bool:
    known = MAPPING["adressen"]["weggelaten"]
    return any(hashlib.sha256(host.encode()).hexdigest() in known for host in hosts(text))


@pytest.mark.parametrize("kind", KINDS)
def test_no_address_that_names_a_person_is_told(kind: str) -> None:
    assert [value for value in values(kind) if withheld(value)] == []


def test_withheld_addresses_are_in_the_tables(folder: Path) -> None:
    found = {
        hashlib.sha256(host.encode()).hexdigest()
        for path in folder.iterdir()
        for host in hosts(path.read_text(encoding="utf-8"))
    }
    assert set(MAPPING["adressen"]["weggelaten"]) - found == set()


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (EMAIL, "schrijf naar raad@example.nl", True),
        (EMAIL, "https://example.nl/@raad", False),
        (PHONE, "bel 010-1234567", True),
        (PHONE, "bel +31 6 12345678", True),
        (PHONE, "zaak 2010123456789", False),
        (PHONE, "2015-01-31", False),
        (SCHEME, "mailto:raad", True),
        (SCHEME, "https://ik:geheim@example.nl/", True),
        (SCHEME, "https://example.nl/hotel:kamer", False),
    ],
)
def test_what_reaches_a_person_is_recognised(
    pattern: re.Pattern[str], text: str, found: bool
) -> None:
    assert bool(pattern.search(text)) is found


def test_hosts_are_found_in_texts_and_addresses() -> None:
    text = "Zie https://Www.Raad.example.nl/x en raad.org."
    assert set(hosts(text)) == {
        "www.raad.example.nl",
        "raad.example.nl",
        "example.nl",
        "raad.org",
    }


# --- the mapping ---

# Entries that nothing in the tables needs, known to those who keep the mapping. What leaves the
# mapping leaves this list.
IDLE_WORDS = frozenset(
    {
        "instanties Laborijn",
        "instanties KempenPlus",
        "instanties WIL",
        "instanties WerkBedrijf Rijk van Nijmegen",
        "instanties Kompas",
        "kenmerken begeleiding_percentage_per_jaar",
        "kenmerken hardheidsclausule.nee",
        "kenmerken min_loon_pct_wml",
        "kenmerken soorten_voorziening",
        "kenmerken vermogenstoets.ja",
        "kenmerken vrijwillig_mogelijk.nee",
        "kenmerken werkgever_plicht",
        "plaatsen Den Haag",
        "wetten Awb",
        "wetten Bbz 2004",
        "wetten Besluit loonkostensubsidie Participatiewet",
        "wetten Pw",
        "wetten Wet SUWI",
        "wetten Wet maatschappelijke ondersteuning",
        "wetten Wet structuur uitvoeringsorganisatie werk en inkomen",
    }
)
IDLE_BLOCKS = frozenset(
    {
        "raden zelfde: Apeldoorn, Adviesraad VWI (Voorzieningen voor Werk en Inkomen)",
    }
)
WHOLE_WORDS = (
    "regelsoort",
    "regelstatus",
    "raadsoort",
    "regeling",
    "vaststeller",
    "onderwerp",
)
BLOCKS = (
    ("gebeurtenissen", "rij", ("participatiewet-in-balans",)),
    ("instanties", "deelname", ("uitvoerders",)),
    ("landelijk", "rij", ("landelijk",)),
    ("plaatsen", "opvolger", ("uitvoerders",)),
    ("raden", "opvolging", ("raden",)),
    ("raden", "rij", ("lokale-regels", "raden")),
    ("raden", "zelfde", ("raden", "raden-elders", "lokale-regels")),
    ("regels", "tegenspraak", ("ondersteuningsregels",)),
    ("regels", "voorganger", ("lokale-regels", "ondersteuningsregels")),
    ("regels", "zelfde", ("genoemde-regels", "lokale-regels")),
    ("uwv", "rij", ("uwv-districten",)),
)


def test_every_file_of_the_mapping_is_read() -> None:
    assert set(MAPPING) == set(FILES)


def test_every_kind_has_a_graph_and_a_reader() -> None:
    for kind, said in MAPPING["soorten"].items():
        assert (DATA / f"{kind}.ttl").exists()
        assert find_spec(f"kg.tables.kinds.{said['lezer']}") is not None


def test_every_reader_is_of_some_kind() -> None:
    readers = {path.stem for path in (ROOT / "src" / "kg" / "tables" / "kinds").glob("[!_]*.py")}
    assert readers == {said["lezer"] for said in MAPPING["soorten"].values()}


@pytest.mark.parametrize("kind", KINDS)
def test_a_needed_column_is_a_column(kind: str) -> None:
    said = MAPPING["soorten"][kind]
    assert set(said["nodig"]) <= set(said["kolommen"])
    assert len(set(said["kolommen"])) == len(said["kolommen"])


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_is_in_the_table(folder: Path, kind: str) -> None:
    columns = {column for row in rows(folder, kind) for column in row}
    assert set(MAPPING["soorten"][kind]["kolommen"]) - columns == set()


def test_an_organisation_has_its_names_for_itself() -> None:
    blocks = MAPPING["instanties"]["instantie"]
    names = [{fold(name) for name in (b["naam"], *b.get("namen", ()))} for b in blocks]
    assert sum(map(len, names)) == len(frozenset().union(*names))


def test_every_address_in_the_mapping_has_a_prefix_of_the_project() -> None:
    named = [
        block[key]
        for file, part, key in (
            ("instanties", "instantie", "iri"),
            ("instanties", "deelname", "instantie"),
            ("landelijk", "rij", "iri"),
            ("plaatsen", "opvolger", "rij"),
            ("regels", "tegenspraak", "kenmerk"),
            ("wetten", "wet", "iri"),
        )
        for block in MAPPING[file][part]
    ]
    assert [name for name in named if expand(name) is None] == []


def test_the_same_is_said_with_a_reason() -> None:
    blocks = [*MAPPING["raden"]["zelfde"], *MAPPING["regels"]["zelfde"], *MAPPING["raden"]["rij"]]
    assert [block for block in blocks if not block.get("reden")] == []


def rows(folder: Path, kind: str) -> list[dict[str, Any]]:
    """Return the rows of the table of a kind."""
    file = folder / MAPPING["soorten"][kind]["bestand"]
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".csv":
        return [dict(row) for row in csv.DictReader(text.splitlines())]
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def parts(value: object) -> Iterator[str]:
    """Yield the texts and names in a value, and what is true or false by its name."""
    if isinstance(value, dict):
        for name, part in value.items():
            if part in (None, "", [], {}) or name == "waar_in_pagina":
                continue
            yield name
            yield from (f"{name}.{'ja' if part else 'nee'}",) if isinstance(part, bool) else ()
            yield from parts(part)
    elif isinstance(value, list):
        for part in value:
            yield from parts(part)
    elif value is not None:
        yield str(value)
        yield from str(value).split("|")


@cache
def written(folder: Path) -> frozenset[str]:
    """Return every text and name in the rows that were placed, without case and diacritics."""
    cells: list[str] = []
    for kind in KINDS:
        left = {item.line for item in fresh(folder, kind).report.left if item.whole}
        first = 2 if MAPPING["soorten"][kind]["vorm"] == "csv" else 1
        for line, row in enumerate(rows(folder, kind), first):
            cells += () if line in left else parts(row)
    for row in rows(folder, "uitvoerders"):
        cells += re.split(r"[,;:/() ]+", row["voert_uit"])
    return frozenset(fold(cell) for cell in cells)


def words() -> Iterator[tuple[str, str]]:
    """Yield the words of the mapping that stand for a whole value or column of a table."""
    for block in MAPPING["instanties"]["instantie"]:
        yield from (("instanties", name) for name in block.get("namen", ()))
    for column, how in MAPPING["kenmerken"].items():
        if column == "_bij":
            yield from (("kenmerken", name) for name in how)
        elif column not in ("inhoud_uwv",):
            yield "kenmerken", column
            yield from (("kenmerken", f"{column}.{x}") for x in ("ja", "nee") if x in how)
    yield from (("plaatsen", name) for name in MAPPING["plaatsen"]["namen"])
    yield from (("raden", name) for name in MAPPING["raden"]["koepel"])
    yield from (("regels", name) for name in MAPPING["regels"]["versies"])
    for block in MAPPING["wetten"]["wet"]:
        yield from (("wetten", name) for name in block["namen"])
    for group in WHOLE_WORDS:
        yield from (("woorden", name) for name in MAPPING["woorden"][group])


def test_every_word_of_the_mapping_is_written_in_a_table(folder: Path) -> None:
    known = written(folder) | {fold(f"voorzitter_onafhankelijk.{x}") for x in ("ja", "nee")}
    idle = {f"{file} {word}" for file, word in words() if fold(word) not in known}
    assert idle - IDLE_WORDS == set()


def test_every_organisation_of_the_mapping_is_written_in_a_table(folder: Path) -> None:
    blocks = MAPPING["instanties"]["instantie"]
    names = [(b["naam"], *b.get("namen", ())) for b in blocks]
    assert [some for some in names if not {fold(name) for name in some} & written(folder)] == []


def test_every_word_about_certainty_is_written_in_a_table(folder: Path) -> None:
    noted = (str(row.get("zeker") or "") for kind in KINDS for row in rows(folder, kind))
    first = {re.split(r"[;,( ]", note)[0].lower() for note in noted} | {"onbekend"}
    assert set(MAPPING["woorden"]["zekerheid"]) - first == set()


def test_every_word_for_an_interlocutor_is_written_in_a_table(folder: Path) -> None:
    said = " ".join(str(row.get("overlegpartner")) for row in rows(folder, "lokale-regels"))
    idle = {word for word in MAPPING["woorden"]["gesprekspartner"] if word not in said.lower()}
    assert idle == set()


def test_every_kind_of_rule_has_a_name_and_every_name_a_kind() -> None:
    words = MAPPING["woorden"]
    assert set(words["regelnaam"]) == set(words["regelsoort"].values())
    assert set(words["regelklasse"]) <= set(words["regelnaam"])


def test_every_group_of_words_is_used() -> None:
    code = "".join(p.read_text("utf-8") for p in (ROOT / "src" / "kg" / "tables").rglob("*.py"))
    idle = {group for group in MAPPING["woorden"] if f'"{group}"' not in code}
    assert idle == set()


@cache
def areas() -> tuple[ox.Quad, ...]:
    return tuple(read_quads(DATA / "gebieden.ttl"))


def without(target: Path, file: str, part: str, place: int) -> Lexicon:
    """Return the mapping without one of its blocks."""
    shutil.copytree(TABLES, target, dirs_exist_ok=True)
    path = target / f"{file}.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = [n for n, line in enumerate(lines) if line == f"[[{part}]]"]
    start = starts[place]
    end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith("[")), len(lines))
    path.write_text("\n".join([*lines[:start], *lines[end:]]), encoding="utf-8")
    return Lexicon(target)


@pytest.mark.parametrize(("file", "part", "kinds"), BLOCKS, ids=lambda value: str(value)[:14])
def test_every_block_of_the_mapping_matters(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    file: str,
    part: str,
    kinds: tuple[str, ...],
) -> None:
    # To compare, statements need not be written as Turtle.
    monkeypatch.setattr(importing, "to_rdflib", frozenset)
    monkeypatch.setattr(importing, "canonical", lambda found: "\n".join(sorted(map(str, found))))
    whole = read_reference(DATA, TABLES)

    def made(kind: str, lexicon: Lexicon) -> tuple[str, list[str]]:
        reference = replace(
            whole,
            lexicon=lexicon,
            places=Places(areas(), lexicon),
            laws=Laws(read_quads(DATA / "wetgeving.ttl"), lexicon),
            bodies=Bodies(lexicon),
            councils=CouncilNames(
                lexicon.blocks("raden", "zelfde"),
                lexicon.table("raden", "schrijfwijze"),
                lexicon.table("raden", "volledig")["namen"],
            ),
        )
        found = import_table(kind, folder / MAPPING["soorten"][kind]["bestand"], reference)
        return found.turtle, [item.text(kind, "nl") for item in found.report.left]

    before = {kind: made(kind, whole.lexicon) for kind in kinds}
    idle = set()
    for place, block in enumerate(MAPPING[file][part]):
        lexicon = without(tmp_path, file, part, place)
        if all(made(kind, lexicon) == before[kind] for kind in kinds):
            first, second, *_ = block.values()
            idle.add(f"{file} {part}: {first}, {second}")
    assert idle - IDLE_BLOCKS == set()
