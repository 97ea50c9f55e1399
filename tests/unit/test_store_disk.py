"""A store on disk: whole or not there, and recognised when it is unfit."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import InputError, StoreError
from kg.graph import KnowledgeGraph
from kg.load import inputs, load
from kg.settings import Settings
from kg.store import disk
from kg.terms import Table

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"


def opened(small: Settings, folder: Path) -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings(small.root, None, small.cache, store=folder))


def test_a_store_answers_as_the_files_do(small: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "store"
    label = disk.build(small, folder)
    here, there = KnowledgeGraph.open(small), opened(small, folder)
    iri = here.resolve("Montferland")
    assert there.describe(iri) == here.describe(iri)
    assert there.digest == here.digest == label.digest


def test_the_default_graph_holds_each_statement_once(small: Settings, tmp_path: Path) -> None:
    first = sorted(small.data.glob("*.ttl"))[0]
    (small.data / "nogmaals.ttl").write_bytes(first.read_bytes())
    disk.build(small, tmp_path)
    store = disk.open_disk(tmp_path)
    merged = load(inputs(small), root=small.root, merged=True).store
    assert isinstance(found := store.query(COUNT), Table)
    (row,) = merged.query(COUNT)  # type: ignore[misc]
    assert found.values()[0]["n"] == row["n"].value
    named = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    assert isinstance(every := store.query(named), Table)
    assert int(every.values()[0]["n"]) > int(found.values()[0]["n"])


def test_a_new_build_takes_the_place_of_the_old_one(small: Settings, tmp_path: Path) -> None:
    first = disk.build(small, tmp_path)
    reader = disk.open_disk(tmp_path)
    (small.data / "extra.ttl").write_text("<urn:s> <urn:p> <urn:o> .")
    second = disk.build(small, tmp_path)
    assert first.digest != second.digest == disk.open_disk(tmp_path).digest
    # Who had opened the old one can go on reading it.
    assert isinstance(reader.query(COUNT), Table)
    disk.build(small, tmp_path)
    disk.build(small, tmp_path)
    assert len(list(tmp_path.glob("db-*"))) == 2


def test_a_build_that_fails_leaves_the_old_store(
    small: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = disk.build(small, tmp_path)
    (small.data / "stuk.ttl").write_text("<urn:s> <urn:p> ")
    with pytest.raises(InputError):
        disk.build(small, tmp_path)
    (small.data / "stuk.ttl").unlink()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        disk.build(small, tmp_path)
    assert disk.open_disk(tmp_path).digest == old.digest


# Builds a store, and stays there for a minute when only the label is still to be put in its place.
SLOW_BUILD = """
import os, sys, time
os.fsync = lambda _: time.sleep(60)
from kg.cli import main
main(["build", "--store", sys.argv[1]])
"""


def test_a_build_that_is_killed_leaves_the_old_store(small: Settings, tmp_path: Path) -> None:
    old = disk.build(small, tmp_path)
    (small.data / "extra.ttl").write_text("<urn:s> <urn:p> <urn:o> .")
    build = subprocess.Popen(
        [sys.executable, "-c", SLOW_BUILD, tmp_path],
        env={**os.environ, "KG_ROOT": str(small.root), "KG_CACHE": str(small.cache)},
    )
    until = time.monotonic() + 30
    while not (tmp_path / "store.json.tmp").exists() and time.monotonic() < until:
        time.sleep(0.02)
    with pytest.raises(StoreError, match="al een store gebouwd"):
        disk.build(small, tmp_path)
    build.kill()
    build.wait()
    assert disk.open_disk(tmp_path).digest == old.digest
    new = disk.build(small, tmp_path)
    assert disk.open_disk(tmp_path).digest == new.digest
    assert len(list(tmp_path.glob("db-*"))) == 2


def test_two_builds_at_once(small: Settings, tmp_path: Path) -> None:
    with (tmp_path / ".lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(StoreError, match="Wacht"):
            disk.build(small, tmp_path)


def test_a_folder_that_cannot_be_written(small: Settings, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    with pytest.raises(StoreError, match="niet te schrijven"):
        disk.build(small, tmp_path / "bestand" / "store")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"format": 0}, "andere versie"),
        ({"engine": "0.1"}, "andere versie"),
        ({"statements": 1}, "beschadigd"),
        ({"folder": "../elders"}, "beschadigd"),
        ({"folder": "db-weg"}, "beschadigd"),
        ({"extra": 1}, "beschadigd"),
    ],
)
def test_a_label_that_does_not_fit(
    small: Settings, tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    disk.build(small, tmp_path)
    label = tmp_path / "store.json"
    label.write_text(json.dumps(json.loads(label.read_text()) | change))
    with pytest.raises(StoreError, match=f"{reason}.*kg build --store"):
        disk.open_disk(tmp_path)


def test_a_store_that_is_not_there_or_is_damaged(small: Settings, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"is er niet.*kg build --store"):
        disk.open_disk(tmp_path)
    label = disk.build(small, tmp_path)
    for path in (tmp_path / label.folder).glob("*.sst"):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(StoreError, match="beschadigd"):
        disk.open_disk(tmp_path)
    (tmp_path / "store.json").write_text("{")
    with pytest.raises(StoreError, match="beschadigd"):
        disk.open_disk(tmp_path)


def test_a_store_is_read_only(small: Settings, tmp_path: Path) -> None:
    label = disk.build(small, tmp_path)
    store = ox.Store.read_only(str(tmp_path / label.folder))
    with pytest.raises(RuntimeError, match="read-write"):
        store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.NamedNode("urn:o")))
