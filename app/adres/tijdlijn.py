"""The address of the timeline."""

from __future__ import annotations

from dataclasses import dataclass

from adres.grond import Params, first, url


@dataclass(frozen=True, slots=True)
class TimelineAddress:
    """The timeline, narrowed to one kind of thing; empty for all kinds."""

    kind: str = ""

    @classmethod
    def read(cls, params: Params) -> TimelineAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(first(params, "soort"))

    def url(self) -> str:
        """Return the link to this state."""
        return url("tijdlijn", {"soort": self.kind})
