"""A sample to read: statements drawn at random from the sources, each with its passages.

Run `python tests/data/steekproef.py` with KG_SOURCES set; the same seed draws the same statements
from the same graph. What every statement of a thing shares, its name and its class, is shown with
it and not drawn; nor is its evidence.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from kg.graph import KnowledgeGraph
from kg.namespaces import BASE, ID, PROV, RDF, SKOS
from kg.passages import Source, documents, lines_at, read_sources
from kg.settings import Settings
from kg.terms import Iri
from kg.turtle import read_quads

NUMBER = 50
SEED = 2026

_EVIDENCE, _TYPE, _LABEL = f"{PROV}wasDerivedFrom", f"{RDF}type", f"{SKOS}prefLabel"
_PASSAGE = re.compile(rf"{re.escape(ID)}passage/([^/]+)/(\d+)-(\d+)")


@dataclass(frozen=True, slots=True, order=True)
class Drawn:
    """A statement about a thing in the graph of a source; `value` is an IRI or a literal."""

    source: str
    subject: str
    predicate: str
    value: str
    is_iri: bool
    types: tuple[str, ...]
    passages: tuple[str, ...]


def statements(settings: Settings) -> list[Drawn]:
    """Return every statement that rests on a passage, in a fixed order."""
    found: list[Drawn] = []
    for document in documents(settings.data / "bronnen.ttl"):
        file = settings.data / f"{document.slug}.ttl"
        if file.is_file():
            found += _of_source(document.slug, read_quads(file))
    return sorted(found)


def _of_source(source: str, quads: Sequence[Quad]) -> Iterator[Drawn]:
    rows = [
        (quad.subject.value, quad.predicate.value, quad.object)
        for quad in quads
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal)
    ]
    about: dict[str, dict[str, list[str]]] = {}
    for subject, predicate, value in rows:
        if predicate in (_EVIDENCE, _TYPE):
            about.setdefault(subject, {}).setdefault(predicate, []).append(value.value)
    for subject, predicate, value in rows:
        known = about.get(subject, {})
        passages = sorted(filter(_PASSAGE.fullmatch, known.get(_EVIDENCE, ())), key=_offset)
        if passages and predicate not in (_EVIDENCE, _TYPE, _LABEL):
            yield Drawn(
                source,
                subject,
                predicate,
                value.value,
                isinstance(value, NamedNode),
                tuple(sorted(known.get(_TYPE, ()))),
                tuple(passages),
            )


def _offset(passage: str) -> tuple[str, int]:
    """Return what passages are put in order by: their source and where they start."""
    source, _, offsets = passage.rpartition("/")
    return source, int(offsets.partition("-")[0])


def draw(found: Sequence[Drawn], number: int, seed: int) -> list[Drawn]:
    """Return some statements, the same ones for the same seed; all when there are not enough."""
    # A sample to read, no secret.
    chance = random.Random(seed)  # noqa: S311
    return chance.sample(found, max(0, min(number, len(found))))


def lines(
    drawn: Drawn, graph: KnowledgeGraph, sources: Mapping[str, Source], *, with_text: bool
) -> Iterator[str]:
    """Yield the lines that show one statement."""
    kinds = ", ".join(graph.label(Iri(kind)) for kind in drawn.types)
    yield f"{graph.label(Iri(drawn.subject))} ({kinds}) [{drawn.subject.removeprefix(BASE)}]"
    value = graph.label(Iri(drawn.value)) if drawn.is_iri else drawn.value
    yield f"   {graph.label(Iri(drawn.predicate))}: {value}"
    for passage in drawn.passages:
        yield f"   {_place(passage, sources, with_text=with_text)}"


def _place(passage: str, sources: Mapping[str, Source], *, with_text: bool) -> str:
    match = _PASSAGE.fullmatch(passage)
    if match is None or match[1] not in sources:
        return passage.removeprefix(BASE)
    source, start, end = sources[match[1]], int(match[2]), int(match[3])
    place = f"{match[1]} {lines_at(source.line_starts, start, end)}"
    return f"{place}: {' '.join(source.text[start:end].split())}" if with_text else place


def main(argv: Sequence[str] | None = None) -> int:
    """Draw and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--number", type=int, default=NUMBER)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--without-text", action="store_true", help="lines only, to keep")
    args = parser.parse_args(argv)
    settings = Settings.from_environment(dict(os.environ))
    sources = read_sources(documents(settings.data / "bronnen.ttl"), settings.sources)
    graph = KnowledgeGraph.open(settings)
    found = statements(settings)
    chosen = draw(found, args.number, args.seed)
    for number, drawn in enumerate(chosen, start=1):
        shown = lines(drawn, graph, sources, with_text=not args.without_text)
        print(f"{number}. " + "\n".join(shown), end="\n\n")
    print(f"{len(chosen)} of {len(found)} statements, seed {args.seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
