"""The form of the query library: header, prefixes, query; one question; parameters declared."""

from __future__ import annotations

import re
from os import environ
from pathlib import Path

import pytest

from kg.binding import to_term
from kg.namespaces import PREFIXES
from kg.queries import Library, Query, read_header
from kg.settings import Settings

QUERIES = Library(Settings.from_environment(environ).queries).all()
KEYS = {"summary", "description", "tags", "defaults"}
EXTRA = {"participatiewet": f"{PREFIXES['wet']}BWBR0015703/artikel/"}

each_query = pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)


@each_query
def test_header_prefixes_and_query_stand_in_this_order(query: Query) -> None:
    kinds = "".join(_kind(line) for line in query.text.splitlines() if line.strip())
    assert re.fullmatch(r"h+p+q+", kinds), kinds


@each_query
def test_the_header_knows_no_other_keys(query: Query) -> None:
    assert set(read_header(query.text)) <= KEYS


@each_query
def test_the_question_is_one_sentence(query: Query) -> None:
    assert query.summary[0].isupper()
    assert len(query.summary) <= 130
    assert "  " not in query.summary


@each_query
def test_every_default_is_for_a_parameter_and_fits_it(query: Query) -> None:
    declared = [
        line.removeprefix("-").partition(":")[0].strip()
        for line in read_header(query.text).get("defaults", ())
    ]
    assert sorted(declared) == sorted(parameter.name for parameter in query.parameters)
    for parameter in query.parameters:
        assert to_term(parameter, parameter.default or "").value


@each_query
def test_prefixes_are_those_of_the_project_used_and_in_order(query: Query) -> None:
    declared = re.findall(r"^PREFIX (\w+): <([^>]*)>$", query.text, re.MULTILINE)
    assert declared == sorted(declared)
    body = re.sub(r"^(PREFIX|#).*$", "", query.text, flags=re.MULTILINE)
    for name, iri in declared:
        assert iri == {**PREFIXES, **EXTRA}[name]
        assert re.search(rf"(?<![\w:]){name}:", body), f"{name}: is not used"


@each_query
def test_the_answer_has_an_order_unless_it_is_one_row_of_named_figures(query: Query) -> None:
    ordered = re.search(r"\}\n(GROUP BY[^{}]*)?(HAVING[^{}]*)?ORDER BY [^{}]*$", query.text)
    named = re.findall(r"^  (\S+)", query.text[query.text.index("WHERE {") :], re.MULTILINE)
    assert ordered or not [subject for subject in named if subject.startswith("?")]


@each_query
def test_lines_are_short_enough_to_read(query: Query) -> None:
    assert max(len(line) for line in query.text.splitlines()) <= 120


def test_every_folder_with_queries_is_a_theme(root: Path) -> None:
    assert {path.parent.parent for path in (root / "queries").rglob("*.rq")} == {root / "queries"}


def _kind(line: str) -> str:
    return "h" if line.startswith("#+") else "p" if line.startswith("PREFIX") else "q"
