"""The address of the graph browser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from adres.grond import MAX_VALUES, Params, every, first, full, short, url


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
            start=full(first(params, "van")),
            target=full(first(params, "naar")),
            opened=tuple(full(name) for name in every(params, "toon", repeated=True)),
            chosen=full(first(params, "kies")),
            kinds=every(params, "soort"),
            relations=tuple(full(name) for name in every(params, "relatie")),
            ungrouped=every(params, "groep"),
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
