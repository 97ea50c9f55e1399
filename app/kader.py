"""The frame around every page: title, head, foot, and a plain page for when something fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import streamlit as st

import adres
import graaf
import opmaak
import teksten
from kg.errors import KgError
from kg.model import Iri
from veilig import Html, element, join
from widgets import basis


def show(*parts: object) -> None:
    """Put HTML on the page."""
    st.html(join(*parts))


def head(page: str, title: str) -> None:
    """Set the title of the window and show the head with the menu."""
    st.set_page_config(page_title=teksten.TITEL.format(pagina=title), layout="wide")
    links = (
        element(
            "a",
            label,
            href=adres.url(slug, {}),
            aria_current="page" if slug == page else None,
        )
        for slug, label in teksten.MENU.items()
    )
    name = element("span", element("a", teksten.NAAM, href=adres.url("", {})), class_="naam")
    menu = element("nav", basis.bullets(links), aria_label=teksten.HOOFDMENU)
    show(element("header", name, menu, class_="hoofd"))


def foot(thing: Iri | None = None, queries: Sequence[str] = ()) -> None:
    """Show the foot: link to share, downloads of a thing, queries, date and version."""
    link = element(
        "button",
        teksten.VOET_LINK,
        type="button",
        data_kopieer="",
        data_melding="voet-melding",
        data_gelukt=teksten.VOET_GEKOPIEERD,
    )
    items: list[Html] = [link, element("span", id="voet-melding", role="status")]
    if thing:
        items[1:1] = _downloads(thing)
    show(
        element(
            "footer",
            element("h2", teksten.VOET_KOP, class_="alleen-gehoord"),
            basis.bullets(items),
            _queries(queries) if queries else None,
            element("p", _stand()),
            class_="voet",
        )
    )


def _downloads(thing: Iri) -> list[Html]:
    name = adres.short(thing.value)
    return [
        element("a", label, href=adres.url("feiten", {"ding": name, "vorm": form}), download="")
        for label, form in ((teksten.VOET_TURTLE, "ttl"), (teksten.VOET_CSV, "csv"))
    ]


def _queries(names: Sequence[str]) -> Html:
    """Return the names of the queries behind the page and what each asks, folded."""
    library = graaf.graph().library
    items = (
        join(element("code", name), f" {library.get(name).summary}", between=" ") for name in names
    )
    summary = element("summary", teksten.VOET_VRAGEN)
    why = basis.paragraph(teksten.VOET_VRAGEN_UITLEG, class_="bij")
    return element("details", summary, why, basis.bullets(items), class_="vouw zoekvragen")


def _stand() -> str:
    graph = graaf.graph()
    row = graph.select("intern/pagina-stand").values()[0]
    if not row["datum"]:
        return teksten.VOET_LICENTIE
    stand = teksten.VOET_GEGEVENS.format(
        datum=opmaak.date(row["datum"]), kenmerk=graph.digest[:8] or "-"
    )
    return f"{stand} {teksten.VOET_LICENTIE}"


def guarded(page: Callable[[], None]) -> Callable[[], None]:
    """Return a page that says so when the graph cannot be opened or cannot answer."""

    def run() -> None:
        try:
            graaf.graph()
        except KgError as error:
            head("", teksten.FOUT_KOP)
            show(basis.heading(1, teksten.FOUT_KOP))
            _failed(error)
            return
        try:
            page()
        except KgError as error:
            show(basis.heading(2, teksten.FOUT_KOP))
            _failed(error)

    run.__name__ = page.__name__
    return run


def _failed(error: KgError) -> None:
    # The line may name files of this machine: it is for who runs the site.
    logging.getLogger(__name__).error("%s", error.line("nl"))
    show(basis.notice(teksten.FOUT_UITLEG))
