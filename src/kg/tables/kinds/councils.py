"""Councils: of what kind, whom they serve, on which acts they advise, and whether they exist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import pyoxigraph as ox

from kg.errors import Words
from kg.tables.desk import CouncilPlan, Desk
from kg.tables.places import Place
from kg.tables.records import ADD_WORD, CellError, Row
from kg.tables.sheet import Look, iri, moment, text

_DERIVED_ACTS = (
    "Uit de naam, taken of onderwerpen die op de pagina staan; de wet zelf staat er niet bij."
)
_DERIVED_DATE = "De datum van de pagina is afgeleid."


class Reader:
    """Reads rows about councils."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        self._sheet = desk.sheet
        self._blocks = {b["sleutel"]: b for b in desk.lexicon.blocks("raden", "rij")}
        self._links: Mapping[str, str] = desk.lexicon.table("raden", "koepel")
        self._successions = desk.lexicon.blocks("raden", "opvolging")
        del rows

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        codes = row.raw("gm_codes")
        return f"{row.raw('naam')} {' '.join(map(str, codes)) if isinstance(codes, list) else ''}"

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        name = row.needed("naam")
        places = self._desk.places
        serves = [places.coded(code, "gm_codes") for code in row.texts("gm_codes")]
        serves = serves or [places.named(one, "gemeenten") for one in row.texts("gemeenten")]
        if not serves:
            reason = Words("de gemeente is niet gezien", "the gemeente was not seen")
            raise CellError("gemeenten", reason, _PLACE)
        look = self._look(row, name)
        seen = self._sheet.observe(look)
        council = self._desk.council(
            CouncilPlan(
                name=name,
                place=serves[0],
                serves=serves,
                rests_on=seen,
                group=bool(self._blocks.get(name, {}).get("groep")),
            )
        )
        self._desk.kinds_of_council(council, row.needed("soort"), "soort")
        self._status(row, council)
        self._acts(row, council, look, seen)
        self._desk.interlocutors(council, "", seen)
        self._site(row, council)
        self._said(row, council, seen)
        self._succession(serves[0], council, look)

    def _look(self, row: Row, name: str) -> Look:
        derived = row.text("bron_datum_soort") == "afgeleid"
        return Look(
            about=name,
            url=row.text("bron_url"),
            seen=self._desk.kind.seen,
            sure=row.needed("zeker"),
            date=moment(row.text("bron_datum")),
            remarks=(_DERIVED_DATE,) if derived else (),
            url_column="bron_url",
        )

    def _status(self, row: Row, council: str) -> None:
        said = row.needed("status")
        plain = said.partition(" (")[0] if said.startswith("actief") else said
        status = self._desk.lexicon.concept("raadstatus", plain)
        if status is None:
            reason = Words("deze status is er niet", "there is no such status")
            raise CellError("status", reason, ADD_WORD, said)
        self._sheet.say(council, "ins:status", iri(f"status:{status}"))
        if said != status:
            self._sheet.say(council, "ins:toelichting", text(f"Status, zoals genoteerd: {said}."))

    def _acts(self, row: Row, council: str, look: Look, seen: str) -> None:
        names, origin = row.texts("wetten"), row.text("wetten_herkomst")
        derived = origin == "afgeleid"
        if not names:
            self._sheet.say(seen, "ins:nietGezien", iri("ins:adviseertOver"))
            return
        predicate = "ins:adviseertAfgeleidOver" if derived else "ins:adviseertOver"
        if derived:
            reading = look.derived(predicate, derived_from=_DERIVED_ACTS)
            self._sheet.rests(council, self._sheet.observe(reading))
        for name in names:
            on = _day(look.date)
            say = partial(self._desk.say_act, council, predicate, name, on, "wetten", seen)
            self._desk.attempt(row, say)

    def _site(self, row: Row, council: str) -> None:
        site = row.text("website_domein")
        if not site:
            return
        url = row.text("bron_url")
        start = url.partition("://")
        host = start[2].partition("/")[0]
        scheme = start[0] if host.removeprefix("www.") == site else "https"
        address = host if host.removeprefix("www.") == site else site
        node = self._sheet.address(f"{scheme}://{address}/", "website_domein")
        self._sheet.say(council, "ins:website", node)

    def _said(self, row: Row, council: str, seen: str) -> None:
        label = self._sheet.label(council)
        for column in ("historie", "koepel"):
            value = row.text(column)
            if not value:
                continue
            linked = self._links.get(value)
            extra: dict[str, Any] = {"gaatOver": [linked]} if linked else {}
            self._sheet.characteristic(
                council, label, column, value, looks=lambda: seen, key=self._desk.kind.name, **extra
            )

    def _succession(self, place: Place, council: str, look: Look) -> None:
        for block in self._successions:
            if block["plaats"] != place.name:
                continue
            olds = [self._desk.council_address(name, place) for name in block["van"]]
            if council in olds:
                new = self._desk.council_address(block["naar"], place)
                reading = look.derived("ins:opgegaanIn", derived_from=block["uit"])
                self._sheet.rests(council, self._sheet.observe(reading))
                self._sheet.say(council, "ins:opgegaanIn", iri(new))


def _day(value: ox.Literal | None) -> date | None:
    return date.fromisoformat(f"{value.value}-12-31"[:10]) if value else None


_PLACE = Words("Zoek op de pagina welke gemeente het is.", "Look on the page which gemeente it is.")
