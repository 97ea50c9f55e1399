"""What the graph knows of one gemeente, gathered for the pages that are about it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import dingframe
import gemeenteframe
import onderwerp
import vormen
from antwoord import Answers
from gemeenteframe import Found
from kg.graph import KnowledgeGraph
from kg.labels import bare
from kg.model import Iri, Thing
from kg.namespaces import INS
from overzicht import Item

MUNICIPALITY: Final = "instantie:gemeente"
REGION: Final = f"{INS}inArbeidsmarktregio"
OVERVIEWS: Final = ("raden", "regels", "uitvoerders")
# The kinds of knowledge that one wants of every gemeente, by the parts of their overview.
NEEDED: Final[Mapping[str, Sequence[str]]] = {
    "raden": ("nu",),
    "regels": ("eigen", "samen"),
    "regels-steun": ("steun", "pagina"),
    "uitvoerders": ("nu",),
}
NUMBER: Final = "nummer"


@dataclass(frozen=True, slots=True)
class Known:
    """What the queries know of one gemeente.

    Attributes:
        thing: The gemeente.
        page: What is said of it, sorted.
        overviews: Its councils, rules and executors, by the name of the overview.
        levels: Who speaks at each level of inspraak, in general.
        practice: What the sources tell of it.
    """

    thing: Thing
    page: dingframe.ThingPage
    overviews: Mapping[str, Sequence[Item]]
    levels: Sequence[Item]
    practice: Sequence[Item]

    @property
    def name(self) -> str:
        """What it is called, without the word gemeente."""
        return bare(self.thing.label)

    @property
    def local(self) -> Item | None:
        """Who speaks in a gemeente in general."""
        return next((item for item in self.levels if item.part == "lokaal"), None)

    @property
    def region(self) -> tuple[Iri, str] | None:
        """The region that it belongs to, with its name."""
        found = (r for r in self.thing.relations if r.predicate.value == REGION and r.outgoing)
        first = next(found, None)
        return (first.other, first.other_label) if first else None

    @property
    def lacking(self) -> list[str]:
        """The kinds of knowledge of which nothing was seen."""
        return gemeenteframe.lacking(self.overviews, NEEDED)


def meant(graph: KnowledgeGraph, thing: str, text: str) -> Found:
    """Return which gemeente an address means: by its IRI, or by what someone typed.

    Args:
        graph: The graph.
        thing: The IRI in the address, or what stands in its place.
        text: What was typed; goes before a thing that is no gemeente.
    """
    iri = Iri(thing)
    if gemeenteframe.is_municipality(thing) and graph.exists(iri):
        return Found(one=iri)
    asked = text or thing
    if not asked:
        return Found()
    return gemeenteframe.find(graph.search(asked, kinds=("gebied",), limit=None))


def ask(answers: Answers, thing: Thing) -> Known:
    """Return what is known of a gemeente."""
    about = {"ding": thing.iri}
    figures = answers.figures(thing.iri)
    overviews = {key: answers.items(vormen.OVERVIEWS[key].query, about) for key in OVERVIEWS}
    levels = answers.items("intern/pagina-niveaus")
    practice = answers.items("intern/pagina-gemeente-praktijk", about)
    answers.figures(*(item.iri for item in (*levels, *practice)))
    return Known(thing, dingframe.page(thing, figures), overviews, levels, practice)


@dataclass(frozen=True, slots=True)
class Subject:
    """What someone wants to talk about.

    Attributes:
        iri: The scheme.
        name: What it is called.
        forms: The scheme, its forms, and what it is a form of, as IRIs.
        rules: The rules and pages of the gemeente about it.
        questions: The questions to ask about it.
    """

    iri: Iri
    name: str
    forms: Collection[str]
    rules: Sequence[Item]
    questions: Sequence[Item]


def subject(answers: Answers, known: Known, iri: Iri) -> Subject | None:
    """Return what is known of a subject in a gemeente; None when there is no such thing."""
    if not answers.graph.exists(iri):
        return None
    forms = onderwerp.forms(answers, iri.value)
    questions = [
        item
        for item in answers.items("intern/pagina-vragen")
        if item.part in forms or gemeenteframe.about((item,), forms, "over")
    ]
    rules = gemeenteframe.about(known.overviews["regels"], forms)
    return Subject(iri, answers.graph.label(iri), forms, rules, questions)


def neighbours(answers: Answers, known: Known) -> list[Iri]:
    """Return the other gemeenten of its region; none when no region is known."""
    if known.region is None:
        return []
    asked = {"arbeidsmarktregio": known.region[0]}
    rows = answers.rows("gebieden/gemeenten-in-arbeidsmarktregio", asked)
    found = (Iri(row["gemeente"]) for row in rows)
    return [iri for iri in found if iri != known.thing.iri]


def advice(answers: Answers) -> tuple[Item, ...]:
    """Return what is recommended to every gemeente, what is numbered first."""
    return answers.linked("ins:gerichtAan", MUNICIPALITY, "Aanbeveling")


def good_council(answers: Answers) -> list[Item]:
    """Return what a council that works well has, in order."""
    found = answers.linked("rdf:type", "ins:Succesfactor")
    return [item for item in found if NUMBER in item.said]
