"""The library of the knowledge graph of cliëntenparticipatie: open it, ask it, describe things."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.errors import KgError
    from kg.graph import KnowledgeGraph
    from kg.model import (
        Evidence,
        Fact,
        Finding,
        Hit,
        Iri,
        Observation,
        Passage,
        Relation,
        SearchOutcome,
        Statement,
        Stats,
        Step,
        Table,
        Text,
        Thing,
        Triples,
    )
    from kg.settings import Settings

__all__ = [
    "Evidence",
    "Fact",
    "Finding",
    "Hit",
    "Iri",
    "KgError",
    "KnowledgeGraph",
    "Observation",
    "Passage",
    "Relation",
    "SearchOutcome",
    "Settings",
    "Statement",
    "Stats",
    "Step",
    "Table",
    "Text",
    "Thing",
    "Triples",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first used, so that starting a command stays quick."""
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = {"KgError": "errors", "KnowledgeGraph": "graph", "Settings": "settings"}
    return getattr(import_module(f"kg.{home.get(name, 'model')}"), name)
