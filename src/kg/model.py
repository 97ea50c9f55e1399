"""The frozen records that pass between the layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.terms import Answer, Iri, Table, Term, Text, Triples

__all__ = [
    "Answer",
    "Cohesion",
    "Count",
    "Coverage",
    "Evidence",
    "Fact",
    "Finding",
    "Hit",
    "Iri",
    "LocalGroup",
    "LocalThing",
    "Municipality",
    "Named",
    "Observation",
    "Passage",
    "Relation",
    "SearchOutcome",
    "Statement",
    "Stats",
    "Step",
    "Table",
    "Term",
    "Text",
    "Thing",
    "Triples",
]


@dataclass(frozen=True, slots=True)
class Statement:
    """One triple in one named graph."""

    subject: Iri
    predicate: Iri
    object: Term
    graph: Iri


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a source: character offsets (end exclusive), lines as `120-124` or `120`."""

    iri: Iri
    source: Iri
    start: int
    end: int
    lines: str
    sha256: str
    heading: str | None = None
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """A look at one public page.

    Attributes:
        seen: The day on which it was looked at.
        certainty: How certain it is, in one word.
        where: Where on the page; None when that was not noted.
        derived_from: From what a value was derived; None when the page states it.
        concerning: The properties of which the value was derived.
        remarks: More that helps to read it.
        withheld: Whether the address was left out because it names a person.
    """

    seen: str
    certainty: str
    where: str | None = None
    derived_from: str | None = None
    concerning: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the statements about one thing in one graph rest on.

    `passage` is None when the source is a register or a page, `observation` when it is no page;
    `date`, `licence` and `link` are those of the source, and None where the graph does not say.
    """

    graph: Iri
    source: Iri
    source_label: str
    passage: Passage | None = None
    date: str | None = None
    licence: str | None = None
    link: str | None = None
    observation: Observation | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A literal that is stated of a thing, with the readable name of its property."""

    predicate: Iri
    label: str
    value: Text
    graph: Iri


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation as read from one thing to another; `label` reads in this direction."""

    predicate: Iri
    label: str
    other: Iri
    other_label: str
    other_group: str
    graph: Iri
    outgoing: bool


@dataclass(frozen=True, slots=True)
class Thing:
    """Everything that the graph knows about one thing.

    `kind` is the label of its most specific class; `group` one of the twelve display groups
    (`wet`: the slug `regel`, and so on), empty when its class has none.
    """

    iri: Iri
    label: str
    alt_labels: tuple[str, ...]
    description: str
    types: tuple[Iri, ...]
    kind: str
    group: str
    facts: tuple[Fact, ...]
    relations: tuple[Relation, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that a search found, the text that matched, and why in one Dutch word or two."""

    iri: Iri
    label: str
    group: str
    type_label: str
    matched: str
    reason: str


@dataclass(frozen=True, slots=True)
class SearchOutcome:
    """What a search found; `explanation` says in Dutch why, when nothing was found."""

    hits: tuple[Hit, ...]
    total: int
    explanation: str = ""
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: from a thing over a relation to the next."""

    start: Iri
    start_label: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class Finding:
    """One validation result; `severity` is `violation`, `warning` or `info`."""

    file: Path | None
    focus: str
    focus_label: str
    shape: str
    severity: str
    message: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """How often something occurs: a class, a graph or a source.

    `former` counts what existed once and is not in `number`: a gemeente that merged, an old law.
    """

    iri: Iri
    label: str
    number: int
    former: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with what it is called."""

    iri: Iri
    label: str


@dataclass(frozen=True, slots=True)
class Cohesion:
    """How far things hang together, concepts and sources left out.

    Attributes:
        largest: How many things the largest connected part holds.
        share: That part of all things, from 0 to 1.
        alone: Things without a relation to another thing.
        undescribed: Things without a Dutch name or description.
    """

    largest: int
    share: float
    alone: tuple[Named, ...]
    undescribed: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts over the whole graph; `sourced` of all `things` carry evidence."""

    triples: int
    things: int
    sourced: int
    classes: tuple[Count, ...]
    graphs: tuple[Count, ...]
    sources: tuple[Count, ...]
    cohesion: Cohesion


@dataclass(frozen=True, slots=True)
class LocalThing:
    """A rule, council, executor or example that a gemeente has; empty text is not known.

    Attributes:
        iri: The thing.
        label: What it is called.
        status: Whether it holds or exists, as last seen.
        start: The day from which it holds.
        end: The day from which it no longer holds.
        via: The joint body or the former gemeente that it comes from; None when it is its own.
        newest: The newest date of a page that tells of it.
        seen: The day on which such a page was last looked at.
    """

    iri: Iri
    label: str
    status: str
    start: str
    end: str
    via: Named | None
    newest: str
    seen: str


@dataclass(frozen=True, slots=True)
class LocalGroup:
    """One kind of knowledge of a gemeente, such as `councils`; empty means not known."""

    kind: str
    things: tuple[LocalThing, ...]


@dataclass(frozen=True, slots=True)
class Municipality:
    """What is known of one gemeente, one group per kind of knowledge."""

    iri: Iri
    groups: tuple[LocalGroup, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much is known of a gemeente, and how old that is; empty text is not known.

    Attributes:
        iri: The gemeente.
        label: What it is called.
        code: Its code, such as `GM0202`.
        province: The province in which it lies.
        numbers: How many things there are, by kind of knowledge.
        newest: The newest year of a rule, or of a page that tells of anything.
        seen: The day on which such a page was last looked at.
    """

    iri: Iri
    label: str
    code: str
    province: str
    numbers: Mapping[str, int]
    newest: str
    seen: str
