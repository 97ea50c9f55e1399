"""Legislation as tables cite it: which act a name means at a time, and which article of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pyoxigraph as ox

from kg.errors import Words
from kg.labels import fold
from kg.namespaces import RDF
from kg.tables.records import CellError, statements
from kg.tables.words import Lexicon, full

_ARTICLE = re.compile(r"[0-9]+[0-9A-Za-z]*(?:[.:][0-9]+[0-9A-Za-z]*)*")
_RANGE = re.compile(r"([0-9]{1,6}) t/m ([0-9]{1,6})")
_LETTERS = re.compile(r"([a-z]) t/m ([a-z])")
_LID = re.compile(
    r"(?:(?P<lid>\d+[a-z]?)(?:\s+|$))?(?P<letters>[a-z](?:, [a-z])*|[a-z] t/m [a-z])?"
)
_LID_LETTER = re.compile(r"(?P<lid>\d+)(?P<letters>[a-z])")
MAX_RANGE = 40


@dataclass(frozen=True, slots=True)
class Act:
    """An act, or an act by the name that it had for a time.

    `version` is the date of the version that had this name; `articles` the numbers in the text
    that was seen, None when that text was not seen.
    """

    iri: str
    short: str
    version: str = ""
    version_name: str = ""
    since: date | None = None
    until: date | None = None
    articles: frozenset[str] | None = None
    seen: str = ""
    headings: Mapping[str, str] = field(default_factory=dict)
    new: Mapping[str, str] = field(default_factory=dict)

    def holds(self, day: date | None) -> bool:
        """Tell whether the act had this name on a day; without a day it may have."""
        if day is None:
            return True
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )


@dataclass(frozen=True, slots=True)
class Cited:
    """A subdivision as cited: the act, article, lid and onderdeel; empty where not named."""

    act: Act
    article: str = ""
    lid: str = ""
    point: str = ""

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The subdivisions from large to small, each with its kind and number."""
        named = (("artikel", self.article), ("lid", self.lid), ("onderdeel", self.point))
        return tuple((kind, number) for kind, number in named if number)

    @property
    def iri(self) -> str:
        """The address of the smallest part that is named."""
        return self.act.iri + "".join(f"/{kind}/{number}" for kind, number in self.parts)


class Laws:
    """The legislation that tables may name.

    Args:
        quads: The statements of `data/ttl/wetgeving.ttl`.
        lexicon: The names of acts and the articles of those whose text was seen.
    """

    def __init__(self, quads: Iterable[ox.Quad], lexicon: Lexicon) -> None:
        self._described = {
            iri for iri, predicate, _ in statements(quads) if predicate == f"{RDF}type"
        }
        self._acts: dict[str, list[Act]] = {}
        for block in lexicon.blocks("wetten", "wet"):
            act = _act(block)
            for name in block["namen"]:
                self._acts.setdefault(fold(name), []).append(act)

    def described(self, iri: str) -> bool:
        """Tell whether the law graph describes something itself."""
        return iri in self._described

    def knows(self, name: str) -> bool:
        """Tell whether an act answers to a name."""
        return fold(name) in self._acts

    def act(self, name: str, day: date | None, column: str, *, article: str = "") -> Act:
        """Return the act that a name means.

        Args:
            name: Its name or abbreviation, of now or of earlier.
            day: The day at which it was named; None when that is not known.
            column: Where it stands.
            article: The article that is cited, which may tell two acts of one name apart.

        Raises:
            CellError: No act answers to it, or more than one does.
        """
        found = self._acts.get(fold(name), [])
        if not found:
            reason = Words("deze wet is er niet", "there is no such act")
            raise CellError(column, reason, _ADD, name)
        if len(found) > 1 and article:
            found = [act for act in found if _may_have(act, article, found)]
        if len(found) > 1:
            found = [act for act in found if act.holds(day)] or found
        if len(found) == 1:
            return found[0]
        reason = Words("deze naam hadden meer wetten", "more acts had this name")
        do = Words("Geef een datum of de volle naam.", "Give a date or the full name.")
        raise CellError(column, reason, do, name)

    def cited(
        self, name: str, article: str | None, lid: str | None, day: date | None, column: str
    ) -> list[Cited]:
        """Return what a table cites: one subdivision or several.

        Raises:
            CellError: There is no such act, or it has no such article.
        """
        numbers = list(_numbers(article or ""))
        act = self.act(name, day, column, article=numbers[0] if numbers else "")
        for number in numbers:
            if act.articles is not None and number not in act.articles:
                reason = Words(
                    f"artikel {number} staat niet in de tekst van {act.short} die is gezien",
                    f"article {number} is not in the text of {act.short} that was seen",
                )
                raise CellError(column, reason, _ARTICLE_DO, f"{name}, {article}")
        return subdivisions(act, numbers, lid or "")


def subdivisions(act: Act, numbers: list[str], lid: str) -> list[Cited]:
    """Return the parts that some articles and the text of a lid point at."""
    if not numbers:
        return [Cited(act)]
    if len(numbers) > 1 or not lid:
        return [Cited(act, number) for number in numbers]
    paragraph, letters = lids(lid)
    return [Cited(act, numbers[0], paragraph, letter) for letter in letters or ("",)]


def lids(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the lid and the letters in a text such as `1 a, c`; empty when it is neither."""
    match = _LID_LETTER.fullmatch(text) or _LID.fullmatch(text)
    if not match:
        return "", ()
    letters = match["letters"] or ""
    if between := _LETTERS.fullmatch(letters):
        first, last = (ord(letter) for letter in between.groups())
        if last < first:
            return "", ()
        return match["lid"] or "", tuple(chr(c) for c in range(first, last + 1))
    return match["lid"] or "", tuple(part for part in letters.split(", ") if part)


def articles(text: str) -> list[str]:
    """Return the article numbers in a text such as `7, 8` or `17 t/m 20`; none when it has none."""
    return list(_numbers(text))


def is_read(text: str) -> bool:
    """Tell whether a text names articles and nothing else."""
    return all(any(_numbers(part)) for part in text.split(","))


def _numbers(text: str) -> Iterator[str]:
    for part in text.split(","):
        if between := _RANGE.fullmatch(part.strip()):
            first, last = (int(number) for number in between.groups())
            if last - first <= MAX_RANGE:
                yield from (str(n) for n in range(first, last + 1))
        elif _ARTICLE.fullmatch(part.strip()):
            yield part.strip()


def _may_have(act: Act, article: str, among: list[Act]) -> bool:
    """Tell whether an act may have an article, given what is known of the others of its name."""
    if act.articles is not None:
        return article in act.articles
    return not any(other.articles and article in other.articles for other in among)


def _act(block: Mapping[str, Any]) -> Act:
    text = block.get("artikelen")
    new = {key: block[key] for key in ("klasse", "naam", "omschrijving") if key in block}
    if "afkorting" in block:
        new["afkorting"] = block["afkorting"]
    return Act(
        iri=full(block["iri"]),
        short=block["kort"],
        version=block.get("versie", ""),
        version_name=block.get("versienaam", ""),
        since=block.get("vanaf"),
        until=block.get("tot"),
        articles=frozenset(text.split()) if text else None,
        seen=block.get("gezien", ""),
        headings=block.get("opschriften", {}),
        new=new,
    )


_ADD = Words(
    "Controleer de naam, of neem de wet op in data/tabellen/wetten.toml.",
    "Check the name, or add the act to data/tabellen/wetten.toml.",
)
_ARTICLE_DO = Words("Controleer het artikel en de wet.", "Check the article and the act.")
