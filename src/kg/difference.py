"""What changed between two datasets: statements added and removed, told per thing.

As RDF it is written as RDF Patch: one line per statement that goes (`D`) or comes (`A`), which a
person can read and a store can play back; a vocabulary of changes in Turtle would need a node for
each of them (`rdf:Statement`) and could not be played back by anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.errors import Words
from kg.labels import choose, local_name
from kg.namespaces import DCT, INS, RDF, RDFS, SKOS, XSD, shorten
from kg.terms import Iri, Table, Text
from kg.vocabulary import Vocabulary

ADDED, REMOVED, CHANGED = "added", "removed", "changed"
KINDS = (ADDED, REMOVED, CHANGED)

_NAMES = (f"{SKOS}prefLabel", f"{RDFS}label", f"{DCT}title")
_YES_NO = {True: Words("ja", "yes"), False: Words("nee", "no")}
_OF_THE_VOCABULARY = frozenset(
    (f"{RDFS}label", f"{INS}omgekeerdLabel", f"{INS}weergavegroep", f"{RDFS}subClassOf")
)

Quads = Collection[ox.Quad]
Node = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


@dataclass(frozen=True, slots=True)
class Value:
    """A value as a person reads it, and as RDF writes it."""

    text: str
    term: str


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in one property of a thing."""

    property: str
    label: str
    removed: tuple[Value, ...]
    added: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """A thing that came, went or changed, with what is said of it anew or no longer.

    Attributes:
        iri: Its IRI.
        label: What it is called.
        kind: What kind of thing it is, empty when that is unknown.
        how: `added`, `removed` or `changed`.
        changes: By the label of the property.
    """

    iri: str
    label: str
    kind: str
    how: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """All that changed.

    Attributes:
        things: Those that came, then those that went, then those that changed, by name.
        added: The statements that came, in order.
        removed: The statements that went, in order.
        moved: How many statements only stand in another graph now.
    """

    things: tuple[Changed, ...]
    added: tuple[ox.Quad, ...]
    removed: tuple[ox.Quad, ...]
    moved: int

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.added or self.removed)

    def count(self, how: str) -> int:
        """Return how many things were `added`, `removed` or `changed`."""
        return sum(thing.how == how for thing in self.things)

    def patch(self) -> str:
        """Return the change as RDF Patch, in one transaction."""
        lines = [f"D {_written(quad)} ." for quad in self.removed]
        lines += [f"A {_written(quad)} ." for quad in self.added]
        return "\n".join(["TX .", *lines, "TC ."]) + "\n"


def difference(old: Quads, new: Quads, *, known: Quads = (), lang: str = "nl") -> Difference:
    """Return what changed from one dataset to another.

    Graphs count only when both have named ones: a Turtle file has none.

    Args:
        old: As it was.
        new: As it is.
        known: What else may be used to name things by, such as the ontology.
        lang: The language of names.
    """
    if not (_has_graphs(old) and _has_graphs(new)):
        old, new = _without_graphs(old), _without_graphs(new)
    added, removed = set(new) - set(old), set(old) - set(new)
    before, after = {quad.triple for quad in old}, {quad.triple for quad in new}
    told = Telling((*known, *old, *new), lang)
    things = told.things(after - before, before - after, before, after)
    moved = {quad.triple for quad in added | removed} & before & after
    return Difference(things, _sorted(added), _sorted(removed), len(moved))


