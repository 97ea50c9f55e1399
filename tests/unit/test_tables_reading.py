"""Reading tables: what is wrong is named with its place, and the rest is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.errors import UnreadableFile
from kg.tables.reading import MAX_DEPTH, MAX_LINE, read_table
from kg.tables.records import Left, Row

COLUMNS = ("a", "b", "c")
BOM = b"\xef\xbb\xbf"


class Table:
    """A file that a test fills and reads."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def csv(self, data: bytes | str) -> tuple[list[Row], list[Left]]:
        """Return the rows of a CSV table, and what was left out."""
        return self._read(data, "csv")

    def jsonl(self, data: bytes | str) -> tuple[list[Row], list[Left]]:
        """Return the rows of a table of JSON lines, and what was left out."""
        return self._read(data, "jsonl")

    def refusal(self, form: str, data: bytes | str) -> str:
        """Return what is said of a file that is no table, behind its name."""
        with pytest.raises(UnreadableFile) as caught:
            self._read(data, form)
        line = caught.value.line()
        assert line.startswith(f"{self.path}: ")
        return line.removeprefix(f"{self.path}: ")

    def _read(self, data: bytes | str, form: str) -> tuple[list[Row], list[Left]]:
        self.path.write_bytes(data.encode() if isinstance(data, str) else data)
        return read_table(self.path, form, COLUMNS, ("a",))


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path / "tabel")


def block(**values: object) -> str:
    return f"{json.dumps(values)}\n"


def places(left: list[Left]) -> list[tuple[int, str, bool]]:
    return [(item.line, item.column, item.whole) for item in left]


# --- csv ---


def test_a_csv_row_has_its_line_and_its_values(table: Table) -> None:
    assert table.csv("a,b,c\n1,2,3\n4,5,6\n") == (
        [Row(2, {"a": "1", "b": "2", "c": "3"}), Row(3, {"a": "4", "b": "5", "c": "6"})],
        [],
    )


def test_an_empty_cell_was_not_seen(table: Table) -> None:
    rows, _ = table.csv("a,b\n1, \n")
    assert rows[0].values == {"a": "1", "b": None}


def test_a_line_of_empty_cells_is_no_row(table: Table) -> None:
    assert [row.line for row in table.csv("a,b\n\n,\n1,2\n")[0]] == [4]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_both_line_ends_are_read(table: Table, end: str) -> None:
    rows, left = table.csv(end.join(["a,b", "1,2", ""]))
    assert (rows, left) == ([Row(2, {"a": "1", "b": "2"})], [])


def test_a_byte_order_mark_is_no_part_of_the_first_name(table: Table) -> None:
    assert table.csv(BOM + b"a,b\n1,2\n")[0] == [Row(2, {"a": "1", "b": "2"})]


def test_a_cell_of_several_lines_does_not_shift_the_line_numbers(table: Table) -> None:
    rows, _ = table.csv('a,b\n"x\ny\n\nz",2\n3,4\n')
    assert [(row.line, row.values["a"]) for row in rows] == [(2, "x\ny\n\nz"), (6, "3")]


def test_a_quoted_quote_and_comma_belong_to_the_cell(table: Table) -> None:
    assert table.csv('a,b\n"zei ""ja"", toen",2\n')[0][0].values["a"] == 'zei "ja", toen'


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        ("1,2,3,4", "4", "4 waarden bij 3 kolommen"),
        ("1", "b", "1 waarden bij 3 kolommen"),
    ],
)
def test_too_many_or_too_few_cells_leave_out_that_row_only(
    table: Table, line: str, column: str, said: str
) -> None:
    rows, left = table.csv(f"a,b,c\n{line}\n5,6,7\n")
    assert [row.line for row in rows] == [3]
    assert places(left) == [(2, column, True)]
    assert left[0].reason.nl == said


