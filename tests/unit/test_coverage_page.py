"""The page on coverage: its generated part, and a document that keeps all the rest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.coverage import Coverage, Gap, Omission, SourceCoverage
from kg.coverage_page import BEGIN, END, NO_REASON, generated, text, write_page
from kg.errors import InputError

SOURCE = SourceCoverage(
    source="proef",
    label="Proef|bron",
    filename="proef.txt",
    at_hand=True,
    complete=True,
    characters=12_000,
    covered=11_900,
    omissions=(
        Omission("3", 4, "voettekst"),
        Omission("9", 5, "kop"),
        Omission("7", 6, "voettekst"),
    ),
    gaps=(Gap("12", 40, 60, 80, "Een zin", "zegt niets"), Gap("14-15", 70, 99, 20, "Nog een", "")),
)
COVERAGE = Coverage((SOURCE,), 0)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "dekking.md"
    path.write_text(f"# Kop\n\n{BEGIN}\noud\n{END}\n\nMet de hand.\n", encoding="utf-8")
    return path


def test_the_table_tells_how_much_of_each_source_is_covered() -> None:
    row = "| [Proef∣bron](#proef) | ja | 12.000 | 11.900 | 99,1 % |"
    assert row in text(COVERAGE).splitlines()


def test_what_is_left_out_stands_together_by_reason() -> None:
    lines = text(COVERAGE).splitlines()
    assert "| 3, 7 | 10 | voettekst |" in lines
    assert "| 9 | 5 | kop |" in lines


def test_a_gap_stands_there_with_its_reason_and_without_its_words() -> None:
    lines = text(COVERAGE).splitlines()
    assert "| 12 | 80 | zegt niets |" in lines
    assert f"| 14-15 | 20 | {NO_REASON} |" in lines
    assert "Een zin" not in text(COVERAGE)


def test_of_a_source_that_is_not_complete_no_gaps_are_told() -> None:
    told = text(Coverage((replace(SOURCE, complete=False),), 0))
    assert "zegt niets" not in told
    assert "nog niet volledig" in told


def test_writing_keeps_what_is_written_by_hand(page: Path) -> None:
    write_page(page, COVERAGE)
    written = page.read_text(encoding="utf-8")
    assert generated(written) == text(COVERAGE)
    assert written.startswith("# Kop\n")
    assert written.endswith(f"{END}\n\nMet de hand.\n")
    write_page(page, COVERAGE)
    assert page.read_text(encoding="utf-8") == written


@pytest.mark.parametrize("content", ["# Kop\n", f"{BEGIN}\n", f"{END}\n{BEGIN}\n"])
def test_a_page_without_both_markers_is_left_alone(page: Path, content: str) -> None:
    page.write_text(content, encoding="utf-8")
    assert generated(content) == ""
    with pytest.raises(InputError, match="merktekens"):
        write_page(page, COVERAGE)
    assert page.read_text(encoding="utf-8") == content


def test_without_the_text_of_a_source_nothing_is_written(page: Path) -> None:
    before = page.read_bytes()
    with pytest.raises(InputError, match=r"proef\.txt.*KG_SOURCES"):
        write_page(page, Coverage((replace(SOURCE, at_hand=False),), 0))
    assert page.read_bytes() == before


def test_a_page_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="bestaat niet"):
        write_page(tmp_path / "weg.md", COVERAGE)


def test_a_page_that_cannot_be_written_is_refused(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kg.coverage_page.write_text", full)
    with pytest.raises(InputError, match="niet te schrijven"):
        write_page(page, COVERAGE)
