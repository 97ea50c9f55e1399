"""The address of the page about what is known of each gemeente."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from adres.grond import MAX_BATCHES, Params, first, number, url

SORTS: Final = ("naam", "provincie", "nieuwste", "meeste", "minste")


@dataclass(frozen=True, slots=True)
class CoverageAddress:
    """The page about what is known of each gemeente.

    Attributes:
        text: A part of the name of the gemeenten to show, empty for all.
        province: The province to show, empty for all.
        empty: Whether to show only those of which nothing is known.
        sort: The order, one of `SORTS`.
        number: Which page of the table.
    """

    text: str = ""
    province: str = ""
    empty: bool = False
    sort: str = SORTS[0]
    number: int = 1

    @classmethod
    def read(cls, params: Params) -> CoverageAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        sort = first(params, "sorteer")
        return cls(
            text=first(params, "q"),
            province=first(params, "provincie"),
            empty=first(params, "niets") == "ja",
            sort=sort if sort in SORTS else SORTS[0],
            number=number(first(params, "bladzijde"), highest=MAX_BATCHES),
        )

    def params(self) -> dict[str, str]:
        """Return the query parameters of this state; what is at its default falls away."""
        every = {
            "q": self.text,
            "provincie": self.province,
            "niets": "ja" if self.empty else "",
            "sorteer": self.sort if self.sort != SORTS[0] else "",
            "bladzijde": str(self.number) if self.number > 1 else "",
        }
        return {key: value for key, value in every.items() if value}

    def url(self) -> str:
        """Return the link to this state."""
        return url("dekking", self.params())

    @property
    def is_filtered(self) -> bool:
        """Whether not all gemeenten are shown."""
        return bool(self.text or self.province or self.empty)

    def sorted_by(self, sort: str) -> CoverageAddress:
        """Return the state in another order, from the first page."""
        return replace(self, sort=sort, number=1)

    def at(self, number: int) -> CoverageAddress:
        """Return the state at another page of the table."""
        return replace(self, number=number)
