"""The page of one thing: what it is, what is said of it, what it hangs together with, and where."""

from __future__ import annotations

from collections.abc import Sequence

import adres
import dingframe
import graaf
import kader
import opmaak
import teksten
import waarden
from app_pages.start import params
from kg.errors import AmbiguousLabel, NotFound
from kg.graph import KnowledgeGraph
from kg.model import Iri, Statement
from kg.namespaces import INS
from veilig import Html, element, join
from widgets import basis, vorm
from widgets.bron import Sources
from widgets.uitspraak import Claims

QUERIES = (
    *("intern/uitgaand", "intern/inkomend", "intern/bewijs", "intern/pagina-waarden"),
    *("intern/pagina-plaats", "intern/pagina-buren", "intern/pagina-delen"),
    *("intern/pagina-normen", "intern/pagina-raden", "intern/pagina-versies"),
    "intern/pagina-feiten",
)


def page() -> None:
    """Show the thing of the address, or say that there is none."""
    state = adres.ThingAddress.read(params())
    graph = graaf.graph()
    iri = _find(graph, state.thing)
    if iri is None:
        _not_found(state.thing)
        return
    _thing(graph, iri, state)


def _find(graph: KnowledgeGraph, name: str) -> Iri | None:
    """Return the thing of an address; a name that only one thing has will do too."""
    if not name:
        return None
    try:
        return graph.resolve(name)
    except (NotFound, AmbiguousLabel):
        return None


def _not_found(name: str) -> None:
    kader.head("ding", teksten.DING_GEEN if name else teksten.MENU[""])
    kader.show(basis.heading(1, teksten.DING_GEEN if name else teksten.ZOEK_KOP))
    if name:
        asked = join(f"{teksten.DING_GEEN_ADRES} ", element("code", name[:200]))
        kader.show(basis.notice(basis.paragraph(teksten.DING_GEEN_UITLEG), basis.paragraph(asked)))
        # What stands last in an address is often the name itself.
        words = adres.short(name).rstrip("/").rpartition("/")[2].rpartition(":")[2]
        kader.show(basis.search_form(words.replace("-", " ")[:80]))
    else:
        kader.show(basis.paragraph(teksten.DING_LEEG), basis.search_form())
    kader.foot()


def _thing(graph: KnowledgeGraph, iri: Iri, state: adres.ThingAddress) -> None:
    about = {"ding": iri}
    state = adres.ThingAddress(iri.value, state.unfolded)
    figures = waarden.values(graph.select("intern/pagina-waarden", about))
    page = dingframe.page(graph.describe(iri), figures)
    sources = Sources(graaf.passage_text)
    claims = Claims(dingframe.Proof(page.thing, graaf.evidence_of), sources, figures)
    kader.head("ding", page.thing.label)
    kader.show(
        _title(page),
        _place(graph, page),
        _key_facts(page, claims),
        vorm.conflicts(page, claims),
        _links(page),
        _description(page, claims),
        _parts(graph, page, claims),
        vorm.sections(page, claims, state),
        _norms(graph, iri, claims),
        _councils(graph, iri, claims),
        _versions(graph, iri, claims),
        _facts(page, claims),
        _relations(page, claims, state),
        _details(page, claims),
        sources.listed(),
    )
    kader.foot(iri, QUERIES)


def _place(graph: KnowledgeGraph, page: dingframe.ThingPage) -> Html | None:
    about = {"ding": page.thing.iri}
    wholes = graph.select("intern/pagina-plaats", about).values()
    beside = graph.select("intern/pagina-buren", about).values() if page.form.beside else []
    return vorm.place(page, wholes, beside)


def _parts(graph: KnowledgeGraph, page: dingframe.ThingPage, claims: Claims) -> Html | None:
    if not page.form.parts:
        return None
    rows = graph.select("intern/pagina-delen", {"ding": page.thing.iri}).values()
    return vorm.parts(page, rows, claims)


def _title(page: dingframe.ThingPage) -> Html:
    thing = page.thing
    names = f"{teksten.DING_OOK_WEL}: {', '.join(thing.alt_labels)}" if thing.alt_labels else None
    kind = join(basis.shape(thing.group), element("span", thing.kind)) if thing.kind else None
    return join(
        basis.heading(1, thing.label),
        element("div", kind, element("span", names) if names else None, class_="soortregel"),
        basis.paragraph(
            teksten.VORM_INLEIDING.get(page.name, teksten.DING_INLEIDING), class_="inleiding"
        ),
    )


def _links(page: dingframe.ThingPage) -> Html:
    browse = adres.BrowseAddress(start=page.thing.iri.value)
    return element("p", element("a", teksten.DING_VERKEN, href=browse.url(), class_="knop"))


def _key_facts(page: dingframe.ThingPage, claims: Claims) -> Html | None:
    rows: list[Html | None] = [vorm.figure(page, claims)]
    rows += [claims.row(group, limit=dingframe.KEY_VALUES) for group in page.key_facts]
    rows[2:2] = [claims.measured(claim) for claim in page.measures]
    rows += [_missing(predicate) for predicate in page.missing]
    if page.name == "Gemeente":
        rows.append(_no_council(page))
    kept = [row for row in rows if row][: dingframe.KEY_FACTS]
    if not kept:
        return None
    return element("dl", *kept, class_="kern", aria_label=teksten.DING_KERN)


