"""Writing a folder in one stroke: under its name stands a whole release, the old or the new.

All is written in a folder beside it and renamed at the end. The folder above is locked meanwhile,
by which a second run knows that it is not alone, and that what a killed run left may go. The
system takes a lock away with its process, so nothing of it stays behind.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from tempfile import mkdtemp

from kg.errors import ReleaseError, Words
from kg.release.manifest import MANIFEST, SUMS

PART = ".deel"
OLD = ".oud"


@dataclass(frozen=True, slots=True)
class Place:
    """A place for a release that nobody else writes to; made by `reserved`."""

    folder: Path

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write all files, and only then let them take the name of the folder.

        Raises:
            ReleaseError: They cannot be written; then nothing has changed.
        """
        part: Path | None = None
        try:
            part = Path(mkdtemp(dir=self.folder.parent, prefix=_hidden(self.folder), suffix=PART))
            _fill(part, files)
            _take_name(part, self.folder)
        except OSError as error:
            raise _unwritable(error, self.folder) from error
        finally:
            if part is not None:
                shutil.rmtree(part, ignore_errors=True)


@contextmanager
def reserved(target: Path, *, replace: bool) -> Iterator[Place]:
    """Hold the place where a release will stand; what a killed run left there is cleaned up.

    Args:
        target: The folder to come; the ones above it are made.
        replace: Whether a release that stands there may go.

    Raises:
        ReleaseError: Something stands there, the folder above cannot be used, or another run
            holds it.
    """
    folder = _resolved(target)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder.parent, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise _unwritable(error, folder) from error
    try:
        _lock(lock, folder)
        try:
            _recover(folder)
            _check_free(folder, replace=replace)
        except OSError as error:
            raise _unwritable(error, folder) from error
        yield Place(folder)
    finally:
        os.close(lock)


def _resolved(target: Path) -> Path:
    try:
        folder = target.expanduser().resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise ReleaseError(
            Words("dit is geen naam voor een map", "this cannot name a folder"), what=str(target)
        ) from error
    if not folder.name:
        raise ReleaseError(
            Words("hier kan geen uitgave staan", "no release can stand here"),
            what=str(target),
            do=Words("Noem een nieuwe map.", "Name a new folder."),
        )
    return folder


def _lock(lock: int, folder: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in (errno.EWOULDBLOCK, errno.EACCES):
            raise _unwritable(error, folder) from error
        raise ReleaseError(
            Words(
                "in deze map wordt al een uitgave gemaakt",
                "a release is being made in this folder already",
            ),
            where=str(folder.parent),
            do=Words("Wacht tot die klaar is.", "Wait until it is done."),
        ) from error


def _recover(folder: Path) -> None:
    """Give a release its name back that a run was killed in the middle of replacing; tidy up."""
    old = _aside(folder)
    if _is_release(old) and not folder.exists():
        old.rename(folder)
    parts = folder.parent.glob(f"{escape(_hidden(folder))}*{PART}")
    for left in parts:
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
    if _is_release(old):
        shutil.rmtree(old)


def _check_free(folder: Path, *, replace: bool) -> None:
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    if not _is_release(folder):
        raise ReleaseError(
            Words("hier staat iets dat geen uitgave is", "what stands here is no release"),
            where=str(folder),
            do=Words("Noem een nieuwe map.", "Name a new folder."),
        )
    if not replace:
        raise ReleaseError(
            Words("hier staat al een uitgave", "a release stands here already"),
            where=str(folder),
            do=Words(
                "Noem een nieuwe map, of vervang haar met --replace.",
                "Name a new folder, or replace it with --replace.",
            ),
        )


def _is_release(folder: Path) -> bool:
    return (folder / MANIFEST).is_file() and (folder / SUMS).is_file()


def _fill(part: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        path = part / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    for path in (part, *part.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    # A name must not reach the disk before what it names does.
    os.sync()


def _take_name(part: Path, folder: Path) -> None:
    if not folder.exists() or not any(folder.iterdir()):
        part.rename(folder)
        return
    old = _aside(folder)
    folder.rename(old)
    try:
        part.rename(folder)
    except BaseException:
        old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _aside(folder: Path) -> Path:
    """Return where the old release waits while the new one takes its name."""
    return folder.with_name(f".{folder.name}{OLD}")


def _hidden(folder: Path) -> str:
    return f".{folder.name}."


def _unwritable(error: OSError, folder: Path) -> ReleaseError:
    do = Words("Kies een map waarin u mag schrijven.", "Choose a folder that you may write in.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        do = Words("Maak ruimte op de schijf.", "Make room on the disk.")
    reason = (error.strerror or str(error)).lower()
    return ReleaseError(
        Words(
            f"de uitgave is niet te schrijven ({reason})",
            f"the release cannot be written ({reason})",
        ),
        where=str(folder),
        do=do,
    )
