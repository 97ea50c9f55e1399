"""Prefixes: one list in the code and the ontology, and names that go back and forth."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.namespaces import BASE, PREFIXES, SH, expand, shorten
from kg.turtle import read_quads


def test_ontology_declares_the_same_prefixes(root: Path) -> None:
    facts: dict[str, dict[str, str]] = {}
    for quad in read_quads(root / "ontology" / "prefixes.ttl"):
        key = quad.predicate.value.removeprefix(SH)
        facts.setdefault(str(quad.subject), {})[key] = getattr(quad.object, "value", "")
    declared = {f["prefix"]: f["namespace"] for f in facts.values() if "prefix" in f}
    assert declared == PREFIXES


def test_a_name_can_begin_only_after_a_slash_or_hash() -> None:
    assert {namespace[-1] for namespace in PREFIXES.values()} == {"/", "#"}
    assert len(set(PREFIXES.values())) == len(PREFIXES)


def test_the_longest_namespace_that_fits_is_taken() -> None:
    assert shorten(f"{BASE}begrip/doelgroep/a/b") == "doelgroep:a/b"
    assert shorten(f"{BASE}begrip/anders") == "begrip:anders"
    assert shorten(f"{BASE}begrip/") == "begrip:"


def test_base_stands_in_one_place(root: Path) -> None:
    files = [p for p in (root / "src" / "kg").rglob("*.py") if BASE in p.read_text("utf-8")]
    assert [path.name for path in files] == ["namespaces.py"]


@pytest.mark.parametrize("name", ["gm:gm0344", "ins:Raad", "doelgroep:wajong", "begrip:x"])
def test_shorten_undoes_expand(name: str) -> None:
    iri = expand(name)
    assert iri is not None
    assert shorten(iri) == name


@pytest.mark.parametrize("text", ["gm0344", "onbekend:x", "https://example.org/", "a b", ""])
def test_expand_leaves_other_text_alone(text: str) -> None:
    assert expand(text) is None


def test_shorten_leaves_an_unknown_iri_alone() -> None:
    assert shorten("https://example.org/x") == "https://example.org/x"
