"""The report of a run: one table of ratios with their targets, between markers in a README."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

BEGIN = "<!-- results: written by make bench -->"
END = "<!-- end of results -->"
PACKAGES = ("pyoxigraph", "rdflib", "pyshacl", "streamlit")


@dataclass(frozen=True, slots=True)
class Line:
    """One measured thing: its value, the target beside it, and whether that is met.

    `met` is None where there is no target, only a fact to know.
    """

    what: str
    value: str
    target: str = "–"
    met: bool | None = None

    def __str__(self) -> str:
        met = {True: "yes", False: "**no**", None: ""}[self.met]
        return f"| {self.what} | {self.value} | {self.target} | {met} |"


def at_most(what: str, value: float, limit: float, unit: str = "×") -> Line:
    """Return the line of a value that may not be above a limit."""
    return Line(what, f"{value:.2f} {unit}", f"≤ {limit:g} {unit}", value <= limit)


def at_least(what: str, value: float, limit: float, unit: str = "×") -> Line:
    """Return the line of a value that may not be below a limit."""
    return Line(
        what, f"{value:.{0 if value >= 10 else 2}f} {unit}", f"≥ {limit:g} {unit}", value >= limit
    )


def machine(size: str) -> str:
    """Return what the numbers were measured on, in general terms and without names."""
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        f"Measured on {os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}; {packages}; {size}."
    )


def table(header: Sequence[str], rows: Sequence[str]) -> str:
    """Return a Markdown table of rows that are written already."""
    return "\n".join((f"| {' | '.join(header)} |", "|---" * len(header) + "|", *rows))


def write(readme: Path, text: str) -> None:
    """Put a text between the markers of a README.

    Raises:
        ValueError: The markers are not there.
    """
    before, begin, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{readme.name} lacks the markers {BEGIN} and {END}")
    whole = f"{before}{BEGIN}\n\n{text}\n\n{END}{after}"
    readme.write_text(whole, encoding="utf-8")
