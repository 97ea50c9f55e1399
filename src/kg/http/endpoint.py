"""The SPARQL endpoint: `/sparql`, to query as the SPARQL 1.1 Protocol has it, and to read only."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.binding import bind
from kg.http import problems, protocol, replies
from kg.http.asking import Answered, Asked, Outcome, Refused
from kg.http.media import VARY, Wish
from kg.http.pages import endpoint_page
from kg.http.service import Service
from kg.queries import Library
from kg.terms import Iri

PATH: Final = "/sparql"
METHODS: Final = "GET, HEAD, POST, OPTIONS"
# What describes the endpoint itself.
DESCRIPTION: Final = "intern/dienst"
# What people begin with.
BEGIN: Final = "intern/werkbank-begin"


class Endpoint:
    """The routes of the endpoint.

    Args:
        service: What answers.
        library: Where the query is that describes the endpoint.
        page: The address of the page on which people write queries; empty when there is none.
    """

    def __init__(self, service: Service, library: Library, page: str = "") -> None:
        self._service = service
        self._library = library
        self._page = page

    async def respond(self, request: Request) -> Response:
        """Answer one request."""
        if request.method == "OPTIONS":
            return replies.preflight(METHODS)
        if request.method not in METHODS.split(", "):
            return problems.response(request, *replies.not_allowed(METHODS))
        if request.method != "POST" and not request.url.query:
            return await self._described(request)
        asked = await protocol.read(request, self._service.limits)
        if isinstance(asked, Refused):
            return problems.response(request, asked)
        return self._reply(request, await replies.ask(self._service, asked, request))

    async def _described(self, request: Request) -> Response:
        """Answer with what this endpoint is: for people as a page, for machines as RDF."""
        format = Wish(request.headers.get("accept")).graph(html=True)
        if format == "html":
            if self._page:
                return RedirectResponse(self._page, 303, {"vary": VARY})
            return endpoint_page(problems.language(request), self._library.get(BEGIN).body)
        if not format:
            return problems.response(request, Refused("no-format", protocol.formats()))
        address = str(request.url.replace(query="", fragment=""))
        text = bind(self._library.get(DESCRIPTION).text, {"_endpoint_iri": Iri(address)})
        asked = Asked(text, graph=format)
        return self._reply(request, await replies.ask(self._service, asked, request))

    def _reply(self, request: Request, outcome: Outcome) -> Response:
        if isinstance(outcome, Answered):
            return replies.answer(request, outcome, self._service.version)
        return problems.response(request, outcome)
