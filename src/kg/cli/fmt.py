"""`kg fmt`: canonical Turtle, so that the same facts are always the same text."""

from __future__ import annotations

import shlex
from argparse import Namespace
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import emit, note, progress
from kg.errors import KgError, Words
from kg.settings import Settings
from kg.turtle import format_turtle, read_bytes, write_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("fmt", help=messages["fmt.help"])
    parser.add_argument("--check", action="store_true", help=messages["fmt.check"])
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help=messages["fmt.files"])


def run(args: Namespace, settings: Settings) -> int:
    """Format all files, or none when one of them cannot be read; or only tell what would change."""
    messages = Messages(settings.lang)
    files = list(dict.fromkeys(args.files)) or _all(settings)
    changed: dict[Path, str] = {}

    def compare(path: Path) -> None:
        data = read_bytes(path)
        text = format_turtle(data, path)
        if text.encode() != data:
            changed[path] = text

    progress(files, messages["fmt.working"], compare)
    if not changed:
        note(messages.say("fmt.clean", n=len(files)))
        return 0
    if args.check:
        for path in changed:
            emit(f"{path}: {messages['fmt.wrong']}")
        command = f"kg fmt {shlex.join(str(path) for path in args.files)}".strip()
        note(messages.say("fmt.mend", changed=len(changed), n=len(files), command=command))
        return 1
    for path, text in changed.items():
        _write(path, text)
    note(messages.say("fmt.done", changed=len(changed), n=len(files)))
    return 0


def _all(settings: Settings) -> list[Path]:
    found = [*settings.ontology.rglob("*.ttl"), *settings.data.glob("*.ttl")]
    return sorted(path for path in found if not path.name.startswith("."))


def _write(path: Path, text: str) -> None:
    try:
        write_text(path, text)
    except OSError as error:
        raise KgError(
            Words("dit bestand is niet te schrijven", "this file cannot be written"),
            what=(error.strerror or str(error)).lower(),
            where=str(path),
            do=Words("Controleer uw rechten op de map.", "Check your rights on the folder."),
        ) from error
