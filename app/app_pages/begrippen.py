"""The glossary: what the words on this website mean."""

from __future__ import annotations

from collections.abc import Iterable

import begrippenframe
import kader
import opmaak
import teksten
from adres import GlossaryAddress
from antwoord import Answers
from begrippenframe import Entry
from veilig import Html, element, join
from widgets import basis
from widgets.uitspraak import Claims


def page() -> None:
    """Show the page."""
    state = GlossaryAddress.read(kader.params())
    kader.present("begrippen", state.url(), lambda: _made(state))


def _made(state: GlossaryAddress) -> kader.Content:
    answers = Answers()
    every = begrippenframe.entries(
        [*answers.rows("intern/pagina-begrippen"), *answers.rows("intern/pagina-begrippen-bronnen")]
    )
    found = begrippenframe.shown(every, state)
    number = sum(len(entries) for entries in found.values())
    counted = opmaak.counted(number, teksten.BEGRIPPEN_EEN, teksten.BEGRIPPEN_AANTAL)
    html = join(
        basis.heading(1, teksten.BEGRIPPEN_KOP),
        basis.paragraph(teksten.BEGRIPPEN_INLEIDING, class_="inleiding"),
        basis.paragraph(teksten.BEGRIPPEN_BRON, class_="bij"),
        _form(state, begrippenframe.schemes(every)),
        element("p", counted, role="status", id="gevonden"),
        _letters(found) if found else basis.notice(teksten.BEGRIPPEN_GEEN),
        *(
            basis.section(
                letter,
                element(
                    "dl",
                    *(_entry(entry, answers.claims) for entry in entries),
                    class_="feiten begrippen",
                ),
                id_=f"letter-{letter.lower()}",
            )
            for letter, entries in found.items()
        ),
        answers.sources.listed(),
    )
    return kader.Content(teksten.BEGRIPPEN_KOP, html, answers.query_texts())


def _letters(found: Iterable[str]) -> Html:
    links = (element("a", letter, href=f"#letter-{letter.lower()}") for letter in found)
    label = teksten.BEGRIPPEN_LETTERS
    return element("nav", basis.bullets(links, class_="rij letters"), aria_label=label)


def _form(state: GlossaryAddress, schemes: dict[str, str]) -> Html:
    field = element(
        "input", type="search", id="begrip-zoek", name="q", value=state.text, autocomplete="off"
    )
    options = (("", teksten.BEGRIPPEN_ALLE), *schemes.items())
    choice = basis.choice("begrip-lijst", "lijst", options, state.scheme)
    return basis.get_form(
        "begrippen",
        basis.field("begrip-zoek", teksten.BEGRIPPEN_VELD, field),
        basis.field("begrip-lijst", teksten.BEGRIPPEN_LIJST, choice, class_="veld smal"),
        element("button", teksten.ZOEK_KNOP, type="submit", class_="hoofdknop onderaan"),
        role="search",
        class_="zoek",
    )


def _entry(entry: Entry, claims: Claims) -> Html:
    notes = [entry.scheme_name] if entry.scheme_name else []
    if entry.others:
        notes.append(f"{teksten.DING_OOK_WEL}: {entry.others}")
    mark = None
    if entry.statements:
        mark = claims.proven(*entry.statements)
    return element(
        "div",
        element("dt", basis.thing_link(entry.iri, entry.name), id=entry.anchor, tabindex=-1),
        element("dd", join(element("span", entry.meaning, lang=basis.dutch()), mark, between=" ")),
        element("dd", "; ".join(notes), class_="bij") if notes else None,
    )
