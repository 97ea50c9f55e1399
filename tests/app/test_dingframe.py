"""The frame of a thing's page: what comes first, what is missing, and what a figure says."""

from __future__ import annotations

from dingframe import KEY_FACTS, KEY_VALUES, Proof, distinct, page
from kg.model import Evidence, Fact, Iri, Relation, Table, Term, Text, Thing
from kg.namespaces import GRAAF, ID, INS, PROV, SKOS
from waarden import values

GRAPH = Iri(f"{GRAAF}toets")
OTHER_GRAPH = Iri(f"{GRAAF}anders")
SELF = Iri(f"{ID}raad/zelf")


def relation(name: str, *, to: str = "b", group: str = "raad", outgoing: bool = True) -> Relation:
    return Relation(Iri(f"{INS}{name}"), name, Iri(f"{ID}{to}"), to, group, GRAPH, outgoing)


def thing(*relations: Relation, kind: str = "raad", facts: tuple[Fact, ...] = ()) -> Thing:
    return Thing(SELF, "Zelf", (), "", (), kind, "raad", facts, relations, ())


def test_key_facts_come_in_order_of_use_and_are_at_most_five() -> None:
    names = ("ligtIn", "berustOp", "gesprekspartner", "drager", "jegens", "beslisser", "datum")
    found = page(thing(*(relation(name) for name in names)))
    assert len(found.key_facts) == KEY_FACTS
    assert [group.label for group in found.key_facts] == [
        "drager",
        "jegens",
        "gesprekspartner",
        "beslisser",
        "berustOp",
    ]


def test_what_points_here_is_no_key_fact() -> None:
    assert page(thing(relation("gesprekspartner", outgoing=False))).key_facts == ()


def test_a_relation_in_both_directions_stands_twice_under_its_own_key() -> None:
    found = page(thing(relation("werktSamenMet"), relation("werktSamenMet", outgoing=False)))
    assert [group.key for group in found.relations] == ["ins:werktSamenMet", "ins:werktSamenMet<"]
    there, back = (group.claims[0].statement for group in found.relations)
    assert (there.subject, there.object) == (back.object, back.subject) == (SELF, Iri(f"{ID}b"))


def test_what_a_kind_should_say_and_does_not_is_missing() -> None:
    assert page(thing(relation("gesprekspartner"))).missing == (f"{INS}inspraakniveau",)
    assert page(thing(kind="gemeente")).missing == ()


def test_technical_facts_stand_apart() -> None:
    hashed = Fact(Iri(f"{INS}sha256"), "vingerafdruk", Text("00"), GRAPH)
    named = Fact(Iri(f"{INS}code"), "code", Text("GM1955"), GRAPH)
    scheme = Relation(Iri(f"{SKOS}topConceptOf"), "lijst", Iri(f"{ID}c"), "c", "", GRAPH, True)
    found = page(thing(scheme, facts=(hashed, named)))
    assert [group.label for group in found.facts] == ["code"]
    assert {group.label for group in found.details} == {"vingerafdruk", "lijst"}
    assert found.relations == ()


def test_what_rests_on_a_source_is_shown_on_the_page_of_the_source() -> None:
    derived = Iri(f"{PROV}wasDerivedFrom")
    cited = Relation(derived, "is de bron van", Iri(f"{ID}d"), "d", "raad", GRAPH, False)
    assert [group.label for group in page(thing(cited)).relations] == ["is de bron van"]


def test_figures_about_a_thing_are_given_once() -> None:
    found = page(
        thing(
            relation("gaatOver", to="cijfer/a", group="cijfer", outgoing=False),
            relation("heeftCijfer", to="cijfer/a", group="cijfer"),
            relation("gaatOver", to="aanbeveling/b", group="bevinding", outgoing=False),
        )
    )
    assert [c.relation.other_label for c in found.measures if c.relation] == ["cijfer/a"]


def test_evidence_is_that_of_the_subject_in_the_same_graph_and_asked_for_once() -> None:
    here, elsewhere = Evidence(GRAPH, SELF, "hier"), Evidence(OTHER_GRAPH, SELF, "elders")
    asked: list[Iri] = []

    def find(iri: Iri) -> tuple[Evidence, ...]:
        asked.append(iri)
        return (here, elsewhere)

    proof = Proof(thing(), find)
    other = Iri(f"{ID}b")
    assert proof.of(other, GRAPH) == (here,)
    assert proof.of(other, OTHER_GRAPH) == (elsewhere,)
    assert proof.of(SELF, GRAPH) == ()
    assert asked == [other]


def typed(name: str, *relations: Relation, facts: tuple[Fact, ...] = ()) -> Thing:
    return Thing(SELF, "Zelf", (), "", (Iri(INS + name),), name.lower(), "", facts, relations, ())


