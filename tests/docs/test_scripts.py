"""The set-up scripts name what is missing in one line, and install only where they may."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PROGRAMS = (("browser", "chromium"), ("virtuoso", "virtuoso-t"))
TOOLS = ("sh", "dirname", "grep", "cat", "env", "cmp", "cp")


def _stub(folder: Path, name: str, body: str) -> None:
    script = folder / name
    script.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    script.chmod(0o755)


@pytest.fixture
def bin_folder(tmp_path: Path) -> Path:
    """Return a folder for PATH with plain tools only: no Python, browser or package manager."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found
        (folder / tool).symlink_to(found)
    return folder


@pytest.fixture
def scripts(root: Path, tmp_path: Path) -> Path:
    """Return a copy of the scripts, so that no test touches the environment it runs in."""
    shutil.copytree(root / "scripts", tmp_path / "project/scripts")
    shutil.copy(root / "package-lock.json", tmp_path / "project")
    return tmp_path / "project/scripts"


def _run(
    script: Path, path: Path, *words: str, **settings: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(script), *words],
        env={"PATH": str(path), **settings},
        capture_output=True,
        text=True,
        check=False,
    )


def _debian(tmp_path: Path, bin_folder: Path, *, user: int, program: str) -> dict[str, str]:
    """Pretend to be Debian with an apt-get that writes down its calls and brings a program."""
    release = tmp_path / "os-release"
    release.write_text("ID=debian\n", encoding="utf-8")
    brought = bin_folder / program
    chmod = shutil.which("chmod")
    _stub(bin_folder, "id", f"echo {user}")
    _stub(
        bin_folder,
        "apt-get",
        f'echo "$1" >>"{tmp_path}/calls"\n'
        f'[ "$1" = update ] || {{ echo "#!/bin/sh" >"{brought}"; "{chmod}" +x "{brought}"; }}',
    )
    return {"OS_RELEASE": str(release)}


def test_missing_python_is_one_line(scripts: Path, bin_folder: Path) -> None:
    done = _run(scripts / "environment.sh", bin_folder, PYTHON="python-that-is-not-there")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "python-that-is-not-there" in done.stderr


def test_old_python_is_refused(scripts: Path, bin_folder: Path) -> None:
    _stub(bin_folder, "python-old", "exit 1")
    done = _run(scripts / "environment.sh", bin_folder, PYTHON="python-old")
    assert done.returncode == 1
    assert "3.11" in done.stderr


def test_missing_venv_module_is_one_line(scripts: Path, bin_folder: Path) -> None:
    _stub(bin_folder, "python3", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    done = _run(scripts / "environment.sh", bin_folder)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "python3-venv" in done.stderr


@pytest.mark.parametrize(("name", "program"), PROGRAMS)
def test_a_program_at_hand_is_printed_and_nothing_installed(
    scripts: Path, tmp_path: Path, bin_folder: Path, name: str, program: str
) -> None:
    settings = _debian(tmp_path, bin_folder, user=0, program="ander")
    _stub(bin_folder, program, "exit 0")
    done = _run(scripts / "program.sh", bin_folder, name, **settings)
    assert done.stdout == f"{bin_folder}/{program}\n"
    assert not (tmp_path / "calls").exists()


@pytest.mark.parametrize(("name", "program"), PROGRAMS)
def test_a_program_is_installed_as_root_on_debian(
    scripts: Path, tmp_path: Path, bin_folder: Path, name: str, program: str
) -> None:
    settings = _debian(tmp_path, bin_folder, user=0, program=program)
    done = _run(scripts / "program.sh", bin_folder, name, **settings)
    assert done.returncode == 0
    assert done.stdout == f"{bin_folder}/{program}\n"
    assert (tmp_path / "calls").read_text(encoding="utf-8").split() == ["update", "install"]


@pytest.mark.parametrize("ci", [False, True])
@pytest.mark.parametrize(("name", "program"), PROGRAMS)
def test_a_missing_program_is_named_and_fails_only_under_ci(
    scripts: Path, tmp_path: Path, bin_folder: Path, name: str, program: str, ci: bool
) -> None:
    settings = _debian(tmp_path, bin_folder, user=1000, program=program)
    done = _run(scripts / "program.sh", bin_folder, name, **settings | ({"CI": "1"} if ci else {}))
    assert done.returncode == int(ci)
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert program in done.stderr


@pytest.mark.parametrize("ci", [False, True])
def test_missing_npm_is_named_and_fails_only_under_ci(
    scripts: Path, bin_folder: Path, ci: bool
) -> None:
    done = _run(scripts / "editor.sh", bin_folder, **({"CI": "1"} if ci else {}))
    assert done.returncode == int(ci)
    assert done.stderr.count("\n") == 1
    assert "npm is missing" in done.stderr


def test_editor_is_fetched_once_by_its_lock_and_runs_nothing(
    scripts: Path, tmp_path: Path, bin_folder: Path
) -> None:
    (scripts.parent / "node_modules").mkdir()
    _stub(bin_folder, "npm", f'echo "$*" >>"{tmp_path}/calls"')
    for _ in range(2):
        done = _run(scripts / "editor.sh", bin_folder)
        assert (done.returncode, done.stderr) == (0, "")
    (call,) = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    assert call.startswith("ci --ignore-scripts")


def test_ci_script_can_be_executed(root: Path) -> None:
    assert os.access(root / ".ci/run", os.X_OK)
