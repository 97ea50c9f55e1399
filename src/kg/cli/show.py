"""`kg show`: everything known about one thing, in both directions, with its sources."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import fields
from itertools import groupby

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.graph import KnowledgeGraph
from kg.model import Evidence, LocalThing, Municipality, Relation, Thing
from kg.municipalities import KLASS
from kg.namespaces import shorten
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.cli.arguments import Subparsers

_ONLY_WHEN_THERE = ("former_rules",)
_WITHOUT_STATUS = ("executors", "practice")


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
    place = graph.municipality(thing.iri) if KLASS in {t.value for t in thing.types} else None
    if args.format == "json":
        known = {"known": place.groups} if place else {}
        emit_json({field.name: getattr(thing, field.name) for field in fields(thing)} | known)
        return 0
    messages = Messages(settings.lang)
    emit("\n".join(_text(thing, place, messages)))
    note(
        messages.say(
            "show.done",
            facts=len(thing.facts),
            relations=len(thing.relations),
            sources=len(thing.evidence),
        )
    )
    return 0


def _text(thing: Thing, place: Municipality | None, messages: Messages) -> Iterator[str]:
    yield thing.label
    yield " · ".join(part for part in (thing.kind, shorten(thing.iri.value)) if part)
    if thing.alt_labels:
        yield messages.say("show.also", names=", ".join(thing.alt_labels))
    if thing.description:
        yield f"\n{thing.description}"
    if place:
        yield from _section(messages["show.known"], _known(place, messages))
    facts = dict.fromkeys(f"  {fact.label}: {fact.value.value}" for fact in thing.facts)
    yield from _section(messages["show.facts"], facts)
    forward = _relations(relation for relation in thing.relations if relation.outgoing)
    yield from _section(messages["show.relations"], forward)
    backward = _relations(relation for relation in thing.relations if not relation.outgoing)
    yield from _section(messages["show.incoming"], backward)
    sources = dict.fromkeys(f"  {_source(item, messages)}" for item in thing.evidence)
    yield from _section(messages["show.sources"], sources or [f"  {messages['show.no_sources']}"])


def _known(place: Municipality, messages: Messages) -> Iterator[str]:
    """Yield per kind of knowledge what there is, or that it is not known."""
    for group in place.groups:
        if group.kind in _ONLY_WHEN_THERE and not group.things:
            continue
        yield f"  {messages[f'known.{group.kind}']}"
        with_status = group.kind not in _WITHOUT_STATUS
        for one in group.things:
            yield f"    {_local(one, messages, with_status=with_status)}"
        if not group.things:
            yield f"    {messages['show.unknown']}"
    if seen := max((one.seen for group in place.groups for one in group.things), default=""):
        yield f"  {messages.say('show.seen_last', date=seen)}"
    yield f"  {messages['show.unseen']}"


def _local(one: LocalThing, messages: Messages, *, with_status: bool) -> str:
    status = one.status or (messages["show.status_unknown"] if with_status else "")
    parts = [status] if status else []
    if one.start:
        parts.append(messages.say("show.from", date=one.start))
    if one.end:
        parts.append(messages.say("show.until", date=one.end))
    if one.via:
        parts.append(messages.say("show.via", name=one.via.label))
    if one.newest:
        parts.append(messages.say("show.newest", date=one.newest))
    name = f"{one.label} ({shorten(one.iri.value)})"
    return f"{name}: {', '.join(parts)}" if parts else name


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
