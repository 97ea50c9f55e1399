"""The query library: headers, names, parameters and their errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.binding import Parameter
from kg.errors import BadQuery, NotFound, ParameterError, UnknownQuery, UnreadableFile
from kg.queries import Library, parse_query, read_query, terms
from kg.terms import Iri, Text

TEXT = """\
#+ summary: Wie praat er mee?
#+ description: >
#+   De raden die er zijn,
#+   met hun gemeente.
#+ tags:
#+   - raden
#+   - "gemeente"
#+ defaults:
#+   - gemeente: gm:gm1955
#+   - sinds: '2024-01-01'
# An ordinary remark: with a colon.
SELECT * { ?raad ?_gemeente_iri ?_sinds_date ; ?p ?_naam_literal }
"""


def test_header_is_read() -> None:
    query = parse_query(TEXT, name="raden")
    assert query.summary == "Wie praat er mee?"
    assert query.description == "De raden die er zijn, met hun gemeente."
    assert query.tags == ("raden", "gemeente")
    assert query.parameters == (
        Parameter("gemeente", "iri", "gm:gm1955"),
        Parameter("sinds", "date", "2024-01-01"),
        Parameter("naam", "literal"),
    )


@pytest.mark.parametrize(
    ("line", "default"),
    [
        ("#+   gemeente: gm:gm1955", "gm:gm1955"),
        ("#+   - gemeente: https://example.org/a:b", "https://example.org/a:b"),
        ('#+   - gemeente: "Den Haag"', "Den Haag"),
    ],
)
def test_defaults_may_be_written_both_ways(line: str, default: str) -> None:
    query = parse_query(f"#+ defaults:\n{line}\nASK {{ ?_gemeente_iri ?p ?o }}", name="q")
    assert query.parameters == (Parameter("gemeente", "iri", default),)


def test_a_query_without_header_is_a_query() -> None:
    query = parse_query("ASK {}", name="q")
    assert (query.summary, query.tags, query.parameters) == ("", (), ())


@pytest.fixture
def library(tmp_path: Path) -> Library:
    for name in ("raden/wie", "raden/niveaus", "wetten/wie", "intern/geheim", "hygiene/schoon"):
        path = tmp_path / f"{name}.rq"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#+ summary: {name}\nASK {{}}", encoding="utf-8")
    return Library(tmp_path)


def test_names_are_those_for_people(library: Library) -> None:
    assert library.names() == ("niveaus", "wie", "wie")
    assert [q.summary for q in library.all()] == ["raden/niveaus", "raden/wie", "wetten/wie"]
    assert [q.name for q in library.theme("hygiene")] == ["schoon"]


@pytest.mark.parametrize(
    "name", ["niveaus", "niveaus.rq", "raden/wie", "intern/geheim", "schoon", "hygiene/schoon"]
)
def test_a_query_is_found_by_name_or_theme_and_name(library: Library, name: str) -> None:
    assert library.get(name).name in name


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("nivaus", ("niveaus",)),
        ("wie", ("raden/wie", "wetten/wie")),
        ("geheim", ()),
        ("zzz", ()),
        ("../raden/wie", ()),
    ],
)
def test_an_unknown_name_gets_the_nearest(
    library: Library, name: str, nearest: tuple[str, ...]
) -> None:
    with pytest.raises(UnknownQuery) as caught:
        library.get(name)
    assert caught.value.nearest == nearest


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        read_query(tmp_path / "geen.rq")


def test_a_parameter_of_no_kind_is_refused() -> None:
    with pytest.raises(BadQuery):
        parse_query("ASK { ?_gemeente ?p ?o }", name="q")


def resolve(text: str, _kind: str) -> Iri:
    if text == "Montferland":
        return Iri("urn:m")
    raise NotFound(text, ["Montferland"])


QUERY = parse_query(TEXT, name="raden")


def test_terms_come_from_values_and_defaults() -> None:
    found = terms(QUERY, {"gemeente": "Montferland", "naam": Text("x", "nl")}, resolve)
    assert found["_gemeente_iri"] == Iri("urn:m")
    assert found["_sinds_date"].value == "2024-01-01"
    assert found["_naam_literal"] == Text("x")


def test_an_iri_is_taken_as_it_is() -> None:
    found = terms(QUERY, {"gemeente": Iri("urn:Montferland"), "naam": "x"}, resolve)
    assert found["_gemeente_iri"] == Iri("urn:Montferland")


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"naam": "x", "gemeent": "y"}, ("gemeent", "gemeente, sinds, naam")),
        ({}, ("naam", "-p naam=")),
        ({"naam": "x", "gemeente": "Monferland"}, ("gemeente", "Bedoelde u: Montferland?")),
        ({"naam": "x", "sinds": "gisteren"}, ("sinds", "gisteren", "2025-01-31")),
    ],
)
def test_parameters_that_do_not_fit_are_explained(
    params: dict[str, str], words: tuple[str, ...]
) -> None:
    with pytest.raises(ParameterError) as caught:
        terms(QUERY, params, resolve)
    assert all(word in caught.value.line() for word in words)
