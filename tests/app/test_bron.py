"""Source marks: numbered once, named for who cannot see them, honest where there is none."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence, Iri, Observation, Passage, Statement, Text
from kg.namespaces import GRAAF, ID, INS
from widgets.bron import EXCERPT, Sources, name

GRAPH = Iri(f"{GRAAF}toets")
SOURCE = Iri(f"{ID}bron/toets")
PASSAGE = Passage(Iri(f"{ID}passage/toets/0-9"), SOURCE, 0, 9, "51-54", "00", "De kop", "12")
EVIDENCE = Evidence(GRAPH, SOURCE, "Een bron", PASSAGE, "2023", None, "https://a.nl/")
REGISTER = Evidence(GRAPH, SOURCE, "Een register")
STATEMENT = Statement(Iri(f"{ID}raad/lcr"), Iri(f"{INS}code"), Text('a"<b>', "nl"), GRAPH)


def sources(text: str | None = None) -> Sources:
    return Sources(lambda _: text)


def numbered(count: int) -> list[Evidence]:
    passages = [replace(PASSAGE, start=n, lines=str(n + 1)) for n in range(count)]
    return [replace(EVIDENCE, passage=passage) for passage in passages]


def test_a_source_is_called_by_its_title_and_lines() -> None:
    assert name(EVIDENCE) == "Een bron, regels 51–54"
    assert name(numbered(1)[0]) == "Een bron, regel 1"
    assert name(REGISTER) == "Een register"


def test_a_mark_is_named_for_who_cannot_see_what_it_stands_beside() -> None:
    mark = sources().marks([EVIDENCE], STATEMENT)
    assert 'aria-label="bron 1: Een bron, regels 51–54"' in mark


def test_the_same_source_keeps_its_number() -> None:
    page = sources()
    page.marks([EVIDENCE])
    page.marks([REGISTER])
    assert "bron 1<" in page.marks([EVIDENCE])
    assert len(page.cited) == 2


def test_a_mark_opens_on_place_date_passage_and_statement() -> None:
    mark = sources("De tekst <zelf>.").marks([EVIDENCE], STATEMENT)
    for part in ("De kop", "51–54", "12", "2023", "De tekst &lt;zelf&gt;.", "https://a.nl/"):
        assert part in mark
    assert "raad:lcr ins:code &quot;a\\&quot;&lt;b&gt;&quot;@nl ." in mark


def test_a_long_passage_is_cut_in_the_mark_and_whole_below() -> None:
    page = sources("woord " * EXCERPT)
    assert "woord …" in page.marks([EVIDENCE])
    listed = page.listed()
    assert listed is not None
    assert "…" not in listed


def test_without_the_source_file_the_mark_says_so() -> None:
    assert "staat niet op deze computer" in sources().marks([EVIDENCE])


def test_many_sources_are_counted_and_lead_to_the_list() -> None:
    page = sources()
    mark = page.marks(numbered(5))
    assert "bron 1, 2 + 3" in mark
    assert '<a href="#bron-5">5</a>' in mark
    assert 'id="bron-5"' in (page.listed() or "")


def test_no_source_is_said_and_no_date_is_unknown() -> None:
    assert "geen bron" in sources().marks([])
    assert "onbekend (de bron noemt geen datum)" in sources().marks([REGISTER])


def test_a_page_without_sources_has_no_list() -> None:
    assert sources().listed() is None


LOOK = Observation("2026-11-22", "zeker", "art. 2")
PAGE = Evidence(
    GRAPH, Iri(f"{ID}waarneming/a"), "a.nl", None, "2023", None, "https://a.nl/b", observation=LOOK
)
GROUND = "Uit de naam; de wet zelf staat er niet bij."
DERIVED = replace(PAGE, observation=replace(LOOK, derived_from=GROUND, concerning=("x",)))
DOUBTED = replace(PAGE, observation=replace(LOOK, certainty="onzeker", remarks=("Jaar onbekend.",)))


def test_a_page_is_called_by_its_site_and_the_day_on_which_it_was_looked_at() -> None:
    assert name(PAGE) == "a.nl, bekeken op 22 november 2026, zeker"
    assert name(DERIVED) == "a.nl, bekeken op 22 november 2026, afgeleid, zeker"


def test_a_mark_on_a_page_says_when_where_and_how_certain_and_leads_to_it() -> None:
    mark = sources().marks([PAGE], STATEMENT)
    assert 'aria-label="bron 1: a.nl, bekeken op 22 november 2026, zeker"' in mark
    assert '<a href="https://a.nl/b" rel="noopener noreferrer external">a.nl</a>' in mark
    for part in ("Datum van de pagina: 2023.", "Waar op de pagina: art. 2.", "Hoe zeker: zeker."):
        assert part in mark
    assert 'href="./ding?ding=waarneming:a"' in mark
    assert "afgeleid" not in mark and "niet op deze computer" not in mark


def test_a_page_without_a_date_says_so() -> None:
    undated = sources().marks([replace(PAGE, date=None)])
    assert "onbekend (de pagina noemt geen datum)" in undated


def test_what_is_derived_says_so_before_and_after_the_mark_is_opened() -> None:
    mark = sources().marks([DERIVED])
    summary, opened = mark.split("</summary>")
    assert ">afgeleid</span> bron 1" in summary
    assert 'aria-label="afgeleid, bron 1: ' in summary
    assert "Uit de naam; de wet zelf staat er niet bij." in opened


def test_what_one_page_states_is_not_called_derived() -> None:
    assert "afgeleid</span> bron" not in sources().marks([DERIVED, PAGE])


def test_doubt_is_seen_without_opening_and_explained_inside() -> None:
    mark = sources().marks([DOUBTED])
    summary, opened = mark.split("</summary>")
    assert ">onzeker</span> bron 1" in summary
    assert "Hoe zeker: onzeker." in opened and "Jaar onbekend." in opened
    assert ">onzeker</span>" not in sources().marks([DOUBTED, PAGE])
    assert ">onzeker</span>" not in sources().marks([DOUBTED, EVIDENCE])


def test_a_withheld_address_says_why() -> None:
    look = replace(LOOK, withheld=True)
    hidden = replace(PAGE, source_label="pagina zonder adres", link=None, observation=look)
    mark = sources().marks([hidden])
    assert "naam van een persoon" in mark
    assert "external" not in mark


def test_one_page_read_twice_has_one_number_and_a_derivation_its_own() -> None:
    page = sources()
    again = replace(PAGE, source=Iri(f"{ID}waarneming/b"), graph=Iri(f"{GRAAF}anders"))
    assert "bron 1<" in page.marks([PAGE, again])
    assert "bron 1, 2<" in page.marks([DERIVED, again])
    assert len(page.cited) == 2


def test_a_mark_behind_several_statements_shows_them_all_by_graph() -> None:
    other = replace(STATEMENT, graph=Iri(f"{GRAAF}anders"))
    mark = sources().marks([EVIDENCE], STATEMENT, replace(STATEMENT, object=Text("b")), other)
    assert mark.count("raad:lcr ins:code") == 3
    assert (
        mark.index("&quot;b&quot; .") < mark.index("# graaf:toets") < mark.index("# graaf:anders")
    )
