"""The network of a release: things and what ties them, for Gephi and other network programs."""

from __future__ import annotations

import io

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter
from networkx.readwrite.graphml import write_graphml_xml

from kg.namespaces import shorten
from kg.release.content import Content, Files, Identity


def network_files(content: Content, identity: Identity) -> Files:
    """Return the network as GraphML and as GEXF."""
    graph = network(content)
    return {
        "netwerk/inspraak.graphml": _graphml(graph),
        "netwerk/inspraak.gexf": _gexf(graph, identity),
    }


def network(content: Content) -> nx.MultiDiGraph[str]:
    """Return the things that belong to a display group and their relations.

    A node has `label`, `kind`, `group` and `iri`; an edge `label`, `property`, `iri` and `graph`.
    """
    words = content.vocabulary()
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri, types in content.types.items():
        if group := words.group(types):
            label = content.names.label(iri)
            graph.add_node(iri, label=label, kind=words.kind(types), group=group, iri=iri)
    rows = content.graph.select("intern/relaties").values()
    kept = sorted(
        (row["van"], row["naar"], row["eigenschap"], row["graaf"])
        for row in rows
        if row["van"] in graph and row["naar"] in graph
    )
    for number, (start, end, term, source) in enumerate(kept):
        # The key becomes the id of the edge, which must be unique in the whole file.
        graph.add_edge(
            start,
            end,
            key=number,
            label=words.label(term),
            property=shorten(term),
            iri=term,
            graph=source,
        )
    return graph


def _graphml(graph: nx.MultiDiGraph[str]) -> bytes:
    buffer = io.BytesIO()
    # Not `write_graphml`: that writes other bytes where lxml is installed.
    write_graphml_xml(graph, buffer)
    return buffer.getvalue()


def _gexf(graph: nx.MultiDiGraph[str], identity: Identity) -> bytes:
    writer = GEXFWriter()
    writer.add_graph(graph)
    # networkx writes the day of the clock.
    meta = writer.xml.find("meta")
    if meta is not None:
        meta.set("lastmodifieddate", identity.date)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
