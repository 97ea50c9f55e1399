"""Local rules: whose they are, on what they rest, since when, and which councils they regulate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial

import pyoxigraph as ox

from kg.errors import Words
from kg.labels import fold
from kg.tables import naming
from kg.tables.desk import Desk, Owner, seen_on
from kg.tables.laws import Act, Cited, articles, subdivisions
from kg.tables.places import Place
from kg.tables.records import ADD_WORD, MEND, CellError, Row, plain, to_day
from kg.tables.rule import Basis, Rule, rule_number
from kg.tables.rule_councils import RuleCouncils
from kg.tables.sheet import Look, day, iri, local, text

_SUCCESSOR = re.compile(r"(?P<name>[^(]+?)\s*\((?:nieuw, )?(?P<day>\d{4}-\d{2}-\d{2})\)")
_LOCAL = re.compile(
    r"(?:verordening|re-?ïntegratieverordening|re-integratieverordening|participatieverordening"
    r"|algemene subsidieverordening|gemeenschappelijke regeling|regeling |wmo-verordening"
    r"|beleidsregel|1e gewijzigde )",
    re.IGNORECASE,
)
_PREDECESSOR = re.compile(
    r"(?:verordening|participatieverordening|beleidsregels?|instellingsbesluit|regeling"
    r"|reïntegratieverordening|re-integratieverordening)\b",
    re.IGNORECASE,
)
_NOTES = {
    "onderwerp": "Onderwerp volgens de pagina",
    "periode": "Tijd van deze regel, zoals wij die lazen",
}


class Reader:
    """Reads rows about local rules.

    Args:
        desk: What is at hand.
        rows: All rows, so that one can name another by its title.
    """

    def __init__(self, desk: Desk, rows: Sequence[Row]) -> None:
        self._desk = desk
        self._sheet = desk.sheet
        blocks = desk.lexicon.blocks
        self._same = {
            (fold(b["plaats"]), fold(b["titel"])): b["is"] for b in blocks("regels", "zelfde")
        }
        self._before = {b["rij"]: b["regels"] for b in blocks("regels", "voorganger")}
        self._versions = desk.lexicon.table("regels", "versies")
        self._councils = RuleCouncils(desk)
        self._contradictions = {b["rij"]: b for b in blocks("regels", "tegenspraak")}
        self._titles: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        counted: dict[str, set[str]] = {}
        for row in rows:
            address, version = rule_number(row)
            title = row.raw("titel")
            if not isinstance(title, str):
                continue
            if address:
                _keep_newest(self._titles, f"{row.raw('gemeente_naam')} {title}", address)
                counted.setdefault(address, set()).add(version)
            try:
                label = naming.with_place(row.text("titel"), self._owner(row).name)
            except CellError:
                continue
            _keep_newest(self._labels, label, address or self._minted(row))
        self._newest = {
            address: max(found, key=lambda version: int(version or 0))
            for address, found in counted.items()
            if len(found) > 1
        }

    def key(self, row: Row) -> str:
        """Return what tells a row from other rows."""
        address, version = rule_number(row)
        return f"{address}/{version}" if version else address or self._minted(row)

    def _minted(self, row: Row) -> str:
        return naming.rule_address(str(row.raw("gemeente_naam") or ""), str(row.raw("titel") or ""))

    def read(self, row: Row) -> None:
        """State what a row says.

        Raises:
            CellError: The row cannot be placed.
        """
        address, version = rule_number(row)
        rule = Rule(row, self._owner(row), address or self._minted(row), version)
        rule.check()
        look = self._look(rule)
        seen = self._sheet.observe(look)
        if version != self._newest.get(address, version):
            self._sheet.rests(rule.iri, seen)
            self._version(rule, seen)
            return
        self._describe(rule, seen)
        self._dates(rule, seen)
        self._bases(rule, seen)
        self._predecessors(rule, look)
        self._successor(rule, look)
        serves = self._serves(rule)
        if not self._councils.state(rule, look, serves):
            self._councils.subjects(rule, seen)
        self._attributes(rule, look)
        self._contradiction(rule, seen)

    def _owner(self, row: Row) -> Owner:
        ended = row.text("gemeente_status").startswith(("opgeheven", "niet in lijst"))
        return self._desk.owner(row, "gemeente_naam", "cbs_code", ended=ended)

    def _look(self, rule: Rule) -> Look:
        row = rule.row
        where = row.raw("waar_in_pagina")
        url = row.text("url")
        if not url and rule.address.startswith("CVDR"):
            url = naming.cvdr_page(rule.address)
        return Look(
            about=rule.key,
            url=url,
            seen=row.day("gezien_op") or self._desk.kind.seen,
            where=where if isinstance(where, str) else "",
            sure=row.needed("zeker").lower(),
            remarks=tuple(seen_on(row)),
        )

    # --- what it is ---

    def _describe(self, rule: Rule, seen: str) -> None:
        row, sheet = rule.row, self._sheet
        kind_text = row.needed("soort")
        kind = self._desk.lexicon.concept("regelsoort", kind_text)
        if kind is None:
            reason = Words("deze soort regel is er niet", "there is no such kind of rule")
            raise CellError("soort", reason, ADD_WORD, kind_text)
        classes = self._desk.lexicon.words("regelklasse")
        names = self._desk.lexicon.words("regelnaam")
        title = row.needed("titel")
        label = naming.with_place(title, rule.owner.name)
        if self._labels.get(fold(label), rule.address) != rule.address:
            # The newest rule of a name bears it alone.
            label = f"{label} ({rule.address})"
        about = "inspraak" if self._desk.kind.theme == "inspraak" else "ondersteuning bij werk"
        of = f"de gemeente {rule.owner.name}" if rule.in_place else rule.owner.name
        description = f"{names[fold(kind)]} van {of} over {about}."
        sheet.thing(rule.iri, classes.get(fold(kind), "LokaleRegel"), label, [seen], description)
        self._desk.belongs(rule.iri, rule.owner, seen)
        sheet.say(rule.iri, "ins:soort", iri(f"regelsoort:{kind}"))
        sheet.say(rule.iri, "ins:thema", iri(f"thema:{self._desk.kind.theme}"))
        if title != label:
            sheet.say(rule.iri, "skos:altLabel", text(title))
        if short := row.text("citeertitel"):
            sheet.say(rule.iri, "ins:citeertitel", text(short))
        if rule.address.startswith("CVDR"):
            sheet.say(rule.iri, "ins:cvdrId", ox.Literal(rule.address))
            sheet.say(rule.iri, "ins:website", ox.NamedNode(naming.cvdr_page(rule.address)))
        elif naming.gazette(rule.address):
            sheet.say(rule.iri, "ins:publicatienummer", ox.Literal(rule.address))
        if by := row.text("vastgesteld_door"):
            who = self._desk.lexicon.concept("vaststeller", by)
            if who:
                sheet.say(rule.iri, "ins:vastgesteldDoor", iri(who))
            else:
                note = f"Vastgesteld door: {by}."
                sheet.say(rule.iri, "ins:toelichting", text(note))
        for remark in filter(None, (row.text("opmerking"), rule.remark)):
            note = remark[:1].upper() + remark[1:]
            sheet.say(rule.iri, "ins:toelichting", text(note if note.endswith(".") else f"{note}."))
        for column, words in _NOTES.items():
            if said := row.text(column):
                sheet.say(rule.iri, "ins:toelichting", text(f"{words}: {said}."))

    def _dates(self, rule: Rule, seen: str) -> None:
        sheet, row = self._sheet, rule.row
        status_column = "status_afgeleid" if "status_afgeleid" in row.values else "status_pagina"
        status_text = row.text(status_column)
        status = self._desk.lexicon.concept("regelstatus", status_text)
        if status is None:
            reason = Words("deze status is er niet", "there is no such status")
            raise CellError(status_column, reason, ADD_WORD, status_text)
        sheet.say(rule.iri, "ins:status", iri(f"status:{status}"))
        if status_column == "status_afgeleid" and (shown := row.text("status_pagina")):
            note = f"Op de pagina stond over de status: {shown}."
            sheet.say(rule.iri, "ins:toelichting", text(note))
        sheet.say(rule.iri, "ins:datum", *_days(rule.signed))
        sheet.say(rule.iri, "ins:inWerkingTot", *_days(rule.end))
        of_version = rule.version not in ("", "1") or rule.address in self._versions
        if of_version:
            self._version(rule, seen)
        else:
            sheet.say(rule.iri, "ins:inWerkingVanaf", *_days(rule.start))
            sheet.say(rule.iri, "ins:terugwerkendTot", *_days(rule.back_to))
        if of_version or rule.start is None:
            sheet.say(seen, "ins:nietGezien", iri("ins:inWerkingVanaf"))

    def _version(self, rule: Rule, seen: str) -> None:
        sheet = self._sheet
        if rule.start is None:
            return
        version = f"{rule.iri}/versie/{rule.start.isoformat()}"
        number = f"versie {rule.version}" if rule.version else "de getoonde versie"
        label = f"{naming.with_place(rule.row.needed('titel'), rule.owner.name)}, {number}"
        description = "Deze regel zoals die volgens de pagina vanaf een bepaalde dag gold."
        sheet.thing(version, "Versie", label, [seen], description)
        sheet.say(version, "ins:isVersieVan", iri(rule.iri))
        if rule.version:
            sheet.say(version, "ins:versienummer", ox.Literal(rule.version))
        sheet.say(version, "ins:inWerkingVanaf", *_days(rule.start))
        sheet.say(version, "ins:terugwerkendTot", *_days(rule.back_to))
        sheet.say(version, "ins:inWerkingTot", *_days(rule.end))

    # --- on what it rests ---

    def _bases(self, rule: Rule, seen: str) -> None:
        column = "grondslagen"
        bases = [
            Basis(*(plain(block.get(name), column) for name in ("wet", "artikel", "lid")))
            for block in rule.row.blocks(column)
        ]
        complete = True
        for basis in bases:
            done = self._desk.attempt(rule.row, partial(self._base, rule, basis, seen))
            complete = complete and done and basis.is_plain
        if not complete:
            words = "; ".join(basis.in_words for basis in bases)
            self._sheet.characteristic(
                rule.iri,
                rule.label,
                "grondslagen",
                words,
                looks=lambda: seen,
            )

    def _base(self, rule: Rule, basis: Basis, seen: str) -> None:
        if not basis.act:
            reason = Words("de wet ontbreekt", "the act is missing")
            raise CellError("grondslagen", reason, MEND)
        if not self._desk.laws.knows(basis.act) and _LOCAL.match(basis.act):
            found = self._local_base(rule, basis, seen)
        else:
            found = self._desk.laws.cited(
                basis.act, basis.article, basis.lid, rule.day, "grondslagen"
            )
        for cited in found:
            part = self._desk.cite(cited, seen)
            self._sheet.say(rule.iri, "ins:gebaseerdOp", iri(part))
            self._sheet.say(rule.iri, "ins:gebaseerdOp", *map(iri, self._desk.versions(cited)))

    def _local_base(self, rule: Rule, basis: Basis, seen: str) -> list[Cited]:
        base = self._named(rule.owner, basis.act, seen)
        label = naming.with_place(naming.without_aside(basis.act), rule.owner.name)
        act = Act(iri=iri(base).value, short=label)
        return subdivisions(act, articles(basis.article), basis.lid)

    def _named(self, owner: Owner, title: str, seen: str, place: str = "") -> str:
        """Return the rule that a title means, described when only its title is known."""
        name = place or owner.name
        found = self._same.get((fold(name), fold(title)))
        found = found or self._titles.get(fold(f"{name} {title}"))
        if found:
            return f"verordening:{found}"
        if place:
            owner = self._desk.places.named(place, "voorganger", ended=True)
        return self._desk.named_rule(owner, title, seen, naming.rule_address(owner.name, title))

    # --- what came before and after ---

    def _predecessors(self, rule: Rule, look: Look) -> None:
        column = "vervangt" if "vervangt" in rule.row.values else "voorganger"
        said = rule.row.text(column)
        blocks = self._before.get(rule.address)
        if not said and not blocks:
            return
        seen = self._sheet.observe(look)
        titles = list(_titles(said))
        for block in blocks or titles:
            self._desk.attempt(rule.row, partial(self._predecessor, rule, block, seen))
        if said and not blocks and len(titles) < len(said.split("; ")):
            self._sheet.characteristic(rule.iri, rule.label, column, said, looks=lambda: seen)

    def _predecessor(self, rule: Rule, block: Mapping[str, str], seen: str) -> None:
        if "regel" in block:
            before = f"verordening:{block['regel']}"
        else:
            before = self._named(rule.owner, block["titel"], seen, block.get("plaats", ""))
        if iri(before) == iri(rule.iri):
            return
        self._sheet.say(rule.iri, "ins:vervangt", iri(before))

    def _successor(self, rule: Rule, look: Look) -> None:
        said = rule.row.text("opvolger_gemeente")
        status = rule.row.text("gemeente_status")
        owner = rule.owner
        if not isinstance(owner, Place) or not owner.ended:
            return
        match = _SUCCESSOR.fullmatch(said)
        if match:
            reading = look.derived(
                "ins:opgegaanIn",
                "ins:einddatum",
                derived_from=f"Onze aantekening noemt als opvolger {said}; "
                "van voor 2021 is dat onze lezing.",
            )

            def state() -> None:
                after = self._desk.places.named(match["name"], "opvolger_gemeente")
                since = to_day(match["day"], "opvolger_gemeente")
                self._desk.ended(owner, after.iri, since, self._sheet.observe(reading))

            self._desk.attempt(rule.row, state)
        elif said or not status:
            reason = Words("geen gemeente met een datum", "no gemeente with a date")
            raise CellError("opvolger_gemeente", reason, ADD_WORD, said)

    # --- whom it concerns ---

    def _serves(self, rule: Rule) -> list[Place]:
        """Return the gemeenten for which a rule holds."""
        found = [rule.owner] if isinstance(rule.owner, Place) else []
        for name in rule.row.texts("andere_deelnemers"):

            def state(name: str = name) -> None:
                found.append(self._desk.places.named(name, "andere_deelnemers"))

            self._desk.attempt(rule.row, state)
        self._sheet.say(rule.iri, "ins:geldtIn", *(iri(place.iri) for place in found))
        return found

    # --- support ---

    def _attributes(self, rule: Rule, look: Look) -> None:
        for topic in rule.row.texts("onderwerpen"):
            self._desk.attempt(
                rule.row,
                partial(self._desk.topic, rule.iri, "ins:regelt", topic, "onderwerpen"),
            )
        self._desk.attributes(rule.row, rule.iri, rule.label, look)

    def _contradiction(self, rule: Rule, seen: str) -> None:
        block = self._contradictions.get(rule.address)
        if block is None:
            return
        subject = f"kenmerk:{naming.slug(local(rule.iri))}-inwerkingtreding"
        self._sheet.thing(subject, "Kenmerk", f"{rule.label}: in werking", [seen])
        self._sheet.say(subject, "ins:aspect", iri("aspect:inwerkingtreding"))
        self._sheet.say(subject, "ins:kenmerkVan", iri(rule.iri))
        self._sheet.say(subject, "ins:waardetekst", text(block["waarde"]))
        self._sheet.say(subject, "ins:begindatum", day(block["begindatum"]))
        self._sheet.say(subject, "ins:weerspreekt", iri(block["kenmerk"]))
        self._sheet.say(subject, "ins:toelichting", text(block["toelichting"]))


def _days(value: date | None) -> tuple[ox.Literal, ...]:
    return (day(value),) if value else ()


def _titles(said: str) -> Iterator[dict[str, str]]:
    """Yield the predecessors that a text names by number or by title."""
    number, _ = naming.cvdr(said)
    if number and said == number:
        yield {"regel": number}
        return
    if "..." in said:
        return
    for part in said.split("; "):
        title = part.strip()
        if _PREDECESSOR.match(title):
            yield {"titel": title}


def _keep_newest(found: dict[str, str], name: str, address: str) -> None:
    """Note which rule has a name; of more rules of one name that is the one numbered last."""
    key = fold(name)
    found[key] = max(found.get(key, address), address, key=lambda one: (len(one), one))
