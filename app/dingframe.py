"""The frame of a thing's page: its claims, sorted into key facts, facts, relations and the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import opmaak
import teksten
import vormen
from kg.model import Iri, Thing
from kg.namespaces import BEGRIP, DCT, GEO, INS, PROV, RDFS, SKOS
from uitspraken import Claim, ClaimGroup, groups
from verkenframe import TECHNICAL
from vormen import Form

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
# What one of a kind should say besides when it belongs to a place.
EXPECTED_SOMEWHERE: Final[Mapping[str, tuple[str, ...]]] = {"raad": (f"{INS}status",)}
# What is derived, and the property by which a source can state the same.
DERIVED: Final = {f"{INS}adviseertAfgeleidOver": f"{INS}adviseertOver"}
# What says that a thing is over, when it was, and what came after it.
OVER: Final = frozenset(
    f"{BEGRIP}status/{name}" for name in ("opgeheven", "opgevolgd", "vervallen")
)
OVER_SINCE: Final = (f"{INS}einddatum", f"{INS}inWerkingTot")
AFTER: Final = (f"{INS}opgegaanIn", f"{INS}vervangt<")


@dataclass(frozen=True, slots=True)
class Ended:
    """That a thing is over.

    Attributes:
        said: What says so.
        since: From what day, if that is known.
        after: What came in its place, as far as is known.
    """

    said: tuple[Claim, ...]
    since: Claim | None
    after: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class ThingPage:
    """Everything that the page of a thing shows, in its parts.

    Attributes:
        thing: What the page is about.
        title: What it is called.
        name: The class whose form the page has, empty for none.
        form: That form.
        ended: That it is over, if it is.
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
    title: str
    name: str
    form: Form
    ended: Ended | None
    value: Claim | None
    key_facts: tuple[ClaimGroup, ...]
    measures: tuple[Claim, ...]
    sections: tuple[tuple[str, tuple[ClaimGroup, ...]], ...]
    conflicts: tuple[Claim, ...]
    facts: tuple[ClaimGroup, ...]
    relations: tuple[ClaimGroup, ...]
    details: tuple[ClaimGroup, ...]
    missing: tuple[str, ...]


def page(
    thing: Thing,
    figures: Collection[str] | None = None,
    listed: Collection[Iri] = (),
) -> ThingPage:
    """Sort what is known of a thing into the parts of its page.

    Args:
        thing: What is known.
        figures: What has a figure or words to show; None when that does not matter.
        listed: What the overviews and tables of its form show.
    """
    name, form = vormen.form(t.value for t in thing.types)
    every = groups(thing)
    own = figures is not None and thing.iri.value in figures
    shown = VALUE_PARTS | ({f"{INS}zekerheid"} if own else set())
    ended = _ended(every) if name in teksten.VOORBIJ else None
    conflicts = [g for g in every if g.predicate in CONFLICTS]
    plain = [g for g in every if g.predicate not in DETAILS | CONFLICTS]
    plain = [g for g in plain if not (g.outgoing and g.predicate in shown)]
    measures = _measures(plain, figures)[: form.measures]
    above = {c.relation.other for c in measures if c.relation} | set(listed)
    plain = _once(_stated(plain), {f"{INS}{name}" for name in form.covered}, above)
    room = KEY_FACTS - own - len(measures) - len(form.cards)
    key_facts = _key_facts(name, form, plain)[:room]
    sections = tuple((title, _named(name, _chosen(names, plain))) for title, names in form.sections)
    parts = {f"{INS}onderdeelVan<"} if form.parts else set()
    done = parts | {f"{INS}isVersieVan<"} | {g.full_key for _, gs in sections for g in gs}
    done |= {g.full_key for g in key_facts if len(g.claims) <= KEY_VALUES}
    done |= {f"{INS}{n}" for n in ("opgegaanIn", "opgeheven", "einddatum")} if ended else set()
    rest = [g for g in plain if g.full_key not in done]
    return ThingPage(
        thing=thing,
        title=_title(name, thing),
        name=name,
        form=form,
        ended=ended,
        value=next((g.claims[0] for g in every if g.outgoing and g.predicate in SAYS), None),
        key_facts=key_facts,
        measures=measures,
        sections=sections,
        conflicts=_others(conflicts),
        facts=tuple(g for g in rest if g.claims[0].value is not None),
        relations=tuple(g for g in rest if g.claims[0].relation is not None),
        details=tuple(g for g in every if g.predicate in DETAILS),
        missing=_missing(thing.kind, every),
    )


