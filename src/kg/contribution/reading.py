"""Reading a form: every field by itself, so that each fault stands beside its field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from kg.contribution import moments, privacy
from kg.contribution.faults import Fault
from kg.contribution.form import (
    ACTS,
    CORRECTION,
    FIELDS,
    KINDS,
    MAX_ADDRESS,
    MAX_NAME,
    MAX_TEXT,
    ONLY_FOR,
    POINTS,
    RULE,
    SCHEMES,
    STATES,
    THEMES,
    UNKNOWN,
    Contribution,
)
from kg.contribution.known import Known
from kg.errors import AmbiguousLabel, NotFound, Words
from kg.namespaces import GM, ID
from kg.tables.places import Place
from kg.tables.records import CellError

_TEXTS = ("naam", "waarde", "stuk", "plek")
_LONGEST = {"naam": MAX_NAME, "webadres": MAX_ADDRESS}
_LETTERS = re.compile(r"[^\W\d_]{3}")
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+\.?")
_CORRECTABLE = (f"{ID}raad/", f"{ID}verordening/", f"{ID}instantie/", GM)

_CHOOSE = Words("Kies uit de lijst.", "Choose from the list.")
_NOT_IN_LIST = Words("dit staat niet in de lijst", "this is not in the list")
_WHERE_ELSE = Words(
    "Geef het webadres of de naam van het stuk waar het in staat.",
    "Give the web address, or the name of the document in which it stands.",
)
_EMPTY: Mapping[str, tuple[Words, Words]] = {
    "soort": (Words("kies wat u wilt doorgeven", "choose what you want to pass on"), _CHOOSE),
    "gemeente": (
        Words("de gemeente ontbreekt", "the gemeente is missing"),
        Words("Typ de naam van de gemeente.", "Type the name of the gemeente."),
    ),
    "naam": (
        Words("de naam ontbreekt", "the name is missing"),
        Words("Neem de naam over van de pagina.", "Take the name from the page."),
    ),
    "ding": (
        Words("er staat niet waarover het gaat", "it does not say what this is about"),
        Words(
            "Noem de raad of regel waar iets niet klopt.",
            "Name the council or rule in which something is not right.",
        ),
    ),
    "punt": (Words("kies wat er niet klopt", "choose what is not right"), _CHOOSE),
    "waarde": (
        Words("er staat niet wat het moet zijn", "it does not say what it should be"),
        Words(
            "Schrijf wat er volgens de pagina hoort te staan.",
            "Write what it should be according to the page.",
        ),
    ),
    "bekeken": (
        Words("er staat niet wanneer u keek", "it does not say when you looked"),
        Words(
            "Vul de dag in waarop u de pagina of het stuk zag.",
            "Fill in the day on which you saw the page or document.",
        ),
    ),
    "webadres": (
        Words("er staat niet waar u dit las", "it does not say where you read this"),
        _WHERE_ELSE,
    ),
}


@dataclass(frozen=True, slots=True)
class Read:
    """A form that was read: the contribution when every field can be used, and what is wrong."""

    contribution: Contribution | None
    faults: tuple[Fault, ...]


def read_form(fields: Mapping[str, str], known: Known, *, today: date) -> Read:
    """Return what a form gives, or what is wrong with its fields.

    Args:
        fields: What was typed, by field; fields that do not belong to the kind are left alone.
        known: What is known already.
        today: The day after which no page can have been seen.
    """
    return _Reader(fields, known, today).read()


class _Reader:
    def __init__(self, fields: Mapping[str, str], known: Known, today: date) -> None:
        self._kind = fields.get("soort", "").strip()
        self._said = {
            name: " ".join(fields.get(name, "").split())
            for name in FIELDS
            if self._kind in ONLY_FOR.get(name, KINDS)
        }
        self._known = known
        self._today = today
        self._faults: list[Fault] = []

    def read(self) -> Read:
        if self._kind not in KINDS:
            message, do = _EMPTY["soort"]
            return Read(None, (Fault("soort", message, do),))
        place = self._place()
        thing = self._thing() if self._kind == CORRECTION else ""
        self._texts()
        self._source()
        read = Contribution(
            kind=self._kind,
            place=place or Place("", "", ""),
            seen=self._moment("bekeken", day=True, needed=True),
            name=self._said.get("naam", ""),
            sort=self._chosen("type", self._sorts()),
            theme=self._chosen("thema", THEMES) or THEMES[0],
            acts=self._acts(),
            since=self._moment("sinds", day=self._kind == RULE, future=self._kind == RULE),
            state=self._chosen("stand", STATES.get(self._kind, ())) or UNKNOWN,
            thing=thing,
            thing_label=self._known.label(thing) if thing else "",
            point=self._chosen("punt", tuple(POINTS), needed=self._kind == CORRECTION),
            value=self._said.get("waarde", ""),
            address=self._said["webadres"],
            document=self._said["stuk"],
            where=self._said["plek"],
            dated=self._moment("datum"),
        )
        self._order(read)
        faults = tuple(sorted(self._faults, key=lambda fault: FIELDS.index(fault.field)))
        return Read(None if faults else read, faults)

    def _wrong(self, field: str, message: Words, do: Words, value: str = "") -> None:
        self._faults.append(Fault(field, message, do, value))

    def _missing(self, field: str) -> None:
        self._wrong(field, *_EMPTY[field])

    def _place(self) -> Place | None:
        said = self._said["gemeente"]
        if not said:
            if self._kind != CORRECTION:
                self._missing("gemeente")
            return None
        try:
            place = self._known.place(said)
        except CellError as error:
            self._wrong("gemeente", error.reason, error.do, said)
            return None
        if self._known.ended(place.iri):
            self._faults.append(no_longer("gemeente", place.iri, self._known))
            return None
        return place

    def _thing(self) -> str:
        said = self._said["ding"]
        if not said:
            self._missing("ding")
            return ""
        try:
            thing = self._known.named(said)
        except NotFound as error:
            self._wrong(
                "ding",
                Words("dit is niet gevonden", "this was not found"),
                _meant(error.suggestions),
                said,
            )
            return ""
        except AmbiguousLabel as error:
            self._wrong(
                "ding",
                Words("meer dingen heten zo", "more things have this name"),
                _meant(error.candidates),
                said,
            )
            return ""
        if not thing.startswith(_CORRECTABLE):
            self._wrong(
                "ding",
                Words(
                    "dit is geen raad, regel, organisatie of gemeente",
                    "this is no council, rule, organisation or gemeente",
                ),
                _EMPTY["ding"][1],
                said,
            )
            return ""
        return thing

    def _texts(self) -> None:
        for field in _TEXTS:
            said = self._said.get(field)
            if said is None:
                continue
            if not said and field in ("naam", "waarde"):
                self._missing(field)
            longest = _LONGEST.get(field, MAX_TEXT)
            if len(said) > longest:
                self._wrong(
                    field,
                    Words(
                        f"dit is langer dan {longest} tekens",
                        f"this is longer than {longest} characters",
                    ),
                    Words("Maak het korter.", "Make it shorter."),
                )
            if field == "naam" and said and not _LETTERS.search(said):
                self._wrong(
                    field, Words("dit is geen naam", "this is no name"), _EMPTY["naam"][1], said
                )
            for found in privacy.in_text(said):
                self._wrong(field, found, privacy.TAKE_OUT)

    def _source(self) -> None:
        address = self._said["webadres"]
        if not address:
            if not self._said["stuk"]:
                self._missing("webadres")
            return
        withheld = self._known.reference.lexicon.withheld()
        if not is_address(address):
            self._wrong(
                "webadres",
                Words("dit is geen webadres", "this is no web address"),
                Words(
                    "Neem het hele adres over. Het begint met https://.",
                    "Copy the whole address. It begins with https://.",
                ),
                address,
            )
        for found in privacy.in_address(address, withheld):
            self._wrong("webadres", found, privacy.OTHER_ADDRESS)

    def _moment(
        self, field: str, *, day: bool = False, needed: bool = False, future: bool = False
    ) -> str:
        said = self._said.get(field, "")
        if not said:
            if needed:
                self._missing(field)
            return ""
        try:
            found = moments.read(said)
        except ValueError:
            found = ""
        if not found or (day and len(found) < len("2026-11-25")):
            self._faults.append(moments.no_date(field, said, day=day))
            return ""
        if not future and moments.to_come(found, self._today):
            self._faults.append(moments.still_to_come(field, said))
        return found

    def _order(self, read: Contribution) -> None:
        if read.dated and read.seen and read.dated > read.seen[: len(read.dated)]:
            self._wrong(
                "datum",
                Words(
                    "de pagina is van na de dag waarop u keek",
                    "the page is from after the day on which you looked",
                ),
                Words("Controleer beide datums.", "Check both dates."),
            )

    def _chosen(self, field: str, allowed: Iterable[str], *, needed: bool = False) -> str:
        said = self._said.get(field, "")
        if not said and needed:
            self._missing(field)
        if said and said not in allowed:
            self._wrong(field, _NOT_IN_LIST, _CHOOSE, said)
            return ""
        return said

    def _sorts(self) -> tuple[str, ...]:
        scheme = SCHEMES.get(self._kind)
        return tuple(one.slug for one in self._known.choices(scheme)) if scheme else ()

    def _acts(self) -> tuple[str, ...]:
        said = self._said.get("wetten", "").split()
        if any(act not in ACTS for act in said):
            self._wrong("wetten", _NOT_IN_LIST, _CHOOSE)
        return tuple(act for act in ACTS if act in said)


def is_address(text: str) -> bool:
    """Tell whether a text is an address of the public web."""
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return False
    fits = not re.search(r"[\s<>\"{}|^`\\]", text)
    return parts.scheme in ("http", "https") and fits and _HOST.fullmatch(host) is not None


def no_longer(field: str, gemeente: str, known: Known, about: str = "") -> Fault:
    """Return the fault of a gemeente that is no more, with where it went."""
    names = known.successors(gemeente)
    went = f" Zij hoort nu bij {' en '.join(names)}." if names else ""
    goes = f" It is now part of {' and '.join(names)}." if names else ""
    return Fault(
        field,
        Words(f"deze gemeente bestaat niet meer.{went}", f"this gemeente is no more.{goes}"),
        Words("Kies de gemeente van nu.", "Choose the gemeente of now."),
        "" if names else known.label(gemeente),
        about,
    )


def _meant(names: Iterable[str]) -> Words:
    near = ", ".join(names)
    if not near:
        return _EMPTY["ding"][1]
    return Words(f"Bedoelt u een van deze: {near}?", f"Did you mean one of these: {near}?")
