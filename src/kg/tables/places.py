"""Gemeenten: which one a table means, by code, by the name of now, or by an old name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.errors import Words
from kg.labels import bare, fold, nearest
from kg.namespaces import GM, ID, INS, SKOS
from kg.tables.records import CellError, statements
from kg.tables.words import Lexicon

_UNKNOWN = Words("deze gemeente is er niet", "there is no such gemeente")
_PREFIX = "gemeente "
_REGION = f"{ID}arbeidsmarktregio/"


@dataclass(frozen=True, slots=True)
class Place:
    """A gemeente of now or of earlier; `name` is that of the register of TOOI."""

    iri: str
    code: str
    name: str
    ended: bool = False
    remark: str = ""


class Places:
    """The gemeenten of the graph.

    Args:
        quads: The statements of `data/ttl/gebieden.ttl`.
        lexicon: Other spellings, and gemeenten that kept their code.
    """

    def __init__(self, quads: Iterable[ox.Quad], lexicon: Lexicon) -> None:
        names: dict[str, str] = {}
        codes: dict[str, str] = {}
        official: dict[str, str] = {}
        others: dict[str, set[str]] = {}
        ended: set[str] = set()
        for iri, predicate, value in statements(quads):
            if not iri.startswith(GM):
                continue
            if predicate == f"{SKOS}prefLabel":
                names[iri] = bare(value)
            elif predicate == f"{SKOS}altLabel":
                others.setdefault(iri, set()).add(value)
            elif predicate == f"{INS}officieleNaam":
                official[iri] = value
            elif predicate == f"{INS}code":
                codes[iri] = value
            elif predicate in (f"{INS}einddatum", f"{INS}opgeheven"):
                ended.add(iri)
        self._by_code = {
            codes[iri]: Place(iri, codes[iri], official.get(iri, name), iri in ended)
            for iri, name in names.items()
        }
        self._by_name: dict[str, list[Place]] = {}
        for place in self._by_code.values():
            for name in {place.name, names[place.iri], *others.get(place.iri, ())}:
                self._by_name.setdefault(fold(name), []).append(place)
        for name, code in lexicon.table("plaatsen", "namen").items():
            self._by_name.setdefault(fold(name), []).append(self._by_code[code])
        self._kept: Mapping[str, Mapping[str, str]] = lexicon.table("plaatsen", "zelfde_code")

    def coded(self, code: str, column: str) -> Place:
        """Return the gemeente with a CBS code.

        Raises:
            CellError: There is none.
        """
        wanted = code.strip().upper()
        if wanted not in self._by_code:
            raise CellError(column, _UNKNOWN, _check("code"), code)
        return self._by_code[wanted]

    def named(self, name: str, column: str, *, ended: bool = False) -> Place:
        """Return the gemeente that answers to a name.

        Args:
            name: The name, of now or of earlier.
            column: Where it stands.
            ended: Whether the table says that it no longer exists.

        Raises:
            CellError: None does, or more than one.
        """
        if ended and name in self._kept:
            kept = self._kept[name]
            place = self._by_code[kept["code"]]
            return Place(place.iri, place.code, place.name, place.ended, kept["toelichting"])
        key = fold(name)
        found = self._by_name.get(key) or self._by_name.get(key.removeprefix(_PREFIX), [])
        places = list(dict.fromkeys(found))
        if len(places) > 1:
            # Of two of one name, that of now is meant unless the table says that it ended.
            places = [place for place in places if place.ended == ended] or places
        if len(places) == 1:
            return places[0]
        if places:
            codes = ", ".join(place.code for place in places)
            reason = Words("deze naam hebben meer gemeenten", "more gemeenten have this name")
            do = Words(f"Geef de code: {codes}.", f"Give the code: {codes}.")
            raise CellError(column, reason, do, name)
        near = nearest(name, sorted({place.name for place in self._by_code.values()}))
        raise CellError(column, _UNKNOWN, _check("naam", near), name)


def _check(what: str, near: Iterable[str] = ()) -> Words:
    names = ", ".join(near)
    nl, en = ("de code", "the code") if what == "code" else ("de naam", "the name")
    if not names:
        return Words(f"Controleer {nl}.", f"Check {en}.")
    return Words(f"Bedoeld: {names}? Controleer {nl}.", f"Did it mean: {names}? Check {en}.")


def regions(quads: Iterable[ox.Quad]) -> dict[str, str]:
    """Return the names of the labour market regions by code."""
    return {
        iri.removeprefix(_REGION): value
        for iri, predicate, value in statements(quads)
        if iri.startswith(_REGION) and predicate == f"{SKOS}prefLabel"
    }
