"""English: every text has its English beside it, of the same make; Dutch stays first and whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import bladen
import opmaak
import taal
import teksten
from kg.model import Text
from kg.namespaces import XSD
from teksten import en, nl
from webpage import problems

Open = Callable[..., Page]

# What Streamlit writes needs no English; names that differ by language are keys, not texts.
NOT_TRANSLATED = frozenset(("STREAMLIT",))
KEYED_BY_LABEL = frozenset(("EENHEID", "EENHEID_EEN", "PRECISIE", "PRECISIE_KORT"))
PLACES = re.compile(r"\{(\w+)\}")


def names(module: object) -> set[str]:
    return {name for name in vars(module) if name.isupper()} - NOT_TRANSLATED


def shape(value: object) -> object:
    """Return the make of a text: its places to fill in, or that of its parts by key."""
    if isinstance(value, str):
        return sorted(PLACES.findall(value))
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [shape(part) for part in value]
    return value


@pytest.fixture
def english() -> Iterator[None]:
    taal.use(taal.ENGLISH)
    yield
    taal.use(taal.DUTCH)


def test_every_text_has_its_english() -> None:
    assert names(en) == names(nl)


@pytest.mark.parametrize("name", sorted(names(nl) - KEYED_BY_LABEL))
def test_english_has_the_make_of_dutch(name: str) -> None:
    assert shape(getattr(en, name)) == shape(getattr(nl, name))


def test_units_and_precisions_are_as_many() -> None:
    for name in KEYED_BY_LABEL:
        assert len(getattr(en, name)) == len(getattr(nl, name))


def test_no_module_is_left_out(root: Path) -> None:
    folder = root / "app" / "teksten"
    rooms = {path.stem for path in (folder / "nl").glob("*.py")}
    assert {path.stem for path in (folder / "en").glob("*.py")} == rooms


def test_texts_are_read_while_a_page_is_made_and_not_before(root: Path) -> None:
    early = re.compile(r"^(?!def |class |@|    |\)|from |import |#|\"\"\").*\bteksten\.[A-Z]", re.M)
    texts = root / "app" / "teksten"
    # The script itself runs anew for every page.
    files = [
        path
        for path in (root / "app").rglob("*.py")
        if texts not in path.parents and path.name != "hoofd.py"
    ]
    assert [p.name for p in files if early.search(p.read_text(encoding="utf-8"))] == []


def test_dates_and_numbers_are_english(english: None) -> None:
    del english
    assert teksten.MENU[""] == "Search"
    assert opmaak.date("2026-01-31") == "31 January 2026"
    assert opmaak.plain(Text("2195.5", datatype=f"{XSD}decimal")) == "2,195.5"


def test_dutch_is_what_one_gets_without_asking() -> None:
    taal.use("xx")
    assert teksten.MENU[""] == "Zoeken"


@pytest.mark.parametrize("slug", sorted(leaf.slug for leaf in bladen.LEAVES))
def test_every_page_is_there_in_english(site: str, open_page: Open, slug: str) -> None:
    page = open_page(f"{site}/{slug}?taal=en")
    assert page.evaluate("document.documentElement.lang") == "en"
    expect(page.get_by_role("link", name="Search", exact=True).first).to_be_visible()
    assert [found for found in problems(page) if not found.startswith("lang ")] == []


def test_english_is_kept_from_page_to_page_and_left_by_one_link(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/gemeente?g=gm:gm0088")
    page.get_by_role("link", name="English", exact=True).click()
    expect(page.locator("#kop-niveaus")).to_have_text("Who speaks for you, and to whom?")
    assert page.evaluate("document.documentElement.lang") == "en"
    # What the sources name keeps its Dutch name, and is marked as Dutch.
    article = page.get_by_role("link", name="Artikel 47 Participatiewet", exact=True).first
    expect(article).to_have_attribute("lang", "nl")
    page.get_by_role("link", name="Search", exact=True).click()
    expect(page.locator("h1")).to_have_text("Who has a say on work and income?")
    assert "taal=en" in page.url
    page.get_by_role("link", name="Nederlands", exact=True).click()
    expect(page.locator("h1")).to_have_text("Wie praat er mee over werk en inkomen?")
    assert "taal" not in page.url
