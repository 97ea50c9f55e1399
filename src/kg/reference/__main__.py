"""`python -m kg.reference` writes the pages of the reference, and takes away those of no module."""

from __future__ import annotations

import os
from pathlib import Path

from kg.reference.pages import FOLDERS, reference_pages
from kg.settings import Settings
from kg.turtle import write_text


def write_pages(settings: Settings) -> tuple[Path, ...]:
    """Write all pages and return where; a page that is no longer made goes."""
    pages = {settings.root / path: text for path, text in reference_pages(settings).items()}
    for folder in FOLDERS.values():
        (settings.root / folder).mkdir(parents=True, exist_ok=True)
        for path in (settings.root / folder).glob("*.md"):
            if path not in pages:
                path.unlink()
    for path, text in pages.items():
        write_text(path, text)
    return tuple(pages)


if __name__ == "__main__":
    for written in write_pages(Settings.from_environment(os.environ)):
        print(written)
