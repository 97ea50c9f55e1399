"""The address of the path to influence."""

from __future__ import annotations

from dataclasses import dataclass

from adres.grond import Params, every, url


@dataclass(frozen=True, slots=True)
class InfluenceAddress:
    """The path to influence: what is done of it, each by the last part of its name."""

    done: tuple[str, ...] = ()

    @classmethod
    def read(cls, params: Params) -> InfluenceAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(every(params, "vink"))

    def url(self, page: str = "invloed") -> str:
        """Return the link to this state, on the page or as a file (`invloed.docx`)."""
        return url(page, {"vink": self.done})
