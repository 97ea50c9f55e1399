"""The page of one thing: what it is, what is said of it, what it hangs together with, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import adres
import dingframe
import graaf
import kader
import overzicht
import teksten
import vormen
from antwoord import Answers
from kg.description import proving
from kg.errors import AmbiguousLabel, NotFound
from kg.graph import KnowledgeGraph
from kg.model import Iri, Thing
from kg.namespaces import DCT, INS
from uitspraken import Row
from veilig import Html, element, join
from widgets import basis, recht, tabellen, vorm
from widgets import overzicht as lijst
from widgets.uitspraak import Claims

# The display groups of what people from a gemeente know best.
CORRECTED = frozenset(("raad", "regel", "instantie", "gebied"))


def page() -> None:
    """Show the thing of the address, or say that there is none."""
    state = adres.ThingAddress.read(kader.params())
    iri = _find(graaf.graph(), state.thing)
    if iri is None:
        kader.present("ding", state.url(), lambda: _not_found(state.thing))
    else:
        kader.present("ding", state.url(), lambda: _thing(iri, state))


def _find(graph: KnowledgeGraph, name: str) -> Iri | None:
    """Return the thing of an address; a name that only one thing has will do too."""
    if not name:
        return None
    try:
        return graph.resolve(name)
    except (NotFound, AmbiguousLabel):
        return None


def _not_found(name: str) -> kader.Content:
    title = teksten.DING_GEEN if name else teksten.MENU[""]
    heading = basis.heading(1, teksten.DING_GEEN if name else teksten.ZOEK_KOP)
    if not name:
        text = basis.paragraph(teksten.DING_LEEG)
        return kader.Content(title, join(heading, text, basis.search_form()))
    asked = join(f"{teksten.DING_GEEN_ADRES} ", element("code", name[:200]))
    why = basis.notice(basis.paragraph(teksten.DING_GEEN_UITLEG), basis.paragraph(asked))
    # What stands last in an address is often the name itself.
    words = adres.short(name).rstrip("/").rpartition("/")[2].rpartition(":")[2]
    form = basis.search_form(words.replace("-", " ")[:80])
    return kader.Content(title, join(heading, why, form))


def _thing(iri: Iri, state: adres.ThingAddress) -> kader.Content:
    about = {"ding": iri}
    state = adres.ThingAddress(iri.value, state.unfolded)
    thing = graaf.graph().describe(iri)
    answers = Answers(thing)
    answers.asked_of(iri)
    figures = answers.figures(iri)
    found, rows = _answers(answers, thing)
    page = dingframe.page(thing, figures, _listed(found, rows))
    claims = answers.claims
    html = join(
        _title(page),
        vorm.ended(page, claims),
        _place(answers, page),
        _key_facts(page, claims, found),
        vorm.conflicts(page, claims),
        _links(page),
        _description(page, claims),
        _parts(answers, page),
        vorm.sections(page, claims, state, _shown(page, claims, found, rows)),
        recht.norms(answers.rows("intern/pagina-normen", about), claims),
        recht.councils(answers.rows("intern/pagina-raden", about), claims),
        _versions(answers, page),
        _facts(page, claims),
        _relations(page, claims, state),
        _details(page, claims),
        answers.sources.listed(),
    )
    return kader.Content(page.title, html, answers.query_texts(), iri)


def _answers(
    answers: Answers, thing: Thing
) -> tuple[dict[str, tuple[overzicht.Item, ...]], dict[str, list[dict[str, str]]]]:
    """Return what answers the questions of the form that a query answers."""
    about = {"ding": thing.iri}
    _, form = vormen.form(t.value for t in thing.types)
    found = {key: answers.items(vormen.OVERVIEWS[key].query, about) for key in form.overviews}
    return found, {key: answers.rows(vormen.TABLES[key], about) for key in form.tables}


def _listed(
    found: Mapping[str, Sequence[overzicht.Item]], rows: Mapping[str, Sequence[Row]]
) -> set[Iri]:
    """Return the things that overviews and tables show."""
    titles = teksten.OVERZICHT_DEEL
    items = [item for key in found for item in found[key] if item.part in titles[key]]
    shown = {item.iri for item in items}
    shown |= {statement.subject for item in items for statement in item.statements()}
    columns = ("kenmerk", "cijfer", "gemeente", "deelname")
    every = [row for same in rows.values() for row in same]
    return shown | {Iri(row[column]) for row in every for column in columns if row.get(column)}


def _shown(
    page: dingframe.ThingPage,
    claims: Claims,
    found: Mapping[str, Sequence[overzicht.Item]],
    rows: Mapping[str, Sequence[Row]],
) -> dict[str, Html | None]:
    """Return the answers as they stand on the page."""
    shown = {
        key: lijst.listing(key, found[key], vormen.OVERVIEWS[key], claims, is_over=bool(page.ended))
        for key in found
    }
    tables = {
        key: tabellen.TABLES[key](page, same, claims) if same else None
        for key, same in rows.items()
    }
    return shown | tables


def _versions(answers: Answers, page: dingframe.ThingPage) -> Html | None:
    if "versies" in page.form.tables:
        return None
    rows = answers.rows("intern/pagina-versies", {"ding": page.thing.iri})
    return recht.versions(rows, answers.claims, page.thing.iri)


def _place(answers: Answers, page: dingframe.ThingPage) -> Html | None:
    about = {"ding": page.thing.iri}
    wholes = answers.rows("intern/pagina-plaats", about)
    beside = answers.rows("intern/pagina-buren", about) if page.form.beside else []
    return vorm.place(page, wholes, beside)


def _parts(answers: Answers, page: dingframe.ThingPage) -> Html | None:
    if not page.form.parts:
        return None
    rows = answers.rows("intern/pagina-delen", {"ding": page.thing.iri})
    return vorm.parts(page, rows, answers.claims)


def _title(page: dingframe.ThingPage) -> Html:
    thing = page.thing
    names = f"{teksten.DING_OOK_WEL}: {', '.join(thing.alt_labels)}" if thing.alt_labels else None
    kind = join(basis.shape(thing.group), element("span", thing.kind)) if thing.kind else None
    return join(
        basis.heading(1, page.title),
        element("div", kind, element("span", names) if names else None, class_="soortregel"),
        basis.paragraph(
            teksten.VORM_INLEIDING.get(page.name, teksten.DING_INLEIDING), class_="inleiding"
        ),
    )


def _links(page: dingframe.ThingPage) -> Html:
    """Return the ways on: to the picture, and to the form for who sees a mistake."""
    browse = adres.BrowseAddress(start=page.thing.iri.value)
    links = [element("a", teksten.DING_VERKEN, href=browse.url(), class_="knop")]
    if page.thing.group in CORRECTED:
        form = adres.url("bijdragen", {"ding": adres.short(page.thing.iri.value)})
        links.append(element("a", teksten.DING_KLOPT_NIET, href=form, class_="knop"))
    return basis.bullets(links, class_="rij knoppen acties")


def _key_facts(
    page: dingframe.ThingPage, claims: Claims, found: Mapping[str, Sequence[overzicht.Item]]
) -> Html | None:
    cards = [
        lijst.card(key, found[key], vormen.OVERVIEWS[key], claims)
        for key in page.form.cards
        if not page.ended or lijst.answers(found[key], vormen.OVERVIEWS[key])
    ]
    first = [claims.row(group, limit=dingframe.KEY_VALUES) for group in page.key_facts]
    measured = [claims.measured(claim) for claim in page.measures]
    # Figures come after the first fact, or after the answers to the first questions.
    before = 0 if cards else 1
    rows: list[Html | None] = [vorm.figure(page, claims), *cards]
    rows += [*first[:before], *measured, *first[before:]]
    rows += [_missing(page, predicate) for predicate in page.missing]
    kept = [row for row in rows if row][: dingframe.KEY_FACTS]
    if not kept:
        return None
    return element("dl", *kept, class_="kern", aria_label=teksten.DING_KERN)


def _missing(page: dingframe.ThingPage, predicate: str) -> Html:
    words = teksten.VORM_LABEL.get(page.name, {})
    label = words.get(predicate.removeprefix(INS)) or graaf.graph().label(Iri(predicate))
    return element("div", element("dt", label), element("dd", basis.unknown(teksten.ONBEKEND_FEIT)))


def _description(page: dingframe.ThingPage, claims: Claims) -> Html | None:
    thing = page.thing
    title = teksten.VORM_OMSCHRIJVING.get(page.name, teksten.DING_OMSCHRIJVING)
    if not thing.description:
        if not page.form.is_described:
            return None
        return basis.section(
            title,
            element("p", basis.unknown(teksten.ONBEKEND_OMSCHRIJVING)),
            id_="omschrijving",
        )
    evidence = proving(thing.evidence, f"{DCT}description")
    marks = claims.sources.marks(evidence) if evidence else None
    # No paragraph: a source mark cannot stand in one.
    said = element("span", thing.description, lang=basis.dutch())
    text = element("div", said, " ", marks, class_="alinea")
    return basis.section(title, text, id_="omschrijving")


def _facts(page: dingframe.ThingPage, claims: Claims) -> Html | None:
    if not page.facts:
        return None
    return basis.section(teksten.DING_FEITEN, claims.rows(page.facts), id_="feiten")


def _relations(page: dingframe.ThingPage, claims: Claims, state: adres.ThingAddress) -> Html | None:
    if page.relations:
        content = claims.relations(page.relations, state)
    elif page.thing.relations:
        return None
    else:
        content = element("p", basis.unknown(teksten.DING_GEEN_RELATIES))
    return basis.section(teksten.DING_RELATIES, content, id_="relaties")


def _details(page: dingframe.ThingPage, claims: Claims) -> Html | None:
    if not page.details:
        return None
    summary = element("summary", teksten.DING_DETAILS)
    rows = (
        element(
            "div", element("dt", g.label), *(element("dd", claims.value(c)) for c in g.claims[:20])
        )
        for g in page.details
    )
    return element("details", summary, element("dl", *rows, class_="feiten"), class_="vouw")
