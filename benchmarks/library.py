"""The library in this process: opening the graph, its queries, and validation."""

from __future__ import annotations

import signal
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import partial
from types import FrameType

import pyoxigraph as ox
from rdflib import Dataset, URIRef

from benchmarks.timing import ROUNDS, medians, seconds_of
from kg import binding
from kg.graph import KnowledgeGraph
from kg.load import Input
from kg.queries import Query
from kg.settings import Settings
from kg.validate import validate

GIVE_UP_SECONDS = 5
ONCE_FROM_SECONDS = 2


class Outcome(Enum):
    """What became of a query on rdflib."""

    ANSWERED = "answered"
    GAVE_UP = "gave up"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Timed:
    """One query on both engines: median seconds and number of rows of each."""

    name: str
    oxigraph: float
    rows: int
    rdflib: float
    rdflib_rows: int
    outcome: Outcome

    @property
    def ratio(self) -> float:
        """How many times faster Oxigraph is; a lower bound where rdflib gave up."""
        return self.rdflib / self.oxigraph


def bulk_load(files: Sequence[Input]) -> ox.Store:
    """Load the files the way pyoxigraph itself offers."""
    store = ox.Store()
    for file in files:
        graph = ox.NamedNode(file.graph)
        store.bulk_load(path=file.path, format=ox.RdfFormat.TURTLE, to_graph=graph)
    return store


def rdflib_load(files: Sequence[Input]) -> Dataset:
    """Load the files with rdflib's own parser."""
    dataset = Dataset(default_union=True)
    for file in files:
        dataset.graph(URIRef(file.graph)).parse(file.path, format="turtle")
    return dataset


def opening(settings: Settings, files: Sequence[Input]) -> dict[str, float]:
    """Return the median seconds to the whole graph: `open`, `bulk load`, `rdflib`."""
    return medians(
        {
            "open": partial(KnowledgeGraph.open, settings),
            "bulk load": partial(bulk_load, files),
            "rdflib": partial(rdflib_load, files),
        }
    )


def validation(settings: Settings) -> float:
    """Return the median seconds to validate everything, with no verdict kept from before."""
    return medians({"validate": partial(validate, settings, force=True)})["validate"]


def bound(graph: KnowledgeGraph, query: Query) -> str:
    """Return the text of a query with the defaults of its parameters in their places."""
    terms = {
        parameter.variable: binding.to_term(parameter, parameter.default, graph.resolve)
        for parameter in query.parameters
        if parameter.default is not None
    }
    return binding.bind(query.text, terms)


def queries(graph: KnowledgeGraph, files: Sequence[Input]) -> Iterator[Timed]:
    """Time each query of the library on both engines, turn by turn."""
    dataset = rdflib_load(files)
    for query in graph.library.all():
        yield _compare(graph, dataset, query)


def _compare(graph: KnowledgeGraph, dataset: Dataset, query: Query) -> Timed:
    text = bound(graph, query)
    rows = _rows(graph, query)
    oxigraph: list[float] = []
    rdflib: list[float] = []
    for _ in range(ROUNDS):
        oxigraph.append(seconds_of(partial(graph.run, query)))
        seconds, rdflib_rows, outcome = _ask_rdflib(dataset, text)
        rdflib.append(seconds)
        if seconds > ONCE_FROM_SECONDS or outcome is not Outcome.ANSWERED:
            break
    oxigraph += [seconds_of(partial(graph.run, query)) for _ in range(ROUNDS - len(oxigraph))]
    return Timed(
        name=f"{query.theme}/{query.name}",
        oxigraph=statistics.median(oxigraph),
        rows=rows,
        rdflib=statistics.median(rdflib),
        rdflib_rows=rdflib_rows,
        outcome=outcome,
    )


def _ask_rdflib(dataset: Dataset, text: str) -> tuple[float, int, Outcome]:
    rows, outcome = 0, Outcome.ANSWERED
    begin = time.perf_counter()
    try:
        with _limit(GIVE_UP_SECONDS):
            rows = len(list(dataset.query(text)))
    except TimeoutError:
        outcome = Outcome.GAVE_UP
    except Exception:  # whatever rdflib stumbles over, the comparison of the others goes on
        outcome = Outcome.FAILED
    return time.perf_counter() - begin, rows, outcome


def _rows(graph: KnowledgeGraph, query: Query) -> int:
    answer = graph.run(query)
    return 1 if isinstance(answer, bool) else len(answer)


@contextmanager
def _limit(seconds: int) -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, _give_up)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError
