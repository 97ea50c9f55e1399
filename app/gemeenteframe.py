"""The frame of the page of someone's own gemeente: which one is meant, and what to find out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kg.labels import fold
from kg.model import Coverage, Hit, Iri, SearchOutcome
from kg.namespaces import GM
from overzicht import Item

# What search calls a whole name; nothing else can be meant then.
WHOLE: Final = "hele naam"
# What search calls a name that only looks like the text: Bussum is not Brunssum.
ALIKE: Final = "lijkt erop"
SHOWN: Final = 12


@dataclass(frozen=True, slots=True)
class Found:
    """Which gemeente a text means.

    Attributes:
        one: The gemeente, when it can be no other.
        several: What may be meant, when it can.
        suggestions: Names that look like the text, when nothing is found.
    """

    one: Iri | None = None
    several: tuple[Hit, ...] = ()
    suggestions: tuple[str, ...] = ()


def find(outcome: SearchOutcome) -> Found:
    """Return which gemeente is meant by what a search in areas found."""
    hits = [hit for hit in outcome.hits if hit.iri.value.startswith(GM)]
    whole = [hit for hit in hits if hit.reason == WHOLE]
    if len(whole) == 1 or (len(hits) == 1 and hits[0].reason != ALIKE):
        return Found((whole or hits)[0].iri)
    if hits:
        return Found(several=tuple((whole or hits)[:SHOWN]))
    return Found(suggestions=outcome.suggestions)


def is_municipality(iri: str) -> bool:
    """Whether an address names a gemeente."""
    return iri.startswith(GM)


def known_of(every: Iterable[Coverage], these: Collection[Iri]) -> list[Coverage]:
    """Return how much is known of some gemeenten, by name."""
    found = (one for one in every if one.iri in these)
    return sorted(found, key=lambda one: fold(one.label))


def about(found: Iterable[Item], subjects: Collection[str], point: str = "regelt") -> list[Item]:
    """Return the things that regulate one of the subjects."""
    return [item for item in found if item.says(point, subjects)]


def lacking(found: Mapping[str, Sequence[Item]], needed: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the kinds of knowledge of which nothing was seen.

    Args:
        found: The things, by the name of the overview.
        needed: By kind (`raden`, or `regels-steun`) the parts of its overview that are that kind.
    """
    return [
        kind
        for kind, parts in needed.items()
        if not any(item.part in parts for item in found[kind.partition("-")[0]])
    ]
