"""Councils seen on other pages, some with members and terms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.errors import Words
from kg.tables.desk import CouncilPlan, Desk, Owner
from kg.tables.places import Place
from kg.tables.records import MEND, CellError, Row
from kg.tables.sheet import Look

_PAGE = re.compile(r"(?P<url>\S+)\s+\((?P<where>.*)\)")
_UNNOTED = "Hoe zeker dit is, is niet genoteerd."
_TRUTH = {"True": True, "False": False}
_YES_OR_NO = Words("hier hoort True of False", "True or False belongs here")
_BODY = re.compile(r"\((?P<name>[^()]+)\)$")


class Reader:
    """Reads rows about councils seen elsewhere."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return f"{row.raw('gemeente')} {row.raw('raad')}"

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        owner = self._owner(row)
        page = _PAGE.fullmatch(row.needed("url"))
        look = Look(
            about=f"{owner.name} {row.needed('raad')}",
            url=page["url"] if page else row.needed("url"),
            seen=self._desk.kind.seen,
            where=page["where"] if page else "",
            sure="onbekend",
            remarks=(_UNNOTED,),
        )
        seen = self._desk.sheet.observe(look)
        serves = [owner] if isinstance(owner, Place) else []
        council = self._desk.council(CouncilPlan(row.needed("raad"), owner, serves, seen))
        self._desk.interlocutors(council, "", seen)
        label = self._desk.sheet.label(council)
        for column in ("leden", "termijn", "overig", "voorzitter_onafhankelijk"):
            value: str | bool = row.text(column)
            if not value:
                continue
            if column == "voorzitter_onafhankelijk":
                if value not in _TRUTH:
                    raise CellError(column, _YES_OR_NO, MEND, value)
                value = _TRUTH[value]
            self._desk.sheet.characteristic(
                council,
                label,
                column,
                value,
                looks=lambda: seen,
                key=self._desk.kind.name,
            )

    def _owner(self, row: Row) -> Owner:
        body = _BODY.search(row.text("gemeente"))
        if body and self._desk.bodies.knows(body["name"]):
            return self._desk.bodies.named(body["name"], "gemeente")
        return self._desk.owner(row, "gemeente", "cbs_code")
