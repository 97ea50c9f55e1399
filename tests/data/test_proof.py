"""The graph itself: every passage is proven, and the whole conforms to its shapes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kg.evidence import prove
from kg.graph import KnowledgeGraph
from kg.settings import Settings
from kg.validate import validate


def settings_of(root: Path, cache: Path, sources: Path | None = None) -> Settings:
    return Settings(root=root, sources=sources, cache=cache)


def test_every_passage_is_proven(root: Path, tmp_path: Path, shared: Callable[[str], Path]) -> None:
    settings = settings_of(root, tmp_path, shared("seeds"))
    proof = prove(KnowledgeGraph.open(settings), settings)
    assert proof.mismatches == ()
    assert [source.source for source in proof.sources if source.proven < source.passages] == []
    assert sum(source.proven for source in proof.sources) > 150


def test_every_reference_to_a_passage_holds_without_the_sources(root: Path, tmp_path: Path) -> None:
    settings = settings_of(root, tmp_path)
    assert prove(KnowledgeGraph.open(settings), settings).mismatches == ()


def test_the_whole_graph_conforms(root: Path, tmp_path: Path) -> None:
    report = validate(settings_of(root, tmp_path))
    assert [finding for finding in report.findings if finding.severity == "violation"] == []
