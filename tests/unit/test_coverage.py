"""Coverage: what counts as running text, what covers it, and which gaps are left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.cite import cite_file, write_citations
from kg.coverage import Coverage, Gap, Omission, SourceCoverage, cover
from kg.graph import KnowledgeGraph
from tiny import TEXT, Tiny, tiny_project

# The lines of the text: "# Raden", "", "De raad adviseert het college.",
# "Dat doet hij gevraagd en ongevraagd.", "", "# Slot", "Einde".
LINE_3, LINE_4 = "De raad adviseert het college.", "Dat doet hij gevraagd en ongevraagd."


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    return tiny_project(tmp_path)


def visible(text: str) -> int:
    return len("".join(text.split()))


def coverage_of(tiny: Tiny) -> Coverage:
    return cover(KnowledgeGraph.open(tiny.settings), tiny.settings)


def source_of(tiny: Tiny) -> SourceCoverage:
    (source,) = coverage_of(tiny).sources
    return source


def cited(tiny: Tiny, *lines: str) -> Tiny:
    """Let one raad rest on lines, and nothing else on anything."""
    refs = "".join(
        f" ; prov:wasDerivedFrom <https://w3id.org/inspraak/regels/proef/{line}>" for line in lines
    )
    tiny.write("data/ttl/proef.ttl", f'raad:a a ins:Raad ; skos:prefLabel "Raad A"@nl{refs} .')
    write_citations(tiny.file, cite_file(tiny.file, tiny.sources()))
    return tiny


def declaring(tiny: Tiny, body: str) -> Tiny:
    tiny.settings.exclusions.write_text(f"[proef]\n{body}\n", encoding="utf-8")
    return tiny


def test_a_source_on_which_all_of_it_rests_has_no_gaps(tiny: Tiny) -> None:
    assert source_of(tiny) == SourceCoverage(
        source="proef",
        label="Proefbron",
        filename="proef.txt",
        at_hand=True,
        complete=False,
        characters=visible(TEXT),
        covered=visible(TEXT),
        omissions=(),
        gaps=(),
    )
    assert source_of(tiny).share == 1


def test_a_gap_is_told_with_its_place_and_first_words(tiny: Tiny) -> None:
    source = source_of(cited(tiny, "3", "7"))
    start = TEXT.index(LINE_4)
    assert source.gaps == (Gap("4", start, start + len(LINE_4), visible(LINE_4), LINE_4, ""),)
    assert source.covered == visible(TEXT) - visible(LINE_4)
    assert source.share == pytest.approx(source.covered / visible(TEXT))


def test_a_gap_goes_on_over_lines_until_something_covered(tiny: Tiny) -> None:
    source = source_of(cited(tiny))
    assert [(gap.lines, gap.opening) for gap in source.gaps] == [
        ("3-4", f"{LINE_3} {LINE_4}"[:59] + "…"),
        ("7", "Einde"),
    ]


def test_headings_are_covered_without_evidence(tiny: Tiny) -> None:
    assert source_of(cited(tiny)).covered == visible("# Raden# Slot")


def test_heading_lines_that_the_text_does_not_have_cover_nothing(tiny: Tiny) -> None:
    path = tiny.settings.data / "bronnen.ttl"
    path.write_text(path.read_text("utf-8").replace('"1,6"', '"0,6,99"'), encoding="utf-8")
    assert source_of(cited(tiny)).covered == visible("# Slot")


def test_a_part_of_a_line_covers_that_part(tiny: Tiny) -> None:
    source = source_of(cited(tiny, "3-4?tot=Dat%20doet%20hij", "7"))
    assert [(gap.lines, gap.opening) for gap in source.gaps] == [("4", "gevraagd en ongevraagd.")]


def test_signs_without_a_letter_or_digit_are_no_gap(tiny: Tiny) -> None:
    source = source_of(cited(tiny, "3", "4?tot=ongevraagd", "7"))
    assert source.gaps == ()
    assert source.covered == source.characters


def test_passages_that_overlap_count_once(tiny: Tiny) -> None:
    assert source_of(cited(tiny, "3", "3-4", "4", "7")).covered == visible(TEXT)


def test_a_passage_that_nothing_rests_on_covers_nothing(tiny: Tiny) -> None:
    tiny.replace("prov:wasDerivedFrom", "prov:wasQuotedFrom")
    assert [gap.lines for gap in source_of(tiny).gaps] == ["3-4", "7"]


def test_a_passage_that_is_not_proven_covers_nothing(tiny: Tiny) -> None:
    tiny.replace('ins:regels "7"', 'ins:regels "6"')
    assert [gap.lines for gap in source_of(tiny).gaps] == ["7"]
    assert coverage_of(tiny).mismatches == 1


def test_what_is_left_out_is_no_running_text(tiny: Tiny) -> None:
    declaring(cited(tiny, "3"), "uitgezonderd = [{ regels = '4-7', reden = 'slot' }]")
    source = source_of(tiny)
    assert source.omissions == (Omission("4-7", visible(f"{LINE_4}# SlotEinde"), "slot"),)
    assert source.characters == visible(f"# Raden{LINE_3}")
    assert (source.share, source.gaps) == (1, ())


def test_what_is_left_with_a_reason_counts_as_not_covered(tiny: Tiny) -> None:
    declaring(
        cited(tiny, "3-4?van=adviseert&tot=college"),
        "volledig = true\nniet_ingevoerd = [{ regels = '4-6', reden = 'zegt niets' }]",
    )
    source = source_of(tiny)
    assert source.complete
    assert [(gap.lines, gap.opening, gap.reason) for gap in source.gaps] == [
        ("3", "De raad", ""),
        ("4", LINE_4, "zegt niets"),
        ("7", "Einde", ""),
    ]
    assert source.characters == visible(TEXT)


def test_without_the_text_only_what_is_declared_is_told(tiny: Tiny) -> None:
    declaring(tiny, "volledig = true\nuitgezonderd = [{ regels = '7', reden = 'x' }]")
    without = Tiny(replace(tiny.settings, sources=None))
    (source,) = coverage_of(without).sources
    assert (source.at_hand, source.complete) == (False, True)
    assert (source.characters, source.covered, source.gaps) == (0, 0, ())
    assert source.omissions == (Omission("7", 0, "x"),)


def test_a_changed_source_is_counted_with_what_is_still_proven(tiny: Tiny) -> None:
    declaring(tiny, "uitgezonderd = [{ regels = '90-99', reden = 'x' }]")
    assert tiny.settings.sources is not None
    path = tiny.settings.sources / "proef.txt"
    path.write_text(TEXT.replace("Einde", "Ander"), encoding="utf-8", newline="")
    (source,) = coverage_of(tiny).sources
    assert [gap.opening for gap in source.gaps] == ["Ander"]
    assert source.omissions == (Omission("90-99", 0, "x"),)
    assert coverage_of(tiny).mismatches == 2
