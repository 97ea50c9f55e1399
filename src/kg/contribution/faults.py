"""What is wrong with a contribution: which field, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.errors import Words, one_line

NO_WORDS = Words("", "")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        field: The field of the form that it is about, one of `kg.contribution.form.FIELDS`; empty
            when it is about the whole.
        message: What is wrong.
        do: How to mend it.
        value: The value at fault.
        about: The thing in a file that it is about; empty for a form.
        unusable: Whether it is no contribution at all, rather than one with a mistake in it.
    """

    field: str
    message: Words
    do: Words = NO_WORDS
    value: str = ""
    about: str = ""
    unusable: bool = False

    def text(self, lang: str) -> str:
        """Return what is wrong and how to mend it, in sentences."""
        said = self.message.text(lang).rstrip(".")
        said = f"{said}: {self.value}" if self.value else said
        return one_line(f"{said[:1].upper()}{said[1:]}. {self.do.text(lang)}")

    def line(self, lang: str) -> str:
        """Return it as one line, with the thing that it is about before it."""
        return one_line(f"{self.about}: {self.text(lang)}" if self.about else self.text(lang))


def once(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Return faults without those that say what another says of the same field and thing."""
    seen: dict[tuple[str, str, str, str], Fault] = {}
    for fault in faults:
        seen.setdefault((fault.about, fault.field, fault.message.nl, fault.value), fault)
    return tuple(seen.values())
