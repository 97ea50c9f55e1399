"""What suits a class: its figure, its place, its parts, its own questions, and its conflicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import adres
import opmaak
import teksten
from dingframe import ThingPage
from kg.model import Iri, Statement
from kg.namespaces import INS
from uitspraken import Claim, Row, distinct
from veilig import Html, element, join
from waarden import Figure
from widgets import basis
from widgets.uitspraak import Claims


def figure(page: ThingPage, claims: Claims) -> Html | None:
    """Return the figure or the words of a thing as its first card."""
    said = claims.figures.get(page.thing.iri.value)
    if said is None:
        return None
    mark = claims.marks(page.value) if page.value else None
    return element(
        "div",
        element("dt", teksten.DING_WAARDE if said.is_amount else teksten.DING_ZEGT),
        element("dd", join(_said(said), mark, between=" ")),
        *_notes(said),
        class_="kerncijfer" if said.is_amount else None,
    )


def _said(said: Figure) -> Html:
    if said.is_described:
        return element("span", said.said, class_="groot" if said.is_amount else None)
    word = element("span", teksten.NIET_BESCHREVEN_KORT, class_="onbekend")
    return join(word, element("span", f" {teksten.NIET_BESCHREVEN_UITLEG}", class_="bij"))


def _notes(said: Figure) -> list[Html]:
    """Return what belongs to an amount: its date, how precise it is, and whether it is doubted."""
    notes = []
    if said.date == teksten.ONBEKEND_PEILDATUM:
        word = element("span", said.date, class_="onbekend")
        notes.append(join(word, f" {teksten.ONBEKEND_PEILDATUM_UITLEG}"))
    elif said.date:
        notes.append(element("span", said.date))
    if said.precision in teksten.PRECISIE_KORT and not said.doubt:
        notes.append(element("span", teksten.PRECISIE_KORT[said.precision]))
    if said.doubt:
        notes.append(element("span", said.doubt, class_="twijfel"))
    return [element("dd", note, class_="bij") for note in notes]


def place(page: ThingPage, wholes: Sequence[Row], beside: Sequence[Row]) -> Html | None:
    """Return where a thing stands: what it belongs to, and what comes before and after it.

    Args:
        page: The page.
        wholes: What it is a part of, the largest first, each with how much stands above it.
        beside: The numbered parts of what it belongs to, in order.
    """
    single = [row["hoogte"] for row in wholes] == [str(n) for n in range(len(wholes))]
    links = (basis.thing_link(row["geheel"], row["naam"]) for row in wholes)
    path = basis.bullets(links, tag="ol", class_="kruimels") if wholes and single else None
    order = _beside(page, beside)
    if path is None and order is None:
        return None
    return element("nav", path, order, class_="plaats", aria_label=teksten.PLAATS)


def _beside(page: ThingPage, rows: Sequence[Row]) -> Html | None:
    kinds = {INS + name for name in page.form.beside}
    kept = [row for row in rows if row["soort"] in kinds]
    wholes = distinct(kept, "geheel")
    if len(wholes) != 1:
        return None
    order = [same[0] for same in distinct(wholes[0], "deel")]
    here = [row["deel"] for row in order].index(page.thing.iri.value)
    count = teksten.PLAATS_VAN.format(nummer=here + 1, aantal=len(order))
    before, after = order[here - 1 : here] if here else [], order[here + 1 : here + 2]
    steps = [join(teksten.PLAATS_VORIGE, _link(row)) for row in before]
    steps += [join(teksten.PLAATS_VOLGENDE, _link(row)) for row in after]
    return basis.bullets([element("strong", count), *steps], class_="buren")


def _link(row: Row) -> Html:
    return basis.thing_link(row["deel"], row["naam"])


def parts(page: ThingPage, rows: Sequence[Row], claims: Claims) -> Html | None:
    """Return the parts of a thing in order, each with what it asks and of whom."""
    if not rows:
        return None
    groups = {r.other.value: r.other_group for r in page.thing.relations}
    items = (_part(same, groups, page, claims) for same in distinct(rows, "deel"))
    listing = basis.bullets(items, tag="ol", class_="delen")
    return basis.section(teksten.VORM_DELEN[page.name], listing, id_="delen")


def _part(rows: Sequence[Row], groups: Mapping[str, str], page: ThingPage, claims: Claims) -> Html:
    row = rows[0]
    part, graph = Iri(row["deel"]), Iri(row["graaf"])
    statement = Statement(part, Iri(f"{INS}onderdeelVan"), page.thing.iri, graph)
    mark = claims.proven(statement)
    about = (
        (teksten.DEEL_FASE, named(rows, "fase", "faseNaam")),
        (teksten.DEEL_AAN, named(rows, "aan", "aanNaam")),
    )
    told = [join(f"{label}: ", links) for label, links in about if links]
    return join(
        element("span", basis.named(part.value, row["naam"], groups[part.value]), class_="naam"),
        element("span", f" ({row['soort']})", class_="bij") if row["soort"] else None,
        " ",
        mark,
        element("div", row["omschrijving"]) if row["omschrijving"] else None,
        element("div", join(*told, between="; "), class_="bij") if told else None,
    )


def named(rows: Sequence[Row], column: str, name: str) -> Html | None:
    """Return links to the things in one column of rows, each once; None when there are none."""
    pairs = dict.fromkeys((row[column], row[name]) for row in rows if row[column])
    links = (basis.thing_link(iri, label) for iri, label in pairs)
    return join(*links, between=", ") if pairs else None


def sections(
    page: ThingPage, claims: Claims, state: adres.ThingAddress, answers: Mapping[str, Html | None]
) -> Html | None:
    """Return the questions of the form with their answers; some say that none is known.

    Args:
        page: The page.
        claims: Shows what is said with its sources.
        state: What the address says.
        answers: The overviews and tables, by question.
    """
    found = []
    for key, groups in page.sections:
        why = teksten.VORM_ONBEKEND.get(key)
        if key in answers:
            content = answers[key]
        else:
            content = claims.relations(groups, state) if groups else None
        if content is None and why and not page.ended:
            content = basis.paragraph(basis.unknown(why))
        if content is not None:
            found.append(basis.section(teksten.VORM_KOP[key], content, id_=key))
    return join(*found) if found else None


def ended(page: ThingPage, claims: Claims) -> Html | None:
    """Return that a thing is over, since when, and where to read on."""
    over = page.ended
    if over is None:
        return None
    words = element("strong", teksten.VOORBIJ[page.name])
    if over.since and over.since.value:
        date = opmaak.plain(over.since.value)
        words = element("strong", teksten.VOORBIJ_SINDS[page.name].format(datum=date))
    said = (*over.said, *([over.since] if over.since else []))
    statements = [statement for claim in said for statement in claim.statements]
    mark = claims.proven(*statements)
    after = [claims.claim(claim) for claim in over.after]
    return element(
        "div",
        element("div", join(words, mark, between=" "), class_="alinea"),
        element(
            "div",
            join(f"{teksten.VOORBIJ_ERNA[page.name]}: ", join(*after, between=", "))
            if after
            else basis.unknown(teksten.VOORBIJ_ONBEKEND[page.name]),
            class_="alinea",
        ),
        class_="melding voorbij",
    )


def conflicts(page: ThingPage, claims: Claims) -> Html | None:
    """Return a box for each way in which something says otherwise: what stands here and there."""
    titles: dict[str, list[Claim]] = {}
    for claim in page.conflicts:
        titles.setdefault(_conflict(claim, page, claims), []).append(claim)
    boxes = (_box(title, same, page, claims) for title, same in titles.items())
    return join(*boxes) if titles else None


def _conflict(claim: Claim, page: ThingPage, claims: Claims) -> str:
    """Return what kind of conflict a claim is about; one source can contradict itself."""
    relation = claim.relation
    if claim.statement.predicate.value == f"{INS}achterhaalt":
        newer = relation is not None and relation.outgoing
        return teksten.TEGEN_NIEUWER if newer else teksten.TEGEN_ACHTERHAALD
    here = {one.source for one in page.thing.evidence}
    there = {one.source for one in claims.proof.every(_other(claim))}
    return teksten.TEGEN_ZELFDE if here & there else teksten.TEGEN_ANDERE


def _other(claim: Claim) -> Iri:
    return claim.relation.other if claim.relation else claim.statement.subject


def _box(title: str, same: Sequence[Claim], page: ThingPage, claims: Claims) -> Html:
    own = claims.figures.get(page.thing.iri.value)
    said = str(own) if own else page.thing.description or page.thing.label
    here = join(said, claims.sources.marks(page.thing.evidence), between=" ")
    rows = (
        element(
            "dd",
            join(claims.value(c), claims.sources.marks(claims.proof.every(_other(c))), between=" "),
        )
        for c in same
    )
    return element(
        "section",
        element("h2", title),
        element(
            "dl",
            element("div", element("dt", teksten.TEGEN_HIER), element("dd", here)),
            element("div", element("dt", teksten.TEGEN_DAAR), *rows),
            class_="feiten",
        ),
        basis.paragraph(teksten.TEGEN_UITLEG, class_="bij"),
        class_="tegenspraak",
        aria_label=title,
    )
