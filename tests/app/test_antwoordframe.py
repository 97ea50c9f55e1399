"""What came back for a query: read by the line, counted whole, ordered, shown as it fits."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

import antwoordframe
from antwoordframe import SHOWN, Found
from kg.model import Iri, Text
from kg.namespaces import GM, XSD

ARNHEM = Iri(f"{GM}gm0202")
BREDA = Iri(f"{GM}gm0758")
PLACES = {ARNHEM.value: (5.9, 51.98)}
POINT = Text("POINT(4.77 51.58)", None, antwoordframe.WKT)


def number(value: int) -> Text:
    return Text(str(value), None, f"{XSD}integer")


def answered(query: str) -> Found:
    """Return what Oxigraph itself writes about three statements, read back."""
    store = ox.Store()
    store.load(b'<a:a> <a:b> "een\\ttab\\nen regel"@nl , 5 , <c:c> .', format=ox.RdfFormat.TURTLE)
    found = store.query(query)
    if isinstance(found, ox.QueryTriples):
        return antwoordframe.read(found.serialize(format=ox.RdfFormat.N_TRIPLES) or b"", "ntriples")
    return antwoordframe.read(found.serialize(format=ox.QueryResultsFormat.TSV) or b"", "tsv")


def test_a_table_is_read_with_its_languages_and_datatypes() -> None:
    found = answered("SELECT ?o ?x { ?s ?p ?o }")
    assert found.columns == ("o", "x")
    assert found.total == 3
    assert {row[0] for row in found.rows} == {
        Text("een\ttab\nen regel", "nl"),
        number(5),
        Iri("c:c"),
    }
    assert {row[1] for row in found.rows} == {None}


@pytest.mark.parametrize(("query", "truth"), [("ASK {}", True), ("ASK { ?s <x:x> ?o }", False)])
def test_a_truth_is_read(query: str, truth: bool) -> None:
    assert answered(query).truth is truth


def test_triples_are_read() -> None:
    found = answered("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
    assert found.is_graph
    assert found.total == 3
    assert (Iri("a:a"), Iri("a:b"), Iri("c:c")) in found.rows


@pytest.mark.parametrize("more", [-1, 0, 1, 5])
def test_a_long_answer_is_counted_whole_and_shown_in_part(more: int) -> None:
    lines = "".join(f"{n}\n" for n in range(SHOWN + more))
    found = antwoordframe.read(f"?n\n{lines}".encode(), "tsv")
    assert found.total == SHOWN + more
    assert len(found.rows) == min(SHOWN, SHOWN + more)
    assert found.is_whole is (more <= 0)
    assert found.rows[-1] == (number(min(SHOWN, SHOWN + more) - 1),)


def test_views_follow_from_what_the_columns_hold() -> None:
    numbers = Found(("g", "n"), ((ARNHEM, number(3)), (BREDA, None)), 2)
    assert antwoordframe.views(numbers, PLACES) == ("tabel", "grafiek", "kaart")
    assert antwoordframe.views(numbers, {}) == ("tabel", "grafiek")
    assert antwoordframe.views(Found(("n",), ((number(3),),), 1), {}) == ("tabel",)
    assert antwoordframe.views(Found(("p",), ((POINT,),), 1), {}) == ("tabel", "kaart")
    triples = Found(antwoordframe.TRIPLE, ((ARNHEM, ARNHEM, BREDA),), 1, is_graph=True)
    assert antwoordframe.views(triples, PLACES) == ("net", "tabel")
    assert antwoordframe.views(Found(truth=True), PLACES) == ()
    assert antwoordframe.views(Found(("n",)), PLACES) == ()


def test_a_code_that_only_looks_like_a_number_is_none() -> None:
    found = Found(("code", "n"), ((Text("0202"), number(1)),), 1)
    assert antwoordframe.measures(found) == ("n",)
    assert antwoordframe.label_column(found) == "code"


def test_bars_are_the_rows_that_have_a_number() -> None:
    found = Found(("g", "n"), ((ARNHEM, number(3)), (BREDA, None)), 2)
    assert antwoordframe.bars(found, "n") == [(ARNHEM, 3.0)]


def test_a_place_of_its_own_goes_before_that_of_a_thing() -> None:
    rows = ((ARNHEM, POINT), (ARNHEM, None), (BREDA, None))
    found = Found(("g", "p"), rows, 3)
    assert [spot for _, spot in antwoordframe.points(found, PLACES)] == [
        (4.77, 51.58),
        PLACES[ARNHEM.value],
    ]


def test_rows_are_ordered_by_size_and_by_name_with_empty_ones_last() -> None:
    rows = ((ARNHEM, number(10)), (BREDA, number(9)), (None, None))
    found = Found(("g", "n"), rows, 3)
    names = {ARNHEM.value: "Zutphen", BREDA.value: "Aalten"}

    def order(by: str) -> list[str]:
        shown = antwoordframe.ordered(found, by, names)
        return [names.get(row[0].value, "") if row[0] else "" for row in shown.rows]

    assert order("n") == ["Aalten", "Zutphen", ""]
    assert order("-n") == ["Zutphen", "Aalten", ""]
    assert order("g") == ["Aalten", "Zutphen", ""]
    assert order("is-geen-kolom") == ["Zutphen", "Aalten", ""]
