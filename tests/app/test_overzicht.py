"""Overviews: one point to a row becomes things with what is said of each, and how sure that is."""

from __future__ import annotations

from dataclasses import replace

import pytest

import vormen
from kg.model import Evidence, Iri, Observation, Statement, Table, Term, Text, Thing
from kg.namespaces import BEGRIP, GRAAF, ID, INS, XSD
from overzicht import AsOf, as_of, backed, certainty, items, parts
from uitspraken import Proof
from widgets.bron import Sources
from widgets.overzicht import answers, card, listing
from widgets.uitspraak import Claims

GRAPH, OTHER_GRAPH = Iri(f"{GRAAF}toets"), Iri(f"{GRAAF}anders")
PLACE, COUNCIL, RULE = Iri(f"{ID}plaats"), Iri(f"{ID}raad/a"), Iri(f"{ID}verordening/b")
LOOK = Observation("2026-11-22", "zeker")
SEEN = Evidence(GRAPH, Iri(f"{ID}waarneming/a"), "a.nl", None, "2023", None, "https://a.nl/", LOOK)
COLUMNS = (
    *("deel", "ding", "naam", "groep", "bij", "bijNaam", "punt", "waarde", "waardeNaam"),
    *("onderwerp", "eigenschap", "voorwerp", "graaf"),
)


def row(
    point: str,
    value: Term,
    label: str = "",
    *,
    part: str = "nu",
    thing: Iri = COUNCIL,
    name: str = "Raad A",
    kind: str = "raad",
    graph: Iri = GRAPH,
    former: tuple[Iri, str] | None = None,
) -> tuple[Term | None, ...]:
    via = (former[0], Text(former[1], "nl")) if former else (None, None)
    about = (Text(part), thing, Text(name, "nl"), Text(kind), *via)
    said = (Text(point), value, Text(label, "nl") if label else None)
    return (*about, *said, thing, Iri(INS + point), value, graph)


def table(*rows: tuple[Term | None, ...]) -> Table:
    return Table(COLUMNS, rows)


STATUS = row("stand", Iri(f"{BEGRIP}status/actief"), "actief")
UNKNOWN = row("stand", Iri(f"{BEGRIP}status/onbekend"), "onbekend")
HERE = row("hier", PLACE, "Plaats")
LAW = row("wet", Iri(f"{ID}wet/a"), "Wet A")
DERIVED = row("wet-afgeleid", Iri(f"{ID}wet/b"), "Wet B")
ALONE = Thing(PLACE, "Plaats", (), "", (), "", "", (), (), ())


def claims(*evidence: Evidence) -> Claims:
    proof = Proof(lambda _: evidence, ALONE)
    return Claims(proof, Sources(lambda _: None), {})


def shown(*rows: tuple[Term | None, ...], key: str = "raden", is_over: bool = False) -> str:
    found = items(table(*rows))
    overview = vormen.OVERVIEWS[key]
    return listing(key, found, overview, claims(SEEN), is_over=is_over) or ""


def test_rows_about_one_thing_become_one_item_with_its_points() -> None:
    (item,) = items(table(HERE, STATUS, LAW))
    assert (item.label, item.group, item.part) == ("Raad A", "raad", "nu")
    assert list(item.said) == ["hier", "stand", "wet"]
    assert item.said["wet"][0].label == "Wet A"
    assert len(item.statements()) == 3


def test_what_two_graphs_say_is_one_value_with_two_statements() -> None:
    again = row("wet", Iri(f"{ID}wet/a"), "Wet A", graph=OTHER_GRAPH)
    (item,) = items(table(LAW, again, LAW))
    (value,) = item.said["wet"]
    assert [statement.graph for statement in value.statements] == [GRAPH, OTHER_GRAPH]


def test_a_thing_of_two_former_gemeenten_stands_there_once_with_both() -> None:
    first = row("wet", PLACE, former=(Iri(f"{ID}x"), "Gemeente X"))
    second = row("wet", PLACE, former=(Iri(f"{ID}y"), "Gemeente Y"))
    (item,) = items(table(first, second, first))
    assert item.former == ("Gemeente X", "Gemeente Y")
    assert len(item.statements()) == 1


def test_parts_come_in_the_order_asked_and_empty_ones_fall_away() -> None:
    found = items(table(row("wet", PLACE, part="b"), row("wet", PLACE, part="a", thing=RULE)))
    assert list(parts(found, ("a", "leeg", "b"))) == ["a", "b"]


def test_values_with_the_same_proof_share_a_mark() -> None:
    (item,) = items(table(LAW, row("wet", Iri(f"{ID}wet/c"), "Wet C")))
    assert [len(group.values) for group in backed(item.said["wet"], lambda *_: (SEEN,))] == [2]

    def apart(*statements: Statement) -> tuple[Evidence, ...]:
        return (replace(SEEN, date=str(statements[0].object)),)

    assert [len(group.values) for group in backed(item.said["wet"], apart)] == [1, 1]


