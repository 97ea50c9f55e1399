"""`kg path`: how two things hang together, step by step, with the source of each step."""

from __future__ import annotations

from argparse import Namespace

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.errors import Words
from kg.graph import KnowledgeGraph
from kg.model import Step
from kg.namespaces import GRAAF
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

_DONE = Words("{n} stappen", "{n} steps")
_ONE = Words("1 stap", "1 step")
_SAME = Words("dit is een en hetzelfde ding", "these are one and the same thing")


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("path", help=messages["path.help"])
    parser.add_argument("start", metavar="A", help=messages["show.thing"])
    parser.add_argument("end", metavar="B", help=messages["show.thing"])
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Show the path from one thing to another."""
    graph = KnowledgeGraph.open(settings)
    start = graph.resolve(args.start)
    steps = graph.path(start, graph.resolve(args.end))
    if args.format == "json":
        emit_json(steps)
        return 0
    emit(graph.label(start))
    for step in steps:
        emit(_line(step))
    note(_done(len(steps)).text(settings.lang).format(n=len(steps)))
    return 0


def _line(step: Step) -> str:
    relation = step.relation
    return (
        f"  {relation.label} → {relation.other_label}  [{relation.graph.value.removeprefix(GRAAF)}]"
    )


def _done(steps: int) -> Words:
    return (_SAME, _ONE)[steps] if steps < 2 else _DONE
