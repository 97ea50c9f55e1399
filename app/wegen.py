"""Routes beside the pages: what they say when something is not there or fails."""

from __future__ import annotations

import logging
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

import adres
import taal
import teksten
from kg.errors import AmbiguousLabel, KgError, NotFound


def calm(make: Callable[[adres.Params], Response]) -> Callable[[Request], Response]:
    """Return a route in the language of who asks; what is not there is said in words.

    Args:
        make: Makes the answer from the query parameters of the address.
    """

    def answer(request: Request) -> Response:
        taal.follow(request.query_params)
        try:
            return make({key: request.query_params.getlist(key) for key in request.query_params})
        except (AmbiguousLabel, NotFound):
            return PlainTextResponse(teksten.DING_GEEN_UITLEG, status_code=404)
        except KgError as error:
            logging.getLogger(__name__).error("%s", error.line("nl"))
            return PlainTextResponse(teksten.FOUT_UITLEG, status_code=503)

    return answer
