"""Opening: which file goes where, all or nothing, and a digest that follows the content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import MalformedTurtle, SettingsError, UnreadableFile
from kg.load import fingerprint, inputs, load
from kg.namespaces import GRAAF
from kg.settings import Settings


def test_each_file_has_its_graph(small: Settings) -> None:
    (small.ontology / "shapes").mkdir()
    (small.ontology / "shapes" / "raad.ttl").write_text("<urn:a> <urn:b> 1 .")
    (small.data / ".verborgen.ttl").write_text("geen turtle")
    found = {file.path.name: file.graph.removeprefix(GRAAF) for file in inputs(small)}
    assert found == {
        "inspraak.ttl": "ontologie",
        "begrippen.ttl": "begrippen",
        "gebieden.ttl": "gebieden",
        "tekst.ttl": "tekst",
    }


def test_graphs_in_the_store_are_those_of_the_files(small: Settings) -> None:
    files = inputs(small)
    store = load(files, root=small.root).store
    assert {str(name)[1:-1] for name in store.named_graphs()} == {file.graph for file in files}
    assert not list(store.quads_for_pattern(None, None, None, None))[0:0]


def test_one_malformed_file_is_named_and_nothing_is_loaded(small: Settings) -> None:
    bad = small.data / "stuk.ttl"
    bad.write_text("<urn:a> <urn:b> .")
    with pytest.raises(MalformedTurtle) as caught:
        load(inputs(small), root=small.root)
    assert str(bad) in caught.value.line()


@pytest.mark.parametrize("name", ["Naam.ttl", "a b.ttl", "a_b.ttl", "é.ttl"])
def test_a_name_that_cannot_name_a_graph_is_refused(small: Settings, name: str) -> None:
    (small.data / name).write_text("<urn:a> <urn:b> 1 .")
    with pytest.raises(UnreadableFile, match="naam"):
        inputs(small)


@pytest.mark.parametrize("folder", ["ontology", "data/ttl"])
def test_a_root_without_graph_is_refused(small: Settings, tmp_path: Path, folder: str) -> None:
    root = tmp_path / "leeg"
    (root / folder).mkdir(parents=True)
    with pytest.raises(SettingsError, match="ontbreekt"):
        inputs(replace(small, root=root))


def test_digest_follows_content_and_names_but_not_the_place(small: Settings) -> None:
    def digest() -> str:
        return load(inputs(small), root=small.root).digest

    first = digest()
    assert digest() == first
    file = small.data / "tekst.ttl"
    file.write_text(file.read_text("utf-8") + "\n", "utf-8")
    second = digest()
    file.rename(small.data / "anders.ttl")
    assert len({first, second, digest()}) == 3
    moved = small.root.rename(small.root.with_name("elders"))
    there = replace(small, root=moved)
    assert load(inputs(there), root=moved).digest not in (first, second)


def test_fingerprint_tells_where_one_file_ends(tmp_path: Path) -> None:
    def of(one: str, two: str) -> str:
        (tmp_path / "a").write_text(one)
        (tmp_path / "b").write_text(two)
        return fingerprint([tmp_path / "a", tmp_path / "b"], root=tmp_path)

    assert of("xy", "z") != of("x", "yz")
    assert of("xy", "z") == of("xy", "z")
