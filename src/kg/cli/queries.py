"""`kg queries`: the questions that the library knows, with their parameters."""

from __future__ import annotations

from argparse import Namespace

from kg.binding import Parameter
from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.queries import HYGIENE, Library, Query
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("queries", help=messages["queries.help"])
    parser.add_argument("--all", action="store_true", help=messages["queries.all"])
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """List the library."""
    library = Library(settings.queries)
    found = (*library.all(), *(library.theme(HYGIENE) if args.all else ()))
    if args.format == "json":
        emit_json([_record(query) for query in found])
        return 0
    messages = Messages(settings.lang)
    theme = ""
    for query in found:
        if query.theme != theme:
            theme = query.theme
            emit(f"{theme}:")
        emit(f"  {query.name}\n      {query.summary}")
        for parameter in query.parameters:
            emit(f"      -p {parameter.name}=… ({_about(parameter, messages)})")
    note(messages.say("queries.done", n=len(found)))
    return 0


def _about(parameter: Parameter, messages: Messages) -> str:
    if parameter.default is None:
        return f"{parameter.kind}, {messages['queries.required']}"
    return f"{parameter.kind}, {messages.say('queries.default', value=parameter.default)}"


def _record(query: Query) -> dict[str, object]:
    return {
        "name": query.name,
        "theme": query.theme,
        "summary": query.summary,
        "description": query.description,
        "tags": query.tags,
        "parameters": query.parameters,
    }
