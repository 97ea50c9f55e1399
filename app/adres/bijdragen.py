"""The address of the page to pass on what is not in the data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from adres.grond import Params, first, full, short, url

KINDS: Final = ("raad", "regel", "correctie")


@dataclass(frozen=True, slots=True)
class ContributeAddress:
    """The form to pass on a council, a rule, or what is not right.

    Attributes:
        kind: What is passed on, one of `KINDS`.
        place: The gemeente: its IRI, or what someone typed; empty for none.
        thing: The IRI of what is not right; empty for none.
    """

    kind: str = KINDS[0]
    place: str = ""
    thing: str = ""

    @classmethod
    def read(cls, params: Params) -> ContributeAddress:
        """Read the state from query parameters; a thing alone means that it is not right."""
        kind, thing = first(params, "soort"), full(first(params, "ding"))
        default = KINDS[2] if thing else KINDS[0]
        return cls(
            kind=kind if kind in KINDS else default,
            place=full(first(params, "gemeente")),
            thing=thing,
        )

    def params(self) -> dict[str, str]:
        """Return the query parameters of this state; what is at its default falls away."""
        every = {
            "gemeente": short(self.place),
            "soort": self.kind if self.kind != KINDS[0] or self.thing else "",
            "ding": short(self.thing),
        }
        return {key: value for key, value in every.items() if value}

    def url(self) -> str:
        """Return the link to this state."""
        return url("bijdragen", self.params())
