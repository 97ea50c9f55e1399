"""The frame of a thing's page: its claims, sorted into key facts, facts, relations and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import adres
import opmaak
import teksten
from kg.model import Evidence, Fact, Iri, Relation, Statement, Table, Term, Text, Thing
from kg.namespaces import DCT, GEO, INS, PROV, RDFS, SKOS
from verkenframe import TECHNICAL

Row = Mapping[str, str]
KEY_FACTS: Final = 5
BATCH: Final = 12
# What a person wants to know first, in this order; `<` reads the relation backwards.
KEY_ORDER: Final = tuple(
    INS + name
    for name in (
        "drager",
        "jegens",
        "inspraakniveau",
        "gesprekspartner",
        "vertegenwoordigt",
        "beslisser",
        "uitvoerder",
        "betaler",
        "voorDoelgroep",
        "uitkomst",
        "verwijstDoorNaar",
        "inWerkingVanaf",
        "inWerkingTot",
        "bwbId",
        "geldtIn",
        "regelt",
        "kenmerkVan",
        "gerichtAan",
        "adviseert",
        "taakVan",
        "rolBij",
        "berustOp",
        "ligtIn",
        "inArbeidsmarktregio",
        "opgegaanIn",
        "leidtNaar",
        "uitgever",
        "datum",
        "begindatum",
        "einddatum",
        "gaatOver",
        "onderdeelVan",
    )
)
MEASURES: Final = 3
MEASURING: Final = frozenset((f"{INS}gaatOver", f"{INS}heeftCijfer"))
DETAILS: Final = frozenset(
    (
        f"{INS}sha256",
        f"{INS}kopregels",
        f"{INS}bestandsnaam",
        f"{INS}volgnummer",
        f"{INS}jci",
        f"{GEO}asWKT",
        f"{RDFS}comment",
        f"{RDFS}label",
        f"{DCT}title",
        f"{SKOS}notation",
        f"{INS}peildatumOnbekend",
        f"{INS}omgekeerdLabel",
        *(TECHNICAL - {f"{PROV}wasDerivedFrom", f"{INS}website"}),
    )
)
VALUE_PARTS: Final = frozenset((f"{INS}waarde", f"{INS}peildatum"))
# What every thing of a kind should say; when no source does, the page says so.
EXPECTED: Final[Mapping[str, tuple[str, ...]]] = {
    "raad": (f"{INS}gesprekspartner", f"{INS}inspraakniveau"),
    "groep raden": (f"{INS}gesprekspartner", f"{INS}inspraakniveau"),
    "regeling": (f"{INS}beslisser", f"{INS}voorDoelgroep"),
    "recht": (f"{INS}drager", f"{INS}jegens"),
    "plicht": (f"{INS}drager", f"{INS}jegens"),
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement as a page shows it.

    Attributes:
        label: The property, read from this thing.
        statement: The statement itself.
        subject: What its evidence belongs to.
        relation: The relation, when the value is a thing.
        value: The literal, when it is not.
    """

    label: str
    statement: Statement
    relation: Relation | None = None
    value: Text | None = None

    @property
    def subject(self) -> Iri:
        """Whose evidence proves it."""
        return self.statement.subject


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """The claims with one property in one direction; `key` names it in the address."""

    label: str
    predicate: str
    outgoing: bool
    claims: tuple[Claim, ...]

    @property
    def key(self) -> str:
        """How the address names this group."""
        return adres.short(self.predicate) if self.outgoing else f"{adres.short(self.predicate)}<"


@dataclass(frozen=True, slots=True)
class ThingPage:
    """Everything that the page of a thing shows, in its parts.

    `measures` are figures about it; `missing` holds the properties that a thing of this kind
    should have and that no source gives.
    """

    thing: Thing
    key_facts: tuple[ClaimGroup, ...]
    measures: tuple[Claim, ...]
    facts: tuple[ClaimGroup, ...]
    relations: tuple[ClaimGroup, ...]
    details: tuple[ClaimGroup, ...]
    missing: tuple[str, ...]


