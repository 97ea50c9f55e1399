"""A release of the real graph: each format says what the data say, and its description is true."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.namespace import SH

from kg.namespaces import DCAT, GRAAF, INS, RDFS, SCHEMA, SKOS, VOID, XSD
from kg.release.content import Content, Files, Identity
from kg.release.making import release_files
from kg.settings import Settings
from kg.turtle import parse, to_rdflib
from shapetest import ROOT, shapes, validate

Reader = Callable[[io.BytesIO], "nx.MultiDiGraph[str]"]

TABLE_CLASSES = ("Raad", "Gemeente", "Cijfer", "Passage", "LokaleRegel", "Concept")


@pytest.fixture(scope="module")
def content() -> Content:
    return Content(Settings(root=ROOT, sources=None, cache=ROOT))


@pytest.fixture(scope="module")
def identity(content: Content) -> Identity:
    return content.identity(None, None)


@pytest.fixture(scope="module")
def files(content: Content, identity: Identity) -> Files:
    return release_files(content, identity)


def turtle(files: Files, name: str) -> Graph:
    return to_rdflib(parse(files[name], name))


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("inspraak.ttl", ox.RdfFormat.TURTLE),
        ("inspraak.nt", ox.RdfFormat.N_TRIPLES),
        ("inspraak.jsonld", ox.RdfFormat.JSON_LD),
    ],
)
def test_a_merged_format_says_what_the_data_say(
    files: Files, content: Content, name: str, format: ox.RdfFormat
) -> None:
    said = {quad.triple for quad in ox.parse(files[name], format=format)}
    assert said == set(content.triples)


def test_a_format_with_graphs_keeps_them(files: Files, content: Content) -> None:
    quads = gzip.decompress(files["inspraak.nq.gz"])
    assert set(ox.parse(quads, format=ox.RdfFormat.N_QUADS)) == set(content.quads)
    trig = ox.parse(files["inspraak.trig"], format=ox.RdfFormat.TRIG)
    assert set(trig) == set(content.quads)


def test_neither_a_time_nor_a_name_stands_in_what_is_packed(files: Files) -> None:
    head = files["inspraak.nq.gz"][:10]
    assert head[3] == 0, "no name"
    assert head[4:8] == bytes(4), "no time"


def test_the_files_of_the_project_are_there_as_they_are(files: Files, content: Content) -> None:
    for paths in content.sources.values():
        for path in paths:
            assert files[path.relative_to(ROOT).as_posix()] == path.read_bytes()
    for name in ("ontology/shapes/recht.ttl", "ontology/context.jsonld", "LICENSE-DATA"):
        assert files[name] == (ROOT / name).read_bytes()


@pytest.mark.parametrize(
    ("name", "read"),
    [("netwerk/inspraak.graphml", nx.read_graphml), ("netwerk/inspraak.gexf", nx.read_gexf)],
)
def test_the_network_loads_again(files: Files, content: Content, name: str, read: Reader) -> None:
    graph = read(io.BytesIO(files[name]))
    related = content.graph.select("intern/relaties").values()
    assert graph.is_directed()
    assert set(graph) == set(content.graph.types)
    node = graph.nodes["https://identifier.overheid.nl/tooi/id/gemeente/gm1955"]
    assert (node["label"], node["kind"]) == ("Gemeente Montferland", "gemeente")
    assert node["iri"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm1955"
    edges = [(start, end, data["iri"]) for start, end, data in graph.edges(data=True)]
    wanted = [(row["van"], row["naar"], row["eigenschap"]) for row in related]
    assert sorted(edges) == sorted(wanted)
    assert all(data["label"] for _, _, data in graph.edges(data=True))


def cells(row: dict[str, str], column: dict[str, Any]) -> Iterator[str]:
    """Yield the values in a cell as the metadata of CSVW tell to read it."""
    text = row[column["titles"]]
    if text:
        yield from text.split(column["separator"]) if "separator" in column else (text,)


def term(column: dict[str, Any], text: str) -> ox.NamedNode | ox.Literal:
    datatype = column["datatype"]
    if datatype == "anyURI":
        return ox.NamedNode(text)
    if "lang" in column:
        return ox.Literal(text, language=column["lang"])
    iri = datatype["@id"] if isinstance(datatype, dict) else f"{XSD}{datatype}"
    return ox.Literal(text, datatype=ox.NamedNode(iri))


@pytest.mark.parametrize("name", TABLE_CLASSES)
def test_a_table_read_by_its_metadata_says_what_the_data_say(
    files: Files, content: Content, name: str
) -> None:
    metadata = json.loads(files[f"tabellen/{name}.csv-metadata.json"])
    assert metadata["url"] == f"{name}.csv"
    schema = metadata["tableSchema"]
    assert schema["aboutUrl"] == "{+iri}"
    rows = list(csv.DictReader(io.StringIO(files[f"tabellen/{name}.csv"].decode(), newline="")))
    head, *columns = schema["columns"]
    assert head["suppressOutput"]
    assert len({column["name"] for column in columns}) == len(columns)
    read = {
        ox.Triple(ox.NamedNode(row["iri"]), ox.NamedNode(column["propertyUrl"]), value)
        for row in rows
        for column in columns
        for value in (term(column, text) for text in cells(row, column))
    }
    said = {triple for row in rows for triple in content.about[row["iri"]]}
    kind = f"{SKOS}Concept" if name == "Concept" else f"{INS}{name}"
    things = {
        str(getattr(triple.subject, "value", ""))
        for triple in content.triples
        if triple.predicate.value == str(RDF.type) and triple.object == ox.NamedNode(kind)
    }
    assert read == said
    assert [row["iri"] for row in rows] == sorted(things)


def test_the_description_has_what_the_profile_requires(files: Files) -> None:
    described = turtle(files, "dcat.ttl")
    assert (None, RDF.type, URIRef(f"{DCAT}Distribution")) in described
    assert validate(described, shapes("meta")) == frozenset()


def test_the_description_for_who_queries_is_whole(files: Files) -> None:
    described = turtle(files, "void.ttl")
    assert (None, URIRef(f"{VOID}subset"), None) in described
    assert validate(described, shapes("meta")) == frozenset()


def test_a_description_that_lacks_something_is_found(files: Files) -> None:
    described = turtle(files, "dcat.ttl")
    described.remove((URIRef(f"{GRAAF}inspraak"), URIRef(f"{DCAT}contactPoint"), None))
    assert [f.source for f in validate(described, shapes("meta"))] == ["Dataset-contactPoint"]


def test_every_distribution_is_a_file_of_that_size_and_sum(
    files: Files, identity: Identity
) -> None:
    described = turtle(files, "dcat.ttl")
    found = list(described.subject_objects(URIRef(f"{DCAT}downloadURL")))
    assert len(found) > len(TABLE_CLASSES)
    for node, address in found:
        data = files[str(address).partition(f"/{identity.version}/")[2]]
        assert described.value(node, URIRef(f"{DCAT}byteSize")) == Literal(
            str(len(data)), datatype=f"{XSD}nonNegativeInteger"
        )
        total = hashlib.sha256(data).hexdigest()
        assert f'"{total}"' in files["dcat.ttl"].decode()


def test_the_counts_of_void_are_those_of_the_data(files: Files, content: Content) -> None:
    void = turtle(files, "void.ttl")
    dataset = URIRef(f"{GRAAF}inspraak")
    assert int(str(void.value(dataset, URIRef(f"{VOID}triples")))) == len(content.triples)
    assert int(str(void.value(dataset, URIRef(f"{VOID}entities")))) == len(content.about)
    parts = list(void.objects(dataset, URIRef(f"{VOID}propertyPartition")))
    sizes = [int(str(void.value(part, URIRef(f"{VOID}triples")))) for part in parts]
    assert sum(sizes) == len(content.triples)
    subsets = list(void.objects(dataset, URIRef(f"{VOID}subset")))
    sizes = [int(str(void.value(part, URIRef(f"{VOID}triples")))) for part in subsets]
    assert sum(sizes) == len(content.quads)
    (raden,) = void.subjects(URIRef(f"{VOID}class"), URIRef(f"{INS}Raad"))
    rows = files["tabellen/Raad.csv"].decode().count("\r\n") - 1
    assert int(str(void.value(raden, URIRef(f"{VOID}entities")))) == rows


def test_every_example_is_a_question_of_the_library_that_runs(
    files: Files, content: Content
) -> None:
    graph = turtle(files, "voorbeelden.ttl")
    library = {query.summary for query in content.graph.library.all()}
    nodes = set(graph.subjects(RDF.type, SH.SPARQLExecutable))
    comments = {str(c) for node in nodes for c in graph.objects(node, URIRef(f"{RDFS}comment"))}
    assert comments == library
    for node in nodes:
        forms = (SH.select, SH.ask, SH.construct)
        (text,) = (str(o) for form in forms for o in graph.objects(node, form))
        ox.Store().query(text)
        assert "#+" not in text
        (prefixes,) = graph.objects(node, SH.prefixes)
        assert (prefixes, SH.declare, None) in graph
        assert graph.value(node, URIRef(f"{SCHEMA}target")) is not None


def test_an_example_has_its_default_filled_in(files: Files) -> None:
    text = files["voorbeelden.ttl"].decode()
    example = text.partition("sparql-examples/inspraak/raden-van-mijn-gemeente>")[2]
    select = example.partition('"""')[2].partition('"""')[0]
    assert "identifier.overheid.nl/tooi/id/gemeente/gm1942" in select


def test_the_sums_are_those_of_the_files(files: Files) -> None:
    lines = files["SHA256SUMS"].decode().splitlines()
    sums = {path: total for total, path in (line.split("  ", 1) for line in lines)}
    assert set(sums) == set(files) - {"SHA256SUMS"}
    assert sums == {path: hashlib.sha256(files[path]).hexdigest() for path in sums}


def test_the_manifest_says_what_the_release_is(
    files: Files, content: Content, identity: Identity
) -> None:
    manifest = json.loads(files["manifest.json"])
    assert manifest["version"] == identity.version
    assert manifest["date"] == identity.date
    assert manifest["license"].startswith("https://creativecommons.org/")
    assert manifest["inputs"]["digest"] == content.digest
    assert sum(graph["triples"] for graph in manifest["graphs"]) == len(content.quads)
    assert {file["path"] for file in manifest["files"]} == set(files) - {
        "manifest.json",
        "SHA256SUMS",
    }
