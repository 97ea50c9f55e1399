"""The content of a contribution: places and dates that exist, no persons, and something said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

import pyoxigraph as ox

from kg.contribution import moments, privacy
from kg.contribution.bounds import OBSERVATION, SOURCE, TYPE, WEBSITE
from kg.contribution.faults import Fault
from kg.contribution.form import FIELD_OF, MAX_ADDRESS, MAX_NAME, MAX_TEXT
from kg.contribution.known import Known
from kg.contribution.reading import is_address, no_longer
from kg.errors import Words
from kg.namespaces import GM, ID, INS, SKOS, XSD, shorten

_DATES = (f"{XSD}date", f"{XSD}gYear", f"{XSD}gYearMonth")
_MAY_COME = (f"{INS}inWerkingVanaf", f"{INS}inWerkingTot")
_NAMES = (f"{SKOS}prefLabel", f"{SKOS}altLabel")
_EMPTY = frozenset((TYPE, SOURCE))

_NO_ADDRESS = Words("dit is geen webadres", "this is no web address")
_BEGIN = Words(
    "Geef een adres dat begint met https://.", "Give an address that begins with https://."
)
_SHORTEN = Words("Maak de tekst korter.", "Make the text shorter.")
_NO_THING = Words(
    "dit bestand zegt niets over een raad of regel", "this file says nothing of a council or rule"
)
_ANEW = Words("Vul het formulier opnieuw in.", "Fill in the form anew.")
_SILENT = Words("hier staat niets over", "nothing is said of this")
_SAY = Words("Zeg iets, of haal dit weg.", "Say something, or take this out.")
_BASELESS = Words("er staat niet waar u dit las", "it does not say where you read this")
_NAME_SOURCE = Words("Noem de bron erbij.", "Name the source too.")
_PLACELESS = Words("de gemeente ontbreekt", "the gemeente is missing")
_NAME_PLACE = Words("Zeg voor welke gemeente de raad is.", "Say which gemeente the council is for.")
_USELESS = Words("deze bron hoort nergens bij", "this source belongs to nothing")
_TAKE_AWAY = Words("Haal de bron weg.", "Take the source out.")
_NOWHERE = Words(
    "er staat geen webadres of stuk bij", "there is no web address or document with it"
)
_NAME_ADDRESS = Words(
    "Geef het webadres of de naam van het stuk.",
    "Give the web address or the name of the document.",
)


def wrong(quads: Sequence[ox.Quad], known: Known, today: date) -> Iterator[Fault]:
    """Yield what is wrong with what a contribution says, beyond what the shapes can tell."""
    for quad in quads:
        if isinstance(quad.object, ox.Literal):
            yield from _literal(quad, quad.object, today)
        elif quad.predicate.value == WEBSITE:
            yield from _address(quad, known)
        elif isinstance(quad.object, ox.NamedNode) and _is_past(quad.object.value, known):
            yield no_longer(_field(quad), quad.object.value, known, _about(quad))
    yield from _silent(quads, known)


def _field(quad: ox.Quad) -> str:
    return FIELD_OF.get(quad.predicate.value, "")


def _about(quad: ox.Quad) -> str:
    return shorten(getattr(quad.subject, "value", "?"))


def _literal(quad: ox.Quad, value: ox.Literal, today: date) -> Iterator[Fault]:
    field, about = _field(quad), _about(quad)
    if value.datatype.value in _DATES:
        if not moments.exists(value.value):
            yield moments.no_date(field, value.value, about=about)
        elif quad.predicate.value not in _MAY_COME and moments.to_come(value.value, today):
            yield moments.still_to_come(field, value.value, about=about)
        return
    longest = MAX_NAME + MAX_NAME if quad.predicate.value in _NAMES else 2 * MAX_TEXT
    if len(value.value) > longest:
        yield Fault(
            field,
            Words(
                f"deze tekst is langer dan {longest} tekens",
                f"this text is longer than {longest} characters",
            ),
            _SHORTEN,
            about=about,
        )
    for found in privacy.in_text(value.value):
        yield Fault(field, found, privacy.TAKE_OUT, about=about)


def _address(quad: ox.Quad, known: Known) -> Iterator[Fault]:
    address, about = getattr(quad.object, "value", ""), _about(quad)
    if not is_address(address) or len(address) > MAX_ADDRESS:
        yield Fault("webadres", _NO_ADDRESS, _BEGIN, address, about)
    for found in privacy.in_address(address, known.reference.lexicon.withheld()):
        yield Fault("webadres", found, privacy.OTHER_ADDRESS, about=about)


def _is_past(iri: str, known: Known) -> bool:
    return iri.startswith(GM) and known.ended(iri)


def _silent(quads: Sequence[ox.Quad], known: Known) -> Iterator[Fault]:
    """Yield what says nothing, rests on nothing, or serves nothing."""
    said: dict[str, set[str]] = defaultdict(set)
    for quad in quads:
        said[getattr(quad.subject, "value", "")].add(quad.predicate.value)
    used = {getattr(q.object, "value", "") for q in quads if q.predicate.value == SOURCE}
    sources = {subject for subject in said if subject.startswith(OBSERVATION)}
    if said.keys() == sources:
        yield Fault("", _NO_THING, _ANEW)
    for subject in sorted(said.keys() - sources):
        about = shorten(subject)
        if not said[subject] - _EMPTY:
            yield Fault("", _SILENT, _SAY, about=about)
        if SOURCE not in said[subject]:
            yield Fault("webadres", _BASELESS, _NAME_SOURCE, about=about)
        if subject.startswith(f"{ID}raad/") and not _has_place(subject, said[subject], known):
            yield Fault("gemeente", _PLACELESS, _NAME_PLACE, about=about)
    for subject in sorted(sources):
        about = shorten(subject)
        if subject not in used:
            yield Fault("webadres", _USELESS, _TAKE_AWAY, about=about)
        if not said[subject] & {WEBSITE, f"{INS}toelichting"}:
            yield Fault("webadres", _NOWHERE, _NAME_ADDRESS, about=about)


def _has_place(council: str, said: set[str], known: Known) -> bool:
    relation = f"{INS}geldtIn"
    return relation in said or any(name == relation for name, _ in known.stated(council))