def page(thing: Thing) -> ThingPage:
    """Sort what is known of a thing into the parts of its page."""
    groups = _groups(_claims(thing))
    plain = [g for g in groups if g.predicate not in DETAILS]
    wanted = [g for g in plain if g.outgoing and g.predicate in KEY_ORDER]
    ranked = sorted(wanted, key=lambda g: KEY_ORDER.index(g.predicate))
    said = {g.predicate for g in groups if g.outgoing}
    missing = tuple(p for p in EXPECTED.get(thing.kind, ()) if p not in said)
    return ThingPage(
        thing=thing,
        key_facts=tuple(ranked[:KEY_FACTS]),
        measures=_measures(plain),
        facts=tuple(
            g for g in plain if g.claims[0].value is not None and g.predicate not in VALUE_PARTS
        ),
        relations=tuple(g for g in plain if g.claims[0].relation is not None),
        details=tuple(g for g in groups if g.predicate in DETAILS),
        missing=missing,
    )


def _measures(groups: Iterable[ClaimGroup]) -> tuple[Claim, ...]:
    """Return the first figures about a thing, each once."""
    found: dict[Iri, Claim] = {}
    for group in groups:
        for claim in group.claims:
            relation = claim.relation
            if relation and relation.other_group == "cijfer" and group.predicate in MEASURING:
                found.setdefault(relation.other, claim)
    return tuple(found.values())[:MEASURES]


def _claims(thing: Thing) -> Iterable[Claim]:
    for fact in thing.facts:
        yield _fact(thing, fact)
    for relation in thing.relations:
        yield _relation(thing, relation)


def _fact(thing: Thing, fact: Fact) -> Claim:
    statement = Statement(thing.iri, fact.predicate, fact.value, fact.graph)
    return Claim(fact.label, statement, value=fact.value)


def _relation(thing: Thing, relation: Relation) -> Claim:
    ends = (thing.iri, relation.other) if relation.outgoing else (relation.other, thing.iri)
    statement = Statement(ends[0], relation.predicate, ends[1], relation.graph)
    return Claim(relation.label, statement, relation=relation)


def _groups(claims: Iterable[Claim]) -> list[ClaimGroup]:
    found: dict[tuple[str, bool], list[Claim]] = {}
    for claim in claims:
        outgoing = claim.relation is None or claim.relation.outgoing
        found.setdefault((claim.statement.predicate.value, outgoing), []).append(claim)
    return [
        ClaimGroup(members[0].label, predicate, outgoing, tuple(members))
        for (predicate, outgoing), members in found.items()
    ]


class Proof:
    """Finds the evidence of a statement: that of its subject in the same named graph."""

    def __init__(self, thing: Thing, evidence_of: Callable[[Iri], tuple[Evidence, ...]]) -> None:
        self.thing = thing
        self._known: dict[Iri, tuple[Evidence, ...]] = {thing.iri: thing.evidence}
        self._evidence_of = evidence_of

    def of(self, subject: Iri, graph: Iri) -> tuple[Evidence, ...]:
        """Return the evidence of what is said of a subject in a graph."""
        if subject not in self._known:
            self._known[subject] = self._evidence_of(subject)
        return tuple(one for one in self._known[subject] if one.graph == graph)


def values(rows: Table) -> dict[str, str]:
    """Return per thing what its figure or its words say, such as `2.195 plekken (stand 2019)`."""
    found: dict[str, str] = {}
    for row in rows.records():
        thing, words = row["ding"], row["waardetekst"]
        if thing is None:
            continue
        if words is not None:
            found[thing.value] = words.value
        elif row["nietBeschreven"] is not None:
            found.setdefault(thing.value, teksten.NIET_BESCHREVEN)
        elif row["waarde"] is not None:
            found.setdefault(thing.value, figure(row))
    return found


def figure(row: Mapping[str, Term | None]) -> str:
    """Return a figure with its precision, unit and reference date."""
    amount = opmaak.number(_text(row["waarde"]))
    precision = teksten.PRECISIE.get(_text(row["precisieNaam"]), _text(row["precisieNaam"]))
    unit = teksten.EENHEID.get(_text(row["eenheidNaam"]), "{aantal} " + _text(row["eenheidNaam"]))
    measured = " ".join((precision, unit.format(aantal=amount))).strip()
    if row["peildatum"] is not None:
        stand = teksten.STAND.format(datum=opmaak.date(row["peildatum"].value))
        return f"{measured} ({stand})"
    if _text(row["peildatumOnbekend"]) in ("true", "1"):
        return f"{measured} ({teksten.ONBEKEND_PEILDATUM})"
    return measured


def _text(term: Term | None) -> str:
    return term.value if term else ""


def distinct(rows: Sequence[Row], key: str) -> list[list[Row]]:
    """Return the rows gathered by one column, in the order in which its values first come."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return list(found.values())
