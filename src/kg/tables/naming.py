"""Addresses and labels made of names: the same name always gives the same address."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from kg.labels import fold

MAX_SLUG = 90
_CHECKSUM = 8

_ASIDE = re.compile(r"\s*\([^()]*\)")
_NUMBER = re.compile(r"\b(CVDR[0-9]{4,7})(?:/([0-9]{1,9}))?\b")
_GAZETTE = re.compile(r"\b(?:gmb|bgr|stcrt)-[0-9]{4}-[0-9]+\b")


def slug(text: str) -> str:
    """Return a name as the last part of an address: small letters, digits and hyphens.

    A name that is too long is cut at a word and ends in a checksum of the whole.
    """
    plain = re.sub(r"[^a-z0-9]+", "-", fold(text.replace("'", "").replace("’", ""))).strip("-")
    if len(plain) <= MAX_SLUG:
        return plain
    checksum = hashlib.sha256(plain.encode()).hexdigest()[:_CHECKSUM]
    start = plain[: MAX_SLUG - _CHECKSUM]
    return f"{start.rpartition('-')[0] or start[:-1]}-{checksum}"


def cvdr(text: str) -> tuple[str, str]:
    """Return the CVDR id in a text and the version behind it; each empty when it is not there."""
    match = _NUMBER.search(text)
    return (match[1], match[2] or "") if match else ("", "")


def cvdr_page(number: str) -> str:
    """Return the address of the page of a rule, by its CVDR number."""
    return f"https://lokaleregelgeving.overheid.nl/{number}"


def gazette(text: str) -> str:
    """Return the number of a publication in an official gazette; empty when there is none."""
    match = _GAZETTE.search(text)
    return match[0] if match else ""


def without_aside(text: str) -> str:
    """Return a text without what stands between brackets."""
    return " ".join(_ASIDE.sub(" ", text).split())


def rule_address(place: str, title: str) -> str:
    """Return the last part of the address of a rule that has no number."""
    return slug(f"{place} {without_aside(title)}")


def with_place(name: str, place: str) -> str:
    """Return a name with the place behind it, unless it holds the place already."""
    holds = re.search(rf"(?<![a-z]){re.escape(fold(place))}(?![a-z])", fold(name))
    return name if not place or holds else f"{name} ({place})"


class CouncilNames:
    """What a council is called, and its address, whatever way a table writes its name.

    Args:
        same: Blocks with a place, a name and the name that it is (`raden.toml`).
        spelling: How words are written, by the words in small letters.
        complete: Names that hold their place in a form of its own.
    """

    def __init__(
        self,
        same: Iterable[Mapping[str, str]],
        spelling: Mapping[str, str],
        complete: Iterable[str] = (),
    ) -> None:
        self._same = {(fold(b["plaats"]), _key(b["naam"], ())): b["is"] for b in same}
        self._complete = frozenset(fold(name) for name in complete)
        self._spelling = [
            (re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE), right)
            for words, right in sorted(spelling.items(), key=lambda pair: -len(pair[0]))
        ]

    def known(self, name: str, owner: str, places: Iterable[str] = ()) -> str:
        """Return the name that the graph uses: without asides and without the place at its end.

        Args:
            name: The name as a table writes it.
            owner: The gemeente or organisation that the table gives.
            places: The names of the gemeente that may stand at the end.
        """
        found = self._same.get((fold(owner), _key(name, ())))
        found = found or self._same.get((fold(owner), _key(name, places)))
        if found:
            return found
        short = without_aside(name).replace(" & ", " en ")
        for one in places:
            short = re.sub(rf"\s+(?:gemeente\s+)?{re.escape(one)}$", "", short, flags=re.IGNORECASE)
        for words, right in self._spelling:
            short = words.sub(right, short)
        return short[:1].upper() + short[1:]

    def address(self, known: str, place: str, *, joint: bool) -> str:
        """Return the last part of the address; a joint council stands on its name alone."""
        return slug(known) if joint else slug(f"{place} {known}")

    def label(self, known: str, place: str, *, joint: bool) -> str:
        """Return what the council is called in the graph."""
        holds = (
            joint
            or fold(known) in self._complete
            or re.search(rf"(?<!\w){re.escape(fold(place))}(?!\w)", fold(known))
        )
        return known if holds else f"{known} {place}"


def _key(name: str, places: Iterable[str]) -> str:
    """Return what is left of a name to compare: no asides, no places, no case, no diacritics."""
    found = fold(without_aside(name).replace("&", "en"))
    for place in places:
        found = re.sub(rf"(?:\bgemeente )?(?<!\w){re.escape(fold(place))}(?!\w)", " ", found)
    return " ".join(found.split())
