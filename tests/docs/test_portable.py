"""No committed file depends on one machine: no path of it, and no package registry."""

from __future__ import annotations

import json
import re
from pathlib import Path

# The brackets keep these patterns from finding themselves.
MACHINE_PATH = re.compile(r"(?<![\w.:/-])/(?:home|root|Users|work|opt|farm)/[A-Za-z_.]{2}")
REGISTRY = re.compile(
    r"pypi[.]org|pythonhosted[.]org|registry[.]npmjs|deb[.]debian[.]org|conda[.]anaconda[.]org"
    r"|(?:extra-)?index[-_]url\s*=|--(?:extra-)?index-url[ =]\S|find[-_]links\s*=",
    re.IGNORECASE,
)
PINNED = re.compile(r"[a-z0-9][a-z0-9._-]*==[^\s;]+(?: ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
COMMENT = re.compile(r"    #[ \w.()\[\]-]*")


def _found(pattern: re.Pattern[str], root: Path, files: tuple[Path, ...]) -> list[str]:
    found = []
    for path in files:
        text = (root / path).read_bytes().decode("utf-8", errors="ignore")
        lines = enumerate(text.splitlines(), start=1)
        found += [
            f"{path}:{number}: {line.strip()}" for number, line in lines if pattern.search(line)
        ]
    return found


def test_no_file_names_a_path_of_a_machine(root: Path, files: tuple[Path, ...]) -> None:
    assert _found(MACHINE_PATH, root, files) == []


def test_no_file_names_the_folder_it_stands_in(root: Path, files: tuple[Path, ...]) -> None:
    assert _found(re.compile(re.escape(f"{root}/")), root, files) == []


def test_no_file_names_a_package_registry(root: Path, files: tuple[Path, ...]) -> None:
    assert _found(REGISTRY, root, files) == []


def test_lock_holds_names_versions_and_hashes_only(root: Path) -> None:
    lines = (root / "requirements.lock").read_text(encoding="utf-8").splitlines()
    other = [
        line for line in lines if not any(form.fullmatch(line) for form in (PINNED, HASH, COMMENT))
    ]
    assert lines
    assert other == []


def test_editor_lock_holds_versions_and_hashes_and_no_address(root: Path) -> None:
    text = (root / "package-lock.json").read_text(encoding="utf-8")
    packages = {name: of for name, of in json.loads(text)["packages"].items() if name}
    assert packages
    assert [
        name for name, of in packages.items() if not {"version", "integrity"} <= of.keys()
    ] == []
    assert "://" not in text


def test_every_locked_package_has_a_hash(root: Path) -> None:
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    packages = re.split(r"\n(?=[a-z0-9])", lock)
    assert len(packages) > 1
    assert [text.split("==")[0] for text in packages if "--hash=sha256:" not in text] == []
