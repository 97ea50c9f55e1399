"""The queries on real servers: the answers are those of the embedded store.

What may differ is a rule with a name, which forgives that and nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from kg import elsewhere
from kg.elsewhere import PROBES, answering, look
from kg.errors import EndpointError, KgError
from kg.graph import KnowledgeGraph
from kg.namespaces import GRAAF, XSD
from kg.push import push
from kg.queries import Query
from kg.settings import Access, Settings
from kg.store.carrier import Carrier
from kg.store.local import LocalStore
from kg.store.remote import RemoteStore
from kg.terms import Answer, Iri, Table, Term, Text, Triples
from servers import Served, oxigraph

NUMBERS = frozenset(f"{XSD}{kind}" for kind in ("decimal", "integer"))
POINT = re.compile(r"POINT\((-?[0-9.]+) (-?[0-9.]+)\)")
# What the queries for the program are asked about: a thing of each kind that has a page.
THINGS = (
    "gm:gm0202",
    "gm:gm0088",
    "gm:gm1955",
    "regeling:jobcoach",
    "raad:lcr",
    "verordening:montferland-voorziening-jobcoach",
    "wet:BWBR0015703",
    "wet:BWBR0015703/artikel/47",
    "instantie:uwv",
    "doelgroep:wajong",
)
FIXED = {
    "onderwerp": "regeling:jobcoach",
    "eigenschap": "ins:geldtIn",
    "kader": "ins:Raad",
    "graaf": "graaf:regelingen",
}


@dataclass(frozen=True)
class Rules:
    """What an engine may do otherwise than the embedded store.

    Attributes:
        numbers: A whole number is an integer, also where a decimal was loaded.
        points: A point has the precision of a small float, and a datatype of the engine.
    """

    numbers: bool = False
    points: bool = False

    def cell(self, cell: Term | None) -> object:
        """Return a cell as it is compared."""
        if isinstance(cell, Text):
            if self.numbers and cell.datatype in NUMBERS:
                return Decimal(cell.value)
            if self.points and (point := POINT.fullmatch(cell.value)):
                return tuple(round(float(degrees), 4) for degrees in point.groups())
        return cell

    def answer(self, query: Query, answer: Answer) -> object:
        """Return an answer as it is compared: in its order where the query gives one."""
        if isinstance(answer, Table):
            rows = [tuple(map(self.cell, row)) for row in answer.rows]
            ordered = "ORDER BY" in query.text.rpartition("}")[2]
            return answer.columns, rows if ordered else Counter(rows)
        if isinstance(answer, Triples):
            return Counter((s, p, self.cell(o)) for s, p, o in answer.triples)
        return answer


OXIGRAPH = Rules()
VIRTUOSO = Rules(numbers=True, points=True)


def asked(graph: KnowledgeGraph) -> Iterator[tuple[Query, Mapping[str, str]]]:
    """Yield every query for people as it stands, and those for the program about some things."""
    for query in graph.library.all():
        yield query, {}
    for query in graph.library.theme("intern"):
        names = [parameter.name for parameter in query.parameters]
        for thing in THINGS if names else THINGS[:1]:
            yield query, {name: FIXED.get(name, thing) for name in names}


def differences(here: KnowledgeGraph, there: KnowledgeGraph, rules: Rules) -> list[str]:
    """Return the name of each query that is answered otherwise, with what it was asked about."""
    found = []
    for query, values in asked(here):
        about = f"{query.theme}/{query.name} {dict(values)}"
        try:
            answer = there.run(query, values)
        except KgError as error:
            found.append(f"{about}: {error.line('en')}")
            continue
        if rules.answer(query, here.run(query, values)) != rules.answer(query, answer):
            found.append(about)
    return found


@pytest.fixture(scope="module")
def here(files: Settings) -> KnowledgeGraph:
    return KnowledgeGraph.open(files)


def test_oxigraph_server_gives_the_same_answers(
    here: KnowledgeGraph, on_oxigraph: Settings
) -> None:
    assert isinstance(answering(look(on_oxigraph), on_oxigraph), RemoteStore)
    assert differences(here, KnowledgeGraph.open(on_oxigraph), OXIGRAPH) == []


def test_virtuoso_gives_the_same_answers(here: KnowledgeGraph, on_virtuoso: Settings) -> None:
    # It counts values by datatype, and Virtuoso keeps a whole decimal as an integer.
    counted = ["intern/werkbank-eigenschappen {}"]
    assert differences(here, KnowledgeGraph.open(on_virtuoso), VIRTUOSO) == counted


def test_virtuoso_is_found_out_and_read_instead_of_asked(on_virtuoso: Settings) -> None:
    found = look(on_virtuoso)
    library = KnowledgeGraph.open(on_virtuoso).library
    store = found.store.within(tuple(found.held))
    said = {name: store.query(library.get(f"intern/{name}").text) for name in PROBES}
    # The day that it passes these it is asked, and its rules grow.
    assert said == dict.fromkeys(PROBES, False)
    assert isinstance(answering(found, on_virtuoso), LocalStore)


def test_what_is_too_large_to_read_is_not_answered_wrongly(
    on_virtuoso: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "MAX_READ", 1000)
    with pytest.raises(EndpointError, match=r"volgt SPARQL 1\.1 niet"):
        KnowledgeGraph.open(on_virtuoso)


def test_a_server_without_the_graph_says_how_to_load_it(small: Settings, tmp_path: Path) -> None:
    with oxigraph(tmp_path / "store") as served:
        there = replace(small, endpoint=served.endpoint)
        with pytest.raises(EndpointError, match=r"deze graaf niet\. Laad hem met kg push"):
            KnowledgeGraph.open(there)


@pytest.mark.parametrize("union", [True, False])
def test_the_union_is_there_whatever_the_server_makes_of_its_default_graph(
    small: Settings, tmp_path: Path, union: bool
) -> None:
    with oxigraph(tmp_path / "store", union=union) as served:
        there = served.load(small)
        first = look(there)
        _put(served, "urn:van-een-ander", "<urn:a> <urn:b> <urn:c> .")
        assert KnowledgeGraph.open(there).stats() == KnowledgeGraph.open(small).stats()
        assert look(there).digest == first.digest
        _put(served, f"{GRAAF}weg", "<urn:a> <urn:b> <urn:c> .")
        assert look(there).digest != first.digest
        gone = [one.graph for one in push(there, served.graphs) if not one.statements]
        assert gone == [f"{GRAAF}weg"]
        assert look(there).digest == first.digest


def _put(served: Served, graph: str, turtle: str) -> None:
    carrier = Carrier(served.graphs, access=Access(), timeout=10)
    kind = {"Content-Type": "text/turtle"}
    reply = carrier.send("PUT", headers=kind, params={"graph": graph}, data=turtle.encode())
    assert reply.status == 201


def test_a_rule_forgives_its_own_difference_only() -> None:
    whole, decimal = Text("12", datatype=f"{XSD}integer"), Text("12.0", datatype=f"{XSD}decimal")
    here, there = Text("POINT(5.406 52.0821)"), Text("POINT(5.4060001373291 52.082099914551)")
    assert VIRTUOSO.cell(whole) == VIRTUOSO.cell(decimal)
    assert VIRTUOSO.cell(here) == VIRTUOSO.cell(there)
    assert OXIGRAPH.cell(whole) != OXIGRAPH.cell(decimal)
    assert OXIGRAPH.cell(here) != OXIGRAPH.cell(there)
    assert VIRTUOSO.cell(Text("12")) != VIRTUOSO.cell(whole)
    assert VIRTUOSO.cell(Text("POINT(5.407 52.0821)")) != VIRTUOSO.cell(here)
    assert VIRTUOSO.cell(Text("x", "nl")) != VIRTUOSO.cell(Text("x"))
    assert VIRTUOSO.cell(Iri("urn:x")) != VIRTUOSO.cell(Text("urn:x"))
