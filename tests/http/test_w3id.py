"""The redirects of the permanent identifiers lead where the server answers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fetching import fetch
from kg.namespaces import BASE
from serving import Served

RULE = re.compile(r"^RewriteRule (\S+) https://INSPRAAK_HOST(\S*) \[R=(\d+),L\]$", re.MULTILINE)


@pytest.fixture(scope="module")
def rules(root: Path) -> list[tuple[str, str, str]]:
    found = RULE.findall((root / "w3id" / "inspraak" / ".htaccess").read_text(encoding="utf-8"))
    assert len(found) == 7
    return found


@pytest.mark.parametrize(
    "iri",
    [
        f"{BASE}def",
        f"{BASE}def.ttl",
        f"{BASE}id/wet/BWBR0015703/artikel/47",
        f"{BASE}id/wet/BWBR0015703.jsonld",
        f"{BASE}begrip/status/geldend",
        f"{BASE}graaf/raden",
        f"{BASE}graaf/",
        f"{BASE}graaf",
        f"{BASE}sparql",
        BASE,
    ],
)
def test_an_own_iri_is_led_to_the_server(
    server: Served, rules: list[tuple[str, str, str]], iri: str
) -> None:
    path = iri.removeprefix(BASE)
    pattern, to, _ = next(rule for rule in rules if re.search(rule[0], path))
    match = re.search(pattern, path)
    assert match is not None
    led = re.sub(r"\$(\d)", lambda number: match[int(number[1])] or "", to)
    assert fetch(server.address + led, accept="text/turtle").status in (200, 303)


def test_nothing_else_is_led_anywhere(rules: list[tuple[str, str, str]]) -> None:
    for path in ("x", "definition", "idee/x", "begrip", "sparqlx"):
        assert not any(re.search(pattern, path) for pattern, _, _ in rules)
