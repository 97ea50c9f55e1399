"""Terms as the values that they stand for in Python, and tables as data frames."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from kg.namespaces import XSD
from kg.terms import Graphs, Iri, Table, Text, Value


@pytest.mark.parametrize(
    ("text", "datatype", "value"),
    [
        ("7", "integer", 7),
        ("2026", "gYear", 2026),
        ("1.50", "decimal", Decimal("1.50")),
        ("1e3", "double", 1000.0),
        ("true", "boolean", True),
        ("0", "boolean", False),
        ("2026-11-25", "date", date(2026, 11, 25)),
        ("2026-11-25T12:00:00Z", "dateTime", datetime(2026, 11, 25, 12, tzinfo=UTC)),
        ("2026-11", "gYearMonth", "2026-11"),
        ("veel", "integer", "veel"),
        ("x", "decimal", "x"),
        ("2026-02-30", "date", "2026-02-30"),
    ],
)
def test_a_literal_stands_for_a_value(text: str, datatype: str, value: Value) -> None:
    found = Text(text, datatype=f"{XSD}{datatype}").to_python()
    assert (found, type(found)) == (value, type(value))


def test_a_plain_text_is_a_text() -> None:
    assert Text("7").to_python() == "7"
    assert Text("zeven", "nl").to_python() == "zeven"


def test_a_table_is_a_data_frame() -> None:
    seven = Text("7", datatype=f"{XSD}integer")
    table = Table(("ding", "aantal"), ((Iri("urn:a"), seven), (Iri("urn:b"), None)))
    frame = table.to_pandas()
    assert list(frame.columns) == ["ding", "aantal"]
    assert list(frame["ding"]) == ["urn:a", "urn:b"]
    assert frame["aantal"][0] == 7
    assert frame["aantal"].isna().tolist() == [False, True]
    assert list(Table(("x",), ()).to_pandas().columns) == ["x"]


def test_a_dataset_is_true_when_it_names_a_graph() -> None:
    assert not Graphs()
    assert Graphs(named=("urn:g",))
    assert list(Graphs(("urn:a",), ("urn:b",))) == ["urn:a", "urn:b"]
