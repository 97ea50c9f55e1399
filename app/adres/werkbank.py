"""The address of the workbench: the query, where it came from, and how its answer is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from adres.grond import Params, first, url

# What every server and browser still takes as an address, also when each letter becomes three.
MAX_QUERY: Final = 12_000
VIEWS: Final = ("tabel", "grafiek", "net", "kaart")
VALUE: Final = "w."


@dataclass(frozen=True, slots=True)
class WorkbenchAddress:
    """The workbench.

    Attributes:
        query: The query in the editor; empty for that of the library.
        name: The query of the library; empty for none.
        values: What was filled in for its parameters, by name.
        run: Whether the answer is shown.
        view: How it is shown, one of `VIEWS`; empty for what suits it.
        order: The column by which a table is sorted, after `-` for downwards; empty for its own.
        measure: The column that a chart shows; empty for the first one with numbers.
        search: What to look for in the library.
    """

    query: str = ""
    name: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    run: bool = False
    view: str = ""
    order: str = ""
    measure: str = ""
    search: str = ""

    @classmethod
    def read(cls, params: Params) -> WorkbenchAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        view = first(params, "beeld")
        return cls(
            query=_query(params),
            name=first(params, "vraag"),
            values={
                key.removeprefix(VALUE): first(params, key)
                for key in params
                if key.startswith(VALUE) and first(params, key)
            },
            run=first(params, "voer") == "uit",
            view=view if view in VIEWS else "",
            order=first(params, "orde"),
            measure=first(params, "maat"),
            search=first(params, "zoek"),
        )

    @property
    def is_too_long(self) -> bool:
        """Whether the query does not fit in an address."""
        return len(self.query) > MAX_QUERY

    def params(self) -> dict[str, str]:
        """Return the query parameters of this state; what is empty falls away."""
        every = {
            "query": self.query,
            "vraag": self.name,
            **{VALUE + name: value for name, value in self.values.items()},
            "voer": "uit" if self.run else "",
            "beeld": self.view,
            "orde": self.order,
            "maat": self.measure,
            "zoek": self.search,
        }
        return {key: value for key, value in every.items() if value}

    def url(self) -> str:
        """Return the link to this state."""
        return url("werkbank", self.params())

    def shown_as(self, view: str) -> WorkbenchAddress:
        """Return the state that shows the answer in another way."""
        return replace(self, view=view)

    def sorted_by(self, column: str) -> WorkbenchAddress:
        """Return the state with the table sorted by a column; a second time, downwards."""
        return replace(self, order=f"-{column}" if self.order == column else column)

    def measuring(self, column: str) -> WorkbenchAddress:
        """Return the state with a chart of another column."""
        return replace(self, measure=column)

    def stopped(self) -> WorkbenchAddress:
        """Return the state with the same query, of which no answer is shown."""
        return replace(self, run=False, view="", order="", measure="")


def _query(params: Params) -> str:
    """Return the query: with its line ends as they are counted, and never cut."""
    values = params.get("query", ())
    return values[0].replace("\r\n", "\n").strip("\n") if values else ""
