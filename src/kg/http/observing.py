"""What is kept of every request: a line without personal data, and numbers for Prometheus."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from kg.errors import Words
from kg.http import problems
from kg.http.asking import PULSE, Refused, RefusedError
from kg.http.replies import CORS, ask
from kg.http.service import Service

Handler = Callable[[Request], Awaitable[Response]]

BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

access = logging.getLogger("kg.access")
errors = logging.getLogger("kg.http")


class Observer:
    """Watches the routes of one service.

    Args:
        service: What the routes ask.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "inspraak_requests", "Requests", ("route", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "inspraak_request_seconds",
            "Time to answer a request",
            ("route",),
            buckets=BUCKETS,
            registry=self._registry,
        )
        running = Gauge("inspraak_queries_running", "Queries asked", registry=self._registry)
        running.set_function(lambda: sum(service.running.values()))
        waiting = Gauge("inspraak_queries_waiting", "Queries waiting", registry=self._registry)
        waiting.set_function(lambda: service.waiting)

    def watched(self, route: str, handler: Handler) -> Handler:
        """Return a handler that is counted and logged, open to others, and never shows a trace."""

        async def handle(request: Request) -> Response:
            begun = time.perf_counter()
            try:
                response = await handler(request)
            except ClientDisconnect:
                gone = Words("De vrager is weg.", "The client is gone.")
                response = problems.response(request, Refused("gone", gone))
            except RefusedError as error:
                response = problems.response(request, error.refused)
            except Exception:
                errors.exception("%s", route)
                detail = Words("Probeer het opnieuw.", "Try again.")
                response = problems.response(request, Refused("own-mistake", detail))
            response.headers.update(CORS)
            self._keep(route, request.method, response, time.perf_counter() - begun)
            return response

        return handle

    def _keep(self, route: str, method: str, response: Response, seconds: float) -> None:
        self._requests.labels(route, str(response.status_code)).inc()
        self._seconds.labels(route).observe(seconds)
        if access.isEnabledFor(logging.INFO):
            line = {
                "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                "route": route,
                "method": method,
                "status": response.status_code,
                "bytes": int(response.headers.get("content-length", 0)),
                "milliseconds": round(seconds * 1000, 1),
            }
            access.info(json.dumps(line))

    async def metrics(self, _: Request) -> Response:
        """Answer with the numbers, as Prometheus reads them."""
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_LATEST)

    async def health(self, request: Request) -> Response:
        """Answer whether a query is answered, and of which version of the graph."""
        outcome = await ask(self._service, PULSE, request, fresh=True)
        if isinstance(outcome, Refused):
            return problems.response(request, outcome)
        return JSONResponse({"status": "ok", "version": self._service.version})


def log_to_standard_error() -> None:
    """Write the line of every request to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    access.addHandler(handler)
    access.setLevel(logging.INFO)
    access.propagate = False
