"""Importing whole tables: what every kind of table has in common."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import UnreadableFile
from kg.tables.importing import differs, import_table, read_reference, write_table
from kg.tables.records import UnknownKind
from kg.turtle import format_turtle
from tabellen.workshop import (
    KINDS,
    ROOT,
    Record,
    facts,
    imported,
    reference,
    rows_of,
    small_table,
    write_rows,
)

# What makes the rows of a kind unusable, where that can be as late as possible, and the column.
SPOILED: dict[str, Record] = {
    "beschut-werk": {"minimum_ultimo_2018": "veel"},
    "centrumgemeenten": {"bron_werkcentrum": "geen adres"},
    "genoemde-regels": {"zeker": "?"},
    "landelijk": {"website_domein": "geen site"},
    "lokale-regels": {"titel": None},
    "ondersteuningspaginas": {"attributen": "geen blok"},
    "ondersteuningsregels": {"attributen": "geen blok"},
    "participatiewet-in-balans": {"zeker": "?"},
    "raden": {"website_domein": "geen site"},
    "raden-elders": {"voorzitter_onafhankelijk": "misschien"},
    "uitvoerders": {"zeker": "?"},
    "uwv-districten": {"zeker": "?"},
}
ROWS = [(kind, place) for kind in KINDS for place in range(len(rows_of(kind)))]
SAYS = {
    "beschut-werk": ("minimum_ultimo_2017", "41"),
    "centrumgemeenten": ("werkbedrijf", "Ander bedrijf"),
    "genoemde-regels": ("opmerking", "iets anders"),
    "landelijk": ("rol", "iets anders"),
    "lokale-regels": ("opmerking", "iets anders"),
    "ondersteuningspaginas": ("opmerking", "iets anders"),
    "ondersteuningsregels": ("opmerking", "iets anders"),
    "participatiewet-in-balans": ("inhoud", "iets anders"),
    "raden": ("historie", "iets anders"),
    "raden-elders": ("overig", "iets anders"),
    "uitvoerders": ("rechtsvorm", "iets anders"),
    "uwv-districten": ("inhoud", "iets anders"),
}


def line_of(kind: str, place: int) -> int:
    return place + (2 if small_table(kind).suffix == ".csv" else 1)


def test_there_is_a_small_table_of_every_kind() -> None:
    assert sorted(reference().lexicon.kinds()) == sorted(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_of_a_good_table_is_placed(kind: str) -> None:
    report = import_table(kind, small_table(kind), reference()).report
    assert [item.text("", "nl") for item in report.left] == []
    assert report.rows == report.placed == len(rows_of(kind))
    assert (report.kind, report.file) == (kind, str(small_table(kind)))


@pytest.mark.parametrize("kind", KINDS)
def test_what_comes_out_is_canonical(kind: str) -> None:
    turtle = import_table(kind, small_table(kind), reference()).turtle
    assert format_turtle(turtle.encode(), kind) == turtle


@pytest.mark.parametrize("kind", KINDS)
def test_importing_twice_gives_the_same_bytes(kind: str) -> None:
    anew = read_reference(ROOT / "data" / "ttl", ROOT / "data" / "tabellen")
    first = import_table(kind, small_table(kind), reference())
    assert import_table(kind, small_table(kind), anew).turtle == first.turtle


@pytest.mark.parametrize("kind", [kind for kind in KINDS if len(rows_of(kind)) > 1])
def test_the_order_of_the_rows_does_not_matter(tmp_path: Path, kind: str) -> None:
    rows = rows_of(kind)
    straight = imported(tmp_path, kind, rows).turtle
    assert imported(tmp_path, kind, rows[::-1]).turtle == straight
    assert imported(tmp_path, kind, rows[1:] + rows[:1]).turtle == straight


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_row_twice_says_no_more(tmp_path: Path, kind: str) -> None:
    rows = rows_of(kind)
    doubled = imported(tmp_path, kind, [*rows, *rows])
    assert doubled.turtle == imported(tmp_path, kind, rows).turtle
    assert (doubled.report.placed, doubled.report.left) == (2 * len(rows), [])


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_with_other_values_is_left_out_and_named(tmp_path: Path, kind: str) -> None:
    rows = rows_of(kind)
    column, value = SAYS[kind]
    again = imported(tmp_path, kind, [*rows, {**rows[0], column: value}])
    (left,) = again.report.left
    assert (left.line, left.whole) == (line_of(kind, len(rows)), True)
    assert left.reason.nl == "deze sleutel staat al in de tabel, met andere waarden"
    assert left.value
    assert again.turtle == imported(tmp_path, kind, rows).turtle


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_that_only_an_unusable_row_has_is_free(tmp_path: Path, kind: str) -> None:
    rows = rows_of(kind)
    mended = imported(tmp_path, kind, [{**rows[0], **SPOILED[kind]}, *rows])
    assert [item.line for item in mended.report.left] == [line_of(kind, 0)]
    assert mended.turtle == imported(tmp_path, kind, rows).turtle


@pytest.mark.parametrize(("kind", "place"), ROWS)
def test_a_row_that_is_left_out_leaves_nothing_behind(
    tmp_path: Path, kind: str, place: int
) -> None:
    rows = rows_of(kind)
    spoiled = [{**row, **SPOILED[kind]} if n == place else row for n, row in enumerate(rows)]
    found = imported(tmp_path, kind, spoiled)
    (left,) = found.report.left
    assert (left.line, left.column, left.whole) == (line_of(kind, place), *SPOILED[kind], True)
    if others := rows[:place] + rows[place + 1 :]:
        assert found.turtle == imported(tmp_path, kind, others).turtle
    else:
        assert facts(found.turtle) == frozenset()


@pytest.mark.parametrize("kind", KINDS)
def test_the_sums_agree_when_much_is_wrong(tmp_path: Path, kind: str) -> None:
    rows = rows_of(kind)
    path = write_rows(tmp_path, kind, [*rows, *({**row, **SPOILED[kind]} for row in rows)])
    with path.open("ab") as file:
        file.write(b'"\xeb\n{"half": \n')
    report = import_table(kind, path, reference()).report
    assert report.placed == len(rows)
    assert report.left_rows == len(rows) + 2
    assert report.rows == report.placed + report.left_rows


@pytest.mark.parametrize("kind", KINDS)
def test_the_report_goes_down_the_file(tmp_path: Path, kind: str) -> None:
    rows = [{**row, **SPOILED[kind]} for row in rows_of(kind)]
    path = write_rows(tmp_path, kind, [*rows, *rows])
    with path.open("ab") as file:
        file.write(b"\xeb\n")
    lines = [item.line for item in import_table(kind, path, reference()).report.left]
    assert lines == sorted(lines)
    assert len(lines) == 2 * len(rows) + 1


@pytest.mark.parametrize("kind", KINDS)
def test_every_thing_rests_on_an_observation_or_a_source(kind: str) -> None:
    found = facts(import_table(kind, small_table(kind), reference()).turtle)
    seen = {s for s, p, o in found if (p, o) == ("rdf:type", "ins:Waarneming")}
    things = {s for s, _, _ in found} - seen
    evidence = {s: o for s, p, o in found if p == "prov:wasDerivedFrom"}
    assert {thing for thing in things if thing not in evidence} == set()
    assert {o for o in evidence.values() if o not in seen and not o.startswith("bron:")} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_every_observation_is_evidence_for_something(kind: str) -> None:
    found = facts(import_table(kind, small_table(kind), reference()).turtle)
    seen = {s for s, p, o in found if (p, o) == ("rdf:type", "ins:Waarneming")}
    assert seen - {o for _, p, o in found if p == "prov:wasDerivedFrom"} == set()


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(UnknownKind, match="deze soort tabel is er niet: onzin"):
        import_table("onzin", small_table("raden"), reference())


@pytest.mark.parametrize(("kind", "other"), [("raden", "lokale-regels"), ("landelijk", "raden")])
def test_a_table_of_another_kind_is_refused(kind: str, other: str) -> None:
    with pytest.raises(UnreadableFile, match="Geef een tabel van deze soort"):
        import_table(kind, small_table(other), reference())


# --- writing ---


def test_writing_tells_whether_anything_changed(tmp_path: Path) -> None:
    made = import_table("raden", small_table("raden"), reference())
    path = tmp_path / "raden.ttl"
    assert write_table(made, path)
    assert path.read_text(encoding="utf-8") == made.turtle
    assert not write_table(made, path)


def test_a_file_that_says_the_same_is_not_touched(tmp_path: Path) -> None:
    made = import_table("raden", small_table("raden"), reference())
    path = tmp_path / "raden.ttl"
    write_table(made, path)
    before = path.stat().st_mtime_ns, path.stat().st_ino
    write_table(made, path)
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


@pytest.mark.parametrize("before", [b"", b"\xff\xfe", b"# iets anders\n"])
def test_whatever_stood_there_is_replaced(tmp_path: Path, before: bytes) -> None:
    made = import_table("raden", small_table("raden"), reference())
    path = tmp_path / "raden.ttl"
    path.write_bytes(before)
    assert differs(made, path)
    write_table(made, path)
    assert not differs(made, path)


def test_a_table_of_which_no_row_is_placed_changes_nothing(tmp_path: Path) -> None:
    made = imported(tmp_path, "raden", [{**row, "zeker": "?"} for row in rows_of("raden")])
    path = tmp_path / "raden.ttl"
    assert not differs(made, path)
    assert not write_table(made, path)
    assert not path.exists()
