"""Coverage of the sources: enough of each complete one, every gap with a reason, the page true."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.coverage import Coverage, SourceCoverage, cover
from kg.coverage_page import generated, text
from kg.exclusions import read_exclusions
from kg.graph import KnowledgeGraph
from kg.settings import Settings

ENOUGH = 0.95


@pytest.fixture(scope="module")
def settings(
    root: Path, shared: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Settings:
    return Settings(root=root, sources=shared("seeds"), cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def coverage(settings: Settings) -> Coverage:
    return cover(KnowledgeGraph.open(settings), settings)


@pytest.fixture(scope="module")
def complete(coverage: Coverage) -> list[SourceCoverage]:
    found = [source for source in coverage.sources if source.complete]
    assert found
    return found


def test_enough_of_every_complete_source_is_covered(complete: list[SourceCoverage]) -> None:
    assert {one.source: one.share for one in complete if not one.share >= ENOUGH} == {}


def test_every_gap_in_a_complete_source_has_a_reason(complete: list[SourceCoverage]) -> None:
    without = [
        f"{one.source}, {gap.lines}" for one in complete for gap in one.gaps if not gap.reason
    ]
    assert without == [], "say why in data/uitzonderingen.toml, under niet_ingevoerd"


def test_what_is_declared_as_left_in_a_complete_source_is_left(
    complete: list[SourceCoverage], settings: Settings
) -> None:
    declared = read_exclusions(settings.exclusions)
    found = {(one.source, gap.reason) for one in complete for gap in one.gaps}
    covered = [
        f"{one.source}, {stretch.lines}"
        for one in complete
        for stretch in declared[one.source].left
        if (one.source, stretch.reason) not in found
    ]
    assert covered == [], "take these lines out of data/uitzonderingen.toml"


def test_the_page_tells_what_is_covered(root: Path, coverage: Coverage) -> None:
    page = (root / "docs" / "dekking.md").read_text(encoding="utf-8")
    assert generated(page) == text(coverage), (
        "docs/dekking.md is behind the graph; mend it with: "
        "kg evidence --uncovered --write docs/dekking.md"
    )


def test_the_second_reading_has_a_row_for_every_source(root: Path, coverage: Coverage) -> None:
    page = (root / "docs" / "dekking.md").read_text(encoding="utf-8")
    section = page.partition("## Tweede lezing")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([a-z0-9][a-z0-9-]*) \|", section, re.MULTILINE)
    assert set(rows) - {"bron"} == {source.source for source in coverage.sources}
