"""What is arranged for someone: two questions, then the schemes with their rules and sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import geregeldframe
import graaf
import kader
import teksten
import zinframe
from adres import ArrangedAddress
from adres.geregeld import UNKNOWN
from antwoord import Answers
from kg.model import Iri
from overzicht import Item
from veilig import Html, element, join
from widgets import basis, geregeld, punten


def page() -> None:
    """Show the question that comes next, or the answer."""
    state = ArrangedAddress.read(kader.params())
    kader.present("geregeld", state.url(), lambda: _made(state))


def _made(state: ArrangedAddress) -> kader.Content:
    answers = Answers()
    borders = answers.linked("rdf:type", "ins:Afbakening")
    schemes = answers.linked("rdf:type", "ins:Regeling")
    state, said = _understood(state, answers)
    groups = geregeldframe.groups(borders, schemes, tuple(teksten.GEREGELD_GROEP))
    kinds = geregeldframe.kinds(schemes, tuple(teksten.GEREGELD_WENS))
    chosen = (_group_name(state, answers), _wish_name(state, dict(kinds)))
    body: list[Html | None] = [said]
    if not state.group:
        body.append(_ask_group(state, groups, answers))
    elif not state.wish:
        body += [_borders(borders, state, answers), _ask_wish(state, kinds)]
    else:
        body += [
            _borders(borders, state, answers),
            _schemes(schemes, state, answers),
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


def _understood(state: ArrangedAddress, answers: Answers) -> tuple[ArrangedAddress, Html | None]:
    """Return the state with what a sentence says filled in, and what to tell of it."""
    if not state.text or state.group:
        return state, None
    said = zinframe.mentioned(state.text, answers.graph.named)
    if len(said.groups) == 1:
        group = said.groups[0].value
        wish = _kind_of(said.schemes[0], answers) if said.schemes else ""
        words = teksten.GEREGELD_BEGREPEN.format(
            zin=state.text, groep=geregeld.group_name(group, answers.graph.label(Iri(group)))
        )
        return replace(state, group=group, wish=state.wish or wish), basis.notice(words)
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
    return state, basis.notice(teksten.GEREGELD_NIET_BEGREPEN.format(zin=state.text))


def _kind_of(scheme: Iri, answers: Answers) -> str:
    found = answers.linked("rdf:type", "ins:Regeling")
    kinds = (str(v.term) for i in found if i.iri == scheme for v in i.said.get("soort", ()))
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


def _ask_group(state: ArrangedAddress, groups: Sequence[str], answers: Answers) -> Html:
    meanings = {
        item.iri.value: " ".join(str(value.term) for value in item.said.get("tekst", ()))
        for item in answers.linked("rdf:type", "ins:Doelgroep")
    }
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


def _ask_wish(state: ArrangedAddress, kinds: Sequence[tuple[str, str]]) -> Html:
    options = [
        (state.wanting(iri).url(), geregeld.wish_name(iri, label), label) for iri, label in kinds
    ]
    options.append((state.wanting(UNKNOWN).url(), teksten.GEREGELD_ALLES, ""))
    return geregeld.question(
        teksten.GEREGELD_VRAAG_WENS, teksten.GEREGELD_VRAAG_WENS_UITLEG, options
    )


def _around(state: ArrangedAddress, answers: Answers) -> frozenset[str]:
    broader: dict[str, list[str]] = {}
    for row in answers.rows("intern/pagina-bredere-groepen"):
        broader.setdefault(row["ding"], []).append(row["breder"])
    return geregeldframe.around(state.group, broader)


def _borders(borders: Sequence[Item], state: ArrangedAddress, answers: Answers) -> Html:
    """Return whether the group counts for the jobs that were agreed on, and why."""
    found = geregeldframe.bordering(borders, _around(state, answers))
    if found:
        content = punten.listed(found, teksten.GEREGELD_AFBAKENING_PUNT, answers.claims)
    elif state.group == UNKNOWN:
        content = punten.listed(borders, teksten.GEREGELD_AFBAKENING_PUNT, answers.claims)
    else:
        content = basis.paragraph(basis.unknown(teksten.GEREGELD_AFBAKENING_GEEN))
    return basis.section(teksten.GEREGELD_AFBAKENING, content, id_="banenafspraak")


def _schemes(schemes: Sequence[Item], state: ArrangedAddress, answers: Answers) -> Html:
    suiting = geregeldframe.suiting(schemes, state.wish, _around(state, answers))
    parts = (
        ("genoemd", suiting.named),
        ("open", suiting.open),
        ("anderen", suiting.others),
    )
    sections = [
        basis.section(
            teksten.GEREGELD_DEEL[key],
            basis.paragraph(teksten.GEREGELD_DEEL_UITLEG[key], class_="bij"),
            basis.bullets((_scheme(item, answers) for item in items), class_="dingen overzicht"),
            id_=key,
        )
        for key, items in parts
        if items
    ]
    if not suiting.named and state.group != UNKNOWN:
        none = basis.paragraph(basis.unknown(teksten.GEREGELD_GEEN))
        sections.insert(0, basis.section(teksten.GEREGELD_DEEL["genoemd"], none, id_="genoemd"))
    return join(*sections)


def _scheme(item: Item, answers: Answers) -> Html:
    answers.figures_of((item,))
    conditions = answers.linked("ins:kenmerkVan", item.iri.value, "Kenmerk", "Voorwaarde")
    for condition in conditions:
        if "cijfer" in condition.said:
            answers.figures("intern/pagina-waarden", {"ding": condition.iri})
    return geregeld.scheme(item, conditions, answers.claims)
