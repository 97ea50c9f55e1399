"""The address of the map."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from adres.grond import Params, first, full, short, url

BY: Final = ("provincie", "regio", "bekend")


@dataclass(frozen=True, slots=True)
class MapAddress:
    """The map.

    Attributes:
        by: By what the points are coloured, one of `BY`.
        only: The one group of points to show; empty for all.
        chosen: The gemeente that is chosen; empty for none.
    """

    by: str = BY[0]
    only: str = ""
    chosen: str = ""

    @classmethod
    def read(cls, params: Params) -> MapAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        by = first(params, "kleur")
        return cls(by if by in BY else BY[0], first(params, "alleen"), full(first(params, "kies")))

    def params(self) -> dict[str, str]:
        """Return the query parameters of this state; what is at its default falls away."""
        every = {
            "kleur": self.by if self.by != BY[0] else "",
            "alleen": self.only,
            "kies": short(self.chosen),
        }
        return {key: value for key, value in every.items() if value}

    def url(self) -> str:
        """Return the link to this state."""
        return url("kaart", self.params())

    def coloured(self, by: str) -> MapAddress:
        """Return the state with other colours."""
        return replace(self, by=by, only="")

    def showing(self, only: str) -> MapAddress:
        """Return the state with one group of points only; empty for all."""
        return replace(self, only=only)

    def choosing(self, iri: str) -> MapAddress:
        """Return the state with a gemeente chosen."""
        return replace(self, chosen=iri)
