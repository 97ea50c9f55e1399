"""The vocabulary beside the editor: classes, properties and prefixes, to put into the query."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import adres
import opmaak
import teksten
from adres import WorkbenchAddress
from kg.namespaces import PREFIXES, RDF, XSD
from veilig import Html, element, join
from widgets import basis
from woordenlijst import Join, Word, Words

OF_CLASS = "intern/werkbank-dingen"
OF_PROPERTY = "intern/werkbank-uitspraken"
# How many joins of a property stand there at once.
JOINS = 3


def vocabulary(words: Words, label: Callable[[str], str]) -> Html:
    """Return the vocabulary.

    Args:
        words: What is in the data.
        label: Gives the name of a class or an example.
    """
    classes = (_class(word, label) for word in words.classes)
    properties = (_property(word, label) for word in words.properties)
    prefixes = (
        join(_into(f"{prefix}:", f"PREFIX {prefix}: <{namespace}>"), element("code", namespace))
        for prefix, namespace in PREFIXES.items()
    )
    return basis.section(
        teksten.WERKBANK_WOORDEN,
        basis.paragraph(teksten.WERKBANK_WOORDEN_UITLEG, class_="bij"),
        _folded(teksten.WERKBANK_KLASSEN, len(words.classes), classes),
        _folded(teksten.WERKBANK_EIGENSCHAPPEN, len(words.properties), properties),
        _folded(teksten.WERKBANK_VOORVOEGSELS, len(PREFIXES), prefixes),
        element("p", id="werkbank-ingevoegd", role="status", class_="bij"),
        id_="woorden",
    )


def _folded(title: str, count: int, items: Iterable[Html]) -> Html:
    summary = element("summary", title.format(aantal=count))
    return element("details", summary, basis.bullets(items, class_="woorden"), class_="vouw")


def _class(word: Word, label: Callable[[str], str]) -> Html:
    every = WorkbenchAddress(name=OF_CLASS, values={"klasse": adres.short(word.iri)}).url()
    count = teksten.WERKBANK_DINGEN.format(aantal=opmaak.number(str(word.count)))
    return join(
        _head(word),
        element("div", element("a", count, href=every), class_="bij"),
        _example(word, label),
    )


def _property(word: Word, label: Callable[[str], str]) -> Html:
    address = WorkbenchAddress(name=OF_PROPERTY, values={"eigenschap": adres.short(word.iri)})
    count = teksten.WERKBANK_KEER.format(aantal=opmaak.number(str(word.count)))
    joins = [_join(one, label) for one in word.joins[:JOINS]]
    if (rest := len(word.joins) - JOINS) > 0:
        joins.append(teksten.WERKBANK_MEER_VERBINDINGEN.format(aantal=rest))
    return join(
        _head(word),
        element("div", element("a", count, href=address.url()), class_="bij"),
        element("div", basis.bullets(joins), class_="bij") if joins else None,
        _example(word, label),
    )


def _head(word: Word) -> Html:
    return join(_into(word.name or f"<{word.iri}>", _written(word)), word.label, between=" ")


def _written(word: Word) -> str:
    return word.name or f"<{word.iri}>"


def _into(name: str, text: str) -> Html:
    """Return a button that puts a text into the query."""
    return element(
        "button",
        element("code", name),
        type="button",
        class_="klein",
        aria_label=teksten.WERKBANK_ZET_IN.format(naam=name),
        data_invoegen=text,
        data_gelukt=teksten.WERKBANK_INGEVOEGD.format(naam=name),
    )


def _join(join_: Join, label: Callable[[str], str]) -> str:
    ends = f"{label(join_.from_)} \N{RIGHTWARDS ARROW} {_end(join_.to, label)}"
    return f"{ends} ({opmaak.number(str(join_.count))})"


def _end(iri: str, label: Callable[[str], str]) -> str:
    if not iri:
        return teksten.WERKBANK_ZONDER_KLASSE
    if iri.startswith((XSD, RDF)):
        local = iri.rpartition("#")[2]
        return str(teksten.WERKBANK_DATATYPE.get(local, local))
    return label(iri)


def _example(word: Word, label: Callable[[str], str]) -> Html:
    link = basis.thing_link(word.example, label(word.example))
    return element("div", f"{teksten.WERKBANK_VOORBEELD} ", link, class_="bij")
