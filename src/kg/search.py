"""Search: things by their labels, alternative labels and abbreviations, forgiving how one types."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import takewhile

from kg.labels import fold
from kg.model import Hit, Iri, SearchOutcome

STOP_WORDS = frozenset(
    ("de", "het", "een", "en", "of", "van", "in", "op", "te", "voor", "met", "bij", "der", "den")
)
# What says something of another thing comes after the things themselves, unless it is meant.
DETAILS = frozenset(("kenmerk", "voorwaarde", "indeling"))
_SHORTEST_PART = 3
_SHORTEST_FUZZY = 4
_LIKENESS = 0.8
_NEARNESS = 0.7


class Match(IntEnum):
    """How well something fits a query, best first."""

    EXACT = 0
    START = 1
    WORD = 2
    FORM = 3
    WORD_START = 4
    PART = 5
    FUZZY = 6

    @property
    def reason(self) -> str:
        """How it fits, in Dutch."""
        return _REASONS[self]


_REASONS = {
    Match.EXACT: "hele naam",
    Match.START: "begin van de naam",
    Match.WORD: "woord in de naam",
    Match.FORM: "meervoud of enkelvoud",
    Match.WORD_START: "begin van een woord",
    Match.PART: "deel van een woord",
    Match.FUZZY: "lijkt erop",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found; the first of its labels is the preferred one."""

    iri: str
    labels: tuple[str, ...]
    group: str
    type_label: str


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(text))


def _searchable(label: str) -> set[str]:
    """Return the words of a label; `Ieder(in)` is also found as one word."""
    return {word for chunk in label.split() for word in (*_words(chunk), "".join(_words(chunk)))}


