"""The legal minimum of places for beschut werk, per gemeente and year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kg.errors import Words
from kg.tables import naming
from kg.tables.desk import Desk
from kg.tables.records import MEND, CellError, Row
from kg.tables.sheet import Look, iri, moment, number, typed

_YEARS = ("2017", "2018")
_GAZETTE = re.compile(r"Stcrt\. ([0-9]{4}), ([0-9]+)")
_BASIS = re.compile(r"(?P<act>.+?) art\. (?P<article>\S+)(?: lid (?P<lid>\S+))?")


class Reader:
    """Reads rows about minimum numbers."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return str(row.raw("cbs_code") or "")

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        place = self._desk.places.coded(row.needed("cbs_code"), "cbs_code")
        if (row.text("in_lijst_342") == "False") != place.ended:
            reason = Words("of de gemeente bestaat, klopt niet", "whether it exists is not right")
            raise CellError("in_lijst_342", reason, MEND, row.text("in_lijst_342"))
        for year in _YEARS:
            column = f"minimum_ultimo_{year}"
            if not row.text(column):
                continue
            value = number(row.text(column))
            if value is None or value < 0 or value % 1:
                reason = Words("hier hoort een aantal", "a number belongs here")
                raise CellError(column, reason, MEND, row.text(column))
            origin = row.needed(f"bron_{year}")
            sheet = self._desk.sheet
            seen = sheet.observe(
                Look(
                    about=f"{year} {origin}",
                    url=_gazette(origin, f"bron_{year}"),
                    seen=self._desk.kind.seen,
                    where=origin,
                    date=moment(origin[7:11]),
                )
            )
            name = f"{place.name} {year}"
            figure = f"cijfer:beschut-werk-minimum-{naming.slug(f'{place.code} {year}')}"
            sheet.figure(
                figure,
                f"Minimum aantal plaatsen beschut werk in {name}",
                value,
                unit="plaats",
                precision="minimaal",
                about=["regeling:beschut-werk"],
                rests_on=seen,
                reference=typed(f"{year}-12-31", "date"),
            )
            sheet.say(figure, "ins:geldtIn", iri(place.iri))
            self._basis(row, figure, date(int(year), 12, 31), seen)

    def _basis(self, row: Row, figure: str, on: date, seen: str) -> None:
        column, said = "grondslag", row.text("grondslag")
        if not said:
            return
        match = _BASIS.fullmatch(said)
        if match is None:
            reason = Words("dit is geen artikel van een wet", "this is no article of an act")
            raise CellError(column, reason, MEND, said)
        for cited in self._desk.laws.cited(
            match["act"], match["article"], match["lid"], on, column
        ):
            self._desk.sheet.say(figure, "ins:berustOp", iri(self._desk.cite(cited, seen)))


def _gazette(origin: str, column: str) -> str:
    """Return the address of a number of the Staatscourant, such as `Stcrt. 2017, 4882`."""
    match = _GAZETTE.fullmatch(origin)
    if match is None:
        reason = Words("dit is geen Staatscourant", "this is no number of the Staatscourant")
        do = Words("Schrijf haar als Stcrt. 2017, 4882.", "Write it as Stcrt. 2017, 4882.")
        raise CellError(column, reason, do, origin)
    return f"https://zoek.officielebekendmakingen.nl/stcrt-{match[1]}-{match[2]}.html"
