"""Makes a dossier: what there is to know and to say about a gemeente and a subject."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import gemeentekennis
import opmaak
import teksten
from adres import DossierAddress
from antwoord import Answers
from dossierframe import Document, Note, Notes, Part, Point, point, things
from gemeentekennis import Known, Subject
from kg.graph import KnowledgeGraph
from kg.model import Evidence, Iri, Statement, Text
from kg.namespaces import DCT, INS
from overzicht import Item
from uitspraken import distinct

ARTICLE = "wet:BWBR0015703/artikel/47"
IS_ABOUT = Iri(f"{INS}kenmerkVan")
DESCRIBES = Iri(f"{DCT}description")
RESTS_ON = Iri(f"{INS}berustOp")


def make(graph: KnowledgeGraph, iri: Iri, state: DossierAddress) -> tuple[Document, Answers]:
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
    notes = Notes(answers.claims.proof.of, note)
    parts = [
        _speakers(known, notes),
        *([_subject(about, answers, notes)] if about else []),
        _talking_points(known, about, answers, state, notes),
        _rules(known, notes),
        _rights(answers, notes),
        _unknown(known),
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
        state=data_state(answers),
        things=things(kept, iri, *([about.iri] if about else [])),
    )
    return document, answers


def _speakers(known: Known, notes: Notes) -> Part:
    own = [item for item in known.overviews["raden"] if item.part == "nu"]
    found = [point(item, teksten.DOSSIER_RAAD_PUNT, notes) for item in own]
    if not found:
        found.append(Point(teksten.KAART_ONBEKEND["raden"], unknown=True))
    found += [point(item, teksten.DOSSIER_NIVEAU_PUNT, notes) for item in known.levels]
    return Part("raden", teksten.GEMEENTE_NIVEAUS, tuple(found), teksten.DOSSIER_STAND)


def _rules(known: Known, notes: Notes) -> Part:
    rules = [item for item in known.overviews["regels"] if item.part in ("eigen", "samen")]
    doing = [item for item in known.overviews["uitvoerders"] if item.part == "nu"]
    found = [point(item, teksten.GEMEENTE_REGEL_PUNT, notes) for item in (*rules, *doing)]
    return Part("regels", teksten.DOSSIER_REGELS, tuple(found), teksten.DOSSIER_STAND)


def _subject(about: Subject, answers: Answers, notes: Notes) -> Part:
    """Return what the rules of the gemeente say of the subject, and the subject itself."""
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
    figures = answers.figures("intern/pagina-waarden", {"ding": rule})
    rows = answers.rows("intern/pagina-kenmerken", {"ding": rule})
    for same in distinct(rows, "kenmerk"):
        row = same[0]
        figure = figures.get(row["kenmerk"])
        said = str(figure) if figure else row["omschrijving"]
        statement = Statement(Iri(row["kenmerk"]), IS_ABOUT, rule, Iri(row["graaf"]))
        cites = notes.cite([statement])
        yield Point(row["punt"] or row["naam"], row["kenmerk"], said, cites=cites)


def _rights(answers: Answers, notes: Notes) -> Part:
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


def _talking_points(
    known: Known, about: Subject | None, answers: Answers, state: DossierAddress, notes: Notes
) -> Part:
    """Return what to say and ask: on the subject first, then what the gemeente should do."""
    found: list[Point] = []
    if about:
        found += [_ask_about(rule, notes) for rule in about.rules]
        found += [_question(item, notes) for item in about.questions]
    if "raden" in known.lacking:
        found.append(Point(teksten.GEMEENTE_ONBEKEND["raden"]["vraag"].format(gemeente=known.name)))
    found += [
        _recommended(item, notes)
        for item in gemeentekennis.advice(answers)
        if gemeentekennis.NUMBER in item.said and _key(item) not in state.ticked
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


def _key(item: Item) -> str:
    return item.iri.value.rpartition("/")[2]


def _unknown(known: Known) -> Part:
    found = [
        Point(words["kop"], body=f"{words['zoek']} {words.get('adres', '')}".strip(), unknown=True)
        for words in (teksten.GEMEENTE_ONBEKEND[kind] for kind in known.lacking)
    ]
    return Part("onbekend", teksten.GEMEENTE_ONBEKEND_KOP, tuple(found))


def note(number: int, evidence: Evidence) -> Note:
    """Return a source as it stands in the list of sources."""
    parts: Sequence[str | None]
    if evidence.observation:
        seen = teksten.BRON_BEKEKEN_OP.format(datum=opmaak.date(evidence.observation.seen))
        parts = (seen, evidence.observation.certainty)
    elif evidence.passage:
        lines = evidence.passage.lines
        words = teksten.BRON_REGELS if "-" in lines else teksten.BRON_REGEL
        parts = (words.format(regels=lines.replace("-", "\N{EN DASH}")), evidence.passage.heading)
    else:
        parts = ()
    dated = opmaak.date(evidence.date) if evidence.date else ""
    place = ", ".join(part for part in (dated, *parts) if part)
    title = evidence.source_label or teksten.BRON_GEEN_TITEL
    return Note(number, title, place, evidence.link or "")


def data_state(answers: Answers) -> str:
    """Return the version and date of the data in a sentence."""
    row = answers.rows("intern/pagina-stand")[0]
    return teksten.VOET_GEGEVENS.format(
        versie=row["versie"] or "-",
        datum=opmaak.date(row["datum"]),
        kenmerk=answers.graph.digest[:8] or "-",
    )
