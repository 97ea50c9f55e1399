"""`kg export`: a release, whole or not at all."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import note, working
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

_MEGABYTE = 1_000_000


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("export", help=messages["export.help"])
    parser.add_argument(
        "folder",
        metavar="MAP" if messages.lang == "nl" else "DIR",
        type=Path,
        help=messages["export.dir"],
    )
    # The name `version` is that of `kg --version`.
    parser.add_argument("--version", dest="release", metavar="V", help=messages["export.version"])
    parser.add_argument("--date", metavar="D", help=messages["export.date"])
    parser.add_argument("--replace", action="store_true", help=messages["export.replace"])


def run(args: Namespace, settings: Settings) -> int:
    """Make a release."""
    from kg.release.making import make_release

    messages = Messages(settings.lang)
    with working(messages["export.working"]):
        made = make_release(
            settings, args.folder, version=args.release, date=args.date, replace=args.replace
        )
    note(
        messages.say(
            "export.done",
            version=made.identity.version,
            date=made.identity.date,
            files=made.files,
            size=round(made.size / _MEGABYTE),
            triples=made.triples,
            dir=args.folder,
        )
    )
    return 0
