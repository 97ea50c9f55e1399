"""Typed query parameters: checked values that take the place of variables in a query.

A parameter is a variable whose name begins with `_` and ends in its kind: `?_gemeente_iri`,
`?_naam_literal`, `?_peildatum_date`, `?_aantal_integer`. The query is taken apart into the tokens
of SPARQL and whole variable tokens make way for whole term tokens, written by Oxigraph; text from
a person never becomes syntax, and any endpoint understands the result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.errors import BadQuery, ParameterError, Words
from kg.namespaces import XSD, expand
from kg.sparql import TOKEN, place
from kg.terms import Iri, Term, Text

KINDS = ("iri", "literal", "date", "integer")
MAX_VALUE = 10_000

_PARAMETER = re.compile(rf"_(?P<name>\w+)_(?P<kind>{'|'.join(KINDS)})")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query; `default` is None when a value must be given."""

    name: str
    kind: str
    default: str | None = None

    @property
    def variable(self) -> str:
        """The variable that the value takes the place of, without `?`."""
        return f"_{self.name}_{self.kind}"


def parameters(
    text: str, defaults: Mapping[str, str] | None = None, *, name: str = "query"
) -> tuple[Parameter, ...]:
    """Return the parameters of a query in the order in which they first occur.

    Args:
        text: The query.
        defaults: The values that hold when none is given, by parameter name.
        name: How errors name the query.

    Raises:
        BadQuery: A variable begins with `_` and does not end in a known kind.
    """
    found: dict[str, Parameter] = {}
    for token in TOKEN.finditer(text):
        if token.lastgroup != "variable" or not token.group()[1:].startswith("_"):
            continue
        match = _PARAMETER.fullmatch(token.group()[1:])
        if match is None:
            kinds = ", ".join(f"_{kind}" for kind in KINDS)
            raise BadQuery(
                name,
                *place(text, token.start()),
                Words(
                    f"de parameter {token.group()} eindigt niet op {kinds}",
                    f"the parameter {token.group()} does not end in {kinds}",
                ),
            )
        default = (defaults or {}).get(match["name"])
        found[match[0]] = Parameter(match["name"], match["kind"], default)
    return tuple(found.values())


def to_term(
    parameter: Parameter, value: str, resolve: Callable[[str, str], Iri] | None = None
) -> Term:
    """Return the term that a value stands for.

    Args:
        parameter: The parameter, which says the kind.
        value: What a person gave.
        resolve: What finds the IRI that goes with a label, for the kind `iri`; it is given the
            label, and the name of the parameter as a hint of what kind of thing is meant.

    Raises:
        ParameterError: The value does not fit the kind.
    """
    text = value.strip()
    if len(value) > MAX_VALUE or not _is_encodable(value):
        raise _unfit(parameter, value[:80], Words("gewone tekst", "plain text"))
    if parameter.kind == "iri":
        return _iri(parameter, text, resolve)
    if parameter.kind == "date":
        if not _is_date(text):
            raise _unfit(parameter, value, Words("een datum: 2025-01-31", "a date: 2025-01-31"))
        return Text(text, datatype=f"{XSD}date")
    if parameter.kind == "integer":
        if not _INTEGER.fullmatch(text):
            raise _unfit(parameter, value, Words("een heel getal: 12", "a whole number: 12"))
        return Text(str(int(text)), datatype=f"{XSD}integer")
    return Text(value)


def _iri(parameter: Parameter, text: str, resolve: Callable[[str, str], Iri] | None) -> Iri:
    full = text[1:-1] if text.startswith("<") and text.endswith(">") else expand(text) or text
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:\S*$", full) and is_iri(full):
        return Iri(full)
    if resolve is not None and text:
        return resolve(text, parameter.name)
    raise _unfit(
        parameter, text, Words("een IRI of een naam uit de graaf", "an IRI or a name in the graph")
    )


def _unfit(parameter: Parameter, value: str, wanted: Words) -> ParameterError:
    return ParameterError(
        Words(
            f"de waarde van {parameter.name} past niet", f"the value of {parameter.name} is unfit"
        ),
        what=value or "-",
        do=Words(f"Geef {wanted.nl}", f"Give {wanted.en}"),
    )


def is_iri(text: str) -> bool:
    """Tell whether a text is an absolute IRI as Oxigraph sees it."""
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True


def _is_encodable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text)


def _is_date(text: str) -> bool:
    from datetime import date

    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def to_oxigraph(term: Term) -> ox.NamedNode | ox.Literal:
    """Return a term as Oxigraph writes it.

    Raises:
        ValueError: It is not a valid IRI, or a blank node, which has no meaning in a query.
    """
    if isinstance(term, Iri):
        return ox.NamedNode(term.value)
    if term.lang:
        return ox.Literal(term.value, language=term.lang)
    if term.datatype:
        return ox.Literal(term.value, datatype=ox.NamedNode(term.datatype))
    return ox.Literal(term.value)


def bind(text: str, bindings: Mapping[str, Term]) -> str:
    """Return a query in which terms stand in the place of variables.

    In a list of results (`SELECT ?_x_iri`) the variable stays as the name of the column.

    Args:
        text: The query.
        bindings: Per variable, without `?`, its term.

    Raises:
        ValueError: A term is not valid.
    """
    if not bindings:
        return text
    written = {name: str(to_oxigraph(term)) for name, term in bindings.items()}
    parts: list[str] = []
    end = 0
    for token, clause in _clauses(text):
        if token.lastgroup == "variable" and (term := written.get(token.group()[1:])):
            place = _in_clause(clause, token.group(), term)
            parts += (text[end : token.start()], *_apart(text, token, place))
            end = token.end()
    return "".join((*parts, text[end:]))


def _in_clause(clause: str, variable: str, term: str) -> str:
    if clause == "SELECT":
        return f"({term} AS {variable})"
    return f"({term})" if clause == "BY" else term


def _apart(text: str, token: re.Match[str], term: str) -> tuple[str, str, str]:
    """Return a term with the spaces that keep it from becoming one with what stands beside it."""
    before, after = (
        text[max(0, token.start() - 1) : token.start()],
        text[token.end() : token.end() + 1],
    )
    return " " * bool(before.strip()), term, " " * bool(after.strip())


def _clauses(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield each token with the clause that it stands in directly: SELECT, BY or another."""
    clause, depth = "", 0
    for token in TOKEN.finditer(text):
        if token.lastgroup == "word":
            word = token.group().upper()
            if word in ("SELECT", "BY", "WHERE", "FROM", "HAVING", "LIMIT", "OFFSET", "VALUES"):
                clause, depth = word, 0
        elif token.lastgroup == "other":
            if token.group() in "{}":
                clause, depth = "", 0
            depth += {"(": 1, ")": -1}.get(token.group(), 0)
        yield token, clause if depth == 0 else ""
