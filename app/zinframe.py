"""A sentence in the search box: which gemeente, scheme and group of people it names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from kg.model import Iri
from kg.namespaces import BEGRIP, GM, ID

# Eighteen as an age: an ordinal ("de 18e"), or with someone's own word before it ("mijn 18").
_AT_18: Final = (
    r"((mijn|m'n|je|ons|onze|zijn|haar|hun) (18|achttien)"
    r"|((de|het) )?(18 ?(e|de|ste)\b|achttiende))"
)
_WAS_18: Final = r"(ik|hij|zij|ze|we|wij) (18|achttien)"
# How people say what no name in the graph says, and the group that they mean by it.
SAYINGS: Final = (
    (rf"\b((na|ná|vanaf|sinds) {_AT_18}|nadat {_WAS_18})", "laat-arbeidsgehandicapt"),
    (r"\bop (een )?latere leeftijd\b", "laat-arbeidsgehandicapt"),
    (rf"\b((voor|vóór) {_AT_18}|voordat {_WAS_18})", "vroeg-arbeidsgehandicapt"),
    (
        r"\b(sinds mijn geboorte|aangeboren|van jongs af|gehandicapt geboren)",
        "vroeg-arbeidsgehandicapt",
    ),
    (r"\bwajonger\b", "wajong"),
    (r"\b(ww|ziektewet|uitkering (van|bij) (het )?uwv)\b", "clienten-uwv"),
    (r"\b(val|zit|ben) (ik )?(onder|in) de participatiewet\b", "participatiewet"),
    (r"\bbijstand(suitkering)?\b", "bijstand"),
    (r"\b(deel van de week|minder uren|medische? urenbeperk)", "medisch-urenbeperkt"),
    (r"\b(geen|zonder) uitkering\b", "nuggers"),
    (r"\b(speciaal onderwijs|praktijkschool|praktijkonderwijs)\b", "leerlingen-vso-pro"),
    (r"\bsociale werk(plaats|voorziening)\b", "wsw"),
)
LONGEST: Final = 5
MAX_WORDS: Final = 60
SCHEME: Final = f"{ID}regeling/"
GROUP: Final = f"{BEGRIP}doelgroep/"

Named = Callable[[str], Iterable[Iri]]


@dataclass(frozen=True, slots=True)
class Mentioned:
    """What a sentence names, each in the order in which it comes.

    Attributes:
        municipalities: The gemeenten.
        schemes: The schemes.
        groups: The groups of people.
        words: How many words the sentence has that belong to none of these.
    """

    municipalities: tuple[Iri, ...] = ()
    schemes: tuple[Iri, ...] = ()
    groups: tuple[Iri, ...] = ()
    words: int = 0

    def __bool__(self) -> bool:
        """Whether it names anything, and is more than that name alone."""
        found = len(self.municipalities) + len(self.schemes) + len(self.groups)
        return found > 1 or (found == 1 and self.words > 0)


def mentioned(text: str, named: Named) -> Mentioned:
    """Return what a sentence names; the longest names go first.

    Args:
        text: The sentence.
        named: Finds the things that have a text as their whole name.
    """
    words = re.findall(r"[^\W_]+(?:'s)?", text)[:MAX_WORDS]
    found: list[Iri] = []
    free = 0
    place = 0
    while place < len(words):
        length, thing = _longest(words, place, named)
        if thing is None:
            free += 1
        else:
            found.append(thing)
        place += length
    said = (Iri(f"{GROUP}{name}") for form, name in SAYINGS if re.search(form, text.lower()))
    kept = dict.fromkeys((*found, *said))
    return Mentioned(
        municipalities=tuple(iri for iri in kept if iri.value.startswith(GM)),
        schemes=tuple(iri for iri in kept if iri.value.startswith(SCHEME)),
        groups=tuple(iri for iri in kept if iri.value.startswith(GROUP)),
        words=free,
    )


def _longest(words: list[str], place: int, named: Named) -> tuple[int, Iri | None]:
    """Return how many words the longest name from a place takes, and what it names."""
    for length in range(min(LONGEST, len(words) - place), 0, -1):
        for iri in named(" ".join(words[place : place + length])):
            if iri.value.startswith((GM, SCHEME, GROUP)):
                return length, iri
    return 1, None
