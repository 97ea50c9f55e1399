"""`kg query`: a query from the library, a file or standard input, and its answer."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kg.apart import apart
from kg.cli.messages import Messages
from kg.cli.output import emit, emit_bytes, note, table, terminal_width
from kg.errors import ParameterError, Words
from kg.graph import KnowledgeGraph
from kg.namespaces import shorten
from kg.queries import MAX_BYTES, Query, parse_query, read_query
from kg.settings import Settings
from kg.store.results import GRAPH_FORMATS, TABLE_FORMATS
from kg.terms import Answer, Iri, Table, Term

T = TypeVar("T")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("query", help=messages["query.help"])
    parser.add_argument("query", metavar="NAME|FILE|-", help=messages["query.name"])
    parser.add_argument(
        "-p",
        "--param",
        dest="params",
        action="append",
        default=[],
        metavar="naam=waarde",
        help=messages["query.param"],
    )
    parser.add_argument(
        "--format",
        choices=("table", *TABLE_FORMATS, *GRAPH_FORMATS),
        default="table",
        help=messages["help.format"],
    )
    parser.add_argument("--labels", action="store_true", help=messages["query.labels"])


def run(args: Namespace, settings: Settings) -> int:
    """Answer one query."""
    params = _params(args.params)
    graph = KnowledgeGraph.open(settings)
    query = _find(args.query, graph)
    # A query of the library has a theme, and is known to end well.
    done = _here if query.theme else apart
    if args.format != "table":
        emit_bytes(done(lambda: graph.export(query, params, format=args.format)))
        return 0
    messages = Messages(settings.lang)
    answer = done(lambda: graph.run(query, params))
    emit(_text(answer, graph if args.labels else None, messages))
    note(f"{query.name}: {_summary(answer, messages)}")
    return 0


def _here(work: Callable[[], T]) -> T:
    return work()


def _params(given: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip() or name.strip() in found:
            raise ParameterError(
                Words("geef elke parameter eenmaal", "give each parameter once"),
                what=pair,
                do=Words("Zo: -p naam=waarde", "Like this: -p name=value"),
            )
        found[name.strip()] = value
    return found


def _find(name: str, graph: KnowledgeGraph) -> Query:
    if name == "-":
        from kg.turtle import check_text

        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        check_text(data, "-", limit=MAX_BYTES)
        return parse_query(data.decode("utf-8"), name="-")
    path = Path(name)
    # A file is meant by its ending or its path; a bare word is a name in the library.
    is_file = path.suffix in (".rq", ".sparql") or name.startswith((".", "/", "~"))
    if is_file or (path.exists() and not path.is_dir()):
        return read_query(path.expanduser(), name=name)
    return graph.library.get(name)


def _text(answer: Answer, labels: KnowledgeGraph | None, messages: Messages) -> str:
    if isinstance(answer, bool):
        return messages["yes" if answer else "no"]
    if isinstance(answer, Table):
        rows: tuple[tuple[Term | None, ...], ...] = answer.rows
        found = [[_cell(term, labels) for term in row] for row in rows]
        return table(answer.columns, found, width=terminal_width())
    found = [[_cell(term, labels) for term in triple] for triple in answer.triples]
    return table(("subject", "predicate", "object"), found, width=terminal_width())


def _cell(term: Term | None, labels: KnowledgeGraph | None) -> str:
    if term is None:
        return ""
    if not isinstance(term, Iri):
        return term.value
    if labels is not None and labels.has_label(term):
        return labels.label(term)
    return shorten(term.value)


def _summary(answer: Answer, messages: Messages) -> str:
    if isinstance(answer, bool):
        return messages["yes" if answer else "no"]
    if isinstance(answer, Table):
        return messages["row"] if len(answer) == 1 else messages.say("rows", n=len(answer))
    return messages.say("triples", n=len(answer))
