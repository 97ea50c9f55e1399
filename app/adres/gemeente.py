"""The address of the pages about a gemeente and a subject: someone's own gemeente, the dossier."""

from __future__ import annotations

from dataclasses import dataclass, replace

from adres.grond import Params, every, first, full, short, url


@dataclass(frozen=True, slots=True)
class MunicipalityAddress:
    """A gemeente and what someone wants to talk about there.

    Attributes:
        thing: The gemeente; empty when it has to be found first.
        text: What was typed to find it.
        subject: The scheme that someone wants to talk about; empty for none.
        ticked: The recommendations that are ticked off, each by the last part of its name.
        parts: The parts to put in the dossier; empty for those that everyone needs.
    """

    thing: str = ""
    text: str = ""
    subject: str = ""
    ticked: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    @classmethod
    def read(cls, params: Params) -> MunicipalityAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(
            thing=full(first(params, "g")),
            text=first(params, "q"),
            subject=full(first(params, "over")),
            ticked=every(params, "vink"),
            parts=every(params, "deel"),
        )

    def url(self, page: str = "gemeente") -> str:
        """Return the link to this state on a page, or as a file (`dossier.docx`)."""
        return url(
            page,
            {
                "g": short(self.thing),
                "q": self.text,
                "over": short(self.subject),
                "vink": self.ticked,
                "deel": self.parts,
            },
        )

    def retyped(self, text: str) -> MunicipalityAddress:
        """Return the state in which a gemeente has to be found by what was typed."""
        return replace(self, thing="", text=text)

    def of(self, thing: str) -> MunicipalityAddress:
        """Return the state for a gemeente that was found."""
        return replace(self, thing=thing, text="")

    def about(self, subject: str) -> MunicipalityAddress:
        """Return the state with another subject; empty for none."""
        return replace(self, subject=subject)
