"""The sources of a document as it lists them, and of when its data are."""

from __future__ import annotations

from collections.abc import Sequence

import graaf
import opmaak
import teksten
from dossierframe import Note
from kg.model import Evidence


def note(number: int, evidence: Evidence) -> Note:
    """Return a source as it stands in the list of sources."""
    parts: Sequence[str | None]
    if evidence.observation:
        seen = teksten.BRON_BEKEKEN_OP.format(datum=opmaak.date(evidence.observation.seen))
        parts = (seen, evidence.observation.certainty)
    elif evidence.passage:
        lines = evidence.passage.lines
        words = teksten.BRON_REGELS if "-" in lines else teksten.BRON_REGEL
        parts = (words.format(regels=lines.replace("-", "\N{EN DASH}")), evidence.passage.heading)
    else:
        parts = ()
    dated = opmaak.date(evidence.date) if evidence.date else ""
    place = ", ".join(part for part in (dated, *parts) if part)
    title = evidence.source_label or teksten.BRON_GEEN_TITEL
    return Note(number, title, place, evidence.link or "")


def data_state() -> str:
    """Return the version and date of the data in a sentence; empty when the graph has no date."""
    row = graaf.settled().select("intern/pagina-stand", ()).values()[0]
    if not row["datum"]:
        return ""
    return teksten.VOET_GEGEVENS.format(
        versie=row["versie"] or "-",
        datum=opmaak.date(row["datum"]),
        kenmerk=graaf.graph().digest[:8] or "-",
    )
