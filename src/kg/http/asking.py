"""What travels between the server and its workers: a query to answer, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kg.errors import Words
from kg.terms import WHOLE, Graphs


@dataclass(frozen=True, slots=True)
class Asked:
    """A query and the forms in which its answer may come.

    Attributes:
        text: The query.
        table: The format for SELECT and ASK, of `kg.store.results`; empty when none fits.
        graph: The format for CONSTRUCT and DESCRIBE; empty when none fits.
        graphs: The dataset.
    """

    text: str
    table: str = "json"
    graph: str = "turtle"
    graphs: Graphs = WHOLE


# What every graph answers, to find out whether it does.
PULSE: Final = Asked("ASK {}")


@dataclass(frozen=True, slots=True)
class Answered:
    """A whole answer.

    Attributes:
        body: The bytes.
        format: Their format, a name of `kg.store.results`.
        varies: Whether the same query can have another answer next time.
    """

    body: bytes
    format: str
    varies: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a query has no answer.

    Attributes:
        problem: A key of `kg.http.problems`.
        detail: What is wrong and what to do.
        line: The line in the query, from 1; 0 for none.
        column: The column, from 1; 0 for none.
        again: After how many seconds asking again makes sense; 0 when it does not.
    """

    problem: str
    detail: Words
    line: int = 0
    column: int = 0
    again: int = 0


Outcome = Answered | Refused


class RefusedError(Exception):
    """There is no answer to what an address needs to know; carries why."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.problem)
        self.refused = refused
