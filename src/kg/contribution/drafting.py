"""From what a form gives to Turtle, modelled as the imported tables model the same facts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import astuple
from datetime import date

import pyoxigraph as ox

from kg.contribution import moments
from kg.contribution.form import CORRECTION, COUNCIL, POINTS, UNKNOWN, Contribution
from kg.contribution.known import Known
from kg.labels import fold
from kg.namespaces import DCT, INS, RDF, SKOS
from kg.tables import naming
from kg.tables.desk import CouncilPlan, Desk
from kg.tables.places import Place
from kg.tables.sheet import Look, day, iri, moment, text
from kg.tables.words import Kind
from kg.turtle import canonical, to_rdflib

NAME = "bijdrage"
CORRECTED = "aspect:verbetering"

_CHECKSUM = 8
_ABOUT = {"inspraak": "inspraak", "ondersteuning": "ondersteuning bij werk"}
# What a thing is, which the graph says already of a thing that it has.
_DESCRIBING = frozenset(
    (
        f"{RDF}type",
        f"{SKOS}prefLabel",
        f"{DCT}description",
        f"{INS}inspraakniveau",
        f"{INS}behoortTot",
        f"{INS}cvdrId",
        f"{INS}publicatienummer",
    )
)


def draft(contribution: Contribution, known: Known) -> str:
    """Return what a form gives as canonical Turtle.

    A council or rule that the graph has already keeps its address: what is said comes beside what
    is there.
    """
    desk = known.reference.desk(_kind(contribution))
    if contribution.kind == CORRECTION:
        _correction(contribution, desk, known)
        return canonical(to_rdflib(desk.sheet.triples))
    make = _council if contribution.kind == COUNCIL else _rule
    minted, existing = make(contribution, desk, known)
    if not existing:
        return canonical(to_rdflib(desk.sheet.triples))
    return canonical(to_rdflib(_added(desk.sheet.triples, iri(minted), ox.NamedNode(existing))))


def _kind(contribution: Contribution) -> Kind:
    """Return a contribution as a kind of table with itself as the only row."""
    return Kind(
        name=NAME,
        file="",
        form="",
        reader="",
        columns=(),
        required=(),
        seen=date.fromisoformat(contribution.seen),
        theme=contribution.theme,
    )


def _added(
    triples: Iterable[ox.Triple], minted: ox.NamedNode, existing: ox.NamedNode
) -> list[ox.Triple]:
    """Return statements about a new thing as statements about one that the graph describes."""
    said = [
        ox.Triple(existing, triple.predicate, triple.object) if triple.subject == minted else triple
        for triple in triples
        if triple.subject != minted or triple.predicate.value not in _DESCRIBING
    ]
    unknown = ox.Triple(existing, iri("ins:status"), iri(f"status:{UNKNOWN}"))
    return [triple for triple in said if triple != unknown]


def _look(contribution: Contribution, about: str) -> Look:
    """Return the look at the page or document; its name tells it from every other look."""
    content = repr(astuple(contribution)).encode()
    checksum = hashlib.sha256(content).hexdigest()[:_CHECKSUM]
    document = contribution.document
    return Look(
        about=f"{about[: naming.MAX_SLUG // 2]} {checksum}",
        url=contribution.address,
        seen=date.fromisoformat(contribution.seen),
        where=contribution.where,
        date=moment(contribution.dated),
        remarks=(f"Dit staat in het stuk: {document}",) if document else (),
    )


# --- councils ---


def _council(contribution: Contribution, desk: Desk, known: Known) -> tuple[str, str]:
    """State what is said of a council; return its new address and the one it has, if any."""
    place, name, sheet = contribution.place, contribution.name, desk.sheet
    seen = sheet.observe(_look(contribution, f"{name} {place.name}"))
    council = desk.council(CouncilPlan(name=name, place=place, serves=[place], rests_on=seen))
    existing = known.find(place.iri, COUNCIL, [name, sheet.label(council), *_short(name, place)])
    if not existing and known.exists(iri(council).value):
        existing = iri(council).value
    if contribution.sort:
        sheet.say(council, "ins:soort", iri(f"raadsoort:{contribution.sort}"))
    sheet.say(council, "ins:status", iri(f"status:{contribution.state}"))
    sheet.say(council, "ins:begindatum", moment(contribution.since))
    sheet.say(council, "ins:adviseertOver", *(iri(f"wet:{act}") for act in contribution.acts))
    if not contribution.acts:
        sheet.say(seen, "ins:nietGezien", iri("ins:adviseertOver"))
    desk.interlocutors(council, "", seen)
    return council, existing


def _short(name: str, place: Place) -> list[str]:
    """Return a name without the gemeente at its end, when there is more than that."""
    short = fold(name).removesuffix(fold(place.name)).strip()
    return [short] if short and short != fold(name) else []


# --- rules ---


def _rule(contribution: Contribution, desk: Desk, known: Known) -> tuple[str, str]:
    """State what is said of a rule; return its new address and the one it has, if any."""
    place, name, sheet = contribution.place, contribution.name, desk.sheet
    number = _number(contribution)
    rule = f"verordening:{number or naming.rule_address(place.name, name)}"
    seen = sheet.observe(_look(contribution, f"{place.name} {name}"))
    label = naming.with_place(name, place.name)
    existing = iri(rule).value if known.exists(iri(rule).value) else ""
    namesake = known.find(place.iri, "regel", [name, label])
    if not existing and namesake:
        if number:
            # The same name under another number is another rule: the number tells them apart.
            label = f"{label} ({number})"
        else:
            existing = namesake
    classes = desk.lexicon.words("regelklasse")
    names = desk.lexicon.words("regelnaam")
    sort = contribution.sort
    about = _ABOUT[contribution.theme]
    description = f"{names.get(fold(sort), 'Regel')} van de gemeente {place.name} over {about}."
    sheet.thing(rule, classes.get(fold(sort), "LokaleRegel"), label, [seen], description)
    desk.belongs(rule, place, seen)
    if sort:
        sheet.say(rule, "ins:soort", iri(f"regelsoort:{sort}"))
    sheet.say(rule, "ins:thema", iri(f"thema:{contribution.theme}"))
    if name != label:
        sheet.say(rule, "skos:altLabel", text(name))
    if number.startswith("CVDR"):
        sheet.say(rule, "ins:cvdrId", ox.Literal(number))
        sheet.say(rule, "ins:website", ox.NamedNode(naming.cvdr_page(number)))
    elif number:
        sheet.say(rule, "ins:publicatienummer", ox.Literal(number))
    sheet.say(rule, "ins:status", iri(f"status:{contribution.state}"))
    if contribution.since:
        sheet.say(rule, "ins:inWerkingVanaf", day(date.fromisoformat(contribution.since)))
    return rule, existing


def _number(contribution: Contribution) -> str:
    """Return the official number of a rule, from its address or its name; empty for none."""
    for said in (contribution.address, contribution.name, contribution.document):
        if found := naming.cvdr(said)[0] or naming.gazette(said):
            return found
    return ""


# --- corrections ---


def _correction(contribution: Contribution, desk: Desk, known: Known) -> None:
    """State what a page says otherwise than the graph; what the graph says stays."""
    sheet, thing, label = desk.sheet, contribution.thing, contribution.thing_label
    seen = sheet.observe(_look(contribution, f"{label} {contribution.point}"))
    point = POINTS[contribution.point]
    name = _free(f"{label}: {point}, gezien op {moments.dutch(contribution.seen)}", known)
    checksum = seen.rpartition("/")[2][:_CHECKSUM]
    subject = f"kenmerk:{naming.slug(f'{NAME} {label[:50]} {contribution.point}')}-{checksum}"
    sheet.thing(subject, "Kenmerk", name, [seen])
    sheet.say(subject, "ins:aspect", iri(CORRECTED))
    sheet.say(subject, "ins:kenmerkVan", ox.NamedNode(thing))
    sheet.say(subject, "ins:weerspreekt", ox.NamedNode(thing))
    sheet.say(subject, "ins:waardetekst", text(contribution.value))


def _free(name: str, known: Known) -> str:
    """Return a name that nothing has: the name itself, or with a number behind it."""
    found, count = name, 1
    while known.same_name(found):
        count += 1
        found = f"{name} ({count})"
    return found
