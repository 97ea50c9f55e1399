"""The tables of a release: CSV per class with CSVW metadata that turns it back into RDF.

A column holds one property in one language, of one datatype, or as IRIs, so that nothing of the
graph is lost. Its name depends on the property and the ontology only, not on the data.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from kg.errors import ReleaseError, Words
from kg.namespaces import DCT, INS, RDF, RDFS, SKOS, XSD, shorten
from kg.release.content import Content, Files, Identity
from kg.vocabulary import Vocabulary

FOLDER = "tabellen"
METADATA = "-metadata.json"
# The first of these that stands in no value of the columns with several values stands between them.
SEPARATORS = ("|", "¦", "␟")

_OTHER = re.compile(r"[^A-Za-z0-9_]")
_FIRST = (f"{SKOS}prefLabel", f"{SKOS}altLabel", f"{DCT}description", f"{SKOS}definition")
_IRI = "@id"
_CONTEXT = ["http://www.w3.org/ns/csvw", {"@language": "nl"}]
_LANGUAGES = ("nl", "en")

Json = dict[str, object]


@dataclass(frozen=True, slots=True, order=True)
class Column:
    """What one column holds.

    Attributes:
        property: The IRI of the property.
        kind: `@id` for IRIs, else the IRI of a datatype.
        lang: The language of texts, empty for values without one.
        name: How the column is called in the CSV.
    """

    property: str
    kind: str
    lang: str
    name: str


Row = Mapping[Column, tuple[str, ...]]


def table_files(content: Content, identity: Identity) -> Files:
    """Return a CSV and its metadata for each class with things in it."""
    ranges = _ranges(content)
    words = {lang: content.graph.in_language(lang).vocabulary for lang in _LANGUAGES}
    files: Files = {}
    for term, things in _classes(content).items():
        rows = {iri: _row(content.about[iri], ranges) for iri in things}
        name = _plain(term.rpartition("#")[2])
        columns = sorted({c for row in rows.values() for c in row}, key=_place)
        several = {c for row in rows.values() for c, values in row.items() if len(values) > 1}
        separator = _separator(name, rows.values(), several)
        files[f"{FOLDER}/{name}.csv"] = _csv(columns, rows, separator)
        table = _metadata(f"{name}.csv", identity) | _described(term, words)
        table["tableSchema"] = {
            "aboutUrl": "{+iri}",
            "primaryKey": "iri",
            "columns": [
                {"name": "iri", "titles": "iri", "datatype": "anyURI", "suppressOutput": True},
                *(_column(c, separator if c in several else "", words) for c in columns),
            ],
        }
        files[f"{FOLDER}/{name}.csv{METADATA}"] = _text(table)
    return files


def _classes(content: Content) -> dict[str, list[str]]:
    """Return per class of this ontology, and for concepts, the things that are of it."""
    found: dict[str, list[str]] = {}
    for iri, said in content.about.items():
        for triple in said:
            if triple.predicate.value == f"{RDF}type" and isinstance(triple.object, ox.NamedNode):
                term = triple.object.value
                if term.startswith(INS) or term == f"{SKOS}Concept":
                    found.setdefault(term, []).append(iri)
    return dict(sorted(found.items()))


def _ranges(content: Content) -> dict[str, str]:
    return {
        iri: triple.object.value
        for iri, said in content.about.items()
        for triple in said
        if triple.predicate.value == f"{RDFS}range" and isinstance(triple.object, ox.NamedNode)
    }


def _row(said: Iterable[ox.Triple], ranges: Mapping[str, str]) -> Row:
    found: dict[Column, list[str]] = {}
    for triple in said:
        value = triple.object
        if isinstance(value, ox.NamedNode | ox.Literal):
            column = _column_of(triple.predicate.value, value, ranges)
            found.setdefault(column, []).append(value.value)
    return {column: tuple(sorted(values)) for column, values in found.items()}


def _column_of(term: str, value: ox.NamedNode | ox.Literal, ranges: Mapping[str, str]) -> Column:
    name, wanted = _plain(shorten(term).removeprefix("ins:")), ranges.get(term, "")
    if isinstance(value, ox.NamedNode):
        return Column(term, _IRI, "", f"{name}_iri" if wanted.startswith(XSD) else name)
    if value.language:
        return Column(term, f"{XSD}string", value.language, f"{name}_{_plain(value.language)}")
    kind = value.datatype.value
    suffix = "" if wanted == kind else f"_{_plain(kind.rpartition('#')[2])}"
    return Column(term, kind, "", f"{name}{suffix}")


def _plain(name: str) -> str:
    """Return a name that can be a file and a CSVW column, whatever the IRI that it comes from."""
    return _OTHER.sub("_", name)


def _place(column: Column) -> tuple[int, str]:
    """Put the name and the description first, and the rest by name."""
    first = _FIRST.index(column.property) if column.property in _FIRST else len(_FIRST)
    return first, column.name


def _separator(table: str, rows: Iterable[Row], several: Collection[Column]) -> str:
    text = "\n".join(v for row in rows for c, values in row.items() if c in several for v in values)
    for separator in SEPARATORS:
        if separator not in text:
            return separator
    raise ReleaseError(
        Words(
            "geen scheidingsteken over voor meer waarden in een vakje",
            "no separator left for several values in a cell",
        ),
        where=table,
        what=" ".join(SEPARATORS),
        do=Words(
            "Haal een van deze tekens uit de gegevens.", "Take one of these signs out of the data."
        ),
    )


def _csv(columns: Sequence[Column], rows: Mapping[str, Row], separator: str) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(["iri", *(column.name for column in columns)])
    for iri, row in sorted(rows.items()):
        writer.writerow([iri, *(separator.join(row.get(column, ())) for column in columns)])
    return buffer.getvalue().encode()


def _metadata(url: str, identity: Identity) -> Json:
    return {
        "@context": _CONTEXT,
        "@type": "Table",
        "url": url,
        "dc:license": {"@id": identity.license},
        "dc:modified": {"@value": identity.date, "@type": "xsd:date"},
        "schema:version": identity.version,
    }


def _described(term: str, words: Mapping[str, Vocabulary]) -> Json:
    labels = {lang: words[lang].label(term) for lang in _LANGUAGES}
    return {"rdfs:label": [{"@value": labels[lang], "@language": lang} for lang in _LANGUAGES]}


def _column(column: Column, separator: str, words: Mapping[str, Vocabulary]) -> Json:
    found: Json = {"name": column.name, "titles": column.name, "propertyUrl": column.property}
    found |= _described(column.property, words)
    if column.kind == _IRI:
        found["datatype"] = "anyURI"
        # A list of values has no address of its own by the specification.
        found |= {} if separator else {"valueUrl": f"{{+{column.name}}}"}
    elif column.lang:
        found |= {"datatype": "string", "lang": column.lang}
    else:
        found["datatype"] = _datatype(column.kind)
    return found | ({"separator": separator} if separator else {})


def _datatype(kind: str) -> str | Json:
    """Return a datatype as CSVW names it; one that it does not know is a string with an address."""
    return kind.removeprefix(XSD) if kind.startswith(XSD) else {"@id": kind, "base": "string"}


def _text(document: Json) -> bytes:
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode()
