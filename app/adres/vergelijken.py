"""The address of the page that puts things beside each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from adres.grond import Params, every, first, full, short, url

MOST: Final = 6


@dataclass(frozen=True, slots=True)
class CompareAddress:
    """What is put side by side.

    Attributes:
        things: The things that were chosen.
        subject: The scheme to which properties are narrowed; empty for none.
        text: What was typed to find one more.
    """

    things: tuple[str, ...] = ()
    subject: str = ""
    text: str = ""

    @property
    def compared(self) -> tuple[str, ...]:
        """The things that are shown: no more than fit beside each other."""
        return self.things[:MOST]

    @classmethod
    def read(cls, params: Params) -> CompareAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        things = dict.fromkeys(full(name) for name in every(params, "ding"))
        return cls(tuple(things), full(first(params, "over")), first(params, "q"))

    def url(self, page: str = "vergelijk") -> str:
        """Return the link to this state, on the page or as a file (`vergelijk.csv`)."""
        return url(
            page,
            {
                "ding": [short(iri) for iri in self.things],
                "over": short(self.subject),
                "q": self.text,
            },
        )

    def plus(self, iri: str) -> CompareAddress:
        """Return the state with one thing more."""
        return replace(self, things=tuple(dict.fromkeys((*self.things, iri))), text="")

    def without(self, iri: str) -> CompareAddress:
        """Return the state with one thing less."""
        return replace(self, things=tuple(t for t in self.things if t != iri), text="")
