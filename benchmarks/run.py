"""`make bench`: measure everything once, print the ratios and write them to the README."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from benchmarks import endpoint, library, page, process, release, report, servers, tables, timing
from benchmarks.library import Outcome
from benchmarks.report import Line, at_least, at_most
from kg.graph import KnowledgeGraph
from kg.load import Input, inputs
from kg.settings import Settings

ROOT = Path(__file__).parents[1]
README = Path(__file__).with_name("README.md")

T = TypeVar("T")

MAX_OPENING = 1.5
MIN_QUERY_GAIN = 10
MAX_IMPORT = 5
MAX_EXPORT = 3
MAX_PROCESS = 2
MAX_PEAK_MB = 250
# Times the reload of an empty Streamlit page.
MAX_PAGES = {
    "first page": 2,
    "search result": 2,
    "page of a thing": 2,
    "Mijn gemeente": 2.5,
    "graph browser, some 150 nodes": 4,
}
MAX_SESSION_MB = 15
CLIENTS = (1, 16)
MIN_RDFLIB_GAIN = 10
MAX_RDFLIB_P95 = 0.2
# A query is cheap up to the first of these seconds on its own, and dear from the second.
CHEAP, DEAR = 0.005, 0.05
MIN_CHEAP, MIN_DEAR = 0.5, 0.9
MAX_BESIDE_RUNAWAY = 1.5
MAX_IDLE_MB = 300
# What rdflib-endpoint takes longer for on its own would only measure patience.
RDFLIB_SECONDS = 1.0


def main() -> int:
    """Measure, print, write."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        environ = {**os.environ, "KG_ROOT": str(ROOT), "KG_CACHE": folder}
        settings = Settings.from_environment(environ)
        files = inputs(settings)
        graph = KnowledgeGraph.open(settings)
        timed = _told("queries", list(library.queries(graph, files)))
        lines = [
            *_told("opening and validation", _whole_graph(settings, files)),
            *_told("tables", _tables(settings)),
            *_told("release", _release(settings, scratch)),
            _query_line(timed),
            *_told("processes", _processes(graph, files, scratch)),
            *_told("endpoint", _endpoint(graph, settings, timed)),
            *_told("pages", _pages(scratch)),
        ]
        size = f"{len(files)} files, {graph.stats().triples} triples"
    text = "\n\n".join(
        (
            report.machine(size),
            report.table(("what", "measured", "target", "met"), [str(line) for line in lines]),
            report.table(("query", "rows", "Oxigraph", "rdflib", "ratio"), _query_rows(timed)),
        )
    )
    report.write(README, text)
    print(text)
    return 0


def _told(what: str, found: T) -> T:
    sys.stderr.write(f"bench: {what} done\n")
    return found


def _whole_graph(settings: Settings, files: Sequence[Input]) -> list[Line]:
    seconds = library.opening(settings, files)
    bare = seconds["bulk load"]
    validation = library.validation(settings)
    return [
        at_most("opening the graph / bare bulk load", seconds["open"] / bare, MAX_OPENING),
        Line("rdflib parsing / opening the graph", f"{seconds['rdflib'] / seconds['open']:.0f} ×"),
        Line("opening the graph", f"{seconds['open'] * 1000:.0f} ms"),
        Line("validating everything / bare bulk load", f"{validation / bare:.0f} ×"),
        Line("validating everything", f"{validation:.1f} s"),
    ]


def _tables(settings: Settings) -> list[Line]:
    what = "importing all tables / parsing them and writing Turtle"
    found = tables.tables(settings, Path(os.environ.get("BENCH_TABLES", "")))
    if not found:
        return [Line(what, "no tables", f"≤ {MAX_IMPORT} ×")]
    seconds = tables.importing(settings, found)
    return [
        at_most(what, seconds["import"] / seconds["bare"], MAX_IMPORT),
        Line("importing all tables", f"{seconds['import']:.1f} s"),
    ]


def _release(settings: Settings, scratch: Path) -> list[Line]:
    seconds = release.exporting(settings, scratch)
    what = "making a release / bare writing of the same formats"
    return [
        at_most(what, seconds["export"] / seconds["bare"], MAX_EXPORT),
        Line("making a release", f"{seconds['export']:.1f} s"),
    ]


def _query_line(timed: Sequence[library.Timed]) -> Line:
    ratios = [one.ratio for one in timed if one.outcome is not Outcome.FAILED]
    what = f"rdflib / Oxigraph, median of {len(ratios)} queries"
    return at_least(what, statistics.median(ratios), MIN_QUERY_GAIN)


