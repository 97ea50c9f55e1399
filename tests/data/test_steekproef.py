"""The sample to read: what is drawn, that a seed repeats it, and how it is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from data.steekproef import draw, main, statements
from tiny import Tiny, tiny_project


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    tiny = tiny_project(tmp_path)
    tiny.write("data/ttl/los.ttl", 'raad:z a ins:Raad ; skos:altLabel "elders"@nl .')
    text = tiny.file.read_text(encoding="utf-8")
    tiny.file.write_text(
        f'{text}\n<https://w3id.org/inspraak/id/raad/b> a ins:Raad ; skos:altLabel "zonder"@nl .\n'
        'instantie:los skos:altLabel "Los ding"@nl .\n',
        encoding="utf-8",
    )
    return tiny


def test_only_what_rests_on_a_passage_of_a_source_is_drawn(tiny: Tiny) -> None:
    found = [(one.subject.rsplit("/", 1)[-1], one.value) for one in statements(tiny.settings)]
    assert found == [
        ("los", "Los ding"),
        ("a", "https://w3id.org/inspraak/id/instantie/college"),
    ]


def test_a_seed_repeats_its_sample_and_another_draws_another(tiny: Tiny) -> None:
    (one, _) = statements(tiny.settings)
    found = [replace(one, value=str(number)) for number in range(100)]
    assert draw(found, 20, 1) == draw(found, 20, 1)
    assert draw(found, 20, 1) != draw(found, 20, 2)


@pytest.mark.parametrize(("number", "drawn"), [(0, 0), (1, 1), (2, 2), (99, 2), (-1, 0)])
def test_no_more_is_drawn_than_there_is(tiny: Tiny, number: int, drawn: int) -> None:
    chosen = draw(statements(tiny.settings), number, 1)
    assert len(chosen) == len(set(chosen)) == drawn


def test_a_statement_is_shown_with_names_value_and_passages(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KG_ROOT", str(tiny.settings.root))
    monkeypatch.setenv("KG_SOURCES", str(tiny.settings.sources))
    assert main([]) == 0
    shown = capsys.readouterr().out
    assert (
        "Raad A (raad) [id/raad/a]\n   adviseert: College\n   proef 3: De raad adviseert" in shown
    )
    assert "\n   proef 4: Dat doet hij gevraagd en ongevraagd." in shown
    assert shown.endswith("2 of 2 statements, seed 2026\n")
    assert main(["--without-text"]) == 0
    assert "De raad adviseert" not in capsys.readouterr().out


def test_without_the_sources_the_passage_is_named(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KG_ROOT", str(tiny.settings.root))
    monkeypatch.delenv("KG_SOURCES", raising=False)
    main([])
    assert "\n   id/passage/proef/9-39\n" in capsys.readouterr().out
