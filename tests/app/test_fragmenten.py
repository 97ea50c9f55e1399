"""The same query elsewhere: the scripts run, and give what the endpoint gives."""

from __future__ import annotations

import shlex
import subprocess
import sys

import pytest

import fragmenten

PREFIX = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nPREFIX gm: <https://identifier.overheid.nl/tooi/id/gemeente/>\n"
SELECT = f'{PREFIX}SELECT ?naam WHERE {{ gm:gm0202 skos:prefLabel ?naam }} # "Arnhem" \\ \'s'
ASK = f"{PREFIX}ASK {{ gm:gm0202 skos:prefLabel ?naam }}"
CONSTRUCT = f"{PREFIX}CONSTRUCT WHERE {{ gm:gm0202 skos:prefLabel ?naam }}"
# All that could end a text too early in one language or another.
HARD = 'SELECT ("""\\\\"quoted" \'single\' $HOME `id` )-" )--""""" AS ?x) {}'
PYTHON = (fragmenten.sparqlwrapper, fragmenten.rdflib, fragmenten.pandas)


def printed(code: str) -> str:
    """Return what a program prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("write", PYTHON)
@pytest.mark.parametrize(("query", "said"), [(SELECT, "Arnhem"), (CONSTRUCT, "Arnhem")])
def test_python_gives_the_answer(site: str, write: object, query: str, said: str) -> None:
    assert callable(write)
    assert said in printed(write(query, f"{site}/sparql"))


@pytest.mark.parametrize("write", PYTHON)
def test_python_gives_a_truth(site: str, write: object) -> None:
    assert callable(write)
    assert "true" in printed(write(ASK, f"{site}/sparql")).lower()


def test_curl_gives_the_answer(site: str) -> None:
    command = fragmenten.curl(SELECT, f"{site}/sparql")
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True)
    assert "Gemeente Arnhem" in done.stdout


def test_a_text_survives_the_shell() -> None:
    words = shlex.split(fragmenten.curl(HARD, "http://a/sparql"))
    assert f"query={HARD}" in words


@pytest.mark.parametrize("write", [fragmenten.rdflib, fragmenten.pandas])
def test_a_text_survives_python(write: object) -> None:
    assert callable(write)
    constants = _texts(write(HARD, "http://a/sparql"))
    assert HARD in {text.strip() for text in constants}


def _texts(code: str) -> set[str]:
    import ast

    nodes = ast.walk(ast.parse(code))
    return {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def test_r_ends_its_text_where_the_query_ends() -> None:
    code = fragmenten.r(HARD, "http://a/sparql")
    opening = code.split("(\n", 1)[0].rpartition('"')[2]
    assert f'){opening}"' not in HARD
    assert f'\n){opening}"\n' in code


def test_each_form_asks_for_a_format_that_fits() -> None:
    assert "text/turtle" in fragmenten.curl(CONSTRUCT, "http://a")
    assert "text/csv" in fragmenten.curl(SELECT, "http://a")
    assert "format=ntriples" in fragmenten.r(CONSTRUCT, "http://a")
