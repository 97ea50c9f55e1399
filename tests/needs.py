"""What a test needs and may not find: then it is left out, except in continuous integration."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Leave the test out for want of something, or fail where everything has to be there."""
    if os.environ.get("CI"):
        pytest.fail(what)
    pytest.skip(what)


def program(variable: str, names: Sequence[str], package: str) -> str:
    """Return the path of a program.

    Args:
        variable: The environment variable that can name it.
        names: What it can be called.
        package: What to install to have it.
    """
    named = os.environ.get(variable)
    found = named or next((path for name in names if (path := shutil.which(name))), None)
    return found or missing(f"needs {package}; install it or set {variable}")
