"""The timeline of laws and of inspraak: by year, with what is still to come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import kader
import teksten
import tijdlijnframe
from adres.tijdlijn import TimelineAddress
from antwoord import Answers
from overzicht import Item
from tijdlijnframe import Moment
from veilig import Html, element, join
from widgets import basis, punten


def page() -> None:
    """Show the page."""
    state = TimelineAddress.read(kader.params())
    kader.present("tijdlijn", state.url(), lambda: _made(state))


def _made(state: TimelineAddress) -> kader.Content:
    answers = Answers()
    items = [
        item
        for kind in tijdlijnframe.KINDS
        for item in answers.linked("rdf:type", f"ins:{kind}", kind)
    ]
    every = tijdlijnframe.moments(items)
    found = tijdlijnframe.moments(items, state.kind)
    now = answers.rows("intern/pagina-stand")[0]["datum"][:10]
    past = [moment for moment in found if moment.date <= now]
    coming = [moment for moment in found if moment.date > now]
    undated = tijdlijnframe.undated(items, state.kind)
    sections = [_year(year, same, answers) for year, same in tijdlijnframe.years(past).items()]
    if coming:
        note = basis.paragraph(teksten.TIJDLIJN_STRAKS_UITLEG, class_="bij")
        shown = _moments(coming, answers)
        sections.append(basis.section(teksten.TIJDLIJN_STRAKS, note, shown, id_="straks"))
    if undated:
        sections.append(_undated(undated, answers))
    html = join(
        basis.heading(1, teksten.TIJDLIJN_KOP),
        basis.paragraph(teksten.TIJDLIJN_INLEIDING, class_="inleiding"),
        _kinds(every, state),
        basis.notice(teksten.TIJDLIJN_GEEN) if not sections else None,
        *sections,
        answers.sources.listed(),
    )
    return kader.Content(teksten.TIJDLIJN_KOP, html, answers.query_texts())


def _kinds(every: Sequence[Moment], state: TimelineAddress) -> Html:
    counts = Counter(moment.kind for moment in every)
    options = [("", teksten.ZOEK_ALLES.format(aantal=len(every)))]
    options += [
        (kind, f"{teksten.TIJDLIJN_SOORT[kind]} ({counts[kind]})")
        for kind in tijdlijnframe.KINDS
        if counts[kind]
    ]
    listing = basis.filters(
        (f"soort-{kind or 'alles'}", words, TimelineAddress(kind).url(), kind == state.kind)
        for kind, words in options
    )
    return element("nav", listing, aria_label=teksten.ZOEK_SOORTEN)


def _year(year: str, found: Sequence[Moment], answers: Answers) -> Html:
    return basis.section(year, _moments(found, answers), id_=f"jaar-{year}")


def _moments(found: Sequence[Moment], answers: Answers) -> Html:
    return element("ul", *(_moment(one, answers) for one in found), class_="dingen tijdlijn")


def _moment(moment: Moment, answers: Answers) -> Html:
    claims = answers.claims
    statements = moment.value.statements
    what = teksten.TIJDLIJN_PUNT[moment.point]
    if (moment.kind, moment.point) == ("Wet", "datum"):
        what = teksten.TIJDLIJN_WET_VAN
    return element(
        "li",
        element("span", f"{what.format(datum=moment.said)} ".lstrip(), class_="datum"),
        element(
            "span",
            basis.named(moment.item.iri.value, moment.item.label, moment.item.group),
            class_="naam",
        ),
        " ",
        element("span", teksten.TIJDLIJN_EEN[moment.kind], class_="merk"),
        claims.proven(*statements),
        punten.text(moment.item, claims),
    )


def _undated(items: Sequence[Item], answers: Answers) -> Html:
    return basis.section(
        teksten.TIJDLIJN_ZONDER,
        basis.paragraph(basis.unknown(teksten.TIJDLIJN_ZONDER_UITLEG)),
        punten.listed(items, {}, answers.claims),
        id_="zonder-datum",
    )
