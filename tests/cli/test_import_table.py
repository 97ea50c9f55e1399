"""`kg import-table`: what it writes, how it exits, and what it says of bad input."""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.cli import main
from kg.namespaces import DCT, GM, ID, PROV
from kg.turtle import read_quads
from outcome import Kg, Outcome
from tabellen.workshop import KINDS, ROOT, facts, rows_of, small_table, write_rows

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1
HEADER = small_table("beschut-werk").read_text(encoding="utf-8").splitlines()[0]
GOOD = '{}GM0344,Utrecht,True,40,,,"Stcrt. 2017, 11",'.format
JSON_ROW = json.dumps(rows_of("raden")[0])


@pytest.fixture(scope="session")
def referred(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with what tables refer to: acts, and of the areas what matters here."""
    folder = tmp_path_factory.mktemp("referred")
    (folder / "wetgeving.ttl").symlink_to(ROOT / "data" / "ttl" / "wetgeving.ttl")
    lines = (
        f"{quad.subject} {quad.predicate} {quad.object} .\n"
        for quad in read_quads(ROOT / "data" / "ttl" / "gebieden.ttl")
        if str(quad.subject).startswith((f"<{GM}", f"<{ID}arbeidsmarktregio/"))
        and str(quad.predicate) not in (f"<{PROV}wasDerivedFrom>", f"<{DCT}description>")
    )
    (folder / "gebieden.ttl").write_text("".join(lines), encoding="utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path, referred: Path) -> Path:
    """Return a project with what tables refer to and nothing else."""
    root = tmp_path / "project"
    data = root / "data" / "ttl"
    data.mkdir(parents=True)
    for path in referred.iterdir():
        (data / path.name).symlink_to(path)
    (root / "data" / "tabellen").symlink_to(ROOT / "data" / "tabellen")
    return root


@pytest.fixture
def environ(project: Path) -> dict[str, str]:
    return {
        "KG_ROOT": str(project),
        "KG_CACHE": str(project / "cache"),
        "KG_LANG": "nl",
        "KG_ENDPOINT": "",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(sys.path),
    }


@pytest.fixture
def kg(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Kg:
    """Return `kg import-table`, run in the project."""
    for name, value in environ.items():
        monkeypatch.setenv(name, value)

    def run(*words: str | Path) -> Outcome:
        try:
            code = main(["import-table", *map(str, words)])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Outcome(code, out, err.strip())

    return run


@pytest.fixture
def written(project: Path) -> Callable[[], dict[str, bytes]]:
    """Return what tells which files of the data are no part of what tables refer to."""
    data = project / "data" / "ttl"

    def files() -> dict[str, bytes]:
        paths = [path for path in data.iterdir() if not path.is_symlink() and path.is_file()]
        return {path.name: path.read_bytes() for path in paths}

    return files


Written = Callable[[], dict[str, bytes]]


# --- what is good ---


@pytest.mark.parametrize("kind", KINDS)
def test_a_good_table_becomes_a_file_of_its_kind(kg: Kg, written: Written, kind: str) -> None:
    outcome = kg(kind, small_table(kind))
    rows = len(rows_of(kind))
    assert (outcome.code, outcome.lines) == (0, [])
    assert f"{kind}: {rows} van {rows} rijen ingevoerd, 0 rijen en 0 waarden" in outcome.said
    assert outcome.said.endswith("is geschreven")
    assert list(written()) == [f"{kind}.ttl"]
    assert facts(written()[f"{kind}.ttl"].decode())


def test_importing_again_changes_nothing(kg: Kg, written: Written) -> None:
    kg("raden", small_table("raden"))
    before = written()
    outcome = kg("raden", small_table("raden"))
    assert (outcome.code, written()) == (0, before)
    assert outcome.said.endswith("bleef gelijk")


def test_the_message_names_the_file_that_was_written(kg: Kg, project: Path) -> None:
    path = project / "data" / "ttl" / "raden.ttl"
    assert f"; {path} is geschreven" in kg("raden", small_table("raden")).said


def test_messages_in_english(kg: Kg) -> None:
    outcome = kg("raden", small_table("raden"), "--lang", "en")
    assert "raden: 3 of 3 rows imported, 0 rows and 0 values left out" in outcome.said
    assert outcome.said.endswith("was written")


# --- checking ---


def test_check_tells_that_a_file_would_come_and_writes_nothing(kg: Kg, written: Written) -> None:
    outcome = kg("raden", small_table("raden"), "--check")
    assert (outcome.code, written()) == (1, {})
    assert outcome.said.endswith("zou veranderen")


def test_check_tells_that_a_file_would_change_and_leaves_it(
    kg: Kg, project: Path, written: Written
) -> None:
    (project / "data" / "ttl" / "raden.ttl").write_text("# anders\n")
    outcome = kg("raden", small_table("raden"), "--check")
    assert (outcome.code, written()) == (1, {"raden.ttl": b"# anders\n"})


def test_check_is_content_with_what_is_the_same(kg: Kg) -> None:
    kg("raden", small_table("raden"))
    outcome = kg("raden", small_table("raden"), "--check")
    assert (outcome.code, outcome.said.rpartition(" ")[2]) == (0, "gelijk")


# --- what is left out ---


def spoiled(folder: Path) -> Path:
    good, bad = rows_of("raden")[:2]
    return write_rows(folder, "raden", [good, {**bad, "status": "slapend"}])


def test_a_row_that_is_left_out_is_named_and_the_rest_is_written(
    kg: Kg, tmp_path: Path, written: Written
) -> None:
    path = spoiled(tmp_path)
    outcome = kg("raden", path)
    assert outcome.code == 1
    assert outcome.lines == [
        f"{path}: regel 2, kolom status: rij weggelaten: deze status is er niet: slapend. "
        "Controleer het woord, of neem het op in data/tabellen/woorden.toml."
    ]
    assert "1 van 2 rijen ingevoerd, 1 rijen en 0 waarden weggelaten" in outcome.said
    assert list(written()) == ["raden.ttl"]


def test_a_value_that_is_left_out_is_named(kg: Kg, tmp_path: Path) -> None:
    row = {**rows_of("raden")[0], "wetten": ["Participatiewet", "Onzinwet"]}
    outcome = kg("raden", write_rows(tmp_path, "raden", [row]))
    assert outcome.code == 1
    (line,) = outcome.lines
    assert "regel 1, kolom wetten: waarde weggelaten: deze wet is er niet: Onzinwet." in line
    assert "1 van 1 rijen ingevoerd, 0 rijen en 1 waarden weggelaten" in outcome.said


def test_what_is_left_out_is_named_in_english(kg: Kg, tmp_path: Path) -> None:
    path = spoiled(tmp_path)
    assert kg("raden", path, "--lang", "en").lines == [
        f"{path}: line 2, column status: row left out: there is no such status: slapend. "
        "Check the word, or add it to data/tabellen/woorden.toml."
    ]


def test_the_report_as_json(kg: Kg, tmp_path: Path) -> None:
    path = spoiled(tmp_path)
    outcome = kg("raden", path, "--format", "json")
    assert outcome.code == 1
    assert json.loads("\n".join(outcome.lines)) == {
        "kind": "raden",
        "file": str(path),
        "rows": 2,
        "placed": 1,
        "left_rows": 1,
        "left_values": 0,
        "left": [
            {
                "line": 2,
                "column": "status",
                "whole_row": True,
                "value": "slapend",
                "reason": "deze status is er niet",
                "do": "Controleer het woord, of neem het op in data/tabellen/woorden.toml.",
            }
        ],
    }


def test_a_good_report_as_json(kg: Kg) -> None:
    outcome = kg("raden", small_table("raden"), "--format", "json")
    answer = json.loads("\n".join(outcome.lines))
    assert (outcome.code, answer["placed"], answer["left"]) == (0, 3, [])


def test_the_report_as_json_in_english(kg: Kg, tmp_path: Path) -> None:
    outcome = kg("raden", spoiled(tmp_path), "--format", "json", "--lang", "en")
    (left,) = json.loads("\n".join(outcome.lines))["left"]
    assert left["reason"] == "there is no such status"


@pytest.mark.parametrize("words", [(), ("--check",)])
def test_a_table_of_which_no_row_is_placed_overwrites_nothing(
    kg: Kg, tmp_path: Path, written: Written, words: tuple[str, ...]
) -> None:
    kg("raden", small_table("raden"))
    before = written()
    rows = [{**row, "status": "slapend"} for row in rows_of("raden")]
    outcome = kg("raden", write_rows(tmp_path, "raden", rows), *words)
    assert (outcome.code, len(outcome.lines)) == (1, 3)
    assert "0 van 3 rijen ingevoerd" in outcome.said
    assert outcome.said.endswith("bleef gelijk")
    assert written() == before


# --- bad input ---


@pytest.mark.parametrize(
    ("kind", "data", "place", "said"),
    [
        ("beschut-werk", f"{HEADER}\n{GOOD('')}\n1,2\n", "regel 3, kolom in_lijst_342", "waarden"),
        ("beschut-werk", f"{HEADER}\n{GOOD('')}\n{GOOD('')},9\n", "regel 3, kolom 9", "waarden"),
        ("beschut-werk", f'{HEADER}\n"GM0344\n{GOOD("")}\n', "regel 2", "beschadigd"),
        ("beschut-werk", f"{HEADER},kleur\n{GOOD('')},\n", "regel 1, kolom kleur", "kent de tabel"),
        (
            "beschut-werk",
            f"{HEADER}\n{GOOD('')}\n".encode() + b"GM0034,Alm\xe8re\n",
            "regel 3",
            "geen UTF-8 (teken 11)",
        ),
        (
            "beschut-werk",
            f"{HEADER}\n{GOOD('')}\n{GOOD('').replace('GM0344', 'GM9999')}\n",
            "regel 3, kolom cbs_code",
            "deze gemeente is er niet: GM9999",
        ),
        (
            "beschut-werk",
            f"{HEADER}\n{GOOD('')}\n{GOOD('').replace('40', '41')}\n",
            "regel 3",
            "deze sleutel staat al in de tabel, met andere waarden: GM0344",
        ),
        ("raden", f"{JSON_ROW}\n{{half\n", "regel 2", "beschadigd"),
        ("raden", f'{JSON_ROW}\n{{"naam": NaN}}\n', "regel 2", "beschadigd"),
        ("raden", f'{JSON_ROW}\n{{"naam": {"[" * 50}{"]" * 50}}}\n', "regel 2", "beschadigd"),
        (
            "raden",
            f'{JSON_ROW}\n{{"naam": {"[" * 99_999}{"]" * 99_999}}}\n',
            "regel 2",
            "beschadigd",
        ),
        ("raden", f'{JSON_ROW}\n{{"naam": "x"}}\n', "regel 2, kolom gemeenten", "ontbreekt"),
        (
            "raden",
            f'{JSON_ROW}\n{{"naam": 1, "naam": 2}}\n',
            "regel 2, kolom naam",
            "deze kolom staat er dubbel",
        ),
        ("raden", JSON_ROW.encode() + b'\n{"naam": "\xff"}\n', "regel 2", "geen UTF-8"),
        (
            "raden",
            f"{JSON_ROW}\n{JSON_ROW.replace('gestart', 'begonnen')}\n",
            "regel 2",
            "deze sleutel staat al in de tabel",
        ),
    ],
)
def test_a_bad_line_is_named_with_its_place_and_the_rest_is_written(
    kg: Kg, tmp_path: Path, written: Written, kind: str, data: str | bytes, place: str, said: str
) -> None:
    path = tmp_path / "tabel"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    outcome = kg(kind, path)
    assert outcome.code == 1
    assert outcome.lines[0].startswith(f"{path}: {place}: ")
    assert said in outcome.lines[0]
    assert facts(written()[f"{kind}.ttl"].decode())


@pytest.mark.parametrize(
    ("change", "place", "said"),
    [
        ({"inwerkingtreding": "2015-02-30"}, "kolom inwerkingtreding", "2015-02-30. Schrijf een"),
        ({"uitwerkingtreding": "2001-01-01"}, "kolom uitwerkingtreding", "einde ligt voor het"),
        ({"cbs_code": None, "gemeente_naam": "Utregt"}, "kolom gemeente_naam", "Bedoeld: Utrecht"),
        ({"url": "http://[x"}, "kolom url", "dit is geen webadres: http://[x. Herstel"),
        ({"zeker": "?"}, "kolom zeker", "deze zekerheid is er niet: ?"),
        (
            {"grondslagen": [{"wet": "Participatiewet", "artikel": "999"}]},
            "kolom grondslagen",
            "waarde weggelaten: artikel 999 staat niet in de tekst van Participatiewet",
        ),
        (
            {"soort": "rood\nmet \x85 blauw" + "x" * 2000},
            "kolom soort",
            "deze soort regel is er niet: rood met blauw",
        ),
    ],
)
def test_a_bad_value_is_named_on_one_line_with_its_column(
    kg: Kg, tmp_path: Path, change: dict[str, object], place: str, said: str
) -> None:
    first, second = rows_of("lokale-regels")[:2]
    path = write_rows(tmp_path, "lokale-regels", [{**first, **change}, second])
    outcome = kg("lokale-regels", path)
    assert outcome.code == 1
    (line,) = outcome.lines
    assert line.startswith(f"{path}: regel 1, {place}: ")
    assert said in line


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("beschut-werk", b"", "er is niets in te lezen"),
        ("raden", b" \n\n", "er is niets in te lezen"),
        ("beschut-werk", f"{HEADER}\n".encode(), "er zijn geen rijen"),
        ("beschut-werk", b"cbs_code,x\n1,2\n", "deze kolommen ontbreken: minimum_ultimo_2017"),
        ("beschut-werk", f"{HEADER},cbs_code\n".encode(), "deze kolommen staan er dubbel: cbs_"),
        ("beschut-werk", f"{HEADER}\n{GOOD('')}\n".encode("utf-16"), "het bestand is geen UTF-8"),
        ("beschut-werk", b'"cbs_code,x\n', "er is geen kopregel"),
        ("raden", b"naam,gemeenten\nx,y\n", "geen regel is te lezen als JSON"),
        ("raden", b'{"naam": "x"}\n', "deze kolommen ontbreken: gemeenten"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_one_line(
    kg: Kg, tmp_path: Path, written: Written, kind: str, data: bytes, said: str
) -> None:
    path = tmp_path / "tabel"
    path.write_bytes(data)
    outcome = kg(kind, path)
    assert (outcome.code, outcome.lines, written()) == (2, [], {})
    assert outcome.said.startswith(f"kg: {path}: {said}")
    assert "\n" not in outcome.said
    assert ". " in outcome.said


@pytest.mark.parametrize("name", ["bestaat-niet.csv", "map", "pijp"])
def test_what_is_no_file_is_refused_in_one_line(kg: Kg, tmp_path: Path, name: str) -> None:
    (tmp_path / "map").mkdir()
    os.mkfifo(tmp_path / "pijp")
    outcome = kg("raden", tmp_path / name)
    assert (outcome.code, outcome.lines) == (2, [])
    assert outcome.said.startswith(f"kg: {tmp_path / name}: ")
    assert "\n" not in outcome.said


@pytest.mark.parametrize("kind", ["raden-elders", "beschut-werk"])
def test_a_table_of_another_kind_is_refused(kg: Kg, written: Written, kind: str) -> None:
    outcome = kg(kind, small_table("raden"))
    assert (outcome.code, written()) == (2, {})
    assert outcome.said.endswith("Geef een tabel van deze soort.")


@pytest.mark.parametrize(
    ("kind", "do"),
    [("raaden", "Kies uit: raden"), ("../raden", "raden"), ("", "Kies uit: beschut-werk, ")],
)
def test_an_unknown_kind_is_refused_with_what_there_is(
    kg: Kg, written: Written, kind: str, do: str
) -> None:
    outcome = kg(kind, small_table("raden"))
    assert (outcome.code, written()) == (2, {})
    assert outcome.said.startswith("kg: deze soort tabel is er niet")
    assert do in outcome.said


@pytest.mark.parametrize("words", [(), ("raden",), ("raden", "x.jsonl", "--format", "xml")])
def test_a_command_that_is_not_complete_is_refused(kg: Kg, words: tuple[str, ...]) -> None:
    outcome = kg(*words)
    assert (outcome.code, outcome.lines) == (2, [])


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_command_explains_itself(kg: Kg, lang: str) -> None:
    outcome = kg("--help", "--lang", lang)
    assert outcome.code == 0
    explained = " ".join(" ".join(outcome.lines).split())
    assert {"nl": "Uitgang 0: alles is ingevoerd", "en": "Exit 0: all was imported"}[lang] in (
        explained
    )


# --- a place that cannot be written ---


@pytest.mark.parametrize("gone", ["ttl", "tabellen"])
def test_a_project_without_data_or_mapping_is_refused_in_one_line(
    kg: Kg, project: Path, gone: str
) -> None:
    folder = project / "data" / gone
    folder.unlink() if folder.is_symlink() else shutil.rmtree(folder)
    outcome = kg("raden", small_table("raden"))
    assert (outcome.code, outcome.lines) == (2, [])
    assert outcome.said.startswith(f"kg: {folder}")
    assert "dit bestand bestaat niet" in outcome.said
    assert "\n" not in outcome.said


@pytest.mark.parametrize("words", [(), ("--check",)])
def test_a_folder_where_the_file_should_be_is_told_in_one_line(
    kg: Kg, project: Path, written: Written, words: tuple[str, ...]
) -> None:
    path = project / "data" / "ttl" / "raden.ttl"
    path.mkdir()
    outcome = kg("raden", small_table("raden"), *words)
    assert (outcome.code, outcome.lines, written()) == (2, [], {})
    assert outcome.said.startswith(f"kg: {path}: niet te schrijven (")
    assert "\n" not in outcome.said


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_full_disk_leaves_the_old_file_and_nothing_half(
    kg: Kg, written: Written, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lang: str
) -> None:
    kg("raden", small_table("raden"))
    before = written()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), descriptor)

    monkeypatch.setattr(os, "fsync", full)
    outcome = kg("raden", write_rows(tmp_path, "raden", rows_of("raden")[:1]), "--lang", lang)
    assert (outcome.code, outcome.lines, written()) == (2, [], before)
    said = {"nl": "niet te schrijven (no space left", "en": "cannot be written (no space left"}
    assert said[lang] in outcome.said


def as_anyone() -> None:
    """Take from a child that root runs the right to write where the mode forbids it."""
    if os.geteuid() == 0:
        ctypes.CDLL(None, use_errno=True).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)


def process(environ: dict[str, str], *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kg", "import-table", *map(str, words)],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=as_anyone,
    )


def test_a_folder_that_may_not_be_written_is_told_in_one_line(
    environ: dict[str, str], project: Path, written: Written
) -> None:
    folder = project / "data" / "ttl"
    folder.chmod(0o555)
    try:
        done = process(environ, "raden", small_table("raden"))
    finally:
        folder.chmod(0o755)
    assert (done.returncode, done.stdout, written()) == (2, "", {})
    assert done.stderr.startswith(f"kg: {folder / 'raden.ttl'}: niet te schrijven (permission")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "code", "lines"),
    [(("raden",), 0, 1), (("raden", "--check"), 1, 1), (("raaden",), 2, 1)],
)
def test_as_a_process(
    environ: dict[str, str], words: tuple[str, ...], code: int, lines: int
) -> None:
    done = process(environ, *words, small_table("raden"))
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.count("\n") == lines
    assert "Traceback" not in done.stderr


def test_a_bad_row_as_a_process(environ: dict[str, str], tmp_path: Path) -> None:
    done = process(environ, "raden", spoiled(tmp_path))
    assert done.returncode == 1
    assert done.stdout.count("\n") == done.stderr.count("\n") == 1
