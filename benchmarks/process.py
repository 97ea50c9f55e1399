"""A whole `kg query` process beside a bare script with the same files and the same query."""

from __future__ import annotations

import json
import os
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.library import bound
from benchmarks.timing import Run, interleaved, run
from kg.graph import KnowledgeGraph
from kg.load import Input

BARE = Path(__file__).parent / "bare_query.py"


@dataclass(frozen=True, slots=True)
class Processes:
    """Which query was asked; median seconds and peak memory of `kg query` and the bare script."""

    query: str
    kg: Run
    bare: Run


def processes(graph: KnowledgeGraph, files: Sequence[Input], scratch: Path) -> Processes:
    """Run the first query of the library both ways, turn by turn."""
    query = graph.library.all()[0]
    plan = scratch / "plan.json"
    contents = {
        "files": [[str(file.path), file.graph] for file in files],
        "query": bound(graph, query),
    }
    plan.write_text(json.dumps(contents), encoding="utf-8")
    kg = Path(sys.executable).parent / "kg"
    runs = interleaved(
        {
            "kg": partial(run, [kg, "query", query.name], os.environ),
            "bare": partial(run, [sys.executable, BARE, plan], os.environ),
        }
    )
    return Processes(query.name, kg=_median(runs["kg"]), bare=_median(runs["bare"]))


def _median(runs: Sequence[Run]) -> Run:
    return Run(
        statistics.median(one.seconds for one in runs),
        statistics.median(one.peak_mb for one in runs),
    )