def _missing(predicate: str) -> Html:
    label = graaf.graph().label(Iri(predicate))
    return element("div", element("dt", label), element("dd", basis.unknown(teksten.ONBEKEND_FEIT)))


def _no_council(page: dingframe.ThingPage) -> Html | None:
    if any(r.other_group == "raad" for r in page.thing.relations):
        return None
    general = basis.thing_link(adres.full(teksten.VRAGEN[0][1]), teksten.DING_ALGEMEEN)
    return element(
        "div",
        element("dt", teksten.DING_RAAD),
        element("dd", basis.unknown(teksten.ONBEKEND_RAAD), " ", general),
    )


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
    marks = claims.sources.marks(thing.evidence) if thing.evidence else None
    # No paragraph: a source mark cannot stand in one.
    text = element("div", thing.description, " ", marks, class_="alinea")
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


def _norms(graph: KnowledgeGraph, iri: Iri, claims: Claims) -> Html | None:
    rows = graph.select("intern/pagina-normen", {"ding": iri}).values()
    if not rows:
        return None
    kinds = dingframe.distinct(rows, "soort")
    lists = (
        join(
            basis.heading(3, teksten.NORM_SOORTEN.get(same[0]["soort"], same[0]["soort"])),
            element(
                "ul",
                *(_norm(norm, claims) for norm in dingframe.distinct(same, "norm")),
                class_="dingen",
            ),
        )
        for same in kinds
    )
    return basis.section(teksten.DING_NORMEN, *lists, id_="normen")


def _norm(rows: Sequence[dingframe.Row], claims: Claims) -> Html:
    row = rows[0]
    bearers = vorm.named(rows, "drager", "dragerNaam") or basis.unknown(teksten.ONBEKEND_NORM)
    towards = vorm.named(rows, "jegens", "jegensNaam")
    part = basis.thing_link(row["deel"], row["deelNaam"])
    mark = _marks(row, "norm", "berustOp", "deel", claims)
    return element(
        "li",
        element("strong", f"{row['letter']}. ") if row["letter"].isalpha() else None,
        element("span", basis.named(row["norm"], row["naam"], "norm"), class_="naam"),
        " ",
        mark,
        element("div", row["omschrijving"]) if row["omschrijving"] else None,
        element(
            "div",
            join(f"{teksten.DING_DRAGER}: ", bearers),
            join("; ", f"{teksten.DING_JEGENS}: ", towards) if towards else None,
            join("; ", f"{teksten.DING_ARTIKEL}: ", part),
            class_="bij",
        ),
    )


def _councils(graph: KnowledgeGraph, iri: Iri, claims: Claims) -> Html | None:
    rows = graph.select("intern/pagina-raden", {"ding": iri}).values()
    if not rows:
        return None
    items = (_council(same, claims) for same in dingframe.distinct(rows, "raad"))
    return basis.section(teksten.DING_RADEN, element("ul", *items, class_="dingen"), id_="raden")


def _council(rows: Sequence[dingframe.Row], claims: Claims) -> Html:
    row = rows[0]
    level = vorm.named(rows, "niveau", "niveauNaam")
    partner = vorm.named(rows, "partner", "partnerNaam") or basis.unknown(teksten.ONBEKEND_FEIT)
    return element(
        "li",
        element("span", basis.named(row["raad"], row["naam"], "raad"), class_="naam"),
        " ",
        _marks(row, "raad", "berustOp", "deel", claims),
        element(
            "div",
            join(f"{teksten.DING_NIVEAU}: ", level, "; ") if level else None,
            join(f"{teksten.DING_PARTNER}: ", partner),
            class_="bij",
        ),
    )


def _versions(graph: KnowledgeGraph, iri: Iri, claims: Claims) -> Html | None:
    rows = graph.select("intern/pagina-versies", {"ding": iri}).values()
    if not rows:
        return None
    items = (_version(row, claims) for row in rows)
    return basis.section(
        teksten.DING_VERSIES, element("ul", *items, class_="dingen"), id_="versies"
    )


def _version(row: dingframe.Row, claims: Claims) -> Html:
    start, end = opmaak.date(row["vanaf"]), opmaak.date(row["tot"])
    words = teksten.DING_VANAF_TOT if end else teksten.DING_VANAF
    period = words.format(datum=start, vanaf=start, tot=end) if start else teksten.ONBEKEND
    return element(
        "li",
        element("span", basis.named(row["versie"], row["naam"], "artikel"), class_="naam"),
        f", {period} ",
        _marks(row, "versie", "isVersieVan", None, claims),
        element("div", row["omschrijving"]) if row["omschrijving"] else None,
    )


def _marks(
    row: dingframe.Row, subject: str, predicate: str, value: str | None, claims: Claims
) -> Html:
    graph, thing = Iri(row["graaf"]), Iri(row[subject])
    ending = Iri(row[value]) if value else claims.proof.thing.iri
    statement = Statement(thing, Iri(INS + predicate), ending, graph)
    return claims.sources.marks(claims.proof.of(thing, graph), statement)
