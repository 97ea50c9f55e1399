"""The address as state: what each page shows is written in and read from its query parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import quote, urlencode

from kg import namespaces

MAX_TEXT: Final = 1000
MAX_VALUES: Final = 60
MAX_BATCHES: Final = 50

Params = Mapping[str, Sequence[str]]


def short(iri: str) -> str:
    """Return an IRI as it stands in an address: with a prefix when there is one."""
    name = namespaces.shorten(iri)
    return name if namespaces.expand(name) == iri else iri


def full(name: str) -> str:
    """Return the IRI that stands in an address; a text that is no name stays as it is."""
    return namespaces.expand(name) or name


def url(page: str, params: Mapping[str, str | Sequence[str]]) -> str:
    """Return a link within the site to a page with these parameters; empty values fall away."""
    kept: list[tuple[str, str]] = []
    for key, value in params.items():
        values = [value] if isinstance(value, str) else value
        kept += [(key, v) for v in values if v]
    query = urlencode(kept, quote_via=quote, safe="/:,")
    return f"./{page}?{query}" if query else f"./{page}"


def _first(params: Params, key: str) -> str:
    values = params.get(key, ())
    return values[0][:MAX_TEXT].strip() if values else ""


def _all(params: Params, key: str, *, repeated: bool = False) -> tuple[str, ...]:
    values = (value[:MAX_TEXT].strip() for value in params.get(key, ())[:MAX_VALUES])
    kept = [value for value in values if value]
    return tuple(kept if repeated else dict.fromkeys(kept))


def _number(text: str, *, highest: int) -> int:
    """Return a count from an address: at least 1, at most `highest`, 1 when it is no number."""
    digits = text if text.isascii() and text.isdigit() and len(text) < 7 else "1"
    return min(max(int(digits), 1), highest)


@dataclass(frozen=True, slots=True)
class SearchAddress:
    """The search page: the words, one kind to keep, and how many batches of results to show."""

    text: str = ""
    kind: str = ""
    batches: int = 1

    @classmethod
    def read(cls, params: Params) -> SearchAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        batches = _number(_first(params, "meer"), highest=MAX_BATCHES)
        return cls(_first(params, "q"), _first(params, "soort"), batches)

    def url(self) -> str:
        """Return the link to this state."""
        more = str(self.batches) if self.batches > 1 else ""
        return url("", {"q": self.text, "soort": self.kind, "meer": more})


@dataclass(frozen=True, slots=True)
class ThingAddress:
    """The page of one thing: its IRI, and the relations of which everything is shown."""

    thing: str = ""
    unfolded: tuple[str, ...] = ()

    @classmethod
    def read(cls, params: Params) -> ThingAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(full(_first(params, "ding")), _all(params, "alles"))

    def url(self) -> str:
        """Return the link to this state."""
        return url("ding", {"ding": short(self.thing), "alles": self.unfolded})

    def unfold(self, key: str) -> ThingAddress:
        """Return the state with everything of one relation shown."""
        return replace(self, unfolded=tuple(dict.fromkeys((*self.unfolded, key))))

    def fold(self, key: str) -> ThingAddress:
        """Return the state with only the first of one relation shown."""
        return replace(self, unfolded=tuple(k for k in self.unfolded if k != key))


SORTS: Final = ("naam", "provincie", "nieuwste", "meeste", "minste")


@dataclass(frozen=True, slots=True)
class CoverageAddress:
    """The page about what is known of each gemeente.

    Attributes:
        text: A part of the name of the gemeenten to show, empty for all.
        province: The province to show, empty for all.
        empty: Whether to show only those of which nothing is known.
        sort: The order, one of `SORTS`.
        number: Which page of the table.
    """

    text: str = ""
    province: str = ""
    empty: bool = False
    sort: str = SORTS[0]
    number: int = 1

    @classmethod
    def read(cls, params: Params) -> CoverageAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        sort = _first(params, "sorteer")
        return cls(
            text=_first(params, "q"),
            province=_first(params, "provincie"),
            empty=_first(params, "niets") == "ja",
            sort=sort if sort in SORTS else SORTS[0],
            number=_number(_first(params, "bladzijde"), highest=MAX_BATCHES),
        )

    def params(self) -> dict[str, str]:
        """Return the query parameters of this state; what is at its default falls away."""
        every = {
            "q": self.text,
            "provincie": self.province,
            "niets": "ja" if self.empty else "",
            "sorteer": self.sort if self.sort != SORTS[0] else "",
            "bladzijde": str(self.number) if self.number > 1 else "",
        }
        return {key: value for key, value in every.items() if value}

    def url(self) -> str:
        """Return the link to this state."""
        return url("dekking", self.params())

    @property
    def is_filtered(self) -> bool:
        """Whether not all gemeenten are shown."""
        return bool(self.text or self.province or self.empty)

    def sorted_by(self, sort: str) -> CoverageAddress:
        """Return the state in another order, from the first page."""
        return replace(self, sort=sort, number=1)

    def at(self, number: int) -> CoverageAddress:
        """Return the state at another page of the table."""
        return replace(self, number=number)


@dataclass(frozen=True, slots=True)
class BrowseAddress:
    """The graph browser.

    Attributes:
        start: What the picture starts from: an IRI, or words that still have to be looked up.
        target: The other end of a path, empty for none.
        opened: What was opened, in order; each next time that a thing stands here, one more
            batch of its neighbours was asked for. The start is open from the beginning.
        chosen: The selected thing, empty for the start.
        kinds: The groups to show, empty for all.
        relations: The relations to show, empty for all.
        ungrouped: The groups of leaves that were opened, by their key in the picture.
    """

    start: str = ""
    target: str = ""
    opened: tuple[str, ...] = ()
    chosen: str = ""
    kinds: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    ungrouped: tuple[str, ...] = ()

    @classmethod
    def read(cls, params: Params) -> BrowseAddress:
        """Read the state from query parameters; what cannot be read is left at its default."""
        return cls(
            start=full(_first(params, "van")),
            target=full(_first(params, "naar")),
            opened=tuple(full(name) for name in _all(params, "toon", repeated=True)),
            chosen=full(_first(params, "kies")),
            kinds=_all(params, "soort"),
            relations=tuple(full(name) for name in _all(params, "relatie")),
            ungrouped=_all(params, "groep"),
        )

    def params(self) -> dict[str, str | Sequence[str]]:
        """Return the query parameters of this state; what is empty falls away."""
        every: dict[str, str | Sequence[str]] = {
            "van": short(self.start),
            "naar": short(self.target),
            "toon": [short(iri) for iri in self.opened],
            "kies": short(self.chosen),
            "soort": self.kinds,
            "relatie": [short(iri) for iri in self.relations],
            "groep": self.ungrouped,
        }
        return {key: value for key, value in every.items() if value}

    def url(self) -> str:
        """Return the link to this state."""
        return url("verken", self.params())

    def is_open(self, iri: str) -> bool:
        """Whether the neighbours of a thing are shown."""
        return iri == self.start or iri in self.opened

    def choose(self, iri: str) -> BrowseAddress:
        """Return the state with a thing selected."""
        return replace(self, chosen=iri)

    def open(self, iri: str) -> BrowseAddress:
        """Return the state with a thing opened and selected."""
        return self.choose(iri) if self.is_open(iri) else self.more(iri)

    def more(self, iri: str) -> BrowseAddress:
        """Return the state with one more batch of neighbours of a thing."""
        return replace(self, opened=(*self.opened, iri)[-MAX_VALUES:], chosen=iri)

    def close(self, iri: str) -> BrowseAddress:
        """Return the state with a thing closed again and still selected."""
        return replace(self, opened=tuple(o for o in self.opened if o != iri), chosen=iri)

    def ungroup(self, key: str) -> BrowseAddress:
        """Return the state with a group of leaves opened."""
        return replace(self, ungrouped=tuple(dict.fromkeys((*self.ungrouped, key))))
