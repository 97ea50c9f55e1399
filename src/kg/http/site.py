"""The addresses of the server: on their own, or beside the pages of the website."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kg.errors import KgError
from kg.http import endpoint, linked
from kg.http.limits import Limits
from kg.http.observing import Handler, Observer
from kg.http.service import Service
from kg.queries import Library
from kg.settings import Settings

# A method that is not served gets an answer in words, so every method has to come in.
METHODS: Final = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


class Site:
    """The routes, and what starts and stops the workers behind them.

    Args:
        settings: Where the graph is.
        limits: What a query and a client may use.
        page: From the IRI of a thing to the address of its page; gives nothing without a website.
        workbench: The address of the page on which people write queries; empty without a website.
    """

    def __init__(
        self,
        settings: Settings,
        limits: Limits,
        *,
        page: linked.Page = lambda _: "",
        workbench: str = "",
    ) -> None:
        self.service = Service(settings, limits)
        library = Library(settings.queries)
        self._observer = Observer(self.service)
        self._endpoint = endpoint.Endpoint(self.service, library, workbench)
        self._linked = linked.LinkedData(self.service, library, page)

    def routes(self) -> list[Route]:
        """Return the routes."""
        handlers: dict[str, tuple[str, Handler]] = {
            endpoint.PATH: ("sparql", self._endpoint.respond),
            "/def": ("def", self._linked.term),
            "/def.{_:path}": ("def", self._linked.term),
            "/id/{_:path}": ("id", self._linked.thing),
            "/begrip/{_:path}": ("begrip", self._linked.thing),
            "/graaf": ("graaf", self._linked.graph),
            "/graaf.{_:path}": ("graaf", self._linked.graph),
            "/graaf/{_:path}": ("graaf", self._linked.graph),
            "/health": ("health", self._observer.health),
            "/metrics": ("metrics", self._observer.metrics),
        }
        return [
            Route(path, self._observer.watched(name, handler), methods=METHODS)
            for path, (name, handler) in handlers.items()
        ]

    @asynccontextmanager
    async def running(self, _: object = None) -> AsyncIterator[None]:
        """Keep the workers for the time of the block."""
        try:
            # What cannot be opened now is what every answer says, until it can.
            with suppress(KgError):
                await self.service.open()
            yield
        finally:
            await self.service.close()


def application(site: Site) -> Starlette:
    """Return the server without the website."""

    async def to_the_endpoint(_: Request) -> Response:
        return RedirectResponse(endpoint.PATH, 303)

    return Starlette(routes=[Route("/", to_the_endpoint), *site.routes()], lifespan=site.running)
