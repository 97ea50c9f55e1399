"""What figures and properties say: amount, unit, precision, reference date and doubt, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import opmaak
import teksten
from kg.model import Table, Term

Row = Mapping[str, Term | None]


@dataclass(frozen=True, slots=True)
class Figure:
    """What one figure or property says.

    Attributes:
        said: The amount with its precision and unit, or the words of a property.
        date: The reference date, or that it is unknown; empty for words.
        precision: How precise the source calls the amount; empty for words.
        doubt: That the reading is uncertain, and what is likely meant; empty when it is not.
        is_amount: Whether it is a number.
        is_described: Whether the source says anything at all.
    """

    said: str
    date: str = ""
    precision: str = ""
    doubt: str = ""
    is_amount: bool = False
    is_described: bool = True

    def __str__(self) -> str:
        """Return everything on one line, such as `2.195 plekken (stand 2019)`."""
        rough = self.precision if self.precision in teksten.PRECISIE_ERBIJ else ""
        notes = "; ".join(part for part in (rough, self.date, self.doubt) if part)
        return f"{self.said} ({notes})" if notes else self.said


def values(rows: Table) -> dict[str, Figure]:
    """Return per thing what its figure or its words say; words go before a number."""
    found: dict[str, Figure] = {}
    for row in rows.records():
        thing = row["ding"]
        if thing is None:
            continue
        if row["waardetekst"] is not None:
            found[thing.value] = Figure(row["waardetekst"].value, doubt=_doubt(row))
        elif row["nietBeschreven"] is not None:
            found.setdefault(thing.value, Figure(teksten.NIET_BESCHREVEN, is_described=False))
        elif row["waarde"] is not None:
            found.setdefault(thing.value, figure(row))
    return found


def figure(row: Row) -> Figure:
    """Return a figure with its precision, unit and reference date."""
    precision = _text(row["precisieNaam"])
    word = teksten.PRECISIE.get(precision, precision)
    said = f"{word} {_measured(row, 'waarde')}".strip()
    return Figure(said, _date(row), precision, _doubt(row), is_amount=True)


def _measured(row: Row, column: str) -> str:
    """Return an amount with its unit."""
    unit = _text(row["eenheidNaam"])
    amount = opmaak.number(_text(row[column]))
    words = teksten.EENHEID.get(unit, "{aantal} " + unit)
    if amount == "1":
        words = teksten.EENHEID_EEN.get(unit, words)
    return words.format(aantal=amount)


def _date(row: Row) -> str:
    if row["peildatum"] is not None:
        return teksten.STAND.format(datum=opmaak.date(row["peildatum"].value))
    unknown = _text(row["peildatumOnbekend"]) in ("true", "1")
    return teksten.ONBEKEND_PEILDATUM if unknown else ""


def _doubt(row: Row) -> str:
    """Return what the graph says of a doubtful reading, with what is likely meant."""
    certainty = _text(row["zekerheidNaam"])
    if row["vermoedelijkeWaarde"] is None:
        return certainty
    likely = teksten.VERMOEDELIJK.format(waarde=_measured(row, "vermoedelijkeWaarde"))
    return ", ".join(part for part in (certainty, likely) if part)


def _text(term: Term | None) -> str:
    return term.value if term else ""
