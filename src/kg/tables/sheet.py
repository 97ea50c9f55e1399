"""The graph that a table becomes: statements, and the observation that each thing rests on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

import pyoxigraph as ox

from kg.errors import Words
from kg.namespaces import INS, RDF, XSD
from kg.tables.naming import slug
from kg.tables.records import MEND, CellError, plain
from kg.tables.words import Kind, Lexicon, full

Value = ox.NamedNode | ox.Literal

_TYPE = ox.NamedNode(f"{RDF}type")
_DATES = {4: "gYear", 7: "gYearMonth", 10: "date"}
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,20}(?:\.\d{1,20})?", re.ASCII)
_ADDRESS = re.compile(r"https?://(?:[\w-]+\.)+[\w-]{2,}\.?(?::\d+)?(?:[/?#]|$)")
_SEEN = ox.NamedNode(f"{INS}Waarneming")


def iri(name: str) -> ox.NamedNode:
    """Return a prefixed name, or an IRI in full, as a node."""
    return ox.NamedNode(name if "://" in name else full(name))


def text(value: str) -> ox.Literal:
    """Return a Dutch text."""
    return ox.Literal(value, language="nl")


def typed(value: str, datatype: str) -> ox.Literal:
    """Return a value of a datatype of XML Schema."""
    return ox.Literal(value, datatype=ox.NamedNode(f"{XSD}{datatype}"))


def day(value: date) -> ox.Literal:
    """Return a day."""
    return typed(value.isoformat(), "date")


def moment(value: str) -> ox.Literal | None:
    """Return a text as a day, month or year; None when it is none of these."""
    if not _DATE.fullmatch(value):
        return None
    try:
        date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        return None
    return typed(value, _DATES[len(value)])


def true() -> ox.Literal:
    """Return the truth value true."""
    return typed("true", "boolean")


def number(value: object) -> Decimal | None:
    """Return a whole or decimal number; None when a value is none."""
    if isinstance(value, bool) or not _NUMBER.fullmatch(str(value).strip()):
        return None
    return Decimal(str(value).strip())


def dutch(value: Decimal, *, money: bool = False) -> str:
    """Return a number as Dutch writes it: `2.100`, `7,5`; an amount of money as `300,50`."""
    whole = f"{value:,f}".translate(str.maketrans(",.", ".,"))
    return f"{whole}0" if money and re.search(r",\d$", whole) else whole


class Sheet:
    """The statements of one named graph; the same statement counts once.

    Args:
        kind: The kind of table.
        lexicon: The mapping, for what addresses to withhold.

    Attributes:
        kind: The kind of table.
        last: The characteristic that was stated last.
    """

    def __init__(self, kind: Kind, lexicon: Lexicon) -> None:
        self.kind = kind
        self._withheld = lexicon.withheld()
        self._lexicon = lexicon
        self._triples: dict[ox.Triple, None] = {}
        self._observed: dict[ox.NamedNode, tuple[str, Look]] = {}
        self._labels: dict[str, str] = {}
        self.last = ""

    @property
    def triples(self) -> tuple[ox.Triple, ...]:
        """The statements; of observations of one name all but one have a number behind it.

        The numbers follow from what was observed, not from the order in which it was.
        """
        names = _numbered(self._observed)
        return tuple(
            ox.Triple(
                names.get(triple.subject, triple.subject),
                triple.predicate,
                names.get(triple.object, triple.object),
            )
            for triple in self._triples
        )

    def mark(self) -> int:
        """Return a place to go back to when a row turns out not to be usable."""
        return len(self._triples)

    def back(self, mark: int) -> None:
        """Forget every statement made since a mark."""
        while len(self._triples) > mark:
            triple, _ = self._triples.popitem()
            if triple.object == _SEEN:
                self._observed = {
                    node: look for node, look in self._observed.items() if node != triple.subject
                }

    def say(self, subject: str, predicate: str, *values: Value | None) -> None:
        """State something of a thing; a value that is None is not stated."""
        for value in values:
            if value is not None:
                self._triples.setdefault(ox.Triple(iri(subject), iri(predicate), value))

    def thing(
        self, subject: str, klass: str, label: str, rests_on: Iterable[str], description: str = ""
    ) -> None:
        """Describe a thing: its class, name and description, and what it rests on."""
        self._triples.setdefault(ox.Triple(iri(subject), _TYPE, iri(f"ins:{klass}")))
        self.say(subject, "skos:prefLabel", text(label))
        self._labels[iri(subject).value] = label
        if description:
            self.say(subject, "dct:description", text(description))
        self.rests(subject, *rests_on)

    def rests(self, subject: str, *sources: str) -> None:
        """State what a thing rests on."""
        self.say(subject, "prov:wasDerivedFrom", *(iri(source) for source in sources))

    def typed_as(self, subject: str, klass: str) -> None:
        """State the class of a thing."""
        self._triples.setdefault(ox.Triple(iri(subject), _TYPE, iri(klass)))

    def label(self, thing: str) -> str:
        """Return what this sheet calls a thing."""
        return self._labels[iri(thing).value]

    def observe(self, look: Look) -> str:
        """Describe an observation and return its address; the same look is described once.

        Raises:
            CellError: Its web address cannot be used.
        """
        name = f"waarneming:{slug(f'{self.kind.name} {look.about}')}"
        # Until all is observed an address holds a checksum, which `triples` takes out.
        checksum = hashlib.sha256(repr(look.content).encode()).hexdigest()
        subject = f"{name}/{checksum}"
        if iri(subject) in self._observed:
            return subject
        self._observed[iri(subject)] = (name, look)
        self.typed_as(subject, "ins:Waarneming")
        self._address(subject, look)
        self.say(subject, "ins:bekekenOp", day(look.seen))
        self.say(subject, "ins:datum", look.date)
        if look.where:
            self.say(subject, "ins:vindplaats", ox.Literal(look.where))
        else:
            self.say(subject, "ins:nietGezien", iri("ins:vindplaats"))
        self.say(subject, "ins:zekerheid", iri(f"zekerheid:{self._certainty(look)}"))
        self.say(subject, "ins:afgeleid", typed(str(bool(look.derived_from)).lower(), "boolean"))
        if look.derived_from:
            self.say(subject, "ins:afgeleidUit", text(look.derived_from))
            self.say(subject, "ins:overEigenschap", *(iri(name) for name in look.concerning))
        for remark in look.all_remarks():
            self.say(subject, "ins:toelichting", text(remark))
        return subject

    def _address(self, subject: str, look: Look) -> None:
        if not look.url:
            self.say(subject, "ins:nietGezien", iri("ins:website"))
            return
        node = self.address(look.url, look.url_column)
        self.say(subject, "ins:website", node)
        if node is None:
            self.say(subject, "ins:adresWeggelaten", true())

    def address(self, url: str, column: str) -> ox.NamedNode | None:
        """Return a web address; None when it must be withheld, as it names a person.

        Raises:
            CellError: It is no web address.
        """
        try:
            host = (urlsplit(url).hostname or "").rstrip(".")
            node = ox.NamedNode(url)
        except ValueError:
            node = None
        if node is None or not _ADDRESS.match(url):
            raise CellError(
                column, Words("dit is geen webadres", "this is no web address"), MEND, url
            )
        parts = host.split(".")
        domains = (".".join(parts[place:]) for place in range(len(parts)))
        withheld = any(sha in self._withheld for sha in map(_sha256, domains))
        return None if withheld else node

    def _certainty(self, look: Look) -> str:
        first = re.split(r"[;,( ]", look.sure, maxsplit=1)[0]
        found = self._lexicon.concept("zekerheid", first)
        if found is None:
            reason = Words("deze zekerheid is er niet", "there is no such certainty")
            raise CellError(look.sure_column, reason, MEND, look.sure)
        # More words behind `ja` always take something back.
        return "deels" if found == "zeker" and first != look.sure else found

    def characteristic(
        self,
        of: str,
        of_label: str,
        column: str,
        value: object,
        *,
        looks: Callable[[], str],
        key: str = "",
        note: str = "",
        remark: str = "",
        **extra: Iterable[str],
    ) -> None:
        """State what a column says of a thing, in words and, where it counts, as a figure.

        Args:
            of: The thing.
            of_label: What it is called.
            column: The column, which `kenmerken.toml` knows.
            value: The value as read.
            looks: What gives the observation it rests on.
            key: What tells it from what other rows say of the same thing.
            note: What to put behind its name, for the same reason.
            remark: A note on the value.
            extra: More relations, by property.

        Raises:
            CellError: The mapping does not know the column, or the value does not fit.
        """
        how = self._lexicon.attribute(column)
        if how is None:
            raise CellError(column, _UNMAPPED, _ADD)
        for part, reading in _readings(column, how, value).items():
            names = " ".join(p for p in (local(of), column, part, key) if p)
            behind = " ".join(p for p in (part and f"({part})", note and f"({note})") if p)
            label = f"{of_label}: {how['naam']}"
            spot = Spot(of, f"{label} {behind}".rstrip(), slug(names), how, reading)
            self._characteristic(spot, looks(), remark, extra)

    def _characteristic(
        self, spot: Spot, rests_on: str, remark: str, extra: Mapping[str, Iterable[str]]
    ) -> None:
        condition = bool(spot.how.get("voorwaarde"))
        subject = self.last = f"{'voorwaarde' if condition else 'kenmerk'}:{spot.name}"
        self.thing(subject, "Voorwaarde" if condition else "Kenmerk", spot.label, [rests_on])
        self.say(subject, "ins:aspect", iri(f"aspect:{spot.how['aspect']}"))
        self.say(subject, "ins:kenmerkVan", iri(spot.of))
        self.say(subject, "ins:waardetekst", text(spot.reading.said))
        if scheme := spot.how.get("regeling"):
            self.say(subject, "ins:gaatOver", iri(f"regeling:{scheme}"))
        if remark:
            self.say(subject, "ins:toelichting", text(remark))
        for predicate, objects in extra.items():
            self.say(subject, f"ins:{predicate}", *(iri(name) for name in objects))
        if spot.reading.figure is not None:
            self.figure(
                f"cijfer:{spot.name}",
                spot.label,
                spot.reading.figure,
                unit=spot.reading.unit,
                precision=spot.how.get("precisie", "precies"),
                about=[spot.of],
                rests_on=rests_on,
            )
            self.say(subject, "ins:heeftCijfer", iri(f"cijfer:{spot.name}"))

    def figure(
        self,
        subject: str,
        label: str,
        value: Decimal,
        *,
        unit: str,
        precision: str,
        about: Iterable[str],
        rests_on: str,
        reference: ox.Literal | None = None,
    ) -> None:
        """State a figure; without a reference date it says that none was given."""
        self.thing(subject, "Cijfer", label, [rests_on], f"{label}: {dutch(value)}.")
        self.say(subject, "ins:waarde", typed(f"{value:f}", "decimal"))
        self.say(subject, "ins:eenheid", iri(f"eenheid:{unit}"))
        self.say(subject, "ins:precisie", iri(f"precisie:{precision}"))
        self.say(subject, "ins:gaatOver", *(iri(name) for name in about))
        if reference is None:
            self.say(subject, "ins:peildatumOnbekend", true())
        else:
            self.say(subject, "ins:peildatum", reference)


_UNMAPPED = Words("van deze kolom is niet gezegd wat zij is", "this column has no mapping")
_ADD = Words(
    "Neem de kolom op in data/tabellen/kenmerken.toml.",
    "Add the column to data/tabellen/kenmerken.toml.",
)
_NO_NUMBER = Words("hier hoort een getal", "a number belongs here")
_ONE = Words("hier hoort één waarde", "one value belongs here")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a characteristic goes and what it says."""

    of: str
    label: str
    name: str
    how: Mapping[str, Any]
    reading: Reading


