"""The public names: exactly those that exist, and imported only when used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import kg


def test_every_public_name_exists() -> None:
    assert {name: getattr(kg, name).__name__ for name in kg.__all__} == {
        name: name for name in kg.__all__
    }
    assert list(kg.__all__) == sorted(kg.__all__)


def test_other_names_do_not() -> None:
    with pytest.raises(AttributeError, match="bestaatniet"):
        _ = kg.bestaatniet


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys; import kg; print(*[m for m in sys.modules if m.startswith('kg.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
