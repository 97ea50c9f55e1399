"""Source marks: numbered once, named for who cannot see them, honest where there is none."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence, Iri, Passage, Statement, Text
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
