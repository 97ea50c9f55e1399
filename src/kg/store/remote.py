"""A SPARQL 1.1 endpoint elsewhere, asked through SPARQLWrapper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import cast
from urllib.request import Request

import pyoxigraph as ox
from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

from kg import sparql
from kg.binding import bind, is_iri
from kg.errors import EndpointError, KgError, Words
from kg.settings import TIMEOUT_SECONDS, Access
from kg.store.carrier import Carrier, Reply
from kg.store.results import Result, serialise, to_answer
from kg.terms import WHOLE, Answer, Cap, Graphs, Iri, Term

OK = 200
REFUSED = 400
# The column of the table by which Virtuoso answers ASK.
TRUTH = "__ASK_RETVAL"
# The headers by which Virtuoso says that it left something out, in an answer that looks whole.
CUT_OFF = ("X-SPARQL-MaxRows", "X-SQL-State")
_YES = b'{"head": {}, "boolean": true}'
_NO = b'{"head": {}, "boolean": false}'


class RemoteStore:
    """Meets the same contract as the local store.

    Args:
        endpoint: The address of the endpoint.
        access: Who asks.
        timeout: How many seconds an answer may take.
    """

    def __init__(
        self,
        endpoint: str,
        *,
        access: Access | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        self._endpoint = endpoint
        self._carrier = Carrier(endpoint, access=access or Access(), timeout=timeout)
        # The dataset that is asked when nobody names another.
        self._graphs = WHOLE

    @property
    def name(self) -> str:
        """How messages name the endpoint."""
        return self._carrier.name

    def within(self, graphs: Sequence[str]) -> RemoteStore:
        """Return the same endpoint, asked about these named graphs and their union only."""
        narrowed = copy(self)
        narrowed._graphs = Graphs(tuple(graphs), tuple(graphs))
        return narrowed

    def query(self, text: str, *, bindings: Mapping[str, Term] | None = None) -> Answer:
        """Return the answer to a query with its parameters bound."""
        return to_answer(self._run(text, bindings or {}))

    def triples(self, text: str, *, bindings: Mapping[str, Term] | None = None) -> list[ox.Triple]:
        """Return the answer to a CONSTRUCT as Oxigraph has it, to store it again."""
        result = self._run(text, bindings or {})
        return result if isinstance(result, list) else []

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
        graphs: Graphs = WHOLE,
        cap: Cap | None = None,
    ) -> bytes:
        """Return the answer serialised by Oxigraph."""
        return serialise(self._run(text, bindings or {}, graphs), format, cap)

    def _run(self, text: str, bindings: Mapping[str, Term], graphs: Graphs = WHOLE) -> Result:
        outline = sparql.outline(text, "query")
        form = outline.form
        if not form:
            raise sparql.bad_query(text, "query", "")
        # A dataset in the request would go before FROM in the query.
        dataset = graphs or (WHOLE if outline.names_dataset else self._graphs)
        reply = self._ask(form, bind(text, bindings), dataset)
        if reply.status == REFUSED:
            raise self._refused(text, reply)
        if reply.status != OK:
            raise self._carrier.fault(reply)
        if any(header in reply.headers for header in CUT_OFF):
            raise self._cut_off()
        try:
            return _truth(_read(reply)) if form == "ASK" else _read(reply)
        except (SyntaxError, ValueError, KeyError) as error:
            raise self._unreadable(reply) from error

    def _ask(self, form: str, bound: str, graphs: Graphs) -> Reply:
        wrapper = _Wrapper(self._endpoint, self._carry)
        wrapper.setOnlyConneg(True)
        wrapper.setMethod(POST)
        wrapper.setQuery(bound)
        wrapper.queryType = form
        wrapper.setReturnFormat(JSON if form in ("SELECT", "ASK") else TURTLE)
        for name, iris in (("default", graphs.default), ("named", graphs.named)):
            for iri in iris:
                wrapper.addParameter(f"{name}-graph-uri", iri)
        return wrapper.reply()

    def _carry(self, request: Request) -> Reply:
        data = cast("bytes", request.data)
        return self._carrier.send("POST", headers=dict(request.header_items()), data=data)

    def _refused(self, text: str, reply: Reply) -> KgError:
        """Return what is wrong with a query: our own reading names the place, if it sees it."""
        try:
            ox.Store().query(text)
        except SyntaxError as complaint:
            return sparql.bad_query(text, "query", complaint.msg)
        return EndpointError(
            self.name,
            Words(f"weigert de query ({reply.said})", f"refuses the query ({reply.said})"),
            Words("Schrijf de query anders.", "Write the query otherwise."),
        )

    def _cut_off(self) -> EndpointError:
        return EndpointError(
            self.name,
            Words("het antwoord is afgekapt", "the answer was cut off"),
            Words(
                "Laat de beheerder meer rijen en tijd toestaan (ResultSetMaxRows).",
                "Have the server allow more rows and time (ResultSetMaxRows).",
            ),
        )

    def _unreadable(self, reply: Reply) -> EndpointError:
        media = reply.media or "?"
        return EndpointError(
            self.name,
            Words(
                f"dit is geen antwoord op een query ({media})",
                f"this is no answer to a query ({media})",
            ),
        )


class _Wrapper(SPARQLWrapper):
    """SPARQLWrapper writes the request; our carrier takes it, for it is patient and bounded."""

    def __init__(self, endpoint: str, carry: Callable[[Request], Reply]) -> None:
        self._carry = carry
        super().__init__(endpoint)

    def reply(self) -> Reply:
        """Return what the endpoint answers."""
        return self._carry(self._createRequest())


def _read(reply: Reply) -> Result:
    table = ox.QueryResultsFormat.from_media_type(reply.media)
    if table is not None:
        return ox.parse_query_results(reply.body, format=table)
    graph = ox.RdfFormat.from_media_type(reply.media)
    if graph is None:
        raise ValueError(reply.media)
    quads = ox.parse(reply.body, format=graph)
    return [ox.Triple(q.subject, q.predicate, q.object) for q in quads]


def _truth(result: Result) -> Result:
    """Return the answer to ASK as such, also when it came as a table."""
    if not isinstance(result, ox.QuerySolutions):
        return result
    # Where it is not so, the table has no rows.
    said = _YES if any(row[TRUTH].value == "1" for row in result) else _NO
    return ox.parse_query_results(said, format=ox.QueryResultsFormat.JSON)
