"""The recorded answers of the query library: one CSV per query, in the folder of its theme.

`python tests/questions/recorded.py` writes them anew. Read the difference against the sources
before you commit it: the test only sees that an answer changed, not which of the two is right.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from kg.graph import KnowledgeGraph
from kg.queries import Query
from kg.terms import Table, Term

FOLDER = Path(__file__).parent / "antwoorden"


def recorded(query: Query) -> Path:
    """Return where the answer to a query is kept."""
    return FOLDER / query.theme / f"{query.name}.csv"


def answer(graph: KnowledgeGraph, query: Query) -> str:
    """Return the answer to a query with its defaults as CSV, with IRIs in full."""
    table = graph.run(query)
    assert isinstance(table, Table), query.name
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(term) for term in row] for row in table.rows)
    return text.getvalue()


def record(graph: KnowledgeGraph) -> int:
    """Write the answers anew; whoever does so reads the difference against the sources."""
    queries = graph.library.all()
    for query in queries:
        path = recorded(query)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(answer(graph, query), encoding="utf-8")
    for path in set(FOLDER.rglob("*.csv")) - {recorded(query) for query in queries}:
        path.unlink()
    return len(queries)


def _cell(term: Term | None) -> str:
    return "" if term is None else term.value


if __name__ == "__main__":
    from os import environ

    from kg.settings import Settings

    number = record(KnowledgeGraph.open(Settings.from_environment(environ)))
    print(f"{number} answers recorded; read the difference against the sources")