@dataclass(frozen=True, slots=True)
class Reading:
    """What a value says in words, and as a figure with its unit where it counts something."""

    said: str
    figure: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a page.

    Attributes:
        about: What it is about, which names it.
        url: The address of the page; empty when it was not noted.
        seen: The day on which it was looked at.
        where: Where on the page; empty when it was not noted.
        sure: How sure it is, as the table says.
        date: The date of the page.
        derived_from: From what a value was derived; empty when it was stated.
        concerning: The properties that were derived.
        remarks: More that helps to read it.
    """

    about: str
    url: str
    seen: date
    where: str = ""
    sure: str = "ja"
    date: ox.Literal | None = None
    derived_from: str = ""
    concerning: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    url_column: str = "url"
    sure_column: str = "zeker"

    @property
    def content(self) -> tuple[str, ...]:
        """What was observed; two looks that have it in common are one observation."""
        read = (self.url, self.where, self.sure, self.seen.isoformat())
        page = self.date.value if self.date else ""
        return (*read, page, self.derived_from, *self.concerning, *self.remarks)

    def derived(self, *concerning: str, derived_from: str) -> Look:
        """Return a look at the same page from which properties were derived."""
        parts = (part.rpartition(":")[2] for part in concerning)
        return replace(
            self,
            about=f"{self.about} {' '.join(parts)}",
            derived_from=derived_from,
            concerning=concerning,
        )

    def at(self, where: str, about: str) -> Look:
        """Return a look at another place on the same page."""
        return replace(self, about=f"{self.about} {about}", where=where, remarks=())

    def all_remarks(self) -> Iterable[str]:
        """Return the remarks, and how certainty was noted when that is more than a word."""
        yield from self.remarks
        if re.search(r"[;,( ]", self.sure):
            yield f"Zekerheid, zoals genoteerd: {self.sure}."


def local(name: str) -> str:
    """Return the last part of a prefixed name or an IRI."""
    return re.split(r"[:/]", name)[-1]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _numbered(observed: Mapping[ox.NamedNode, tuple[str, Look]]) -> dict[object, ox.NamedNode]:
    """Return the address of each observation: its name, with a number where names are the same."""
    found: dict[object, ox.NamedNode] = {}
    names = {name for name, _ in observed.values()}
    taken: set[str] = set()
    for node, (name, _) in sorted(observed.items(), key=lambda item: item[1][1].content):
        address, count = name, 1
        while address in taken or (count > 1 and address in names):
            count += 1
            address = f"{name}-{count}"
        taken.add(address)
        found[node] = iri(address)
    return found


def _readings(column: str, how: Mapping[str, Any], value: object) -> dict[str, Reading]:
    """Return what a value says, by what tells its parts apart."""
    under = how.get("onder", "")
    if isinstance(value, bool):
        answer = "ja" if value else "nee"
        if answer not in how:
            raise CellError(column, _ONE, MEND, value)
        return {"": Reading(how[answer])}
    if isinstance(value, dict) and under == "{sleutel}":
        return {str(k): _reading(column, how, v, {"sleutel": k}) for k, v in value.items()}
    if isinstance(value, list) and value and all(isinstance(part, dict) for part in value):
        blocks = [dict(block) for block in value]
        places = [str(place) if len(blocks) > 1 else "" for place in range(1, len(blocks) + 1)]
        return {
            place: _reading(column, how, block.pop(under, None), block)
            for place, block in zip(places, blocks, strict=True)
        }
    if isinstance(value, list) and value:
        return {"": Reading(_sentence("; ".join(plain(part, column) for part in value)))}
    return {"": _reading(column, how, value, {})}


def _reading(
    column: str, how: Mapping[str, Any], value: object, others: Mapping[str, Any]
) -> Reading:
    unit = how.get("eenheid", "")
    if isinstance(value, list | dict | bool):
        raise CellError(column, _ONE, MEND)
    if not plain(value, column):
        raise CellError(column, _NO_NUMBER if unit else _ONE, MEND)
    found = number(value) if unit else None
    money = unit.startswith("euro")
    shown = dutch(found, money=money) if found is not None else plain(value, column)
    words = {name: plain(part, column) for name, part in others.items() if part is not None}
    try:
        said = how.get("tekst", "{waarde}").format_map({**words, "waarde": shown})
    except KeyError as error:
        name = error.args[0]
        reason = Words(f"hier hoort ook bij: {name}", f"this belongs here too: {name}")
        raise CellError(column, reason, MEND, shown) from error
    named = str(others.get("eenheid", ""))
    unit = next(
        (u for start, u in how.get("eenheden", {}).items() if named.startswith(start)), unit
    )
    return Reading(_sentence(said), found, unit)


def _sentence(said: str) -> str:
    flat = " ".join(said.split())
    return flat[:1].upper() + flat[1:]
