"""How the terms of the ontology are used: an example from the data, and the queries that ask it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.load import turtle_files
from kg.namespaces import INS, RDF, shorten
from kg.queries import Library, Query
from kg.settings import Settings
from kg.turtle import canonical, read_quads, to_rdflib

# An example is something to read, not everything of a kind.
MOST_STATEMENTS = 25
MOST_BYTES = 2_500

_NAME = re.compile(r"\bins:([A-Za-z]\w*)")
_COMMENT = re.compile(r"^\s*#.*$", re.MULTILINE)


class Usage:
    """Examples and queries by the IRI of a term.

    Args:
        settings: Where the data and the query library stand.
    """

    def __init__(self, settings: Settings) -> None:
        self._queries = _queries(Library(settings.queries).all())
        self._things: dict[str, set[ox.Triple]] = defaultdict(set)
        self._classes: dict[str, set[str]] = defaultdict(set)
        self._shortest: dict[str, str] = {}
        for path in turtle_files(settings.data):
            for quad in read_quads(path):
                if isinstance(quad.subject, ox.NamedNode):
                    self._take(quad.triple, quad.subject.value)

    def _take(self, triple: ox.Triple, thing: str) -> None:
        self._things[thing].add(triple)
        term = triple.predicate.value
        if term == f"{RDF}type" and isinstance(triple.object, ox.NamedNode):
            self._classes[triple.object.value].add(thing)
        if term.startswith(INS):
            line = f"{shorten(thing)} {shorten(term)} {_short(triple.object)} ."
            known = self._shortest.get(term, line)
            self._shortest[term] = min(known, line, key=lambda text: (len(text), text))

    def queries(self, term: str) -> tuple[Query, ...]:
        """Return the library queries that name a term, by theme and name."""
        return self._queries.get(term, ())

    def thing(self, term: str) -> str:
        """Return a thing of a class as Turtle; empty when the data have none.

        It is the one with most different properties among those that are short enough to read.
        """
        things = sorted(self._classes.get(term, ()))
        short = [iri for iri in things if len(self._things[iri]) <= MOST_STATEMENTS]
        for iri in sorted(short or things, key=lambda iri: (-self._richness(iri), iri)):
            text = canonical(to_rdflib(self._things[iri]))
            if len(text.encode()) <= MOST_BYTES:
                return text
        return ""

    def _richness(self, iri: str) -> int:
        return len({triple.predicate.value for triple in self._things[iri]})

    def statement(self, term: str) -> str:
        """Return the shortest statement with a property; empty when the data have none."""
        return self._shortest.get(term, "")


def _queries(queries: Iterable[Query]) -> Mapping[str, tuple[Query, ...]]:
    found: dict[str, list[Query]] = defaultdict(list)
    for query in queries:
        for name in sorted(set(_NAME.findall(_COMMENT.sub("", query.text)))):
            found[f"{INS}{name}"].append(query)
    return {term: tuple(asking) for term, asking in found.items()}


def _short(node: object) -> str:
    return shorten(node.value) if isinstance(node, ox.NamedNode) else str(node)
