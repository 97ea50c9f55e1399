"""Side by side: rules, councils, organisations, schemes or gemeenten, point by point."""

from __future__ import annotations

import kader
import teksten
import vergelijk
from adres import CompareAddress
from antwoord import Answers
from kg.model import Iri
from overzicht import Item
from veilig import Html, element, join
from vergelijkframe import COMPARABLE
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
    missing = len(state.things) - known
    choosing = basis.section(
        teksten.VERGELIJK_MEER if known else teksten.VERGELIJK_BEGIN,
        parts.chooser(state),
        _found(state, answers) if state.text else None,
        _rules(state, answers) if state.subject else None,
        id_="kiezen",
    )
    html = join(
        basis.heading(1, teksten.VERGELIJK_KOP),
        basis.paragraph(teksten.VERGELIJK_INLEIDING, class_="inleiding"),
        basis.notice(teksten.VERGELIJK_ONBEKEND) if missing else None,
        # Who has chosen one thing only came to choose another.
        basis.notice(teksten.VERGELIJK_NOG_EEN) if known == 1 else None,
        choosing if known < ENOUGH else None,
        _compared(comparison, state, answers) if known else None,
        choosing if known >= ENOUGH else None,
        basis.section(
            teksten.VERGELIJK_ALLE,
            parts.subjects(_options(answers), state.subject),
            basis.heading(3, teksten.VOORBEELDEN_KOP),
            parts.examples(),
            id_="voorbeelden",
        ),
        answers.sources.listed(),
    )
    return kader.Content(teksten.VERGELIJK_KOP, html, answers.query_texts())


def _compared(comparison: vergelijk.Comparison, state: CompareAddress, answers: Answers) -> Html:
    file = element(
        "a", teksten.VERGELIJK_BEWAAR, href=state.url("vergelijk.csv"), download="", class_="knop"
    )
    parts_ = [parts.chosen(comparison, state), element("p", file)]
    if len(comparison.things) > 1:
        parts_.append(
            basis.section(
                teksten.VERGELIJK_SAMEN,
                parts.verdicts(comparison),
                basis.paragraph(teksten.VERGELIJK_UITLEG, class_="bij"),
                id_="samen",
            )
        )
    for id_, title, lines in (
        ("punten", teksten.VERGELIJK_PUNTEN, comparison.aspects),
        ("eigen", teksten.VERGELIJK_EIGEN, comparison.own),
    ):
        if lines:
            shown = parts.table(comparison, lines, title, answers.claims)
            parts_.append(basis.section(title, shown, id_=id_))
    return join(*parts_)


def _found(state: CompareAddress, answers: Answers) -> Html:
    outcome = answers.graph.search(state.text, kinds=tuple(COMPARABLE), limit=HITS)
    return parts.found(outcome.hits, state)


def _rules(state: CompareAddress, answers: Answers) -> Html | None:
    """Return every rule and page about the scheme, to choose from."""
    subject = Iri(state.subject)
    if not answers.graph.exists(subject):
        return None
    rules: dict[Iri, Item] = {}
    for iri in sorted(vergelijk.forms(answers, state.subject)):
        found = (
            *answers.linked("ins:regelt", iri, *vergelijk.KINDS),
            *answers.linked("ins:gaatOver", iri, "Publicatie"),
        )
        rules |= {item.iri: item for item in found}
    if not rules:
        return None
    ordered = sorted(rules.values(), key=lambda item: item.label)
    return parts.rules(ordered, state, answers.graph.label(subject))


def _options(answers: Answers) -> list[tuple[str, str]]:
    rows = answers.rows("intern/pagina-onderwerpen")
    return [(row["ding"], row["naam"]) for row in rows if row["regels"] != "0"]
