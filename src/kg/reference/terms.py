"""What ontology and shapes say of each class and property, as records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.load import turtle_files
from kg.namespaces import INS, OWL, RDF, RDFS, SH, SKOS, shorten
from kg.settings import Settings
from kg.turtle import read_quads

STATUS = "http://www.w3.org/2003/06/sw-vocab-status/ns#term_status"

_PARENTS = (f"{RDFS}subClassOf", f"{RDFS}subPropertyOf")
_TIES = (*_PARENTS, f"{SKOS}closeMatch", f"{SKOS}exactMatch", f"{OWL}equivalentClass")
_VALUES = ("class", "datatype")

Said = Mapping[str, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Rule:
    """What the shapes ask of one property of one class.

    Attributes:
        path: The IRI of the property.
        least: How many values there must be.
        most: How many there may be, None for any number.
        wanted: Whether at least one is asked for without being required.
        values: The classes or datatypes that values must be of.
    """

    path: str
    least: int = 0
    most: int | None = None
    wanted: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A class or property of this ontology; texts are by language.

    Attributes:
        iri: Its IRI.
        module: The file of the ontology that defines it, without its ending.
        is_class: Whether it is a class.
        labels: How it is called.
        definitions: What it means.
        status: As the ontology says: `testing`, `stable` and so on.
        above: Classes or properties of this ontology that it is a kind of.
        standard: Terms of other vocabularies that it is tied to, with the property that ties it.
        domain: The class that a property belongs to, empty for any.
        range: What the values of a property are of, empty for any.
        rules: Per property what the shapes ask of things of a class.
    """

    iri: str
    module: str
    is_class: bool
    labels: Mapping[str, str]
    definitions: Mapping[str, str]
    status: str
    above: tuple[str, ...]
    standard: tuple[tuple[str, str], ...]
    domain: str
    range: str
    rules: tuple[Rule, ...]

    @property
    def name(self) -> str:
        """Its name without the prefix."""
        return self.iri.removeprefix(INS)

    def label(self, lang: str) -> str:
        """Return what it is called in a language, else in Dutch, else its name."""
        return self.labels.get(lang) or self.labels.get("nl") or self.name


def read_terms(settings: Settings) -> tuple[Term, ...]:
    """Return the terms of the ontology, by module and name, classes first.

    Raises:
        InputError: A file of the ontology or of the shapes cannot be read.
    """
    modules: dict[str, str] = {}
    quads: list[ox.Quad] = []
    for path in turtle_files(settings.ontology):
        read = read_quads(path)
        quads += read
        for quad in read:
            if quad.predicate.value == f"{RDFS}isDefinedBy":
                modules[_value(quad.subject)] = path.stem
    said, texts = _said(quads), _texts(quads)
    shapes = [q for path in turtle_files(settings.shapes) for q in read_quads(path)]
    rules = _rules(_said(shapes))
    found = [
        _term(iri, module, said[iri], texts[iri], rules.get(iri, ()))
        for iri, module in modules.items()
    ]
    return tuple(sorted(found, key=lambda term: (term.module, not term.is_class, term.name)))


def _term(
    iri: str,
    module: str,
    said: Mapping[str, tuple[str, ...]],
    texts: Mapping[tuple[str, str], str],
    rules: Iterable[Rule],
) -> Term:
    ties = [(tie, value) for tie in _TIES for value in said.get(tie, ())]
    return Term(
        iri=iri,
        module=module,
        is_class=f"{OWL}Class" in said[f"{RDF}type"],
        labels=_in_languages(texts, f"{RDFS}label"),
        definitions=_in_languages(texts, f"{SKOS}definition"),
        status="".join(said.get(STATUS, ())),
        above=tuple(v for tie, v in ties if v.startswith(INS) and tie in _PARENTS),
        standard=tuple((tie, v) for tie, v in ties if not v.startswith(INS)),
        domain="".join(said.get(f"{RDFS}domain", ())[:1]),
        range="".join(said.get(f"{RDFS}range", ())[:1]),
        rules=tuple(rules),
    )


def _rules(shapes: Said) -> dict[str, tuple[Rule, ...]]:
    """Return per class the rules of all shapes that look at its things."""
    found: dict[str, dict[str, Rule]] = defaultdict(dict)
    for shape in sorted(shapes):
        said = shapes[shape]
        parts = said.get(f"{SH}property", ()) or ((shape,) if f"{SH}path" in said else ())
        for target in said.get(f"{SH}targetClass", ()):
            for part in parts:
                rule = _rule(shapes.get(part, {}))
                if rule:
                    known = found[target].get(rule.path, Rule(rule.path))
                    found[target][rule.path] = _both(known, rule)
    return {
        target: tuple(sorted(rules.values(), key=lambda rule: shorten(rule.path)))
        for target, rules in found.items()
    }


def _rule(part: Mapping[str, tuple[str, ...]]) -> Rule | None:
    """Return what a property shape asks; None when it looks along a longer path."""
    paths = [path for path in part.get(f"{SH}path", ()) if ":" in path and path[:2] != "_:"]
    if not paths:
        return None
    must = f"{SH}Violation" in part.get(f"{SH}severity", (f"{SH}Violation",))
    least = int("".join(part.get(f"{SH}minCount", ("0",))))
    most = part.get(f"{SH}maxCount")
    return Rule(
        path=paths[0],
        least=least if must else 0,
        most=int(most[0]) if most and must else None,
        wanted=least > 0 and not must,
        values=tuple(v for kind in _VALUES for v in part.get(f"{SH}{kind}", ())),
    )


def _both(one: Rule, other: Rule) -> Rule:
    bounds = [most for most in (one.most, other.most) if most is not None]
    return Rule(
        one.path,
        max(one.least, other.least),
        min(bounds, default=None),
        one.wanted or other.wanted,
        tuple(sorted({*one.values, *other.values})),
    )


def _said(quads: Iterable[ox.Quad]) -> Said:
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for quad in quads:
        found[_value(quad.subject)][quad.predicate.value].add(_value(quad.object))
    return {
        subject: {predicate: tuple(sorted(values)) for predicate, values in facts.items()}
        for subject, facts in found.items()
    }


def _texts(quads: Iterable[ox.Quad]) -> Mapping[str, Mapping[tuple[str, str], str]]:
    found: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    for quad in quads:
        if isinstance(quad.object, ox.Literal) and quad.object.language:
            key = (quad.predicate.value, quad.object.language)
            found[_value(quad.subject)][key] = quad.object.value
    return found


def _in_languages(texts: Mapping[tuple[str, str], str], predicate: str) -> dict[str, str]:
    return {lang: text for (said, lang), text in texts.items() if said == predicate}


def _value(node: object) -> str:
    """Return the text of a node; a blank one keeps the mark that it is."""
    return str(node) if isinstance(node, ox.BlankNode) else str(getattr(node, "value", node))
