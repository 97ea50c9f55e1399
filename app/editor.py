"""The coloured editor: a package that set-up puts beside the project, where it is there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from schil import Asset

FOLDER: Final = Path(__file__).parents[1] / "node_modules" / "@zazuko" / "yasqe" / "build"
_KINDS: Final = {"js": "text/javascript", "css": "text/css"}


def assets(folder: Path = FOLDER) -> Mapping[str, Asset]:
    """Return the files of the editor by kind; none when one of them is not there."""
    paths = {kind: folder / f"yasqe.min.{kind}" for kind in _KINDS}
    if not all(path.is_file() for path in paths.values()):
        return {}
    return {
        kind: Asset(f"editor.{kind}", _KINDS[kind], path.read_bytes())
        for kind, path in paths.items()
    }


ASSETS: Final = assets()
# Their addresses, for the page that loads them.
FILES: Final = {kind: asset.address for kind, asset in ASSETS.items()}
