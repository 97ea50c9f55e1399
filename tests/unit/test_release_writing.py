"""Writing a folder in one stroke: the old or the new stands there, whatever goes wrong."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import ReleaseError
from kg.release import writing
from kg.release.manifest import MANIFEST, SUMS
from kg.release.writing import reserved

OLD = {MANIFEST: b"{}", SUMS: b"", "a/b.txt": b"old"}
NEW = {MANIFEST: b"{}", SUMS: b"", "a/b.txt": b"new", "c.txt": b"c"}


def write(target: Path, files: dict[str, bytes], *, replace: bool = False) -> None:
    with reserved(target, replace=replace) as place:
        place.write(files)


def content(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder, hidden ones too, by path."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def beside(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in tmp_path.iterdir())


def test_all_files_stand_there_and_nothing_beside_them(tmp_path: Path) -> None:
    write(tmp_path / "uit", NEW)
    assert content(tmp_path / "uit") == NEW
    assert beside(tmp_path) == ["uit"]
    assert (tmp_path / "uit").stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "uit" / "c.txt").stat().st_mode & 0o777 == 0o644


def test_the_folders_above_are_made(tmp_path: Path) -> None:
    write(tmp_path / "een" / "twee" / "uit", NEW)
    assert content(tmp_path / "een" / "twee") == {f"uit/{name}": data for name, data in NEW.items()}


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "uit").mkdir()
    write(tmp_path / "uit", NEW)
    assert content(tmp_path / "uit") == NEW


def test_a_release_stays_unless_it_may_be_replaced(tmp_path: Path) -> None:
    write(tmp_path / "uit", OLD)
    with pytest.raises(ReleaseError, match="--replace"):
        write(tmp_path / "uit", NEW)
    assert content(tmp_path / "uit") == OLD
    write(tmp_path / "uit", NEW, replace=True)
    assert content(tmp_path / "uit") == NEW
    assert beside(tmp_path) == ["uit"]


def test_what_is_no_release_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "uit").mkdir()
    (tmp_path / "uit" / "brief.txt").write_text("lief dagboek")
    (tmp_path / "los.txt").write_text("los")
    for name in ("uit", "los.txt"):
        with pytest.raises(ReleaseError, match="geen uitgave"):
            write(tmp_path / name, NEW, replace=True)
    assert content(tmp_path) == {"uit/brief.txt": b"lief dagboek", "los.txt": b"los"}


@pytest.mark.parametrize("name", ["los.txt/uit", "los.txt/a/uit", "/", "a\0b"])
def test_a_place_that_cannot_be_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "los.txt").write_text("los")
    with pytest.raises(ReleaseError) as caught:
        write(tmp_path / name, NEW)
    assert "\n" not in caught.value.line()
    assert beside(tmp_path) == ["los.txt"]


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "Maak ruimte op de schijf"),
        (errno.EACCES, "waarin u mag schrijven"),
        (errno.EROFS, "waarin u mag schrijven"),
    ],
)
def test_a_failure_in_the_middle_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, advice: str
) -> None:
    write(tmp_path / "uit", OLD)

    def fail(path: Path, data: bytes) -> int:
        if path.name == "c.txt":
            raise OSError(number, os.strerror(number))
        with path.open("wb") as file:
            return file.write(data)

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(ReleaseError, match=advice):
        write(tmp_path / "uit", NEW, replace=True)
    assert content(tmp_path / "uit") == OLD
    assert beside(tmp_path) == ["uit"]


def test_a_folder_that_cannot_be_made_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(writing, "mkdtemp", refuse)
    with pytest.raises(ReleaseError, match="permission denied"):
        write(tmp_path / "uit", NEW)
    assert beside(tmp_path) == []


def test_the_old_one_comes_back_when_the_new_one_cannot_take_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "uit", OLD)
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.name.endswith(writing.PART):
            raise OSError(errno.EIO, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(ReleaseError, match="input/output error"):
        write(tmp_path / "uit", NEW, replace=True)
    assert content(tmp_path / "uit") == OLD
    assert beside(tmp_path) == ["uit"]


def test_a_stop_by_the_user_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), reserved(tmp_path / "uit", replace=False):
        raise KeyboardInterrupt
    assert beside(tmp_path) == []


def test_a_second_run_is_told_that_it_is_not_alone(tmp_path: Path) -> None:
    with reserved(tmp_path / "uit", replace=False) as place:
        with pytest.raises(ReleaseError, match="al een uitgave gemaakt"):
            write(tmp_path / "uit", NEW)
        place.write(NEW)
    assert content(tmp_path / "uit") == NEW


DIE = """
import os, sys
from pathlib import Path
from kg.release.writing import reserved
write = Path.write_bytes
def die(path, data):
    if path.name == "c.txt":
        os.kill(os.getpid(), int(sys.argv[2]))
    return write(path, data)
Path.write_bytes = die
with reserved(Path(sys.argv[1]), replace=True) as place:
    place.write({"manifest.json": b"{}", "SHA256SUMS": b"", "a/b.txt": b"new", "c.txt": b"c"})
"""


@pytest.mark.parametrize("deadly", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_run_that_is_killed_leaves_the_old_one_and_the_next_run_cleans_up(
    tmp_path: Path, deadly: signal.Signals
) -> None:
    write(tmp_path / "uit", OLD)
    died = subprocess.run(
        [sys.executable, "-c", DIE, str(tmp_path / "uit"), str(int(deadly))],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert died.returncode == -deadly
    assert content(tmp_path / "uit") == OLD
    write(tmp_path / "uit", NEW, replace=True)
    assert content(tmp_path / "uit") == NEW
    assert beside(tmp_path) == ["uit"]


def test_a_run_killed_while_replacing_gives_the_old_one_its_name_back(tmp_path: Path) -> None:
    write(tmp_path / "uit", OLD)
    (tmp_path / "uit").rename(tmp_path / f".uit{writing.OLD}")
    (tmp_path / f".uit.x{writing.PART}").mkdir()
    with pytest.raises(ReleaseError, match="--replace"):
        write(tmp_path / "uit", NEW)
    assert content(tmp_path / "uit") == OLD
    assert beside(tmp_path) == ["uit"]
