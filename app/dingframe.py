"""The frame of a thing's page: its claims, sorted into key facts, facts, relations and the rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import adres
import teksten
import vormen
from kg.model import Evidence, Fact, Iri, Relation, Statement, Text, Thing
from kg.namespaces import DCT, GEO, INS, PROV, RDFS, SKOS
from verkenframe import TECHNICAL
from vormen import Form

Row = Mapping[str, str]
KEY_FACTS: Final = 5
BATCH: Final = 12
# What a person wants to know first, in this order; `<` reads the relation backwards.
KEY_ORDER: Final = (
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
# Together these are the figure or the words that the page opens with.
VALUE_PARTS: Final = frozenset(
    INS + name
    for name in ("waarde", "peildatum", "waardetekst", "nietBeschreven", "vermoedelijkeWaarde")
)
SAYS: Final = frozenset(INS + name for name in ("waarde", "waardetekst", "nietBeschreven"))
CONFLICTS: Final = frozenset((f"{INS}weerspreekt", f"{INS}achterhaalt"))
KEY_VALUES: Final = 3
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
    def full_key(self) -> str:
        """The property, with `<` when it is read backwards."""
        return self.predicate if self.outgoing else f"{self.predicate}<"

    @property
    def key(self) -> str:
        """How the address names this group."""
        return adres.short(self.predicate) if self.outgoing else f"{adres.short(self.predicate)}<"


@dataclass(frozen=True, slots=True)
class ThingPage:
    """Everything that the page of a thing shows, in its parts.

    Attributes:
        thing: What the page is about.
        name: The class whose form the page has, empty for none.
        form: That form.
        value: The claim with the figure or the words that it opens with, if it has any.
        key_facts: What comes first; at most three values of each are shown there.
        measures: Figures about it.
        sections: Questions of the form with what answers them, which may be nothing.
        conflicts: What says otherwise, or what it has overtaken.
        facts: Literals that stand nowhere else.
        relations: Relations that stand nowhere else.
        details: What few people look for.
        missing: The properties that a thing of this kind should have and no source gives.
    """

    thing: Thing
    name: str
    form: Form
    value: Claim | None
    key_facts: tuple[ClaimGroup, ...]
    measures: tuple[Claim, ...]
    sections: tuple[tuple[str, tuple[ClaimGroup, ...]], ...]
    conflicts: tuple[Claim, ...]
    facts: tuple[ClaimGroup, ...]
    relations: tuple[ClaimGroup, ...]
    details: tuple[ClaimGroup, ...]
    missing: tuple[str, ...]


def page(thing: Thing, figures: Collection[str] | None = None) -> ThingPage:
    """Sort what is known of a thing into the parts of its page.

    Args:
        thing: What is known.
        figures: What has a figure or words to show; None when that does not matter.
    """
    name, form = vormen.form(t.value for t in thing.types)
    groups = _groups(_claims(thing))
    own = figures is not None and thing.iri.value in figures
    shown = VALUE_PARTS | ({f"{INS}zekerheid"} if own else set())
    conflicts = [g for g in groups if g.predicate in CONFLICTS]
    plain = [g for g in groups if g.predicate not in DETAILS | CONFLICTS]
    plain = [g for g in plain if not (g.outgoing and g.predicate in shown)]
    measures = _measures(plain, figures)
    key_facts = _key_facts(name, form, plain)[: KEY_FACTS - own - len(measures)]
    sections = tuple((title, _chosen(names, plain)) for title, names in form.sections)
    parts = {f"{INS}onderdeelVan<"} if form.parts else set()
    done = parts | {g.full_key for _, gs in sections for g in gs}
    done |= {g.full_key for g in key_facts if len(g.claims) <= KEY_VALUES}
    rest = [g for g in plain if g.full_key not in done]
    said = {g.predicate for g in groups if g.outgoing}
    return ThingPage(
        thing=thing,
        name=name,
        form=form,
        value=next((g.claims[0] for g in groups if g.outgoing and g.predicate in SAYS), None),
        key_facts=tuple(key_facts),
        measures=measures,
        sections=sections,
        conflicts=_others(conflicts),
        facts=tuple(g for g in rest if g.claims[0].value is not None),
        relations=tuple(g for g in rest if g.claims[0].relation is not None),
        details=tuple(g for g in groups if g.predicate in DETAILS),
        missing=tuple(p for p in EXPECTED.get(thing.kind, ()) if p not in said),
    )


def _key_facts(name: str, form: Form, groups: Sequence[ClaimGroup]) -> list[ClaimGroup]:
    """Return the facts to give first, in the words of the form."""
    words = teksten.VORM_LABEL.get(name, {})
    chosen = _chosen(form.key or KEY_ORDER, groups)
    return [replace(g, label=words.get(g.predicate.removeprefix(INS), g.label)) for g in chosen]


def _chosen(names: Iterable[str], groups: Sequence[ClaimGroup]) -> tuple[ClaimGroup, ...]:
    """Return the groups with these properties, in the order of the properties."""
    by_key = {g.full_key: g for g in groups}
    wanted = (f"{INS}{name}" for name in names)
    return tuple(by_key[key] for key in wanted if key in by_key)


def _others(groups: Iterable[ClaimGroup]) -> tuple[Claim, ...]:
    """Return for each other thing the first claim; who contradicts is contradicted too."""
    found: dict[Iri, Claim] = {}
    for claim in (claim for group in groups for claim in group.claims):
        if claim.relation:
            found.setdefault(claim.relation.other, claim)
    return tuple(found.values())


def _measures(groups: Iterable[ClaimGroup], figures: Collection[str] | None) -> tuple[Claim, ...]:
    """Return the first figures about a thing, each once."""
    found: dict[Iri, Claim] = {}
    for group in groups:
        for claim in group.claims:
            relation = claim.relation
            if relation and relation.other_group == "cijfer" and group.predicate in MEASURING:
                if figures is not None and relation.other.value not in figures:
                    continue
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
        return tuple(one for one in self.every(subject) if one.graph == graph)

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
