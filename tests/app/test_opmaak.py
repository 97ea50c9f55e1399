"""Values as Dutch reads them."""

from __future__ import annotations

import pytest

import opmaak
from kg.model import Text
from kg.namespaces import XSD


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2026-01-31", "31 januari 2026"),
        ("2026-01-31T10:00:00Z", "31 januari 2026"),
        ("2026-12", "december 2026"),
        ("2019", "2019"),
        ("2026-13-01", "2026-13-01"),
        ("2026-00", "2026-00"),
        ("vroeger", "vroeger"),
    ],
)
def test_dates(value: str, shown: str) -> None:
    assert opmaak.date(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2195", "2.195"),
        ("1250000", "1.250.000"),
        ("7.50", "7,5"),
        ("124.00", "124"),
        ("-3", "-3"),
        ("+3", "3"),
        ("1e6", "1e6"),
        ("", ""),
    ],
)
def test_numbers(value: str, shown: str) -> None:
    assert opmaak.number(value) == shown


@pytest.mark.parametrize(
    ("value", "datatype", "shown"),
    [
        ("2195", "integer", "2.195"),
        ("2195", "string", "2195"),
        ("true", "boolean", "ja"),
        ("0", "boolean", "nee"),
        ("2015", "gYear", "2015"),
        ("<b>", "string", "&lt;b&gt;"),
        ("javascript:x", "anyURI", "javascript:x"),
    ],
)
def test_literals(value: str, datatype: str, shown: str) -> None:
    assert opmaak.shown(Text(value, datatype=XSD + datatype)) == shown


def test_a_web_address_becomes_a_link() -> None:
    link = opmaak.shown(Text("https://a.nl", datatype=XSD + "anyURI"))
    assert link.startswith('<a href="https://a.nl"')


def test_one_and_many() -> None:
    assert opmaak.counted(1, "1 ding", "{aantal} dingen") == "1 ding"
    assert opmaak.counted(1200, "1 ding", "{aantal} dingen") == "1.200 dingen"
