"""A store on disk: built whole from the files or not at all, opened read-only, held to its label.

A folder holds `store.json`, which names the one database in it that counts, and the databases.
Building makes a new database and then replaces the label in one step, so that who opens the folder
finds the old one or the new one.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.errors import StoreError, Words
from kg.load import inputs, load
from kg.settings import Settings
from kg.store.local import LocalStore

FORMAT = 1
LABEL = "store.json"

_LOCK = ".lock"
_PREFIX = "db-"
# Databases of one minor version of Oxigraph can read each other.
_ENGINE = ".".join(ox.__version__.split(".")[:2])


@dataclass(frozen=True, slots=True)
class Label:
    """What `store.json` says of a store.

    Attributes:
        format: The version of this way of keeping a store.
        engine: The version of Oxigraph that made it, without its last part.
        folder: The database, a folder beside the label.
        digest: The digest of the files that it was made of.
        statements: How many statements it holds, those of the default graph included.
    """

    format: int
    engine: str
    folder: str
    digest: str
    statements: int


def build(settings: Settings, folder: Path) -> Label:
    """Build a store from the files and return its label; the old one counts until then.

    Args:
        settings: Where the files are.
        folder: The folder of the store; made when it is not there.

    Raises:
        InputError: A file cannot be read or is malformed.
        StoreError: The folder cannot be written, or someone else is building in it.
    """
    loaded = load(inputs(settings), root=settings.root, merged=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone(folder):
            return _write(loaded.store, loaded.digest, folder)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _write(store: ox.Store, version: str, folder: Path) -> Label:
    kept = _old(folder)
    _remove(folder, kept)
    names = (f"{_PREFIX}{version[:12]}-{number}" for number in range(len(kept) + 1))
    name = next(name for name in names if name not in kept)
    database = ox.Store(folder / name)
    database.bulk_load(store.dump(format=ox.RdfFormat.N_QUADS), format=ox.RdfFormat.N_QUADS)
    database.optimize()
    database.flush()
    label = Label(FORMAT, _ENGINE, name, version, len(database))
    draft = folder / f"{LABEL}.tmp"
    with draft.open("w", encoding="utf-8") as file:
        json.dump(asdict(label), file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / LABEL)
    # Whoever opened the old one may still be reading it.
    _remove(folder, {name, *kept})
    return label


def _old(folder: Path) -> set[str]:
    """Return the database that counts until now, if there is one."""
    try:
        return {_label(folder).folder}
    except StoreError:
        return set()


def _remove(folder: Path, kept: set[str]) -> None:
    """Remove the databases that nobody can be reading any more, and those of broken-off builds."""
    for path in folder.glob(f"{_PREFIX}*"):
        if path.name not in kept:
            shutil.rmtree(path)


def open_disk(folder: Path) -> LocalStore:
    """Return a store on disk, to read only; any number of processes may.

    Raises:
        StoreError: It is not there, of another version, or damaged; says what mends it.
    """
    label = _label(folder)
    if (label.format, label.engine) != (FORMAT, _ENGINE):
        raise _unfit(folder, Words("is van een andere versie", "is of another version"))
    try:
        store = ox.Store.read_only(str(folder / label.folder))
        whole = len(store) == label.statements
    except (OSError, RuntimeError, ValueError) as error:
        raise _unfit(folder, Words("is beschadigd", "is damaged")) from error
    if not whole:
        raise _unfit(folder, Words("is beschadigd", "is damaged"))
    return LocalStore(store, merged=True, digest=label.digest)


def digest(folder: Path) -> str:
    """Return the digest of the files that the store in a folder was made of.

    Raises:
        StoreError: There is no store; says what mends it.
    """
    return _label(folder).digest


def _label(folder: Path) -> Label:
    try:
        found = json.loads((folder / LABEL).read_text(encoding="utf-8"))
        label = Label(**found)
    except FileNotFoundError as error:
        raise _unfit(folder, Words("is er niet", "is not there")) from error
    except (OSError, TypeError, ValueError) as error:
        raise _unfit(folder, Words("is beschadigd", "is damaged")) from error
    if not isinstance(label.folder, str) or Path(label.folder).name != label.folder:
        raise _unfit(folder, Words("is beschadigd", "is damaged"))
    return label


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold a folder for the time of a build; the lock goes when its holder does, however."""
    with (folder / _LOCK).open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError(
                Words("hier wordt al een store gebouwd", "a store is being built here already"),
                where=str(folder),
                do=Words("Wacht tot dat klaar is.", "Wait until that is done."),
            ) from error
        yield


def _unfit(folder: Path, reason: Words) -> StoreError:
    command = f"kg build --store {folder}"
    return StoreError(
        Words(f"de store {reason.nl}", f"the store {reason.en}"),
        where=str(folder),
        do=Words(f"Bouw hem opnieuw: {command}", f"Build it anew: {command}"),
    )


def _unwritable(folder: Path, error: OSError) -> StoreError:
    reason = error.strerror or str(error)
    return StoreError(
        Words(
            f"de store is niet te schrijven ({reason})", f"the store cannot be written ({reason})"
        ),
        where=str(folder),
        do=Words(
            "Maak ruimte of kies een andere map; een oude store staat er nog.",
            "Make room or choose another folder; an old store is still there.",
        ),
    )
