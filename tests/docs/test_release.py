"""The files that describe a release agree with each other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    """Return the project table of pyproject.toml."""
    with (root / "pyproject.toml").open("rb") as file:
        table: dict[str, Any] = tomllib.load(file)["project"]
    return table


def test_citation_has_the_version_of_the_package(root: Path, project: dict[str, Any]) -> None:
    citation = (root / "CITATION.cff").read_text(encoding="utf-8")
    assert re.findall(r"^version: (\S+)$", citation, re.MULTILINE) == [project["version"]]


def test_changelog_has_the_version_of_the_package(root: Path, project: dict[str, Any]) -> None:
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert versions[0] == project["version"]


def test_licences_stand_where_the_package_says(root: Path, project: dict[str, Any]) -> None:
    heading = "EUROPEAN UNION PUBLIC LICENCE v. 1.2"
    assert project["license"] == "EUPL-1.2"
    assert [name for name in project["license-files"] if not (root / name).is_file()] == []
    assert (root / "LICENSE").read_text(encoding="utf-8").startswith(heading)
    assert "CC BY 4.0" in (root / "LICENSE-DATA").read_text(encoding="utf-8")
