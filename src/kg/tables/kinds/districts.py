"""The client councils of UWV: the rules on them through the years, and the districts seen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pyoxigraph as ox

from kg.errors import Words
from kg.tables import naming
from kg.tables.desk import Desk
from kg.tables.records import ADD_WORD, CellError, Row
from kg.tables.sheet import Look, iri, moment, text

_PERIOD = re.compile(
    r"(?P<start>\d{4}(?:-\d\d-\d\d)?)(?:\s+(?:t/m|tot)(?:\s+minstens)?\s+(?P<end>[\d-]+))?"
)


class Reader:
    """Reads rows about UWV."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        self._sheet = desk.sheet
        self._blocks = {(b["niveau"], b["naam"]): b for b in desk.lexicon.blocks("uwv", "rij")}
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return f"{row.raw('niveau')} {row.raw('raad_of_district')} {row.raw('periode')}"

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        level, name = row.needed("niveau"), row.needed("raad_of_district")
        if not row.text("bron_url"):
            reason = Words("er is geen pagina bij", "there is no page with it")
            do = Words("Zoek een pagina die het zegt.", "Find a page that says so.")
            raise CellError("bron_url", reason, do, name)
        block = self._blocks.get((level, name))
        if block is None:
            reason = Words("deze raad of dit district is er niet", "there is no such council")
            raise CellError("raad_of_district", reason, ADD_WORD, name)
        look = Look(
            about=f"{name} {row.text('periode')}",
            url=row.needed("bron_url"),
            seen=self._desk.kind.seen,
            sure=row.needed("zeker"),
            date=moment(row.text("bron_datum")),
            url_column="bron_url",
        )
        seen = self._sheet.observe(look)
        if "regel" in block:
            self._rule(block, row, seen)
            return
        council, label = block["raad"], block["label"]
        if "district" in block:
            self._district(block, row, seen)
        period = row.text("periode")
        note = period or row.text("bron_datum")
        self._sheet.characteristic(
            council,
            label,
            "inhoud_uwv",
            f"{row.needed('inhoud')} ({name})" if "district" not in block else row.needed("inhoud"),
            looks=lambda: seen,
            key=naming.slug(note),
            note=note,
        )
        self._period(self._sheet.last, period)
        if "aantal" in block:
            self._number(block, row, seen)

    def _period(self, subject: str, period: str) -> None:
        if match := _PERIOD.match(period):
            self._sheet.say(subject, "ins:begindatum", moment(match["start"]))
            if match["end"] and "minstens" not in period:
                self._sheet.say(subject, "ins:einddatum", moment(match["end"]))

    def _rule(self, block: Mapping[str, Any], row: Row, seen: str) -> None:
        sheet, rule = self._sheet, block["regel"]
        number = naming.gazette(rule) or rule.rpartition(":")[2]
        sheet.thing(rule, "ZboRegeling", block["label"], [seen], block["omschrijving"])
        sheet.say(rule, "ins:bwbId", ox.Literal(number))
        sheet.say(rule, "ins:jci", ox.Literal(f"jci1.3:c:{number}"))
        sheet.say(rule, "ins:website", ox.NamedNode(f"https://wetten.overheid.nl/{number}"))
        sheet.say(rule, "ins:vastgesteldDoor", iri("zbo:zb000117"))
        sheet.say(rule, "ins:gebaseerdOp", *(iri(f"wet:{part}") for part in block["gebaseerdOp"]))
        match = _PERIOD.match(row.needed("periode"))
        if match:
            sheet.say(rule, "ins:inWerkingVanaf", moment(match["start"]))
        sheet.say(rule, "ins:toelichting", text(f"{row.needed('inhoud').capitalize()}."))
        note = f"De pagina noemt als periode {row.needed('periode')}."
        sheet.say(rule, "ins:toelichting", text(note))

    def _district(self, block: Mapping[str, Any], row: Row, seen: str) -> None:
        sheet, name = self._sheet, row.needed("raad_of_district")
        district = block["district"]
        description = (
            f"District van UWV. Gebied volgens de bron: {row.text('gebied') or 'onbekend'}."
        )
        sheet.thing(district, "UwvDistrict", f"UWV-district {name}", [seen], description)
        council = block["raad"]
        about = f"Cliëntenraad van het UWV-district {name}."
        sheet.thing(council, "Raad", block["label"], [seen], about)
        sheet.say(council, "ins:soort", iri("raadsoort:uwv-clientenraad"))
        sheet.say(council, "ins:inspraakniveau", iri("inspraakniveau:regionaal"))
        sheet.say(council, "ins:behoortTot", iri("raad:uwv-decentrale-clientenraden"))
        sheet.say(council, "ins:geldtIn", iri(district))
        sheet.say(seen, "ins:nietGezien", iri("ins:gesprekspartner"))
        for other in block.get("samen", ()):
            sheet.say(council, "ins:werktSamenMet", iri(other))

    def _number(self, block: Mapping[str, Any], row: Row, seen: str) -> None:
        self._sheet.figure(
            "cijfer:uwv-districten-2015",
            "Aantal UWV-districten in 2015",
            Decimal(block["aantal"]),
            unit="aantal",
            precision="precies",
            about=["raad:uwv-decentrale-clientenraden"],
            rests_on=seen,
            reference=moment(row.needed("periode")),
        )
