"""Cohesion: how far things hang together, and which of them stand alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kg.model import Cohesion, Named
from kg.store.base import Asker
from kg.terms import Iri

RELATIONS = "intern/relaties"
THINGS = "intern/dingen"
UNDESCRIBED = "intern/dingen-onbeschreven"


def cohesion(graph: Asker) -> Cohesion:
    """Return how far the things of a graph hang together, and which of them lack something."""
    things = [row["ding"] for row in graph.select(THINGS).values()]
    pairs = ((row["van"], row["naar"]) for row in graph.select(RELATIONS).values())
    largest, alone = largest_and_alone(things, pairs)
    undescribed = (row["ding"] for row in graph.select(UNDESCRIBED).values())
    return Cohesion(
        largest=largest,
        share=largest / len(things) if things else 1.0,
        alone=_named(alone, graph),
        undescribed=_named(undescribed, graph),
    )


def largest_and_alone(
    things: Iterable[str], relations: Iterable[tuple[str, str]]
) -> tuple[int, tuple[str, ...]]:
    """Return how many things the largest connected part holds, and the things without a relation.

    Args:
        things: The IRIs of things.
        relations: Pairs of IRIs, in any direction; those with anything else than a thing at
            either end, or with the same thing at both, do not count.
    """
    leader = {thing: thing for thing in things}
    related: set[str] = set()
    for one, other in relations:
        if one != other and one in leader and other in leader:
            related |= {one, other}
            leader[_first(one, leader)] = _first(other, leader)
    sizes = Counter(_first(thing, leader) for thing in leader)
    return max(sizes.values(), default=0), tuple(sorted(leader.keys() - related))


def _named(iris: Iterable[str], graph: Asker) -> tuple[Named, ...]:
    return tuple(Named(iri, graph.label(iri)) for iri in map(Iri, sorted(iris)))


def _first(thing: str, leader: dict[str, str]) -> str:
    """Return the thing that stands for a part, and shorten the way to it."""
    while leader[thing] != thing:
        leader[thing] = leader[leader[thing]]
        thing = leader[thing]
    return thing
