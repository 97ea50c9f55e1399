"""Answers of Oxigraph as records of this project, or as text in a standard format."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.errors import QueryError, Words
from kg.namespaces import PREFIXES, RDF, XSD
from kg.terms import Answer, Iri, Table, Term, Text, Triples

Result = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples | list[ox.Triple]

_PLAIN = (f"{XSD}string", f"{RDF}langString")
_TABLES = {
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
}
_GRAPHS = {
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "nquads": ox.RdfFormat.N_QUADS,
    "trig": ox.RdfFormat.TRIG,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}

TABLE_FORMATS = tuple(_TABLES)
GRAPH_FORMATS = tuple(_GRAPHS)


def to_term(term: object) -> Term | None:
    """Return a term of Oxigraph as a record; what is unbound as None."""
    if isinstance(term, ox.NamedNode):
        return Iri(term.value)
    if isinstance(term, ox.Literal):
        datatype = term.datatype.value
        return Text(term.value, term.language, None if datatype in _PLAIN else datatype)
    if isinstance(term, ox.BlankNode):
        return Iri(f"_:{term.value}")
    return None if term is None else Text(str(term))


def to_iri(term: object) -> Iri:
    """Return a subject or predicate of Oxigraph as a record."""
    found = to_term(term)
    return found if isinstance(found, Iri) else Iri(str(term))


def to_answer(result: Result) -> Answer:
    """Return a result in full; Oxigraph's own is bound to the thread that asked."""
    if isinstance(result, ox.QueryBoolean):
        return bool(result)
    if isinstance(result, ox.QuerySolutions):
        columns = tuple(variable.value for variable in result.variables)
        return Table(columns, tuple(tuple(map(to_term, row)) for row in result))
    return triples(result)


def triples(statements: Iterable[ox.Triple | ox.Quad]) -> Triples:
    """Return statements as records."""
    return Triples(
        tuple(
            (to_iri(t.subject), to_iri(t.predicate), to_term(t.object) or Text(""))
            for t in statements
        )
    )


def serialise(result: Result, format: str) -> bytes:
    """Return a result as text in one of `TABLE_FORMATS` or `GRAPH_FORMATS`.

    Raises:
        QueryError: The format does not fit the form of the query.
    """
    if not isinstance(result, ox.QuerySolutions | ox.QueryBoolean):
        return _serialise_graph(result, format)
    if format not in _TABLES:
        raise _misfit(format, _TABLES)
    return result.serialize(format=_TABLES[format]) or b""


def _serialise_graph(statements: Iterable[ox.Triple], format: str) -> bytes:
    if format not in _GRAPHS:
        raise _misfit(format, _GRAPHS)
    found = list(statements)
    used = _used_prefixes(found) if format in ("turtle", "trig", "rdfxml", "jsonld") else {}
    return ox.serialize(found, format=_GRAPHS[format], prefixes=used) or b""


def _used_prefixes(statements: Iterable[ox.Triple]) -> dict[str, str]:
    """Return the prefixes of which some IRI in these statements begins with the namespace."""
    iris: set[str] = set()
    for statement in statements:
        for term in (statement.subject, statement.predicate, statement.object):
            if isinstance(term, ox.NamedNode):
                iris.add(term.value)
            elif isinstance(term, ox.Literal):
                iris.add(term.datatype.value)
    return {p: ns for p, ns in PREFIXES.items() if any(iri.startswith(ns) for iri in iris)}


def _misfit(format: str, fitting: Iterable[str]) -> QueryError:
    names = ", ".join(fitting)
    return QueryError(
        Words("deze vorm past niet bij deze query", "this format does not fit this query"),
        what=format,
        do=Words(f"Kies uit: {names}", f"Choose from: {names}"),
    )
