"""`kg diff`: what changed between two releases, in words and in RDF."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_bytes, emit_json, note
from kg.errors import InputError, Words
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pyoxigraph as ox

    from kg.cli.arguments import Subparsers
    from kg.difference import Change, Changed, Difference, Value

DIFFERENT = 1

_EXPLANATION = Words(
    """Per ding staat wat erbij kwam, wegging en veranderde. --format patch geeft RDF Patch: per
uitspraak een regel, D voor wat weggaat en A voor wat erbij komt. Naamloze dingen worden vergeleken
nadat zij een vaste naam kregen. Uitgang 0: gelijk; 1: verschillen; 2: niet te lezen.""",
    """Per thing it says what was added, removed and changed. --format patch gives RDF Patch: a line
per statement, D for what goes and A for what comes. Blank nodes are compared after they got
canonical names. Exit 0: the same; 1: differences; 2: unreadable.""",
)
_HEADS = {
    "added": Words("Erbij", "Added"),
    "removed": Words("Weg", "Removed"),
    "changed": Words("Veranderd", "Changed"),
}
_WAS = Words("was {old}; is nu {new}", "was {old}; is now {new}")
_GONE = Words("weg: {old}", "removed: {old}")
_CAME = Words("erbij: {new}", "added: {new}")
_MOVED = Words(
    "{n} uitspraken staan nu alleen in een andere graaf.",
    "{n} statements only stand in another graph now.",
)


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser(
        "diff", help=messages["diff.help"], description=_EXPLANATION.text(messages.lang)
    )
    dutch = messages.lang == "nl"
    parser.add_argument(
        "old", metavar="OUD" if dutch else "OLD", type=Path, help=messages["diff.old"]
    )
    parser.add_argument(
        "new", metavar="NIEUW" if dutch else "NEW", type=Path, help=messages["diff.new"]
    )
    parser.add_argument(
        "--format", choices=("text", "json", "patch"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Compare, tell what changed, and say how much it is."""
    from kg.datasets import read_dataset
    from kg.difference import difference

    messages = Messages(settings.lang)
    found = difference(
        read_dataset(args.old),
        read_dataset(args.new),
        known=_ontology(settings),
        lang=settings.lang,
    )
    if args.format == "patch":
        emit_bytes(found.patch().encode())
    elif args.format == "json":
        emit_json(_as_json(found))
    elif found:
        emit("\n".join(_told(found, settings.lang)).rstrip())
    note(_summary(found, messages))
    return DIFFERENT if found else 0


def _ontology(settings: Settings) -> list[ox.Quad]:
    """Return what names classes, properties and concepts; nothing when it cannot be read."""
    from kg.load import turtle_files
    from kg.turtle import read_quads

    folders = (settings.ontology, settings.ontology / "concepts")
    try:
        return [q for folder in folders for path in turtle_files(folder) for q in read_quads(path)]
    except InputError:
        return []


def _summary(found: Difference, messages: Messages) -> str:
    if not found:
        return messages["diff.same"]
    return messages.say(
        "diff.done",
        added=found.count("added"),
        removed=found.count("removed"),
        changed=found.count("changed"),
        plus=len(found.added),
        minus=len(found.removed),
    )


def _told(found: Difference, lang: str) -> Iterator[str]:
    for how, things in groupby(found.things, key=lambda thing: thing.how):
        yield f"## {_HEADS[how].text(lang)} ({found.count(how)})"
        yield ""
        for thing in things:
            yield f"### {_name(thing)}"
            yield from (f"- {_line(change, thing, lang)}" for change in thing.changes)
            yield ""
    if found.moved:
        yield _MOVED.text(lang).format(n=found.moved)


def _name(thing: Changed) -> str:
    from kg.namespaces import shorten

    return f"{thing.label} ({', '.join(part for part in (thing.kind, shorten(thing.iri)) if part)})"


def _line(change: Change, thing: Changed, lang: str) -> str:
    old, new = _values(change.removed), _values(change.added)
    if thing.how != "changed":
        return f"{change.label}: {old or new}"
    if len(change.removed) == 1 and len(change.added) == 1:
        return f"{change.label}: {_WAS.text(lang).format(old=old, new=new)}"
    parts = (
        _GONE.text(lang).format(old=old) if old else "",
        _CAME.text(lang).format(new=new) if new else "",
    )
    return f"{change.label}: {'; '.join(part for part in parts if part)}"


def _values(values: tuple[Value, ...]) -> str:
    return ", ".join(value.text for value in values)


def _as_json(found: Difference) -> dict[str, object]:
    return {
        "added": len(found.added),
        "removed": len(found.removed),
        "moved": found.moved,
        "things": found.things,
    }
