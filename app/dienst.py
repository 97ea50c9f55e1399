"""The endpoint and the linked data on the port of the website."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.routing import Route

import adres
import graaf
from kg.errors import KgError
from kg.http.limits import Limits
from kg.http.site import Site
from uitvoeren import RUNNER

WORKBENCH = "/werkbank"


def _page(iri: str) -> str:
    return f"/{adres.ThingAddress(iri).url().removeprefix('./')}"


def _site() -> Site | None:
    """Return the routes; none when a setting is wrong, which every page then says."""
    try:
        limits = Limits.from_environment(os.environ)
        return Site(graaf.settings(), limits, page=_page, workbench=WORKBENCH)
    except KgError as error:
        logging.getLogger(__name__).error("%s", error.line("nl"))
        return None


SITE = _site()


def routes() -> list[Route]:
    """Return the routes of the endpoint and of the own IRIs."""
    return SITE.routes() if SITE else []


@asynccontextmanager
async def running(_: object) -> AsyncIterator[dict[str, Any] | None]:
    """Keep the workers for as long as the website runs, and let the workbench ask them."""
    if SITE is None:
        yield None
        return
    async with SITE.running(), RUNNER.serving(SITE.service):
        yield None
