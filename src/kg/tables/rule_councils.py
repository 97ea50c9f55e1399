"""The councils that a local rule creates: whom they serve, on what they advise, how they work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from kg.tables.desk import CouncilPlan, Desk
from kg.tables.places import Place
from kg.tables.rule import Rule
from kg.tables.sheet import Look, iri, text

_ACTS = "wetten_waarover_geadviseerd"
_COUNCIL_COLUMNS = (
    "aantal_leden",
    "zittingstermijn",
    "adviestermijn",
    "vergaderfrequentie",
    "ondersteuning_budget",
    "overlegpartner",
    "voorzitter_onafhankelijk",
)
_OWN_READING = "De soort is onze lezing van de naam en van wat de pagina over de raad zegt."


class RuleCouncils:
    """States what rows about rules say of councils.

    Args:
        desk: What is at hand.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sheet = desk.sheet
        self._blocks = {b["sleutel"]: b for b in desk.lexicon.blocks("raden", "rij")}

    def state(self, rule: Rule, look: Look, serves: Sequence[Place]) -> bool:
        """State the councils that a rule creates, for some gemeenten; tell whether there are any.

        Raises:
            CellError: A value of the row cannot be placed.
        """
        row = rule.row
        block = self._blocks.get(rule.address, {})
        name = row.text("raad_naam")
        if block.get("geen_raad") or not name:
            return False
        seen = self._sheet.observe(look)
        several = block.get("raden") or [{"naam": name}]
        for one in several:
            plan = CouncilPlan(
                name=one["naam"],
                place=rule.owner,
                serves=serves,
                rests_on=seen,
                group=bool(block.get("groep")),
            )
            council = self._desk.council(plan)
            self._sheet.say(rule.iri, "ins:regelt", iri(council))
            if note := block.get("toelichting"):
                self._sheet.say(council, "ins:toelichting", text(note))
            self._council_kind(rule, one, council, look)
            self._advises(rule, one, council, look, derived=bool(block.get("wetten_afgeleid")))
            self._desk.interlocutors(council, row.text("overlegpartner"), seen)
            self._about_council(rule, one, council, seen, single=len(several) == 1)
        return True

    def _council_kind(self, rule: Rule, one: Mapping[str, Any], council: str, look: Look) -> None:
        kind = one.get("soort") or rule.row.text("raad_soort")
        if not kind:
            return

        def state() -> None:
            self._desk.kinds_of_council(council, kind, "raad_soort")
            reading = look.derived("ins:soort", derived_from=_OWN_READING)
            self._sheet.rests(council, self._sheet.observe(reading))

        self._desk.attempt(rule.row, state)

    def _advises(
        self, rule: Rule, one: Mapping[str, Any], council: str, look: Look, *, derived: bool
    ) -> None:
        names = one.get("wetten") or rule.row.texts(_ACTS)
        predicate = "ins:adviseertAfgeleidOver" if derived else "ins:adviseertOver"
        seen = self._sheet.observe(look)
        if derived:
            why = "Welke raad over welke wet adviseert, volgt uit hun namen."
            reading = look.derived(predicate, derived_from=why)
            self._sheet.rests(council, self._sheet.observe(reading))
        self._topics(rule, council, predicate, names, seen)

    def _topics(
        self, rule: Rule, thing: str, predicate: str, names: Sequence[str], seen: str
    ) -> None:
        """State on which acts and subjects advice is given."""
        others = []
        for name in names:
            if self._desk.laws.knows(name):
                say = partial(self._desk.say_act, thing, predicate, name, rule.day, _ACTS, seen)
                self._desk.attempt(rule.row, say)
                continue
            others.append(name)
            theme = self._desk.lexicon.concept("onderwerp", name)
            if theme:
                self._sheet.say(thing, "ins:thema", iri(f"thema:{theme}"))
        if others:
            label = rule.label if thing == rule.iri else self._sheet.label(thing)
            self._sheet.characteristic(
                thing,
                label,
                _ACTS,
                "; ".join(names),
                looks=lambda: seen,
                key="" if thing == rule.iri else rule.key,
                note="" if thing == rule.iri else rule.note,
            )

    def subjects(self, rule: Rule, seen: str) -> None:
        """State what a rule says about councils when it creates none that it names."""
        names = rule.row.texts(_ACTS)
        self._topics(rule, rule.iri, "ins:gaatOver", names, seen)
        for column in ("raad_soort", "overlegpartner", "aantal_leden"):
            if value := rule.row.text(column):
                self._sheet.characteristic(rule.iri, rule.label, column, value, looks=lambda: seen)

    def _about_council(
        self, rule: Rule, one: Mapping[str, Any], council: str, seen: str, *, single: bool
    ) -> None:
        given = {
            "aantal_leden": one.get("leden"),
            "ondersteuning_budget": one.get("ondersteuning"),
            "voorzitter_onafhankelijk": one.get("voorzitter_onafhankelijk"),
        }
        for column in _COUNCIL_COLUMNS:
            value = given.get(column)
            if value is None and (single or column not in given):
                value = rule.row.raw(column)
            if value is None or value == "":
                continue
            self._sheet.characteristic(
                council,
                self._sheet.label(council),
                column,
                value,
                looks=lambda: seen,
                key=rule.key,
                note=rule.note,
            )
