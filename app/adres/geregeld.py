"""The address of the guided choice of schemes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from adres.grond import Params, first, full, short, url

# Someone does not know the answer to a question.
UNKNOWN = "weet-niet"


@dataclass(frozen=True, slots=True)
class ArrangedAddress:
    """The guided choice of schemes.

    Attributes:
        text: What someone typed about themselves.
        group: The group of people, `UNKNOWN` when they do not know, empty when not yet asked.
        wish: The kind of scheme, `UNKNOWN` for all kinds, empty when not yet asked.
    """

    text: str = ""
    group: str = ""
    wish: str = ""

    @classmethod
    def read(cls, params: Params) -> ArrangedAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(first(params, "q"), full(first(params, "wie")), full(first(params, "wens")))

    def url(self) -> str:
        """Return the link to this state."""
        return url("geregeld", {"q": self.text, "wie": short(self.group), "wens": short(self.wish)})

    def of(self, group: str) -> ArrangedAddress:
        """Return the state with a group chosen."""
        return replace(self, text="", group=group)

    def wanting(self, wish: str) -> ArrangedAddress:
        """Return the state with a wish chosen."""
        return replace(self, text="", wish=wish)
