"""The words of the ontology: how classes and properties are called and how they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.labels import choose, local_name
from kg.namespaces import DCT, GEO, INS, OA, PROV, RDF, RDFS, SKOS
from kg.terms import Table, Text

_LABEL = f"{RDFS}label"
_REVERSE = f"{INS}omgekeerdLabel"
_GROUP = f"{INS}weergavegroep"
_PARENT = f"{RDFS}subClassOf"

# Standard properties where the ontology gives no name: nl, nl backwards, en, en backwards.
_STANDARD: dict[str, tuple[str, str, str, str]] = {
    f"{RDF}type": ("is een", "omvat", "is a", "includes"),
    f"{RDFS}subClassOf": ("is een soort", "heeft als soort", "is a kind of", "has the kind"),
    f"{RDFS}comment": ("opmerking", "opmerking bij", "comment", "comment on"),
    f"{RDFS}seeAlso": ("zie ook", "zie ook", "see also", "see also"),
    f"{PROV}wasDerivedFrom": ("komt uit", "is de bron van", "comes from", "is the source of"),
    f"{OA}hasSource": ("staat in", "bevat", "stands in", "holds"),
    f"{OA}start": ("begint bij teken", "is begin van", "starts at character", "is start of"),
    f"{OA}end": ("eindigt voor teken", "is eind van", "ends before character", "is end of"),
    f"{SKOS}prefLabel": ("naam", "is de naam van", "name", "is the name of"),
    f"{SKOS}altLabel": ("andere naam", "is een andere naam van", "other name", "is a name of"),
    f"{SKOS}definition": ("betekenis", "is de betekenis van", "meaning", "is the meaning of"),
    f"{SKOS}broader": ("valt onder", "omvat", "falls under", "includes"),
    f"{SKOS}narrower": ("omvat", "valt onder", "includes", "falls under"),
    f"{SKOS}related": ("hangt samen met", "hangt samen met", "is related to", "is related to"),
    f"{SKOS}inScheme": ("staat in de lijst", "bevat", "stands in the list", "holds"),
    f"{SKOS}topConceptOf": ("staat bovenaan in", "begint met", "is at the top of", "begins with"),
    f"{SKOS}hasTopConcept": ("begint met", "staat bovenaan in", "begins with", "is at the top of"),
    f"{DCT}title": ("titel", "is de titel van", "title", "is the title of"),
    f"{DCT}description": ("omschrijving", "is de omschrijving van", "description", "describes"),
    f"{DCT}license": ("licentie", "is de licentie van", "licence", "is the licence of"),
    f"{DCT}source": ("komt uit", "is de bron van", "comes from", "is the source of"),
    f"{DCT}isPartOf": ("is deel van", "bestaat uit", "is part of", "consists of"),
    f"{DCT}hasPart": ("bestaat uit", "is deel van", "consists of", "is part of"),
    f"{DCT}issued": ("uitgegeven op", "is de uitgiftedatum van", "issued", "is the issue date of"),
    f"{DCT}modified": ("gewijzigd op", "is de wijzigdatum van", "modified", "is the date of"),
    f"{DCT}language": ("taal", "is de taal van", "language", "is the language of"),
    f"{GEO}hasDefaultGeometry": ("ligt op", "is de plaats van", "lies at", "is the place of"),
    f"{GEO}hasGeometry": ("ligt op", "is de plaats van", "lies at", "is the place of"),
    f"{GEO}asWKT": ("coördinaten", "zijn de coördinaten van", "coordinates", "are those of"),
}


class Vocabulary:
    """Names, reverse names, groups and parents of terms; made once and never changed.

    Args:
        rows: The answer to the internal query `woordenschat`.
        lang: The language to show.
    """

    def __init__(self, rows: Table, lang: str) -> None:
        self._lang = lang
        labels: dict[str, list[Text]] = {}
        reverses: dict[str, list[Text]] = {}
        self._parents: dict[str, set[str]] = {}
        self._groups: dict[str, str] = {}
        for term, predicate, value in rows.rows:
            if term is None or predicate is None or value is None:
                continue
            if isinstance(value, Text):
                kind = labels if predicate.value == _LABEL else reverses
                kind.setdefault(term.value, []).append(value)
            elif predicate.value == _PARENT:
                self._parents.setdefault(term.value, set()).add(value.value)
            else:
                self._groups[term.value] = value.value.rsplit("/", 1)[-1]
        self._labels: Mapping[str, str] = {t: choose(ls, lang) for t, ls in labels.items()}
        self._reverses: Mapping[str, str] = {t: choose(ls, lang) for t, ls in reverses.items()}
        self._names = {t: tuple(label.value for label in ls) for t, ls in labels.items()}

    def knows(self, term: str) -> bool:
        """Tell whether the ontology names a term."""
        return term in self._labels

    def label(self, term: str) -> str:
        """Return how a class or property is called, a property read forwards."""
        return self._labels.get(term) or self._standard(term, 0) or local_name(term)

    def names(self, term: str) -> tuple[str, ...]:
        """Return how a class or property is called in every language."""
        return self._names.get(term, ())

    def reverse(self, term: str) -> str:
        """Return how a property is called when it is read backwards."""
        known = self._reverses.get(term) or self._standard(term, 1)
        if known:
            return known
        label = self.label(term)
        return f"{label} of" if self._lang == "en" else f"{label} van"

    def group(self, types: Iterable[str]) -> str:
        """Return the display group of a thing by its most specific class; empty when none has one.

        The groups are the slugs of the concepts under `begrip/weergavegroep/`.
        """
        return next((group for term in self._specific(types) if (group := self._group(term))), "")

    def kind(self, types: Iterable[str]) -> str:
        """Return the label of the most specific class that has a name; empty when none has."""
        ranked = self._specific(types)
        return next((self._labels[term] for term in ranked if term in self._labels), "")

    def classes_named(self, name: str) -> frozenset[str]:
        """Return the classes that have this label in any language, and all below them."""
        wanted = name.casefold()
        named = {
            term
            for term, names in self._names.items()
            if (term in self._groups or term in self._parents)
            and any(label.casefold() == wanted for label in names)
        }
        return frozenset(
            term for term in {*self._parents, *named} if named & {term, *self._above(term)}
        )

    def _standard(self, term: str, way: int) -> str:
        names = _STANDARD.get(term)
        return names[way + (2 if self._lang == "en" else 0)] if names else ""

    def _group(self, term: str) -> str:
        if term in self._groups:
            return self._groups[term]
        above = sorted(self._above(term), key=lambda t: (-len(self._above(t)), t))
        return next((self._groups[t] for t in above if t in self._groups), "")

    def _specific(self, types: Iterable[str]) -> list[str]:
        """Return classes, the ones with the most classes above them first."""
        return sorted(set(types), key=lambda term: (-len(self._above(term)), term))

    def _above(self, term: str) -> set[str]:
        found: set[str] = set()
        waiting = list(self._parents.get(term, ()))
        while waiting:
            parent = waiting.pop()
            if parent not in found:
                found.add(parent)
                waiting += self._parents.get(parent, ())
        return found