def test_a_state_is_of_the_newest_page_or_of_the_last_look() -> None:
    undated = replace(SEEN, date=None)
    assert as_of((undated, SEEN)) == AsOf("2023", "2026-11-22")
    assert as_of((undated,)) == AsOf("", "2026-11-22")
    assert as_of((replace(SEEN, observation=None),)) == AsOf()


def test_the_most_certain_page_counts() -> None:
    doubted = replace(SEEN, observation=replace(LOOK, certainty="onzeker"))
    assert certainty((doubted, SEEN)) == "zeker"
    assert certainty((doubted,)) == "onzeker"
    assert certainty(()) == ""


def test_one_mark_proves_a_thing_of_which_all_is_proven_by_one_page() -> None:
    assert shown(HERE, STATUS, LAW).count("<details") == 1


def test_every_point_has_a_mark_when_their_proof_differs() -> None:
    elsewhere = row("wet", Iri(f"{ID}wet/a"), "Wet A", graph=OTHER_GRAPH)
    found = shown(HERE, STATUS, elsewhere)
    assert found.count("<details") == 2
    assert "geen bron" in found


def test_a_state_says_of_when_it_is() -> None:
    assert 'actief</span> <span class="bij">(pagina van 2023)' in shown(HERE, STATUS)
    assert "(genoemd op een pagina van 2023)" in shown(HERE, UNKNOWN)


def test_what_a_council_does_not_say_is_unknown() -> None:
    assert shown(HERE, STATUS, LAW).count('class="onbekend"') == 1
    assert shown(HERE).count('class="onbekend"') == 3
    assert shown(HERE, STATUS, DERIVED).count('class="onbekend"') == 1


def test_named_and_derived_laws_stand_apart() -> None:
    found = shown(HERE, LAW, DERIVED)
    assert found.index("adviseert over<") < found.index("Wet A")
    assert found.index("Wet A") < found.index("adviseert, naar is afgeleid, over<")
    assert found.index("adviseert, naar is afgeleid, over<") < found.index("Wet B")


def test_an_empty_overview_says_what_to_do_unless_the_place_is_no_more() -> None:
    assert "Vraag de gemeente naar de cliëntenraad" in shown()
    assert shown(is_over=True) == ""
    only_support = shown(row("regelt", PLACE, part="steun", kind="regel"), key="regels")
    assert "noemt een regel over inspraak" in only_support
    assert "noemt een regel over ondersteuning" not in only_support


def test_what_was_of_a_former_gemeente_says_so() -> None:
    former = row("wet", PLACE, part="vroeger", former=(Iri(f"{ID}x"), "Gemeente Grave"))
    assert "van de vroegere gemeente Grave" in shown(former)


def test_a_card_names_what_is_not_over_before_what_is() -> None:
    old = row("stand", Iri(f"{BEGRIP}status/vervallen"), "vervallen", part="eigen", kind="regel")
    new = row("stand", Iri(f"{BEGRIP}status/geldend"), "geldend", part="eigen", thing=RULE)
    overview = vormen.OVERVIEWS["regels"]
    both = card("regels", items(table(old, new)), overview, claims(SEEN))
    assert "geldend, pagina van 2023" in both and "vervallen" not in both
    assert "vervallen" in card("regels", items(table(old)), overview, claims(SEEN))


def test_a_card_says_that_a_state_or_an_answer_is_unknown() -> None:
    overview = vormen.OVERVIEWS["raden"]
    assert "stand onbekend" in card("raden", items(table(HERE)), overview, claims(SEEN))
    empty = card("raden", (), overview, claims(SEEN))
    assert "onbekend" in empty and 'href="#raden"' in empty
    assert answers(items(table(row("wet", PLACE, part="voorbij"))), overview) == []


def test_a_card_counts_what_it_leaves_out() -> None:
    many = [row("hier", PLACE, thing=Iri(f"{ID}raad/{n}")) for n in range(5)]
    found = card("raden", items(table(*many)), vormen.OVERVIEWS["raden"], claims(SEEN))
    assert "en nog 2" in found


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Text("2020-12-24", None, f"{XSD}date"), "24 december 2020"),
        (Iri("https://lokaleregelgeving.overheid.nl/CVDR1"), ">lokaleregelgeving.overheid.nl</a>"),
        (Iri("javascript:alert(1)"), "javascript:alert(1)"),
    ],
)
def test_a_value_reads_as_what_it_is(value: Term, text: str) -> None:
    found = shown(row("adres", value, part="eigen", kind="regel"), key="regels")
    assert text in found
    assert 'href="javascript' not in found
