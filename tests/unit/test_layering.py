"""Layers: a module imports only from layers below it, and every module has a layer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

# From the ground up. A layer with several modules is one in which none needs another.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("errors", "namespaces"),
    ("terms",),
    ("apart", "model", "settings", "sparql", "labels", "turtle", "prepared"),
    ("binding", "store.base", "store.results", "store.carrier", "vocabulary", "passages"),
    ("store.local", "store.remote", "load", "queries", "names", "description", "search"),
    ("exclusions", "cohesion", "datasets", "store.disk", "elsewhere"),
    ("network", "findings", "evidence", "cite", "push"),
    ("validate", "indexes", "context", "coverage"),
    ("municipalities",),
    ("questions", "coverage_page"),
    ("graph",),
    ("tables.records", "tables.naming"),
    ("tables.reading", "tables.words"),
    ("tables.sheet", "tables.laws", "tables.places", "tables.bodies"),
    ("tables.desk",),
    ("tables.rule",),
    ("tables.rule_councils",),
    ("tables.kinds.*",),
    ("tables.importing",),
    ("contribution.faults", "contribution.form", "contribution.privacy"),
    ("contribution.moments", "contribution.known"),
    ("contribution.reading", "contribution.drafting", "contribution.bounds"),
    ("contribution.content", "contribution.shapes"),
    ("contribution.checking",),
    ("contribution.receiving",),
    ("difference", "reference.terms", "reference.texts", "reference.usage"),
    ("reference.diagram",),
    ("reference.pages",),
    ("reference.__main__", "release.content"),
    ("release.rdf", "release.tables", "release.network", "release.examples", "release.manifest"),
    ("release.description", "release.writing"),
    ("release.making",),
    ("http.limits", "http.asking", "http.media", "http.opening", "http.turns"),
    ("http.pages", "http.preload", "http.problems", "http.protocol"),
    ("http.worker",),
    ("http.lanes",),
    ("http.service",),
    ("http.replies",),
    ("http.endpoint", "http.linked", "http.observing"),
    ("http.site",),
    ("cli.messages", "cli.output"),
    ("cli.arguments",),
    ("cli.listening",),
    ("cli.*",),
    ("cli",),
    ("__main__",),
)
# Packages that only name what is in them.
DOORS = ("", "contribution", "http", "reference", "release", "store", "tables", "tables.kinds")


def modules(root: Path) -> dict[str, Path]:
    package = root / "src" / "kg"
    found = {}
    for path in package.rglob("*.py"):
        parts = path.relative_to(package).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = path
    return found


def layer(module: str) -> int:
    for number, names in enumerate(LAYERS):
        if module in names:
            return number
    kind = f"{module.rpartition('.')[0]}.*"
    for number, names in enumerate(LAYERS):
        if kind in names:
            return number
    raise LookupError(module)


def imports(path: Path, known: set[str]) -> Iterator[str]:
    """Yield the modules of this project that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            if name.split(".")[0] == "kg":
                inner = name.removeprefix("kg").removeprefix(".")
                yield inner if inner in known else inner.rpartition(".")[0]


def test_every_module_has_one_layer(root: Path) -> None:
    found = set(modules(root)) - set(DOORS)
    listed = [name for names in LAYERS for name in names if not name.endswith(".*")]
    assert len(listed) == len(set(listed))
    for name in found:
        layer(name)
    assert set(listed) <= found


def test_imports_go_down(root: Path) -> None:
    found = modules(root)
    wrong = [
        f"{module} imports {other}"
        for module, path in sorted(found.items())
        if module not in DOORS
        for other in imports(path, set(found))
        if other not in DOORS and layer(other) >= layer(module)
    ]
    assert not wrong


def test_the_library_does_not_know_the_app(root: Path) -> None:
    pages = {path.stem for path in (root / "app").rglob("*.py")}
    for path in modules(root).values():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            assert not {name.split(".")[0] for name in names} & (pages | {"streamlit", "app"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from kg.model import Iri", ["model"]),
        ("import kg.graph", ["graph"]),
        ("from kg import binding", ["binding"]),
        ("def f():\n    from kg.cli.output import emit", ["cli.output"]),
        ("import json", []),
    ],
)
def test_imports_are_seen(tmp_path: Path, text: str, expected: list[str]) -> None:
    path = tmp_path / "x.py"
    path.write_text(text)
    assert list(imports(path, {"model", "graph", "binding", "cli.output", "cli"})) == expected
