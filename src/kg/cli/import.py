"""`kg import`: a contribution that someone sent in becomes a named graph of its own."""

# A module is named after its command, and Python finds it by that name.
# ruff: noqa: N999

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.errors import InputError, KgError, Words
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers
    from kg.contribution.receiving import Received

REFUSED = 1
UNUSABLE = 2

_EXPLANATION = Words(
    """Het bestand wordt een eigen graaf: een nieuw bestand data/ttl/bijdrage-DATUM-NAAM.ttl, waarin
ook staat van wie het komt, wanneer, en uit welk bestand. Wat er al staat, verandert nooit. Voldoet
het niet, dan wordt niets geschreven en staat per fout hoe die te herstellen is. Uitgang 0:
ingevoerd; 1: er is iets fout, of dit is al ingevoerd; 2: dit is geen bijdrage of niet te lezen.""",
    """The file becomes a graph of its own: a new file data/ttl/bijdrage-DATE-NAME.ttl that also
says who sent it, when, and from which file. What is there never changes. When it does not conform
nothing is written, and each mistake is told with how to mend it. Exit 0: imported; 1: something is
wrong, or it was imported before; 2: it is no contribution or cannot be read.""",
)


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser(
        "import", help=messages["import.help"], description=_EXPLANATION.text(messages.lang)
    )
    parser.add_argument("file", metavar="FILE", type=Path, help=messages["import.file"])
    parser.add_argument(
        "--from",
        dest="sender",
        metavar="WIE" if messages.lang == "nl" else "WHO",
        required=True,
        help=messages["import.from"],
    )
    parser.add_argument("--date", metavar="JJJJ-MM-DD", help=messages["import.date"])
    parser.add_argument("--dry-run", action="store_true", help=messages["import.dry"])
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Import one contribution."""
    from kg.contribution.receiving import AlreadyThere, Sending, receive
    from kg.graph import KnowledgeGraph

    messages = Messages(settings.lang)
    sender = " ".join(args.sender.split())
    sending = Sending(args.file, sender, _day(args.date))
    try:
        received = receive(sending, KnowledgeGraph.open(settings))
    except AlreadyThere as error:
        note(error.line(settings.lang))
        return REFUSED
    if not received.faults and not args.dry_run:
        _write(received)
    _show(args, received, settings.lang)
    unusable = any(fault.unusable for fault in received.faults)
    state = "refused" if received.faults else "would" if args.dry_run else "done"
    note(
        messages.say(f"import.{state}", file=args.file, n=len(received.faults), path=received.path)
    )
    if not received.faults:
        return 0
    return UNUSABLE if unusable else REFUSED


def _day(said: str | None) -> date:
    today = date.today()
    if said is None:
        return today
    try:
        found = date.fromisoformat(said) if len(said) == len("2026-11-25") else None
    except ValueError:
        found = None
    if found is None or found > today:
        raise InputError(
            Words(
                "deze dag bestaat niet of moet nog komen", "this day does not exist or is to come"
            ),
            where="--date",
            what=said,
            do=Words("Schrijf een dag als 2026-11-25.", "Write a day as 2026-11-25."),
        )
    return found


def _write(received: Received) -> None:
    from kg.contribution.receiving import write

    try:
        write(received)
    except FileExistsError as error:
        raise KgError(
            Words("dit bestand is er net bijgekomen", "this file has just come to be"),
            where=str(received.path),
            do=Words("Voer de opdracht opnieuw uit.", "Run the command again."),
        ) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise KgError(
            Words(f"niet te schrijven ({reason})", f"cannot be written ({reason})"),
            where=str(received.path),
            do=Words(
                "Controleer de map en de ruimte op de schijf.", "Check the folder and the disk."
            ),
        ) from error


def _show(args: Namespace, received: Received, lang: str) -> None:
    if args.format == "json":
        emit_json(
            {
                "file": str(args.file),
                "imported": not received.faults and not args.dry_run,
                "path": "" if received.faults else str(received.path),
                "faults": [
                    {
                        "about": fault.about,
                        "field": fault.field,
                        "value": fault.value,
                        "message": fault.message.text(lang),
                        "do": fault.do.text(lang),
                    }
                    for fault in received.faults
                ],
            }
        )
        return
    for fault in received.faults:
        emit(fault.line(lang))
    if args.dry_run and not received.faults:
        emit(received.turtle.rstrip())