def _processes(graph: KnowledgeGraph, files: Sequence[Input], scratch: Path) -> list[Line]:
    both = process.processes(graph, files, scratch)
    what = f"process `kg query {both.query}`"
    return [
        at_most(f"{what} / bare script", both.kg.seconds / both.bare.seconds, MAX_PROCESS),
        at_most(f"{what}, peak memory", both.kg.peak_mb, MAX_PEAK_MB, "MB"),
        Line("bare script, peak memory", f"{both.bare.peak_mb:.0f} MB"),
        Line(what, f"{both.kg.seconds * 1000:.0f} ms"),
    ]


def _endpoint(
    graph: KnowledgeGraph, settings: Settings, timed: Sequence[library.Timed]
) -> list[Line]:
    texts = {
        f"{query.theme}/{query.name}": library.bound(graph, query) for query in graph.library.all()
    }
    cheap = [texts[one.name] for one in timed if one.oxigraph <= CHEAP]
    dear = [texts[one.name] for one in timed if one.oxigraph >= DEAR]
    lines: list[Line] = []
    with servers.ours(settings) as ours:
        idle = timing.resident(ours.process)
        lines += [at_most("memory of an idle endpoint, two workers", idle, MAX_IDLE_MB, "MB")]
        with servers.oxigraph(settings) as bare:
            for name, some, least in (("cheap", cheap, MIN_CHEAP), ("dear", dear, MIN_DEAR)):
                endpoint.measure(ours, some, 1)
                for clients in CLIENTS:
                    one = endpoint.measure(ours, some, clients)
                    other = endpoint.measure(bare, some, clients)
                    what = f"throughput, {len(some)} {name} queries, {_clients(clients)}"
                    ratio = one.throughput / other.throughput
                    lines.append(at_least(f"{what} / bare Oxigraph server", ratio, least))
        with servers.rdflib_endpoint(settings) as slow:
            lines += _beside_rdflib(ours, slow, texts)
        alone = endpoint.measure(ours, cheap, CLIENTS[1])
        beside = endpoint.beside_a_runaway(ours, cheap, CLIENTS[1])
        what = f"p95 beside a runaway query / without, {_clients(CLIENTS[1])}"
        lines.append(at_most(what, beside.p95 / alone.p95, MAX_BESIDE_RUNAWAY))
    return lines


def _beside_rdflib(
    ours: servers.Server, slow: servers.Server, texts: Mapping[str, str]
) -> Iterator[Line]:
    some = list(endpoint.answered_within(slow, texts, RDFLIB_SECONDS).values())
    for clients in CLIENTS:
        one = endpoint.measure(ours, some, clients)
        other = endpoint.measure(slow, some, clients)
        what = f"{len(some)} of {len(texts)} queries, {_clients(clients)}"
        gain = one.throughput / other.throughput
        yield at_least(f"throughput / rdflib-endpoint, {what}", gain, MIN_RDFLIB_GAIN)
        yield at_most(f"p95 / rdflib-endpoint, {what}", one.p95 / other.p95, MAX_RDFLIB_P95)


def _clients(number: int) -> str:
    return "1 client" if number == 1 else f"{number} clients"


def _pages(scratch: Path) -> list[Line]:
    chromium = page.browser_path()
    if chromium is None:
        return [Line("pages of the app / empty page", "no chromium", "see above")]
    found = page.pages(ROOT, scratch, chromium)
    empty = found.seconds[page.EMPTY_PAGE]
    ratios = [
        at_most(f"{name} / empty page", found.seconds[name] / empty, most)
        for name, most in MAX_PAGES.items()
    ]
    return [
        *ratios,
        at_most("memory of one more session", found.session_mb, MAX_SESSION_MB, "MB"),
        Line("empty page", f"{empty * 1000:.0f} ms"),
        Line(
            "very first page after the start, the graph opened in it",
            f"{found.opening * 1000:.0f} ms",
        ),
    ]


def _query_rows(timed: Sequence[library.Timed]) -> list[str]:
    return [
        f"| {one.name} | {_rows(one)} | {one.oxigraph * 1000:.1f} ms "
        f"| {one.rdflib * 1000:.0f} ms | {_ratio(one)} |"
        for one in sorted(timed, key=lambda one: one.name)
    ]


def _rows(one: library.Timed) -> str:
    same = one.outcome is not Outcome.ANSWERED or one.rdflib_rows == one.rows
    return str(one.rows) if same else f"{one.rows} (rdflib {one.rdflib_rows})"


def _ratio(one: library.Timed) -> str:
    if one.outcome is Outcome.FAILED:
        return "rdflib failed"
    return f"{'> ' if one.outcome is Outcome.GAVE_UP else ''}{one.ratio:.0f} ×"


if __name__ == "__main__":
    sys.exit(main())
