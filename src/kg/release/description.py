"""The description of a release: DCAT-AP-NL 3 for catalogues, VoID for who will query it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

import pyoxigraph as ox
from rdflib import RDF, XSD, Graph, Literal, URIRef
from rdflib.term import Node

from kg.namespaces import (
    DCAT,
    DCT,
    ENDPOINT,
    GRAAF,
    INS,
    RELEASES,
    SPDX,
    VOID,
    shorten,
)
from kg.release.content import DATASET, STATED, Content, Files, Identity
from kg.release.manifest import Described, described
from kg.turtle import canonical, read_quads, to_rdflib

_IANA = "https://www.iana.org/assignments/media-types/"
_FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/"
_SHA256 = f"{SPDX}checksumAlgorithm_sha256"


@dataclass(frozen=True, slots=True)
class Distribution:
    """One way to take the whole graph: its files under a path, how it is called, and its form."""

    path: str
    nl: str
    en: str
    form: str


DISTRIBUTIONS = (
    Distribution("inspraak.ttl", "Alles als Turtle", "Everything as Turtle", "RDF_TURTLE"),
    Distribution("inspraak.trig", "Alle grafen als TriG", "All graphs as TriG", "RDF_TRIG"),
    Distribution(
        "inspraak.nq.gz", "Alle grafen als N-Quads", "All graphs as N-Quads", "RDF_N_QUADS"
    ),
    Distribution("inspraak.nt", "Alles als N-Triples", "Everything as N-Triples", "RDF_N_TRIPLES"),
    Distribution("inspraak.jsonld", "Alles als JSON-LD", "Everything as JSON-LD", "JSON_LD"),
    Distribution("netwerk/inspraak.graphml", "Het netwerk als GraphML", "GraphML network", "XML"),
    Distribution("netwerk/inspraak.gexf", "Het netwerk als GEXF", "The network as GEXF", "XML"),
    Distribution("voorbeelden.ttl", "Voorbeeldvragen", "Example queries", "RDF_TURTLE"),
)


def description_files(content: Content, identity: Identity, files: Files) -> Files:
    """Return the descriptions of a release with these files."""
    base = f"{RELEASES}{identity.version}/"
    known = {file.path: file for file in described(files)}
    return {
        "dcat.ttl": canonical(_dcat(content, identity, known, base)).encode(),
        "void.ttl": canonical(_void(content, identity, base)).encode(),
    }


def _dcat(content: Content, identity: Identity, files: dict[str, Described], base: str) -> Graph:
    """Return the catalogue, the dataset in this version, and a distribution per file to take."""
    graph = to_rdflib([*_catalogued(content), *_stated(content)])
    _of_this_release(graph, identity)
    dataset = URIRef(DATASET)
    tables = [
        Distribution(path, f"Tabel {_stem(path)}", f"Table {_stem(path)}", "CSV")
        for path in files
        if path.endswith(".csv")
    ]
    for distribution in (*DISTRIBUTIONS, *tables):
        file = files[distribution.path]
        for triple in _distribution(distribution, file, identity, base):
            graph.add(triple)
        graph.add((dataset, URIRef(f"{DCAT}distribution"), URIRef(f"{base}{file.path}")))
    return graph


def _of_this_release(graph: Graph, identity: Identity) -> None:
    """Let the dataset be what it is in this release, where the catalogue may say otherwise."""
    for term, value in (
        (f"{DCAT}version", Literal(identity.version)),
        (f"{DCT}modified", _day(identity)),
        (f"{DCT}license", URIRef(identity.license)),
    ):
        graph.set((URIRef(DATASET), URIRef(term), value))


def _distribution(
    what: Distribution, file: Described, identity: Identity, base: str
) -> Iterable[tuple[Node, Node, Node]]:
    address = URIRef(f"{base}{file.path}")
    checksum = URIRef(f"{address}#checksum")
    for term, value in (
        (f"{DCAT}accessURL", URIRef(base)),
        (f"{DCAT}downloadURL", address),
        (f"{DCAT}byteSize", Literal(file.bytes, datatype=XSD.nonNegativeInteger)),
        (f"{DCAT}mediaType", URIRef(f"{_IANA}{file.media_type}")),
        (f"{DCT}format", URIRef(f"{_FILE_TYPES}{what.form}")),
        (f"{DCT}license", URIRef(identity.license)),
        (f"{DCT}modified", _day(identity)),
        (f"{DCT}title", Literal(what.nl, lang="nl")),
        (f"{DCT}title", Literal(what.en, lang="en")),
        (f"{SPDX}checksum", checksum),
    ):
        yield address, URIRef(term), value
    if file.path.endswith(".gz"):
        yield address, URIRef(f"{DCAT}compressFormat"), URIRef(f"{_IANA}application/gzip")
    yield address, RDF.type, URIRef(f"{DCAT}Distribution")
    yield checksum, RDF.type, URIRef(f"{SPDX}Checksum")
    yield checksum, URIRef(f"{SPDX}algorithm"), URIRef(_SHA256)
    hexadecimal = Literal(file.sha256, datatype=XSD.hexBinary, normalize=False)
    yield checksum, URIRef(f"{SPDX}checksumValue"), hexadecimal


def _catalogued(content: Content) -> Iterable[ox.Triple]:
    """Return what the catalogue of the graph says of itself and of the whole."""
    return (
        triple
        for iri in (GRAAF, DATASET)
        for triple in content.about.get(iri, ())
        if not triple.predicate.value.startswith(VOID)
        and getattr(triple.object, "value", "") != f"{VOID}Dataset"
    )


def _stated(content: Content) -> list[ox.Quad]:
    path = content.settings.root / STATED
    return read_quads(path) if path.exists() else []


def _void(content: Content, identity: Identity, base: str) -> Graph:
    """Return how much is in the graph: as a whole, per named graph, per class and property."""
    known = (DATASET, *content.sources)
    said = (t for iri in known for t in content.about.get(iri, ()))
    # As datasets of DCAT they would owe all that the profile asks; `dcat.ttl` has that.
    graph = to_rdflib(t for t in said if t.object != ox.NamedNode(f"{DCAT}Dataset"))
    _of_this_release(graph, identity)
    dataset = URIRef(DATASET)
    sizes = Counter(str(getattr(quad.graph_name, "value", "")) for quad in content.quads)
    _count(graph, dataset, "triples", len(content.triples))
    _count(graph, dataset, "entities", len(content.about))
    _count(graph, dataset, "distinctSubjects", len(content.about))
    graph.add((dataset, RDF.type, URIRef(f"{VOID}Dataset")))
    graph.add((dataset, URIRef(f"{VOID}sparqlEndpoint"), URIRef(ENDPOINT)))
    for name in ("inspraak.ttl", "inspraak.nq.gz"):
        graph.add((dataset, URIRef(f"{VOID}dataDump"), URIRef(f"{base}{name}")))
    for iri, paths in content.sources.items():
        part = URIRef(iri)
        graph.add((dataset, URIRef(f"{VOID}subset"), part))
        graph.add((part, RDF.type, URIRef(f"{VOID}Dataset")))
        _count(graph, part, "triples", sizes[iri])
        for path in paths:
            name = path.relative_to(content.settings.root).as_posix()
            graph.add((part, URIRef(f"{VOID}dataDump"), URIRef(f"{base}{name}")))
    _partitions(graph, dataset, content.triples)
    return graph


def _partitions(graph: Graph, dataset: URIRef, triples: Iterable[ox.Triple]) -> None:
    kinds: Counter[str] = Counter()
    terms: Counter[str] = Counter()
    objects: set[str] = set()
    for triple in triples:
        terms[triple.predicate.value] += 1
        objects.add(str(triple.object))
        if triple.predicate.value == str(RDF.type):
            kinds[str(getattr(triple.object, "value", ""))] += 1
    _count(graph, dataset, "distinctObjects", len(objects))
    for kind, counts, size in (("class", kinds, "entities"), ("property", terms, "triples")):
        plural = "classes" if kind == "class" else "properties"
        _count(graph, dataset, plural, len(counts))
        for term, number in sorted(counts.items()):
            part = URIRef(f"{DATASET}#{kind}-{_name(term)}")
            graph.add((dataset, URIRef(f"{VOID}{kind}Partition"), part))
            graph.add((part, URIRef(f"{VOID}{kind}"), URIRef(term)))
            _count(graph, part, size, number)


def _count(graph: Graph, node: URIRef, term: str, number: int) -> None:
    graph.add((node, URIRef(VOID + term), Literal(number, datatype=XSD.integer)))


def _name(term: str) -> str:
    return shorten(term).replace(":", "_") if not term.startswith(INS) else term.partition("#")[2]


def _day(identity: Identity) -> Literal:
    return Literal(identity.date, datatype=XSD.date)


def _stem(path: str) -> str:
    return PurePosixPath(path).stem
