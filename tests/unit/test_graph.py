"""The graph: resolving, describing, searching, walking and counting, on a small graph."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from kg.errors import AmbiguousLabel, BadQuery, NoPath, NotFound, ParameterError, QueryError
from kg.graph import KnowledgeGraph
from kg.model import Evidence, Fact, Passage, Relation
from kg.namespaces import GM, GRAAF, ID, INS, PV
from kg.settings import Settings
from kg.terms import Iri, Text
from small import write_query

MONTFERLAND = Iri(f"{GM}gm1955")
RAAD = Iri(f"{ID}raad/a")
LAW = Iri(f"{ID}wet/BWBR0015703")


@pytest.mark.parametrize(
    "text",
    [
        f"{GM}gm1955",
        f"<{GM}gm1955>",
        "gm:gm1955",
        "Gemeente Montferland",
        "  gemeente   MONTFERLAND ",
        "Montferland",
        "montfèrland",
    ],
)
def test_one_thing_answers_to_many_names(graph: KnowledgeGraph, text: str) -> None:
    assert graph.resolve(text) == MONTFERLAND


@pytest.mark.parametrize(
    ("text", "iri"),
    [
        ("clientenraad montferland", RAAD),
        ("CRM", RAAD),
        ("provincie Utrecht", Iri(f"{PV}pv26")),
        ("gemeente Utrecht", Iri(f"{GM}gm0344")),
        ("provincie Gelderland", Iri(f"{PV}pv25")),
        ("wet Participatiewet", LAW),
        ("raad", Iri(f"{INS}Raad")),
    ],
)
def test_kinds_and_abbreviations_help(graph: KnowledgeGraph, text: str, iri: Iri) -> None:
    assert graph.resolve(text) == iri


def test_a_kind_to_prefer_decides_between_namesakes(graph: KnowledgeGraph) -> None:
    assert graph.resolve("Utrecht", "provincie") == Iri(f"{PV}pv26")
    assert graph.resolve("Utrecht", "gemeente") == Iri(f"{GM}gm0344")


def test_a_name_of_two_things_is_ambiguous(graph: KnowledgeGraph) -> None:
    with pytest.raises(AmbiguousLabel) as caught:
        graph.resolve("Utrecht")
    assert caught.value.candidates == (
        "Gemeente Utrecht (gemeente, gm:gm0344)",
        "Provincie Utrecht (provincie, pv:pv26)",
    )


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("Participatiewt", ("Participatiewet",)),
        ("gm:gm9999", ()),
        ("https://example.org/x", ()),
        ("javascript:alert(1)", ()),
        ("<script>", ()),
        ('" } #', ()),
        ("", ()),
        ("_:b0", ()),
    ],
)
def test_what_nothing_answers_to_is_not_found(
    graph: KnowledgeGraph, text: str, suggestions: tuple[str, ...]
) -> None:
    with pytest.raises(NotFound) as caught:
        graph.resolve(text)
    assert caught.value.suggestions == suggestions


def test_description_has_both_directions_and_the_source(graph: KnowledgeGraph) -> None:
    thing = graph.describe(RAAD)
    source = Iri(f"{GRAAF}tekst")
    assert (thing.label, thing.alt_labels) == ("Cliëntenraad Montferland", ("CRM",))
    assert (thing.kind, thing.group) == ("raad", "raad")
    assert thing.relations == (
        Relation(
            Iri(f"{INS}adviseert"),
            "adviseert",
            MONTFERLAND,
            "Gemeente Montferland",
            "gebied",
            source,
            outgoing=True,
        ),
        Relation(
            Iri(f"{INS}berustOp"),
            "berust op",
            LAW,
            "Participatiewet",
            "regel",
            source,
            outgoing=True,
        ),
    )
    passage = Passage(
        iri=Iri(f"{ID}passage/tekst/0-12"),
        source=Iri(f"{ID}bron/tekst"),
        start=0,
        end=12,
        lines="1-2",
        sha256="00",
        heading="Inleiding",
    )
    assert thing.evidence == (
        Evidence(source, Iri(f"{ID}bron/tekst"), "Een tekst", passage, "2024-05"),
    )


def test_relations_read_backwards_from_the_other_side(graph: KnowledgeGraph) -> None:
    found = [(r.label, r.other_label, r.outgoing) for r in graph.neighbours(MONTFERLAND)]
    assert found == [
        ("ligt in", "Gelderland", True),
        ("website", "https://www.montferland.info/", True),
        ("krijgt advies van", "Cliëntenraad Montferland", False),
    ]


def test_facts_and_description_of_a_gemeente(graph: KnowledgeGraph) -> None:
    thing = graph.describe(MONTFERLAND)
    assert thing.description == "Gemeente in Gelderland."
    code = Fact(Iri(f"{INS}code"), "code", Text("GM1955"), Iri(f"{GRAAF}gebieden"))
    assert thing.facts[0] == code
    assert [(e.source_label, e.passage) for e in thing.evidence] == [("Register", None)]


def test_concepts_and_passages_are_things_too(graph: KnowledgeGraph) -> None:
    concept = graph.describe(graph.resolve("Wajong"))
    assert concept.description == "Mensen met een uitkering volgens de Wajong."
    passage = graph.describe(Iri(f"{ID}passage/tekst/0-12"))
    assert ("is de bron van", "Cliëntenraad Montferland") in [
        (r.label, r.other_label) for r in passage.relations
    ]
    source = graph.describe(Iri(f"{ID}bron/tekst"))
    assert [r.other_label for r in source.relations] == ["regels 1–2"]


def test_english_where_there_is_english(small: Settings) -> None:
    thing = KnowledgeGraph.open(replace(small, lang="en")).describe(MONTFERLAND)
    assert thing.kind == "municipality"
    assert thing.relations[0].label == "lies in"


def test_what_the_graph_does_not_have_cannot_be_described(graph: KnowledgeGraph) -> None:
    with pytest.raises(NotFound):
        graph.describe(Iri("https://example.org/x"))


@pytest.mark.parametrize("iri", ["geen iri", "http://a> ?x <http://b", "_:b"])
def test_what_is_no_iri_is_not_found_either(graph: KnowledgeGraph, iri: str) -> None:
    with pytest.raises((NotFound, ParameterError)):
        graph.describe(Iri(iri))


def test_labels(graph: KnowledgeGraph) -> None:
    assert graph.label(RAAD) == "Cliëntenraad Montferland"
    assert graph.has_label(RAAD)
    unnamed = Iri("https://example.org/zonder-naam")
    assert graph.label(unnamed) == "zonder naam"
    assert not graph.has_label(unnamed)


def test_search_forgives_and_explains(graph: KnowledgeGraph) -> None:
    assert [hit.iri for hit in graph.search("clientenraad").hits] == [RAAD]
    assert graph.search("zzzz").explanation
    assert graph.search("montferland", kinds=("raad",)).total == 1
    assert len(graph.search("montferland", limit=1).hits) == 1


def test_path_goes_there_and_back(graph: KnowledgeGraph) -> None:
    steps = graph.path(MONTFERLAND, LAW)
    assert [(s.start_label, s.relation.label, s.relation.other_label) for s in steps] == [
        ("Gemeente Montferland", "krijgt advies van", "Cliëntenraad Montferland"),
        ("Cliëntenraad Montferland", "berust op", "Participatiewet"),
    ]
    with pytest.raises(NoPath):
        graph.path(MONTFERLAND, Iri(f"{PV}pv26"))


def test_stats_count_classes_graphs_sources_and_coverage(graph: KnowledgeGraph) -> None:
    stats = graph.stats()
    counts = {count.label: count.number for count in stats.classes}
    assert (counts["gemeente"], counts["provincie"], counts["raad"]) == (2, 2, 1)
    assert "Concept" not in counts
    assert [(c.label, c.number) for c in stats.sources] == [("Een tekst", 1)]
    assert {c.iri.value.removeprefix(GRAAF) for c in stats.graphs} == {
        "ontologie",
        "begrippen",
        "gebieden",
        "tekst",
    }
    assert stats.triples == sum(c.number for c in stats.graphs)
    assert (stats.things, stats.sourced) == (7, 3)


def test_what_has_ended_is_counted_apart(graph: KnowledgeGraph) -> None:
    counts = {count.label: (count.number, count.former) for count in graph.stats().classes}
    assert counts["gemeente"] == (2, 1)
    assert counts["provincie"] == (2, 0)


QUERY = """#+ summary: Wat ligt waar?
#+ defaults:
#+   - provincie: pv:pv25
SELECT ?naam { ?g <https://w3id.org/inspraak/def#ligtIn> ?_provincie_iri ;
  <http://www.w3.org/2004/02/skos/core#prefLabel> ?naam } ORDER BY ?naam
"""


def test_library_queries_take_labels(small: Settings) -> None:
    write_query(small, "gebieden/waar", QUERY)
    graph = KnowledgeGraph.open(small)
    assert graph.select("waar").values() == [{"naam": "Gemeente Montferland"}]
    there = {"provincie": "provincie utrecht"}
    assert graph.select("gebieden/waar", there).values() == [{"naam": "Gemeente Utrecht"}]
    csv = graph.export(graph.library.get("waar"), there, format="csv")
    assert csv == b"naam\r\nGemeente Utrecht\r\n"


def test_errors_name_the_query(small: Settings) -> None:
    write_query(small, "gebieden/stuk", "SELECT * {\n ?s gm:x }")
    write_query(small, "gebieden/vraag", "ASK {}")
    graph = KnowledgeGraph.open(small)
    with pytest.raises(BadQuery, match=r"^stuk: .*regel 2, kolom 5"):
        graph.query("stuk")
    with pytest.raises(BadQuery, match=r"^stuk: "):
        graph.export(graph.library.get("stuk"), format="csv")
    with pytest.raises(QueryError, match="vraag"):
        graph.select("vraag")


def test_many_threads_may_share_one_graph(graph: KnowledgeGraph) -> None:
    def ask(number: int) -> tuple[str, int]:
        thing = graph.describe(graph.resolve("Montferland" if number % 2 else "CRM"))
        return thing.label, len(graph.search("utrecht").hits)

    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(ask, range(64)))
    assert answers == {("Gemeente Montferland", 2), ("Cliëntenraad Montferland", 2)}
