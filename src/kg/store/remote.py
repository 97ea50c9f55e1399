"""A SPARQL 1.1 endpoint elsewhere, asked through SPARQLWrapper."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from kg import sparql
from kg.binding import bind, is_iri
from kg.errors import EndpointError, KgError, Words
from kg.store.results import Result, serialise, to_answer
from kg.terms import WHOLE, Answer, Cap, Graphs, Iri, Term

TIMEOUT_SECONDS = 60
MAX_BYTES = 64 * 1024 * 1024


class RemoteStore:
    """Meets the same contract as the local store; the endpoint decides what its union graph is."""

    def __init__(self, endpoint: str, *, timeout: int = TIMEOUT_SECONDS) -> None:
        self._endpoint = endpoint
        self._timeout = timeout

    def query(self, text: str, *, bindings: Mapping[str, Term] | None = None) -> Answer:
        """Return the answer to a query with its parameters bound."""
        return to_answer(self._run(text, bindings or {}))

    def has_graph(self, iri: str) -> bool:
        """Tell whether there is a named graph with this IRI."""
        text = "ASK { GRAPH ?_graaf_iri { ?s ?p ?o } }"
        return is_iri(iri) and self.query(text, bindings={"_graaf_iri": Iri(iri)}) is True

    def export(
        self,
        text: str,
        *,
        format: str,
        bindings: Mapping[str, Term] | None = None,
        graphs: Graphs = WHOLE,  # noqa: ARG002
        cap: Cap | None = None,
    ) -> bytes:
        """Return the answer serialised by Oxigraph."""
        return serialise(self._run(text, bindings or {}), format, cap)

    def _run(self, text: str, bindings: Mapping[str, Term]) -> Result:
        sparql.check(text, "query")
        body, media = self._fetch(text, bind(text, bindings))
        try:
            return _read(body, media)
        except (SyntaxError, ValueError) as error:
            raise EndpointError(
                self._endpoint,
                Words("het antwoord is niet te lezen", "the answer cannot be read"),
            ) from error

    def _fetch(self, text: str, bound: str) -> tuple[bytes, str]:
        from urllib.error import URLError

        from SPARQLWrapper import CONSTRUCT, DESCRIBE, JSON, POST, TURTLE, SPARQLWrapper
        from SPARQLWrapper.SPARQLExceptions import QueryBadFormed, SPARQLWrapperException

        wrapper = SPARQLWrapper(self._endpoint, returnFormat=JSON)
        wrapper.setOnlyConneg(True)
        wrapper.setMethod(POST)
        wrapper.setTimeout(self._timeout)
        wrapper.setQuery(bound)
        if wrapper.queryType in (CONSTRUCT, DESCRIBE):
            wrapper.setReturnFormat(TURTLE)
        try:
            response = wrapper.query().response
            body = response.read(MAX_BYTES + 1)
            media = response.headers.get("Content-Type", "")
        except QueryBadFormed as error:
            raise self._refused(text, error) from error
        except (SPARQLWrapperException, URLError, OSError, ValueError) as error:
            raise EndpointError(
                self._endpoint, Words(f"geen antwoord ({error})", f"no answer ({error})")
            ) from error
        if len(body) > MAX_BYTES:
            raise EndpointError(
                self._endpoint, Words("het antwoord is te groot", "the answer is too large")
            )
        return body, media

    def _refused(self, text: str, error: Exception) -> KgError:
        """Return what is wrong with a query: our own reading names the place, if it sees it."""
        try:
            ox.Store().query(text)
        except SyntaxError as complaint:
            return sparql.bad_query(text, "query", complaint.msg)
        return EndpointError(
            self._endpoint, Words(f"weigert de query ({error})", f"refuses the query ({error})")
        )


def _read(body: bytes, media: str) -> Result:
    table = ox.QueryResultsFormat.from_media_type(media.split(";")[0].strip())
    if table is not None:
        return ox.parse_query_results(body, format=table)
    graph = ox.RdfFormat.from_media_type(media.split(";")[0].strip())
    if graph is None:
        raise ValueError(media)
    quads = ox.parse(body, format=graph)
    return [ox.Triple(q.subject, q.predicate, q.object) for q in quads]
