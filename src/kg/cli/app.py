"""`kg app`: the website, on this machine until someone stops it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from argparse import ArgumentTypeError, Namespace
from importlib.util import find_spec
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import note
from kg.errors import SettingsError, Words
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

HOST = "127.0.0.1"
PORT = 8501
PATIENCE = 60.0
PAUSE = 0.2


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("app", help=messages["app.help"])
    parser.add_argument("--host", default=HOST, help=messages["app.host"])
    parser.add_argument("--port", type=_port, default=PORT, help=messages["app.port"])


def run(args: Namespace, settings: Settings) -> int:
    """Start the website, print its address when it answers, and wait for its end.

    Raises:
        SettingsError: The app or Streamlit is not there, or the port is taken.
    """
    script = _script(settings)
    port = _free_port(args.host, args.port)
    child = subprocess.Popen(  # noqa: S603 - our own interpreter and script, no shell
        _command(script, args.host, port),
        cwd=settings.root,
        env={**os.environ, "KG_ROOT": str(settings.root)},
        stdout=subprocess.DEVNULL,
    )
    try:
        if _answers(child, args.host, port):
            address = f"http://{_in_address(args.host)}:{port}"
            note(Messages(settings.lang).say("app.ready", address=address))
        return child.wait()
    finally:
        if child.poll() is None:
            child.terminate()
            child.wait()


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) < 65536:
        return int(text)
    raise ArgumentTypeError(text)


def _script(settings: Settings) -> Path:
    script = settings.root / "app" / "streamlit_app.py"
    if not script.is_file():
        raise SettingsError(
            Words("de app staat hier niet", "the app is not here"),
            what=str(script),
            do=Words("Ga naar de map van het project.", "Go to the folder of the project."),
        )
    if find_spec("streamlit") is None:
        raise SettingsError(
            Words("Streamlit ontbreekt", "Streamlit is missing"),
            do=Words("Installeer het project opnieuw.", "Install the project again."),
        )
    return script


def _command(script: Path, host: str, port: int) -> list[str]:
    options = {"server.address": host, "server.port": str(port), "server.headless": "true"}
    flags = [f"--{name}={value}" for name, value in options.items()]
    return [sys.executable, "-m", "streamlit", "run", str(script), *flags]


def _free_port(host: str, port: int) -> int:
    """Return the port, or any free one for 0, after finding that nobody holds it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError as error:
            raise SettingsError(
                Words("dit adres is niet vrij", "this address is not free"),
                what=f"{host}:{port}",
                do=Words("Kies een andere met --port.", "Choose another one with --port."),
            ) from error
        chosen: int = trial.getsockname()[1]
        return chosen


def _answers(child: subprocess.Popen[bytes], host: str, port: int) -> bool:
    """Wait until the website answers; False when it ended or takes too long."""
    from http.client import HTTPConnection, HTTPException

    until = time.monotonic() + PATIENCE
    while child.poll() is None and time.monotonic() < until:
        connection = HTTPConnection(_reachable(host), port, timeout=2)
        try:
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == 200:
                return True
        except (OSError, HTTPException):
            time.sleep(PAUSE)
        finally:
            connection.close()
    return False


def _reachable(host: str) -> str:
    """Return where a server that listens everywhere can be reached from here."""
    return {"0.0.0.0": HOST, "::": "::1"}.get(host, host)  # noqa: S104 - compared, not bound to


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host
