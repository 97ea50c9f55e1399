"""What became of a bill: each row is an event with its date, as far as that was seen."""

from __future__ import annotations

from collections.abc import Sequence

from kg.errors import Words
from kg.tables import naming
from kg.tables.desk import Desk
from kg.tables.records import ADD_WORD, CellError, Row
from kg.tables.sheet import Look, iri, moment, text


class Reader:
    """Reads rows about events."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        self._blocks = {b["onderwerp"]: b for b in desk.lexicon.blocks("gebeurtenissen", "rij")}
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return str(row.raw("onderwerp") or "")

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        subject, said = row.needed("onderwerp"), row.needed("inhoud")
        block = self._blocks.get(subject)
        if block is None:
            reason = Words("dit onderwerp is er niet", "there is no such subject")
            raise CellError("onderwerp", reason, ADD_WORD, subject)
        sheet = self._desk.sheet
        look = Look(
            about=subject,
            url=row.needed("bron_url"),
            seen=self._desk.kind.seen,
            sure=row.needed("zeker"),
            date=moment(row.text("bron_datum")),
            url_column="bron_url",
        )
        if why := block.get("afgeleid"):
            look = look.derived("ins:gaatOver", derived_from=why)
        seen = sheet.observe(look)
        event = f"gebeurtenis:{naming.slug(f'in balans {subject}')}"
        sheet.thing(event, "Gebeurtenis", block["label"], [seen], f"{said[:1].upper()}{said[1:]}.")
        sheet.say(event, "ins:gaatOver", *(iri(name) for name in block["gaatOver"]))
        sheet.say(event, "ins:weerspreekt", *(iri(name) for name in block.get("weerspreekt", ())))
        sheet.say(event, "ins:achterhaalt", *(iri(name) for name in block.get("achterhaalt", ())))
        when = row.text("datum")
        sheet.say(event, "ins:datum", moment(when) or moment(block.get("datum", "")))
        if when and moment(when) is None:
            sheet.say(event, "ins:toelichting", text(f"Aantekening bij de datum: {when}."))
        if not when:
            sheet.say(event, "ins:toelichting", text("De datum is niet gezien."))
