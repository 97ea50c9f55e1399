"""Problems: every refusal as a document of RFC 9457, in the language of who asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from werkzeug.http import parse_accept_header

from kg.errors import Words
from kg.http.asking import Refused
from kg.settings import LANGUAGES

MEDIA: Final = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Problem:
    """A kind of problem: the status that goes with it, and its title."""

    status: int
    title: Words


PROBLEMS: Final = {
    "wrong-query": Problem(400, Words("De query klopt niet", "The query is wrong")),
    "no-query": Problem(400, Words("Er is niet één query", "There is not one query")),
    "not-utf8": Problem(400, Words("De query is geen UTF-8", "The query is not UTF-8")),
    "unknown-graph": Problem(400, Words("Deze graaf is hier niet", "This graph is not here")),
    "large-answer": Problem(400, Words("Het antwoord is te groot", "The answer is too large")),
    "failed": Problem(400, Words("De query lukt niet", "The query fails")),
    "update": Problem(403, Words("Hier valt niets te wijzigen", "Nothing can be changed here")),
    "not-found": Problem(404, Words("Dit is er niet", "This is not here")),
    "method": Problem(405, Words("Dit kan hier niet", "This cannot be done here")),
    "slow-body": Problem(408, Words("De query kwam niet aan", "The query did not arrive")),
    "no-format": Problem(406, Words("Deze vorm is er niet", "There is no such format")),
    "large-query": Problem(413, Words("De query is te lang", "The query is too long")),
    "media-type": Problem(415, Words("Dit soort bericht past niet", "Unfit kind of message")),
    "too-many": Problem(429, Words("Te veel vragen tegelijk", "Too many queries at once")),
    # Nobody reads this one; the log and the numbers have it.
    "gone": Problem(499, Words("De vrager is weg", "The client is gone")),
    "own-mistake": Problem(500, Words("Een fout van het programma", "A mistake of the program")),
    "busy": Problem(503, Words("Het is nu te druk", "Too busy now")),
    "time-out": Problem(503, Words("De query duurt te lang", "The query takes too long")),
    "broke-off": Problem(503, Words("De query brak af", "The query broke off")),
    "unavailable": Problem(503, Words("De graaf is er nu niet", "The graph is not here now")),
}


def language(request: Request) -> str:
    """Return the language of the answers to a client, Dutch when it has no wish."""
    asked = parse_accept_header(request.headers.get("accept-language", ""))
    known = (value.partition("-")[0].lower() for value, quality in asked if quality)
    return next((lang for lang in known if lang in LANGUAGES), LANGUAGES[0])


def response(
    request: Request, refused: Refused, headers: dict[str, str] | None = None, **more: object
) -> Response:
    """Return the problem document of a refusal.

    Args:
        request: What is refused.
        refused: Why.
        headers: Headers besides those of every problem.
        more: Members besides those of every problem.
    """
    problem = PROBLEMS[refused.problem]
    lang = language(request)
    members: dict[str, object] = {
        "type": "about:blank",
        "title": problem.title.text(lang),
        "status": problem.status,
        "detail": refused.detail.text(lang),
        "code": refused.problem,
    }
    if refused.line:
        members |= {"line": refused.line, "column": refused.column}
    sent = {"content-language": lang, "cache-control": "no-store", **(headers or {})}
    if refused.again:
        sent["retry-after"] = str(refused.again)
    return JSONResponse(members | more, problem.status, sent, MEDIA)
