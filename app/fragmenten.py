"""The same query elsewhere: as a command and as a script that really run."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from kg.sparql import form

_GRAPH_FORMS: Final = frozenset(("CONSTRUCT", "DESCRIBE"))


def is_graph(query: str) -> bool:
    """Tell whether the answer to a query consists of triples."""
    return form(query) in _GRAPH_FORMS


def curl(query: str, endpoint: str) -> str:
    """Return a command for a shell."""
    media = "text/turtle" if is_graph(query) else "text/csv"
    return (
        f"curl --silent --show-error --header 'Accept: {media}' \\\n"
        f"  --data-urlencode {_in_shell(f'query={query}')} \\\n"
        f"  {_in_shell(endpoint)}\n"
    )


def sparqlwrapper(query: str, endpoint: str) -> str:
    """Return a script for Python with SPARQLWrapper."""
    head = (
        f"endpoint = SPARQLWrapper({_in_python(endpoint)})\n"
        "endpoint.setMethod(POST)\n"
        f"endpoint.setQuery({_block(query)})\n"
    )
    if is_graph(query):
        return (
            f"from SPARQLWrapper import POST, TURTLE, SPARQLWrapper\n\n{head}"
            "endpoint.setReturnFormat(TURTLE)\n"
            "print(endpoint.queryAndConvert().decode())\n"
        )
    begin = (
        f"from SPARQLWrapper import JSON, POST, SPARQLWrapper\n\n{head}"
        "endpoint.setReturnFormat(JSON)\n"
        "answer = endpoint.queryAndConvert()\n"
    )
    if form(query) == "ASK":
        return f'{begin}print(answer["boolean"])\n'
    return (
        f'{begin}for row in answer["results"]["bindings"]:\n'
        '    print({name: cell["value"] for name, cell in row.items()})\n'
    )


def rdflib(query: str, endpoint: str) -> str:
    """Return a script for Python with rdflib."""
    begin = (
        "from rdflib import Graph\n"
        "from rdflib.plugins.stores.sparqlstore import SPARQLStore\n\n"
        f'store = SPARQLStore({_in_python(endpoint)}, method="POST_FORM")\n'
        f"answer = Graph(store).query({_block(query)})\n"
    )
    if is_graph(query):
        return f'{begin}print(answer.serialize(format="turtle").decode())\n'
    if form(query) == "ASK":
        return f"{begin}print(answer.askAnswer)\n"
    return f"{begin}for row in answer:\n    print(row.asdict())\n"


def pandas(query: str, endpoint: str) -> str:
    """Return a script for Python with pandas; one with triples gives them as a table."""
    begin = (
        "from io import StringIO\n"
        "from urllib.parse import urlencode\n"
        "from urllib.request import Request, urlopen\n\n"
        "import pandas as pd\n\n"
        f"query = {_block(query)}\n"
        'body = urlencode({"query": query}).encode()\n'
    )
    media = "application/n-triples" if is_graph(query) else "text/csv"
    ask = (
        f'request = Request({_in_python(endpoint)}, body, {{"Accept": "{media}"}})\n'
        "with urlopen(request) as answer:\n"
        "    text = answer.read().decode()\n"
    )
    if is_graph(query):
        split = 'line.removesuffix(" .").split(" ", 2) for line in text.splitlines()'
        columns = '["subject", "predicate", "object"]'
        return f"{begin}{ask}table = pd.DataFrame([{split}], columns={columns})\nprint(table)\n"
    if form(query) == "ASK":
        return f"{begin}{ask}print(text)\n"
    return f"{begin}{ask}table = pd.read_csv(StringIO(text))\nprint(table)\n"


def r(query: str, endpoint: str) -> str:
    """Return a script for R, with nothing but R itself (4.0 or newer)."""
    format_ = "ntriples" if is_graph(query) else "csv"
    read = "readLines" if is_graph(query) or form(query) == "ASK" else "read.csv"
    return (
        f"query <- {_raw(query)}\n"
        f'address <- paste0({_in_python(endpoint)}, "?format={format_}&query=",\n'
        "                  URLencode(query, reserved = TRUE))\n"
        f"answer <- {read}(address)\n"
        "print(answer)\n"
    )


ALL: Final[tuple[tuple[str, Callable[[str, str], str]], ...]] = (
    ("curl", curl),
    ("SPARQLWrapper", sparqlwrapper),
    ("rdflib", rdflib),
    ("pandas", pandas),
    ("R", r),
)


def _in_shell(text: str) -> str:
    """Return a text as one word of a POSIX shell."""
    return "'" + text.replace("'", "'\\''") + "'"


def _in_python(text: str) -> str:
    """Return an address between double quotes, as Python and R both read it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _block(text: str) -> str:
    """Return a text as a string of more than one line in Python."""
    return '"""\n' + text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '\n"""'


def _raw(text: str) -> str:
    """Return a text as a raw string of R, between more dashes than any that it holds."""
    longest = max((len(found) for found in re.findall(r"\)(-*)\"", text)), default=0)
    dashes = "-" * (longest + 1)
    return f'r"{dashes}(\n{text}\n){dashes}"'
