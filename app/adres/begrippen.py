"""The address of the glossary."""

from __future__ import annotations

from dataclasses import dataclass

from adres.grond import Params, first, url


@dataclass(frozen=True, slots=True)
class GlossaryAddress:
    """The glossary: a part of the words to show, and one list of them; empty shows all."""

    text: str = ""
    scheme: str = ""

    @classmethod
    def read(cls, params: Params) -> GlossaryAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(first(params, "q"), first(params, "lijst"))

    def url(self) -> str:
        """Return the link to this state."""
        return url("begrippen", {"q": self.text, "lijst": self.scheme})