def _forms(word: str) -> set[str]:
    """Return a word and what may be its singular, as raad of raden and wet of wetten."""
    long_vowel = re.sub(r"([^aeiou])([aeou])([^aeiou])en$", r"\1\2\2\3", word)
    short_vowel = re.sub(r"([^aeiou])\1en$", r"\1", word)
    endings = {word.removesuffix(ending) for ending in ("n", "en", "s")}
    return {word} | {form for form in endings | {long_vowel, short_vowel} if len(form) > 2}


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """All that can be found, by word; made once from the graph and never changed."""

    entries: tuple[Entry, ...]
    words: tuple[str, ...]
    holders: Mapping[str, frozenset[int]]
    forms: Mapping[str, frozenset[str]]

    @classmethod
    def build(cls, entries: Iterable[Entry]) -> SearchIndex:
        """Return the index of these things."""
        ordered = tuple(sorted(entries, key=lambda entry: entry.iri))
        holders: dict[str, set[int]] = {}
        for number, entry in enumerate(ordered):
            for label in entry.labels:
                for word in _searchable(label):
                    holders.setdefault(word, set()).add(number)
        holders.pop("", None)
        frozen = {word: frozenset(numbers) for word, numbers in holders.items()}
        return cls(ordered, tuple(sorted(frozen)), frozen, _words_by_form(frozen))

    def search(
        self, text: str, *, kinds: Sequence[str] = (), limit: int | None = None
    ) -> SearchOutcome:
        """Return what fits all words of a text, best first, or say in Dutch why nothing does.

        Args:
            text: What a person typed.
            kinds: The groups to keep; none keeps all.
            limit: The most hits to return; `total` counts all of them.
        """
        words = _content_words(text)
        if not words:
            return SearchOutcome((), 0, "Typ een of meer woorden, bijvoorbeeld een gemeente.", ())
        found = {word: self._matches(word) for word in words}
        ranked = self._ranked(text, found)
        kept = [hit for hit in ranked if not kinds or hit.group in kinds]
        if kept:
            return SearchOutcome(tuple(kept[:limit]), len(kept), "", ())
        explanation, suggestions = self._why_nothing(found, hidden=len(ranked))
        return SearchOutcome((), 0, explanation, suggestions)

    def _matches(self, word: str) -> dict[int, Match]:
        """Return the things with a word like this one, each with its best match."""
        found: dict[int, Match] = {}
        for known, match in self._alike(word):
            for number in self.holders[known]:
                found[number] = min(match, found.get(number, match))
        return found

    def _alike(self, word: str) -> list[tuple[str, Match]]:
        start = bisect_left(self.words, word)
        begins = takewhile(lambda known: known.startswith(word), self.words[start:])
        alike = [(k, Match.WORD if k == word else Match.WORD_START) for k in begins]
        for form in sorted(_forms(word)):
            alike += [(k, Match.FORM) for k in self.forms.get(form, ()) if k != word]
        if len(word) >= _SHORTEST_PART:
            within = [known for form, known in self.forms.items() if word in form[1:]]
            alike += [(k, Match.PART) for k in sorted(frozenset().union(*within))]
        return alike or [(k, Match.FUZZY) for k in self._resembling(word)]

    def _resembling(self, word: str) -> list[str]:
        if len(word) < _SHORTEST_FUZZY:
            return []
        near = [known for known in self.words if abs(len(known) - len(word)) <= 2]
        return difflib.get_close_matches(word, near, n=5, cutoff=_LIKENESS)

    def _ranked(self, text: str, found: Mapping[str, Mapping[int, Match]]) -> list[Hit]:
        together = frozenset.intersection(*(frozenset(matches) for matches in found.values()))
        query = " ".join(_words(text))
        ranked = []
        for number in together:
            entry = self.entries[number]
            worst = max(matches[number] for matches in found.values())
            (match, lacking), place = min(
                (_label_match(label, query, found, worst), place)
                for place, label in enumerate(entry.labels)
            )
            name = entry.labels[0]
            detail = entry.type_label in DETAILS and match is not Match.EXACT
            key = (detail, match, lacking, place > 0, len(name), fold(name), entry.iri)
            ranked.append((key, _hit(entry, entry.labels[place], match)))
        return [hit for _, hit in sorted(ranked, key=lambda pair: pair[0])]

    def _why_nothing(
        self, found: Mapping[str, Mapping[int, Match]], *, hidden: int
    ) -> tuple[str, tuple[str, ...]]:
        if hidden:
            results = "1 resultaat" if hidden == 1 else f"{hidden} resultaten"
            return f"Niets gevonden met dit filter. Zonder filter: {results}.", ()
        known = [word for word, matches in found.items() if matches]
        unknown = [word for word, matches in found.items() if not matches]
        if unknown:
            near = [word for missing in unknown for word in self._near(missing)]
            return _unknown_words(unknown, known), tuple(dict.fromkeys(near + known))
        return (
            f"{_quoted(known)} komen wel voor, maar niet samen in één naam. Zoek op één woord.",
            tuple(known),
        )

    def _near(self, word: str) -> list[str]:
        return difflib.get_close_matches(word, self.words, n=3, cutoff=_NEARNESS)


def _words_by_form(words: Iterable[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        for form in _forms(word):
            found.setdefault(form, set()).add(word)
    return {form: frozenset(same) for form, same in found.items()}


def _content_words(text: str) -> list[str]:
    words = list(dict.fromkeys(_words(text)))
    return [word for word in words if word not in STOP_WORDS] or words


def _label_match(
    label: str, query: str, found: Mapping[str, Mapping[int, Match]], worst: Match
) -> tuple[Match, int]:
    """Return how well one label fits, and by how much it falls short of that.

    A beginning falls short when its last word goes on, a label by every word that it lacks.
    """
    folded = " ".join(_words(label))
    if folded == query or folded.replace(" ", "") == query.replace(" ", ""):
        return Match.EXACT, 0
    if folded.startswith(query):
        return Match.START, int(not folded.startswith(f"{query} "))
    return worst, sum(word not in folded for word in found)


def _hit(entry: Entry, matched: str, match: Match) -> Hit:
    return Hit(
        Iri(entry.iri), entry.labels[0], entry.group, entry.type_label, matched, match.reason
    )


def _unknown_words(unknown: Sequence[str], known: Sequence[str]) -> str:
    verb = "komt" if len(unknown) == 1 else "komen"
    sentence = f"{_quoted(unknown)} {verb} in geen enkele naam of afkorting voor."
    return f"{sentence} {_quoted(known)} wel." if known else sentence


def _quoted(words: Sequence[str]) -> str:
    quoted = [f"“{word}”" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} en {quoted[-1]}"
