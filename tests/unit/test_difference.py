"""Differences: what came, went and changed, in words and as a patch that plays back."""

from __future__ import annotations

import gzip
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.datasets import ordered, read_dataset
from kg.difference import Changed, difference
from kg.errors import InputError, MalformedTurtle, UnreadableFile
from kg.turtle import parse
from small import ONTOLOGY, PREFIXES

OLD = """
raad:a a ins:Raad ; skos:prefLabel "Raad A"@nl ; ins:adviseert gm:gm1955 ; ins:code "1", "2" .
raad:weg a ins:Raad ; skos:prefLabel "Raad Weg"@nl .
gm:gm1955 a ins:Gemeente ; skos:prefLabel "Gemeente Montferland"@nl .
gm:gm0344 a ins:Gemeente ; skos:prefLabel "Gemeente Utrecht"@nl .
"""
NEW = """
raad:a a ins:Raad ; skos:prefLabel "Raad A"@nl ; ins:adviseert gm:gm0344 ; ins:code "2", "3", "4" .
raad:b a ins:Raad ; skos:prefLabel "Raad B"@nl, "Council B"@en .
gm:gm1955 a ins:Gemeente ; skos:prefLabel "Gemeente Montferland"@nl .
gm:gm0344 a ins:Gemeente ; skos:prefLabel "Gemeente Utrecht"@nl .
"""
GRAPH = "https://w3id.org/inspraak/graaf/een"


def quads(text: str, graph: str | None = None) -> list[ox.Quad]:
    return parse(f"{PREFIXES}{text}".encode(), "proef", graph=graph)


def words(thing: Changed) -> dict[str, tuple[list[str], list[str]]]:
    """Return per property label the old and the new values of a thing."""
    return {
        change.label: ([v.text for v in change.removed], [v.text for v in change.added])
        for change in thing.changes
    }


def test_things_come_go_and_change() -> None:
    found = difference(quads(OLD), quads(NEW), known=quads(ONTOLOGY))
    assert [(t.how, t.label, t.kind) for t in found.things] == [
        ("added", "Raad B", "raad"),
        ("removed", "Raad Weg", "raad"),
        ("changed", "Raad A", "raad"),
    ]
    assert words(found.things[2]) == {
        "adviseert": (["Gemeente Montferland"], ["Gemeente Utrecht"]),
        "code": (["“1”"], ["“3”", "“4”"]),
    }
    assert words(found.things[0])["naam"] == ([], ["“Council B” (en)", "“Raad B”"])


def test_names_are_in_the_language_asked_for() -> None:
    found = difference(quads(OLD), quads(NEW), known=quads(ONTOLOGY), lang="en")
    assert found.things[0].label == "Council B"
    assert words(found.things[0])["is a"] == ([], ["raad"])


def test_only_texts_stand_between_quotes() -> None:
    values = "ins:a true ; ins:b '2026-01-02'^^xsd:date ; ins:c 'x' ; ins:d 'y'@nl, 'z'@en ."
    (thing,) = difference([], quads(f"raad:a {values}")).things
    assert [value.text for change in thing.changes for value in change.added] == [
        *("ja", "2026-01-02", "“x”"),
        *("“y”", "“z” (en)"),
    ]


def test_the_patch_makes_the_new_one_of_the_old_one() -> None:
    old, new = quads(OLD, GRAPH), quads(NEW, GRAPH)
    first, *lines, last = difference(old, new).patch().splitlines()
    assert (first, last) == ("TX .", "TC .")
    store = set(old)
    for line in lines:
        (quad,) = ox.parse(line[2:], format=ox.RdfFormat.N_QUADS)
        if line[0] == "D":
            store.remove(quad)
        else:
            assert quad not in store
            store.add(quad)
    assert store == set(new)


def test_the_same_is_no_difference_whatever_the_order() -> None:
    assert not difference(quads(OLD), quads(OLD)[::-1])


def test_the_order_of_statements_makes_no_difference_to_what_is_told() -> None:
    old, new = quads(OLD), quads(NEW)
    assert difference(old, new) == difference(old[::-1], new[::-1])


def test_a_statement_that_only_moved_is_no_change_of_a_thing() -> None:
    found = difference(quads(OLD, GRAPH), quads(OLD, f"{GRAPH}-ander"))
    assert found
    assert found.things == ()
    assert found.moved == len(quads(OLD))


def test_graphs_do_not_count_against_a_file_without_them() -> None:
    assert not difference(quads(OLD, GRAPH), quads(OLD))


def test_nameless_things_are_the_same_whatever_they_are_called() -> None:
    one = ordered(quads("raad:a ins:lid [ ins:rol 'x' ], [ ins:rol 'y' ] ."))
    other = ordered(quads("raad:a ins:lid _:p, _:q . _:q ins:rol 'x' . _:p ins:rol 'y' ."))
    assert not difference(one, other)


def test_formats_and_folders_read_alike(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    written = ox.serialize(quads(OLD), format=ox.RdfFormat.N_QUADS) or b""
    (tmp_path / "map" / "a.ttl").write_text(f"{PREFIXES}{OLD}", encoding="utf-8")
    (tmp_path / "a.nq").write_bytes(written)
    (tmp_path / "a.nt").write_bytes(written)
    (tmp_path / "a.trig").write_bytes(written)
    (tmp_path / "a.nq.gz").write_bytes(gzip.compress(written))
    for name in ("map", "map/a.ttl", "a.nq", "a.nt", "a.trig", "a.nq.gz"):
        assert read_dataset(tmp_path / name) == ordered(quads(OLD)), name


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "fout.ttl").write_text("a b c")
    (tmp_path / "diep.trig").write_text("<a:a> <a:b> " + "[ <a:b> " * 200 + "1" + "]" * 200 + " .")
    (tmp_path / "half.nq.gz").write_bytes(gzip.compress(b"<a:a> <a:b> <a:c> .\n" * 99)[:-9])
    (tmp_path / "brief.docx").write_bytes(b"x")
    kinds = {
        "leeg": UnreadableFile,
        "weg.ttl": UnreadableFile,
        "fout.ttl": MalformedTurtle,
        "diep.trig": MalformedTurtle,
        "half.nq.gz": UnreadableFile,
        "brief.docx": UnreadableFile,
    }
    for name, kind in kinds.items():
        with pytest.raises(InputError) as caught:
            read_dataset(tmp_path / name)
        assert type(caught.value) is kind
        assert name in caught.value.line()
        assert "\n" not in caught.value.line()


def test_a_small_file_cannot_unpack_into_an_endless_one(tmp_path: Path) -> None:
    path = tmp_path / "bom.nt.gz"
    path.write_bytes(gzip.compress(b"\n" * (65 * 1024 * 1024)))
    with pytest.raises(UnreadableFile, match="groter dan"):
        read_dataset(path)
