"""Names: which thing answers to a name, and what a thing is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.errors import AmbiguousLabel, NotFound
from kg.labels import choose, fold, local_name, nearest
from kg.namespaces import BEGRIP, INS, SKOS, shorten
from kg.terms import Table, Text
from kg.vocabulary import Vocabulary

_RANKS = {f"{SKOS}prefLabel": 0, f"{SKOS}altLabel": 2}
_TERM_RANK = 1
_AID_RANK = 3
_AIDS = f"{BEGRIP}weergavegroep/"


class NameIndex:
    """Every name in the graph, compared without case and diacritics; never changed.

    Args:
        rows: The answer to the internal query `namen`.
        lang: The language to show.
    """

    def __init__(self, rows: Table, lang: str) -> None:
        shown: dict[str, list[Text]] = {}
        others: dict[str, set[str]] = {}
        holders: dict[str, set[tuple[int, int, str]]] = {}
        for thing, predicate, name in rows.rows:
            if thing is None or predicate is None or not isinstance(name, Text):
                continue
            iri = thing.value
            rank = _AID_RANK if iri.startswith(_AIDS) else _RANKS.get(predicate.value, _TERM_RANK)
            if predicate.value == f"{SKOS}altLabel":
                others.setdefault(iri, set()).add(name.value)
            else:
                shown.setdefault(iri, []).append(name)
            holders.setdefault(fold(name.value), set()).add((rank, _is_word(iri), iri))
        self._labels = {iri: choose(names, lang) for iri, names in shown.items()}
        self._others = {iri: tuple(sorted(names)) for iri, names in others.items()}
        self._holders = holders

    def label(self, iri: str) -> str:
        """Return what a thing is called; empty when it has no name."""
        return self._labels.get(iri, "")

    def others(self, iri: str) -> tuple[str, ...]:
        """Return the other names of a thing."""
        return self._others.get(iri, ())

    def iris(self) -> Iterable[str]:
        """Return everything that has a name."""
        return self._labels.keys()

    def find(self, text: str) -> tuple[str, ...]:
        """Return the things that answer best to a name.

        A name goes before another name, and a thing before a concept or term of the same name.
        """
        found = sorted(self._holders.get(fold(text), ()))
        return tuple(iri for *rank, iri in found if rank == list(found[0][:2]))

    def holders(self, text: str) -> tuple[str, ...]:
        """Return everything that has this name or other name, best first."""
        return tuple(dict.fromkeys(iri for *_, iri in sorted(self._holders.get(fold(text), ()))))

    def near(self, text: str) -> tuple[str, ...]:
        """Return the names most like a text."""
        return nearest(text, sorted({*self._labels.values()}))


Types = Mapping[str, frozenset[str]]


def resolve(
    text: str, names: NameIndex, types: Types, vocabulary: Vocabulary, *, kind: str = ""
) -> str:
    """Return the IRI of the one thing that answers to a name.

    The kind may stand before the name (`provincie Utrecht`), or be left out where the graph has
    it in the name (`Montferland` for `Gemeente Montferland`). A kind to prefer decides only between
    things that have the name.

    Raises:
        NotFound: Nothing does; carries the names most like it.
        AmbiguousLabel: More than one thing does; names them.
    """
    if not text:
        raise NotFound("-")
    found = (
        (_of_kind(f"{kind} {text}", names, types, vocabulary) if kind else ())
        or names.find(text)
        or _of_kind(text, names, types, vocabulary)
        or _without_kind(text, names, types, vocabulary)
    )
    if not found:
        raise NotFound(text, names.near(text))
    if len(found) > 1:
        raise AmbiguousLabel(text, [_full(iri, names, types, vocabulary) for iri in found[:6]])
    return found[0]


def _of_kind(text: str, names: NameIndex, types: Types, vocabulary: Vocabulary) -> tuple[str, ...]:
    kind, _, name = text.partition(" ")
    classes = vocabulary.classes_named(kind)
    holders = names.holders(name) if classes else ()
    return tuple(iri for iri in holders if classes & types.get(iri, frozenset()))


def _without_kind(
    text: str, names: NameIndex, types: Types, vocabulary: Vocabulary
) -> tuple[str, ...]:
    classes = frozenset(term for terms in set(types.values()) for term in terms)
    kinds = {kind for term in classes for kind in vocabulary.names(term)}
    found = {iri for kind in kinds for iri in names.find(f"{kind} {text}")}
    return tuple(sorted(found))


def _full(iri: str, names: NameIndex, types: Types, vocabulary: Vocabulary) -> str:
    kind = vocabulary.kind(types.get(iri, ()))
    about = ", ".join(part for part in (kind, shorten(iri)) if part)
    return f"{names.label(iri) or local_name(iri)} ({about})"


def _is_word(iri: str) -> int:
    return int(iri.startswith((BEGRIP, INS)))
