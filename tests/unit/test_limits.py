"""Limits from the environment: whole numbers within bounds."""

from __future__ import annotations

from dataclasses import fields

import pytest

from kg.errors import SettingsError
from kg.http.limits import MOST, VARIABLES, Limits


def test_without_an_environment_they_are_as_described() -> None:
    assert Limits.from_environment({}) == Limits()
    assert Limits().cap.bytes == Limits().megabytes * 1_000_000


def test_each_has_a_variable_and_a_bound() -> None:
    names = {field.name for field in fields(Limits)}
    assert names == set(VARIABLES) == set(MOST)
    for name, variable in VARIABLES.items():
        assert getattr(Limits.from_environment({variable: "7"}), name) == 7
        assert getattr(Limits(), name) <= MOST[name]


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "veel", "65", "9" * 5000, "٣"])
def test_what_cannot_be_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match="KG_WORKERS"):
        Limits.from_environment({"KG_WORKERS": value})
