"""The frame of a thing's page: what comes first, what is missing, and what a figure says."""

from __future__ import annotations

from dataclasses import replace

from dingframe import KEY_FACTS, KEY_VALUES, page
from kg.model import Evidence, Fact, Iri, Observation, Relation, Statement, Table, Term, Text, Thing
from kg.namespaces import BEGRIP, GRAAF, ID, INS, PROV, SKOS
from uitspraken import Proof, distinct
from waarden import values

GRAPH = Iri(f"{GRAAF}toets")
OTHER_GRAPH = Iri(f"{GRAAF}anders")
SELF = Iri(f"{ID}raad/zelf")


def relation(name: str, *, to: str = "b", group: str = "raad", outgoing: bool = True) -> Relation:
    label = name if outgoing else f"{name} van"
    return Relation(Iri(f"{INS}{name}"), label, Iri(f"{ID}{to}"), to, group, GRAPH, outgoing)


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
    found = page(thing(relation("verwijstNaar"), relation("verwijstNaar", outgoing=False)))
    assert [group.key for group in found.relations] == ["ins:verwijstNaar", "ins:verwijstNaar<"]
    there, back = (group.claims[0].statement for group in found.relations)
    assert (there.subject, there.object) == (back.object, back.subject) == (SELF, Iri(f"{ID}b"))


def test_a_relation_that_reads_the_same_both_ways_stands_once() -> None:
    back = replace(relation("werktSamenMet", outgoing=False), label="werktSamenMet")
    other = replace(back, other=Iri(f"{ID}c"))
    found = page(thing(relation("werktSamenMet"), back, other))
    (group,) = found.relations
    assert group.key == "ins:werktSamenMet"
    assert [len(claim.statements) for claim in group.claims] == [2, 1]
    there, again = (statement.subject for statement in group.claims[0].statements)
    assert (there, again) == (SELF, Iri(f"{ID}b"))


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


def statement(subject: Iri, graph: Iri, name: str = "code") -> Statement:
    return Statement(subject, Iri(INS + name), Text("x"), graph)


def test_evidence_is_that_of_the_subject_in_the_same_graph_and_asked_for_once() -> None:
    here, elsewhere = Evidence(GRAPH, SELF, "hier"), Evidence(OTHER_GRAPH, SELF, "elders")
    asked: list[Iri] = []

    def find(iri: Iri) -> tuple[Evidence, ...]:
        asked.append(iri)
        return (here, elsewhere)

    proof = Proof(find, thing())
    other = Iri(f"{ID}b")
    said, said_elsewhere = statement(other, GRAPH), statement(other, OTHER_GRAPH)
    assert proof.of(said) == (here,)
    assert proof.of(said_elsewhere) == (elsewhere,)
    assert proof.of(said, said_elsewhere, said) == (here, elsewhere)
    assert proof.of(statement(SELF, GRAPH)) == ()
    assert asked == [other]


def test_a_derived_value_is_proven_by_what_it_was_derived_from_and_nothing_else_is() -> None:
    look = Observation("2026-11-22", "zeker")
    derived = replace(look, derived_from="de naam", concerning=(f"{INS}soort",))
    seen = Evidence(GRAPH, SELF, "een pagina", observation=look)
    read = Evidence(GRAPH, SELF, "een pagina", observation=derived)
    proof = Proof(lambda _: (seen, read), thing())
    other = Iri(f"{ID}b")
    assert proof.of(statement(other, GRAPH)) == (seen,)
    assert proof.of(statement(other, GRAPH, "soort")) == (read,)


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


def in_graph(relation_: Relation, graph: Iri) -> Relation:
    return replace(relation_, graph=graph)


def test_what_two_graphs_say_stands_there_once_with_both_statements() -> None:
    twice = (relation("thema"), in_graph(relation("thema"), OTHER_GRAPH))
    facts = tuple(Fact(Iri(f"{INS}code"), "code", Text("1"), g) for g in (GRAPH, OTHER_GRAPH))
    found = page(thing(*twice, facts=facts))
    for group in (*found.relations, *found.facts):
        (claim,) = group.claims
        assert [statement.graph for statement in claim.statements] == [GRAPH, OTHER_GRAPH]


