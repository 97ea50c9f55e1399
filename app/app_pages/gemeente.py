"""Someone's own gemeente: who speaks for them, with whom, on what it rests, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

import gemeenteframe
import gemeentekennis
import graaf
import kader
import onderwerp
import teksten
import vormen
from adres import MunicipalityAddress
from antwoord import Answers
from gemeentekennis import OVERVIEWS, REGION, Known
from kg.model import Iri
from kg.namespaces import INS
from overzicht import Item
from uitspraken import groups
from veilig import Html, element, join
from widgets import basis, gemeente, punten
from widgets import overzicht as lijst

PLACES = frozenset((f"{INS}ligtIn", REGION, f"{INS}onderdeelVan"))


def page() -> None:
    """Show the gemeente of the address, or help to find one."""
    state = MunicipalityAddress.read(kader.params())
    kader.present("gemeente", state.url(), lambda: _made(state))


def _made(state: MunicipalityAddress) -> kader.Content:
    found = gemeentekennis.meant(graaf.graph(), state.thing, state.text)
    if found.one:
        return _municipality(found.one, state.of(found.one.value))
    text = state.text or state.thing
    return _choose(state.retyped(text), found if text else None)


def _choose(state: MunicipalityAddress, found: gemeenteframe.Found | None) -> kader.Content:
    html = join(
        basis.heading(1, teksten.MENU["gemeente"]),
        basis.paragraph(teksten.GEMEENTE_INLEIDING, class_="inleiding"),
        gemeente.chooser(graaf.municipality_names(), state.text, state.subject),
        gemeente.which(
            found,
            state.text,
            lambda iri: state.of(iri).url(),
            lambda name: state.retyped(name).url(),
        )
        if found
        else None,
    )
    return kader.Content(teksten.MENU["gemeente"], html)


def _municipality(iri: Iri, state: MunicipalityAddress) -> kader.Content:
    thing = graaf.graph().describe(iri)
    answers = Answers(thing)
    known = gemeentekennis.ask(answers, thing)
    if known.page.ended:
        return _ended(known, answers, state)
    sections = _sections(known, answers, state)
    html = join(
        basis.heading(1, thing.label),
        basis.paragraph(
            teksten.GEMEENTE_INLEIDING_VAN.format(gemeente=known.name), class_="inleiding"
        ),
        _cards(known, answers),
        gemeente.subjects(state, onderwerp.options(answers)),
        basis.contents((id_, title) for id_, title, _ in sections),
        _subject(known, answers, state) if state.subject else None,
        *(basis.section(title, content, id_=id_) for id_, title, content in sections),
        answers.sources.listed(),
        basis.section(
            teksten.GEMEENTE_ANDERE,
            gemeente.chooser(graaf.municipality_names()),
            id_="andere-gemeente",
        ),
    )
    return kader.Content(thing.label, html, answers.query_texts(), iri)


def _ended(known: Known, answers: Answers, state: MunicipalityAddress) -> kader.Content:
    over = known.page.ended
    after = over.after if over else ()
    found = [(c.relation.other, c.relation.other_label) for c in after if c.relation]
    html = join(
        basis.heading(1, known.thing.label),
        gemeente.successors(known.thing.label, found, state),
        element("p", basis.thing_link(known.thing.iri.value, teksten.GEMEENTE_VOORBIJ_WAT)),
        gemeente.chooser(graaf.municipality_names()),
    )
    return kader.Content(known.thing.label, html, answers.query_texts(), known.thing.iri)


def _cards(known: Known, answers: Answers) -> Html:
    claims = answers.claims
    local = known.local
    cards = {
        key: lijst.card(key, known.overviews[key], vormen.OVERVIEWS[key], claims)
        for key in OVERVIEWS
    }
    return element(
        "dl",
        cards["raden"],
        gemeente.partner(known.overviews["raden"], local, claims),
        gemeente.article(local, claims),
        cards["regels"],
        cards["uitvoerders"],
        class_="kern",
        aria_label=teksten.DING_KERN,
    )


def _sections(
    known: Known, answers: Answers, state: MunicipalityAddress
) -> list[tuple[str, str, Html]]:
    """Return the sections of the page, by id and title, without those that have nothing to say."""
    claims = answers.claims
    name = known.name
    advice = gemeentekennis.advice(answers)
    factors = gemeentekennis.good_council(answers)
    questions = answers.items("intern/pagina-vragen")
    listings = {
        key: lijst.listing(key, known.overviews[key], vormen.OVERVIEWS[key], claims, is_over=False)
        for key in OVERVIEWS
    }
    found: list[tuple[str, str, Html | None]] = [
        ("niveaus", teksten.GEMEENTE_NIVEAUS, _levels(known, answers)),
        ("raden", teksten.GEMEENTE_RADEN.format(gemeente=name), listings["raden"]),
        ("regels", teksten.VORM_KOP["regels"], listings["regels"]),
        ("uitvoerders", teksten.VORM_KOP["uitvoerders"], listings["uitvoerders"]),
        ("gebied", teksten.GEMEENTE_GEBIED, _area(known, answers)),
        ("praktijk", teksten.GEMEENTE_PRAKTIJK, _practice(known, answers)),
        ("onbekend", teksten.GEMEENTE_ONBEKEND_KOP, gemeente.unknown(known.lacking, state, name)),
        (
            "aanbevelingen",
            teksten.GEMEENTE_ADVIES,
            join(
                basis.paragraph(teksten.GEMEENTE_ADVIES_UITLEG, class_="bij"),
                gemeente.checklist(advice, state, claims),
            ),
        ),
        (
            "goede-raad",
            teksten.GEMEENTE_GOEDE_RAAD,
            punten.listed(factors, {}, claims, tag="ol"),
        ),
        ("vragen", teksten.GEMEENTE_VRAGEN, _questions(questions, answers)),
        ("buren", teksten.GEMEENTE_BUREN, _neighbours(known, answers)),
    ]
    return [(id_, title, content) for id_, title, content in found if content is not None]


def _levels(known: Known, answers: Answers) -> Html:
    own = [item for item in known.overviews["raden"] if item.part == "nu"]
    links = [basis.named(item.iri.value, item.label, item.group) for item in own]
    local = (
        join(f"{teksten.GEMEENTE_HIER}: ", join(*links, between=", "))
        if links
        else basis.unknown(teksten.GEMEENTE_HIER_GEEN)
    )
    region = known.region
    regional = basis.thing_link(region[0].value, region[1]) if region else None
    here: dict[str, Html | None] = {
        "lokaal": element("div", local, class_="bij"),
        "regionaal": element("div", f"{teksten.GEMEENTE_REGIO}: ", regional, class_="bij")
        if regional
        else None,
    }
    return gemeente.levels(known.levels, here, answers.claims)


def _area(known: Known, answers: Answers) -> Html:
    claims = answers.claims
    unknown = element(
        "div",
        element("dt", teksten.GEMEENTE_UWV),
        element("dd", basis.unknown(teksten.GEMEENTE_UWV_ONBEKEND)),
    )
    measured = (claims.measured(claim) for claim in known.page.measures)
    places = [group for group in groups(known.thing) if group.predicate in PLACES]
    return claims.rows(places, *measured, unknown)


def _practice(known: Known, answers: Answers) -> Html:
    if not known.practice:
        return basis.paragraph(basis.unknown(teksten.VORM_ONBEKEND["gemeente-praktijk"]))
    return punten.listed(known.practice, teksten.GEMEENTE_PRAKTIJK_PUNT, answers.claims)


def _questions(found: Sequence[Item], answers: Answers) -> Html:
    """Return the questions by subject, each subject folded."""
    by_subject: dict[str, list[Item]] = {}
    for item in found:
        by_subject.setdefault(item.part, []).append(item)
    parts = (
        element(
            "details",
            element("summary", f"{answers.graph.label(Iri(subject))} ({len(items)})"),
            punten.listed(items, teksten.GEMEENTE_VRAAG_PUNT, answers.claims),
            class_="vouw",
        )
        for subject, items in by_subject.items()
    )
    return join(basis.paragraph(teksten.GEMEENTE_VRAGEN_UITLEG, class_="bij"), *parts)


def _neighbours(known: Known, answers: Answers) -> Html | None:
    region = known.region
    if region is None:
        return None
    near = gemeentekennis.neighbours(answers, known)
    found = gemeenteframe.known_of(graaf.municipalities(), near)
    return gemeente.neighbours(found, region[1]) if found else None


def _subject(known: Known, answers: Answers, state: MunicipalityAddress) -> Html | None:
    found = gemeentekennis.subject(answers, known, Iri(state.subject))
    if found is None:
        return basis.notice(teksten.GEMEENTE_ONDERWERP_ONBEKEND)
    claims = answers.claims
    rules = punten.listed(found.rules, teksten.GEMEENTE_REGEL_PUNT, claims) if found.rules else None
    asked = None
    if found.questions:
        asked = punten.listed(found.questions, teksten.GEMEENTE_VRAAG_PUNT, claims)
    return gemeente.subject(found, state, rules, asked)
