"""The address of one chart, as a file."""

from __future__ import annotations

from dataclasses import dataclass

from adres.grond import Params, first, url


@dataclass(frozen=True, slots=True)
class ChartAddress:
    """One chart on the page of figures."""

    chart: str = ""

    @classmethod
    def read(cls, params: Params) -> ChartAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(first(params, "grafiek"))

    def url(self) -> str:
        """Return the link to the numbers of this chart as a file."""
        return url("cijfers.csv", {"grafiek": self.chart})
