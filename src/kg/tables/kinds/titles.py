"""Rules of which only the title was seen, on a page about something else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.labels import fold
from kg.tables import naming
from kg.tables.desk import Desk
from kg.tables.places import Place
from kg.tables.records import Row, to_day
from kg.tables.sheet import Look, iri, text

_HOST = re.compile(r"^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.nl\b")
_ENDED = re.compile(r"opgeheven gemeente, opvolger (?P<name>[^(]+?) \((?P<day>\d{4}-\d{2}-\d{2})\)")
_GONE = re.compile(r"\b(?:ingetrokken|vervallen verklaard|vervangen)\b")
_READING = "Onze aantekening noemt de opvolger en de datum; van voor 2021 is dat onze lezing."


class Reader:
    """Reads rows about titles."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        same = desk.lexicon.blocks("regels", "zelfde")
        self._same: Mapping[tuple[str, str], str] = {
            (fold(b["plaats"]), fold(b["titel"])): b["is"] for b in same
        }
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        return naming.rule_address(
            str(row.raw("gemeente_of_organisatie") or ""), str(row.raw("titel") or "")
        )

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        sheet, title = self._desk.sheet, row.needed("titel")
        remark = row.text("opmerking")
        gone = remark.startswith("opgeheven gemeente")
        owner = self._desk.owner(row, "gemeente_of_organisatie", "cbs_code", ended=gone)
        origin = row.needed("bron")
        look = Look(
            about=self.key(row),
            url=_url(origin),
            seen=row.day("gezien_op") or self._desk.kind.seen,
            where=f"genoemd op een andere pagina: {origin}",
            sure=row.needed("zeker").lower(),
        )
        seen = sheet.observe(look)
        name = row.needed("gemeente_of_organisatie")
        address = self._same.get((fold(name), fold(title)))
        address = address or self._same.get((fold(owner.name), fold(title)))
        if address and address.startswith("CVDR"):
            rule = f"verordening:{address}"
            sheet.rests(rule, seen)
        else:
            place = naming.rule_address(owner.name, title)
            rule = self._desk.named_rule(owner, title, seen, place)
        sheet.say(rule, "ins:thema", iri(f"thema:{self._desk.kind.theme}"))
        if _GONE.search(f"{origin} {title}"):
            sheet.say(rule, "ins:status", iri("status:vervallen"))
        if remark and not gone:
            sheet.say(rule, "ins:toelichting", text(f"{remark[:1].upper()}{remark[1:]}."))
        match = _ENDED.fullmatch(remark)
        if match and isinstance(owner, Place) and owner.ended:
            after = self._desk.places.named(match["name"], "opmerking")
            since = to_day(match["day"], "opmerking")
            reading = look.derived("ins:opgegaanIn", "ins:einddatum", derived_from=_READING)
            self._desk.ended(owner, after.iri, since, sheet.observe(reading))


def _url(origin: str) -> str:
    """Return the address of the page that a title was seen on; empty when it was not noted."""
    number, _ = naming.cvdr(origin)
    if number:
        return naming.cvdr_page(number)
    if found := naming.gazette(origin):
        return f"https://zoek.officielebekendmakingen.nl/{found}.html"
    host = _HOST.match(origin)
    return f"https://{host[0]}/" if host else ""