def test_a_quote_that_is_not_closed_costs_no_other_row(table: Table) -> None:
    rows, left = table.csv('a,b\n"1,2\n3,4\n5,6\n')
    assert [row.line for row in rows] == [3, 4]
    assert places(left) == [(2, "", True)]


def test_a_quote_that_the_next_row_closes_costs_no_other_row(table: Table) -> None:
    rows, left = table.csv('a,b\n"1,2\n"3",4\n')
    assert [row.line for row in rows] == [3]
    assert places(left) == [(2, "", True)]


def test_a_cell_that_is_far_too_long_costs_no_other_row(table: Table) -> None:
    rows, left = table.csv(f"a,b\n{'x' * 140_000},1\n2,3\n")
    assert [row.line for row in rows] == [3]
    assert places(left) == [(2, "", True)]


def test_a_column_that_the_kind_does_not_have_is_named_once(table: Table) -> None:
    rows, left = table.csv("a,x\n1,2\n3,4\n")
    assert [row.values for row in rows] == [{"a": "1"}, {"a": "3"}]
    assert places(left) == [(1, "x", False)]


def test_a_column_without_a_name_is_told_by_its_number(table: Table) -> None:
    rows, left = table.csv("a,,\n1,2,3\n")
    assert [row.values for row in rows] == [{"a": "1"}]
    assert places(left) == [(1, "2", False), (1, "3", False)]


def test_a_missing_column_is_named(table: Table) -> None:
    assert "deze kolommen ontbreken: a" in table.refusal("csv", "b,c\n1,2\n")


def test_a_column_that_stands_there_twice_is_named(table: Table) -> None:
    assert "deze kolommen staan er dubbel: b" in table.refusal("csv", "a,b,b\n1,2,3\n")


@pytest.mark.parametrize("header", ['"a,b\n1,2\n', 'a"b"c,"d"e\n1,2\n'])
def test_a_header_that_cannot_be_taken_apart_is_refused(table: Table, header: str) -> None:
    assert "er is geen kopregel" in table.refusal("csv", header)


def test_a_header_that_is_not_utf8_is_refused(table: Table) -> None:
    assert "er is geen kopregel" in table.refusal("csv", b"a,b\xe9\n1,2\n")


def test_a_header_without_rows_is_refused(table: Table) -> None:
    assert "er zijn geen rijen" in table.refusal("csv", "a,b\n\n")


def test_a_line_in_another_encoding_is_named_with_the_character(table: Table) -> None:
    rows, left = table.csv(b"a,b\n1,2\ncli\xebnt,3\n4,5\n")
    assert [row.line for row in rows] == [2, 4]
    assert places(left) == [(3, "", True)]
    assert left[0].reason.nl == "deze regel is geen UTF-8 (teken 4)"


def test_a_row_of_which_a_line_is_broken_is_left_out_whole(table: Table) -> None:
    rows, left = table.csv(b'a,b\n"x\n\xeb\ny",2\n3,4\n')
    assert [row.line for row in rows] == [5]
    assert places(left) == [(3, "", True)]


@pytest.mark.parametrize("character", ["\x01", "\x7f", "\ufffe"])
def test_a_character_that_is_no_text_breaks_its_row(table: Table, character: str) -> None:
    rows, left = table.csv(f"a,b\n1,x{character}\n3,4\n")
    assert [row.line for row in rows] == [3]
    assert places(left) == [(2, "", True)]


# --- json lines ---


def test_a_json_row_has_its_line_and_its_values(table: Table) -> None:
    rows, left = table.jsonl('{"a": [1, {"x": null}]}\n\n{"a": true}\n')
    assert rows == [Row(1, {"a": [1, {"x": None}]}), Row(3, {"a": True})]
    assert left == []


def test_a_byte_order_mark_and_other_line_ends_do_not_matter(table: Table) -> None:
    assert table.jsonl(BOM + b'{"a": 1}\r\n{"a": 2}\r\n')[0] == [Row(1, {"a": 1}), Row(2, {"a": 2})]