def test_a_class_has_its_own_order_and_words_for_what_comes_first() -> None:
    found = page(
        typed("Aanbeveling", *(relation(n) for n in ("gaatOver", "afzender", "gerichtAan")))
    )
    assert [g.label for g in found.key_facts] == ["aan wie", "van wie", "gaatOver"]


def test_what_is_shown_first_or_under_a_question_is_not_shown_again() -> None:
    found = page(
        typed("Aanbeveling", relation("gerichtAan"), relation("rustOpConclusie"), relation("thema"))
    )
    assert [g.label for g in found.relations] == ["thema"]
    assert {title: [g.label for g in groups] for title, groups in found.sections} == {
        "conclusie": ["rustOpConclusie"],
        "aanbeveling-vragen": [],
    }


def test_what_did_not_fit_among_the_first_facts_is_shown_below() -> None:
    many = [relation("gerichtAan", to=str(number)) for number in range(KEY_VALUES + 1)]
    found = page(typed("Aanbeveling", *many))
    assert [len(g.claims) for g in found.relations] == [KEY_VALUES + 1]


def test_a_key_fact_for_which_figures_leave_no_room_is_shown_below() -> None:
    figures = [
        relation("gaatOver", to=f"cijfer/{n}", group="cijfer", outgoing=False) for n in range(3)
    ]
    first = [relation(n) for n in ("beslisser", "uitvoerder", "betaler")]
    found = page(typed("Regeling", *figures, *first))
    assert [g.label for g in found.key_facts] == ["beslisser", "uitvoerder"]
    assert "betaler" in [g.label for g in found.relations]


def test_a_contradiction_stands_apart_and_once() -> None:
    found = page(typed("Kenmerk", relation("weerspreekt"), relation("weerspreekt", outgoing=False)))
    assert [claim.relation.other.value for claim in found.conflicts if claim.relation] == [f"{ID}b"]
    assert found.relations == ()


def test_the_parts_of_a_step_are_no_relations_but_its_whole_is() -> None:
    found = page(
        typed("Stap", relation("onderdeelVan"), relation("onderdeelVan", to="c", outgoing=False))
    )
    assert [g.key for g in found.relations] == ["ins:onderdeelVan"]


def test_the_figure_of_the_page_is_not_repeated_as_a_fact() -> None:
    amount = Fact(Iri(f"{INS}waarde"), "waarde", Text("12"), GRAPH)
    note = Fact(Iri(f"{INS}toelichting"), "toelichting", Text("Geteld."), GRAPH)
    found = page(typed("Cijfer", relation("zekerheid"), facts=(amount, note)), {SELF.value})
    assert found.value is not None and found.value.value == Text("12")
    assert [g.label for g in found.facts] == ["toelichting"]
    assert found.relations == ()


COLUMNS = (
    "ding",
    "waarde",
    "eenheidNaam",
    "precisieNaam",
    "peildatum",
    "peildatumOnbekend",
    "waardetekst",
    "nietBeschreven",
    "zekerheidNaam",
    "vermoedelijkeWaarde",
)


def said(**terms: str) -> str:
    row: list[Term | None] = [Iri("x")]
    row += [Text(terms[name]) if name in terms else None for name in COLUMNS[1:]]
    return str(values(Table(COLUMNS, (tuple(row),)))["x"])


def test_a_figure_says_its_unit_precision_and_date() -> None:
    assert said(waarde="2195", eenheidNaam="plek", peildatum="2019") == "2.195 plek (stand 2019)"
    assert said(waarde="75", eenheidNaam="euro per uur", precisieNaam="maximaal") == (
        "maximaal € 75 per uur"
    )
    assert said(waarde="35", eenheidNaam="aantal", precisieNaam="precies") == "35"


def test_an_unknown_reference_date_is_said() -> None:
    assert said(waarde="400", eenheidNaam="aantal", peildatumOnbekend="true") == (
        "400 (peildatum onbekend)"
    )


def test_a_property_says_its_words_or_that_the_source_does_not() -> None:
    assert said(waardetekst="Minimaal 12 uur") == "Minimaal 12 uur"
    assert said(nietBeschreven="true") == "De bron beschrijft dit niet."


def test_a_rough_or_doubtful_figure_says_so() -> None:
    rough = said(waarde="37008", eenheidNaam="aantal", precisieNaam="indicatief", peildatum="2026")
    assert rough == "37.008 (indicatief; stand 2026)"
    doubted = said(
        waarde="1770000",
        eenheidNaam="aantal",
        zekerheidNaam="onzeker",
        vermoedelijkeWaarde="170000",
    )
    assert doubted == "1.770.000 (onzeker, waarschijnlijk 170.000)"


def test_rows_are_gathered_in_order() -> None:
    rows = [{"a": "2", "b": "x"}, {"a": "1", "b": "y"}, {"a": "2", "b": "z"}]
    assert distinct(rows, "a") == [[rows[0], rows[2]], [rows[1]]]
