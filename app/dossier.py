"""Makes a dossier: what there is to know and to say about a gemeente and a subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import gemeenteframe
import gemeentekennis
import invloed
import klacht
import noten
import onderwerp
import teksten
import vergelijk
from adres import CompareAddress, MunicipalityAddress
from adres.vergelijken import MOST
from antwoord import Answers
from dossierframe import Document, Notes, Part, Point, point, things
from gemeentekennis import Known, Subject
from kg.graph import KnowledgeGraph
from kg.model import Iri, Statement, Text, Thing
from kg.namespaces import DCT, INS
from overzicht import Item
from uitspraken import distinct
from vergelijkframe import Line

# What everyone needs; the other parts are there on request.
STANDARD: Final = (
    *("raden", "onderwerp", "gesprek", "vergelijking", "regels", "rechten", "onbekend"),
)
# With fewer things there is nothing to compare.
ENOUGH: Final = 2
ARTICLE = "wet:BWBR0015703/artikel/47"
IS_ABOUT = Iri(f"{INS}kenmerkVan")
DESCRIBES = Iri(f"{DCT}description")
RESTS_ON = Iri(f"{INS}berustOp")


def make(graph: KnowledgeGraph, iri: Iri, state: MunicipalityAddress) -> tuple[Document, Answers]:
    """Return the dossier of a gemeente, and the answers that it was made from.

    Args:
        graph: The graph.
        iri: The gemeente.
        state: The subject, and what the gemeente does already.

    Raises:
        NotFound: There is no such gemeente.
    """
    answers = Answers(thing := graph.describe(iri))
    known = gemeentekennis.ask(answers, thing)
    about = None
    if state.subject:
        about = gemeentekennis.subject(answers, known, Iri(state.subject))
    notes = Notes(answers.claims.proof.of, noten.note)
    wanted = state.parts or STANDARD
    parts = [
        MAKERS[key](_Work(answers, known, about, state, notes)) for key in MAKERS if key in wanted
    ]
    kept = tuple(part for part in parts if part.points)
    title = teksten.DOSSIER_TITEL.format(gemeente=known.name)
    if about:
        title = teksten.DOSSIER_TITEL_OVER.format(gemeente=known.name, onderwerp=about.name)
    document = Document(
        title=title,
        intro=teksten.DOSSIER_OVER,
        parts=kept,
        notes=notes.listed(),
        state=noten.data_state(),
        things=things(kept, iri, *([about.iri] if about else [])),
    )
    return document, answers


@dataclass(frozen=True, slots=True)
class _Work:
    """What every part of a dossier is made from."""

    answers: Answers
    known: Known
    about: Subject | None
    state: MunicipalityAddress
    notes: Notes


def _speakers(work: _Work) -> Part:
    known, notes = work.known, work.notes
    own = [item for item in known.overviews["raden"] if item.part == "nu"]
    found = [point(item, teksten.DOSSIER_RAAD_PUNT, notes) for item in own]
    if not found:
        found.append(Point(teksten.KAART_ONBEKEND["raden"], unknown=True))
    found += [point(item, teksten.DOSSIER_NIVEAU_PUNT, notes) for item in known.levels]
    return Part("raden", teksten.GEMEENTE_NIVEAUS, tuple(found), teksten.DOSSIER_STAND)


def _rules(work: _Work) -> Part:
    known, notes = work.known, work.notes
    rules = [item for item in known.overviews["regels"] if item.part in ("eigen", "samen")]
    doing = [item for item in known.overviews["uitvoerders"] if item.part == "nu"]
    found = [point(item, teksten.GEMEENTE_REGEL_PUNT, notes) for item in (*rules, *doing)]
    return Part("regels", teksten.DOSSIER_REGELS, tuple(found), teksten.DOSSIER_STAND)


def _subject(work: _Work) -> Part:
    """Return what the rules of the gemeente say of the subject, and the subject itself."""
    about, answers, notes = work.about, work.answers, work.notes
    if about is None:
        return Part("onderwerp", "", ())
    thing = answers.graph.describe(about.iri)
    described = answers.claims.proof.every(about.iri)
    graphs = dict.fromkeys(one.graph for one in described)
    said = Text(thing.description)
    statements = [Statement(about.iri, DESCRIBES, said, graph) for graph in graphs]
    found = [Point(thing.label, about.iri.value, thing.description, cites=notes.cite(statements))]
    for rule in about.rules:
        found.append(point(rule, teksten.GEMEENTE_REGEL_PUNT, notes))
        found += _properties(rule.iri, answers, notes)
    if not about.rules:
        found.append(Point(teksten.GEMEENTE_ONDERWERP_GEEN, unknown=True))
    title = teksten.GEMEENTE_ONDERWERP_KOP.format(onderwerp=about.name)
    return Part("onderwerp", title, tuple(found))


def _properties(rule: Iri, answers: Answers, notes: Notes) -> Iterable[Point]:
    """Yield what a rule says, point by point."""
    figures = answers.figures(rule)
    rows = answers.rows("intern/pagina-kenmerken", {"ding": rule})
    for same in distinct(rows, "kenmerk"):
        row = same[0]
        figure = figures.get(row["kenmerk"])
        said = str(figure) if figure else row["omschrijving"]
        statement = Statement(Iri(row["kenmerk"]), IS_ABOUT, rule, Iri(row["graaf"]))
        cites = notes.cite([statement])
        yield Point(row["punt"] or row["naam"], row["kenmerk"], said, cites=cites)


def _comparison(work: _Work) -> Part:
    """Return what rules of neighbours and other forms of the scheme say of the same points."""
    about, answers = work.about, work.answers
    if about is None or not about.rules:
        return Part("vergelijking", "", ())
    things = (*(rule.iri.value for rule in about.rules), *_others(work))
    chosen = CompareAddress(tuple(dict.fromkeys(things))[:MOST], about.iri.value)
    found = vergelijk.make(answers, chosen)
    points = [_compared(line, found.things, work.notes) for line in found.aspects]
    if len(found.things) < ENOUGH:
        points = []
    return Part(
        "vergelijking", teksten.DOSSIER_VERGELIJKING, tuple(points), teksten.VERGELIJK_UITLEG
    )


def _compared(line: Line, things: Sequence[Thing], notes: Notes) -> Point:
    """Return what is said of things at one point; a gap is said to be one."""
    told = tuple(
        (thing.label, "; ".join(said.text for said in cell) or teksten.VERGELIJK_NIET_GEZIEN)
        for thing, cell in zip(things, line.cells, strict=True)
    )
    statements = [s for cell in line.cells for said in cell for s in said.statements]
    return Point(line.label, notes=told, cites=notes.cite(statements))


def _others(work: _Work) -> Iterable[str]:
    """Yield the form of it that is not for a gemeente to decide, and the rules of neighbours."""
    about, answers = work.about, work.answers
    if about is None:
        return
    yield from onderwerp.elsewhere(answers, about.iri.value)
    for neighbour in gemeentekennis.neighbours(answers, work.known):
        rules = answers.items("intern/pagina-regels-van", {"ding": neighbour})
        yield from (item.iri.value for item in gemeenteframe.about(rules, about.forms))


def _steps(work: _Work) -> Part:
    steps, _ = invloed.path(work.answers)
    found = tuple(point(step.item, {}, work.notes) for step in steps)
    return Part("stappen", teksten.INVLOED_KOP, found, ordered=True)


def _complaint(work: _Work) -> Part:
    steps = klacht.steps(work.answers)
    words = teksten.KLACHT_STAP_PUNT
    found = tuple(point(step, words, work.notes) for step in steps)
    return Part("klacht", teksten.KLACHT_DEEL["route"], found, ordered=True)


def _rights(work: _Work) -> Part:
    answers, notes = work.answers, work.notes
    rows = answers.rows("intern/pagina-normen", {"ding": ARTICLE})
    found = []
    for same in distinct(rows, "norm"):
        row = same[0]
        norm, part = Iri(row["norm"]), Iri(row["deel"])
        cites = notes.cite([Statement(norm, RESTS_ON, part, Iri(row["graaf"]))])
        bearer = ", ".join(dict.fromkeys(one["dragerNaam"] for one in same if one["dragerNaam"]))
        told = ((teksten.DING_DRAGER, bearer), (teksten.DING_ARTIKEL, row["deelNaam"]))
        said = tuple((word, value) for word, value in told if value)
        found.append(Point(row["naam"], norm.value, row["omschrijving"], said, cites))
    return Part("rechten", teksten.DOSSIER_RECHTEN, tuple(found))


def _talking_points(work: _Work) -> Part:
    """Return what to say and ask: on the subject first, then what the gemeente should do."""
    known, about, answers, state, notes = (
        work.known,
        work.about,
        work.answers,
        work.state,
        work.notes,
    )
    found: list[Point] = []
    if about:
        found += [_ask_about(rule, notes) for rule in about.rules]
        found += [_question(item, notes) for item in about.questions]
    if "raden" in known.lacking:
        found.append(Point(teksten.GEMEENTE_ONBEKEND["raden"]["vraag"].format(gemeente=known.name)))
    found += [
        _recommended(item, notes)
        for item in gemeentekennis.advice(answers)
        if gemeentekennis.NUMBER in item.said and item.name not in state.ticked
    ]
    intro = teksten.DOSSIER_GESPREK_UITLEG
    return Part("gesprek", teksten.DOSSIER_GESPREK, tuple(found), intro, ordered=True)


def _ask_about(rule: Item, notes: Notes) -> Point:
    """Return the question whether a rule still holds, as far as that is not known."""
    made = point(rule, {"stand": teksten.OVERZICHT_PUNT["stand"]}, notes)
    words = teksten.DOSSIER_GELDT_NOG.format(regel=rule.label)
    return Point(words, made.iri, notes=made.notes, cites=made.cites)


def _question(item: Item, notes: Notes) -> Point:
    return point(item, {"aan": teksten.GEMEENTE_VRAAG_PUNT["aan"]}, notes)


def _recommended(item: Item, notes: Notes) -> Point:
    made = point(item, {"afzender": teksten.GEMEENTE_ADVIES_PUNT["afzender"]}, notes)
    words = teksten.DOSSIER_DOET_U_DIT.format(advies=item.label)
    return Point(words, made.iri, made.body, made.notes, made.cites)


def _unknown(work: _Work) -> Part:
    found = [
        Point(words["kop"], body=f"{words['zoek']} {words.get('adres', '')}".strip(), unknown=True)
        for words in (teksten.GEMEENTE_ONBEKEND[kind] for kind in work.known.lacking)
    ]
    return Part("onbekend", teksten.GEMEENTE_ONBEKEND_KOP, tuple(found))


MAKERS: Final[Mapping[str, Callable[[_Work], Part]]] = {
    "raden": _speakers,
    "onderwerp": _subject,
    "gesprek": _talking_points,
    "vergelijking": _comparison,
    "regels": _rules,
    "rechten": _rights,
    "stappen": _steps,
    "klacht": _complaint,
    "onbekend": _unknown,
}
