"""A question with the answer that is wanted, and how an answer is held to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.graph import KnowledgeGraph
from kg.terms import Table

Row = dict[str, str]

NUMBERS = {"getal", "aantal", "bedrag", "banen", "aandeel"}


@dataclass(frozen=True)
class Asked:
    """A question: the query that answers it, its parameters, and rows that must be there.

    `rows` are partial: each must be part of some row of the answer, and each value part of its
    cell. A value that starts with `=` is the whole cell, and an empty one asks for an empty cell.
    `without` are partial rows that must not be there. `count` is the number of rows where the
    answer is a closed list.
    """

    question: str
    query: str
    rows: tuple[Row, ...]
    params: Row = field(default_factory=dict)
    count: int | None = None
    without: tuple[Row, ...] = ()


def hold(graph: KnowledgeGraph, asked: Asked) -> None:
    """Ask, and hold the answer to what is wanted."""
    rows = answer(graph, asked.query, asked.params)
    for wanted in asked.rows:
        assert any(has(row, wanted) for row in rows), f"{wanted} is not in {rows}"
    for unwanted in asked.without:
        assert not any(has(row, unwanted) for row in rows), f"{unwanted} is there"
    if asked.count is not None:
        assert len(rows) == asked.count


def answer(graph: KnowledgeGraph, query: str, params: Row | None = None) -> list[Row]:
    """Return the rows of an answer as texts; an empty cell is an empty text."""
    table = graph.query(query, params or {})
    assert isinstance(table, Table)
    return [
        {
            column: cell.value if cell else ""
            for column, cell in zip(table.columns, row, strict=True)
        }
        for row in table.rows
    ]


def has(row: Row, wanted: Row) -> bool:
    """Tell whether a row has what is wanted."""
    return all(_fits(column, row[column], part) for column, part in wanted.items())


def _fits(column: str, cell: str, part: str) -> bool:
    if part.startswith("="):
        return cell == part[1:]
    return cell == part if not part or column in NUMBERS else part in cell
