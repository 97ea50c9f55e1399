"""What the readers of all kinds share: the words, the graph being made, and things that recur."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

import pyoxigraph as ox

from kg.errors import Words
from kg.tables.bodies import Bodies, Body
from kg.tables.laws import Act, Cited, Laws
from kg.tables.naming import CouncilNames, with_place, without_aside
from kg.tables.places import Place, Places
from kg.tables.records import ADD_WORD, CellError, Left, Row, plain
from kg.tables.sheet import Look, Sheet, day, iri, text, typed
from kg.tables.words import Kind, Lexicon

Owner = Place | Body

_CLASSES = {"artikel": "Artikel", "lid": "Lid", "onderdeel": "Onderdeel"}
_JCI = {"artikel": "artikel", "lid": "lid", "onderdeel": "o"}
_WWB = date(2004, 1, 1)
_TITLE_CLASSES = (("verordening", "Verordening"), ("beleidsregel", "Beleidsregel"))


@dataclass(slots=True)
class Desk:
    """Everything that is at hand while the rows of one table are read."""

    kind: Kind
    lexicon: Lexicon
    places: Places
    regions: Mapping[str, str]
    laws: Laws
    bodies: Bodies
    councils: CouncilNames
    sheet: Sheet
    left: list[Left] = field(default_factory=list)

    def attempt(self, row: Row, work: Callable[[], None]) -> bool:
        """Do work on one value; when it cannot be used, note so and go on with the row.

        Returns:
            Whether it worked.
        """
        mark = self.sheet.mark()
        try:
            work()
        except CellError as error:
            self.sheet.back(mark)
            value = str(error.value)
            self.left.append(
                Left(row.line, error.column, error.reason, error.do, value, whole=False)
            )
            return False
        return True

    def owner(self, row: Row, name_column: str, code_column: str, *, ended: bool = False) -> Owner:
        """Return the gemeente or organisation that a row is about.

        Raises:
            CellError: The row names none, or one that is not known.
        """
        name = row.text(name_column)
        code = row.text(code_column) if code_column else ""
        if code:
            return self.places.coded(code, code_column)
        if not name:
            reason = Words("de organisatie is niet gezien", "the organisation was not seen")
            raise CellError(name_column, reason, _PLACE)
        if self.bodies.knows(name):
            return self.bodies.named(name, name_column)
        return self.places.named(name, name_column, ended=ended)

    def describe_body(self, body: Body, rests_on: str) -> None:
        """Describe an organisation that no other graph describes."""
        if body.exists:
            return
        description = self.body_description(body)
        self.sheet.thing(body.iri, body.kind, body.name, [rests_on], description)

    @staticmethod
    def body_description(body: Body) -> str:
        """Return what an organisation is, in the same words in every graph."""
        return (
            body.description or f"{body.name} voert taken rond werk en inkomen uit voor gemeenten."
        )

    # --- legislation ---

    def cite(self, cited: Cited, rests_on: str) -> str:
        """Describe the parts of an act that no other graph describes; return the smallest."""
        act = cited.act
        self.describe_act(act, rests_on)
        whole = act.iri
        for depth, (kind, number) in enumerate(cited.parts, 1):
            part = f"{whole}/{kind}/{number}"
            if not self.laws.described(part):
                self._describe_part(cited, depth, part, whole, rests_on)
            whole = part
        if act.version and cited.article:
            self._describe_version(act, cited, rests_on)
        return whole

    def versions(self, cited: Cited) -> tuple[str, ...]:
        """Return the version that is cited when an act is cited by a name that it no longer has."""
        act = cited.act
        if not act.version:
            return ()
        whole = f"{act.iri}/artikel/{cited.article}" if cited.article else act.iri
        return (f"{whole}/versie/{act.version}",)

    def say_act(
        self, subject: str, predicate: str, name: str, on: date | None, column: str, rests_on: str
    ) -> None:
        """State a relation to the act, or the version of it, that a name meant on a day.

        Raises:
            CellError: There is no such act, or the name had several meanings.
        """
        act = self.laws.act(name, on, column)
        self.describe_act(act, rests_on)
        target = f"{act.iri}/versie/{act.version}" if act.version else act.iri
        self.sheet.say(subject, predicate, iri(target))

    def describe_act(self, act: Act, rests_on: str) -> None:
        """Describe an act that the law graph does not describe."""
        if self.laws.described(act.iri) or not act.new:
            return
        new = act.new
        self.sheet.thing(act.iri, new["klasse"], new["naam"], [rests_on], new["omschrijving"])
        if "afkorting" in new:
            self.sheet.say(act.iri, "skos:altLabel", text(new["afkorting"]))
        self.sheet.say(act.iri, "ins:toelichting", text("Het BWB-id is niet gezien."))

    def _describe_part(
        self, cited: Cited, depth: int, part: str, whole: str, rests_on: str
    ) -> None:
        act, parts = cited.act, cited.parts[:depth]
        kind, number = parts[-1]
        words = ", ".join(f"{k} {n}" for k, n in parts)
        name = words[:1].upper() + words[1:]
        label = f"{name} {act.short}" if depth == 1 else f"{name}, {act.short}"
        description = f"{name} van de {act.short}. Lokale regels noemen dit als grondslag."
        self.sheet.thing(part, _CLASSES[kind], label, [rests_on], description)
        self.sheet.say(part, "ins:nummer", ox.Literal(number))
        self.sheet.say(part, "ins:onderdeelVan", ox.NamedNode(whole))
        if kind == "artikel" and (heading := act.headings.get(number)):
            self.sheet.say(part, "ins:opschrift", text(heading))
        if kind == "artikel" and act.articles is not None:
            self.sheet.rests(part, "bron:wetteksten-2015-2017")
            note = f"Het artikel staat in de tekst van {act.seen} die is gezien."
        else:
            note = "Het nummer komt van lokale regels; de tekst van dit artikel is niet gezien."
        self.sheet.say(part, "ins:toelichting", text(note))
        bwb = act.iri.rpartition("/")[2]
        if bwb.startswith("BWB"):
            where = "".join(f"&{_JCI[k]}={n}" for k, n in parts)
            self.sheet.say(part, "ins:jci", ox.Literal(f"jci1.3:c:{bwb}{where}"))
            self.sheet.say(
                part,
                "ins:website",
                ox.NamedNode(f"https://wetten.overheid.nl/{bwb}#Artikel{cited.article}"),
            )

    def _describe_version(self, act: Act, cited: Cited, rests_on: str) -> None:
        whole = f"{act.iri}/artikel/{cited.article}"
        version = f"{whole}/versie/{act.version}"
        if self.laws.described(version):
            return
        until = act.until or _WWB
        label = f"Artikel {cited.article} {act.version_name} ({act.version[:4]} tot {until.year})"
        description = (
            f"Artikel {cited.article} zoals het gold toen de wet nog {act.version_name} heette."
        )
        self.sheet.thing(version, "Versie", label, [rests_on], description)
        self.sheet.say(version, "ins:isVersieVan", ox.NamedNode(whole))
        self.sheet.say(version, "ins:inWerkingVanaf", typed(act.version, "date"))
        self.sheet.say(version, "ins:inWerkingTot", day(until))
        note = "De tekst is niet gezien. De data zijn die waarop de wet zo heette."
        self.sheet.say(version, "ins:toelichting", text(note))

    # --- local rules that are only named ---

    def named_rule(self, owner: Owner, title: str, rests_on: str, address: str) -> str:
        """Describe a rule of which only the title was seen; return its address."""
        rule = f"verordening:{address}"
        name = without_aside(title)
        name = name[:1].upper() + name[1:]
        klass = next((k for start, k in _TITLE_CLASSES if start in name.lower()), "LokaleRegel")
        of = f"de gemeente {owner.name}" if isinstance(owner, Place) else owner.name
        description = f"Regel van {of}, waarvan alleen de naam is gezien."
        self.sheet.thing(rule, klass, with_place(name, owner.name), [rests_on], description)
        self.belongs(rule, owner, rests_on)
        return rule

    def belongs(self, rule: str, owner: Owner, rests_on: str) -> None:
        """State whose rule it is."""
        region = isinstance(owner, Body) and owner.kind == "Arbeidsmarktregio"
        if region:
            self.sheet.say(rule, "ins:toelichting", text("Wie dit vaststelde, is niet gezien."))
            self.sheet.say(rests_on, "ins:nietGezien", iri("ins:vastgesteldDoor"))
        else:
            self.sheet.say(rule, "ins:vastgesteldDoor", iri(owner.iri))
        if region or isinstance(owner, Place):
            self.sheet.say(rule, "ins:geldtIn", iri(owner.iri))
        else:
            self.describe_body(owner, rests_on)

    # --- councils ---

    def council(self, plan: CouncilPlan) -> str:
        """Describe a council; return its address."""
        place = plan.place
        joint = not isinstance(place, Place) or len(plan.serves) > 1
        # The name of a joint council is all that tells it from others: it keeps its place.
        known = self.councils.known(plan.name, place.name, () if joint else self.spellings(place))
        council = f"raad:{self.councils.address(known, place.name, joint=joint)}"
        label = self.councils.label(known, place.name, joint=joint)
        if joint:
            description = "Raad waarmee inwoners van samenwerkende gemeenten meepraten."
        else:
            description = f"Raad waarmee inwoners van {place.name} meepraten."
        klass = "Radengroep" if plan.group else "Raad"
        self.sheet.thing(council, klass, label, [plan.rests_on], description)
        level = "samenwerking" if joint else "lokaal"
        self.sheet.say(council, "ins:inspraakniveau", iri(f"inspraakniveau:{level}"))
        if not joint:
            self.sheet.say(council, "ins:behoortTot", iri("raad:lokale-raden"))
        self.sheet.say(council, "ins:geldtIn", *(iri(one.iri) for one in plan.serves))
        if not plan.serves:
            self.sheet.say(plan.rests_on, "ins:nietGezien", iri("ins:geldtIn"))
        if not isinstance(place, Place):
            self.describe_body(place, plan.rests_on)
            self.sheet.say(council, "ins:hangtSamenMet", iri(place.iri))
        written = without_aside(plan.name)
        if written.casefold() not in label.casefold():
            self.sheet.say(council, "skos:altLabel", text(written[:1].upper() + written[1:]))
        return council

    def spellings(self, owner: Owner) -> tuple[str, ...]:
        """Return the ways in which tables write the name of a gemeente."""
        if not isinstance(owner, Place):
            return ()
        names = self.lexicon.table("plaatsen", "namen")
        return (owner.name, *(name for name, code in names.items() if code == owner.code))

    def topic(self, subject: str, predicate: str, word: str, column: str) -> None:
        """State which scheme a word means.

        Raises:
            CellError: It means none.
        """
        scheme = self.lexicon.concept("regeling", word)
        if scheme is None:
            reason = Words("dit onderwerp is er niet", "there is no such subject")
            raise CellError(column, reason, ADD_WORD, word)
        self.sheet.say(subject, predicate, iri(f"regeling:{scheme}"))

    def council_address(self, name: str, place: Place) -> str:
        """Return the address of a council of one gemeente by its name."""
        known = self.councils.known(name, place.name, self.spellings(place))
        return f"raad:{self.councils.address(known, place.name, joint=False)}"

    def kinds_of_council(self, council: str, kind: str, column: str) -> None:
        """State of which kind a council is.

        Raises:
            CellError: The kind is not known.
        """
        found = self.lexicon.concepts("raadsoort", kind)
        if not found:
            reason = Words("deze soort raad is er niet", "there is no such kind of council")
            raise CellError(column, reason, ADD_WORD, kind)
        self.sheet.say(council, "ins:soort", *(iri(f"raadsoort:{name}") for name in found))

    def interlocutors(self, council: str, said: str, rests_on: str) -> None:
        """State with whom a council talks, or that the page looked at did not show it."""
        found = set()
        flat = f" {said.casefold()} "
        for words, who in self.lexicon.words("gesprekspartner").items():
            if any(f"{before}{words}{after}" in flat for before in " (/" for after in " ,;)/:."):
                found.add(who)
        if found:
            self.sheet.say(council, "ins:gesprekspartner", *(iri(who) for who in sorted(found)))
        else:
            self.sheet.say(rests_on, "ins:nietGezien", iri("ins:gesprekspartner"))

    # --- what rules and pages say of support ---

    def attributes(self, row: Row, thing: str, label: str, look: Look) -> None:
        """State what the attributes in a row say, each from its own place on the page."""
        where = row.raw("waar_in_pagina")
        places = where if isinstance(where, dict) else {}
        for column, value in row.block("attributen").items():
            if value in (None, "", [], {}) or self.lexicon.beside(column):
                continue
            spot = places.get(column) or places.get("alles")
            self.attempt(row, partial(self._attribute, row, thing, label, column, look, spot))

    def _attribute(
        self, row: Row, thing: str, label: str, column: str, look: Look, spot: object
    ) -> None:
        said = row.block("attributen")
        place = plain(spot, "waar_in_pagina")
        here = look.at(place, column) if place else look
        notes = [_remark(name, said[name]) for name in self.lexicon.remarks(column) if name in said]
        self.sheet.characteristic(
            thing,
            label,
            column,
            said[column],
            looks=partial(self.sheet.observe, here),
            remark=" ".join(notes),
        )

    # --- gemeenten ---

    def ended(self, place: Place, successor: str, since: date | None, rests_on: str) -> None:
        """State into which gemeente another was merged, and when, where the register does not."""
        self.sheet.rests(place.iri, rests_on)
        self.sheet.say(place.iri, "ins:opgegaanIn", iri(successor))
        if since:
            self.sheet.say(place.iri, "ins:einddatum", day(since))


@dataclass(frozen=True, slots=True)
class CouncilPlan:
    """What is known of a council when it is described."""

    name: str
    place: Owner
    serves: Sequence[Place]
    rests_on: str
    group: bool = False


def seen_on(row: Row) -> Iterator[str]:
    """Yield what a row notes about the page itself: its kind, and what its status shows."""
    for column, words in _SEEN_ON.items():
        if said := row.text(column):
            yield f"{words}: {said}."


def _remark(column: str, value: object) -> str:
    if column.endswith("_onvolledig"):
        return "De lijst is niet volledig: de pagina brak af." if value else ""
    said = plain(value, column)
    return f"{said[:1].upper()}{said[1:]}."


_SEEN_ON = {
    "bron_type": "Soort bron",
    "bron_soort": "Soort bron",
    "status_basis": "De status volgt uit",
}
_PLACE = Words(
    "Zoek op de pagina van wie de regel is, en vul dat in.",
    "Look on the page whose rule it is, and fill that in.",
)
