"""The query library as the workbench offers it: by theme, by word, and filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import graaf
import taal
from kg import binding
from kg.binding import Parameter
from kg.errors import AmbiguousLabel, NotFound, ParameterError, UnknownQuery
from kg.graph import KnowledgeGraph
from kg.labels import fold
from kg.model import Iri, Term
from kg.namespaces import BASE, TOOI, expand
from kg.queries import Query, body

# More names than this help nobody who types.
SUGGESTIONS: Final = 500


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter to fill in.

    Attributes:
        parameter: The parameter.
        value: What stands in the field: what was typed, or else the default.
        error: What is wrong with it; empty for nothing.
        suggestions: The names to offer while someone types.
    """

    parameter: Parameter
    value: str
    error: str = ""
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """A query of the library with its form.

    Attributes:
        query: The query.
        fields: Its parameters.
        text: The query with the values in it; empty when one does not fit.
    """

    query: Query
    fields: tuple[Field, ...] = ()
    text: str = ""


def themes(search: str = "") -> dict[str, list[Query]]:
    """Return the queries by theme, those that hold every word of a search."""
    words = fold(search).split()
    found: dict[str, list[Query]] = {}
    for query in graaf.graph().library.all():
        about = fold(" ".join((query.name, query.theme, query.summary, *query.tags)))
        if all(word in about for word in words):
            found.setdefault(query.theme, []).append(query)
    return found


def fill(name: str, values: Mapping[str, str]) -> Filled | None:
    """Return a query with values in the place of its parameters; None when there is none.

    Args:
        name: Its name.
        values: What was typed, by parameter; where nothing was, the default holds.
    """
    graph = graaf.graph()
    try:
        query = graph.library.get(name)
    except UnknownQuery:
        return None
    terms: dict[str, Term] = {}
    fields = []
    for parameter in query.parameters:
        value = values.get(parameter.name) or _default(graph, parameter)
        term, error = _term(graph, parameter, value)
        if term is not None:
            terms[parameter.variable] = term
        fields.append(Field(parameter, value, error, _suggestions(graph, parameter)))
    whole = len(terms) == len(fields)
    return Filled(query, tuple(fields), _written(query, terms) if whole else "")


def _default(graph: KnowledgeGraph, parameter: Parameter) -> str:
    """Return the default by its name, if that name means nothing else."""
    default = parameter.default or ""
    iri = Iri(expand(default) or default)
    if parameter.kind != "iri" or not default or not graph.has_label(iri):
        return default
    name = graph.label(iri)
    return name if graph.named(name) == (iri,) else default


def _term(graph: KnowledgeGraph, parameter: Parameter, value: str) -> tuple[Term | None, str]:
    """Return the term that a value stands for, or what is wrong with it."""
    try:
        return binding.to_term(parameter, value, graph.resolve), ""
    except (AmbiguousLabel, NotFound, ParameterError) as error:
        return None, error.line(taal.current())


def _suggestions(graph: KnowledgeGraph, parameter: Parameter) -> tuple[str, ...]:
    """Return the names of the things that a parameter is about: by its own name, or its default."""
    if parameter.kind != "iri":
        return ()
    types = graph.types
    wanted = graph.vocabulary.classes_named(parameter.name.partition("_")[0])
    if not wanted and parameter.default:
        default = expand(parameter.default) or parameter.default
        wanted = frozenset(c for c in types.get(default, ()) if c.startswith((BASE, TOOI)))
    named = {graph.label(Iri(iri)) for iri, classes in types.items() if classes & wanted}
    return tuple(sorted(named, key=fold)[:SUGGESTIONS])


def _written(query: Query, terms: Mapping[str, Term]) -> str:
    """Return the text without the header, which is on the page itself."""
    text = body(binding.bind(query.text, terms))
    lines = [line.rstrip() for line in text.splitlines()]
    return "\n".join(_without_double(lines))


def _without_double(lines: Sequence[str]) -> list[str]:
    """Return lines with at most one empty one between two others."""
    pairs = zip(lines, ["", *lines], strict=False)
    return [line for line, before in pairs if line or before]
