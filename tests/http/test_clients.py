"""Programs that others wrote ask the endpoint as they ask every endpoint."""

from __future__ import annotations

import io
import shutil
import subprocess
from xml.dom.minidom import Document

import pandas as pd
import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, RDFXML, TURTLE, XML, SPARQLWrapper

from serving import Served

# rdflib and SPARQLWrapper use of each other what is going away.
pytestmark = pytest.mark.filterwarnings(
    "ignore:ConjunctiveGraph:DeprecationWarning", "ignore:Dataset:DeprecationWarning"
)

RAAD = "https://w3id.org/inspraak/def#Raad"
COUNT = f"SELECT (COUNT(?s) AS ?n) {{ ?s a <{RAAD}> }}"
DESCRIBE = "DESCRIBE <https://w3id.org/inspraak/id/raad/lcr>"


@pytest.fixture(scope="module")
def councils(server: Served) -> int:
    return int(server.ask(COUNT, "text/csv").text.split()[1])


@pytest.mark.parametrize("method", ["GET", POST])
def test_sparqlwrapper(server: Served, councils: int, method: str) -> None:
    wrapper = SPARQLWrapper(server.sparql)
    wrapper.setMethod(method)
    wrapper.setQuery(COUNT)
    wrapper.setReturnFormat(JSON)
    found = wrapper.query().convert()
    assert isinstance(found, dict)
    assert int(found["results"]["bindings"][0]["n"]["value"]) == councils
    wrapper.setReturnFormat(CSV)
    assert wrapper.query().convert() == b"n\r\n%d\r\n" % councils
    wrapper.setReturnFormat(XML)
    document = wrapper.query().convert()
    assert isinstance(document, Document)
    assert f">{councils}<" in document.toxml()
    wrapper.setQuery(DESCRIBE)
    for form in (TURTLE, RDFXML):
        wrapper.setReturnFormat(form)
        graph = wrapper.query().convert()
        if isinstance(graph, bytes):
            graph = rdflib.Graph().parse(data=graph, format="turtle")
        assert isinstance(graph, rdflib.Graph)
        assert len(graph) > 3


def test_rdflib_sparqlstore(server: Served, councils: int) -> None:
    graph = rdflib.Graph(SPARQLStore(server.sparql), bind_namespaces="none")
    (row,) = graph.query(COUNT)
    assert int(row[0]) == councils  # type: ignore[index, arg-type]
    subjects = set(graph.subjects(rdflib.RDF.type, rdflib.URIRef(RAAD)))
    assert len(subjects) == councils


def test_pandas_reads_csv_as_r_does(server: Served, councils: int) -> None:
    reply = server.ask(f"SELECT ?s {{ ?s a <{RAAD}> }}", format="csv")
    assert len(pd.read_csv(io.BytesIO(reply.body))) == councils


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl, which is not installed")
def test_curl(server: Served, councils: int) -> None:
    asked = ["curl", "-sS", "-H", "Accept: text/csv", "--data-urlencode", f"query={COUNT}"]
    answer = subprocess.run([*asked, server.sparql], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["n", str(councils)]
    iri = f"{server.address}/id/raad/lcr"
    asked = ["curl", "-sSL", "-H", "Accept: text/turtle", iri]
    turtle = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert len(rdflib.Graph().parse(data=turtle, format="turtle")) > 3
