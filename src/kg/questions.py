"""The query library as functions: one to a question, with its parameters as named arguments."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import Parameter as Argument
from inspect import Signature
from typing import Protocol

from kg.errors import UnknownQuery
from kg.queries import Library, Query
from kg.terms import Answer, Term


class Runner(Protocol):
    """What the questions are put to."""

    @property
    def library(self) -> Library:
        """The query library."""
        ...

    def run(self, query: Query, params: dict[str, str | Term] | None = None) -> Answer:
        """Return the answer to a query."""
        ...


class Question:
    """One query of the library, to call; its parameters are keyword arguments."""

    def __init__(self, graph: Runner, query: Query) -> None:
        self._graph = graph
        self.query = query
        self.__name__ = _python_name(query.name)
        self.__doc__ = f"{query.summary}\n\n{query.description}".strip()
        self.__signature__ = Signature([_argument(p.name, p.default) for p in query.parameters])

    def __call__(self, **params: str | int | Term) -> Answer:
        """Return the answer.

        Args:
            params: Values by parameter name; where one is lacking its default holds.

        Raises:
            ParameterError: A parameter is unknown, missing or unfit.
        """
        texts = {name: str(v) if isinstance(v, int) else v for name, v in params.items()}
        return self._graph.run(self.query, texts)

    def __repr__(self) -> str:
        return f"<{self.__name__}{self.__signature__}: {self.query.summary}>"


class Questions:
    """The questions of the library by name, with `_` for `-`: `questions.raden_per_soort()`."""

    def __init__(self, graph: Runner) -> None:
        self._graph = graph

    def __getattr__(self, name: str) -> Question:
        try:
            query = self._graph.library.get(name.replace("_", "-"))
        except UnknownQuery as error:
            raise AttributeError(error.line()) from error
        return Question(self._graph, query)

    def __dir__(self) -> list[str]:
        return [_python_name(name) for name in self._graph.library.names()]

    def __iter__(self) -> Iterator[Question]:
        return (Question(self._graph, query) for query in self._graph.library.all())


def _argument(name: str, default: str | None) -> Argument:
    return Argument(
        name, Argument.KEYWORD_ONLY, default=Argument.empty if default is None else default
    )


def _python_name(name: str) -> str:
    return name.replace("-", "_")
