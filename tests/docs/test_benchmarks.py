"""The benchmarks measure what they say they do, and report it in its place."""

from __future__ import annotations

import os
import re
import sys
from functools import partial
from pathlib import Path

import pytest

from benchmarks import report, timing


def test_rounds_are_interleaved() -> None:
    order: list[str] = []
    subjects = {name: partial(order.append, name) for name in ("a", "b")}
    timing.interleaved(subjects, rounds=3)
    assert order == ["a", "b"] * 3


def test_peak_memory_is_that_of_the_command_alone() -> None:
    ballast = bytearray(200_000_000)
    command = [sys.executable, "-c", "x = bytearray(60_000_000)"]
    run = timing.run(command, os.environ)
    assert len(ballast) > 0
    assert 60 < run.peak_mb < 120
    assert run.seconds > 0


def test_failing_command_is_an_error_with_its_reason() -> None:
    with pytest.raises(RuntimeError, match=r"exit code 3: .*because"):
        timing.run(
            [sys.executable, "-c", "import sys; print('because', file=sys.stderr); exit(3)"], {}
        )


@pytest.mark.parametrize(("value", "met"), [(1.5, True), (1.51, False)])
def test_limit_is_met_up_to_the_limit(value: float, met: bool) -> None:
    assert report.at_most("opening", value, 1.5).met is met


@pytest.mark.parametrize(("value", "met"), [(10, True), (9.9, False)])
def test_gain_is_met_from_the_limit(value: float, met: bool) -> None:
    assert report.at_least("queries", value, 10).met is met


def test_results_replace_only_what_stands_between_the_markers(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n", encoding="utf-8")
    report.write(readme, "new")
    text = readme.read_text(encoding="utf-8")
    assert text == f"before\n{report.BEGIN}\n\nnew\n\n{report.END}\nafter\n"


def test_readme_without_markers_is_refused(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("no markers\n", encoding="utf-8")
    with pytest.raises(ValueError, match="lacks the markers"):
        report.write(readme, "new")


def test_published_results_meet_their_targets_or_say_why_not(root: Path) -> None:
    text = (root / "benchmarks/README.md").read_text(encoding="utf-8")
    before, _, after = text.partition(report.BEGIN)
    lines = [line for line in after.splitlines() if " ≤ " in line or " ≥ " in line]
    assert lines
    explained = set(re.findall(r"^- \*(.+?)\* \(", before, re.MULTILINE))
    missed = {
        re.sub(r"\d+ (?=\w+ queries)", "", line.split(" | ")[0].removeprefix("| "))
        for line in lines
        if not line.endswith("| yes |")
    }
    assert missed <= explained
