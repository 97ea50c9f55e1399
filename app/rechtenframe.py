"""The frame of the page of rights: the acts on it, and which norm rests on which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from overzicht import Item

# The acts that give a say, in the order in which people meet them.
ACTS: Final = (
    "wet:BWBR0015703",
    "wet:BWBV0004045",
    "wet:BWBR0013060",
    "wet:BWBR0035362",
    "wet:BWBR0034925",
)
KINDS: Final = ("Recht", "Plicht", "Bevoegdheid")


def by_act(norms: Iterable[Item], acts: Sequence[str]) -> Mapping[str, list[Item]]:
    """Return the norms by the act that they rest on; under "" those of which no act is known.

    Args:
        norms: Rights, duties and powers.
        acts: The acts, as IRIs; a part of an act has the IRI of the act before its own.
    """
    found: dict[str, list[Item]] = {act: [] for act in (*acts, "")}
    for norm in norms:
        parts = norm.values("artikel")
        fitting = [act for act in acts if any(f"{part}/".startswith(f"{act}/") for part in parts)]
        if fitting or not parts:
            found[fitting[0] if fitting else ""].append(norm)
    return found


def articles(norms: Iterable[Item], act: str) -> list[str]:
    """Return the articles of an act that norms rest on, as IRIs, each once."""
    start = f"{act}/artikel/"
    parts = (part for norm in norms for part in norm.values("artikel"))
    numbers = (p.removeprefix(start).partition("/")[0] for p in parts if p.startswith(start))
    return list(dict.fromkeys(f"{start}{number}" for number in numbers))
