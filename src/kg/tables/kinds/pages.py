"""Pages on which gemeenten and executors explain their support; these are no rules."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kg.tables import naming
from kg.tables.desk import Desk, seen_on
from kg.tables.places import Place
from kg.tables.records import Row, plain
from kg.tables.sheet import Look, iri, text


class Reader:
    """Reads rows about pages."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return str(row.raw("url") or "")

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        sheet, title = self._desk.sheet, row.needed("titel")
        owner = self._desk.owner(row, "gemeente_naam", "cbs_code")
        name = naming.slug(f"{owner.name} {title}")
        where = plain(row.block("waar_in_pagina").get("alles"), "waar_in_pagina")
        look = Look(
            about=name,
            url=row.needed("url"),
            seen=self._desk.kind.seen,
            where=where,
            sure=row.needed("zeker").lower(),
            remarks=tuple(seen_on(row)),
        )
        seen = sheet.observe(look)
        page = f"publicatie:{name}"
        label = naming.with_place(title, owner.name)
        if isinstance(owner, Place):
            description = f"Uitleg van de gemeente {owner.name} op een website. Het is geen regel."
            sheet.say(page, "ins:geldtIn", iri(owner.iri))
        else:
            description = f"Uitleg van {owner.name} op een website. Het is geen regel."
            self._desk.describe_body(owner, seen)
        sheet.thing(page, "Publicatie", label, [seen], description)
        sheet.say(page, "ins:uitgever", iri(owner.iri))
        sheet.say(page, "ins:soort", iri("regelsoort:webpagina"))
        sheet.say(page, "ins:thema", iri(f"thema:{self._desk.kind.theme}"))
        if remark := row.text("opmerking"):
            sheet.say(page, "ins:toelichting", text(f"{remark[:1].upper()}{remark[1:]}."))
        for topic in row.texts("onderwerpen"):
            self._desk.attempt(
                row, partial(self._desk.topic, page, "ins:gaatOver", topic, "onderwerpen")
            )
        self._desk.attributes(row, page, label, look)
