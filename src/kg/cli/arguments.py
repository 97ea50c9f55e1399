"""Arguments: which command is meant, in which language, and the parser for that one command."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module

from kg.cli.messages import COMMANDS, Messages
from kg.errors import KgError, Words
from kg.settings import LANGUAGES, Settings

Run = Callable[[argparse.Namespace, Settings], int]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn, Protocol

    Subparsers = argparse._SubParsersAction["Parser"]

    class Command(Protocol):
        """What a module of one command offers."""

        def register(self, subparsers: Subparsers, messages: Messages) -> None:
            """Add the command with its arguments."""
            ...

        def run(self, args: argparse.Namespace, settings: Settings) -> int:
            """Carry it out and return the exit code."""
            ...


class UsageError(KgError):
    """A command line that cannot be understood."""


@dataclass(frozen=True, slots=True)
class Common:
    """What holds for every command, wherever it stands on the line."""

    lang: str
    debug: bool
    rest: tuple[str, ...]

    @classmethod
    def of(cls, argv: Sequence[str], environ: Mapping[str, str]) -> Common:
        """Take the options that hold for every command out of a command line."""
        lang, debug, rest = environ.get("KG_LANG") or "nl", False, []
        words = iter(argv)
        for word in words:
            if word == "--":
                rest += [word, *words]
            elif word == "--debug":
                debug = True
            elif word == "--lang":
                lang = next(words, "")
            elif word.startswith("--lang="):
                lang = word.removeprefix("--lang=")
            else:
                rest.append(word)
        return cls(lang, debug, tuple(rest))


class _Formatter(argparse.HelpFormatter):
    """Help of a fixed width: asking the terminal for its own takes an import that is felt."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=100)


class Parser(argparse.ArgumentParser):
    """A parser that speaks the language chosen and reports every mistake in one line."""

    messages = Messages("nl")

    def __init__(self, *, prog: str | None = None, description: str | None = None) -> None:
        super().__init__(
            prog=prog,
            description=description,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
        )
        self._positionals.title = self.messages["arguments"]
        self._optionals.title = self.messages["options"]
        self.add_argument("-h", "--help", action="help", help=self.messages["help.help"])
        self.add_argument("--lang", choices=LANGUAGES, help=self.messages["help.lang"])
        self.add_argument("--debug", action="store_true", help=self.messages["help.debug"])

    def format_help(self) -> str:
        """Return the help, which begins with a word of the language chosen."""
        return super().format_help().replace("usage: ", f"{self.messages['usage']}: ", 1)

    def error(self, message: str) -> NoReturn:
        """Raise the mistake as an error of this project."""
        raise UsageError(
            Words(_dutch(message), message),
            do=Words(f"Meer uitleg: {self.prog} --help", f"More: {self.prog} --help"),
        )


def _speaking(messages: Messages) -> type[Parser]:
    return type("Parser", (Parser,), {"messages": messages})


def parse(common: Common) -> tuple[argparse.Namespace, Run | None]:
    """Return the arguments and what carries them out; None when all has been said already.

    Only the module of the command that is asked for is imported.

    Raises:
        UsageError: The line cannot be understood.
    """
    messages = Messages(common.lang)
    if common.lang not in LANGUAGES:
        raise UsageError(
            Words("deze taal kent kg niet", "kg does not know this language"),
            what=common.lang or "-",
            do=Words(f"Kies uit: {', '.join(LANGUAGES)}", f"Choose from: {', '.join(LANGUAGES)}"),
        )
    speaking = _speaking(messages)
    parser = speaking(prog="kg", description=messages["description"])
    parser.add_argument("--version", action="store_true", help=messages["help.version"])
    subparsers = parser.add_subparsers(
        dest="command",
        metavar=messages["command"],
        title=messages["commands"],
        parser_class=speaking,
        prog="kg",
    )
    name = next((word for word in common.rest if not word.startswith("-")), "")
    if name in COMMANDS:
        module: Command = import_module(f"kg.cli.{name.replace('-', '_')}")
        module.register(subparsers, messages)
    else:
        for command in COMMANDS:
            subparsers.add_parser(command, help=messages[f"{command}.help"])
    args = _parse(parser, common)
    if args is None or args.command is None:
        return argparse.Namespace(), _introduce(parser, args)
    return args, module.run


def _parse(parser: Parser, common: Common) -> argparse.Namespace | None:
    try:
        return parser.parse_args(common.rest)
    except SystemExit:
        # Help has been printed; argparse knows no other way to say so.
        return None


def _introduce(parser: Parser, args: argparse.Namespace | None) -> Run | None:
    """Answer a line without a command: the version, or the help."""
    if args is not None and args.version:
        from importlib.metadata import version

        print(f"kg {version('inspraak')}")
    elif args is not None:
        parser.print_help()
    return None


_DUTCH = (
    (r"the following arguments are required: (.*)", r"dit ontbreekt: \1"),
    (r"unrecognized arguments: (.*)", r"dit kent kg niet: \1"),
    (r"argument (.*?): invalid choice: (.*) \(choose from (.*)\)", r"\1 kent \2 niet; kies uit \3"),
    (r"argument (.*?): expected one argument", r"na \1 hoort een waarde"),
    (r"argument (.*?): expected at least one argument", r"na \1 hoort een waarde"),
    (r"argument (.*?): invalid (?:\S+) value: (.*)", r"\1 kan niet \2 zijn"),
    (r"argument (.*?): not allowed with argument (.*)", r"\1 gaat niet samen met \2"),
)


def _dutch(message: str) -> str:
    for english, dutch in _DUTCH:
        if match := re.fullmatch(english, message, re.DOTALL):
            return match.expand(dutch)
    return message
