"""Cooperations and other organisations: which one a table means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kg.errors import Words
from kg.labels import fold, nearest
from kg.tables.records import CellError
from kg.tables.words import Lexicon, full


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation; `exists` tells that another graph describes it."""

    iri: str
    name: str
    kind: str = "GemeenschappelijkeRegeling"
    description: str = ""
    exists: bool = False


class Bodies:
    """The organisations of `instanties.toml`."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names: dict[str, Body] = {}
        for block in lexicon.blocks("instanties", "instantie"):
            body = _body(block)
            for name in (body.name, *block.get("namen", ())):
                self._names[fold(name)] = body
        self._all = sorted({body.name for body in self._names.values()})

    def knows(self, name: str) -> bool:
        """Tell whether an organisation answers to a name."""
        return fold(name) in self._names

    def named(self, name: str, column: str) -> Body:
        """Return the organisation that answers to a name.

        Raises:
            CellError: None does.
        """
        found = self._names.get(fold(name))
        if found:
            return found
        near = ", ".join(nearest(name, self._all))
        raise CellError(
            column,
            Words("deze organisatie is er niet", "there is no such organisation"),
            Words(
                f"{f'Bedoeld: {near}? ' if near else ''}Neem haar anders op in "
                "data/tabellen/instanties.toml.",
                f"{f'Did it mean: {near}? ' if near else ''}Otherwise add it to "
                "data/tabellen/instanties.toml.",
            ),
            name,
        )


def _body(block: Mapping[str, Any]) -> Body:
    return Body(
        iri=full(block["iri"]),
        name=block["naam"],
        kind=block.get("klasse", "GemeenschappelijkeRegeling"),
        description=block.get("omschrijving", ""),
        exists=bool(block.get("bestaat")),
    )
