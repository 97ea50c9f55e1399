"""Tables on a thing's page: its properties by point, and the gemeenten that take part in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import opmaak
import overzicht
import teksten
from dingframe import ThingPage
from kg.labels import fold
from kg.model import Iri, Statement
from kg.namespaces import INS
from uitspraken import Row, distinct
from veilig import Html, element, join
from widgets import basis, recht
from widgets.uitspraak import Claims
from widgets.vorm import named

# The number of a rule behind the name of what stands in it.
OF_RULE: Final = re.compile(r" \(CVDR\d+\)$")


def properties(page: ThingPage, rows: Sequence[Row], claims: Claims) -> Html:
    """Return the properties of a thing by point: what each says, of what and whom, and where."""
    body = (_property(page, same, claims) for same in distinct(rows, "kenmerk"))
    caption = teksten.KENMERKEN_TABEL.format(naam=page.title)
    return basis.table(caption, teksten.KENMERKEN_KOLOM, body)


def _property(page: ThingPage, rows: Sequence[Row], claims: Claims) -> tuple[Html, Html]:
    row = rows[0]
    head = _head(page, row)
    figure = claims.figures.get(row["kenmerk"])
    said = str(figure) if figure else row["omschrijving"]
    statements = tuple(
        Statement(Iri(row["kenmerk"]), Iri(f"{INS}kenmerkVan"), page.thing.iri, Iri(graph))
        for graph in dict.fromkeys(one["graaf"] for one in rows)
    )
    mark = claims.proven(*statements)
    value = join(said or basis.unknown(teksten.ONBEKEND_FEIT), mark, between=" ")
    return head, join(value, *(element("div", note, class_="bij") for note in _notes(rows)))


def _head(page: ThingPage, row: Row) -> Html:
    """Return the name of a property without that of the thing, and its point when that adds."""
    own = row["naam"].removeprefix(f"{page.thing.label}: ")
    if row["regel"]:
        own = OF_RULE.sub("", own)
    link = basis.thing_link(row["kenmerk"], own)
    adds = row["punt"] and fold(row["punt"]) not in fold(own)
    return join(link, element("div", row["punt"], class_="bij")) if adds else link


def _notes(rows: Sequence[Row]) -> list[Html]:
    """Return of what and for whom a property is, of when, and how to read it."""
    row = rows[0]
    about, whom = named(rows, "over", "overNaam"), named(rows, "wie", "wieNaam")
    start, end = opmaak.date(row["begin"]), opmaak.date(row["einde"])
    period = " ".join(
        words.format(datum=date)
        for words, date in ((teksten.KENMERK_VANAF, start), (teksten.KENMERK_TOT, end))
        if date
    )
    notes: list[tuple[str, object | None]] = [
        (teksten.KENMERK_OVER, about),
        (teksten.KENMERK_WIE, whom),
        (teksten.KENMERK_PERIODE, period or None),
        (teksten.KENMERK_DATUM, opmaak.date(row["datum"]) or None),
        (teksten.KENMERK_REGEL, _rule(row)),
    ]
    told = [join(f"{label}: ", value) for label, value in notes if value]
    remarks = dict.fromkeys(one["toelichting"] for one in rows if one["toelichting"])
    return [*([join(*told, between="; ")] if told else []), *(join(text) for text in remarks)]


def _rule(row: Row) -> Html | None:
    """Return the rule that a property of a council stands in, with its status."""
    if not row["regel"]:
        return None
    stand = teksten.KENMERK_REGEL_STAND.format(stand=row["stand"]) if row["stand"] else None
    return join(basis.thing_link(row["regel"], row["regelNaam"]), stand)


def participants(page: ThingPage, rows: Sequence[Row], claims: Claims) -> Html:
    """Return the gemeenten that take part in an organisation, of when, and how certain that is."""
    body = (_participant(page, same, claims) for same in distinct(rows, "gemeente"))
    caption = teksten.DEELNEMERS_TABEL.format(naam=page.title)
    return basis.table(caption, teksten.DEELNEMERS_KOLOM, body)


def _participant(page: ThingPage, rows: Sequence[Row], claims: Claims) -> tuple[Html, Html, Html]:
    row = rows[0]
    gemeente, graph = Iri(row["gemeente"]), Iri(row["graaf"])
    statement = Statement(page.thing.iri, Iri(f"{INS}heeftDeelnemer"), gemeente, graph)
    if row["deelname"]:
        part = Iri(row["deelname"])
        statement = Statement(part, Iri(f"{INS}deelnemer"), gemeente, graph)
    evidence = claims.proof.of(statement)
    dates = dict.fromkeys(opmaak.date(one["datum"]) for one in rows if one["datum"])
    unknown = element("span", teksten.DEELNEMERS_GEEN_DATUM, class_="onbekend")
    certain = overzicht.certainty(evidence)
    # The mark itself shows any doubt.
    word = None if certain in teksten.ONZEKER else certain
    return (
        basis.named(row["gemeente"], row["naam"], "gebied"),
        join(*dates, between=", ") if dates else unknown,
        join(word, claims.sources.marks(evidence, statement), between=" "),
    )


def versions(page: ThingPage, rows: Sequence[Row], claims: Claims) -> Html:
    """Return the versions of a thing."""
    return recht.version_list(rows, claims, page.thing.iri)


TABLES: Final[Mapping[str, Callable[[ThingPage, Sequence[Row], Claims], Html]]] = {
    "kenmerken": properties,
    "deelnemers": participants,
    "versies": versions,
}