def _title(name: str, thing: Thing) -> str:
    """Return what the page is called; a look at a page has no name of its own."""
    if name != "Waarneming":
        return thing.label
    said = {f.predicate.value: f.value.value for f in thing.facts}
    addresses = (r.other.value for r in thing.relations if r.predicate.value == f"{INS}website")
    sites = (opmaak.site(address) for address in addresses)
    site = next(sites, teksten.WAARNEMING_ZONDER_ADRES)
    seen = opmaak.date(said.get(f"{INS}bekekenOp", ""))
    return teksten.WAARNEMING_TITEL.format(site=site, datum=seen)


def _missing(kind: str, every: Iterable[ClaimGroup]) -> tuple[str, ...]:
    said = {g.predicate for g in every if g.outgoing}
    somewhere = EXPECTED_SOMEWHERE.get(kind, ()) if f"{INS}geldtIn" in said else ()
    return tuple(p for p in (*somewhere, *EXPECTED.get(kind, ())) if p not in said)


def _ended(every: Sequence[ClaimGroup]) -> Ended | None:
    """Return that a thing is over, when something says so."""
    by_key = {g.full_key: g.claims for g in every}
    states = by_key.get(f"{INS}status", ())
    said = [c for c in states if c.relation and c.relation.other.value in OVER]
    said += [c for c in by_key.get(f"{INS}opgeheven", ()) if c.value and c.value.value == "true"]
    said = said or list(by_key.get(f"{INS}opgegaanIn", ()))
    if not said:
        return None
    since = (c for key in OVER_SINCE for c in by_key.get(key, ()))
    after = tuple(c for key in AFTER for c in by_key.get(key, ()))
    return Ended(tuple(said), next(since, None), after)


def _once(
    plain: Iterable[ClaimGroup], covered: Collection[str], above: Collection[Iri]
) -> list[ClaimGroup]:
    """Return the groups without what covered properties say again of what stands elsewhere."""
    met = set(above)
    kept = []
    for group in plain:
        claims = group.claims
        if group.full_key in covered:
            claims = tuple(c for c in claims if not c.relation or c.relation.other not in met)
            met |= {c.relation.other for c in claims if c.relation}
        if claims:
            kept.append(replace(group, claims=claims))
    return kept


def _stated(plain: Sequence[ClaimGroup]) -> list[ClaimGroup]:
    """Return the groups without what is derived when a source states it too."""
    by_key = {g.full_key: g for g in plain}
    kept = []
    for group in plain:
        stated = by_key.get(DERIVED.get(group.full_key, ""))
        others = {c.relation.other for c in stated.claims if c.relation} if stated else set()
        claims = tuple(c for c in group.claims if not c.relation or c.relation.other not in others)
        if claims:
            kept.append(replace(group, claims=claims))
    return kept


def _key_facts(name: str, form: Form, plain: Sequence[ClaimGroup]) -> tuple[ClaimGroup, ...]:
    """Return the facts to give first, in the words of the form."""
    return _named(name, _chosen(form.key or KEY_ORDER, plain))


def _named(name: str, chosen: Iterable[ClaimGroup]) -> tuple[ClaimGroup, ...]:
    """Return groups in the words of the form of a class."""
    words = teksten.VORM_LABEL.get(name, {})
    return tuple(replace(g, label=words.get(g.full_key.removeprefix(INS), g.label)) for g in chosen)


def _chosen(names: Iterable[str], plain: Sequence[ClaimGroup]) -> tuple[ClaimGroup, ...]:
    """Return the groups with these properties, in the order of the properties."""
    by_key = {g.full_key: g for g in plain}
    wanted = (f"{INS}{name}" for name in names)
    return tuple(by_key[key] for key in wanted if key in by_key)


def _others(conflicts: Iterable[ClaimGroup]) -> tuple[Claim, ...]:
    """Return for each other thing the first claim; who contradicts is contradicted too."""
    found: dict[Iri, Claim] = {}
    for claim in (claim for group in conflicts for claim in group.claims):
        if claim.relation:
            found.setdefault(claim.relation.other, claim)
    return tuple(found.values())


def _measures(plain: Iterable[ClaimGroup], figures: Collection[str] | None) -> tuple[Claim, ...]:
    """Return the first figures about a thing, each once."""
    found: dict[Iri, Claim] = {}
    for group in plain:
        for claim in group.claims:
            relation = claim.relation
            if relation and relation.other_group == "cijfer" and group.predicate in MEASURING:
                if figures is not None and relation.other.value not in figures:
                    continue
                found.setdefault(relation.other, claim)
    return tuple(found.values())
