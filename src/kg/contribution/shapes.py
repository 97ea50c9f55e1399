"""The shapes, applied to a contribution in its surroundings: as `kg validate FILE`, but at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock

import pyoxigraph as ox
from rdflib import Graph, Literal, URIRef
from rdflib.plugins.sparql.sparql import Query
from rdflib.term import Node

from kg.contribution.bounds import TYPE
from kg.contribution.faults import NO_WORDS, Fault
from kg.contribution.form import FIELD_OF
from kg.contribution.known import Known
from kg.errors import Words
from kg.findings import restore_languages
from kg.labels import choose
from kg.load import turtle_files
from kg.namespaces import SH, shorten
from kg.settings import Settings
from kg.terms import Text
from kg.turtle import read_quads, to_rdflib
from kg.validate import apply_shapes

_SERIOUS = (f"{SH}Violation", f"{SH}Warning")


class Shapes:
    """The shapes of the project, read once.

    Args:
        settings: Where they stand.
        known: What contributions refer to.

    Raises:
        InputError: A file of the shapes cannot be read.
    """

    def __init__(self, settings: Settings, known: Known) -> None:
        self._known = known
        self._shapes = to_rdflib(
            quad for path in turtle_files(settings.shapes) for quad in read_quads(path)
        )
        # pyshacl keeps what it finds out about a graph of shapes in that graph.
        self._lock = Lock()
        self._prepared: dict[str, Query] = {}

    def wrong(self, quads: Sequence[ox.Quad]) -> list[Fault]:
        """Return what the shapes find wrong or incomplete in the things that quads describe."""
        data = to_rdflib([*quads, *self._known.words, *self._around(quads)])
        with self._lock:
            results = apply_shapes(data, self._shapes, self._prepared)
            restore_languages(results, self._shapes)
        subjects = {getattr(quad.subject, "value", "") for quad in quads}
        return [
            fault
            for result in results.objects(None, URIRef(f"{SH}result"))
            if str(_one(results, result, "resultSeverity")) in _SERIOUS
            and str(_one(results, result, "focusNode")) in subjects
            and (fault := _fault(results, result))
        ]

    def _around(self, quads: Sequence[ox.Quad]) -> list[ox.Quad]:
        """Return what the graph says of the things in quads, and of what they name."""
        subjects = {quad.subject for quad in quads}
        named = {quad.object for quad in quads if quad.predicate.value != TYPE} - subjects
        found = [t for node in _iris(subjects) for t in self._known.surroundings(node.value)]
        for node in _iris(named):
            # No shape looks further from what a thing names than at what that is.
            found += [t for t in self._known.surroundings(node.value) if t.subject == node]
        return found


def _iris(nodes: Iterable[object]) -> list[ox.NamedNode]:
    iris = [node for node in nodes if isinstance(node, ox.NamedNode)]
    return sorted(iris, key=lambda node: node.value)


def _fault(results: Graph, result: Node) -> Fault:
    texts = [
        Text(str(node), lang=node.language)
        for node in results.objects(result, URIRef(f"{SH}resultMessage"))
        if isinstance(node, Literal)
    ]
    path = str(_one(results, result, "resultPath") or "")
    return Fault(
        FIELD_OF.get(path, ""),
        Words(choose(texts, "nl"), choose(texts, "en")),
        NO_WORDS,
        about=shorten(str(_one(results, result, "focusNode"))),
    )


def _one(results: Graph, result: Node, name: str) -> Node | None:
    return next(iter(results.objects(result, URIRef(SH + name))), None)
