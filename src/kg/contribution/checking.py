"""Checking a contribution: its bounds, its content, and the shapes, in that order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pyoxigraph as ox

from kg.contribution import bounds, content
from kg.contribution.drafting import NAME, draft
from kg.contribution.faults import Fault, once
from kg.contribution.form import MAX_BYTES, Contribution
from kg.contribution.known import Known
from kg.contribution.reading import read_form
from kg.contribution.shapes import Shapes
from kg.graph import KnowledgeGraph
from kg.namespaces import SKOS, shorten
from kg.tables.naming import slug
from kg.turtle import check_text, parse


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is wrong with a form, and the Turtle that it becomes when its fields can be used.

    Attributes:
        faults: What is wrong, in the order of the form.
        turtle: The contribution; empty when a field cannot be used.
        name: What to call its file.
    """

    faults: tuple[Fault, ...]
    turtle: str = ""
    name: str = ""


class Checker:
    """Checks contributions to one graph; made once, it answers while someone types.

    Args:
        graph: The graph that is contributed to.
        today: What tells the day.

    Raises:
        InputError: A file of the shapes, or what tables refer to, cannot be read.
    """

    def __init__(self, graph: KnowledgeGraph, today: Callable[[], date] = date.today) -> None:
        self.known = Known(graph)
        self._shapes = Shapes(graph.settings, self.known)
        self._today = today

    def check(self, data: bytes, name: str) -> tuple[Fault, ...]:
        """Return what is wrong with a contribution in Turtle.

        Raises:
            UnreadableFile: It is too large, empty, or not UTF-8.
            MalformedTurtle: It breaks the grammar or a limit.
        """
        check_text(data, name, limit=MAX_BYTES)
        return self.check_quads(parse(data, name))

    def check_quads(self, quads: list[ox.Quad]) -> tuple[Fault, ...]:
        """Return what is wrong with the statements of a contribution."""
        if outside := once(bounds.outside(quads, self.known)):
            return self._named(outside, quads)
        own = list(content.wrong(quads, self.known, self._today()))
        # What is said already in plain words is not said again by a shape.
        told = {(fault.about, fault.field) for fault in own}
        shaped = [
            fault for fault in self._shapes.wrong(quads) if (fault.about, fault.field) not in told
        ]
        return self._named(once([*own, *shaped]), quads)

    def _named(self, faults: Iterable[Fault], quads: Iterable[ox.Quad]) -> tuple[Fault, ...]:
        """Return faults that call things by their names instead of their addresses."""
        names = {
            shorten(quad.subject.value): getattr(quad.object, "value", "")
            for predicate in (bounds.WEBSITE, f"{SKOS}prefLabel")
            for quad in quads
            if quad.predicate.value == predicate and isinstance(quad.subject, ox.NamedNode)
        }
        return tuple(
            replace(
                fault, about=self.known.name(fault.about) or names.get(fault.about, fault.about)
            )
            for fault in faults
        )

    def judge(self, fields: Mapping[str, str]) -> Judgement:
        """Return what is wrong with a form, field by field, or the Turtle that it becomes."""
        read = read_form(fields, self.known, today=self._today())
        if read.contribution is None:
            return Judgement(read.faults)
        turtle = draft(read.contribution, self.known)
        faults = self.check(turtle.encode(), "formulier")
        # Who fills in a form knows fields, not the addresses of things.
        nameless = once(replace(fault, about="") for fault in faults)
        return Judgement(nameless, turtle, _file_name(read.contribution))


def _file_name(contribution: Contribution) -> str:
    """Return the name of the file of a contribution: what it is about, in letters and digits."""
    about = contribution.thing_label or f"{contribution.place.name} {contribution.name}"
    return f"{slug(f'{NAME} {about}')}.ttl"
