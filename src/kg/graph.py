"""KnowledgeGraph: the one core that command line, HTTP and app share."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from kg import binding, queries
from kg.errors import BadQuery, NotFound, QueryError, Words
from kg.labels import local_name
from kg.namespaces import expand
from kg.queries import Library, Query
from kg.settings import Settings
from kg.terms import Answer, Iri, Table, Term, Triples

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import networkx as nx

    from kg.evidence import Proof
    from kg.model import Count, Coverage, Municipality, Relation, SearchOutcome, Stats, Step, Thing
    from kg.names import NameIndex
    from kg.network import Central, Cluster, Network
    from kg.questions import Questions
    from kg.search import SearchIndex
    from kg.store.base import Store
    from kg.validate import Report
    from kg.vocabulary import Vocabulary

Params = Mapping[str, str | Term]
T = TypeVar("T")


class KnowledgeGraph:
    """Everything that can be asked of the graph; safe to share between threads.

    Args:
        store: What answers the queries.
        settings: Where the project stands and in which language it answers.
        digest: Changes when what the store holds does.
    """

    def __init__(self, store: Store, settings: Settings, *, digest: str = "") -> None:
        self._store = store
        self.settings = settings
        self.digest = digest

    @classmethod
    def open(cls, settings: Settings | None = None) -> KnowledgeGraph:
        """Return the graph of the files, or of the endpoint or store that the settings name.

        Args:
            settings: Where the graph is; by default as the environment says.

        Raises:
            SettingsError: There is no graph at the root.
            StoreError: The store cannot be opened.
            InputError: A file cannot be read or is malformed; then nothing is loaded.
            EndpointError: The endpoint does not answer, or does not hold the graph.
        """
        settings = settings or Settings.from_environment(os.environ)
        if settings.endpoint:
            from kg.elsewhere import answering, look

            found = look(settings)
            return cls(answering(found, settings), settings, digest=found.digest)
        if settings.store:
            from kg.store.disk import open_disk

            opened = open_disk(settings.store)
            return cls(opened, settings, digest=opened.digest)
        from kg.load import inputs, load
        from kg.store.local import LocalStore

        loaded = load(inputs(settings), root=settings.root)
        return cls(LocalStore(loaded.store), settings, digest=loaded.digest)

    def in_language(self, lang: str) -> KnowledgeGraph:
        """Return the same graph that answers in another language; it shares what is stored."""
        return KnowledgeGraph(self._store, replace(self.settings, lang=lang), digest=self.digest)

    @cached_property
    def library(self) -> Library:
        """The query library."""
        return Library(self.settings.queries)

    @cached_property
    def questions(self) -> Questions:
        """The query library as functions: `graph.questions.raden_van_mijn_gemeente(gemeente=…)`."""
        from kg.questions import Questions

        return Questions(self)

    def query(self, name: str, params: Params | None = None) -> Answer:
        """Return the answer to a query.

        Args:
            name: The name of a query in the library, or theme and name (`raden/niveaus`), or
                SPARQL itself, which has braces in it.
            params: Values by parameter name; an `iri` may be a prefixed name or a label.

        Raises:
            UnknownQuery: There is no such query.
            BadQuery: The SPARQL is wrong.
            ParameterError: A parameter is unknown, missing or unfit.
        """
        found = queries.parse_query(name, name="query") if "{" in name else self.library.get(name)
        return self.run(found, params)

    def select(self, name: str, params: Params | None = None) -> Table:
        """Return the answer to a SELECT query; `to_pandas()` makes a data frame of it.

        Raises:
            QueryError: It is another query.
        """
        return self._one(Table, name, params, Words("geen tabel", "no SELECT query"))

    def ask(self, name: str, params: Params | None = None) -> bool:
        """Return the answer to an ASK query.

        Raises:
            QueryError: It is another query.
        """
        return self._one(bool, name, params, Words("geen ja of nee", "no ASK query"))

    def construct(self, name: str, params: Params | None = None) -> Triples:
        """Return the answer to a CONSTRUCT or DESCRIBE query.

        Raises:
            QueryError: It is another query.
        """
        return self._one(Triples, name, params, Words("geen graaf", "no CONSTRUCT query"))

    def _one(self, kind: type[T], name: str, params: Params | None, other: Words) -> T:
        """Return the answer to a query, which must be of one kind."""
        answer = self.query(name, params)
        if isinstance(answer, kind):
            return answer
        raise QueryError(Words(f"deze query geeft {other.nl}", other.en), what=name)

    def run(self, query: Query, params: Params | None = None) -> Answer:
        """Return the answer to any query, from the library or not."""
        terms = queries.terms(query, params or {}, self.resolve)
        try:
            return self._store.query(query.text, bindings=terms)
        except BadQuery as error:
            raise _in(query, error) from error

    def written(self, query: Query, params: Params | None = None) -> str:
        """Return the text of a query with the values in place of its parameters."""
        return binding.bind(query.text, queries.terms(query, params or {}, self.resolve))

    def export(self, query: Query, params: Params | None = None, *, format: str) -> bytes:
        """Return the answer to a query in one of the formats of `kg.store.results`."""
        terms = queries.terms(query, params or {}, self.resolve)
        try:
            return self._store.export(query.text, format=format, bindings=terms)
        except BadQuery as error:
            raise _in(query, error) from error

    def resolve(self, text: str, kind: str = "") -> Iri:
        """Return the thing that a person means.

        Args:
            text: An IRI, a prefixed name (`gm:gm0344`), or a name, other name or abbreviation,
                whatever its case and diacritics; the kind may go before it or be left out
                (`Gemeente Montferland`, `Montferland`).
            kind: The name of a kind of thing to prefer when a name fits several (`doelgroep`).

        Raises:
            NotFound: Nothing answers to it; carries suggestions.
            AmbiguousLabel: More than one thing does; names them.
        """
        wanted = " ".join(text.split())
        full = wanted.removeprefix("<").removesuffix(">") if wanted.startswith("<") else wanted
        for iri in (expand(full), full):
            if iri and ":" in iri and binding.is_iri(iri) and self.exists(Iri(iri)):
                return Iri(iri)
        from kg.names import resolve

        return Iri(resolve(wanted, self._names, self.types, self.vocabulary, kind=kind))

    def exists(self, iri: Iri) -> bool:
        """Tell whether the graph says anything of, or with, a thing."""
        return binding.is_iri(iri.value) and bool(self.query("intern/bestaat", {"ding": iri}))

    def named(self, text: str) -> tuple[Iri, ...]:
        """Return the things that have a text as a whole name, whatever its case, best first."""
        return tuple(Iri(iri) for iri in self._names.holders(text))

    def label(self, iri: Iri) -> str:
        """Return what a thing is called; without a name, the last part of its IRI in words."""
        return self._names.label(iri.value) or local_name(iri.value)

    def has_label(self, iri: Iri) -> bool:
        """Tell whether a thing has a name."""
        return bool(self._names.label(iri.value))

    def describe(self, iri: Iri) -> Thing:
        """Return everything that the graph knows about one thing.

        Raises:
            NotFound: The graph does not have it.
        """
        from kg import description

        if not self.exists(iri):
            raise NotFound(iri.value)
        about = {"ding": iri}
        return description.thing(
            iri,
            self.select("intern/uitgaand", about),
            self.select("intern/inkomend", about),
            self.select("intern/bewijs", about),
            vocabulary=self.vocabulary,
            lang=self.settings.lang,
        )

    def neighbours(self, iri: Iri) -> tuple[Relation, ...]:
        """Return the relations of one thing in both directions, outgoing ones first."""
        return self.describe(iri).relations

    def search(
        self, text: str, *, kinds: tuple[str, ...] = (), limit: int | None = 20
    ) -> SearchOutcome:
        """Return the things whose names fit a text, best first.

        Args:
            text: What a person typed.
            kinds: The display groups to keep; none keeps all.
            limit: The most hits to return.
        """
        return self._search.search(text, kinds=kinds, limit=limit)

    def path(self, start: Iri, end: Iri) -> tuple[Step, ...]:
        """Return the most telling way from one thing to another.

        Raises:
            NoPath: The two do not hang together.
        """
        return self._network.path(start.value, end.value)

    def paths(self, start: Iri, end: Iri, number: int) -> tuple[tuple[Step, ...], ...]:
        """Return the most telling ways from one thing to another, the best first.

        Raises:
            NoPath: The two do not hang together.
        """
        return self._network.paths(start.value, end.value, number)

    def central(self, number: int, within: Sequence[Iri] | None = None) -> tuple[Central, ...]:
        """Return the things that lie most often on the ways between others.

        Args:
            number: The most things to return.
            within: The things to look at; None for all, and then the numbers are an estimate.
        """
        return self._network.central(number, _values(within))

    def clusters(self, within: Sequence[Iri] | None = None) -> tuple[Cluster, ...]:
        """Return the clusters of things that hang together more than with the rest, largest first.

        Args:
            within: The things to look at; None for all.
        """
        return self._network.clusters(_values(within))

    def network(self) -> nx.MultiDiGraph[str]:
        """Return everything and its relations, as `kg.indexes.relations` describes it."""
        from kg.indexes import relations

        rows = self.select("intern/relaties")
        return relations(rows, self._names, self.types, self.vocabulary)

    def evidence(self) -> Proof:
        """Return what holding every passage against its source file shows.

        Raises:
            EvidenceError: A source is described in a way that cannot be held against anything.
        """
        from kg.evidence import prove

        return prove(self, self.settings)

    def validate(self, files: Sequence[Path] = (), *, force: bool = False) -> Report:
        """Return what SHACL says of the files of the graph, or of some files in their context.

        Args:
            files: The files to report on; none means the whole graph.
            force: Validate the whole graph also when its content was validated before.

        Raises:
            InputError: A file cannot be read.
        """
        from kg.validate import validate, validate_files

        if files:
            return validate_files(files, self.settings)
        return validate(self.settings, force=force)

    def stats(self) -> Stats:
        """Return counts per class, graph and source, and how far things hang together."""
        from kg.cohesion import cohesion
        from kg.model import Count, Stats

        classes = self._counts("intern/telling-klassen")
        graphs = self._counts("intern/telling-grafen")
        covered = self.select("intern/telling-dekking").values()
        words = self.vocabulary
        return Stats(
            triples=sum(count.number for count in graphs),
            things=int(covered[0]["dingen"]) if covered else 0,
            sourced=int(covered[0]["metHerkomst"]) if covered else 0,
            classes=tuple(
                Count(c.iri, words.label(c.iri.value), c.number, c.former)
                for c in classes
                if words.knows(c.iri.value)
            ),
            graphs=graphs,
            sources=self._counts("intern/telling-bronnen"),
            cohesion=cohesion(self),
        )

    def municipality(self, iri: Iri) -> Municipality:
        """Return what is known of one gemeente, also of one that is no more."""
        from kg.municipalities import municipality

        return municipality(self, iri)

    def municipalities(self) -> tuple[Coverage, ...]:
        """Return how much is known of every gemeente that there is, by name."""
        from kg.municipalities import coverage

        return coverage(self)

    def municipal_totals(self) -> Mapping[str, int]:
        """Return of how many gemeenten each kind of knowledge is there."""
        from kg.municipalities import totals

        return totals(self)

    def _counts(self, name: str) -> tuple[Count, ...]:
        """Return the rows of a counting query, the largest first."""
        from kg.model import Count

        found = [
            Count(
                iri := Iri(row["wat"]),
                self.label(iri),
                int(row["aantal"]),
                int(row.get("voorbij", "0")),
            )
            for row in self.select(name).values()
        ]
        return tuple(sorted(found, key=lambda count: (-count.number, count.label)))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The names of classes and properties, in the language of the answers."""
        from kg.vocabulary import Vocabulary

        return Vocabulary(self.select("intern/woordenschat"), self.settings.lang)

    @cached_property
    def _names(self) -> NameIndex:
        from kg.names import NameIndex

        return NameIndex(self.select("intern/namen"), self.settings.lang)

    @cached_property
    def types(self) -> Mapping[str, frozenset[str]]:
        """The classes of everything that has a name, by IRI."""
        found: dict[str, set[str]] = {}
        for row in self.select("intern/soorten").values():
            found.setdefault(row["ding"], set()).add(row["soort"])
        return {iri: frozenset(types) for iri, types in found.items()}

    @cached_property
    def _search(self) -> SearchIndex:
        from kg.indexes import search_index

        return search_index(self._names, self.types, self.vocabulary)

    @cached_property
    def _network(self) -> Network:
        from kg.indexes import network

        rows = self.select("intern/relaties")
        return network(rows, self._names, self.types, self.vocabulary)


def _values(things: Sequence[Iri] | None) -> tuple[str, ...] | None:
    return None if things is None else tuple(thing.value for thing in things)


def _in(query: Query, error: BadQuery) -> BadQuery:
    return BadQuery(query.name, error.line_number, error.column, error.reason)