@pytest.mark.parametrize(
    "line",
    [
        '{"a": 1',
        "onzin",
        "[1]",
        "3",
        '{"a": NaN}',
        '{"a": Infinity}',
        '{"a": "\\ud800"}',
        '{"a": "\\u0001"}',
        '{"a": {"\\u0000": 1}}',
        '{"a": ' + "9" * 5000 + "}",
        '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"a": ' + "[" * MAX_DEPTH + "]" * MAX_DEPTH + "}",
    ],
)
def test_a_broken_line_does_not_stop_the_rest(table: Table, line: str) -> None:
    rows, left = table.jsonl(f'{{"a": 1}}\n{line}\n{{"a": 2}}\n')
    assert [row.line for row in rows] == [1, 3]
    assert places(left) == [(2, "", True)]


def test_a_block_may_be_nested_to_the_limit(table: Table) -> None:
    deep = "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)
    assert table.jsonl(f'{{"a": {deep}}}\n')[1] == []


def test_a_pair_of_surrogates_is_one_character(table: Table) -> None:
    assert table.jsonl('{"a": "\\ud83d\\ude00"}\n')[0] == [Row(1, {"a": "😀"})]


@pytest.mark.parametrize("line", ['{"a": 1, "b": 2, "b": 3}', '{"a": {"b": 2, "b": 3}}'])
def test_a_name_that_stands_twice_in_a_block_is_named(table: Table, line: str) -> None:
    rows, left = table.jsonl(f'{line}\n{{"a": 1}}\n')
    assert [row.line for row in rows] == [2]
    assert places(left) == [(1, "b", True)]
    assert left[0].reason.nl == "deze kolom staat er dubbel"


def test_a_row_without_a_needed_column_is_left_out(table: Table) -> None:
    rows, left = table.jsonl(block(a=1) + block(b=2))
    assert [row.line for row in rows] == [1]
    assert places(left) == [(2, "a", True)]


def test_a_column_too_many_is_named_for_each_row_that_has_it(table: Table) -> None:
    rows, left = table.jsonl(block(a=1, x=2) + block(a=1) + block(a=1, x=None))
    assert [row.values for row in rows] == [{"a": 1}] * 3
    assert places(left) == [(1, "x", False), (3, "x", False)]


def test_a_line_that_is_far_too_long_is_left_out(table: Table) -> None:
    rows, left = table.jsonl(block(a="x" * MAX_LINE) + block(a=1))
    assert [row.line for row in rows] == [2]
    assert places(left) == [(1, "", True)]


def test_only_broken_lines_are_no_table(table: Table) -> None:
    assert "geen regel is te lezen als JSON" in table.refusal("jsonl", "a,b\n1,2\n")


def test_a_table_of_another_kind_is_told_by_what_it_lacks(table: Table) -> None:
    assert "deze kolommen ontbreken: a" in table.refusal("jsonl", block(b=1) + block(c=1))


# --- both ---


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("data", [b"", b"  \n\t\r\n", BOM])
def test_a_file_with_nothing_in_it_is_refused(table: Table, form: str, data: bytes) -> None:
    assert "er is niets in te lezen" in table.refusal(form, data)


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_file_in_another_encoding_is_refused(table: Table, form: str, encoding: str) -> None:
    line = table.refusal(form, 'a,b\n{"a": 1}\n'.encode(encoding))
    assert "het bestand is geen UTF-8. Sla het bestand op als UTF-8." in line


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_a_folder_is_refused(tmp_path: Path, form: str) -> None:
    with pytest.raises(UnreadableFile, match="dit is een map"):
        read_table(tmp_path, form, COLUMNS, ("a",))


def test_what_is_wrong_comes_in_the_order_of_the_file(table: Table) -> None:
    _, left = table.csv(b"a,x\n1\n\xeb,2\n1,2,3\n1,2\n")
    assert [item.line for item in left] == [1, 2, 3, 4]
