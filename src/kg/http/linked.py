"""Linked data: every own IRI answers with what the graph says of it, as a page or as RDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Final
from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.binding import bind, is_iri
from kg.errors import Words
from kg.http import problems, replies
from kg.http.asking import Answered, Asked, Refused, RefusedError
from kg.http.media import ENDINGS, VARY, Wish
from kg.http.pages import missing_page
from kg.http.protocol import formats
from kg.http.service import Service
from kg.namespaces import BASE, GRAAF
from kg.queries import Library
from kg.terms import Iri

EXISTS: Final = "intern/bestaat"
ABOUT: Final = "intern/document"
GRAPH: Final = "intern/graaf"
IS_GRAPH: Final = "intern/is-graaf"
EVERYTHING: Final = "intern/alles"
KIN: Final = "intern/verwanten"
CHANGED: Final = "intern/laatst-gewijzigd"
SUGGESTIONS: Final = 5

_ENDING = re.compile(rf"\.({'|'.join(ENDINGS)})$")
_ENDING_OF: Final = {format: ending for ending, format in ENDINGS.items()}

# From the IRI of a thing to the address of its page; empty when there is none.
Page = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What an address is about: the IRI, and the format in its ending if it has one."""

    iri: str
    path: str
    format: str


class LinkedData:
    """The routes of the own IRIs.

    Args:
        service: What answers.
        library: Where the queries are.
        page: Gives the page of a thing.
    """

    def __init__(self, service: Service, library: Library, page: Page) -> None:
        self._service = service
        self._library = library
        self._page = page
        self._changed: tuple[str, datetime | None] = ("", None)

    async def thing(self, request: Request) -> Response:
        """Answer for the IRI of a thing or a term, which is not a document itself."""
        if refused := _wrong_method(request):
            return refused
        return await self._thing(request, _read(request))

    async def _thing(self, request: Request, asked: _Asked) -> Response:
        if asked.format:
            return await self._document(request, asked)
        if not await self._exists(request, asked.iri):
            return await self._missing(request, asked)
        page = self._page(asked.iri)
        format = Wish(request.headers.get("accept")).graph(html=True)
        if not format:
            return problems.response(request, Refused("no-format", formats()))
        if format == "html" and not page:
            format = "turtle"
        address = page if format == "html" else f"{asked.path}.{_ENDING_OF[format]}"
        return RedirectResponse(address, 303, {"vary": VARY})

    async def term(self, request: Request) -> Response:
        """Answer for an address whose IRIs end in a hash: a document about all of them."""
        asked = _read(request)
        if asked.iri != f"{BASE}def":
            return await self._missing(request, asked)
        ontology = replace(asked, iri=f"{GRAAF}ontologie")
        return await self._content(request, ontology, self._page(asked.iri))

    async def graph(self, request: Request) -> Response:
        """Answer for a named graph, or as the Graph Store Protocol has it for any."""
        if refused := _wrong_method(request):
            return refused
        params = request.query_params
        asked = _read(request)
        if len(params.getlist("graph")) + ("default" in params) > 1:
            words = Words("Noem één graaf.", "Name one graph.")
            return problems.response(request, Refused("unknown-graph", words))
        if "default" in params:
            return await self._answered(request, asked, EVERYTHING, {})
        if "graph" in params:
            return await self._content(request, replace(asked, iri=params["graph"]), "")
        if f"{asked.iri.rstrip('/')}/" == GRAAF:
            return await self._thing(request, replace(asked, iri=GRAAF, path="/graaf"))
        return await self._content(request, asked, self._page(asked.iri))

    async def _content(self, request: Request, asked: _Asked, page: str) -> Response:
        """Answer with all that a graph holds, or with its page."""
        if refused := _wrong_method(request):
            return refused
        format = asked.format or Wish(request.headers.get("accept")).graph(html=bool(page))
        if format == "html":
            return RedirectResponse(page, 303, {"vary": VARY})
        wanted = replace(asked, format=format)
        return await self._answered(request, wanted, GRAPH, {"_graaf_iri": Iri(asked.iri)})

    async def _document(self, request: Request, asked: _Asked) -> Response:
        return await self._answered(request, asked, ABOUT, _ding(asked.iri))

    async def _answered(
        self, request: Request, asked: _Asked, query: str, bindings: dict[str, Iri]
    ) -> Response:
        """Answer with the statements that a query finds; when there are none it is not there."""
        if bindings and not await self._exists(request, asked.iri, graph=query == GRAPH):
            return await self._missing(request, asked)
        format = asked.format or Wish(request.headers.get("accept")).graph()
        if not format:
            return problems.response(request, Refused("no-format", formats()))
        found = await self._ask(request, query, bindings, graph=format)
        modified = await self._last_changed(request)
        headers = {}
        if bindings and asked.iri.startswith(BASE):
            place = asked.iri.removeprefix(BASE).rstrip("/")
            headers["content-location"] = f"/{place}.{_ENDING_OF[format]}"
        if query == ABOUT:
            headers["link"] = f'<{asked.iri}>; rel="describes"'
        return replies.answer(
            request, found, self._service.version, modified=modified, headers=headers
        )

    async def _ask(
        self, request: Request, query: str, bindings: dict[str, Iri], graph: str = "turtle"
    ) -> Answered:
        """Return the answer to a query of the library.

        Raises:
            RefusedError: There is none now; the answer to the request says why.
        """
        text = bind(self._library.get(query).text, dict(bindings))
        outcome = await replies.ask(self._service, Asked(text, "csv", graph), request)
        if isinstance(outcome, Refused):
            raise RefusedError(outcome)
        return outcome

    async def _rows(self, request: Request, query: str, bindings: dict[str, Iri]) -> list[str]:
        """Return the lines of an answer of one column, of IRIs or dates."""
        found = await self._ask(request, query, bindings)
        return found.body.decode().split("\r\n")[1:-1]

    async def _exists(self, request: Request, iri: str, *, graph: bool = False) -> bool:
        if not is_iri(iri):
            return False
        query, about = (IS_GRAPH, {"_graaf_iri": Iri(iri)}) if graph else (EXISTS, _ding(iri))
        return (await self._ask(request, query, about)).body.strip() == b"true"

    async def _missing(self, request: Request, asked: _Asked) -> Response:
        """Answer that there is no such thing, with things whose IRI looks like it."""
        near = await self._near(request, asked.iri)
        if Wish(request.headers.get("accept")).graph(html=True) == "html":
            links = [(iri.removeprefix(BASE), f"/{iri.removeprefix(BASE)}") for iri in near]
            return missing_page(problems.language(request), asked.iri, links)
        detail = Words(
            f"Van {asked.iri} zegt de graaf niets.", f"The graph says nothing of {asked.iri}."
        )
        return problems.response(request, Refused("not-found", detail), suggestions=near)

    async def _near(self, request: Request, iri: str) -> list[str]:
        family = iri.rpartition("/")[0] + "/"
        if not is_iri(family):
            return []
        kin = await self._rows(request, KIN, {"_familie_iri": Iri(family)})
        return get_close_matches(iri, kin, SUGGESTIONS, 0.6)

    async def _last_changed(self, request: Request) -> datetime | None:
        """Return the day on which any file of the graph changed last, as the catalogue has it."""
        version = self._service.version
        if self._changed[0] != version:
            found = await self._rows(request, CHANGED, {})
            day = found[0] if found else ""
            when = datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None
            self._changed = (version, when)
        return self._changed[1]


def _read(request: Request) -> _Asked:
    """Return what an address is about; what is not of the form of an IRI stays as it is."""
    path = request.url.path.removeprefix(request.scope.get("root_path", ""))
    ending = _ENDING.search(path)
    plain = path[: ending.start()] if ending else path
    iri = BASE + quote(unquote(plain.lstrip("/")), safe="/:@!$&'()*+,;=-._~")
    return _Asked(iri, plain, ENDINGS[ending[1]] if ending else "")


def _wrong_method(request: Request) -> Response | None:
    if request.method == "OPTIONS":
        return replies.preflight(replies.METHODS)
    if request.method not in replies.METHODS.split(", "):
        return problems.response(request, *replies.not_allowed(replies.METHODS))
    return None


def _ding(iri: str) -> dict[str, Iri]:
    return {"_ding_iri": Iri(iri)}
