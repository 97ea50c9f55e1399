"""The frame of the glossary: which words to show, by their first letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from adres import GlossaryAddress
from kg.labels import fold
from kg.model import Iri, Statement, Text
from kg.namespaces import DCT
from uitspraken import Row, distinct


@dataclass(frozen=True, slots=True)
class Entry:
    """One word.

    Attributes:
        iri: What it names.
        name: The word.
        meaning: What it means.
        scheme: The list that it stands in, by the last part of its address; empty for none.
        scheme_name: What that list is called.
        others: Its other names.
        statements: The statements that give a meaning taken from a source; none when the meaning
            is in the words of this website.
    """

    iri: str
    name: str
    meaning: str
    scheme: str
    scheme_name: str
    others: str
    statements: tuple[Statement, ...] = ()

    @property
    def letter(self) -> str:
        """Under which letter it stands."""
        return fold(self.name)[:1].upper()

    @property
    def anchor(self) -> str:
        """How a link on the page names it."""
        return f"begrip-{'-'.join(self.iri.partition('inspraak/')[2].split('/')).replace('#', '-')}"


def entries(rows: Sequence[Row]) -> list[Entry]:
    """Return the words in answers to `intern/pagina-begrippen` and `-bronnen`, by name."""
    found = [_entry(same) for same in distinct(rows, "ding")]
    return sorted(found, key=lambda entry: (fold(entry.name), entry.iri))


def _entry(rows: Sequence[Row]) -> Entry:
    row = rows[0]
    graphs = dict.fromkeys(one["graaf"] for one in rows if one.get("graaf"))
    meaning = Text(row["uitleg"], "nl")
    return Entry(
        row["ding"],
        row["naam"],
        row["uitleg"],
        re.split(r"[/#]", row["lijst"])[-1],
        row["lijstNaam"],
        row["andereNamen"],
        tuple(
            Statement(Iri(row["ding"]), Iri(f"{DCT}description"), meaning, Iri(graph))
            for graph in graphs
        ),
    )


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
