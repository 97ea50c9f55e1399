"""Central municipalities of the labour market regions, and their work centres."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kg.errors import Words
from kg.tables.desk import Desk
from kg.tables.records import MEND, CellError, Row
from kg.tables.sheet import Look, moment, text

_UNKNOWN = "onbekend"


class Reader:
    """Reads rows about central municipalities."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return str(row.raw("am_code") or "")

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        code = row.needed("am_code")
        region, name = f"arbeidsmarktregio:{code}", self._desk.regions.get(code)
        if not name:
            reason = Words("deze regio is er niet", "there is no such region")
            raise CellError("am_code", reason, MEND, code)
        place = self._desk.places.coded(row.needed("gm_code"), "gm_code")
        named = row.needed("centrumgemeente")
        if self._desk.places.named(named, "centrumgemeente").code != place.code:
            reason = Words("naam en code horen niet bij elkaar", "name and code do not fit")
            raise CellError("centrumgemeente", reason, MEND, named)
        stand = moment(row.needed("stand")[:4])
        if stand is None:
            reason = Words("hier hoort een jaar", "a year belongs here")
            raise CellError("stand", reason, MEND, row.text("stand"))
        sheet = self._desk.sheet
        look = Look(
            about=code,
            url=row.needed("bron_url"),
            seen=self._desk.kind.seen,
            sure=row.needed("zeker"),
            date=moment(row.text("bron_datum")),
            remarks=(f"Stand: {row.needed('stand')}.",),
            url_column="bron_url",
        )
        seen = sheet.observe(look)
        sheet.characteristic(
            region, name, "centrumgemeente", place.name, looks=lambda: seen, gaatOver=[place.iri]
        )
        subject = sheet.last
        sheet.say(subject, "ins:datum", stand)
        former = row.text("naam_in_bron_2014")
        if former and former != row.text("am_naam_2025"):
            note = f"In 2014 heette de regio {former}."
            sheet.say(subject, "ins:toelichting", text(note))
        self._centre(row, region, name)

    def _centre(self, row: Row, region: str, name: str) -> None:
        sheet = self._desk.sheet
        for column in ("werkbedrijf", "regionaal_werkcentrum"):
            value = row.text(column)
            if not value or value == _UNKNOWN:
                continue
            look = Look(
                about=f"{self.key(row)} {column}",
                url=row.text("bron_werkcentrum"),
                seen=self._desk.kind.seen,
                sure="ja" if row.text("bron_werkcentrum") else "onzeker",
                date=moment(row.text("bron_werkcentrum_datum")),
                url_column="bron_werkcentrum",
            )
            sheet.characteristic(region, name, column, value, looks=partial(sheet.observe, look))
