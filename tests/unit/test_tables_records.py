"""Rows and what is reported of them: values as the kind needs them, and one line per fault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pyoxigraph as ox
import pytest

from kg.errors import MAX_LINE, Words
from kg.tables.records import CellError, Left, Report, Row, plain, statements, to_day

REASON, DO = Words("stuk", "broken"), Words("Herstel het.", "Mend it.")


def row(value: object) -> Row:
    return Row(3, {"a": value})


def refusal(work: Callable[[], object]) -> CellError:
    with pytest.raises(CellError) as caught:
        work()
    assert caught.value.column == "a"
    return caught.value


# --- values ---


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        ("", ""),
        ("  een \n twee\t", "een twee"),
        (0, "0"),
        (2.5, "2.5"),
        (True, "True"),
        (False, "False"),
    ],
)
def test_a_text_has_no_superfluous_blanks(value: object, expected: str) -> None:
    assert row(value).text("a") == expected


@pytest.mark.parametrize("value", [[], ["x"], {}, {"x": 1}])
def test_a_list_or_block_is_no_text(value: object) -> None:
    assert refusal(lambda: row(value).text("a")).reason.nl == "hier hoort één tekst"
    assert refusal(lambda: plain(value, "a")).reason.nl == "hier hoort één tekst"


def test_a_column_that_is_not_there_was_not_seen() -> None:
    assert (row(1).text("b"), row(1).raw("b"), row(1).texts("b")) == ("", None, [])


@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_needed_value_must_be_there(value: object) -> None:
    assert refusal(lambda: row(value).needed("a")).reason.nl == "deze waarde ontbreekt"


def test_a_needed_value_that_is_there_is_given() -> None:
    assert row(" x ").needed("a") == "x"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, []),
        ("", []),
        ([], []),
        ("x | y||z", ["x", "y", "z"]),
        (["x  y", " ", "z"], ["x y", "z"]),
    ],
)
def test_a_list_may_be_written_with_bars(value: object, expected: list[str]) -> None:
    assert row(value).texts("a") == expected


@pytest.mark.parametrize("value", [[1], [None], ["x", []], {"x": 1}, 3, True])
def test_a_list_holds_texts_only(value: object) -> None:
    assert refusal(lambda: row(value).texts("a")).reason.nl == "hier hoort een lijst teksten"


@pytest.mark.parametrize(("value", "expected"), [(None, []), ([], []), ([{"x": 1}], [{"x": 1}])])
def test_blocks_are_given_as_they_are(value: object, expected: object) -> None:
    assert row(value).blocks("a") == expected


@pytest.mark.parametrize("value", ["x", ["x"], [{}, None], {"x": 1}, 3])
def test_blocks_are_a_list_of_blocks(value: object) -> None:
    assert refusal(lambda: row(value).blocks("a")).reason.nl == "hier hoort een lijst blokken"


@pytest.mark.parametrize("value", ["x", ["x"], 3])
def test_a_block_is_no_text_or_list(value: object) -> None:
    assert refusal(lambda: row(value).block("a")).reason.nl == "hier hoort een blok"


@pytest.mark.parametrize(("value", "expected"), [(None, {}), ({"x": 1}, {"x": 1})])
def test_a_block_is_given_as_it_is(value: object, expected: object) -> None:
    assert row(value).block("a") == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (" ", None),
        ("2015-01-31", date(2015, 1, 31)),
        ("2016-02-29", date(2016, 2, 29)),
    ],
)
def test_a_day_is_read(value: object, expected: date | None) -> None:
    assert row(value).day("a") == expected


@pytest.mark.parametrize(
    "value",
    [
        "2015-02-29",
        "2015-13-01",
        "0000-01-01",
        "2015",
        "2015-1-1",
        "20150131",
        "2015-W05-6",
        "31-01-2015",
        "2015-01-31T00:00:00",
        "٢٠١٥-٠١-٠١",
        20150131,
        False,
    ],
)
def test_a_day_that_does_not_exist_or_is_written_otherwise_is_refused(value: object) -> None:
    error = refusal(lambda: row(value).day("a"))
    assert error.reason.nl == "deze datum bestaat niet"
    assert error.do.nl == "Schrijf een dag als 2015-01-31."
    assert error.value == str(value)


def test_a_day_is_refused_in_its_column() -> None:
    assert refusal(lambda: to_day("morgen", "a")).value == "morgen"


def test_statements_are_told_of_things_with_an_address() -> None:
    thing, word = ox.NamedNode("urn:a"), ox.NamedNode("urn:b")
    quads = [
        ox.Quad(thing, word, ox.Literal("x", language="nl")),
        ox.Quad(thing, word, ox.NamedNode("urn:c")),
        ox.Quad(ox.BlankNode(), word, ox.Literal("y")),
    ]
    assert list(statements(quads)) == [("urn:a", "urn:b", "x"), ("urn:a", "urn:b", "urn:c")]


# --- the report ---


@pytest.mark.parametrize(
    ("left", "lang", "line"),
    [
        (
            Left(3, "titel", REASON, DO, "x"),
            "nl",
            "t.csv: regel 3, kolom titel: rij weggelaten: stuk: x. Herstel het.",
        ),
        (
            Left(3, "titel", REASON, DO, "x"),
            "en",
            "t.csv: line 3, column titel: row left out: broken: x. Mend it.",
        ),
        (
            Left(3, "titel", REASON, DO, whole=False),
            "nl",
            "t.csv: regel 3, kolom titel: waarde weggelaten: stuk. Herstel het.",
        ),
        (Left(3, "", REASON, DO), "nl", "t.csv: regel 3: rij weggelaten: stuk. Herstel het."),
    ],
)
def test_what_was_left_out_says_where_what_and_what_to_do(left: Left, lang: str, line: str) -> None:
    assert left.text("t.csv", lang) == line


def test_what_was_left_out_is_one_printable_line_of_bounded_length() -> None:
    said = Left(3, "a\nb", REASON, DO, "\x1b[31m\r\n" + "x" * 5000).text("t.csv", "nl")
    assert said.isprintable()
    assert len(said) <= MAX_LINE


def test_a_report_counts_rows_and_values_apart() -> None:
    left = [Left(n, "a", REASON, DO, whole=whole) for n, whole in enumerate([True, False, False])]
    report = Report("raden", "t.csv", rows=9, placed=8, left=left)
    assert (report.left_rows, report.left_values) == (1, 2)
