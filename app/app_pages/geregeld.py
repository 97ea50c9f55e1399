"""What is arranged for someone: two questions, then the schemes with their rules and sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import adres
import geregeldframe
import graaf
import kader
import onderwerp
import teksten
import zinframe
from adres import ArrangedAddress
from adres.geregeld import UNKNOWN
from antwoord import Answers
from kg.model import Iri
from overzicht import Item
from veilig import Html, element, join
from widgets import basis, geregeld, punten

REGISTER = "register:doelgroepregister"


def page() -> None:
    """Show the question that comes next, or the answer."""
    state = ArrangedAddress.read(kader.params())
    kader.present("geregeld", state.url(), lambda: _made(state))


def _made(state: ArrangedAddress) -> kader.Content:
    answers = Answers()
    borders = answers.linked("rdf:type", "ins:Afbakening")
    schemes = answers.linked("rdf:type", "ins:Regeling")
    meanings = _meanings(answers)
    kinds = geregeldframe.kinds(schemes, tuple(teksten.GEREGELD_WENS))
    state, said = _understood(
        geregeldframe.readable(state, meanings, dict(kinds)), schemes, answers
    )
    groups = geregeldframe.groups(borders, schemes, meanings, tuple(teksten.GEREGELD_GROEP))
    chosen = (_group_name(state, answers), _wish_name(state, dict(kinds)))
    body: list[Html | None] = [said]
    if not state.group:
        body.append(_ask_group(state, groups, meanings, answers))
    elif not state.wish:
        body += [_borders(borders, schemes, state, answers), _ask_wish(state, kinds, answers)]
    else:
        body += [
            _borders(borders, schemes, state, answers),
            _schemes(borders, schemes, state, answers),
            basis.section(
                teksten.GEREGELD_GEMEENTE_KOP,
                basis.paragraph(teksten.GEREGELD_GEMEENTE),
                basis.municipality_form("geregeld-gemeente", graaf.municipality_names()),
                id_="gemeente",
            ),
        ]
    html = join(
        basis.heading(1, teksten.MENU["geregeld"]),
        basis.paragraph(teksten.GEREGELD_INLEIDING, class_="inleiding"),
        basis.paragraph(teksten.GEREGELD_BESLIST, class_="bij"),
        geregeld.steps(state, chosen) if state.group or state.wish else None,
        *body,
        answers.sources.listed(),
    )
    return kader.Content(teksten.MENU["geregeld"], html, answers.query_texts())


def _meanings(answers: Answers) -> dict[str, str]:
    """Return every group, as an IRI, with what the glossary says of it."""
    return {
        item.iri.value: " ".join(item.values("tekst"))
        for item in answers.linked("rdf:type", "ins:Doelgroep")
    }


def _understood(
    state: ArrangedAddress, schemes: Sequence[Item], answers: Answers
) -> tuple[ArrangedAddress, Html | None]:
    """Return the state with what a sentence says filled in, and what to tell of it."""
    if not state.text or state.group:
        return state, None
    said = zinframe.mentioned(state.text, answers.graph.named)
    wish = state.wish or (_kind_of(said.schemes[0], schemes) if said.schemes else "")
    if len(said.groups) == 1:
        group = said.groups[0].value
        words = teksten.GEREGELD_BEGREPEN.format(
            zin=state.text, groep=geregeld.group_name(group, answers.graph.label(Iri(group)))
        )
        return replace(state, group=group, wish=wish), basis.notice(words)
    state = replace(state, wish=wish)
    if said.groups:
        options = (
            (
                state.of(iri.value).url(),
                geregeld.group_name(iri.value, answers.graph.label(iri)),
                "",
            )
            for iri in said.groups
        )
        title = teksten.GEREGELD_WELKE.format(zin=state.text)
        return state, basis.notice(geregeld.question(title, teksten.GEREGELD_WELKE_UITLEG, options))
    if said.schemes and wish:
        name = geregeld.wish_name(wish, answers.graph.label(Iri(wish)))
        words = teksten.GEREGELD_BEGREPEN.format(zin=state.text, groep=name)
        return state, basis.notice(words)
    return state, basis.notice(teksten.GEREGELD_NIET_BEGREPEN.format(zin=state.text))


def _kind_of(scheme: Iri, schemes: Sequence[Item]) -> str:
    kinds = (kind for item in schemes if item.iri == scheme for kind in item.values("soort"))
    return next(kinds, "")


def _group_name(state: ArrangedAddress, answers: Answers) -> str:
    if state.group == UNKNOWN:
        return teksten.GEREGELD_WEET_NIET
    if not state.group:
        return ""
    return geregeld.group_name(state.group, answers.graph.label(Iri(state.group)))


def _wish_name(state: ArrangedAddress, kinds: Mapping[str, str]) -> str:
    if state.wish == UNKNOWN:
        return teksten.GEREGELD_ALLES
    return geregeld.wish_name(state.wish, kinds.get(state.wish, state.wish)) if state.wish else ""


def _ask_group(
    state: ArrangedAddress, groups: Sequence[str], meanings: Mapping[str, str], answers: Answers
) -> Html:
    options = [
        (
            state.of(iri).url(),
            geregeld.group_name(iri, answers.graph.label(Iri(iri))),
            meanings.get(iri, ""),
        )
        for iri in groups
    ]
    options.append((state.of(UNKNOWN).url(), teksten.GEREGELD_WEET_NIET, ""))
    field = element("input", type="search", id="geregeld-zin", name="q", value=state.text)
    own_words = basis.get_form(
        "geregeld",
        element("label", teksten.GEREGELD_VELD, for_="geregeld-zin"),
        field,
        element("button", teksten.GEMEENTE_KNOP, type="submit", class_="hoofdknop"),
        class_="zoek",
    )
    asked = geregeld.question(
        teksten.GEREGELD_VRAAG_WIE, teksten.GEREGELD_VRAAG_WIE_UITLEG, options
    )
    return join(own_words, asked)


def _ask_wish(state: ArrangedAddress, kinds: Sequence[tuple[str, str]], answers: Answers) -> Html:
    options = [
        (
            state.wanting(iri).url(),
            geregeld.wish_name(iri, label),
            answers.graph.describe(Iri(iri)).description or label,
        )
        for iri, label in kinds
    ]
    options.append((state.wanting(UNKNOWN).url(), teksten.GEREGELD_ALLES, ""))
    return geregeld.question(
        teksten.GEREGELD_VRAAG_WENS, teksten.GEREGELD_VRAAG_WENS_UITLEG, options
    )


def _broader(answers: Answers) -> dict[str, list[str]]:
    broader: dict[str, list[str]] = {}
    for row in answers.rows("intern/pagina-bredere-groepen"):
        broader.setdefault(row["ding"], []).append(row["breder"])
    return broader


def _around(state: ArrangedAddress, answers: Answers) -> frozenset[str]:
    return geregeldframe.around(state.group, _broader(answers))


def _borders(
    borders: Sequence[Item], schemes: Sequence[Item], state: ArrangedAddress, answers: Answers
) -> Html:
    """Return whether the group counts for the jobs that were agreed on, and why."""
    around = _around(state, answers)
    found = geregeldframe.bordering(borders, around)
    routes = _routes(state, found, around, answers)
    if state.group == UNKNOWN:
        content = punten.listed(borders, teksten.GEREGELD_AFBAKENING_PUNT, answers.claims)
    elif found:
        content = punten.listed(found, teksten.GEREGELD_AFBAKENING_PUNT, answers.claims)
    else:
        content = _no_border(borders, schemes, around, answers, has_route=bool(routes))
    ways = join(
        basis.heading(3, teksten.GEREGELD_ROUTES),
        punten.listed(routes, teksten.GEREGELD_ROUTE_PUNT, answers.claims),
    )
    return basis.section(
        teksten.GEREGELD_AFBAKENING, content, ways if routes else None, id_="banenafspraak"
    )


def _no_border(
    borders: Sequence[Item],
    schemes: Sequence[Item],
    around: frozenset[str],
    answers: Answers,
    *,
    has_route: bool,
) -> Html:
    """Return what is known when no source says on which side the group as a whole is.

    A source may name the scheme for the group itself, or tell groups that belong to it apart.
    """
    own = geregeldframe.bounded(borders, schemes, around)
    if own:
        return punten.listed(own, teksten.GEREGELD_AFBAKENING_REGELING, answers.claims)
    parts = geregeldframe.bordering(borders, geregeldframe.within(around, _broader(answers)))
    if not parts:
        why = teksten.GEREGELD_AFBAKENING_GEEN
        return basis.paragraph(
            basis.unknown(teksten.GEREGELD_AFBAKENING_ROUTE if has_route else why)
        )
    return join(
        basis.paragraph(basis.unknown(teksten.GEREGELD_AFBAKENING_DEEL)),
        punten.listed(parts, teksten.GEREGELD_AFBAKENING_PUNT, answers.claims),
    )


def _routes(
    state: ArrangedAddress, found: Sequence[Item], around: frozenset[str], answers: Answers
) -> Sequence[Item]:
    """Return by which ways someone comes into the register of who counts, unless they do not."""
    every = answers.linked("ins:leidtNaar", REGISTER, "Route")
    if state.group == UNKNOWN:
        return every
    return [] if geregeldframe.sides(found).outside else geregeldframe.named_for(every, around)


def _schemes(
    borders: Sequence[Item], schemes: Sequence[Item], state: ArrangedAddress, answers: Answers
) -> Html:
    around = _around(state, answers)
    sides = geregeldframe.sides(geregeldframe.bordering(borders, around))
    suiting = geregeldframe.suiting(schemes, state.wish, around, sides)
    subjects = onderwerp.rules(answers)
    parts = (
        ("genoemd", suiting.named),
        ("open", suiting.open),
        ("anderen", suiting.others),
    )
    sections = [
        basis.section(
            teksten.GEREGELD_DEEL[key],
            basis.paragraph(teksten.GEREGELD_DEEL_UITLEG[key], class_="bij"),
            basis.bullets(
                (_scheme(item, subjects, answers) for item in items), class_="dingen overzicht"
            ),
            id_=key,
        )
        for key, items in parts
        if items
    ]
    if not suiting.named and state.group != UNKNOWN:
        none = basis.paragraph(basis.unknown(teksten.GEREGELD_GEEN))
        sections.insert(0, basis.section(teksten.GEREGELD_DEEL["genoemd"], none, id_="genoemd"))
    return join(*sections)


def _scheme(item: Item, subjects: Mapping[str, int], answers: Answers) -> Html:
    conditions = answers.linked("ins:kenmerkVan", item.iri.value, "Kenmerk", "Voorwaarde")
    answers.figures_of((item, *conditions))
    subject = geregeldframe.subject(item, subjects)
    links = [
        (
            adres.url(page, {"over": adres.short(subject)}),
            teksten.GEREGELD_VERDER[page].format(naam=answers.graph.label(Iri(subject))),
        )
        for page in geregeldframe.further(subjects.get(subject))
    ]
    return geregeld.scheme(item, conditions, links, answers.claims)
