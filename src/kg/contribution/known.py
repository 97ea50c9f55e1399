"""What is known already: gemeenten, councils and rules, and the words of the ontology."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import pyoxigraph as ox

from kg.graph import KnowledgeGraph
from kg.labels import bare, fold
from kg.namespaces import BEGRIP, GM, INS, OWL, RDF, RDFS, expand
from kg.tables.importing import Reference, read_reference
from kg.tables.places import Place
from kg.tables.records import CellError, statements
from kg.terms import Iri

_CLASS = (f"{OWL}Class", f"{RDFS}Class")
_NOT_IN_DATA = f"{OWL}AnnotationProperty"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: the last part of its address, its name, and what it means."""

    slug: str
    label: str
    meaning: str


class Known:
    """The graph as a contribution needs it; what does not change is read once.

    Args:
        graph: The graph that contributions are added to.

    Raises:
        InputError: What tables refer to cannot be read.
    """

    def __init__(self, graph: KnowledgeGraph) -> None:
        self._graph = graph
        settings = graph.settings
        self.reference: Reference = read_reference(settings.data, settings.tables)

    # --- gemeenten ---

    def place(self, text: str) -> Place:
        """Return the gemeente that a text names: by address, by code, or by name.

        Raises:
            CellError: None answers to it, or more than one.
        """
        wanted = " ".join(text.split())
        full = expand(wanted) or wanted
        places = self.reference.places
        if full.startswith(GM):
            return places.coded(full.removeprefix(GM), "gemeente")
        try:
            return places.coded(wanted, "gemeente")
        except CellError:
            return places.named(wanted, "gemeente")

    def ended(self, gemeente: str) -> bool:
        """Tell whether a gemeente is no more."""
        return any(predicate == f"{INS}opgeheven" for predicate, _ in self.stated(gemeente))

    def successors(self, gemeente: str) -> tuple[str, ...]:
        """Return the names of the gemeenten of now in which one that is no more went up."""
        names: set[str] = set()
        waiting, seen = [gemeente], {gemeente}
        while waiting:
            for predicate, value in self.stated(waiting.pop()):
                if predicate == f"{INS}opgegaanIn" and value.value not in seen:
                    seen.add(value.value)
                    if self.ended(value.value):
                        waiting.append(value.value)
                    else:
                        names.add(bare(self.label(value.value)))
        return tuple(sorted(names))

    # --- things ---

    def find(self, gemeente: str, group: str, names: Iterable[str]) -> str:
        """Return the council or rule of a gemeente that has one of some names; empty for none.

        Args:
            gemeente: The IRI of the gemeente.
            group: `raad` or `regel`.
            names: The names to look for, whatever their case and diacritics.
        """
        wanted = {fold(name) for name in names}
        rows = self._graph.select("intern/bijdrage-gemeente", {"gemeente": Iri(gemeente)}).values()
        for row in rows:
            if row["groep"] == group and wanted & {fold(row["naam"]), fold(row["anders"])}:
                return row["ding"]
        return ""

    def things(self, gemeente: str) -> tuple[str, ...]:
        """Return the names of the councils and rules of a gemeente, by kind and name."""
        rows = self._graph.select("intern/bijdrage-gemeente", {"gemeente": Iri(gemeente)}).values()
        return tuple(dict.fromkeys(row["naam"] for row in rows))

    def named(self, text: str) -> str:
        """Return the thing that a person means.

        Raises:
            NotFound: Nothing answers to it.
            AmbiguousLabel: More than one thing does.
        """
        return self._graph.resolve(text).value

    def same_name(self, label: str) -> bool:
        """Tell whether something has a label as its name."""
        return bool(self._graph.named(label))

    def exists(self, iri: str) -> bool:
        """Tell whether the graph says anything of a thing."""
        return bool(self.stated(iri))

    def label(self, iri: str) -> str:
        """Return what a thing is called."""
        return self._graph.label(Iri(iri))

    def name(self, prefixed: str) -> str:
        """Return what a thing is called that goes by a prefixed name; empty for none."""
        iri = Iri(expand(prefixed) or prefixed)
        return self._graph.label(iri) if self._graph.has_label(iri) else ""

    def stated(self, iri: str) -> frozenset[tuple[str, ox.NamedNode | ox.Literal]]:
        """Return what the graph says of a thing: properties and values."""
        return frozenset(
            (quad.predicate.value, quad.object)
            for quad in self.surroundings(iri)
            if quad.subject == ox.NamedNode(iri)
            and isinstance(quad.object, ox.NamedNode | ox.Literal)
        )

    def surroundings(self, iri: str) -> list[ox.Quad]:
        """Return what the graph says of a thing and of what it names."""
        library = self._graph.library
        query = library.get("intern/bijdrage-omgeving")
        data = self._graph.export(query, {"ding": Iri(iri)}, format="ntriples")
        return list(ox.parse(data, format=ox.RdfFormat.N_TRIPLES))

    # --- words ---

    @cached_property
    def words(self) -> tuple[ox.Quad, ...]:
        """The classes and properties of the ontology with their kinds, and the tree of classes."""
        query = self._graph.library.get("intern/bijdrage-woorden")
        data = self._graph.export(query, format="ntriples")
        return tuple(ox.parse(data, format=ox.RdfFormat.N_TRIPLES))

    @cached_property
    def properties(self) -> frozenset[str]:
        """The properties of the ontology that data may use."""
        kinds: dict[str, set[str]] = {}
        for term, predicate, kind in statements(self.words):
            if predicate == f"{RDF}type":
                kinds.setdefault(term, set()).add(kind)
        return frozenset(
            term
            for term, found in kinds.items()
            if f"{RDF}Property" in found and not found & {*_CLASS, _NOT_IN_DATA}
        )

    def choices(self, scheme: str) -> tuple[Choice, ...]:
        """Return the concepts of a scheme (`raadsoort`), by name."""
        rows = self._graph.select("intern/bijdrage-keuzes", {"kader": Iri(BEGRIP + scheme)})
        return tuple(
            Choice(row["ding"].rpartition("/")[2], row["naam"], row["uitleg"])
            for row in rows.values()
        )
