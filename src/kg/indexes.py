"""What is made once from the whole graph: the index to search in and the network to walk."""

from __future__ import annotations

from kg.names import NameIndex, Types
from kg.namespaces import SKOS
from kg.search import Entry, SearchIndex
from kg.terms import Table
from kg.vocabulary import Vocabulary

TYPE_CHECKING = False
if TYPE_CHECKING:
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
