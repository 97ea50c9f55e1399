"""`kg build`: the files as a store on disk, which opens at once and is shared between processes."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import note
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("build", help=messages["build.help"])
    parser.add_argument(
        "--store", metavar="DIR", type=Path, required=True, help=messages["build.store"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Build the store and say how large it is."""
    from kg.store.disk import build

    label = build(settings, args.store)
    note(
        Messages(settings.lang).say(
            "build.done", folder=args.store, n=label.statements, digest=label.digest[:12]
        )
    )
    return 0
