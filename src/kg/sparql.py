"""The text of a query: its tokens, its limits, and the place of what is wrong in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.errors import BadQuery, Words
from kg.namespaces import PREFIXES

MAX_DEPTH = 60
MAX_TOKENS = 20_000
MAX_OPERATORS = 1_000
# Up to how many characters a query is so usual that its outline is kept for the next time.
REMEMBERED_UP_TO = 10_000

TOKEN = re.compile(
    r"(?P<comment>#[^\n\r]*)"
    r'|(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)'
    r'|(?P<string>"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n\r]|\\.)*"'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''|'(?:[^'\\\n\r]|\\.)*')"
    r"|(?P<variable>[?$]\w+)"
    r"|(?P<name>(?:[^\W\d_](?:[\w.-]*[\w-])?)?:(?:[\w:.%-]|\\.)*)"
    r"|(?P<word>@?\w+)"
    r"|(?P<other>\\.|\S)",
    re.DOTALL,
)
_PROLOGUE = ("PREFIX", "BASE")
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_UPDATES = frozenset(
    ("INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH")
)
_VARYING = frozenset(("NOW", "RAND", "UUID", "STRUUID", "BNODE"))


@dataclass(frozen=True, slots=True)
class Outline:
    """What can be said of a query before it is taken apart.

    Attributes:
        form: `SELECT`, `ASK`, `CONSTRUCT` or `DESCRIBE`; empty when it begins with none of them.
        service: Where it asks another endpoint, an offset in the text; None when it does not.
        names_dataset: Whether it says itself, with `FROM`, which graphs it asks.
        varies: Whether two runs over the same graph can give different answers.
    """

    form: str
    service: int | None
    names_dataset: bool
    varies: bool


def outline(text: str, name: str) -> Outline:
    """Return the outline of a query, unless it is too large or deep to be taken apart.

    Args:
        text: The query.
        name: How an error names it.

    Raises:
        BadQuery: Taking it apart could exhaust the stack; with the place where it is too much.
    """
    return _remembered(text, name) if len(text) < REMEMBERED_UP_TO else _outline(text, name)


def _outline(text: str, name: str) -> Outline:
    depth = operators = 0
    words: dict[str, int] = {}
    for number, token in enumerate(TOKEN.finditer(text)):
        kind = token.lastgroup
        if kind == "other":
            sign = token.group()
            if sign in "{([":
                depth += 1
            elif sign in "})]":
                depth -= 1
            elif sign not in ".;,":
                operators += 1
        elif kind == "word":
            word = token.group().upper()
            words.setdefault(word, token.start())
            operators += word == "UNION"
        if depth > MAX_DEPTH or operators > MAX_OPERATORS or number > MAX_TOKENS:
            reason = Words(
                "de query is te diep genest of te lang", "the query is nested too deep or too long"
            )
            raise BadQuery(name, *place(text, token.start()), reason)
    first = next((word for word in words if word not in _PROLOGUE), "")
    return Outline(
        _form(first),
        words.get("SERVICE"),
        "FROM" in words,
        not _VARYING.isdisjoint(words),
    )


_remembered = lru_cache(maxsize=512)(_outline)


def place(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, both from 1, of an offset in a text."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def undeclared(text: str) -> tuple[str, int] | None:
    """Return the first prefix that a query uses without declaring it, and where; or None."""
    declared: set[str] = set()
    previous = ""
    for token in TOKEN.finditer(text):
        if token.lastgroup == "comment":
            continue
        if token.lastgroup == "name":
            prefix = token.group().partition(":")[0]
            if previous == "PREFIX":
                declared.add(prefix)
            elif prefix not in declared:
                return prefix, token.start()
        previous = token.group().upper()
    return None


def bad_query(text: str, name: str, complaint: str) -> BadQuery:
    """Return Oxigraph's complaint about a query as an error with its place.

    Args:
        text: The query as it was written.
        name: How the error names it.
        complaint: The message of Oxigraph.
    """
    missing = undeclared(text)
    if missing is not None:
        prefix, offset = missing
        known = PREFIXES.get(prefix)
        add = f"PREFIX {prefix}: <{known or '…'}>"
        reason = Words(
            f"het voorvoegsel {prefix}: is niet opgegeven; zet bovenaan {add}",
            f"the prefix {prefix}: is not declared; put {add} at the top",
        )
        return BadQuery(name, *place(text, offset), reason)
    first = _first_word(text)
    if first is not None and first.group().upper() not in _FORMS:
        return BadQuery(name, *place(text, first.start()), _no_form(first.group()))
    match = re.search(r"error at (\d+):(\d+): (?:expected )?(?:one of )?(.*)", complaint, re.DOTALL)
    if match is None:
        return BadQuery(name, 1, 1, complaint)
    line, column = int(match[1]), int(match[2])
    return BadQuery(name, line, column, _wrong(text, line, column, match[3].split(", ")))


def form(text: str) -> str:
    """Return the form of a query, `SELECT` for one; empty when it begins with no such word."""
    first = _first_word(text)
    return _form(first.group().upper() if first else "")


def _form(word: str) -> str:
    return word if word in _FORMS else ""


def _first_word(text: str) -> re.Match[str] | None:
    """Return the first word of a query after its prefixes."""
    words = (token for token in TOKEN.finditer(text) if token.lastgroup == "word")
    return next((t for t in words if t.group().upper() not in _PROLOGUE), None)


def _no_form(word: str) -> Words:
    if word.upper() in _UPDATES:
        return Words("een query kan vragen, niet wijzigen", "a query may ask, not change")
    forms = ", ".join(_FORMS)
    return Words(f"een query begint met een van {forms}", f"a query begins with one of {forms}")


def _wrong(text: str, line: int, column: int, expected: list[str]) -> Words:
    """Return what is wrong in a place, from what Oxigraph expected there."""
    for sentence in expected:
        if sentence.startswith("The "):
            return Words(sentence, sentence)
    before = sum(len(part) + 1 for part in text.split("\n")[: line - 1])
    rest = text[before + column - 1 :].split()
    if not rest:
        return Words(
            "de query is niet af, of er staat iets te veel",
            "the query is not complete, or something in it is too much",
        )
    # Classes of characters and quotes say little to a person; words such as FILTER do.
    wanted = ", ".join([w for w in expected if re.match(r"[A-Za-z]+$", w)][:6])
    return Words(
        f"niet verwacht: {rest[0][:40]}{f' (wel: {wanted})' if wanted else ''}",
        f"not expected: {rest[0][:40]}{f' (but: {wanted})' if wanted else ''}",
    )
