"""Bodies that carry out the Participatiewet for several gemeenten, and who takes part in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import pyoxigraph as ox

from kg.errors import Words
from kg.labels import fold
from kg.namespaces import SO
from kg.tables import naming
from kg.tables.bodies import Body
from kg.tables.desk import Desk
from kg.tables.places import Place
from kg.tables.records import MEND, CellError, Row
from kg.tables.sheet import Look, iri, local, moment, text, true
from kg.tables.words import full

_SPLIT = re.compile(r"[,;:/()]+|\ben\b|\+")
_PART = "deel van "


class Reader:
    """Reads rows about executing bodies."""

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        self._sheet = desk.sheet
        self._successors = desk.lexicon.blocks("plaatsen", "opvolger")
        details = desk.lexicon.blocks("instanties", "deelname")
        self._details = {full(block["instantie"]): block for block in details}
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
        body = self._desk.bodies.named(name, "naam")
        if (given := row.text("tooi_iri")) and given != iri(body.iri).value:
            reason = Words(
                "dit TOOI-adres hoort bij een andere naam", "this TOOI IRI has another name"
            )
            raise CellError("tooi_iri", reason, MEND, given)
        look = Look(
            about=body.name,
            url=row.text("bron_url"),
            seen=self._desk.kind.seen,
            sure=row.needed("zeker"),
            date=moment(row.text("bron_datum")),
            url_column="bron_url",
        )
        seen = self._sheet.observe(look)
        self._describe(row, body, seen)
        self._carries_out(row, body, seen)
        self._participants(row, body, look, seen)
        for column in ("rechtsvorm", "voert_uit", "datum_en_historie"):
            if value := row.text(column):
                self._sheet.characteristic(body.iri, body.name, column, value, looks=lambda: seen)
        self._former(body, look)

    def _describe(self, row: Row, body: Body, seen: str) -> None:
        sheet = self._sheet
        detail = self._details.get(body.iri, {})
        sheet.thing(body.iri, body.kind, body.name, [seen], self._desk.body_description(body))
        if body.iri.startswith(SO):
            sheet.say(body.iri, "ins:code", ox.Literal(local(body.iri)))
            sheet.rests(body.iri, "bron:tooi")
        official = row.text("tooi_naam")
        if official:
            sheet.say(body.iri, "ins:officieleNaam", text(official))
        for other in {row.text("naam"), official} - {body.name, ""}:
            sheet.say(body.iri, "skos:altLabel", text(other))
        for predicate, column in (("ins:begindatum", "van"), ("ins:einddatum", "tot")):
            if column in detail:
                sheet.say(body.iri, predicate, moment(str(detail[column])))
        if detail.get("opgeheven"):
            sheet.say(body.iri, "ins:opgeheven", true())

    def _carries_out(self, row: Row, body: Body, seen: str) -> None:
        said = row.text("voert_uit")
        for word in filter(None, (part.strip() for part in _SPLIT.split(said))):
            for name in (act := word.removeprefix(_PART), act.partition(" ")[0]):
                if self._desk.laws.knows(name):
                    when = moment(row.text("bron_datum"))
                    on = date(int(when.value[:4]), 12, 31) if when else None
                    self._desk.say_act(body.iri, "ins:voertUit", name, on, "voert_uit", seen)
                    break

    def _participants(self, row: Row, body: Body, look: Look, seen: str) -> None:
        detail = self._details.get(body.iri, {})
        filled = {fold(name) for name in detail.get("ingevuld", ())}
        for code in row.texts("gm_codes"):

            def state(code: str = code) -> None:
                place = self._desk.places.coded(code, "gm_codes")
                derived = fold(place.name) in filled
                self._participant(body, place, look, seen, detail["uit"] if derived else "")

            self._desk.attempt(row, state)

    def _participant(self, body: Body, place: Place, look: Look, seen: str, derived: str) -> None:
        sheet = self._sheet
        rests_on = seen
        if derived:
            reading = look.derived("ins:deelnemer", derived_from=derived)
            rests_on = sheet.observe(reading)
        name = naming.slug(f"{local(body.iri)} {place.code}")
        label = f"{place.name} in {body.name}"
        by = "Naar onze lezing" if derived else "Volgens de pagina"
        description = f"{by} deed {place.name} mee aan {body.name}."
        sheet.thing(f"deelname:{name}", "Deelname", label, [rests_on], description)
        sheet.say(f"deelname:{name}", "ins:deelnemer", iri(place.iri))
        sheet.say(f"deelname:{name}", "ins:deelnameAan", iri(body.iri))
        sheet.say(f"deelname:{name}", "ins:datum", look.date)
        sheet.say(body.iri, "ins:heeftDeelnemer", iri(place.iri))
        if derived:
            sheet.rests(body.iri, rests_on)

    def _former(self, body: Body, look: Look) -> None:
        """State what the row says of gemeenten that no longer exist."""
        for block in self._successors:
            if full(block["rij"]) != body.iri:
                continue
            reading = look.derived("ins:opgegaanIn", derived_from=block["uit"])
            seen = self._sheet.observe(reading)
            for old in block["van"]:
                for new in block["naar"]:
                    place = self._desk.places.coded(old, "gm_codes")
                    after = self._desk.places.coded(new, "gm_codes")
                    self._desk.ended(place, after.iri, None, seen)
