"""Puts the files of the graph into a wheel; an editable installation reads them in their place."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("ontology", "data", "queries")


class FilesOfTheGraph(BuildHookInterface[Any]):
    """Adds the folders of the graph to a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add them to a standard wheel, under the package."""
        if version == "standard":
            build_data["force_include"] |= {name: f"kg/graph_files/{name}" for name in FOLDERS}