class Telling:
    """The names by which changes are told.

    Args:
        quads: Where names, classes and properties are looked up.
        lang: The language of names.
    """

    def __init__(self, quads: Iterable[ox.Quad], lang: str) -> None:
        names: dict[str, list[Text]] = defaultdict(list)
        self._types: dict[str, set[str]] = defaultdict(set)
        rows = []
        for quad in quads:
            subject, term, value = _key(quad.subject), quad.predicate.value, quad.object
            if term in _NAMES and isinstance(value, ox.Literal):
                names[subject].append(Text(value.value, value.language))
            elif term == f"{RDF}type":
                self._types[subject].add(_key(value))
            if term in _OF_THE_VOCABULARY:
                rows.append((Iri(subject), Iri(term), _as_term(value)))
        self._lang = lang
        self._names = {iri: choose(found, lang) for iri, found in names.items()}
        self._words = Vocabulary(Table(("term", "eigenschap", "waarde"), tuple(rows)), lang)

    def things(
        self,
        added: Collection[ox.Triple],
        removed: Collection[ox.Triple],
        before: Collection[ox.Triple],
        after: Collection[ox.Triple],
    ) -> tuple[Changed, ...]:
        """Return the changes per thing."""
        were = {_key(triple.subject) for triple in before}
        are = {_key(triple.subject) for triple in after}
        came, went = _by_thing(added), _by_thing(removed)
        found = []
        for iri in came.keys() | went.keys():
            how = ADDED if iri not in were else REMOVED if iri not in are else CHANGED
            changes = self._changes(came.get(iri, {}), went.get(iri, {}))
            kind = self._words.kind(sorted(self._types.get(iri, ())))
            found.append(Changed(iri, self.label(iri), kind, how, changes))
        return tuple(sorted(found, key=_place))

    def _changes(
        self, added: Mapping[str, list[Node]], removed: Mapping[str, list[Node]]
    ) -> tuple[Change, ...]:
        found = [
            Change(
                term,
                self._words.label(term),
                self._values(removed.get(term, ())),
                self._values(added.get(term, ())),
            )
            for term in added.keys() | removed.keys()
        ]
        return tuple(sorted(found, key=lambda change: (change.label.casefold(), change.property)))

    def _values(self, nodes: Iterable[Node]) -> tuple[Value, ...]:
        values = (Value(self._text(node), str(node)) for node in nodes)
        return tuple(sorted(values, key=lambda value: (value.text.casefold(), value.term)))

    def _text(self, node: Node) -> str:
        if isinstance(node, ox.Literal):
            return self._literal(node)
        iri = _key(node)
        name = self._names.get(iri) or (self._words.label(iri) if self._words.knows(iri) else "")
        return name or shorten(iri)

    def _literal(self, literal: ox.Literal) -> str:
        """Return texts between quotes, and other values as they are written."""
        if literal.language:
            other = literal.language != self._lang
            return f"“{literal.value}” ({literal.language})" if other else f"“{literal.value}”"
        if literal.datatype.value == f"{XSD}boolean":
            return _YES_NO[literal.value in ("true", "1")].text(self._lang)
        plain = literal.datatype.value != f"{XSD}string"
        return literal.value if plain else f"“{literal.value}”"

    def label(self, iri: str) -> str:
        """Return what a thing is called; without a name, the last part of its IRI in words."""
        return self._names.get(iri) or local_name(iri)


def _by_thing(triples: Iterable[ox.Triple]) -> dict[str, dict[str, list[Node]]]:
    found: dict[str, dict[str, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for triple in triples:
        found[_key(triple.subject)][triple.predicate.value].append(triple.object)
    return found


def _place(thing: Changed) -> tuple[int, str, str]:
    return KINDS.index(thing.how), thing.label.casefold(), thing.iri


def _key(node: object) -> str:
    """Return the IRI of a node; a blank one keeps the mark that it is."""
    return node.value if isinstance(node, ox.NamedNode) else str(node)


def _as_term(node: object) -> Iri | Text:
    if isinstance(node, ox.Literal):
        return Text(node.value, node.language)
    return Iri(_key(node))


def _has_graphs(quads: Quads) -> bool:
    return any(isinstance(quad.graph_name, ox.NamedNode) for quad in quads)


def _without_graphs(quads: Quads) -> set[ox.Quad]:
    return {ox.Quad(quad.subject, quad.predicate, quad.object) for quad in quads}


def _sorted(quads: Iterable[ox.Quad]) -> tuple[ox.Quad, ...]:
    return tuple(sorted(quads, key=_written))


def _written(quad: ox.Quad) -> str:
    graph = f" {quad.graph_name}" if isinstance(quad.graph_name, ox.NamedNode) else ""
    return f"{quad.triple}{graph}"
