"""Every link inside the documents leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)>\s]+)>?(?: \"[^\"]*\")?\)")
SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
PATH = re.compile(r"\.?[a-z][\w.-]*/[\w./-]*|[\w-]+\.(?:md|toml|lock|cff)")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


class Page(Protocol):
    """A Markdown document, as the fixture `pages` gives it."""

    path: Path
    text: str


def _anchor(heading: str) -> str:
    """Return the anchor that a heading gets: lower case, no punctuation, dashes for spaces."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


def _anchors(text: str) -> set[str]:
    return {_anchor(h) for h in re.findall(r"^#+ (.*)$", FENCE.sub("", text), re.MULTILINE)}


def _links(page: Page) -> list[str]:
    targets = LINK.findall(FENCE.sub("", page.text))
    return [target for target in targets if not re.match(r"[a-z]+:", target)]


def _leads_nowhere(root: Path, page: Page, target: str) -> bool:
    name, _, anchor = target.partition("#")
    file = (root / page.path).parent / name if name else root / page.path
    if not file.exists():
        return True
    return bool(anchor) and anchor not in _anchors(file.read_text(encoding="utf-8"))


def test_relative_links_lead_somewhere(root: Path, pages: tuple[Page, ...]) -> None:
    links = [(page, target) for page in pages for target in _links(page)]
    assert links
    assert [f"{p.path}: {t}" for p, t in links if _leads_nowhere(root, p, t)] == []


def test_paths_between_backticks_exist(root: Path, pages: tuple[Page, ...]) -> None:
    named = {
        (page.path, span)
        for page in pages
        for span in SPAN.findall(FENCE.sub("", page.text))
        if PATH.fullmatch(span)
    }
    assert named
    assert [f"{page}: {span}" for page, span in sorted(named) if not (root / span).exists()] == []
