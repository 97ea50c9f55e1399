"""How things are timed: interleaved rounds and their medians, here or in another process."""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import psutil

ROUNDS = 5

T = TypeVar("T")

# Linux lets a child inherit the peak memory of the process it was forked from, so a small fresh
# interpreter starts the command and reads its peak.
_WATCH = """
import json, os, sys, time
begin = time.perf_counter()
child = os.posix_spawn(
    sys.argv[1], sys.argv[1:], os.environ,
    file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
)
_, status, usage = os.wait4(child, 0)
print(json.dumps([time.perf_counter() - begin, usage.ru_maxrss, os.waitstatus_to_exitcode(status)]))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: wall time in seconds and peak memory in MB (10^6 bytes)."""

    seconds: float
    peak_mb: float


def seconds_of(action: Callable[[], object]) -> float:
    """Return the wall time of one call in seconds, started with a clean heap."""
    gc.collect()
    begin = time.perf_counter()
    result = action()
    elapsed = time.perf_counter() - begin
    del result
    return elapsed


def interleaved(
    subjects: Mapping[str, Callable[[], T]], rounds: int = ROUNDS
) -> dict[str, list[T]]:
    """Measure all subjects once per round, so that a busy moment hits each of them alike."""
    measured: dict[str, list[T]] = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, measure in subjects.items():
            measured[name].append(measure())
    return measured


def medians(subjects: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Return the median wall time in seconds of each subject, over interleaved rounds."""
    timed = {name: partial(seconds_of, action) for name, action in subjects.items()}
    return {name: statistics.median(times) for name, times in interleaved(timed, rounds).items()}


def run(command: Sequence[str | Path], environment: Mapping[str, str]) -> Run:
    """Run a command whose output is thrown away, as a process of its own.

    Raises:
        RuntimeError: The command did not end with exit code 0.
    """
    watched = subprocess.run(
        [sys.executable, "-c", _WATCH, *map(str, command)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, peak_kib, code = json.loads(watched.stdout)
    if code != 0:
        raise RuntimeError(f"exit code {code}: {' '.join(map(str, command))}: {watched.stderr}")
    return Run(seconds, peak_kib * 1024 / 1e6)


def resident(process: int) -> float:
    """Return the megabytes in memory of a process and all that came from it."""
    top = psutil.Process(process)
    return sum(one.memory_info().rss for one in (top, *top.children(recursive=True))) / 1e6
