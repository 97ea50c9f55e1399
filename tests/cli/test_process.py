"""`kg` as a process: exit codes, pipes that close, input that must not hang, what it imports."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.settings import Settings

SECONDS = 60
HEAVY = ("rdflib", "pyshacl", "networkx", "rich", "pandas", "streamlit", "SPARQLWrapper", "numpy")

Done = subprocess.CompletedProcess[str]
Kg = Callable[..., Done]


@pytest.fixture
def kg(environ: dict[str, str]) -> Kg:
    def run(*words: str | Path, stdin: str = "") -> Done:
        return subprocess.run(
            [sys.executable, "-m", "kg", *map(str, words)],
            env=environ,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )

    return run


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["stats"], 0),
        (["show", "Montferland"], 0),
        (["show", "bestaat niet"], 1),
        (["path", "Montferland", "provincie Utrecht"], 1),
        (["fmt", "--check"], 1),
        (["query", "bestaat-niet"], 2),
        (["stats", "--format", "pdf"], 2),
    ],
)
def test_exit_codes(kg: Kg, words: list[str], code: int) -> None:
    done = kg(*words)
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_named_pipe_among_the_data_does_not_hang(kg: Kg, small: Settings) -> None:
    os.mkfifo(small.data / "pijp.ttl")
    done = kg("stats")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "pijp.ttl" in done.stderr


@pytest.mark.parametrize("bracket", ["[", "(", "<< "])
def test_deep_nesting_does_not_crash_the_process(kg: Kg, small: Settings, bracket: str) -> None:
    deep = "<urn:a> <urn:b> " + (f"{bracket}<urn:c> " if bracket == "[" else bracket) * 10_000
    (small.data / "diep.ttl").write_text(deep)
    for words in (["stats"], ["fmt", "--check"]):
        done = kg(*words)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "diep.ttl: regel 1" in done.stderr


def test_ten_megabytes_in_one_literal_is_refused(kg: Kg, small: Settings) -> None:
    (small.data / "lang.ttl").write_text('<urn:a> <urn:b> "' + "x" * 10_000_000 + '" .')
    done = kg("stats")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "lang.ttl: regel 1, kolom 17" in done.stderr


def test_a_query_from_standard_input(kg: Kg) -> None:
    done = kg("query", "-", "--format", "csv", stdin="SELECT (1 AS ?n) {}")
    assert (done.returncode, done.stdout) == (0, "n\n1\n")


def test_a_reader_that_leaves_is_no_error(environ: dict[str, str]) -> None:
    command = f"{sys.executable} -m kg query - --format csv | head -n 1"
    text = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        env=environ,
        input=text,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("a,b,c,d,e,f\n", "")


def test_a_narrow_encoding_does_not_stop_the_answer(environ: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kg", "show", "CRM"],
        env={**environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.startswith(b"Cli\\xebntenraad Montferland")


@pytest.mark.parametrize(
    "words", [["query", "-", "--labels"], ["queries"], ["show", "CRM"], ["stats"], ["--help"]]
)
def test_readers_start_without_heavy_libraries(environ: dict[str, str], words: list[str]) -> None:
    code = (
        "import sys; from kg.cli import main; code = main(sys.argv[1:]); sys.stdout.flush();"
        f"print(code, *sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        env=environ,
        input="SELECT * { ?s ?p ?o } LIMIT 3",
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    assert done.stderr.splitlines()[-1] == "0"
