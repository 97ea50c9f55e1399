"""National bodies: what they do, on what they rest, and how they relate."""

from __future__ import annotations

from collections.abc import Sequence

from kg.errors import Words
from kg.tables import naming
from kg.tables.desk import Desk
from kg.tables.records import CellError, Row
from kg.tables.sheet import Look, iri, moment, text

_RELATIONS = ("werktSamenMet", "gesprekspartner")


class Reader:
    """Reads rows about national bodies."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        self._blocks = {b["naam"]: b for b in desk.lexicon.blocks("landelijk", "rij")}
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return str(row.raw("naam") or "")

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        name = row.needed("naam")
        block = self._blocks.get(name)
        if block is None:
            reason = Words("deze organisatie is er niet", "there is no such organisation")
            do = Words(
                "Neem haar op in data/tabellen/landelijk.toml.",
                "Add it to data/tabellen/landelijk.toml.",
            )
            raise CellError("naam", reason, do, name)
        sheet = self._desk.sheet
        look = Look(
            about=name,
            url=row.needed("bron_url"),
            seen=self._desk.kind.seen,
            sure=row.needed("zeker"),
            date=moment(row.text("bron_datum")),
            url_column="bron_url",
        )
        seen, body = sheet.observe(look), block["iri"]
        if "label" in block:
            sheet.thing(body, "Organisatie", block["label"], [seen], block["omschrijving"])
            sheet.say(body, "skos:altLabel", *(text(other) for other in block.get("ook", ())))
        else:
            sheet.rests(body, seen)
        for relation in _RELATIONS:
            sheet.say(body, f"ins:{relation}", *(iri(other) for other in block.get(relation, ())))
        for act, *article in block.get("berustOp", ()):
            column, number = "rechtsgrond", article[0] if article else None
            for cited in self._desk.laws.cited(act, number, None, self._desk.kind.seen, column):
                sheet.say(body, "ins:berustOp", iri(self._desk.cite(cited, seen)))
        for site in row.text("website_domein").split("; "):
            if site:
                node = sheet.address(f"https://{site}/", "website_domein")
                sheet.say(body, "ins:website", node)
        when = row.text("bron_datum") or "zonder datum"
        for column in ("rol", "rechtsvorm", "rechtsgrond", "relaties"):
            value = row.text(column)
            if not value or value.startswith("onbekend"):
                continue
            sheet.characteristic(
                body,
                name,
                column,
                value,
                looks=lambda: seen,
                key=naming.slug(name),
                note=when if column == "rol" else "",
            )
