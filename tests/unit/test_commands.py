"""The commands fmt, queries, query, show and stats: what they print and how they exit."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from kg.cli import main
from kg.settings import Settings
from outcome import Kg, Outcome
from servers import oxigraph
from small import PREFIXES, write_query


@pytest.fixture
def kg(
    small: Settings, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Kg:
    for name in ("KG_SOURCES", "KG_ENDPOINT", "KG_LANG"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("KG_ROOT", str(small.root))
    monkeypatch.setenv("KG_CACHE", str(small.cache))

    def run(*words: str | Path) -> Outcome:
        code = main([str(word) for word in words])
        out, said = capfdbinary.readouterr()
        return Outcome(code, out.decode(), said.decode())

    return run


@pytest.fixture(autouse=True)
def queries(small: Settings) -> None:
    write_query(
        small,
        "gebieden/waar",
        "#+ summary: Welke gemeenten liggen in een provincie?\n"
        "#+ defaults:\n#+   - provincie: pv:pv25\n"
        f"{PREFIXES} SELECT ?gemeente ?code {{ ?gemeente ins:ligtIn ?_provincie_iri"
        " OPTIONAL { ?gemeente ins:code ?code } }",
    )
    write_query(small, "raden/bestaat", f"{PREFIXES} ASK {{ ?_raad_iri a ins:Raad }}")
    write_query(small, "hygiene/leeg", "#+ summary: Is er niets?\nSELECT * { <urn:a> ?p ?o }")
    write_query(
        small,
        "raden/als-graaf",
        f"{PREFIXES} CONSTRUCT {{ ?r a ins:Raad }} {{ ?r a ins:Raad }}",
    )


def one_line(outcome: Outcome, code: int) -> str:
    assert outcome.code == code
    assert outcome.out == ""
    assert outcome.said.startswith("kg: ")
    assert outcome.said.count("\n") == 1
    return outcome.said


def test_query_shows_a_table(kg: Kg) -> None:
    done = kg("query", "waar")
    assert done.code == 0
    assert done.out.splitlines()[0].split() == ["gemeente", "code"]
    assert done.out.splitlines()[2].split() == ["gm:gm1955", "GM1955"]
    assert done.said == "kg: waar: 1 rij\n"


def test_query_shows_names_when_asked(kg: Kg) -> None:
    assert "Gemeente Montferland" in kg("query", "waar", "--labels").out


def test_query_prefers_the_kind_that_its_parameter_names(kg: Kg) -> None:
    assert "gm:gm0344" in kg("query", "waar", "-p", "provincie=Utrecht").out


def test_query_takes_a_label_as_parameter(kg: Kg) -> None:
    assert "gm:gm0344" in kg("query", "gebieden/waar", "-p", "provincie=provincie utrecht").out


@pytest.mark.parametrize(
    ("format", "begin"),
    [("csv", "gemeente,code\r\n"), ("tsv", "?gemeente\t?code\n"), ("json", "{"), ("xml", "<?xml")],
)
def test_query_writes_standard_formats_and_nothing_else(kg: Kg, format: str, begin: str) -> None:
    done = kg("query", "waar", "--format", format)
    assert done.out.startswith(begin)
    assert done.out.endswith("\n")
    assert (done.code, done.said) == (0, "")


def test_query_answers_yes_or_no_in_both_languages(kg: Kg) -> None:
    assert kg("query", "bestaat", "-p", "raad=CRM").out == "ja\n"
    assert kg("query", "bestaat", "-p", "raad=gm:gm0344", "--lang", "en").out == "no\n"


def test_query_gives_a_graph(kg: Kg) -> None:
    assert "a ins:Raad" in kg("query", "als-graaf", "--format", "turtle").out
    assert kg("query", "als-graaf").said == "kg: als-graaf: 1 uitspraken\n"


def test_query_reads_a_file_and_standard_input(
    kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vraag.rq"
    path.write_text("SELECT (1 AS ?n) {}", encoding="utf-8")
    assert kg("query", path, "--format", "csv").out == "n\r\n1\r\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    assert kg("query", "-", "--format", "csv").out == "n\r\n1\r\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["waar", "-p", "provinci=x"], "Wel: provincie"),
        (["bestaat", "-p", "raad=Utrecht"], "Provincie Utrecht (provincie, pv:pv26)"),
        (["waar", "-p", "provincie=Gelderlant"], "Bedoelde u: Gelderland"),
        (["waar", "-p", "provincie"], "-p naam=waarde"),
        (["waar", "-p", "provincie=a", "-p", "provincie=b"], "eenmaal"),
        (["bestaat"], "-p raad="),
        (["waer"], "Bedoelde u: waar"),
        (["uitgaand"], "bestaat niet"),
        (["waar", "--format", "turtle"], "csv, tsv, json, xml"),
        (["waar", "--format", "pdf"], "kies uit"),
        (["./niets.rq"], "bestaat niet"),
        (["."], "map"),
        ([], "ontbreekt"),
        (["waar", "--wat"], "--wat"),
    ],
)
def test_query_refuses_in_one_line(kg: Kg, words: list[str], said: str) -> None:
    assert said in one_line(kg("query", *words), 2)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"SELECT * {\n  ?s gm:x ?o }", "regel 2, kolom 6"),
        (b"SELECT * { ?s ?p ?_x_soort }", "regel 1, kolom 18"),
        (b"", "leeg"),
        (b"SELECT * { \xff }", "UTF-8"),
        (b"SELECT * {" + b"{" * 10_000, "diep"),
        (b"DELETE WHERE { ?s ?p ?o }", "niet wijzigen"),
    ],
)
def test_a_wrong_query_is_placed(kg: Kg, tmp_path: Path, text: bytes, said: str) -> None:
    path = tmp_path / "vraag.rq"
    path.write_bytes(text)
    line = one_line(kg("query", path), 2)
    assert said in line
    assert "vraag.rq" in line


def test_queries_lists_names_questions_and_parameters(kg: Kg) -> None:
    done = kg("queries")
    assert "waar\n      Welke gemeenten liggen in een provincie?" in done.out
    assert "-p provincie=… (iri, anders pv:pv25)" in done.out
    assert "-p raad=… (iri, verplicht)" in done.out
    assert "uitgaand" not in done.out
    assert "leeg" not in done.out
    assert "leeg" in kg("queries", "--all").out
    assert done.said.startswith("kg: 6 queries")


def test_queries_as_json(kg: Kg) -> None:
    found = {query["name"]: query for query in json.loads(kg("queries", "--format", "json").out)}
    assert found["waar"]["theme"] == "gebieden"
    assert found["waar"]["parameters"] == [
        {"name": "provincie", "kind": "iri", "default": "pv:pv25"}
    ]


def test_show_tells_everything_with_sources(kg: Kg) -> None:
    done = kg("show", "clientenraad montferland")
    assert done.code == 0
    assert done.out.splitlines() == [
        "Cliëntenraad Montferland",
        "raad · raad:a",
        "ook: CRM",
        "",
        "Waar hangt het mee samen",
        "  adviseert",
        "    Gemeente Montferland (gm:gm1955)",
        "  berust op",
        "    Participatiewet (wet:BWBR0015703)",
        "",
        "Waar staat dat",
        "  Een tekst (2024-05), regels 1–2, onder “Inleiding”",
    ]


def test_show_reads_backwards_and_admits_what_is_unknown(kg: Kg) -> None:
    text = kg("show", "gm:gm1955").out
    assert "  krijgt advies van\n    Cliëntenraad Montferland" in text
    assert "De bron is onbekend." in kg("show", "Gelderland").out


def test_show_names_a_web_address_once(kg: Kg) -> None:
    assert "  website\n    https://www.montferland.info/\n" in kg("show", "gm:gm1955").out


def test_show_in_english(kg: Kg) -> None:
    assert "lies in" in kg("--lang", "en", "show", "Montferland").out


def test_show_as_json(kg: Kg) -> None:
    found = json.loads(kg("show", "CRM", "--format", "json").out)
    assert found["evidence"][0]["passage"]["lines"] == "1-2"
    assert found["relations"][0]["other"].endswith("gm1955")


@pytest.mark.parametrize("word", ["Monferland", "gm:gm9999", "<script>", "https://example.org"])
def test_show_of_nothing_exits_one(kg: Kg, word: str) -> None:
    assert "niets gevonden" in one_line(kg("show", word), 1)


def test_show_of_two_things_exits_two(kg: Kg) -> None:
    assert "Kies er een" in one_line(kg("show", "Utrecht"), 2)


def test_show_makes_control_characters_visible(kg: Kg, small: Settings) -> None:
    (small.data / "eng.ttl").write_text(
        PREFIXES + 'raad:eng a ins:Raad ; skos:prefLabel "eng\\u001B[31m <script>"@nl .'
    )
    text = kg("show", "raad:eng").out
    assert text.startswith("eng�[31m <script>\n")


def test_stats_count(kg: Kg) -> None:
    done = kg("stats")
    assert "  2  gemeente (en 1 vroeger)\n" in done.out
    assert "  1  Een tekst" in done.out
    assert "3 van 7 dingen" in done.said
    found = json.loads(kg("stats", "--format", "json").out)
    assert {c["label"]: c["number"] for c in found["classes"]}["provincie"] == 2


def test_fmt_mends_what_check_names(kg: Kg, small: Settings) -> None:
    before = {p: p.read_bytes() for p in small.root.rglob("*.ttl")}
    wrong = kg("fmt", "--check")
    assert wrong.code == 1
    assert {line.split(": ")[0] for line in wrong.out.splitlines()} == set(map(str, before))
    assert wrong.said.endswith("herstel met: kg fmt\n")
    assert {p: p.read_bytes() for p in before} == before
    stats = kg("stats").out
    assert (kg("fmt").code, kg("fmt", "--check").code) == (0, 0)
    assert kg("stats").out == stats
    assert all(p.read_bytes() != content for p, content in before.items())


def test_fmt_of_one_file_leaves_the_others(kg: Kg, small: Settings) -> None:
    file = small.data / "tekst.ttl"
    assert f"kg fmt {file}" in kg("fmt", "--check", file).said
    assert kg("fmt", file).code == 0
    assert kg("fmt", "--check", file).code == 0
    assert kg("fmt", "--check").code == 1


def test_fmt_changes_nothing_when_one_file_is_wrong(kg: Kg, small: Settings) -> None:
    bad = small.data / "stuk.ttl"
    bad.write_text("<urn:a> <urn:b> .")
    before = {p: p.read_bytes() for p in small.root.rglob("*.ttl")}
    assert "stuk.ttl: regel 1, kolom 17" in one_line(kg("fmt"), 2)
    assert {p: p.read_bytes() for p in before} == before


def test_malformed_data_is_named_by_every_reader(kg: Kg, small: Settings) -> None:
    (small.data / "stuk.ttl").write_text("<urn:a> <urn:b> .")
    for words in (["stats"], ["show", "CRM"], ["query", "waar"]):
        assert "stuk.ttl: regel 1, kolom 17" in one_line(kg(*words), 2)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["onbekend"], "validate"),
        (["--lang", "fr", "stats"], "nl, en"),
        (["stats", "--lang"], "nl, en"),
        (["stats", "iets"], "iets"),
    ],
)
def test_a_line_that_is_not_understood(kg: Kg, words: list[str], said: str) -> None:
    assert said in one_line(kg(*words), 2)


def test_help_speaks_both_languages_and_names_every_command(kg: Kg) -> None:
    assert kg().out == kg("--help").out
    assert kg("--help").out.startswith("gebruik: kg ")
    assert "validate" in kg("--help", "--lang=en").out
    assert kg("query", "--help").out.startswith("gebruik: kg query ")


def test_a_mistake_of_the_program_is_one_line(kg: Kg, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("oei\nnog een regel")

    monkeypatch.setattr("kg.graph.KnowledgeGraph.open", fail)
    line = one_line(kg("stats"), 70)
    assert "RuntimeError: oei nog een regel" in line
    assert "Traceback" not in line
    assert "Traceback" in kg("stats", "--debug").said


def test_a_stopped_command_says_nothing(kg: Kg, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kg.graph.KnowledgeGraph.open", stop)
    assert kg("stats") == Outcome(130, "", "")


def test_version(kg: Kg) -> None:
    assert kg("--version").out.startswith("kg ")


def test_push_says_what_stands_where(
    kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with oxigraph(tmp_path / "store") as served:
        first = kg("push", served.graphs)
        assert first.code == 0
        assert "graaf:gebieden" in first.out
        assert "4 grafen geladen" in first.said
        monkeypatch.setenv("KG_ENDPOINT", served.endpoint)
        again = kg("push", served.graphs)
        assert again.out == first.out
        assert "geladen en nageteld" in again.said
        assert kg("show", "CRM").out.startswith("Cliëntenraad Montferland")
    gone = kg("show", "CRM")
    assert (gone.code, gone.said.count("\n")) == (2, 1)
    assert "geen verbinding" in gone.said


def test_push_takes_a_web_address_without_a_password(kg: Kg) -> None:
    for address in ("map", "http://ik:geheim@127.0.0.1:9/store"):
        refused = kg("push", address)
        assert refused.code == 2
        assert "geheim" not in refused.said
