"""The address of the page of one thing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from adres.grond import Params, every, first, full, short, url


@dataclass(frozen=True, slots=True)
class ThingAddress:
    """The page of one thing: its IRI, and the relations of which everything is shown."""

    thing: str = ""
    unfolded: tuple[str, ...] = ()

    @classmethod
    def read(cls, params: Params) -> ThingAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(full(first(params, "ding")), every(params, "alles"))

    def url(self) -> str:
        """Return the link to this state."""
        return url("ding", {"ding": short(self.thing), "alles": self.unfolded})

    def unfold(self, key: str) -> ThingAddress:
        """Return the state with everything of one relation shown."""
        return replace(self, unfolded=tuple(dict.fromkeys((*self.unfolded, key))))

    def fold(self, key: str) -> ThingAddress:
        """Return the state with only the first of one relation shown."""
        return replace(self, unfolded=tuple(k for k in self.unfolded if k != key))
