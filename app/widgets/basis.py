"""The small parts that every page is made of: links to things, shapes, forms, tables, notices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import adres
import taal
import teksten
import thema
from kg.model import Hit
from kg.namespaces import ID, TOOI
from veilig import Html, element, join


def shape(group: str) -> Html:
    """Return the coloured shape of a kind; its name must stand beside it."""
    look = thema.group(group)
    classes = f"vorm vorm-{look.shape} g-{look.slug}"
    return element("span", class_=classes, aria_hidden="true")


def thing_link(iri: str, label: str) -> Html:
    """Return a link to the page of a thing; its name is Dutch unless it is a word of ours."""
    language = dutch() if iri.startswith((ID, TOOI)) else None
    return element("a", label or iri, href=adres.ThingAddress(iri).url(), lang=language)


def dutch() -> str | None:
    """Return the language to mark what a source says with, on a page that is not Dutch itself."""
    return None if taal.is_dutch() else taal.DUTCH


def named(iri: str, label: str, group: str) -> Html:
    """Return the shape of a thing and a link to its page."""
    return join(shape(group), thing_link(iri, label), between=" ")


def heading(level: int, text: object, *, id_: str | None = None) -> Html:
    """Return a heading; the first one can get the focus after a link."""
    return element(f"h{level}", text, id=id_, tabindex=-1 if level == 1 else None)


def section(title: str, *content: object, id_: str) -> Html:
    """Return a part of the page under a second-level heading, with that heading as its name."""
    head = heading(2, title, id_=f"kop-{id_}")
    return element("section", head, *content, id=id_, aria_labelledby=f"kop-{id_}")


def contents(sections: Iterable[tuple[str, str]]) -> Html:
    """Return links to the sections of a long page, by id and title."""
    links = (element("a", title, href=f"#{id_}") for id_, title in sections)
    head = element("h2", teksten.INHOUD_KOP, class_="alleen-gehoord", id="kop-inhoudsopgave")
    return element(
        "nav", head, bullets(links), class_="inhoudsopgave", aria_labelledby="kop-inhoudsopgave"
    )


def paragraph(*content: object, class_: str | None = None) -> Html:
    """Return a paragraph."""
    return element("p", *content, class_=class_)


def unknown(why: str) -> Html:
    """Return the designed state for what no source says, with why and what to do."""
    word = element("span", teksten.ONBEKEND, class_="onbekend")
    return join(word, element("span", f" {why}", class_="bij"))


def notice(*content: object) -> Html:
    """Return a notice that screen readers read out when it appears."""
    return element("div", *content, class_="melding", role="status")


def bullets(items: Iterable[object], *, class_: str | None = None, tag: str = "ul") -> Html:
    """Return a list."""
    return element(tag, *(element("li", item) for item in items), class_=class_)


def get_form(
    page: str, *content: object, class_: str | None = None, **more: str | bool | None
) -> Html:
    """Return a form that leads to a page with what was filled in, in the same language."""
    language = None
    if not taal.is_dutch():
        language = element("input", type="hidden", name=taal.PARAMETER, value=taal.current())
    return element(
        "form", *content, language, action=f"./{page}", method="get", class_=class_, **more
    )


def search_form(text: str = "", *, focus: bool = False) -> Html:
    """Return the search box; what was typed stays in it."""
    field = element(
        "input",
        type="search",
        id="zoekveld",
        name="q",
        value=text,
        autocomplete="off",
        autofocus=focus,
        spellcheck="false",
    )
    return get_form(
        "",
        element("label", teksten.ZOEK_VELD, for_="zoekveld"),
        field,
        element("button", teksten.ZOEK_KNOP, type="submit", class_="hoofdknop"),
        role="search",
        class_="zoek",
    )


def field(id_: str, label: str, control: Html, *, class_: str = "veld") -> Html:
    """Return a control with its label above it."""
    return element("div", element("label", label, for_=id_), control, class_=class_)


def choice(id_: str, name: str, options: Iterable[tuple[str, str]], chosen: str) -> Html:
    """Return a control to choose from options, by value and words."""
    listed = (
        element("option", words, value=value, selected=value == chosen) for value, words in options
    )
    return element("select", *listed, id=id_, name=name)


def subject_choice(id_: str, options: Iterable[tuple[str, str]], chosen: str, none: str) -> Html:
    """Return a control to choose a subject, or none of them.

    Args:
        id_: The id of the control.
        options: The subjects, by IRI and name.
        chosen: The IRI of the chosen one; empty for none.
        none: What it says when none is chosen.
    """
    listed = ((adres.short(iri), name) for iri, name in (("", none), *options))
    return choice(id_, "over", listed, adres.short(chosen))


def filters(options: Iterable[tuple[str, object, str, bool]]) -> Html:
    """Return links to narrow or order a page: the id, the words, the link, and if it is chosen."""
    links = (
        element("a", words, href=href, aria_current="true" if is_chosen else None, id=id_)
        for id_, words, href, is_chosen in options
    )
    return bullets(links, class_="filters")


def hits(found: Iterable[tuple[Hit, str]]) -> Html:
    """Return what a search found to choose from, each with the link that chooses it."""
    links = (
        join(
            shape(hit.group),
            element("a", hit.label, href=href),
            element("span", f"({hit.type_label})", class_="bij"),
            between=" ",
        )
        for hit, href in found
    )
    return bullets(links, class_="dingen")


def copier(
    words: str, *, done: str, told_in: str, source: str | None = None, class_: str | None = None
) -> Html:
    """Return a button that copies the address of the page, or the text of an element.

    Args:
        words: What it says.
        done: What is said when it is done.
        told_in: The id of the element in which that is said.
        source: The id of the element that is copied; None for the address of the page.
        class_: How it looks.
    """
    return element(
        "button",
        words,
        type="button",
        class_=class_,
        data_kopieer="",
        data_kopieer_van=source,
        data_melding=told_in,
        data_gelukt=done,
    )


def municipality_form(
    id_: str, names: Sequence[str], page: str = "gemeente", text: str = "", **kept: str
) -> Html:
    """Return a field to type a gemeente in that leads to a page.

    Args:
        id_: The id of the field.
        names: The names to offer while someone types.
        page: The page, which reads the name from `q`.
        text: What was typed.
        kept: Other parameters that the page must get.
    """
    field = element(
        "input",
        type="search",
        id=id_,
        name="q",
        value=text,
        autocomplete="off",
        spellcheck="false",
        list=f"{id_}-namen" if names else None,
    )
    options = (element("option", value=name) for name in names)
    return get_form(
        page,
        element("label", teksten.GEMEENTE_VELD, for_=id_),
        field,
        element("datalist", *options, id=f"{id_}-namen") if names else None,
        *(element("input", type="hidden", name=name, value=value) for name, value in kept.items()),
        element("button", teksten.GEMEENTE_KNOP, type="submit", class_="hoofdknop"),
        class_="zoek",
    )


def table(
    caption: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    sorted_by: tuple[str, str] | None = None,
    class_: str = "tabel",
) -> Html:
    """Return a table of which the first column heads each row; narrow screens show blocks.

    Args:
        caption: What the table is about.
        columns: The heads of the columns.
        rows: The cells of each row.
        sorted_by: The column by which the rows are sorted, and in which direction.
        class_: How it looks.
    """
    name, direction = sorted_by or ("", "")
    heads = (
        element("th", column, scope="col", aria_sort=direction if column == name else None)
        for column in columns
    )
    body = (
        element(
            "tr",
            element("th", row[0], scope="row", data_kop=columns[0]),
            *(
                element("td", cell, data_kop=column)
                for column, cell in zip(columns[1:], row[1:], strict=True)
            ),
        )
        for row in rows
    )
    return element(
        "table",
        element("caption", caption),
        element("thead", element("tr", *heads)),
        element("tbody", *body),
        class_=class_,
    )
