"""Side by side: rules, councils, organisations, schemes or gemeenten, point by point."""

from __future__ import annotations

import kader
import onderwerp
import teksten
import vergelijk
from adres import CompareAddress
from adres.vergelijken import MOST
from antwoord import Answers
from kg.model import Iri
from veilig import Html, element, join
from widgets import basis
from widgets import vergelijk as parts

HITS = 12
ENOUGH = 2


def page() -> None:
    """Show the page."""
    state = CompareAddress.read(kader.params())
    kader.present("vergelijk", state.url(), lambda: _made(state))


def _made(state: CompareAddress) -> kader.Content:
    answers = Answers()
    comparison = vergelijk.make(answers, state)
    known = len(comparison.things)
    choosing = _choosing(state, answers, known)
    html = join(
        basis.heading(1, teksten.VERGELIJK_KOP),
        basis.paragraph(teksten.VERGELIJK_INLEIDING, class_="inleiding"),
        *_notices(state, known),
        # Who has chosen one thing only came to choose another, and so did who searches.
        choosing if known < ENOUGH or state.text else None,
        _compared(comparison, state, answers) if known else None,
        choosing if known >= ENOUGH and not state.text else None,
        basis.section(
            teksten.VERGELIJK_ALLE,
            basis.paragraph(teksten.VERGELIJK_ALLE_UITLEG, class_="bij"),
            parts.subjects(onderwerp.options(answers, ruled=True), state),
            basis.heading(3, teksten.VOORBEELDEN_KOP),
            parts.examples(),
            id_="voorbeelden",
        ),
        answers.sources.listed(),
    )
    return kader.Content(teksten.VERGELIJK_KOP, html, answers.query_texts())


def _notices(state: CompareAddress, known: int) -> list[Html]:
    notices = []
    if known < len(state.compared):
        notices.append(basis.notice(teksten.VERGELIJK_ONBEKEND))
    if len(state.things) > MOST:
        words = teksten.VERGELIJK_TE_VEEL.format(aantal=len(state.things), meest=MOST)
        notices.append(basis.notice(words))
    if known == 1:
        notices.append(basis.notice(teksten.VERGELIJK_NOG_EEN))
    return notices


def _choosing(state: CompareAddress, answers: Answers, known: int) -> Html:
    picked = _rules(state, answers) if state.subject else None
    if picked is not None and known >= ENOUGH:
        summary = element("summary", teksten.VERGELIJK_REGELS_TOON)
        picked = element("details", summary, picked, class_="vouw")
    return basis.section(
        teksten.VERGELIJK_MEER if known else teksten.VERGELIJK_BEGIN,
        parts.chooser(state) if len(state.things) < MOST else None,
        _found(state, answers) if state.text and len(state.things) < MOST else None,
        basis.paragraph(teksten.VERGELIJK_VOL.format(meest=MOST))
        if len(state.things) >= MOST
        else None,
        picked,
        id_="kiezen",
    )


def _compared(comparison: vergelijk.Comparison, state: CompareAddress, answers: Answers) -> Html:
    file = element(
        "a", teksten.VERGELIJK_BEWAAR, href=state.url("vergelijk.csv"), download="", class_="knop"
    )
    chosen = parts.chosen(comparison, state)
    narrowed = _narrowed(state, answers)
    content = [
        basis.section(
            teksten.VERGELIJK_GEKOZEN, chosen, narrowed, element("p", file), id_="gekozen"
        )
    ]
    if len(comparison.things) > 1:
        content.append(
            basis.section(
                teksten.VERGELIJK_SAMEN,
                parts.verdicts(comparison),
                basis.paragraph(teksten.VERGELIJK_UITLEG, class_="bij"),
                id_="samen",
            )
        )
    for id_, title, lines in (
        ("punten", teksten.VERGELIJK_PUNTEN, comparison.aspects),
        ("erbij", teksten.VERGELIJK_ERBIJ, comparison.lists),
        ("eigen", teksten.VERGELIJK_EIGEN, comparison.own),
    ):
        if lines:
            shown = parts.table(comparison, lines, title, answers.claims, state)
            content.append(basis.section(title, shown, id_=id_))
    return join(*content)


def _narrowed(state: CompareAddress, answers: Answers) -> Html | None:
    """Return to which subject the comparison keeps, with a way to see everything."""
    if not state.subject or not answers.graph.exists(Iri(state.subject)):
        return None
    words = teksten.VERGELIJK_ALLEEN_OVER.format(onderwerp=answers.graph.label(Iri(state.subject)))
    everything = CompareAddress(state.things).url()
    link = element("a", teksten.VERGELIJK_TOON_ALLES, href=everything)
    return basis.paragraph(words, " ", link)


def _found(state: CompareAddress, answers: Answers) -> Html:
    hits = vergelijk.candidates(answers, state)
    return parts.found(hits[:HITS], len(hits), state)


def _rules(state: CompareAddress, answers: Answers) -> Html | None:
    """Return every rule and page about the scheme, to choose from."""
    found = vergelijk.rules(answers, state.subject)
    return parts.rules(found, state, answers.graph.label(Iri(state.subject))) if found else None
