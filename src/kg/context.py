"""The JSON-LD 1.1 context of the project, made from the ontology and the prefixes.

`python -m kg.context` writes it to `ontology/context.jsonld`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import pyoxigraph as ox

from kg.load import turtle_files
from kg.namespaces import DCT, GEO, INS, OA, OWL, PREFIXES, PROV, RDF, RDFS, SKOS, XSD, shorten
from kg.settings import Settings
from kg.turtle import read_quads, write_text

Definition = str | dict[str, str]

_LANGUAGES = f"{RDF}langString"
_REFERENCE = "@id"
# Terms of other vocabularies that things carry, with the range that the project gives them.
_BORROWED: Mapping[str, str] = {
    f"{SKOS}prefLabel": _LANGUAGES,
    f"{SKOS}altLabel": _LANGUAGES,
    f"{SKOS}definition": _LANGUAGES,
    f"{SKOS}inScheme": _REFERENCE,
    f"{SKOS}broader": _REFERENCE,
    f"{SKOS}narrower": _REFERENCE,
    f"{SKOS}topConceptOf": _REFERENCE,
    f"{SKOS}hasTopConcept": _REFERENCE,
    f"{DCT}description": _LANGUAGES,
    f"{DCT}title": _LANGUAGES,
    f"{DCT}license": _REFERENCE,
    f"{PROV}wasDerivedFrom": _REFERENCE,
    f"{OA}hasSource": _REFERENCE,
    f"{OA}hasSelector": _REFERENCE,
    f"{OA}start": f"{XSD}nonNegativeInteger",
    f"{OA}end": f"{XSD}nonNegativeInteger",
    f"{GEO}hasDefaultGeometry": _REFERENCE,
    f"{GEO}asWKT": f"{GEO}wktLiteral",
}


def context(ontology: Iterable[ox.Quad]) -> dict[str, Definition]:
    """Return the context: aliases, prefixes, classes and properties, each group by name.

    A relation takes IRIs, a text in languages a map by language, and a number, date or truth
    value its datatype. A text without language stays a plain string. A property whose ontology
    leaves the datatype open (a day, a month or a year) takes a value with its type. Where a
    prefix and a property have the same name, the property has it; the concepts of that scheme
    are then written from the prefix `begrip`.
    """
    facts = _facts(ontology)
    classes = [iri for iri, said in facts.items() if f"{OWL}Class" in said.get(f"{RDF}type", ())]
    properties = {
        iri: _range(said)
        for iri, said in facts.items()
        if f"{RDF}Property" in said.get(f"{RDF}type", ())
    }
    terms: dict[str, Definition] = {_local(iri): shorten(iri) for iri in sorted(classes)}
    terms |= {_local(iri): _definition(iri, properties[iri]) for iri in sorted(properties)}
    terms |= {_local(iri): _definition(iri, kind) for iri, kind in sorted(_BORROWED.items())}
    prefixes = {name: iri for name, iri in sorted(PREFIXES.items()) if name not in terms}
    return {"id": "@id", "type": "@type", "graph": "@graph", **prefixes, **terms}


def write_context(settings: Settings) -> Path:
    """Write the context of the ontology beside it and return where.

    Raises:
        InputError: A file of the ontology cannot be read.
    """
    path = settings.ontology / "context.jsonld"
    write_text(path, context_text(settings))
    return path


def context_text(settings: Settings) -> str:
    """Return the context of the ontology as the text of a JSON-LD document.

    Raises:
        InputError: A file of the ontology cannot be read.
    """
    quads = (quad for path in turtle_files(settings.ontology) for quad in read_quads(path))
    document = {"@context": {"@version": 1.1, **context(quads)}}
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n"


def _facts(quads: Iterable[ox.Quad]) -> dict[str, dict[str, set[str]]]:
    """Return per term of this ontology the values of each of its properties."""
    facts: dict[str, dict[str, set[str]]] = {}
    for quad in quads:
        subject, value = quad.subject, quad.object
        if isinstance(subject, ox.NamedNode) and subject.value.startswith(INS):
            said = facts.setdefault(subject.value, {})
            if isinstance(value, ox.NamedNode):
                said.setdefault(quad.predicate.value, set()).add(value.value)
    return facts


def _range(said: Mapping[str, set[str]]) -> str:
    """Return what a property takes: a datatype, texts in languages, `@id`, or nothing known."""
    (found,) = said.get(f"{RDFS}range") or {""}
    if found == _LANGUAGES or found.startswith(XSD):
        return found
    return _REFERENCE if found or f"{OWL}ObjectProperty" in said[f"{RDF}type"] else ""


def _definition(iri: str, kind: str) -> Definition:
    name = shorten(iri)
    if kind == _LANGUAGES:
        return {"@id": name, "@container": "@language"}
    if kind == _REFERENCE:
        return {"@id": name, "@type": _REFERENCE}
    return {"@id": name, "@type": shorten(kind)} if kind not in ("", f"{XSD}string") else name


def _local(iri: str) -> str:
    return iri.rpartition("#")[2].rpartition("/")[2]


if __name__ == "__main__":
    print(write_context(Settings.from_environment(os.environ)))
