"""The network of a release: things and what ties them, for Gephi and other network programs."""

from __future__ import annotations

import io

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter
from networkx.readwrite.graphml import write_graphml_xml

from kg.release.content import Content, Files, Identity


def network_files(content: Content, identity: Identity) -> Files:
    """Return the network as GraphML and as GEXF."""
    graph = content.graph.network()
    return {
        "netwerk/inspraak.graphml": _graphml(graph),
        "netwerk/inspraak.gexf": _gexf(graph, identity),
    }


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
