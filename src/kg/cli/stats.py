"""`kg stats`: how much of what the graph holds, and how much of it carries its source."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note, table
from kg.graph import KnowledgeGraph
from kg.labels import percentage
from kg.model import Count, Coverage, Stats
from kg.settings import Settings

SHOWN = 10

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("stats", help=messages["stats.help"])
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )
    parser.add_argument("--gemeenten", action="store_true", help=messages["stats.gemeenten_help"])


def run(args: Namespace, settings: Settings) -> int:
    """Count and show."""
    graph = KnowledgeGraph.open(settings)
    if args.gemeenten:
        return _municipalities(graph, args.format, Messages(settings.lang))
    stats = graph.stats()
    if args.format == "json":
        emit_json(stats)
        return 0
    messages = Messages(settings.lang)
    parts = (("classes", stats.classes), ("graphs", stats.graphs), ("sources", stats.sources))
    emit("\n\n".join(_list(f"stats.{key}", counts, messages) for key, counts in parts))
    emit("\n" + "\n".join(_cohesion(stats, messages)))
    note(
        messages.say(
            "stats.done", triples=stats.triples, sourced=stats.sourced, things=stats.things
        )
    )
    return 0


def _municipalities(graph: KnowledgeGraph, form: str, messages: Messages) -> int:
    totals, each = graph.municipal_totals(), graph.municipalities()
    if form == "json":
        emit_json({"totals": totals, "municipalities": each})
        return 0
    width = max(len(str(number)) for number in totals.values())
    emit(messages["stats.municipalities"])
    emit("\n".join(f"  {n:>{width}}  {messages[f'totals.{name}']}" for name, n in totals.items()))
    emit(f"\n{messages['stats.each']}")
    kinds = [messages[f"known.{kind}"] for kind in each[0].numbers] if each else []
    head = [messages["stats.name"], *kinds, messages["stats.newest"]]
    rows = [
        [f"{one.label} ({one.code})", *map(str, one.numbers.values()), _age(one, messages)]
        for one in each
    ]
    emit(table(head, rows))
    note(
        messages.say(
            "stats.municipalities_done", known=totals["anything"], all=totals["municipalities"]
        )
    )
    return 0


def _age(one: Coverage, messages: Messages) -> str:
    return one.newest or (messages["stats.undated"] if any(one.numbers.values()) else "")


def _list(key: str, counts: tuple[Count, ...], messages: Messages) -> str:
    width = max((len(str(count.number)) for count in counts), default=0)
    lines = (f"  {count.number:>{width}}  {_name(count, messages)}" for count in counts)
    return "\n".join([messages[key], *lines])


def _name(count: Count, messages: Messages) -> str:
    former = messages.say("stats.former", n=count.former) if count.former else ""
    return f"{count.label} {former}".rstrip()


def _cohesion(stats: Stats, messages: Messages) -> Iterator[str]:
    """Yield how far things hang together, and the first of those that do not."""
    found = stats.cohesion
    width = len(str(stats.things))
    share = percentage(found.share, messages.lang)
    largest = messages.say("stats.largest", things=stats.things, share=share)
    yield messages["stats.cohesion"]
    yield f"  {found.largest:>{width}}  {largest}"
    for title, named in (
        (messages["stats.alone"], found.alone),
        (messages["stats.undescribed"], found.undescribed),
    ):
        yield f"  {len(named):>{width}}  {title}"
        for one in named[:SHOWN]:
            yield f"  {'':>{width}}    {one.label} <{one.iri}>"
        if len(named) > SHOWN:
            yield f"  {'':>{width}}    {messages.say('stats.more', n=len(named) - SHOWN)}"
