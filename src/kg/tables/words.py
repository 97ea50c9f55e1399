"""The mapping of tables, as data: the TOML files in `data/tabellen`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from kg.errors import InputError, KgError, Words
from kg.labels import fold, nearest
from kg.namespaces import expand
from kg.tables.records import UnknownKind
from kg.turtle import read_bytes

FILES = (
    "adressen",
    "gebeurtenissen",
    "instanties",
    "kenmerken",
    "landelijk",
    "plaatsen",
    "raden",
    "regels",
    "soorten",
    "uwv",
    "woorden",
    "wetten",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of table.

    Attributes:
        name: What the command and the named graph call it.
        file: What the table is called that its file in `data/ttl` was made from.
        form: `csv` or `jsonl`.
        reader: The module in `kg.tables.kinds` that knows what its rows say.
        columns: Every column; `required` are those without which nothing can be read.
        seen: The day on which its pages were looked at, where a row does not say.
        theme: The theme of the rules in it; empty for other tables.
    """

    name: str
    file: str
    form: str
    reader: str
    columns: tuple[str, ...]
    required: tuple[str, ...]
    seen: date
    theme: str = ""


class Lexicon:
    """Everything that the files in one folder say about the words of tables; never changed.

    Raises:
        InputError: A file cannot be read or is no TOML.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = {name: _read(folder / f"{name}.toml") for name in FILES}

    def kind(self, name: str) -> Kind:
        """Return a kind of table.

        Raises:
            UnknownKind: There is none of this name.
        """
        known = self._files["soorten"]
        if name not in known:
            near = ", ".join(nearest(name, sorted(known))) or ", ".join(sorted(known))
            raise UnknownKind(
                Words("deze soort tabel is er niet", "there is no such kind of table"),
                what=name,
                do=Words(f"Kies uit: {near}", f"Choose from: {near}"),
            )
        said = known[name]
        return Kind(
            name=name,
            file=said["bestand"],
            form=said["vorm"],
            reader=said["lezer"],
            columns=tuple(said["kolommen"]),
            required=tuple(said["nodig"]),
            seen=said["gezien"],
            theme=said.get("thema", ""),
        )

    def kinds(self) -> tuple[str, ...]:
        """Return the names of all kinds, in the order in which they are described."""
        return tuple(self._files["soorten"])

    def tables(self, folder: Path) -> dict[str, Path]:
        """Return by kind where its table is in a folder that holds all of them."""
        return {name: folder / self.kind(name).file for name in self.kinds()}

    def concept(self, group: str, value: str) -> str | None:
        """Return what a value means in a group of `woorden.toml`; None when that is not said."""
        found = self._concepts[group].get(fold(value))
        return found if isinstance(found, str) else None

    def concepts(self, group: str, value: str) -> tuple[str, ...]:
        """Return the several things that a value means in a group."""
        return tuple(self._concepts[group].get(fold(value), ()))

    def words(self, group: str) -> Mapping[str, Any]:
        """Return a group of `woorden.toml`, by value without case and diacritics."""
        return self._concepts[group]

    @cached_property
    def _concepts(self) -> Mapping[str, Mapping[str, Any]]:
        groups = self._files["woorden"]
        return {name: {fold(k): v for k, v in group.items()} for name, group in groups.items()}

    def blocks(self, file: str, part: str) -> Sequence[Mapping[str, Any]]:
        """Return the blocks of a name in one of the files; none when it is not there."""
        found: Sequence[Mapping[str, Any]] = self._files[file].get(part, [])
        return found

    def table(self, file: str, part: str) -> Mapping[str, Any]:
        """Return a table in one of the files; empty when it is not there."""
        found: Mapping[str, Any] = self._files[file].get(part, {})
        return found

    def attribute(self, column: str) -> Mapping[str, Any] | None:
        """Return how a column becomes a characteristic; None when that is not said."""
        found = self._files["kenmerken"].get(column)
        return found if isinstance(found, dict) and not column.startswith("_") else None

    def beside(self, column: str) -> str | None:
        """Return the column that a column only adds to; None when it stands by itself."""
        found = self._files["kenmerken"]["_bij"].get(column)
        return found if isinstance(found, str) else None

    def remarks(self, column: str) -> tuple[str, ...]:
        """Return the columns that add to a column."""
        beside = self._files["kenmerken"]["_bij"]
        return tuple(sorted(name for name, other in beside.items() if other == column))

    def withheld(self) -> frozenset[str]:
        """Return the SHA-256 of the hosts whose address names a person."""
        return frozenset(self._files["adressen"]["weggelaten"])


def full(name: str) -> str:
    """Return the IRI of a prefixed name in a mapping file.

    Raises:
        KgError: The prefix is not one of the project.
    """
    iri = expand(name)
    if iri is None:
        raise KgError(Words("dit voorvoegsel is er niet", "there is no such prefix"), what=name)
    return iri


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_bytes(path).decode("utf-8"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(
            Words(f"geen geldige TOML ({error})", f"no valid TOML ({error})"),
            where=str(path),
            do=Words("Herstel het bestand op die plaats.", "Mend the file in that place."),
        ) from error
