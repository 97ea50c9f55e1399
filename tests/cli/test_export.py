"""`kg export`: the same bytes whatever the surroundings, and one line for all that is wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.cli import main
from kg.settings import Settings
from small import PREFIXES, write_query

SAID = ("--version", "1.2.0", "--date", "2026-01-02")
# Files in another order than that of their names, and blank nodes that chance gives a name.
SHUFFLED = """
import random, sys
from pathlib import Path
import kg.load, kg.settings
found = Path.glob, Path.rglob
def shuffled(list_files):
    def listing(folder, pattern):
        files = list(list_files(folder, pattern))
        random.Random(int(sys.argv[1])).shuffle(files)
        return files
    return listing
Path.glob, Path.rglob = map(shuffled, found)
inputs = kg.load.inputs
def out_of_order(settings):
    files = list(inputs(settings))
    random.Random(int(sys.argv[1])).shuffle(files)
    return tuple(files)
kg.load.inputs = out_of_order
from kg.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.fixture
def catalogue(small: Settings) -> None:
    (small.data / "catalog.ttl").write_text(
        f"""{PREFIXES} PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX void: <http://rdfs.org/ns/void#> PREFIX graaf: <https://w3id.org/inspraak/graaf/>
        graaf:inspraak a void:Dataset ; dct:title "Proef"@nl ; dcat:version "0.3.0" ;
          dct:modified "2026-03-04"^^xsd:date .
        graaf:tekst a void:Dataset ; dct:title "Tekst"@nl ; dct:modified "2026-05-06"^^xsd:date .
        """,
        encoding="utf-8",
    )


def content(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_the_same_input_gives_the_same_bytes(
    small: Settings, environ: dict[str, str], tmp_path: Path
) -> None:
    write_query(small, "raden/alle", f"#+ summary: Welke?\n{PREFIXES} SELECT * {{ ?r a ins:Raad }}")
    with (small.data / "tekst.ttl").open("a", encoding="utf-8") as file:
        file.write("raad:a ins:lid [ ins:rol 'voorzitter' ], [ ins:rol 'lid' ] .")
    # These two zones are never on the same day.
    surroundings = (
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1", "KG_LANG": "nl"},
        {"TZ": "Etc/GMT+12", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2", "KG_LANG": "en"},
    )
    releases = []
    for number, around in enumerate(surroundings):
        target = tmp_path / f"uit{number}"
        subprocess.run(
            [sys.executable, "-c", SHUFFLED, str(number), "export", str(target), *SAID],
            env={**environ, **around},
            check=True,
            capture_output=True,
            timeout=120,
        )
        releases.append(content(target))
    one, other = releases
    assert sorted(one) == sorted(other)
    assert [path for path in one if one[path] != other[path]] == []
    assert b"voorzitter" in one["inspraak.nt"]


Kg = Callable[..., int]


@pytest.fixture
def kg(environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Kg:
    for name in ("KG_SOURCES", "KG_ENDPOINT", "KG_LANG"):
        monkeypatch.setenv(name, "")
    for name in ("KG_ROOT", "KG_CACHE"):
        monkeypatch.setenv(name, environ[name])

    def run(*words: str | Path) -> int:
        return main([str(word) for word in words])

    return run


def test_it_says_what_it_made(kg: Kg, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kg("export", tmp_path / "uit", *SAID) == 0
    said = capsys.readouterr().err
    assert said.startswith("kg: uitgave 1.2.0 van 2026-01-02: ")
    assert said.count("\n") == 1
    assert f"{len(content(tmp_path / 'uit'))} bestanden" in said


@pytest.mark.usefixtures("catalogue")
def test_version_and_date_come_from_the_catalogue(
    kg: Kg, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kg("export", tmp_path / "uit", "--lang", "en") == 0
    assert "release 0.3.0 of 2026-05-06" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ((), "--version"),
        (("--version", "1.2.0"), "--date"),
        (("--version", "../uit", "--date", "2026-01-02"), "--version"),
        (("--version", "1.2.0", "--date", "morgen"), "--date"),
        (("--version", "1.2.0", "--date", "2026-02-30"), "--date"),
    ],
)
def test_a_release_without_a_name_or_day_is_not_made(
    kg: Kg,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    about: str,
) -> None:
    assert kg("export", tmp_path / "uit", *words) == 2
    said = capsys.readouterr().err
    assert f"Geef die met {about}" in said
    assert said.count("\n") == 1
    assert not (tmp_path / "uit").exists()


def test_a_graph_that_cannot_be_read_leaves_nothing(
    kg: Kg, small: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (small.data / "kapot.ttl").write_text("a b c")
    before = sorted(tmp_path.iterdir())
    assert kg("export", tmp_path / "uit", *SAID) == 2
    assert "kapot.ttl: regel 1" in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before


def test_a_release_is_a_project(kg: Kg, small: Settings, tmp_path: Path) -> None:
    assert kg("export", tmp_path / "uit", *SAID) == 0
    assert kg("diff", small.root, tmp_path / "uit") == 0
    assert (tmp_path / "uit" / "queries" / "intern" / "namen.rq").is_file()
