"""The network of a release: things and what ties them, for Gephi and other network programs."""

from __future__ import annotations

import io

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter
from networkx.readwrite.graphml import write_graphml_xml

from kg.labels import local_name
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
    """Return everything that has a name, concepts too, and how it hangs together.

    A node has `label`, `kind`, `group` and `iri`; an edge `label`, `property`, `iri` and `graph`.
    The kind of a concept is the last part of its class, as the ontology does not name it.
    """
    words = content.vocabulary()
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri, types in content.types.items():
        kind = words.kind(types) or min(local_name(term) for term in types)
        label, group = content.names.label(iri), words.group(types)
        graph.add_node(iri, label=label, kind=kind, group=group, iri=iri)
    rows = content.graph.select("intern/relaties").values()
    edges = sorted((row["van"], row["naar"], row["eigenschap"], row["graaf"]) for row in rows)
    for number, (start, end, term, source) in enumerate(edges):
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
