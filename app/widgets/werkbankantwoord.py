"""The answer on the workbench: a table with names, a chart, a net, a map, and it all as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final
from urllib.parse import quote

import adres
import fragmenten
import opmaak
import teksten
import thema
from adres import WorkbenchAddress
from antwoordframe import Found
from kg.model import Iri, Term, Text
from kg.store.results import GRAPH_FORMATS, TABLE_FORMATS
from veilig import Html, element, join
from verkenframe import Picture
from widgets import basis

TOLD: Final = "werkbank-kopie"
ENDPOINT: Final = "./sparql"


# The name of a thing by its IRI; empty when it has none.
Label = Callable[[str], str]


def summary(found: Found) -> Html:
    """Return how much came back and how long it took, for eyes and for screen readers."""
    if found.truth is not None:
        words = teksten.WERKBANK_JA_NEE[found.truth]
        return element("p", element("strong", words), data_stand=words, class_="stand")
    return element("p", _counted(found), data_stand=_counted(found), class_="stand")


def _counted(found: Found) -> str:
    seconds = opmaak.number(f"{found.seconds:.2f}")
    time = teksten.WERKBANK_TIJD.format(seconden=seconds)
    total, part = (opmaak.number(str(n)) for n in (found.total, len(found.rows)))
    one, many, some = (
        (teksten.WERKBANK_TRIPLE, teksten.WERKBANK_TRIPLES, teksten.WERKBANK_DEEL_TRIPLES)
        if found.is_graph
        else (teksten.WERKBANK_RIJ, teksten.WERKBANK_RIJEN, teksten.WERKBANK_DEEL)
    )
    if not found.total:
        return teksten.WERKBANK_GEEN_RIJEN.format(tijd=time)
    form = one if found.total == 1 else many if found.is_whole else some
    return form.format(aantal=total, deel=part, tijd=time)


def views(fitting: Sequence[str], chosen: str, state: WorkbenchAddress) -> Html | None:
    """Return the ways to show the answer, as links."""
    if len(fitting) < 2:
        return None
    listing = basis.filters(
        (f"beeld-{view}", teksten.WERKBANK_BEELD[view], state.shown_as(view).url(), view == chosen)
        for view in fitting
    )
    return element("nav", listing, aria_label=teksten.WERKBANK_BEELDEN)


# --- the table ---


def table(found: Found, state: WorkbenchAddress, label: Label) -> Html:
    """Return the rows as a table of which each head sorts."""
    hint = teksten.WERKBANK_SORTEER if found.is_whole else teksten.WERKBANK_SORTEER_DEEL
    heads = (_head(column, found, state) for column in found.columns)
    body = (
        element(
            "tr",
            *(
                element("td", cell(value, label), data_kop=_column(column, found))
                for column, value in zip(found.columns, row, strict=True)
            ),
        )
        for row in found.rows
    )
    return join(
        element("p", hint, class_="bij"),
        element(
            "div",
            element(
                "table",
                element("caption", teksten.WERKBANK_TABEL),
                element("thead", element("tr", *heads)),
                element("tbody", *body),
                class_="tabel antwoord",
            ),
            class_="breed",
            role="region",
            aria_label=teksten.WERKBANK_TABEL,
            tabindex=0,
        ),
    )


def _column(column: str, found: Found) -> str:
    return teksten.WERKBANK_DRIETAL[column] if found.is_graph else column


def _head(column: str, found: Found, state: WorkbenchAddress) -> Html:
    is_here = state.order.removeprefix("-") == column
    direction = "descending" if state.order.startswith("-") else "ascending"
    link = element(
        "a", _column(column, found), href=state.sorted_by(column).url(), id=f"kop-{column}-orde"
    )
    return element("th", link, scope="col", aria_sort=direction if is_here else None)


def cell(value: Term | None, label: Label) -> Html:
    """Return a value: a thing of ours as a link with its name, a literal as it reads."""
    if value is None:
        return element("span", teksten.WERKBANK_LEGE_CEL, class_="niet-gezien")
    if isinstance(value, Text):
        tag = element("span", f"@{value.lang}", class_="bij") if value.lang else None
        return join(opmaak.shown(value), tag, between=" ")
    return thing(value, label)


def thing(iri: Iri, label: Label) -> Html:
    """Return a thing by its name, with its short IRI beside it; a link where there is a page."""
    short = element("code", adres.short(iri.value))
    name = label(iri.value)
    if name:
        return join(basis.thing_link(iri.value, name), short, between=" ")
    return short if iri.is_blank else join(opmaak.outside(iri.value, iri.value))


# --- beside a picture ---


def measures(columns: Sequence[str], chosen: str, state: WorkbenchAddress) -> Html | None:
    """Return the columns with numbers to choose from, as links."""
    if len(columns) < 2:
        return None
    listing = basis.filters(
        (f"maat-{column}", column, state.measuring(column).url(), column == chosen)
        for column in columns
    )
    return element("nav", listing, aria_label=teksten.WERKBANK_MATEN)


def net_list(picture: Picture, label: Label) -> Html:
    """Return the things of a net with all that joins them, which is the picture in words."""
    name = {node.id: node.label for node in picture.nodes}
    group = {node.id: node.group for node in picture.nodes}
    items = []
    for start in dict.fromkeys(line.start for line in picture.lines):
        lines = (
            join(
                element("span", line.label, class_="stap"),
                _shape(group[line.end]),
                _named(line.end, name[line.end], label),
                between=" ",
            )
            for line in picture.lines
            if line.start == start
        )
        head = join(_shape(group[start]), _named(start, name[start], label), between=" ")
        items.append(join(element("strong", head), basis.bullets(lines)))
    return join(
        basis.heading(3, teksten.WERKBANK_NET_LIJST), basis.bullets(items, class_="netlijst")
    )


def _shape(group: str) -> Html:
    """Return the shape of a group, with its name for who does not see it."""
    words = element("span", f"{thema.group(group).one}: ", class_="alleen-gehoord")
    return join(basis.shape(group), words)


def _named(iri: str, name: str, label: Label) -> Html:
    return basis.thing_link(iri, name) if label(iri) else element("code", adres.short(iri))


def legend(groups: Sequence[str]) -> Html:
    """Return which shape stands for what."""
    kinds = sorted(dict.fromkeys(groups), key=thema.order)
    items = (join(basis.shape(group), thema.group(group).one, between=" ") for group in kinds)
    return basis.bullets(items, class_="legenda")


def map_list(rows: Sequence[Sequence[Term | None]], without: int, label: Label) -> Html:
    """Return the rows that stand on a map, and how many do not."""
    kept = (
        join(*(_brief(v, label) for v in row if v is not None and not _is_place(v)), between=", ")
        for row in rows
    )
    head = teksten.WERKBANK_KAART_LIJST.format(aantal=opmaak.number(str(len(rows))))
    less = teksten.WERKBANK_KAART_ZONDER.format(aantal=opmaak.number(str(without)))
    return join(
        basis.heading(3, head),
        element("p", less, class_="bij") if without else None,
        basis.bullets(kept, class_="kaartlijst"),
    )


def _brief(value: Term, label: Label) -> Html:
    """Return a value without the short IRI beside its name."""
    return (
        _named(value.value, label(value.value), label)
        if isinstance(value, Iri)
        else cell(value, label)
    )


def _is_place(value: Term) -> bool:
    return isinstance(value, Text) and value.value.startswith("POINT")


# --- to take along ---


def downloads(query: str, found: Found) -> Html:
    """Return links to the whole answer in every format of the endpoint."""
    formats = GRAPH_FORMATS if found.is_graph else TABLE_FORMATS
    links = (
        element(
            "a",
            teksten.WERKBANK_VORM[format_],
            href=f"{ENDPOINT}?format={format_}&query={quote(query, safe='')}",
            download=f"antwoord.{_ENDINGS.get(format_, format_)}",
            class_="knop",
        )
        for format_ in formats
    )
    return join(
        basis.heading(3, teksten.WERKBANK_DOWNLOAD), basis.bullets(links, class_="rij knoppen")
    )


_ENDINGS: Final[Mapping[str, str]] = {
    "turtle": "ttl",
    "ntriples": "nt",
    "rdfxml": "rdf",
    "nquads": "nq",
}


def elsewhere(query: str, endpoint: str) -> Html:
    """Return the same query as a command and as scripts, each to copy."""
    parts = (_fragment(name, write(query, endpoint)) for name, write in fragmenten.ALL)
    return basis.section(
        teksten.WERKBANK_ELDERS,
        basis.paragraph(teksten.WERKBANK_ELDERS_UITLEG, class_="bij"),
        *parts,
        element("p", id=TOLD, role="status", class_="bij"),
        id_="elders",
    )


def _fragment(name: str, text: str) -> Html:
    id_ = f"fragment-{name.lower()}"
    copy = basis.copier(
        teksten.WERKBANK_KOPIEER.format(naam=name),
        done=teksten.WERKBANK_GEKOPIEERD.format(naam=name),
        told_in=TOLD,
        source=id_,
    )
    return element(
        "details",
        element("summary", name),
        copy,
        element("pre", text, id=id_, tabindex=0, aria_label=name, role="region"),
        class_="vouw",
    )
