"""`kg serve`: the SPARQL endpoint and linked data without the website, until someone stops it."""

from __future__ import annotations

import asyncio
import os
from argparse import Namespace

from kg.cli import listening
from kg.cli.messages import Messages
from kg.cli.output import note
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from socket import socket

    import uvicorn

    from kg.cli.arguments import Subparsers
    from kg.http.site import Site

PORT = 7878
# How many connections there may be at once, and how long they may go on when the server stops.
CONNECTIONS = 2000
PATIENCE = 5


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser("serve", help=messages["serve.help"])
    listening.arguments(parser, PORT, messages, messages["serve.host"])
    parser.add_argument("--quiet", action="store_true", help=messages["serve.quiet"])


def run(args: Namespace, settings: Settings) -> int:
    """Serve, and print the address when queries are answered.

    Raises:
        SettingsError: The address is taken, or a limit in the environment cannot be used.
        KgError: The graph cannot be opened.
    """
    import uvicorn

    from kg.http.limits import Limits
    from kg.http.observing import log_to_standard_error
    from kg.http.site import Site, application

    site = Site(settings, Limits.from_environment(os.environ))
    port = listening.free_port(args.host, args.port)
    if not args.quiet:
        log_to_standard_error()
    messages = Messages(settings.lang)
    ready = messages.say("serve.ready", address=listening.address(args.host, port))
    app = application(site)
    config = uvicorn.Config(
        app,
        args.host,
        port,
        log_level="warning",
        access_log=False,
        limit_concurrency=CONNECTIONS,
        timeout_graceful_shutdown=PATIENCE,
    )
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(_serve(site, config, ready))
    return 0


async def _serve(site: Site, config: uvicorn.Config, ready: str) -> None:
    import uvicorn

    class Server(uvicorn.Server):
        """A server that says when it listens."""

        async def startup(self, sockets: list[socket] | None = None) -> None:
            await super().startup(sockets)
            note(ready)

    # A graph that cannot be opened is an error of this command, not one of a server that began.
    await site.service.open()
    await Server(config).serve()
