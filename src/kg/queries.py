"""The query library: SPARQL files with a grlc header, found by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.binding import Parameter, parameters, to_term
from kg.errors import NotFound, ParameterError, UnknownQuery, Words
from kg.labels import nearest
from kg.terms import Iri, Term
from kg.turtle import read_bytes

MAX_BYTES = 1_000_000
INTERNAL = "intern"
HYGIENE = "hygiene"

_KEY = re.compile(r"(?P<key>[A-Za-z_]+):(?:\s+(?P<value>.*))?")


@dataclass(frozen=True, slots=True)
class Query:
    """A query with its header.

    `name` is what a person types: the file name, without its ending. `theme` is its folder.
    """

    name: str
    theme: str
    summary: str
    description: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    text: str

    @property
    def body(self) -> str:
        """The text without its header."""
        return body(self.text)


class Library:
    """The `.rq` files under a folder; names are known at once, files are read when asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths: dict[str, Path] = {}
        for path in sorted(folder.rglob("*.rq")):
            relative = path.relative_to(folder).with_suffix("")
            self._paths[relative.as_posix()] = path

    def names(self, *, hidden: bool = False) -> tuple[str, ...]:
        """Return the names for people, or also those for the program and the hygiene checks."""
        return tuple(
            sorted(
                full.rpartition("/")[2]
                for full in self._paths
                if hidden or not full.startswith((f"{INTERNAL}/", f"{HYGIENE}/"))
            )
        )

    def theme(self, theme: str) -> tuple[Query, ...]:
        """Return the queries of one folder, by name."""
        return tuple(self._read(f) for f in sorted(self._paths) if f.startswith(f"{theme}/"))

    def all(self) -> tuple[Query, ...]:
        """Return the queries for people, by theme and name."""
        hidden = (f"{INTERNAL}/", f"{HYGIENE}/")
        return tuple(self._read(f) for f in sorted(self._paths) if not f.startswith(hidden))

    def get(self, name: str) -> Query:
        """Return a query by its name, or by theme and name (`raden/niveaus`).

        Raises:
            UnknownQuery: There is none, or the name alone fits more than one.
        """
        wanted = name.removesuffix(".rq")
        if wanted in self._paths:
            return self._read(wanted)
        internal = f"{INTERNAL}/"
        fitting = [
            full
            for full in self._paths
            if full.rpartition("/")[2] == wanted and not full.startswith(internal)
        ]
        if len(fitting) == 1:
            return self._read(fitting[0])
        raise UnknownQuery(name, fitting or nearest(wanted, self.names()))

    def _read(self, full: str) -> Query:
        path = self._paths[full]
        return read_query(path, name=path.stem, theme=full.rpartition("/")[0])


def read_query(path: Path, *, name: str | None = None, theme: str = "") -> Query:
    """Return the query in a file.

    Raises:
        UnreadableFile: It cannot be read.
        BadQuery: A parameter has no known kind.
    """
    text = read_bytes(path, limit=MAX_BYTES).decode("utf-8")
    return parse_query(text, name=name or path.stem, theme=theme)


def parse_query(text: str, *, name: str, theme: str = "") -> Query:
    """Return a query text with what its header says.

    Raises:
        BadQuery: A parameter has no known kind.
    """
    header = read_header(text)
    return Query(
        name=name,
        theme=theme,
        summary=_sentence(header.get("summary", ())),
        description=_sentence(header.get("description", ())),
        tags=tuple(_item(line) for line in header.get("tags", ()) if _item(line)),
        parameters=parameters(text, _defaults(header.get("defaults", ())), name=name),
        text=text,
    )


def body(text: str) -> str:
    """Return a query text without its header."""
    lines = (line for line in text.splitlines() if not line.startswith("#+"))
    return "\n".join(lines).strip()


def read_header(text: str) -> Mapping[str, tuple[str, ...]]:
    """Return the lines under each key of a grlc header (`#+ key: value`)."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        if not line.startswith("#+"):
            continue
        content = line[2:].removeprefix(" ")
        match = _KEY.fullmatch(content.rstrip())
        if match and not content.startswith((" ", "-")):
            lines = found.setdefault(match["key"], [])
            content = match["value"] or ""
        if content.strip() and content.strip() not in ("|", ">"):
            lines.append(content.strip())
    return {key: tuple(values) for key, values in found.items()}


def _sentence(lines: tuple[str, ...]) -> str:
    return _unquoted(" ".join(lines))


def _item(line: str) -> str:
    return _unquoted(line.removeprefix("-").strip())


def _defaults(lines: tuple[str, ...]) -> dict[str, str]:
    pairs = (_item(line).partition(":") for line in lines)
    return {name.strip(): _unquoted(value.strip()) for name, _, value in pairs if name.strip()}


def _unquoted(text: str) -> str:
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if quoted else text


def terms(
    query: Query, params: Mapping[str, str | Term], resolve: Callable[[str, str], Iri]
) -> dict[str, Term]:
    """Return the term for every parameter variable of a query.

    Args:
        query: The query.
        params: Values by parameter name; where one is lacking the default holds.
        resolve: What finds the IRI that goes with a label and the name of a parameter.

    Raises:
        ParameterError: A parameter is unknown, missing or unfit.
        AmbiguousLabel: A label has more than one thing to it.
    """
    known = {parameter.name for parameter in query.parameters}
    for name in params:
        if name not in known:
            raise _unknown(query, name)
    return {p.variable: _term(query, p, params, resolve) for p in query.parameters}


def _term(
    query: Query,
    parameter: Parameter,
    params: Mapping[str, str | Term],
    resolve: Callable[[str, str], Iri],
) -> Term:
    value = params.get(parameter.name, parameter.default)
    if value is None:
        raise _missing(query, parameter)
    text = f"<{value.value}>" if isinstance(value, Iri) else str(value)
    try:
        return to_term(parameter, text, resolve)
    except NotFound as error:
        raise ParameterError(error.message, what=text, where=parameter.name, do=error.do) from error


def _unknown(query: Query, name: str) -> ParameterError:
    known = ", ".join(parameter.name for parameter in query.parameters)
    return ParameterError(
        Words("deze parameter kent de query niet", "the query has no such parameter"),
        what=name,
        where=query.name,
        do=Words(f"Wel: {known}", f"Known: {known}")
        if known
        else Words("Deze query heeft geen parameters.", "This query has no parameters."),
    )


def _missing(query: Query, parameter: Parameter) -> ParameterError:
    return ParameterError(
        Words("deze parameter ontbreekt", "this parameter is missing"),
        what=parameter.name,
        where=query.name,
        do=Words(f"Geef hem mee: -p {parameter.name}=…", f"Give it: -p {parameter.name}=…"),
    )
