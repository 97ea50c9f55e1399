"""The tables of a release: names and separators that hold whatever stands in the data."""

from __future__ import annotations

import json

import pytest

from kg.errors import ReleaseError
from kg.release.content import Content, Identity
from kg.release.tables import table_files
from kg.settings import Settings
from small import PREFIXES

IDENTITY = Identity("1.0.0", "2026-01-02", "https://creativecommons.org/licenses/by/4.0/")


def tables(small: Settings, text: str) -> dict[str, str]:
    """Return the tables of the small graph with more said, line ends made plain."""
    (small.data / "meer.ttl").write_text(f"{PREFIXES}{text}", encoding="utf-8")
    files = table_files(Content(small), IDENTITY)
    return {name: data.decode().replace("\r\n", "\n") for name, data in files.items()}


def columns(files: dict[str, str], name: str) -> dict[str, dict[str, object]]:
    schema = json.loads(files[f"tabellen/{name}.csv-metadata.json"])["tableSchema"]
    return {column["name"]: column for column in schema["columns"]}


def test_a_row_per_thing_and_a_column_per_property(small: Settings) -> None:
    (head, *rows) = tables(small, "")["tabellen/Raad.csv"].splitlines()
    assert head.split(",")[:3] == ["iri", "skos_prefLabel_nl", "skos_altLabel_nl"]
    assert len(rows) == 1
    assert rows[0].startswith("https://w3id.org/inspraak/id/raad/a,Cliëntenraad Montferland,CRM,")


def test_values_of_several_kinds_get_a_column_each(small: Settings) -> None:
    files = tables(
        small,
        "raad:a ins:datum '2019'^^xsd:gYear, '2020-01-02'^^xsd:date, wet:x, 'ooit'@nl, 'x'@en-GB .",
    )
    found = {name: c for name, c in columns(files, "Raad").items() if name.startswith("datum")}
    assert {name: c["datatype"] for name, c in found.items()} == {
        "datum": "anyURI",
        "datum_date": "date",
        "datum_en_gb": "string",
        "datum_gYear": "gYear",
        "datum_nl": "string",
    }
    assert found["datum_en_gb"]["lang"] == "en-gb"


def test_several_values_stand_in_one_cell_between_a_sign_that_none_has(small: Settings) -> None:
    files = tables(small, "raad:a ins:code 'a|b', 'c' ; ins:toelichting 'd¦e' .")
    found = columns(files, "Raad")
    assert found["code_string"]["separator"] == "¦"
    assert "separator" not in found["toelichting_string"]
    assert ",a|b¦c," in files["tabellen/Raad.csv"]


def test_a_table_without_a_sign_left_is_not_made(small: Settings) -> None:
    with pytest.raises(ReleaseError, match=r"Raad: .*Haal een van deze tekens"):
        tables(small, "raad:a ins:code '|¦␟', 'c' .")


def test_the_name_of_a_class_cannot_lead_out_of_the_folder(small: Settings) -> None:
    odd = "<https://w3id.org/inspraak/def#../../etc/Raad>"
    files = tables(small, f"raad:odd a {odd} ; skos:prefLabel 'x'@nl .")
    assert "tabellen/______etc_Raad.csv" in files
    assert not any(".." in name for name in files)
