"""What is made once from the whole graph: the index to search in and the network to walk."""

from __future__ import annotations

from kg.labels import local_name
from kg.names import NameIndex, Types
from kg.namespaces import SKOS, shorten
from kg.search import Entry, SearchIndex
from kg.terms import Table
from kg.vocabulary import Vocabulary

TYPE_CHECKING = False
if TYPE_CHECKING:
    import networkx as nx

    from kg.network import Network


def search_index(names: NameIndex, types: Types, vocabulary: Vocabulary) -> SearchIndex:
    """Return the index of every thing that belongs to a display group."""
    return SearchIndex.build(
        Entry(
            iri,
            (names.label(iri), *names.others(iri)),
            vocabulary.group(classes),
            vocabulary.kind(classes),
        )
        for iri, classes in types.items()
        if vocabulary.group(classes)
    )


def network(rows: Table, names: NameIndex, types: Types, vocabulary: Vocabulary) -> Network:
    """Return the network of every thing that belongs to a display group.

    Args:
        rows: The answer to the internal query `relaties`.
        names: What things are called.
        types: The classes of each thing.
        vocabulary: The words of the ontology.
    """
    # Only here, so that a search does not wait for networkx.
    from kg.network import Edge, Network, Node

    concept = f"{SKOS}Concept"
    nodes = (
        Node(iri, names.label(iri), vocabulary.group(classes), concept in classes)
        for iri, classes in types.items()
        if vocabulary.group(classes)
    )
    edges = (
        Edge(
            row["van"],
            row["eigenschap"],
            row["naar"],
            row["graaf"],
            vocabulary.label(row["eigenschap"]),
            vocabulary.reverse(row["eigenschap"]),
        )
        for row in rows.values()
    )
    return Network(nodes, edges)


def relations(
    rows: Table, names: NameIndex, types: Types, vocabulary: Vocabulary
) -> nx.MultiDiGraph[str]:
    """Return everything that has a class, concepts too, with every relation as it is stated.

    A node is an IRI and has `label`, `kind`, `group` and `iri`; an edge `label`, `property`, `iri`
    and `graph`. The kind of a concept is the last part of its class, as the ontology does not name
    it.

    Args:
        rows: The answer to the internal query `relaties`.
        names: What things are called.
        types: The classes of each thing.
        vocabulary: The words of the ontology.
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri in sorted(types):
        kind = vocabulary.kind(types[iri]) or min(local_name(term) for term in types[iri])
        group = vocabulary.group(types[iri])
        graph.add_node(iri, label=names.label(iri), kind=kind, group=group, iri=iri)
    found = ((row["van"], row["naar"], row["eigenschap"], row["graaf"]) for row in rows.values())
    for number, (start, end, term, source) in enumerate(sorted(found)):
        # The key becomes the id of the edge in a file, where it must be unique as a whole.
        graph.add_edge(
            start,
            end,
            key=number,
            label=vocabulary.label(term),
            property=shorten(term),
            iri=term,
            graph=source,
        )
    return graph
