"""The terms of RDF, and what SPARQL asks of and answers, as records; `kg.model` has the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from kg.namespaces import XSD

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pandas


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

    def to_python(self) -> Value:
        """Return the value that the literal stands for; the text where Python has no such kind."""
        convert = _KINDS.get(self.datatype or "")
        try:
            return convert(self.value) if convert else self.value
        except (ArithmeticError, ValueError):
            return self.value


Term = Iri | Text
Value = str | int | float | Decimal | bool | date | datetime

_KINDS: dict[str, Callable[[str], Value]] = {
    f"{XSD}integer": int,
    f"{XSD}nonNegativeInteger": int,
    f"{XSD}int": int,
    f"{XSD}gYear": int,
    f"{XSD}decimal": Decimal,
    f"{XSD}double": float,
    f"{XSD}boolean": lambda text: text in ("true", "1"),
    f"{XSD}date": date.fromisoformat,
    f"{XSD}dateTime": datetime.fromisoformat,
}


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

    def to_pandas(self) -> pandas.DataFrame:
        """Return the rows as a data frame: IRIs as text, literals as the values they stand for."""
        import pandas

        rows = ([_python(term) for term in row] for row in self.rows)
        return pandas.DataFrame(rows, columns=list(self.columns))


def _python(term: Term | None) -> Value | None:
    return term.to_python() if isinstance(term, Text) else str(term) if term else None


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

    def __iter__(self) -> Iterator[str]:
        return iter((*self.default, *self.named))


WHOLE = Graphs()


@dataclass(frozen=True, slots=True)
class Cap:
    """The most that one answer may hold; what is larger is refused, never cut."""

    rows: int
    bytes: int
