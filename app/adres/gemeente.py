"""The address of the page of someone's own gemeente."""

from __future__ import annotations

from dataclasses import dataclass, replace

from adres.grond import Params, every, first, full, short, url


@dataclass(frozen=True, slots=True)
class MunicipalityAddress:
    """The page of someone's own gemeente.

    Attributes:
        thing: The gemeente; empty when it has to be found first.
        text: What was typed to find it.
        subject: The scheme that someone wants to talk about; empty for none.
        ticked: The recommendations that are ticked off, each by the last part of its name.
    """

    thing: str = ""
    text: str = ""
    subject: str = ""
    ticked: tuple[str, ...] = ()

    @classmethod
    def read(cls, params: Params) -> MunicipalityAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(
            thing=full(first(params, "g")),
            text=first(params, "q"),
            subject=full(first(params, "over")),
            ticked=every(params, "vink"),
        )

    def url(self, page: str = "gemeente") -> str:
        """Return the link to this state, here or on another page about a gemeente."""
        return url(
            page,
            {
                "g": short(self.thing) if self.thing else "",
                "q": self.text,
                "over": short(self.subject) if self.subject else "",
                "vink": self.ticked,
            },
        )

    def of(self, thing: str) -> MunicipalityAddress:
        """Return the state for a gemeente that was found."""
        return replace(self, thing=thing, text="")

    def about(self, subject: str) -> MunicipalityAddress:
        """Return the state with another subject; empty for none."""
        return replace(self, subject=subject)
