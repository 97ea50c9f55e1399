"""The query library on a second engine: rdflib gives the same rows, in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from os import environ

import pytest
import rdflib
from rdflib.query import ResultRow

from kg.binding import bind
from kg.graph import KnowledgeGraph
from kg.load import inputs
from kg.namespaces import XSD
from kg.queries import Library, Query, terms
from kg.settings import Settings
from kg.terms import Iri, Table, Term

SETTINGS = Settings.from_environment(environ)
QUERIES = Library(SETTINGS.queries).all()
NUMBERS = {f"{XSD}decimal", f"{XSD}integer", f"{XSD}nonNegativeInteger"}

# rdflib 7.6 calls members of its own Dataset that it has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")

Cell = str | Decimal | None


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(SETTINGS)


@pytest.fixture(scope="module")
def dataset() -> rdflib.Dataset:
    """Return the same files as rdflib reads them, with the same union as default graph."""
    dataset = rdflib.Dataset(default_union=True)
    for file in inputs(SETTINGS):
        dataset.graph(rdflib.URIRef(file.graph)).parse(file.path, format="turtle")
    return dataset


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_rdflib_gives_the_same_rows(
    graph: KnowledgeGraph, dataset: rdflib.Dataset, query: Query
) -> None:
    ours = graph.run(query)
    assert isinstance(ours, Table)
    theirs = dataset.query(bind(query.text, terms(query, {}, graph.resolve)))
    assert [str(variable) for variable in theirs.vars or ()] == list(ours.columns)
    assert [_theirs(row) for row in theirs] == [_ours(row) for row in ours.rows]


def _ours(row: Sequence[Term | None]) -> tuple[Cell, ...]:
    return tuple(
        cell.value if isinstance(cell, Iri) else _cell(cell.value, cell.datatype) if cell else None
        for cell in row
    )


def _theirs(row: ResultRow | bool | tuple[rdflib.term.Node, ...]) -> tuple[Cell, ...]:
    assert isinstance(row, ResultRow)
    # Where nothing is concatenated rdflib gives an empty text, Oxigraph nothing.
    return tuple(
        None
        if cell is None or not str(cell)
        else _cell(str(cell), str(cell.datatype or ""))
        if isinstance(cell, rdflib.Literal)
        else str(cell)
        for cell in row
    )


def _cell(value: str, datatype: str | None) -> Cell:
    """Return a value that compares by number; the language of a concatenation is up to engines."""
    return Decimal(value).normalize() if datatype in NUMBERS else value
