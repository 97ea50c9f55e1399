"""The workbench above its answer: the library, the form of a query, the editor, and what is wrong.

The script `werkbank.js` knows the editor by its ids and its parts by `data-` attributes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import adres
import opmaak
import taal
import teksten
from adres import WorkbenchAddress
from adres.werkbank import VALUE
from bibliotheek import Field, Filled
from kg.http.asking import Refused
from kg.queries import Query
from veilig import Html, element, join
from widgets import basis
from woordenlijst import COMPLETIONS

PAGE: Final = "werkbank"
EDITOR: Final = "werkbank-query"
ERROR: Final = "werkbank-fout"
# From the kind of a parameter to the kind of field.
KINDS: Final = {"date": "date", "integer": "number"}


# --- the library ---


def library(
    themes: Mapping[str, Sequence[Query]], state: WorkbenchAddress, *, chosen: bool
) -> Html:
    """Return the queries by theme, folded when one was chosen, with a field to search them."""
    count = sum(len(queries) for queries in themes.values())
    words = opmaak.counted(count, teksten.WERKBANK_EEN, teksten.WERKBANK_AANTAL)
    if not count:
        words = teksten.WERKBANK_GEEN.format(tekst=state.search)
    is_open = bool(state.search)
    return element(
        "details",
        element("summary", teksten.WERKBANK_KIES_ANDER if chosen else teksten.WERKBANK_KIES),
        _search(state),
        element("p", words, role="status", class_="bij"),
        *(_theme(theme, queries, state, is_open=is_open) for theme, queries in themes.items()),
        class_="vouw bibliotheek",
        open=is_open or not chosen,
    )


def _search(state: WorkbenchAddress) -> Html:
    field = element(
        "input",
        type="search",
        id="werkbank-zoek",
        name="zoek",
        value=state.search,
        autocomplete="off",
        spellcheck="false",
    )
    everything = WorkbenchAddress(query=state.query, name=state.name, values=state.values).url()
    kept = {"vraag": state.name, "query": state.query} | _values(state)
    return basis.get_form(
        PAGE,
        element("label", teksten.WERKBANK_ZOEK, for_="werkbank-zoek"),
        field,
        element("button", teksten.WERKBANK_ZOEK_KNOP, type="submit", id="werkbank-zoekknop"),
        element("a", teksten.WERKBANK_ZOEK_WEG, href=everything) if state.search else None,
        *_hidden(kept),
        role="search",
        class_="zoek",
    )


def _theme(theme: str, queries: Sequence[Query], state: WorkbenchAddress, *, is_open: bool) -> Html:
    title = teksten.WERKBANK_THEMA.get(theme, theme)
    links = (
        element(
            "a",
            query.summary,
            href=WorkbenchAddress(name=query.name).url(),
            aria_current="true" if query.name == state.name else None,
        )
        for query in queries
    )
    summary = element("summary", f"{title} ", element("span", f"({len(queries)})", class_="bij"))
    return element("details", summary, basis.bullets(links), class_="vouw", open=is_open)


def _hidden(values: Mapping[str, str]) -> list[Html]:
    return [
        element("input", type="hidden", name=name, value=value)
        for name, value in values.items()
        if value
    ]


def _values(state: WorkbenchAddress) -> dict[str, str]:
    return {VALUE + name: value for name, value in state.values.items()}


# --- the form of a query ---


def chosen(filled: Filled) -> Html:
    """Return a query of the library: its question, what it tells, and its form."""
    query = filled.query
    return basis.section(
        query.summary,
        basis.paragraph(query.description) if query.description else None,
        _form(filled) if filled.fields else None,
        id_="gekozen",
    )


def _form(filled: Filled) -> Html:
    legend = element("legend", teksten.WERKBANK_INVULLEN)
    return basis.get_form(
        PAGE,
        element("fieldset", legend, *map(_field, filled.fields), class_="invullen"),
        *_hidden({"vraag": _name(filled.query)}),
        element("button", teksten.WERKBANK_ZET, type="submit", id="werkbank-zet"),
        class_="vraagformulier",
    )


def _name(query: Query) -> str:
    """Return how an address names a query; one that is not for people needs its folder."""
    return query.name if query.theme != "intern" else f"{query.theme}/{query.name}"


def _field(field: Field) -> Html:
    name = field.parameter.name
    id_ = f"werkbank-w-{name}"
    offered = f"{id_}-namen" if field.suggestions else None
    control = element(
        "input",
        type=KINDS.get(field.parameter.kind, "text"),
        step=1 if field.parameter.kind == "integer" else None,
        id=id_,
        name=VALUE + name,
        value=field.value,
        list=offered,
        autocomplete="off",
        spellcheck="false",
        aria_describedby=f"{id_}-hulp {id_}-fout" if field.error else f"{id_}-hulp",
        aria_invalid="true" if field.error else None,
    )
    options = (element("option", value=words) for words in field.suggestions)
    return element(
        "div",
        element("label", name.replace("_", " "), for_=id_),
        element("p", teksten.WERKBANK_SOORT[field.parameter.kind], id=f"{id_}-hulp", class_="bij"),
        control,
        element("datalist", *options, id=offered) if offered else None,
        _wrong(field, f"{id_}-fout"),
        class_="veld mis" if field.error else "veld",
    )


def _wrong(field: Field, id_: str) -> Html | None:
    if not field.error:
        return None
    begin = element("strong", teksten.WERKBANK_FOUT_IN_VELD)
    return element("p", begin, f" {field.error}", id=id_, class_="fout", role="alert")


# --- the editor ---


def editor(text: str, state: WorkbenchAddress, files: Mapping[str, str]) -> Html:
    """Return the field for the query, which works with and without any script.

    Args:
        text: The query.
        state: The state of the page.
        files: The addresses of the files that the colours need, by name; none without them.
    """
    told = {
        "data_uit": teksten.WERKBANK_UITLEG,
        "data_aan": teksten.WERKBANK_KLEUR_UITLEG,
        "data_mist": teksten.WERKBANK_KLEUR_MIST,
    }
    kept = {"vraag": state.name, "voer": "uit", "beeld": state.view} | _values(state)
    area = element(
        "textarea",
        text,
        id=EDITOR,
        name="query",
        rows=12,
        wrap="off",
        required=True,
        spellcheck="false",
        autocapitalize="off",
        autocomplete="off",
        aria_describedby="werkbank-uitleg",
    )
    form = basis.get_form(
        PAGE,
        element("label", teksten.WERKBANK_VELD, for_=EDITOR, id="werkbank-naam"),
        element("p", teksten.WERKBANK_UITLEG, id="werkbank-uitleg", class_="bij", **told),
        element(
            "div",
            element("div", aria_hidden="true", class_="regels"),
            area,
            class_="schrijfveld",
        ),
        *_hidden(kept),
        element(
            "div",
            element(
                "button",
                teksten.WERKBANK_VOER,
                type="submit",
                id="werkbank-voer",
                class_="hoofdknop",
            ),
            _colours(files) if files else None,
            class_="doen",
        ),
        element("p", id="werkbank-stand", role="status", class_="alleen-gehoord"),
        id="werkbank-formulier",
        class_="werkbank",
    )
    return basis.section(teksten.WERKBANK_QUERY, form, id_="query")


def _colours(files: Mapping[str, str]) -> Html:
    """Return the button that puts on colours; the script shows it."""
    return element(
        "button",
        teksten.WERKBANK_KLEUR,
        type="button",
        id="werkbank-kleur",
        aria_pressed="false",
        hidden=True,
        **{f"data_{name}": address for name, address in files.items()},
        data_lijst=teksten.WERKBANK_KLEUR_LIJST,
        data_woorden=adres.url(COMPLETIONS, {}),
    )


# --- what becomes of it ---


def running(state: WorkbenchAddress) -> Html:
    """Return that a query runs, with the way to stop it; the focus then goes to the button."""
    stop = element(
        "a",
        teksten.WERKBANK_STOP,
        href=state.stopped().url(),
        id="werkbank-stop",
        class_="knop",
        data_blijf="werkbank-voer",
    )
    return basis.notice(basis.paragraph(teksten.WERKBANK_BEZIG), stop)


def too_long(state: WorkbenchAddress, most: int, endpoint: str) -> Html:
    """Return that a query does not fit in an address."""
    said = teksten.WERKBANK_TE_LANG.format(
        aantal=opmaak.number(str(len(state.query))),
        meest=opmaak.number(str(most)),
        adres=endpoint,
    )
    return basis.notice(basis.paragraph(said))


def refused(refusal: Refused, title: str, text: str) -> Html:
    """Return why a query has no answer, beside the line where that is known.

    Args:
        refusal: Why.
        title: What kind of problem it is.
        text: The query.
    """
    detail = refusal.detail.text(taal.current())
    said = f"{detail[:1].upper()}{detail[1:]}"
    again = teksten.WERKBANK_WEER.format(seconden=refusal.again) if refusal.again else None
    return element(
        "div",
        basis.heading(2, teksten.WERKBANK_FOUT),
        element("p", join(element("strong", title), f". {said}"), id=f"{ERROR}-tekst"),
        element("p", again) if again else None,
        _line(refusal, text) if refusal.line else None,
        id=ERROR,
        class_="melding mis",
        role="alert",
        tabindex=-1,
        data_regel=refusal.line or None,
        data_teken=refusal.column or None,
    )


def _line(refusal: Refused, text: str) -> Html | None:
    """Return the line of a query in which something is wrong, from there on marked."""
    lines = text.splitlines()
    if refusal.line > len(lines):
        return None
    line = lines[refusal.line - 1]
    at = refusal.column - 1
    number = element("span", f"{refusal.line} ", class_="bij")
    marked = element("mark", line[at:] or "\N{NO-BREAK SPACE}")
    return element("pre", number, line[:at], marked)