def status(name: str) -> Relation:
    return replace(relation("status"), other=Iri(f"{BEGRIP}status/{name}"), other_label=name)


def test_a_gemeente_that_is_no_more_says_since_when_and_what_came_after() -> None:
    gone = Fact(Iri(f"{INS}opgeheven"), "bestaat niet meer", Text("true"), GRAPH)
    date = Fact(Iri(f"{INS}einddatum"), "einddatum", Text("2022-03-24"), GRAPH)
    found = page(typed("Gemeente", relation("opgegaanIn"), facts=(gone, date)))
    assert found.ended is not None and found.ended.since is not None
    assert found.ended.since.value == Text("2022-03-24")
    assert [c.relation.other_label for c in found.ended.after if c.relation] == ["b"]
    assert found.facts == () and found.relations == ()


def test_only_a_status_that_ends_a_thing_ends_it() -> None:
    over = page(typed("Verordening", status("vervallen"), relation("vervangt", outgoing=False)))
    assert over.ended is not None and len(over.ended.after) == 1
    for name in ("geldend", "onbekend"):
        assert page(typed("Verordening", status(name))).ended is None
    assert page(typed("Raad", status("opgevolgd"))).ended is not None
    assert page(typed("Kenmerk", relation("opgegaanIn"))).ended is None


def test_a_future_end_does_not_end_a_gemeente() -> None:
    date = Fact(Iri(f"{INS}einddatum"), "einddatum", Text("9999-01-01"), GRAPH)
    assert page(typed("Gemeente", facts=(date,))).ended is None


def test_a_local_council_without_a_status_misses_one() -> None:
    local = replace(typed("Raad", relation("geldtIn")), kind="raad")
    assert page(local).missing[0] == f"{INS}status"
    assert f"{INS}status" not in page(replace(typed("Raad"), kind="raad")).missing


def test_what_an_overview_lists_is_not_repeated_but_the_rest_is() -> None:
    there = (relation("geldtIn", outgoing=False), relation("geldtIn", to="c", outgoing=False))
    found = page(typed("Gemeente", *there), None, {Iri(f"{ID}b")})
    questions = dict(found.sections)
    (group,) = questions["gemeente-verder"]
    assert [c.relation.other_label for c in group.claims if c.relation] == ["c"]
    assert found.relations == ()


def test_a_thing_stands_once_under_covered_properties() -> None:
    figure = ("cijfer/a", "cijfer/b")
    about = [relation("gaatOver", to=to, group="cijfer", outgoing=False) for to in figure]
    there = [relation("geldtIn", to=to, group="cijfer", outgoing=False) for to in figure]
    found = page(typed("Gemeente", *about, *there))
    assert len(found.measures) == 1
    (group,) = dict(found.sections)["gemeente-verder"]
    assert [c.relation.other_label for c in group.claims if c.relation] == ["cijfer/b"]


def test_what_a_source_states_is_not_shown_as_derived_too() -> None:
    found = page(
        typed(
            "Raad",
            relation("adviseertOver"),
            relation("adviseertAfgeleidOver"),
            relation("adviseertAfgeleidOver", to="c"),
        )
    )
    stated, derived = dict(found.sections)["raad-wetten"]
    assert [c.relation.other_label for c in stated.claims if c.relation] == ["b"]
    assert [c.relation.other_label for c in derived.claims if c.relation] == ["c"]


def test_versions_stand_in_their_own_list_only() -> None:
    assert page(thing(relation("isVersieVan", outgoing=False))).relations == ()


def test_a_look_at_a_page_is_called_by_its_site_and_day() -> None:
    seen = Fact(Iri(f"{INS}bekekenOp"), "bekeken op", Text("2026-11-22"), GRAPH)
    address = replace(relation("website"), other=Iri("https://www.arnhem.nl/a"), other_group="")
    look = typed("Waarneming", address, facts=(seen,))
    assert page(look).title == "arnhem.nl, bekeken op 22 november 2026"
    assert page(replace(look, relations=())).title.startswith("Pagina zonder adres, ")
    assert page(thing()).title == "Zelf"


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


def test_one_of_a_unit_is_singular() -> None:
    assert said(waarde="1", eenheidNaam="maand") == "1 maand"
    assert said(waarde="0", eenheidNaam="plaats") == "0 plaatsen"


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
