"""Descriptions: rows about one thing gathered into what it is, says and rests on."""

from __future__ import annotations

from collections.abc import Iterable

from kg.labels import choose, fold, local_name
from kg.model import (
    Evidence,
    Fact,
    Iri,
    Observation,
    Passage,
    Relation,
    Table,
    Term,
    Text,
    Thing,
)
from kg.namespaces import BASE, DCT, OA, PROV, RDF, RDFS, SKOS, TOOI
from kg.vocabulary import Vocabulary

_TYPE = f"{RDF}type"
_SOURCE = f"{PROV}wasDerivedFrom"
_LABELS = (f"{SKOS}prefLabel", f"{RDFS}label")
_OTHER_LABEL = f"{SKOS}altLabel"
_DESCRIPTIONS = (f"{DCT}description", f"{SKOS}definition")
_NO_FACTS = {*_LABELS, _OTHER_LABEL, *_DESCRIPTIONS}
_NO_RELATIONS = {f"{OA}hasSelector"}

Row = dict[str, Term | None]


def thing(
    iri: Iri, outgoing: Table, incoming: Table, proof: Table, *, vocabulary: Vocabulary, lang: str
) -> Thing:
    """Return everything that these rows say of one thing.

    Args:
        iri: The thing.
        outgoing: The answer to the internal query `uitgaand`.
        incoming: The answer to the internal query `inkomend`.
        proof: The answer to the internal query `bewijs`.
        vocabulary: The words of the ontology.
        lang: The language to show.
    """
    rows = outgoing.records()
    types = tuple(sorted({_iri(r["ander"]) for r in rows if _value(r["eigenschap"]) == _TYPE}))
    names = [t.value for t in types]
    return Thing(
        iri=iri,
        label=_first_text(rows, _LABELS, lang) or local_name(iri.value),
        alt_labels=tuple(sorted({t.value for t in _texts(rows, _OTHER_LABEL)})),
        description=_first_text(rows, _DESCRIPTIONS, lang),
        types=types,
        kind=vocabulary.kind(names),
        group=vocabulary.group(names),
        facts=_facts(rows, vocabulary),
        relations=(
            *relations(outgoing, vocabulary=vocabulary, lang=lang, forward=True),
            *relations(incoming, vocabulary=vocabulary, lang=lang, forward=False),
        ),
        evidence=evidence(proof, lang=lang),
    )


def relations(
    rows: Table, *, vocabulary: Vocabulary, lang: str, forward: bool
) -> tuple[Relation, ...]:
    """Return the relations in rows of `uitgaand` or `inkomend`, by name and then by the other."""
    gathered: dict[tuple[str, str, str], list[Row]] = {}
    hidden = _NO_RELATIONS | ({_TYPE, _SOURCE} if forward else set())
    for row in rows.records():
        predicate, other = row["eigenschap"], row["ander"]
        if predicate and isinstance(other, Iri) and predicate.value not in hidden:
            key = (predicate.value, other.value, _value(row["graaf"]))
            gathered.setdefault(key, []).append(row)
    found = [
        Relation(
            predicate=Iri(predicate),
            label=vocabulary.label(predicate) if forward else vocabulary.reverse(predicate),
            other=Iri(other),
            other_label=_name(other, group, lang),
            other_group=vocabulary.group(_values(group, "soort")),
            graph=Iri(graph),
            outgoing=forward,
        )
        for (predicate, other, graph), group in gathered.items()
    ]
    return tuple(sorted(found, key=lambda r: (r.label, fold(r.other_label), r.other, r.graph)))


def evidence(rows: Table, *, lang: str) -> tuple[Evidence, ...]:
    """Return what the rows of `bewijs` say a thing rests on, by graph, source and place."""
    gathered: dict[tuple[str, str], list[Row]] = {}
    for row in rows.records():
        gathered.setdefault((_value(row["graaf"]), _value(row["herkomst"])), []).append(row)
    found = [
        Evidence(
            graph=Iri(graph),
            source=_iri(group[0]["bron"]),
            source_label=_source_label(group, lang),
            passage=_passage(Iri(origin), group[0]),
            date=_only(group, "datum"),
            licence=_only(group, "licentie"),
            link=_only(group, "link"),
            observation=_observation(group, lang),
        )
        for (graph, origin), group in gathered.items()
    ]
    return tuple(sorted(found, key=lambda e: (e.graph, e.source, _start(e))))


