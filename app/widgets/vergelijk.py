"""The parts of the page that puts things side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import adres
import teksten
from adres import CompareAddress
from kg.model import Hit
from overzicht import Item
from veilig import Html, element, join
from vergelijk import Comparison
from vergelijkframe import Line, Said, summary
from widgets import basis
from widgets.uitspraak import Claims


def chooser(state: CompareAddress) -> Html:
    """Return the field to search for one thing more."""
    hidden = [
        element("input", type="hidden", name="ding", value=adres.short(iri)) for iri in state.things
    ]
    if state.subject:
        hidden.append(
            element("input", type="hidden", name="over", value=adres.short(state.subject))
        )
    field = element(
        "input", type="search", id="vergelijk-zoek", name="q", value=state.text, autocomplete="off"
    )
    return basis.get_form(
        "vergelijk",
        *hidden,
        element("label", teksten.VERGELIJK_VELD, for_="vergelijk-zoek"),
        field,
        element("button", teksten.ZOEK_KNOP, type="submit", class_="hoofdknop"),
        class_="zoek",
    )


def found(hits: Sequence[Hit], state: CompareAddress) -> Html:
    """Return what a search found, each to be put beside the rest."""
    if not hits:
        return basis.notice(teksten.VERGELIJK_GEEN.format(q=state.text))
    links = (
        join(
            basis.shape(hit.group),
            element("a", hit.label, href=state.plus(hit.iri.value).url()),
            element("span", hit.type_label, class_="bij"),
            between=" ",
        )
        for hit in hits
    )
    title = basis.heading(2, teksten.VERGELIJK_KIES.format(q=state.text))
    return basis.notice(title, basis.bullets(links))


def rules(found: Sequence[Item], state: CompareAddress, name: str) -> Html:
    """Return the rules and pages about a scheme, to choose from."""
    boxes = (
        element(
            "label",
            element(
                "input",
                type="checkbox",
                name="ding",
                value=adres.short(item.iri.value),
                checked=item.iri.value in state.things,
            ),
            element("span", item.label),
        )
        for item in found
    )
    return basis.get_form(
        "vergelijk",
        element("input", type="hidden", name="over", value=adres.short(state.subject)),
        element(
            "fieldset",
            element("legend", teksten.VERGELIJK_REGELS.format(onderwerp=name)),
            *boxes,
            class_="onder-elkaar",
        ),
        element("button", teksten.VERGELIJK_KNOP, type="submit", class_="hoofdknop"),
    )


def chosen(comparison: Comparison, state: CompareAddress) -> Html:
    """Return what is compared, each with a way to take it out."""
    items = (
        join(
            basis.named(thing.iri.value, thing.label, thing.group),
            element("span", f"({thing.kind})", class_="bij") if thing.kind else None,
            element(
                "a",
                teksten.VERGELIJK_WEG,
                element("span", f": {thing.label}", class_="alleen-gehoord"),
                href=state.without(thing.iri.value).url(),
                class_="knop klein",
            ),
            between=" ",
        )
        for thing in comparison.things
    )
    return basis.bullets(items, class_="dingen")


def verdicts(comparison: Comparison) -> Html | None:
    """Return in words what is the same, what differs, and what only one has."""
    by_verdict = summary(comparison.lines)
    rows = (
        element("div", element("dt", words), element("dd", ", ".join(by_verdict[key])))
        for key, words in teksten.VERGELIJK_OORDEEL.items()
        if key in by_verdict
    )
    return element("dl", *rows, class_="feiten") if by_verdict else None


def table(comparison: Comparison, lines: Sequence[Line], caption: str, claims: Claims) -> Html:
    """Return the points of things side by side."""
    columns = (teksten.VERGELIJK_PUNT, *(thing.label for thing in comparison.things))
    rows = (
        (
            join(
                element("span", line.label),
                element("span", teksten.VERGELIJK_MERK[line.verdict], class_="bij oordeel")
                if len(line.cells) > 1
                else None,
                between=" ",
            ),
            *(_cell(cell, claims) for cell in line.cells),
        )
        for line in lines
    )
    return basis.table(caption, columns, rows, class_="tabel vergelijking")


def _cell(cell: Sequence[Said], claims: Claims) -> Html:
    if not cell:
        return element("span", teksten.VERGELIJK_NIET_GEZIEN, class_="onbekend")
    return join(*(element("div", *_said(said, claims)) for said in cell))


def _said(said: Said, claims: Claims) -> Iterable[Html]:
    yield basis.thing_link(said.iri, said.text) if said.iri else join(said.text)
    yield join(" ")
    yield claims.sources.marks(claims.proof.of(*said.statements), *said.statements)


def examples() -> Html:
    """Return ready comparisons to begin with."""
    links = (
        element(
            "a",
            words,
            href=CompareAddress(
                tuple(adres.full(name) for name in names), adres.full(subject) if subject else ""
            ).url(),
        )
        for words, names, subject in teksten.VERGELIJK_VOORBEELDEN
    )
    return basis.bullets(links)


def subjects(options: Sequence[tuple[str, str]], chosen_: str) -> Html:
    """Return the choice of a scheme, to see every rule about it."""
    choices = [
        element("option", name, value=adres.short(iri), selected=iri == chosen_)
        for iri, name in options
    ]
    return basis.get_form(
        "vergelijk",
        element("label", teksten.VERGELIJK_ONDERWERP, for_="vergelijk-over"),
        element("select", *choices, id="vergelijk-over", name="over"),
        element("button", teksten.GEMEENTE_KNOP, type="submit", class_="hoofdknop"),
        class_="zoek",
    )
