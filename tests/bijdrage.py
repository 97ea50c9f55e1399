"""What tests of contributions share: forms that are right, and a copy of the project."""

from __future__ import annotations

import shutil
from pathlib import Path

from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
SENDER = "Cliëntenraad Almelo"

PAGE = {
    "webadres": "https://www.almelo.nl/clientenraad",
    "plek": "onder Wie zijn wij",
    "bekeken": "20-11-2026",
}
COUNCIL = {
    "soort": "raad",
    "gemeente": "Almelo",
    "naam": "Cliëntenraad Almelo",
    "type": "clientenraad",
    "wetten": "BWBR0015703",
    "sinds": "2015",
    "stand": "actief",
    **PAGE,
}
RULE = {
    "soort": "regel",
    "gemeente": "gm:gm0141",
    "naam": "Verordening cliëntenparticipatie 2024",
    "type": "verordening",
    "sinds": "1-1-2024",
    "stand": "geldend",
    "webadres": "https://lokaleregelgeving.overheid.nl/CVDR712345",
    "bekeken": "2026-11-20",
}
CORRECTION = {
    "soort": "correctie",
    "ding": "raad:aalsmeer-adviesraad-sociaal-domein",
    "punt": "status",
    "waarde": "De raad is opgeheven.",
    **PAGE,
}
DOCUMENT = {**RULE, "webadres": "", "stuk": "Raadsbesluit van 12 maart 2024, nummer 12"}
FORMS = {"raad": COUNCIL, "regel": RULE, "correctie": CORRECTION, "stuk": DOCUMENT}


def copy_project(folder: Path) -> Settings:
    """Return the settings of a copy of the whole graph that a test may change."""
    root = folder / "project"
    for name in ("data", "ontology", "queries"):
        shutil.copytree(ROOT / name, root / name)
    return Settings(root=root, sources=None, cache=folder / "cache")
