"""Municipalities: what is known of each gemeente, how old that is, and what is not known."""

from __future__ import annotations

from collections.abc import Mapping

from kg.labels import fold
from kg.model import Coverage, Iri, LocalGroup, LocalThing, Municipality, Named
from kg.namespaces import INS
from kg.store.base import Asker

TOTALS = "gebieden/dekking-in-aantallen"
EACH = "gebieden/dekking-per-gemeente"
ONE = "gebieden/wat-bekend-is-van-een-gemeente"

KLASS = f"{INS}Gemeente"
GROUPS: Mapping[str, str] = {
    "own_rules": "eigen regel",
    "joint_rules": "gezamenlijke regel",
    "former_rules": "regel van een vroegere gemeente",
    "councils": "raad",
    "executors": "uitvoerder",
    "support_rules": "regel over ondersteuning",
    "practice": "praktijk",
}
"""The kinds of knowledge, by the word that the query `wat-bekend-is-van-een-gemeente` uses."""

TOTAL_COLUMNS: Mapping[str, str] = {
    "municipalities": "gemeenten",
    "own_rule": "eigenRegel",
    "own_or_joint_rule": "eigenOfGezamenlijkeRegel",
    "council": "raad",
    "executor": "uitvoerder",
    "rule_council_or_executor": "regelRaadOfUitvoerder",
    "support_rule": "ondersteuningsregel",
    "practice": "praktijk",
    "anything": "iets",
    "nothing": "niets",
}
"""What is counted over all gemeenten, by the column of the query `dekking-in-aantallen`."""

_COLUMNS = {
    "own_rules": "eigenRegels",
    "joint_rules": "gezamenlijkeRegels",
    "councils": "raden",
    "executors": "uitvoerders",
    "support_rules": "ondersteuningsregels",
    "practice": "praktijk",
}


def municipality(graph: Asker, iri: Iri) -> Municipality:
    """Return what is known of one gemeente, every kind of knowledge in turn, newest first.

    Args:
        graph: What answers the queries.
        iri: A gemeente, also one that is no more.
    """
    found: dict[str, list[LocalThing]] = {word: [] for word in GROUPS.values()}
    for row in graph.select(ONE, {"gemeente": iri}).values():
        via = Named(Iri(row["via"]), row["viaNaam"]) if row.get("via") else None
        found[row["groep"]].append(
            LocalThing(
                iri=Iri(row["ding"]),
                label=row["naam"],
                status=row.get("status", ""),
                start=row.get("vanaf", ""),
                end=row.get("tot", ""),
                via=via,
                newest=row.get("nieuwste", ""),
                seen=row.get("bekekenOp", ""),
            )
        )
    return Municipality(iri, tuple(LocalGroup(k, tuple(found[word])) for k, word in GROUPS.items()))


def totals(graph: Asker) -> dict[str, int]:
    """Return of how many gemeenten each kind of knowledge is there, by `TOTAL_COLUMNS`."""
    row = graph.select(TOTALS).values()[0]
    return {name: int(row[column]) for name, column in TOTAL_COLUMNS.items()}


def coverage(graph: Asker) -> tuple[Coverage, ...]:
    """Return how much is known of every gemeente that there is, by name."""
    found = [
        Coverage(
            iri=Iri(row["gemeente"]),
            label=row["gemeenteNaam"],
            code=row["code"],
            province=row["provincieNaam"],
            numbers={kind: int(row[column]) for kind, column in _COLUMNS.items()},
            newest=row.get("nieuwste", ""),
            seen=row.get("bekekenOp", ""),
        )
        for row in graph.select(EACH).values()
    ]
    return tuple(sorted(found, key=lambda one: (fold(one.label), one.code)))
