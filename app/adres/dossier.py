"""The address of a dossier."""

from __future__ import annotations

from dataclasses import dataclass

from adres.grond import Params, every, first, full, short, url


@dataclass(frozen=True, slots=True)
class DossierAddress:
    """A dossier: everything about a gemeente and a subject, to bring along.

    Attributes:
        thing: The gemeente; empty when it has to be found first.
        text: What was typed to find it.
        subject: The scheme that it is about; empty for none.
        ticked: The recommendations that the gemeente follows already, by the last part of its name.
        parts: The parts to put in it; empty for those that everyone needs.
    """

    thing: str = ""
    text: str = ""
    subject: str = ""
    ticked: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    @classmethod
    def read(cls, params: Params) -> DossierAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(
            thing=full(first(params, "g")),
            text=first(params, "q"),
            subject=full(first(params, "over")),
            ticked=every(params, "vink"),
            parts=every(params, "deel"),
        )

    def url(self, page: str = "dossier") -> str:
        """Return the link to this state, on the page or as a file (`dossier.docx`)."""
        return url(
            page,
            {
                "g": short(self.thing) if self.thing else "",
                "q": self.text,
                "over": short(self.subject) if self.subject else "",
                "vink": self.ticked,
                "deel": self.parts,
            },
        )
