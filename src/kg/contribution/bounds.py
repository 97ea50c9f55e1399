"""The bounds of a contribution: what it may describe, in which words, and what it leaves alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import pyoxigraph as ox

from kg.contribution.faults import Fault
from kg.contribution.form import FIELD_OF
from kg.contribution.known import Known
from kg.errors import Words
from kg.namespaces import DCT, ID, INS, PROV, RDF, SKOS, shorten

MAX_STATEMENTS = 1_000

TYPE = f"{RDF}type"
SOURCE = f"{PROV}wasDerivedFrom"
WEBSITE = f"{INS}website"
OBSERVATION = f"{ID}waarneming/"
DESCRIBED = (f"{ID}raad/", f"{ID}verordening/")
"""The beginnings of the addresses of things that a contribution may add to."""

_ADDRESS = re.compile(
    rf"{re.escape(ID)}(?:raad|verordening|kenmerk|waarneming)/[A-Za-z0-9-]{{1,200}}"
)
_CLASSES = frozenset(
    INS + name
    for name in ("Raad", "Verordening", "Beleidsregel", "LokaleRegel", "Kenmerk", "Waarneming")
)
_BESIDE = frozenset((TYPE, SOURCE, f"{SKOS}prefLabel", f"{SKOS}altLabel", f"{DCT}description"))
# Of these a thing has one value: another value would take the place of it.
_ONE = frozenset(
    (
        TYPE,
        f"{SKOS}prefLabel",
        f"{DCT}description",
        *(
            INS + name
            for name in (
                "begindatum",
                "citeertitel",
                "cvdrId",
                "datum",
                "einddatum",
                "inWerkingTot",
                "inWerkingVanaf",
                "inspraakniveau",
                "publicatienummer",
                "status",
                "terugwerkendTot",
            )
        ),
    )
)
_TOO_MANY = Words(
    f"dit zijn meer dan {MAX_STATEMENTS} uitspraken",
    f"these are more than {MAX_STATEMENTS} statements",
)
_DIVIDE = Words("Verdeel het over meer bestanden.", "Divide it over more files.")
_FOREIGN = Words("een bijdrage mag dit niet beschrijven", "a contribution may not describe this")
_NO_WORD = Words("dit woord kent de woordenlijst niet", "the vocabulary does not have this word")
_NO_KIND = Words("dit soort ding past er niet in", "this kind of thing does not fit in it")
_ONLY = Words(
    "Een bijdrage gaat over een raad, een lokale regel, of wat daarin niet klopt.",
    "A contribution is about a council, a local rule, or what is not right in one.",
)
_LEAVE_OUT = Words("Haal dit weg uit het bestand.", "Take this out of the file.")
_NO_SOURCE = Words("de bron staat niet in dit bestand", "the source is not in this file")
_NOTHING = Words("dit wordt genoemd, maar bestaat niet", "this is named, but does not exist")
_CHECK = Words("Controleer het adres.", "Check the address.")
_FIXED = Words("dit staat al vast in de gegevens", "this is fixed in the data already")
_OWN_SOURCE = Words("Geef een eigen bron.", "Give a source of your own.")
_OTHERWISE = Words("volgens de gegevens is dit anders", "the data say otherwise")
_CORRECT = Words(
    "Een bijdrage vervangt niets. Wilt u dit verbeteren? Kies dan ‘Er klopt iets niet’.",
    "A contribution replaces nothing. Is it wrong? Then choose 'Something is not right'.",
)


def outside(quads: Sequence[ox.Quad], known: Known) -> Iterator[Fault]:
    """Yield what makes a file no contribution: foreign things and words, and what overwrites."""
    if len(quads) > MAX_STATEMENTS:
        yield Fault("", _TOO_MANY, _DIVIDE, unusable=True)
        return
    bounds = _Bounds(quads, known)
    for quad in quads:
        if fault := bounds.crossed(quad):
            yield fault


class _Bounds:
    def __init__(self, quads: Sequence[ox.Quad], known: Known) -> None:
        self._here = {quad.subject for quad in quads}
        self._known = known
        self._stated = cache(known.stated)

    def crossed(self, quad: ox.Quad) -> Fault | None:
        """Return the bound that a statement crosses; None when it crosses none."""
        subject = quad.subject
        if not isinstance(subject, ox.NamedNode) or not _ADDRESS.fullmatch(subject.value):
            return _fault(quad, _FOREIGN, _ONLY)
        return self._word(quad) or self._value(quad) or self._overwriting(quad, subject.value)

    def _word(self, quad: ox.Quad) -> Fault | None:
        predicate = quad.predicate.value
        if predicate not in _BESIDE and predicate not in self._known.properties:
            return _fault(quad, _NO_WORD, _LEAVE_OUT, shorten(predicate))
        kind = getattr(quad.object, "value", "?")
        if predicate == TYPE and kind not in _CLASSES:
            return _fault(quad, _NO_KIND, _ONLY, shorten(kind))
        return None

    def _value(self, quad: ox.Quad) -> Fault | None:
        value, predicate = quad.object, quad.predicate.value
        if isinstance(value, ox.Literal) or predicate in (TYPE, WEBSITE) or value in self._here:
            return None
        name = value.value if isinstance(value, ox.NamedNode) else ""
        if predicate == SOURCE:
            return _fault(quad, _NO_SOURCE, _OWN_SOURCE, shorten(name))
        return None if self._stated(name) else _fault(quad, _NOTHING, _CHECK, shorten(name))

    def _overwriting(self, quad: ox.Quad, subject: str) -> Fault | None:
        there, predicate = self._stated(subject), quad.predicate.value
        if not there or (predicate, quad.object) in there:
            return None
        if not subject.startswith(DESCRIBED):
            return _fault(quad, _FIXED, _OWN_SOURCE)
        others = sorted(
            self._known.label(value.value) if isinstance(value, ox.NamedNode) else value.value
            for name, value in there
            if name == predicate
        )
        if predicate in _ONE and others:
            return _fault(quad, _OTHERWISE, _CORRECT, others[0])
        return None


def _fault(quad: ox.Quad, message: Words, do: Words, value: str = "") -> Fault:
    about = shorten(getattr(quad.subject, "value", "?"))
    field = FIELD_OF.get(quad.predicate.value, "")
    return Fault(field, message, do, value, about, unusable=True)
