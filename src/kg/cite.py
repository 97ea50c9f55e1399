"""Citations for authors: from line numbers in a Turtle file to passages with offsets and hashes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import EvidenceError, Words
from kg.model import Passage
from kg.namespaces import BASE, ID, INS, OA, RDF, XSD
from kg.passages import Source, locate, passage_at, within
from kg.turtle import canonical, read_quads, to_rdflib, write_text

SHORTHAND = BASE + "regels/"
PASSAGE = ID + "passage/"
POSITION = "/positie"

_LINES = re.compile(r"(?P<source>[^/?#]+)/(?P<first>\d+)(?:-(?P<last>\d+))?(?:\?(?P<words>.*))?")
_OFFSETS = re.compile(r"(?P<source>[^/?#]+)/(?P<start>\d+)-(?P<end>\d+)")
_TYPE = NamedNode(RDF + "type")
_PASSAGE_TYPE = NamedNode(INS + "Passage")
_HASH = NamedNode(INS + "sha256")
_COMPUTED = frozenset(
    NamedNode(iri)
    for iri in (
        RDF + "type",
        OA + "hasSource",
        OA + "hasSelector",
        INS + "regels",
        INS + "sha256",
        INS + "kop",
    )
)


@dataclass(frozen=True, slots=True)
class Citations:
    """The triples of a file after citing, and what happened to its passages.

    When `problems` is not empty the triples are not fit to be written.
    """

    triples: tuple[Triple, ...]
    added: tuple[str, ...]
    dropped: tuple[str, ...]
    problems: tuple[EvidenceError, ...]


def cite_file(path: Path, sources: Mapping[str, Source]) -> Citations:
    """Return what citing in a Turtle file gives; the file itself stays as it is.

    Raises:
        InputError: The file cannot be read.
    """
    return cite((quad.triple for quad in read_quads(path)), sources)


def write_citations(path: Path, citations: Citations) -> None:
    """Write the triples to a file, canonically and in one stroke.

    Raises:
        EvidenceError: There are problems, so that they are not fit to be written.
    """
    if citations.problems:
        raise citations.problems[0]
    write_text(path, canonical(to_rdflib(citations.triples)))


def resolve(shorthand: str, sources: Mapping[str, Source]) -> Passage:
    """Return the passage that a shorthand IRI such as `…/regels/<bron>/51-54` stands for.

    Args:
        shorthand: The IRI; `?van=…&tot=…` narrows the lines to a stretch from the first words up
            to and including the last words, percent-encoded.
        sources: The sources by their slug.

    Raises:
        EvidenceError: The shorthand is malformed, its source is not at hand, its lines do not
            exist, or its words do not occur exactly once in those lines.
    """
    match = _LINES.fullmatch(shorthand.removeprefix(SHORTHAND))
    if match is None:
        raise EvidenceError(
            Words("geen geldige verwijzing naar regels", "not a valid reference to lines"),
            do=f"{SHORTHAND}BRON/51-54 · {SHORTHAND}BRON/51?van=De%20eerste&tot=de%20laatste",
        )
    source = _source(match["source"], sources)
    first, last = int(match["first"]), int(match["last"] or match["first"])
    start, end = locate(source.text, first, last, starts=source.line_starts)
    words = _words(match["words"])
    start, end = within(source.text, start, end, first=words.get("van"), last=words.get("tot"))
    return passage_at(source, start, end)


def cite(triples: Iterable[Triple], sources: Mapping[str, Source]) -> Citations:
    """Replace shorthand by passages, state what each passage is, and drop those without use.

    Passages that stand in the file already get their lines and heading anew, and are refused
    when their hash no longer fits the source.
    """
    stated = list(dict.fromkeys(triples))
    replacements, problems = _replacements(stated, sources)
    body = [_replace(triple, replacements) for triple in stated]
    before = {iri for t in body if (iri := _passage_named(t.subject))}
    used = {
        iri for t in body if not _passage_named(t.subject) and (iri := _passage_named(t.object))
    }
    hashes = {(_value(t.subject), t.object) for t in body if t.predicate == _HASH}
    passages = []
    for iri in sorted(used):
        try:
            passages.append(_again(iri, {h for subject, h in hashes if subject == iri}, sources))
        except EvidenceError as error:
            problems.append(_at(iri, error))
    kept = [triple for triple in body if _stays(triple, used)]
    computed = [triple for passage in passages for triple in passage_triples(passage)]
    return Citations(
        triples=tuple(dict.fromkeys(kept + computed)),
        added=tuple(sorted(used - before)),
        dropped=tuple(sorted(before - used)),
        problems=tuple(problems),
    )


def passage_triples(passage: Passage) -> list[Triple]:
    """Return everything that is stated of a passage and of its selector."""
    node = NamedNode(passage.iri.value)
    selector = NamedNode(passage.iri.value + POSITION)
    triples = [
        Triple(node, _TYPE, _PASSAGE_TYPE),
        Triple(node, _TYPE, NamedNode(OA + "SpecificResource")),
        Triple(node, NamedNode(OA + "hasSource"), NamedNode(passage.source.value)),
        Triple(node, NamedNode(OA + "hasSelector"), selector),
        Triple(node, NamedNode(INS + "regels"), Literal(passage.lines)),
        Triple(node, _HASH, Literal(passage.sha256)),
        Triple(selector, _TYPE, NamedNode(OA + "TextPositionSelector")),
        Triple(selector, NamedNode(OA + "start"), _offset(passage.start)),
        Triple(selector, NamedNode(OA + "end"), _offset(passage.end)),
    ]
    if passage.heading:
        triples.append(Triple(node, NamedNode(INS + "kop"), Literal(passage.heading)))
    return triples


def _replacements(
    triples: Iterable[Triple], sources: Mapping[str, Source]
) -> tuple[dict[str, NamedNode], list[EvidenceError]]:
    shorthands = {
        value
        for triple in triples
        for value in (_value(triple.subject), _value(triple.object))
        if value.startswith(SHORTHAND)
    }
    found: dict[str, NamedNode] = {}
    problems: list[EvidenceError] = []
    for shorthand in sorted(shorthands):
        try:
            found[shorthand] = NamedNode(resolve(shorthand, sources).iri.value)
        except EvidenceError as error:
            problems.append(_at(shorthand, error))
    return found, problems


def _replace(triple: Triple, replacements: Mapping[str, NamedNode]) -> Triple:
    return Triple(
        replacements.get(_value(triple.subject), triple.subject),
        triple.predicate,
        replacements.get(_value(triple.object), triple.object),
    )


def _again(iri: str, hashes: set[object], sources: Mapping[str, Source]) -> Passage:
    """Return the passage anew; a stated hash that the source does not bear out is refused."""
    match = _OFFSETS.fullmatch(iri.removeprefix(PASSAGE))
    if match is None:
        raise EvidenceError(
            Words("geen geldige passage", "not a valid passage"), do=f"{PASSAGE}BRON/120-180"
        )
    source = _source(match["source"], sources)
    passage = passage_at(source, int(match["start"]), int(match["end"]))
    if hashes - {Literal(passage.sha256)}:
        raise EvidenceError(
            Words("de bron zegt daar nu iets anders", "the source says something else there now"),
            do=Words("Verwijs opnieuw naar de regels.", "Cite its lines again."),
        )
    return passage


def _stays(triple: Triple, used: set[str]) -> bool:
    """Keep what is about no passage, and what an author states of a passage in use."""
    iri = _passage_named(triple.subject)
    if not iri:
        return True
    about_selector = _value(triple.subject) != iri
    return iri in used and not about_selector and triple.predicate not in _COMPUTED


def _passage_named(term: object) -> str:
    """Return the passage that a term, or the selector that it is, belongs to; empty if none."""
    value = _value(term)
    return value.removesuffix(POSITION) if value.startswith(PASSAGE) else ""


def _source(slug: str, sources: Mapping[str, Source]) -> Source:
    if slug not in sources:
        known = ", ".join(sorted(sources))
        raise EvidenceError(
            Words("deze bron is niet bij de hand", "this source is not at hand"),
            what=slug,
            do=Words(f"Wel bij de hand: {known}", f"At hand: {known}") if known else "",
        )
    return sources[slug]


def _words(query: str | None) -> dict[str, str]:
    words: dict[str, str] = {}
    for part in query.split("&") if query else ():
        key, _, value = part.partition("=")
        if key not in {"van", "tot"} or not value or key in words:
            raise EvidenceError(
                Words("verwacht: van=WOORDEN of tot=WOORDEN", "expected: van=WORDS or tot=WORDS"),
                what=part,
            )
        words[key] = unquote(value)
    return words


def _at(iri: str, error: EvidenceError) -> EvidenceError:
    return EvidenceError(error.message, what=error.what, where=iri, do=error.do)


def _value(term: object) -> str:
    return term.value if isinstance(term, NamedNode) else ""


def _offset(number: int) -> Literal:
    return Literal(str(number), datatype=NamedNode(XSD + "nonNegativeInteger"))
