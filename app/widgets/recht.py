"""What rests on a law or an article: rights and duties, councils, and its versions."""

from __future__ import annotations

from collections.abc import Sequence

import opmaak
import teksten
from kg.model import Iri, Statement
from kg.namespaces import INS
from uitspraken import Row, distinct
from veilig import Html, element, join
from widgets import basis
from widgets.uitspraak import Claims
from widgets.vorm import named


def norms(rows: Sequence[Row], claims: Claims) -> Html | None:
    """Return the rights, duties and powers that rest on a thing, by kind."""
    if not rows:
        return None
    kinds = distinct(rows, "soort")
    lists = (
        join(
            basis.heading(3, teksten.NORM_SOORTEN.get(same[0]["soort"], same[0]["soort"])),
            element(
                "ul",
                *(_norm(norm, claims) for norm in distinct(same, "norm")),
                class_="dingen",
            ),
        )
        for same in kinds
    )
    return basis.section(teksten.DING_NORMEN, *lists, id_="normen")


def _norm(rows: Sequence[Row], claims: Claims) -> Html:
    row = rows[0]
    bearers = named(rows, "drager", "dragerNaam") or basis.unknown(teksten.ONBEKEND_NORM)
    towards = named(rows, "jegens", "jegensNaam")
    part = basis.thing_link(row["deel"], row["deelNaam"])
    mark = _marks(row, "norm", "berustOp", Iri(row["deel"]), claims)
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


def councils(rows: Sequence[Row], claims: Claims) -> Html | None:
    """Return the councils that rest on a thing, each with its level and whom it talks with."""
    if not rows:
        return None
    items = (_council(same, claims) for same in distinct(rows, "raad"))
    return basis.section(teksten.DING_RADEN, element("ul", *items, class_="dingen"), id_="raden")


def _council(rows: Sequence[Row], claims: Claims) -> Html:
    row = rows[0]
    level = named(rows, "niveau", "niveauNaam")
    partner = named(rows, "partner", "partnerNaam") or basis.unknown(teksten.ONBEKEND_FEIT)
    return element(
        "li",
        element("span", basis.named(row["raad"], row["naam"], "raad"), class_="naam"),
        " ",
        _marks(row, "raad", "berustOp", Iri(row["deel"]), claims),
        element(
            "div",
            join(f"{teksten.DING_NIVEAU}: ", level, "; ") if level else None,
            join(f"{teksten.DING_PARTNER}: ", partner),
            class_="bij",
        ),
    )


def versions(rows: Sequence[Row], claims: Claims, thing: Iri) -> Html | None:
    """Return the versions of a thing with the time in which each holds."""
    if not rows:
        return None
    return basis.section(teksten.DING_VERSIES, version_list(rows, claims, thing), id_="versies")


def version_list(rows: Sequence[Row], claims: Claims, thing: Iri) -> Html:
    """Return versions of a thing, each with the time in which it holds."""
    return element("ul", *(_version(row, claims, thing) for row in rows), class_="dingen")


def _version(row: Row, claims: Claims, thing: Iri) -> Html:
    start, end = opmaak.date(row["vanaf"]), opmaak.date(row["tot"])
    words = teksten.DING_VANAF_TOT if end else teksten.DING_VANAF
    period = words.format(datum=start, vanaf=start, tot=end) if start else teksten.ONBEKEND
    return element(
        "li",
        element("span", basis.named(row["versie"], row["naam"], "artikel"), class_="naam"),
        f", {period} ",
        _marks(row, "versie", "isVersieVan", thing, claims),
        element("div", row["omschrijving"]) if row["omschrijving"] else None,
    )


def _marks(row: Row, subject: str, predicate: str, value: Iri, claims: Claims) -> Html:
    statement = Statement(Iri(row[subject]), Iri(INS + predicate), value, Iri(row["graaf"]))
    return claims.proven(statement)
