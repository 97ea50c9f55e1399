"""The terms of RDF, and what SPARQL asks of and answers, as records; `kg.model` has the others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Iri:
    """An IRI in full; a blank node is written `_:name`."""

    value: str

    def __str__(self) -> str:
        return self.value

    @property
    def is_blank(self) -> bool:
        """Whether this is a blank node, which has no name outside one answer."""
        return self.value.startswith("_:")


@dataclass(frozen=True, slots=True)
class Text:
    """A literal; `datatype` is an IRI, and None for plain and for language-tagged texts."""

    value: str
    lang: str | None = None
    datatype: str | None = None

    def __str__(self) -> str:
        return self.value


Term = Iri | Text


@dataclass(frozen=True, slots=True)
class Table:
    """The answer to SELECT: variable names without `?`, and per row a term or None each."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def records(self) -> list[dict[str, Term | None]]:
        """Return the rows as dictionaries by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def values(self) -> list[dict[str, str]]:
        """Return the rows as dictionaries of plain strings; what is unbound is empty."""
        return [
            {c: "" if t is None else t.value for c, t in zip(self.columns, row, strict=True)}
            for row in self.rows
        ]


@dataclass(frozen=True, slots=True)
class Triples:
    """The answer to CONSTRUCT and DESCRIBE."""

    triples: tuple[tuple[Iri, Iri, Term], ...]

    def __len__(self) -> int:
        return len(self.triples)


Answer = Table | bool | Triples


@dataclass(frozen=True, slots=True)
class Graphs:
    """The dataset that a query is asked of, by the IRIs of stored graphs.

    Both empty means the dataset of the store: the union of all graphs, and each by its name.
    """

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.default or self.named)


WHOLE = Graphs()


@dataclass(frozen=True, slots=True)
class Cap:
    """The most that one answer may hold; what is larger is refused, never cut."""

    rows: int
    bytes: int
