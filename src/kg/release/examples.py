"""The query library as data (`sh:SPARQLExecutable`), by which editors and endpoints find it."""

from __future__ import annotations

from dataclasses import replace

from kg.binding import bind
from kg.namespaces import ENDPOINT, RDF, RDFS, SCHEMA, SH
from kg.queries import Query, body, terms
from kg.release.content import LANG, Content, Files
from kg.sparql import form
from kg.turtle import canonical, read_quads, to_rdflib

EXAMPLES = f"{ENDPOINT}/.well-known/sparql-examples/"

_PREFIXES = "prefixes.ttl"
# DESCRIBE has no property in SHACL; this one is that of the convention.
_SPEX = "https://purl.expasy.org/sparql-examples/ontology#"
_FORMS = {
    "SELECT": ("SPARQLSelectExecutable", f"{SH}select"),
    "ASK": ("SPARQLAskExecutable", f"{SH}ask"),
    "CONSTRUCT": ("SPARQLConstructExecutable", f"{SH}construct"),
    "DESCRIBE": ("SPARQLDescribeExecutable", f"{_SPEX}describe"),
}


def example_files(content: Content) -> Files:
    """Return the questions of the library as Turtle, with the prefixes that they use.

    A parameter with a default has it filled in, so that every example runs as it stands.
    """
    from rdflib import Literal, URIRef

    path = content.settings.ontology / _PREFIXES
    quads = read_quads(path) if path.exists() else []
    graph = to_rdflib(quads)
    declared = {str(node) for node in graph.subjects(URIRef(f"{SH}declare"))}
    for query in content.graph.library.all():
        node = URIRef(f"{EXAMPLES}{query.theme}/{query.name}")
        text = _runnable(content, query)
        kind, predicate = _FORMS[form(query.text)]
        for term in (f"{SH}SPARQLExecutable", f"{SH}{kind}"):
            graph.add((node, URIRef(f"{RDF}type"), URIRef(term)))
        graph.add((node, URIRef(predicate), Literal(text)))
        graph.add((node, URIRef(f"{SCHEMA}target"), URIRef(ENDPOINT)))
        graph.add((node, URIRef(f"{RDFS}comment"), Literal(query.summary, lang=LANG)))
        for keyword in query.tags:
            graph.add((node, URIRef(f"{SCHEMA}keywords"), Literal(keyword)))
        for iri in sorted(declared):
            graph.add((node, URIRef(f"{SH}prefixes"), URIRef(iri)))
    return {"voorbeelden.ttl": canonical(graph).encode()}


def _runnable(content: Content, query: Query) -> str:
    """Return the text of a query without its header, with the defaults filled in."""
    given = tuple(p for p in query.parameters if p.default is not None)
    known = replace(query, parameters=given)
    return body(bind(query.text, terms(known, {}, content.graph.resolve)))
