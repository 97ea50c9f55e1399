"""The frame of the map: every gemeente as a point, in groups with a colour and a shape."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import dekkingframe
from kg.labels import bare, fold
from kg.model import Coverage

POINT: Final = re.compile(r"POINT\s*\(([-\d.]+) ([-\d.]+)\)")
# The shapes as ECharts and the style sheet name them.
SYMBOLS: Final = (
    ("circle", "rond"),
    ("rect", "vierkant"),
    ("triangle", "driehoek"),
    ("diamond", "ruit"),
)
# The display groups whose colours the points borrow; with four shapes they make sixteen looks.
COLOURS: Final = ("regel", "raad", "instantie", "regeling")
LOOKS: Final = len(SYMBOLS) * len(COLOURS)
# A degree to the north is this much longer than one to the east, at the middle of the country.
STRETCH: Final = 1.63
KNOWN: Final = ("niets", "iets", "meer")
MUCH: Final = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A gemeente on the map: where it is, and to which group it belongs by each choice."""

    iri: str
    name: str
    east: float
    north: float
    groups: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Group:
    """Gemeenten with one look."""

    name: str
    places: tuple[Place, ...]
    symbol: str
    shape: str
    colour: str


def places(rows: Iterable[Mapping[str, str]], coverage: Iterable[Coverage]) -> list[Place]:
    """Return the gemeenten that have a point, by name.

    Args:
        rows: The answer to `intern/pagina-kaart`.
        coverage: How much is known of each gemeente.
    """
    known = {one.iri.value: level(one) for one in coverage}
    found: dict[str, Place] = {}
    for row in rows:
        match = POINT.fullmatch(row["punt"].strip())
        if match and row["ding"] not in found:
            found[row["ding"]] = Place(
                row["ding"],
                bare(row["naam"]),
                float(match[1]),
                float(match[2]),
                {
                    "provincie": row["provincieNaam"].removeprefix("Provincie "),
                    "regio": row["regioNaam"].removeprefix("Arbeidsmarktregio "),
                    "bekend": known.get(row["ding"], KNOWN[0]),
                },
            )
    return sorted(found.values(), key=lambda place: fold(place.name))


def level(one: Coverage) -> str:
    """Return how much is known of a gemeente: nothing, something, or three kinds or more."""
    kinds = dekkingframe.known(one)
    return KNOWN[0] if not kinds else KNOWN[2] if kinds >= MUCH else KNOWN[1]


def groups(every: Sequence[Place], by: str) -> list[Group]:
    """Return the groups of a choice; only groups that lie far apart share a look."""
    found: dict[str, list[Place]] = {}
    for place in every:
        found.setdefault(place.groups[by], []).append(place)
    order: list[str] = sorted(found, key=fold)
    if by == "bekend":
        order = [name for name in KNOWN if name in found]
    looks = _spread([_centre(found[name]) for name in order])
    return [
        Group(name, tuple(found[name]), *_look(look))
        for name, look in zip(order, looks, strict=True)
    ]


def _centre(near: Sequence[Place]) -> tuple[float, float]:
    """Return the middle of places, with degrees to the east and to the north equally long."""
    return (
        sum(place.east for place in near) / len(near),
        sum(place.north for place in near) / len(near) * STRETCH,
    )


def _spread(centres: Sequence[tuple[float, float]]) -> list[int]:
    """Return the number of a look for each group; the later share with the farthest away."""
    looks = list(range(min(LOOKS, len(centres))))
    for centre in centres[LOOKS:]:
        nearest = [math.inf] * LOOKS
        for other, look in zip(centres, looks, strict=False):
            nearest[look] = min(nearest[look], math.dist(centre, other))
        looks.append(nearest.index(max(nearest)))
    return looks


def _look(number: int) -> tuple[str, str, str]:
    """Return the symbol, the shape and the colour of a group; neighbours differ in both."""
    size = len(SYMBOLS)
    return (*SYMBOLS[number % size], COLOURS[(number + number // size) % len(COLOURS)])
