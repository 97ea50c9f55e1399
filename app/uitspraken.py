"""What is said of a thing, statement by statement, and the evidence that proves each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import adres
from kg.description import proving
from kg.model import Evidence, Fact, Iri, Relation, Statement, Text, Thing

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Claim:
    """One value of one property, as a page shows it.

    Attributes:
        label: The property, read from this thing.
        statements: The statements that say so: one, or one for each graph that says the same.
        relation: The relation, when the value is a thing.
        value: The literal, when it is not.
    """

    label: str
    statements: tuple[Statement, ...]
    relation: Relation | None = None
    value: Text | None = None

    @property
    def statement(self) -> Statement:
        """The first of the statements."""
        return self.statements[0]


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """The claims with one property in one direction; `key` names it in the address."""

    label: str
    predicate: str
    outgoing: bool
    claims: tuple[Claim, ...]

    @property
    def full_key(self) -> str:
        """The property, with `<` when it is read backwards."""
        return self.predicate if self.outgoing else f"{self.predicate}<"

    @property
    def key(self) -> str:
        """How the address names this group."""
        return adres.short(self.predicate) if self.outgoing else f"{adres.short(self.predicate)}<"


def groups(thing: Thing) -> list[ClaimGroup]:
    """Return all that is said of a thing, by property, each value once.

    What two graphs say is one claim; so is what reads the same in both directions.
    """
    found: dict[tuple[str, str], dict[Iri | Text, Claim]] = {}
    for claim in _claims(thing):
        same = found.setdefault((claim.statement.predicate.value, claim.label), {})
        value = claim.relation.other if claim.relation else claim.value
        if value is not None:
            known = same.setdefault(value, claim)
            if known is not claim:
                same[value] = replace(known, statements=known.statements + claim.statements)
    return [
        ClaimGroup(label, predicate, _is_outgoing(same.values()), tuple(same.values()))
        for (predicate, label), same in found.items()
    ]


def _is_outgoing(claims: Iterable[Claim]) -> bool:
    return any(claim.relation is None or claim.relation.outgoing for claim in claims)


def _claims(thing: Thing) -> Iterable[Claim]:
    for fact in thing.facts:
        yield _fact(thing, fact)
    for relation in thing.relations:
        yield _relation(thing, relation)


def _fact(thing: Thing, fact: Fact) -> Claim:
    statement = Statement(thing.iri, fact.predicate, fact.value, fact.graph)
    return Claim(fact.label, (statement,), value=fact.value)


def _relation(thing: Thing, relation: Relation) -> Claim:
    ends = (thing.iri, relation.other) if relation.outgoing else (relation.other, thing.iri)
    statement = Statement(ends[0], relation.predicate, ends[1], relation.graph)
    return Claim(relation.label, (statement,), relation=relation)


def proof(evidence: Iterable[Evidence], statement: Statement) -> tuple[Evidence, ...]:
    """Return what proves a statement, of the evidence of its subject in all graphs."""
    here = (one for one in evidence if one.graph == statement.graph)
    return proving(here, statement.predicate.value)


class Proof:
    """Finds the evidence of a statement: that of its subject, in its graph, for its property.

    Args:
        evidence_of: Finds all evidence of a thing.
        known: Things of which everything is known already.
    """

    def __init__(self, evidence_of: Callable[[Iri], tuple[Evidence, ...]], *known: Thing) -> None:
        self._known = {thing.iri: thing.evidence for thing in known}
        self._evidence_of = evidence_of

    def of(self, *statements: Statement) -> tuple[Evidence, ...]:
        """Return what proves statements that say the same, each piece of evidence once."""
        found = (one for st in statements for one in proof(self.every(st.subject), st))
        return tuple(dict.fromkeys(found))

    def every(self, subject: Iri) -> tuple[Evidence, ...]:
        """Return all that is known to prove what is said of a subject."""
        if subject not in self._known:
            self._known[subject] = self._evidence_of(subject)
        return self._known[subject]


def distinct(rows: Sequence[Row], key: str) -> list[list[Row]]:
    """Return the rows gathered by one column, in the order in which its values first come."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return list(found.values())
