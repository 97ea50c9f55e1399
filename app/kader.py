"""The frame around every page: title, head, foot, and a plain page for when something fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import Final, TypeVar, cast
from urllib.parse import quote, urlencode

import streamlit as st

import adres
import bladen
import graaf
import noten
import taal
import teksten
from antwoord import AskedQuery
from kg.errors import KgError
from kg.model import Iri
from veilig import Html, element, join
from widgets import basis
from widgets.beeld import Spec


def show(*parts: object) -> None:
    """Put HTML on the page."""
    st.html(join(*parts))


def params() -> dict[str, list[str]]:
    """Return the query parameters of the address."""
    return {key: st.query_params.get_all(key) for key in st.query_params}


T = TypeVar("T")
# Where the foot says that something was copied.
TOLD: Final = "voet-melding"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture between the HTML of a page: an ECharts option, its height in pixels, its text."""

    key: str
    spec: Spec
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a page shows between head and foot.

    Attributes:
        title: What the window is called.
        html: The page; in parts when there are pictures between them.
        queries: The queries behind it.
        thing: The thing of which the foot offers the facts, if there is one.
    """

    title: str
    html: Html | tuple[Html | Picture, ...]
    queries: tuple[AskedQuery, ...] = ()
    thing: Iri | None = None


def present(slug: str, state: str, make: Callable[[], Content]) -> None:
    """Show a page that depends on its address and the graph only; it is made once for each.

    Args:
        slug: The page.
        state: Its whole state, as in its address.
        make: Makes it.
    """
    content = kept(slug, state, make)
    head(slug, content.title)
    for part in content.html if isinstance(content.html, tuple) else (content.html,):
        if isinstance(part, Picture):
            draw(part)
        else:
            show(part)
    foot(content.thing, content.queries)


def is_dark() -> bool:
    """Whether the page is dark."""
    return bool(st.context.theme.type == "dark")


Clicked = tuple[str, int]


def draw(picture: Picture, on_click: Callable[[Clicked], None] | None = None) -> None:
    """Put a picture on the page.

    Args:
        picture: The picture.
        on_click: Does something with the part that is clicked: its kind (`node`, `edge`, or the
            empty text in a picture with one kind) and its number.
    """
    st.echarts_chart(
        picture.spec,
        key=picture.key,
        height=picture.height,
        theme=None,
        renderer="svg",
        alt=picture.alt,
        on_select=partial(_clicked, picture.key, on_click) if on_click else "ignore",
    )


def _clicked(key: str, on_click: Callable[[Clicked], None]) -> None:
    """Tell what was clicked; a second click unselects it, so the first is remembered."""
    picked = [
        (part.get("data_type", ""), index)
        for part in st.session_state[key].selection["selected"]
        for index in part["data_indices"]
    ]
    remembered = f"{key}-vorige"
    what = picked[0] if picked else st.session_state.get(remembered)
    if what:
        st.session_state[remembered] = what
        on_click(what)


def kept(page: str, state: str, make: Callable[[], T]) -> T:
    """Return what is made of a state; it is made once for each version of the graph.

    Args:
        page: What it belongs to.
        state: Everything that it depends on besides the graph and the language.
        make: Makes it.
    """
    key = (page, state, taal.current(), graaf.graph().digest)
    return cast("T", _kept(_Making(key, make)))


@dataclass(frozen=True, slots=True)
class _Making:
    """What is made at most once for a key, and what makes it."""

    key: tuple[str, ...]
    make: Callable[[], object]


@st.cache_resource(show_spinner=False, max_entries=256, hash_funcs={_Making: attrgetter("key")})
def _kept(making: _Making) -> object:
    return making.make()


def head(page: str, title: str) -> None:
    """Set the title of the window and show the head with the menu."""
    st.set_page_config(page_title=teksten.TITEL.format(pagina=title), layout="wide")
    name = element("span", element("a", teksten.NAAM, href=adres.url("", {})), class_="naam")
    links = (_menu_link(leaf, page) for leaf in bladen.of(bladen.MAIN))
    more = bladen.of(bladen.MORE)
    here = next((teksten.MENU[leaf.slug] for leaf in more if leaf.slug == page), "")
    words = teksten.MENU_MEER_HIER.format(pagina=here) if here else teksten.MENU_MEER
    folded = element(
        "details",
        element("summary", words, class_="hier" if here else None),
        basis.bullets(_menu_link(leaf, page) for leaf in more),
        class_="meer-menu",
    )
    menu = element("nav", basis.bullets([*links, folded]), aria_label=teksten.HOOFDMENU)
    show(element("header", name, menu, _other_language(page), class_="hoofd"))


def _menu_link(leaf: bladen.Leaf, page: str) -> Html:
    current = "page" if leaf.slug == page else None
    return element(
        "a", teksten.MENU[leaf.slug], href=adres.url(leaf.slug, {}), aria_current=current
    )


def _other_language(page: str) -> Html:
    """Return the link to this page in the other language; it loads the page as a whole."""
    other = taal.ENGLISH if taal.is_dutch() else taal.DUTCH
    here = {key: value for key, value in params().items() if key != taal.PARAMETER}
    if other != taal.DUTCH:
        here[taal.PARAMETER] = [other]
    query = urlencode(here, doseq=True, quote_via=quote, safe="/:,")
    return element(
        "a",
        teksten.ANDERE_TAAL,
        href=f"./{page}?{query}" if query else f"./{page}",
        lang=other,
        hreflang=other,
        data_heel=True,
        class_="taal",
    )


def foot(thing: Iri | None = None, queries: Sequence[AskedQuery] = ()) -> None:
    """Show the foot: link to share, downloads of a thing, queries, date and version."""
    link = basis.copier(teksten.VOET_LINK, done=teksten.VOET_GEKOPIEERD, told_in=TOLD)
    items: list[Html] = [link]
    if thing:
        items += _downloads(thing)
    show(
        element(
            "footer",
            element("h2", teksten.VOET_KOP, class_="alleen-gehoord"),
            basis.bullets(items),
            element("p", id=TOLD, role="status", class_="bij"),
            _queries(queries) if queries else None,
            element("p", f"{noten.data_state()} {teksten.VOET_LICENTIE}".lstrip()),
            class_="voet",
        )
    )


def _downloads(thing: Iri) -> list[Html]:
    name = adres.short(thing.value)
    return [
        element("a", label, href=adres.url("feiten", {"ding": name, "vorm": form}), download="")
        for label, form in ((teksten.VOET_TURTLE, "ttl"), (teksten.VOET_CSV, "csv"))
    ]


def _queries(asked: Sequence[AskedQuery]) -> Html:
    """Return the queries behind the page, folded: what each asks, and its text to copy."""
    shown = (_query(f"zoekvraag-{number}", query) for number, query in enumerate(asked, start=1))
    summary = element("summary", teksten.VOET_VRAGEN)
    why = basis.paragraph(teksten.VOET_VRAGEN_UITLEG, class_="bij")
    return element("details", summary, why, basis.bullets(shown), class_="vouw zoekvragen")


def _query(id_: str, query: AskedQuery) -> Html:
    words = teksten.VOET_VRAAG.format(naam=query.name)
    copy = basis.copier(words, done=teksten.VOET_VRAAG_GEKOPIEERD, told_in=TOLD, source=id_)
    text = element("pre", query.text, id=id_, tabindex=0, aria_label=query.name)
    summary = element("summary", element("code", query.name), f" {query.summary}")
    return element("details", summary, copy, text)


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
