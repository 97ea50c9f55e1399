"""`kg app`: the website, on this machine until someone stops it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from argparse import Namespace
from importlib.util import find_spec
from pathlib import Path

from kg.cli import listening
from kg.cli.messages import Messages
from kg.cli.output import note
from kg.errors import SettingsError, Words
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

PORT = 8501
PATIENCE = 60.0
PAUSE = 0.2


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("app", help=messages["app.help"])
    listening.arguments(parser, PORT, messages, messages["app.host"])


def run(args: Namespace, settings: Settings) -> int:
    """Start the website, print its address when it answers, and wait for its end.

    Raises:
        SettingsError: The app or Streamlit is not there, or the port is taken.
    """
    script = _script(settings)
    port = listening.free_port(args.host, args.port)
    child = subprocess.Popen(  # noqa: S603 - our own interpreter and script, no shell
        _command(script, args.host, port),
        cwd=settings.root,
        env={**os.environ, "KG_ROOT": str(settings.root)},
        stdout=subprocess.DEVNULL,
    )
    try:
        if _answers(child, args.host, port):
            address = listening.address(args.host, port)
            note(Messages(settings.lang).say("app.ready", address=address))
        return child.wait()
    finally:
        if child.poll() is None:
            child.terminate()
            child.wait()


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


def _answers(child: subprocess.Popen[bytes], host: str, port: int) -> bool:
    """Wait until the website answers; False when it ended or takes too long."""
    from http.client import HTTPConnection, HTTPException

    until = time.monotonic() + PATIENCE
    while child.poll() is None and time.monotonic() < until:
        connection = HTTPConnection(listening.reachable(host), port, timeout=2)
        try:
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == 200:
                return True
        except (OSError, HTTPException):
            time.sleep(PAUSE)
        finally:
            connection.close()
    return False
