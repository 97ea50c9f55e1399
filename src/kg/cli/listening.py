"""Where a server listens: the address and port that it is given, found free."""

from __future__ import annotations

import socket
from argparse import ArgumentTypeError
from ipaddress import ip_address

from kg.errors import SettingsError, Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Parser
    from kg.cli.messages import Messages

HOST = "127.0.0.1"


def arguments(parser: Parser, default: int, messages: Messages, what: str) -> None:
    """Add where to listen to the arguments of a command.

    Args:
        parser: The parser of the command.
        default: The port when none is given.
        messages: What is said of the arguments.
        what: What is told of the address.
    """
    parser.add_argument("--host", default=HOST, help=what)
    parser.add_argument("--port", type=port, default=default, help=messages["help.port"])


def port(text: str) -> int:
    """Return the port that an argument names; 0 stands for any free one."""
    if text.isascii() and text.isdigit() and int(text) < 65536:
        return int(text)
    raise ArgumentTypeError(text)


def free_port(host: str, port: int) -> int:
    """Return the port, or any free one for 0, after finding that nobody holds it.

    Raises:
        SettingsError: Somebody does, or there is no such address here.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError as error:
            raise SettingsError(
                Words("dit adres is niet vrij", "this address is not free"),
                what=f"{host}:{port}",
                do=Words(
                    "Kies een ander met --host of --port.", "Choose another with --host or --port."
                ),
            ) from error
        chosen: int = trial.getsockname()[1]
        return chosen


def reachable(host: str) -> str:
    """Return where a server that listens everywhere can be reached from here."""
    try:
        found = ip_address(host)
    except ValueError:
        return host
    everywhere = {4: HOST, 6: "::1"}
    return everywhere[found.version] if found.is_unspecified else host


def address(host: str, port: int) -> str:
    """Return the web address of a server."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
