"""Settings: every variable is read, and what cannot be used is refused in one line."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from kg.errors import SettingsError
from kg.settings import Access, Settings, find_root


def test_every_variable_is_read(tmp_path: Path) -> None:
    found = Settings.from_environment(
        {
            "KG_ROOT": str(tmp_path),
            "KG_SOURCES": str(tmp_path),
            "KG_CACHE": str(tmp_path / "cache"),
            "KG_LANG": "en",
            "KG_ENDPOINT": "https://example.org/sparql",
            "KG_ENDPOINT_TIMEOUT": "2.5",
            "KG_ENDPOINT_USER": "ik",
            "KG_ENDPOINT_PASSWORD": "geheim",
        }
    )
    assert found == Settings(
        tmp_path,
        tmp_path,
        tmp_path / "cache",
        "en",
        "https://example.org/sparql",
        timeout=2.5,
        access=Access("ik", "geheim"),
    )
    assert "geheim" not in repr(found)


def test_without_variables_the_defaults_hold(tmp_path: Path) -> None:
    found = Settings.from_environment({"HOME": "/home/x"}, root=tmp_path)
    assert found == Settings(tmp_path, None, Path("/home/x/.cache/inspraak"), "nl", None)


def test_empty_variables_are_no_variables(tmp_path: Path) -> None:
    names = ("KG_ROOT", "KG_SOURCES", "KG_CACHE", "KG_LANG", "KG_ENDPOINT")
    empty = dict.fromkeys(names, "") | {"HOME": "/home/x"}
    found = Settings.from_environment(empty, root=tmp_path)
    assert found == Settings.from_environment({"HOME": "/home/x"}, root=tmp_path)


def test_cache_folder_of_the_desktop_is_followed(tmp_path: Path) -> None:
    found = Settings.from_environment({"XDG_CACHE_HOME": "/var/tmp/c"}, root=tmp_path)  # noqa: S108 - only named
    assert found.cache == Path("/var/tmp/c/inspraak")  # noqa: S108 - only named


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KG_LANG", "fr"),
        ("KG_ROOT", "/nergens"),
        ("KG_SOURCES", "/nergens"),
        ("KG_ENDPOINT", "ftp://example.org"),
        ("KG_ENDPOINT", "example.org"),
        ("KG_ENDPOINT", "https://example.org:poort/"),
        ("KG_ENDPOINT", "https://"),
        ("KG_ENDPOINT_TIMEOUT", "0"),
        ("KG_ENDPOINT_TIMEOUT", "nan"),
        ("KG_ENDPOINT_TIMEOUT", "een uur"),
    ],
)
def test_what_cannot_be_used_is_refused(name: str, value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment({name: value}, root=tmp_path)
    assert name in caught.value.line()
    assert value in caught.value.line()


def test_root_is_found_from_a_folder_below(
    small: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small.data)
    assert find_root() == small.root


def test_root_is_else_where_the_package_stands(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_root() == root


def test_settings_are_frozen(small: Settings) -> None:
    with pytest.raises(FrozenInstanceError):
        small.lang = "en"  # type: ignore[misc]  # that it fails is what is tested


@pytest.mark.parametrize(
    "environ",
    [
        {"KG_ENDPOINT": "https://ik:geheim@example.org/sparql"},
        {"KG_ENDPOINT": "ftp://ik:geheim@example.org/sparql"},
        {"KG_ENDPOINT_PASSWORD": "geheim"},
        {"KG_ENDPOINT_USER": "geheim"},
        {"KG_ENDPOINT_USER": "ik", "KG_ENDPOINT_PASSWORD": "x", "KG_ENDPOINT_TOKEN": "geheim"},
        {"KG_ENDPOINT_TOKEN": "geheim\nX-Meer: ja"},
    ],
)
def test_who_asks_is_refused_without_repeating_it(environ: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment(environ, root=tmp_path)
    assert "KG_ENDPOINT" in caught.value.line()
    assert "geheim" not in caught.value.line() + caught.value.line("en")


def test_an_environment_gives_the_settings_that_gave_it(tmp_path: Path) -> None:
    plain = Settings(tmp_path, None, tmp_path / "cache")
    access = Access("naam", "geheim")
    far = Settings(tmp_path, tmp_path, tmp_path, "en", "https://a/sparql", None, 5.0, access)
    near = Settings(tmp_path, None, tmp_path, store=tmp_path / "store", access=Access("", "", "t"))
    for settings in (plain, far, near):
        assert Settings.from_environment(settings.to_environment()) == settings
