"""The parts of the page that puts things side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import adres
import opmaak
import teksten
import vergelijkframe
from adres import CompareAddress
from adres.vergelijken import MOST
from kg.model import Hit
from kg.namespaces import BASE, TOOI
from veilig import Html, element, join
from vergelijk import Comparison
from vergelijkframe import SINGLE, Agreement, Line, Said
from widgets import basis
from widgets.uitspraak import STATUS, Claims, state


def _kept(state: CompareAddress, *, but: Iterable[str] = ()) -> list[Html]:
    """Return hidden fields by which a form keeps what is chosen, but for what it shows itself."""
    left_out = set(but)
    return [
        element("input", type="hidden", name="ding", value=adres.short(iri))
        for iri in state.things
        if iri not in left_out
    ]


def _subject(state: CompareAddress) -> Html | None:
    if not state.subject:
        return None
    return element("input", type="hidden", name="over", value=adres.short(state.subject))


def chooser(state: CompareAddress) -> Html:
    """Return the field to search for one thing more."""
    field = element(
        "input", type="search", id="vergelijk-zoek", name="q", value=state.text, autocomplete="off"
    )
    return basis.get_form(
        "vergelijk",
        *_kept(state),
        _subject(state),
        element("label", teksten.VERGELIJK_VELD, for_="vergelijk-zoek"),
        field,
        element("button", teksten.ZOEK_KNOP, type="submit", class_="hoofdknop"),
        class_="zoek",
    )


def found(hits: Sequence[Hit], total: int, state: CompareAddress) -> Html:
    """Return what a search found, each to be put beside the rest."""
    if not hits:
        words = teksten.VERGELIJK_GEEN_ERBIJ if state.things else teksten.VERGELIJK_GEEN
        return basis.notice(words.format(q=state.text))
    left = teksten.VERGELIJK_NOG.format(aantal=total - len(hits)) if total > len(hits) else None
    return join(
        basis.heading(3, teksten.VERGELIJK_KIES.format(q=state.text)),
        element(
            "p",
            opmaak.counted(total, teksten.VERGELIJK_EEN, teksten.VERGELIJK_AANTAL),
            left,
            role="status",
            id="gevonden",
        ),
        basis.hits((hit, state.plus(hit.iri.value).url()) for hit in hits),
    )


def rules(found: Sequence[tuple[str, str]], state: CompareAddress, name: str) -> Html:
    """Return the rules and pages about a scheme, to choose from."""
    boxes = (
        element(
            "label",
            element(
                "input",
                type="checkbox",
                name="ding",
                value=adres.short(iri),
                checked=iri in state.things,
            ),
            element("span", label),
        )
        for iri, label in found
    )
    legend = teksten.VERGELIJK_REGELS.format(onderwerp=name)
    return basis.get_form(
        "vergelijk",
        *_kept(state, but=(iri for iri, _ in found)),
        _subject(state),
        element(
            "fieldset",
            element("legend", legend),
            element("div", *boxes, class_="keuzes"),
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
    found = vergelijkframe.summary(comparison.lines)
    rows = (
        element(
            "div",
            element("dt", _verdict(one, comparison)),
            element("dd", join(*(_jump(line) for line in one.lines), between=", ")),
        )
        for one in found
    )
    return element("dl", *rows, class_="feiten oordelen") if found else None


def _verdict(agreement: Agreement, comparison: Comparison) -> str:
    if agreement.only is None:
        return teksten.VERGELIJK_OORDEEL[agreement.verdict]
    return teksten.VERGELIJK_ALLEEN.format(naam=comparison.things[agreement.only].label)


def _jump(line: Line) -> Html:
    return element("a", line.label, href=f"#{line.key}")


def table(
    comparison: Comparison,
    lines: Sequence[Line],
    title: str,
    claims: Claims,
    state: CompareAddress,
) -> Html:
    """Return the points of things side by side."""
    names = tuple(thing.label for thing in comparison.things)
    caption = teksten.VERGELIJK_TABEL.format(titel=title, namen=", ".join(names))
    rows = (
        (_head(line, comparison, state, claims), *(_cell(cell, claims) for cell in line.cells))
        for line in lines
    )
    return basis.table(caption, (teksten.VERGELIJK_PUNT, *names), rows, class_="tabel vergelijking")


def _head(line: Line, comparison: Comparison, state: CompareAddress, claims: Claims) -> Html:
    """Return the name of a point with its meaning, how far the things agree, and what next."""
    name = claims.explained(line.iri, line.label) if line.iri else element("span", line.label)
    if len(line.cells) == 1:
        return element("div", name, id=line.key, tabindex=-1)
    return element(
        "div",
        name,
        element("div", _mark(line, comparison), class_=f"bij oordeel oordeel-{line.verdict}"),
        _in_turn(line, state),
        id=line.key,
        tabindex=-1,
    )


def _mark(line: Line, comparison: Comparison) -> str:
    if line.verdict != SINGLE:
        return teksten.VERGELIJK_MERK[line.verdict]
    return teksten.VERGELIJK_MERK_ALLEEN.format(naam=comparison.things[line.filled[0]].label)


def _in_turn(line: Line, state: CompareAddress) -> Html | None:
    """Return a link that compares what stands in a line of things."""
    if not line.key.startswith("lijst-"):
        return None
    things = vergelijkframe.side_by_side(line, MOST)
    if not things:
        return None
    hidden = element("span", f": {line.label}", class_="alleen-gehoord")
    target = CompareAddress(things, state.subject).url()
    return element("a", teksten.VERGELIJK_DEZE, hidden, href=target, class_="verder")


def _cell(cell: Sequence[Said], claims: Claims) -> Html:
    if not cell:
        return element("span", teksten.VERGELIJK_NIET_GEZIEN, class_="onbekend")
    return join(*(element("div", *_said(said, claims), class_="gezegd") for said in cell))


def _said(said: Said, claims: Claims) -> Iterable[Html]:
    proof = claims.proof.of(*said.statements)
    yield _value(said, claims)
    yield join(" ")
    if said.statements and said.statements[0].predicate.value == STATUS:
        note = state(proof, is_known=said.is_known)
        if note:
            yield join(note, " ")
    yield claims.sources.marks(proof, *said.statements)
    for condition in said.conditions:
        yield element("div", condition, class_="voorwaarde")
    for remark in said.remarks:
        yield element("div", remark, class_="bij")


def _value(said: Said, claims: Claims) -> Html:
    if not said.is_known:
        word = teksten.ONBEKEND if said.iri else teksten.NIET_BESCHREVEN_KORT
        return element("span", word, class_="onbekend")
    if not said.iri:
        return element("span", said.text)
    if not said.iri.startswith((BASE, TOOI)):
        return opmaak.outside(said.iri, opmaak.site(said.iri))
    return claims.explained(said.iri, said.text)


def examples() -> Html:
    """Return ready comparisons to begin with."""
    links = (
        element(
            "a",
            words,
            href=CompareAddress(
                tuple(adres.full(name) for name in names), adres.full(subject)
            ).url(),
        )
        for words, names, subject in teksten.VERGELIJK_VOORBEELDEN
    )
    return basis.bullets(links)


def subjects(options: Sequence[tuple[str, str]], state: CompareAddress) -> Html:
    """Return the choice of a scheme, to see every rule about it and to keep to it."""
    none = teksten.VERGELIJK_GEEN_ONDERWERP
    return basis.get_form(
        "vergelijk",
        *_kept(state),
        element("label", teksten.VERGELIJK_ONDERWERP, for_="vergelijk-over"),
        basis.subject_choice("vergelijk-over", options, state.subject, none),
        element("button", teksten.GEMEENTE_KNOP, type="submit", class_="hoofdknop"),
        class_="zoek",
    )
