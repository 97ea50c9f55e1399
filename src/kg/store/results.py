"""Answers of Oxigraph as records of this project, or as text in a standard format."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from xml.parsers import expat

import pyoxigraph as ox

from kg.errors import AnswerTooLarge, QueryError, Words
from kg.namespaces import PREFIXES, RDF, XSD
from kg.terms import Answer, Cap, Iri, Table, Term, Text, Triples

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

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


def serialise(result: Result, format: str, cap: Cap | None = None) -> bytes:
    """Return a result as text in one of `TABLE_FORMATS` or `GRAPH_FORMATS`.

    Args:
        result: The result.
        format: The name of the format.
        cap: The most that may be returned; None for everything.

    Raises:
        QueryError: The format does not fit the form of the query.
        AnswerTooLarge: There is more than the cap allows.
    """
    if isinstance(result, ox.QuerySolutions | ox.QueryBoolean):
        if format not in _TABLES:
            raise _misfit(format, _TABLES)
        body = _capped(result, _TABLES[format], cap)
        if cap and isinstance(result, ox.QuerySolutions):
            _count(body, format, cap)
        return _sound(body, format)
    if format not in _GRAPHS:
        raise _misfit(format, _GRAPHS)
    return _serialise_graph(result, format, cap)


def _serialise_graph(statements: Iterable[ox.Triple], format: str, cap: Cap | None) -> bytes:
    # What several solutions give is one statement, in which Oxigraph leaves duplicates.
    found = list(dict.fromkeys(_bounded(statements, cap) if cap else statements))
    used = _used_prefixes(found) if format in ("turtle", "trig", "rdfxml", "jsonld") else {}
    body = ox.serialize(found, format=_GRAPHS[format], prefixes=used) or b""
    if cap and len(body) > cap.bytes:
        raise _too_many_bytes(cap)
    return _sound(body, format)


def _sound(body: bytes, format: str) -> bytes:
    """Return a body, unless it is XML that cannot be read: not every character or IRI fits there.

    Raises:
        QueryError: It cannot be written in XML.
    """
    if format in ("xml", "rdfxml"):
        try:
            expat.ParserCreate(namespace_separator=" ").Parse(body, True)
        except expat.ExpatError as error:
            raise QueryError(
                Words("dit antwoord past niet in XML", "this answer does not fit XML"),
                do=Words("Vraag om een andere vorm.", "Ask for another format."),
            ) from error
    return body


def _bounded(statements: Iterable[ox.Triple], cap: Cap) -> Iterator[ox.Triple]:
    for number, statement in enumerate(statements):
        if number == cap.rows:
            raise _too_many_rows(cap)
        yield statement


class _Bounded(io.BytesIO):
    """A file in memory that refuses to grow over its limit."""

    def __init__(self, cap: Cap) -> None:
        super().__init__()
        self.cap = cap

    def write(self, part: ReadableBuffer) -> int:
        written = super().write(part)
        if self.tell() > self.cap.bytes:
            raise _too_many_bytes(self.cap)
        return written


def _capped(
    result: ox.QuerySolutions | ox.QueryBoolean, format: ox.QueryResultsFormat, cap: Cap | None
) -> bytes:
    if cap is None:
        return result.serialize(format=format) or b""
    file = _Bounded(cap)
    result.serialize(file, format=format)
    return file.getvalue()


def _count(body: bytes, format: str, cap: Cap) -> None:
    """Refuse a table with too many rows; a row takes two bytes or more in every format."""
    if len(body) > 2 * cap.rows and _rows(body, format) > cap.rows:
        raise _too_many_rows(cap)


def _rows(body: bytes, format: str) -> int:
    if format == "csv":
        # What stands between quotes is every second part; a line end there is part of a value.
        return sum(part.count(b"\n") for part in body.split(b'"')[::2]) - 1
    found = ox.parse_query_results(body, format=_TABLES[format])
    return sum(1 for _ in found) if isinstance(found, ox.QuerySolutions) else 1


def _too_many_rows(cap: Cap) -> AnswerTooLarge:
    return AnswerTooLarge(Words(f"{cap.rows} rijen", f"{cap.rows} rows"))


def _too_many_bytes(cap: Cap) -> AnswerTooLarge:
    limit = f"{cap.bytes / 1_000_000:g} MB"
    return AnswerTooLarge(Words(limit, limit))


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