def proving(evidence: Iterable[Evidence], predicate: str) -> tuple[Evidence, ...]:
    """Return the evidence, of all that a thing has in a graph, for statements with one property.

    What was derived proves only the properties it was derived for, and these it proves alone.
    """
    found = tuple(evidence)
    derived = tuple(e for e in found if e.observation and predicate in e.observation.concerning)
    return derived or tuple(e for e in found if not (e.observation and e.observation.derived_from))


def _source_label(rows: list[Row], lang: str) -> str:
    """Return the name of a source; of a page that was looked at, the name of its site."""
    if label := choose(_all_texts(rows, "label"), lang):
        return label
    if _only(rows, "bekeken") is None:
        return local_name(_value(rows[0]["bron"]))
    if link := _only(rows, "link"):
        from urllib.parse import urlsplit

        return (urlsplit(link).hostname or link).removeprefix("www.")
    return "page without an address" if lang == "en" else "pagina zonder adres"


def _observation(rows: list[Row], lang: str) -> Observation | None:
    seen = _only(rows, "bekeken")
    if seen is None:
        return None
    return Observation(
        seen=seen,
        certainty=choose(_all_texts(rows, "zekerheid"), lang),
        where=_only(rows, "vindplaats"),
        derived_from=_only(rows, "afgeleidUit"),
        concerning=tuple(sorted(_values(rows, "eigenschap"))),
        remarks=tuple(sorted(_values(rows, "opmerking"))),
        withheld=bool(_only(rows, "weggelaten")),
    )


def _passage(iri: Iri, row: Row) -> Passage | None:
    if row["start"] is None or row["eind"] is None:
        return None
    return Passage(
        iri=iri,
        source=_iri(row["bron"]),
        start=int(_value(row["start"])),
        end=int(_value(row["eind"])),
        lines=_value(row["regels"]),
        sha256=_value(row["hash"]),
        heading=_value(row["kop"]) or None,
        page=_value(row["pagina"]) or None,
    )


def _start(item: Evidence) -> int:
    return item.passage.start if item.passage else -1


def _facts(rows: Iterable[Row], vocabulary: Vocabulary) -> tuple[Fact, ...]:
    found = {
        Fact(
            _iri(r["eigenschap"]),
            vocabulary.label(_value(r["eigenschap"])),
            value,
            _iri(r["graaf"]),
        )
        for r in rows
        if isinstance(value := r["ander"], Text) and _value(r["eigenschap"]) not in _NO_FACTS
    }
    return tuple(sorted(found, key=lambda f: (f.label, f.value.value, f.value.lang or "", f.graph)))


def _name(other: str, rows: list[Row], lang: str) -> str:
    label = choose(_all_texts(rows, "label"), lang)
    lines = _only(rows, "regels")
    if not label and lines:
        word = "line" if lang == "en" else "regel"
        label = f"{word}{'s' if '-' in lines else ''} {lines.replace('-', '–')}"
    # A web address says more than its last part.
    return label or (local_name(other) if other.startswith((BASE, TOOI)) else other)


def _first_text(rows: Iterable[Row], predicates: tuple[str, ...], lang: str) -> str:
    gathered = list(rows)
    texts = (choose(_texts(gathered, predicate), lang) for predicate in predicates)
    return next((text for text in texts if text), "")


def _texts(rows: Iterable[Row], predicate: str) -> list[Text]:
    return [
        value
        for row in rows
        if _value(row["eigenschap"]) == predicate and isinstance(value := row["ander"], Text)
    ]


def _all_texts(rows: Iterable[Row], column: str) -> list[Text]:
    return [value for row in rows if isinstance(value := row[column], Text)]


def _values(rows: Iterable[Row], column: str) -> set[str]:
    return {value.value for row in rows if (value := row[column]) is not None}


def _only(rows: Iterable[Row], column: str) -> str | None:
    return min(_values(rows, column), default=None)


def _value(term: Term | None) -> str:
    return term.value if term else ""


def _iri(term: Term | None) -> Iri:
    return term if isinstance(term, Iri) else Iri(_value(term))
