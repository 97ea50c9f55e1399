"""The coverage page: totals, the form, the table of gemeenten with its pages, and what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import adres
import dekkingframe
import opmaak
import teksten
from dekkingframe import KINDS, Shown
from kg.labels import bare
from kg.model import Coverage
from veilig import Html, element, join
from widgets import basis


def totals(numbers: Mapping[str, int], seen: str) -> Html:
    """Return of how many gemeenten something is known, at a glance and per kind of knowledge.

    Args:
        numbers: How many gemeenten, by kind of knowledge.
        seen: The day on which a page was last looked at; empty when none was.
    """
    every = numbers["municipalities"]
    nothing = adres.CoverageAddress(empty=True)
    cards = (
        (teksten.DEKKING_GEMEENTEN, opmaak.number(str(every)), None),
        (teksten.DEKKING_IETS, opmaak.number(str(numbers["anything"])), None),
        (
            teksten.DEKKING_NIETS,
            opmaak.number(str(numbers["nothing"])),
            element("a", teksten.DEKKING_NIETS_TOON, href=f"{nothing.url()}#gemeenten"),
        ),
    )
    listing = (
        element(
            "div",
            element("dt", label),
            element("dd", number, class_="groot"),
            element("dd", link, class_="bij") if link else None,
        )
        for label, number, link in cards
    )
    rows = (
        (
            label,
            opmaak.number(str(numbers[kind])),
            opmaak.number(str(every - numbers[kind])),
        )
        for kind, label in teksten.DEKKING_SOORT.items()
    )
    return join(
        element("dl", *listing, class_="kern", aria_label=teksten.DING_KERN),
        element("p", element("a", teksten.DEKKING_NAAR_TABEL, href="#gemeenten", class_="knop")),
        basis.section(
            teksten.DEKKING_AANTALLEN,
            basis.table(teksten.DEKKING_AANTALLEN_TABEL, teksten.DEKKING_AANTALLEN_KOLOM, rows),
            basis.paragraph(teksten.DEKKING_NIET_GEZIEN_UITLEG),
            basis.paragraph(teksten.DEKKING_BEKEKEN.format(datum=opmaak.date(seen)))
            if seen
            else None,
            id_="aantallen",
        ),
    )


def form(state: adres.CoverageAddress, provinces: Sequence[str]) -> Html:
    """Return the fields to search and narrow; they keep what was chosen, and the order."""
    name = element(
        "input",
        type="search",
        id="veld-gemeente",
        name="q",
        value=state.text,
        autocomplete="off",
        spellcheck="false",
    )
    options = (("", teksten.DEKKING_ALLE), *((p, p) for p in provinces))
    choice = basis.choice("veld-provincie", "provincie", options, state.province)
    only = element(
        "input", type="checkbox", id="veld-niets", name="niets", value="ja", checked=state.empty
    )
    order = element("input", type="hidden", name="sorteer", value=state.sort)
    every = element("a", teksten.DEKKING_WIS, href=adres.CoverageAddress(sort=state.sort).url())
    return basis.get_form(
        "dekking",
        basis.field("veld-gemeente", teksten.DEKKING_VELD, name),
        basis.field("veld-provincie", teksten.DEKKING_PROVINCIE, choice, class_="veld smal"),
        element("div", element("label", only, teksten.DEKKING_ALLEEN_NIETS), class_="vink"),
        order if state.sort != adres.SORTS[0] else None,
        element(
            "div",
            element("button", teksten.DEKKING_KNOP, type="submit", class_="hoofdknop"),
            every if state.is_filtered else None,
            class_="doen",
        ),
        role="search",
        aria_label=teksten.DEKKING_ZOEK_KOP,
        class_="zoek",
    )


def result(state: adres.CoverageAddress, shown: Shown) -> Html:
    """Return how many gemeenten fit, the ways to sort them, the table, and its other pages."""
    found = opmaak.counted(shown.total, teksten.DEKKING_GEVONDEN_EEN, teksten.DEKKING_GEVONDEN)
    said = element("p", found, role="status", id="gevonden")
    if not shown.rows:
        return join(said, basis.notice(teksten.DEKKING_GEEN))
    last = shown.first + len(shown.rows) - 1
    caption = teksten.DEKKING_TABEL.format(
        eerste=shown.first, laatste=last, totaal=opmaak.number(str(shown.total))
    )
    table = basis.table(
        caption,
        teksten.DEKKING_KOLOM,
        (_row(one) for one in shown.rows),
        sorted_by=teksten.DEKKING_GESORTEERD.get(state.sort),
        class_="tabel dicht",
    )
    return join(said, _sorting(state), table, _pages(state, shown))


def _row(one: Coverage) -> list[object]:
    cells = [_cell(kind, one.numbers[kind]) for kind in KINDS]
    link = basis.thing_link(one.iri.value, bare(one.label))
    return [link, dekkingframe.province(one), *cells, _age(one)]


def _cell(kind: str, number: int) -> Html:
    """Return how many there are of a kind in words, or that none was seen."""
    if not number:
        return element("span", teksten.DEKKING_NIET_GEZIEN, class_="niet-gezien")
    one, many = teksten.DEKKING_TEL[kind]
    return element("span", opmaak.counted(number, one, many))


def _age(one: Coverage) -> Html:
    if not dekkingframe.known(one):
        return element("span", teksten.DEKKING_NIETS_GEZIEN, class_="niet-gezien")
    return element("span", opmaak.date(one.newest) if one.newest else teksten.DEKKING_GEEN_DATUM)


def _sorting(state: adres.CoverageAddress) -> Html:
    listing = basis.filters(
        (f"sorteer-{sort}", label, state.sorted_by(sort).url(), sort == state.sort)
        for sort, label in teksten.DEKKING_SORTEER.items()
    )
    title = element("span", teksten.DEKKING_SORTEER_KOP, id="sorteer-kop", class_="bij")
    return element("nav", title, listing, aria_labelledby="sorteer-kop", class_="sorteer")


def _pages(state: adres.CoverageAddress, shown: Shown) -> Html | None:
    if shown.pages == 1:
        return None
    here = element(
        "strong", teksten.DEKKING_BLADZIJDE.format(nummer=shown.number, aantal=shown.pages)
    )
    steps = (
        (shown.number > 1, shown.number - 1, teksten.DEKKING_VORIGE, "vorige"),
        (shown.number < shown.pages, shown.number + 1, teksten.DEKKING_VOLGENDE, "volgende"),
    )
    links = [
        element("a", label, href=f"{state.at(number).url()}#gemeenten", class_="knop", id=id_)
        for is_there, number, label, id_ in steps
        if is_there
    ]
    return element(
        "nav", basis.bullets([here, *links], class_="rij"), aria_label=teksten.DEKKING_BLADZIJDEN
    )


def explanation() -> Html:
    """Return what someone can do who knows more."""
    return basis.section(
        teksten.DEKKING_MEER_KOP,
        basis.bullets(teksten.DEKKING_MEER, tag="ol"),
        element(
            "p",
            element(
                "a", teksten.DEKKING_MEER_FORMULIER, href=adres.url("bijdragen", {}), class_="knop"
            ),
        ),
        basis.paragraph(teksten.DEKKING_MEER_PERSONEN),
        id_="weet-u-meer",
    )
