"""Errors: one line each, in two languages, saying what, where and what to do."""

from __future__ import annotations

import inspect

import pytest

from kg import errors
from kg.errors import KgError, MalformedTurtle, NotFound, UnknownQuery, Words, one_line


def test_line_says_where_what_and_what_to_do() -> None:
    error = KgError("het is stuk", what="x", where="a.ttl", do="Herstel het.")
    assert error.line() == "a.ttl: het is stuk: x. Herstel het."


def test_line_speaks_both_languages() -> None:
    error = KgError(Words("stuk", "broken"), do=Words("Herstel het.", "Mend it."))
    assert (error.line("nl"), error.line("en")) == ("stuk. Herstel het.", "broken. Mend it.")


def test_malformed_turtle_names_file_line_column_and_reason() -> None:
    assert (
        MalformedTurtle("a.ttl", 3, 7, "no dot")
        .line("en")
        .startswith("a.ttl: line 3, column 7: no dot.")
    )


def test_suggestions_are_named() -> None:
    assert "Bedoelde u: Montferland?" in NotFound("Monferland", ["Montferland"]).line()
    assert "Bedoelde u" not in NotFound("zzz").line()
    assert "niveaus" in UnknownQuery("nivos", ["niveaus"]).line()


@pytest.mark.parametrize("text", ["a\nb", "a\r\n\tb", "a\x1b\x00b", "a\u2028b"])
def test_one_line_is_one_printable_line(text: str) -> None:
    assert one_line(text) == "a b"


def test_one_line_is_bounded() -> None:
    assert len(one_line("x" * 10_000)) == errors.MAX_LINE


def test_docstring_draws_every_error() -> None:
    names = {
        name
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, KgError)
    }
    assert errors.__doc__ is not None
    drawn = {word for word in errors.__doc__.replace("─", " ").split() if word in names}
    assert drawn == names
