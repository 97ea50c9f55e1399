"""Output: aligned tables that lose nothing, and nothing that could steer a terminal."""

from __future__ import annotations

import sys

import pytest

from kg.cli.output import CELL_WIDTH, progress, table, visible


def test_table_is_aligned_and_numbers_stand_right() -> None:
    assert table(("naam", "n"), [("a", "1"), ("bbbbbb", "1.234")]).splitlines() == [
        "naam        n",
        "──────  ─────",
        "a           1",
        "bbbbbb  1.234",
    ]


def test_long_cells_go_on_and_lose_nothing() -> None:
    words = [f"woord{n}" for n in range(60)]
    lines = table(("a", "b"), [(" ".join(words), "x")]).splitlines()[2:]
    assert " ".join(" ".join(lines).replace(" x", "").split()) == " ".join(words)
    assert max(map(len, lines)) <= CELL_WIDTH + 3


def test_a_table_without_rows_shows_its_columns() -> None:
    assert table(("a", "b"), []).splitlines()[0] == "a  b"


def test_a_table_that_is_too_wide_becomes_records() -> None:
    text = table(("naam", "x"), [("a" * 50, "1"), ("b", "")], width=40)
    assert text.splitlines() == ["naam  " + "a" * 50, "x     1", "", "naam  b", "x"]
    assert "─" in table(("naam", "x"), [("a", "1")], width=40)


@pytest.mark.parametrize("text", ["\x1b[31m", "\x07", "\u202e", "a\rb", "\x9b"])
def test_what_steers_a_terminal_is_made_visible(text: str) -> None:
    assert "�" in visible(text)
    assert "\x1b" not in table(("a",), [(text,)])


def test_line_ends_and_tabs_stay() -> None:
    assert visible("a\n\tb é") == "a\n\tb é"


@pytest.mark.parametrize("watched", [True, False])
def test_progress_does_all_work_watched_or_not(
    watched: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: watched)
    done: list[int] = []
    progress(list(range(20)), "tellen", done.append)
    assert done == list(range(20))
    assert capsys.readouterr().out == ""
