"""The frame of the glossary: which words to show, by their first letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from adres import GlossaryAddress
from kg.labels import fold


@dataclass(frozen=True, slots=True)
class Entry:
    """One word: what it names, what it means, in which list it stands, and its other names."""

    iri: str
    name: str
    meaning: str
    scheme: str
    scheme_name: str
    others: str

    @property
    def letter(self) -> str:
        """Under which letter it stands."""
        return fold(self.name)[:1].upper()

    @property
    def anchor(self) -> str:
        """How a link on the page names it."""
        return f"begrip-{'-'.join(self.iri.partition('inspraak/')[2].split('/')).replace('#', '-')}"


def entries(rows: Iterable[Mapping[str, str]]) -> list[Entry]:
    """Return the words in an answer to `intern/pagina-begrippen`, by name."""
    found = [
        Entry(
            row["ding"],
            row["naam"],
            row["uitleg"],
            row["lijst"].rpartition("/")[2],
            row["lijstNaam"],
            row["andereNamen"],
        )
        for row in rows
    ]
    return sorted(found, key=lambda entry: (fold(entry.name), entry.iri))


def shown(every: Iterable[Entry], state: GlossaryAddress) -> dict[str, list[Entry]]:
    """Return the words that a state asks for, by letter."""
    wanted = fold(state.text)
    found: dict[str, list[Entry]] = {}
    for entry in every:
        fits = wanted in fold(f"{entry.name} {entry.others} {entry.meaning}")
        if fits and (not state.scheme or entry.scheme == state.scheme):
            found.setdefault(entry.letter, []).append(entry)
    return found


def schemes(every: Iterable[Entry]) -> dict[str, str]:
    """Return the lists in which the words stand, by their last part, with their names."""
    found = {entry.scheme: entry.scheme_name for entry in every if entry.scheme}
    return dict(sorted(found.items(), key=lambda pair: fold(pair[1])))
