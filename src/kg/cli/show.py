"""`kg show`: everything known about one thing, in both directions, with its sources."""

from __future__ import annotations

from argparse import Namespace
from itertools import groupby

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.graph import KnowledgeGraph
from kg.model import Evidence, Relation, Thing
from kg.namespaces import shorten
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.cli.arguments import Subparsers


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("show", help=messages["show.help"])
    parser.add_argument("thing", metavar="IRI|LABEL", help=messages["show.thing"])
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Show one thing."""
    graph = KnowledgeGraph.open(settings)
    thing = graph.describe(graph.resolve(args.thing))
    if args.format == "json":
        emit_json(thing)
        return 0
    messages = Messages(settings.lang)
    emit("\n".join(_text(thing, messages)))
    note(
        messages.say(
            "show.done",
            facts=len(thing.facts),
            relations=len(thing.relations),
            sources=len(thing.evidence),
        )
    )
    return 0


def _text(thing: Thing, messages: Messages) -> Iterator[str]:
    yield thing.label
    yield " · ".join(part for part in (thing.kind, shorten(thing.iri.value)) if part)
    if thing.alt_labels:
        yield messages.say("show.also", names=", ".join(thing.alt_labels))
    if thing.description:
        yield f"\n{thing.description}"
    facts = dict.fromkeys(f"  {fact.label}: {fact.value.value}" for fact in thing.facts)
    yield from _section(messages["show.facts"], facts)
    forward = _relations(relation for relation in thing.relations if relation.outgoing)
    yield from _section(messages["show.relations"], forward)
    backward = _relations(relation for relation in thing.relations if not relation.outgoing)
    yield from _section(messages["show.incoming"], backward)
    sources = dict.fromkeys(f"  {_source(item, messages)}" for item in thing.evidence)
    yield from _section(messages["show.sources"], sources or [f"  {messages['show.no_sources']}"])


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield f"\n{title}"
        yield from found


def _relations(relations: Iterable[Relation]) -> Iterator[str]:
    for label, group in groupby(relations, key=lambda relation: relation.label):
        yield f"  {label}"
        others = dict.fromkeys((r.other_label, shorten(r.other.value)) for r in group)
        yield from (f"    {name}" if name == iri else f"    {name} ({iri})" for name, iri in others)


def _source(item: Evidence, messages: Messages) -> str:
    parts = [f"{item.source_label} ({item.date})" if item.date else item.source_label]
    if item.passage:
        lines = item.passage.lines
        key = "show.lines" if "-" in lines else "show.line"
        parts.append(messages.say(key, lines=lines.replace("-", "–")))
        if item.passage.page:
            parts.append(messages.say("show.page", page=item.passage.page))
        if item.passage.heading:
            parts.append(messages.say("show.heading", heading=item.passage.heading))
    elif item.observation:
        parts += _seen(item, messages)
    elif item.link:
        parts.append(item.link)
    return ", ".join(parts)


def _seen(item: Evidence, messages: Messages) -> Iterator[str]:
    """Yield when a page was looked at, where on it, how certain it is, and its address."""
    look = item.observation
    if look is None:
        return
    yield messages.say("show.seen", date=look.seen)
    if look.where:
        yield messages.say("show.where", where=look.where)
    yield messages.say("show.certainty", certainty=look.certainty)
    if look.derived_from:
        yield messages.say("show.derived", ground=look.derived_from.rstrip("."))
    if look.withheld:
        yield messages["show.withheld"]
    if item.link:
        yield item.link
