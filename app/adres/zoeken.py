"""The address of the search page."""

from __future__ import annotations

from dataclasses import dataclass

from adres.grond import MAX_BATCHES, Params, first, number, url


@dataclass(frozen=True, slots=True)
class SearchAddress:
    """The search page: the words, one kind to keep, and how many batches of results to show."""

    text: str = ""
    kind: str = ""
    batches: int = 1

    @classmethod
    def read(cls, params: Params) -> SearchAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        batches = number(first(params, "meer"), highest=MAX_BATCHES)
        return cls(first(params, "q"), first(params, "soort"), batches)

    def url(self) -> str:
        """Return the link to this state."""
        more = str(self.batches) if self.batches > 1 else ""
        return url("", {"q": self.text, "soort": self.kind, "meer": more})
