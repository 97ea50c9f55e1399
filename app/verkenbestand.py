"""All that is stated between the things in a picture, as Turtle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

import adres
import graaf
import teksten
import verken
from kg.binding import to_oxigraph
from kg.model import Iri, Statement
from kg.namespaces import RDF, SKOS
from kg.turtle import canonical, parse, to_rdflib

QUERY: Final = "intern/verken-tussen"
# What tells what a thing is; without it the statements between things could not be read.
NAMING: Final = frozenset((f"{SKOS}prefLabel", f"{RDF}type"))


def statements(things: Sequence[str]) -> list[Statement]:
    """Return all that is stated between things, and what each of them is."""
    graph, shown = graaf.graph(), set(things)
    found = []
    for iri in things:
        for predicate, value, source in graph.select(QUERY, {"ding": Iri(iri)}).rows:
            if not isinstance(predicate, Iri) or not isinstance(source, Iri) or value is None:
                continue
            if predicate.value in NAMING or value.value in shown:
                found.append(Statement(Iri(iri), predicate, value, source))
    return found


def turtle(found: Iterable[Statement], *about: str) -> str:
    """Return statements as Turtle: a part for each graph, which a comment names.

    Args:
        found: The statements.
        about: What the first lines say.
    """
    by_graph: dict[str, list[Statement]] = {}
    for statement in found:
        by_graph.setdefault(statement.graph.value, []).append(statement)
    parts = ["".join(f"# {_one_line(line)}\n" for line in about)]
    for graph in sorted(by_graph):
        lines = "\n".join(map(_ntriple, by_graph[graph]))
        content = canonical(to_rdflib(parse(lines.encode(), verken.FACTS)))
        parts.append(f"# {teksten.VERKEN_BESTAND_GRAAF}: <{graph}>\n{content}")
    return "\n".join(parts)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _ntriple(statement: Statement) -> str:
    terms = (statement.subject, statement.predicate, statement.object)
    return f"{' '.join(str(to_oxigraph(term)) for term in terms)} ."


def facts(state: adres.BrowseAddress) -> str:
    """Return all that is stated between the things in a picture as Turtle.

    Raises:
        NotFound: There is nothing that it starts from.
        AmbiguousLabel: It starts from words that more than one thing answers to.
    """
    graph = graaf.graph()
    start = graph.describe(graph.resolve(state.start))
    state = replace(state, start=start.iri.value)
    shown = verken.picture(state, start)
    address = teksten.VERKEN_BESTAND_ADRES.format(adres=state.url())
    version = teksten.VERKEN_BESTAND_STAND.format(kenmerk=graph.digest[:8] or "-")
    found = statements([node.id for node in shown.things])
    return turtle(found, teksten.VERKEN_BESTAND, address, version)
