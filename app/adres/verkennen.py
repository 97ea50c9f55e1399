"""The address of the graph browser: where it starts, and all that was done since, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from adres.grond import MAX_VALUES, Params, every, first, full, number, short, url

WAYS: Final = 3
MAX_WAYS: Final = 12


class Act(StrEnum):
    """What can be done in the browser; the value is how the address names it."""

    OPEN = "toon"
    CLOSE = "sluit"
    ADD = "erbij"
    REMOVE = "weg"
    PIN = "vast"
    LOOSEN = "los"
    CHOOSE = "kies"
    UNGROUP = "groep"
    WHY = "waarom"
    NAMES = "namen"
    FILTER = "filter"


ACTS: Final = {act.value: act for act in Act}
OF_A_THING: Final = frozenset(
    (Act.OPEN, Act.CLOSE, Act.ADD, Act.REMOVE, Act.PIN, Act.LOOSEN, Act.CHOOSE)
)
# What only points at something; it makes way first when an address becomes too long.
POINTING: Final = frozenset((Act.CHOOSE, Act.WHY))
BETWEEN_ACT: Final = ","
BETWEEN_SIDES: Final = ";"
BETWEEN_VALUES: Final = "+"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that was done: to which thing, group, line or choice."""

    act: Act
    what: str

    @classmethod
    def read(cls, text: str) -> Action | None:
        """Read an action from an address; None when it is none."""
        name, _, what = text.partition(BETWEEN_ACT)
        act = ACTS.get(name)
        if act is None or not what:
            return None
        return cls(act, full(what) if act in OF_A_THING else what)

    def __str__(self) -> str:
        what = short(self.what) if self.act in OF_A_THING else self.what
        return f"{self.act}{BETWEEN_ACT}{what}"


@dataclass(frozen=True, slots=True)
class BrowseAddress:
    """The graph browser.

    Attributes:
        start: What the picture starts from: an IRI, or words that still have to be looked up.
        target: The other end of a path, empty for none.
        ways: How many paths to show.
        actions: What was done since the start, in order; to undo is to leave out the last.
        kinds: The groups to show, empty for all.
        relations: The relations to show, empty for all.
        wanted: The words for a thing to add, which still have to be looked up.
        overview: Whether to show what ties the whole graph together.
    """

    start: str = ""
    target: str = ""
    ways: int = WAYS
    actions: tuple[Action, ...] = ()
    kinds: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    wanted: str = ""
    overview: bool = False

    @classmethod
    def read(cls, params: Params) -> BrowseAddress:
        """Read the state from query parameters; what cannot be read is left at its default.

        Things in `toon` are opened first: the short way to write a link by hand.
        """
        opened = (Action(Act.OPEN, full(name)) for name in every(params, "toon", repeated=True))
        done = (Action.read(text) for text in every(params, "stap", repeated=True))
        ways = number(first(params, "wegen"), highest=MAX_WAYS)
        return cls(
            start=full(first(params, "van")),
            target=full(first(params, "naar")),
            ways=max(ways, WAYS),
            actions=_kept((*opened, *(action for action in done if action))),
            kinds=every(params, "soort"),
            relations=tuple(full(name) for name in every(params, "relatie")),
            wanted=first(params, "erbij"),
            overview=first(params, "geheel") == "ja",
        )

    def params(self) -> dict[str, str | Sequence[str]]:
        """Return the query parameters of this state; what is empty falls away."""
        every: dict[str, str | Sequence[str]] = {
            "van": short(self.start),
            "naar": short(self.target),
            "wegen": "" if self.ways == WAYS else str(self.ways),
            "stap": [str(action) for action in self.actions],
            "soort": self.kinds,
            "relatie": [short(iri) for iri in self.relations],
            "erbij": self.wanted,
            "geheel": "ja" if self.overview else "",
        }
        return {key: value for key, value in every.items() if value}

    def url(self) -> str:
        """Return the link to this state."""
        return url("verken", self.params())

    @property
    def opened(self) -> tuple[str, ...]:
        """What was opened, in order; each next time that a thing stands here is one more batch."""
        found: list[str] = []
        for action in self.actions:
            if action.act is Act.OPEN:
                found.append(action.what)
            elif action.act is Act.CLOSE:
                found = [iri for iri in found if iri != action.what]
        return tuple(found)

    @property
    def added(self) -> tuple[str, ...]:
        """The things that were looked up and put into the picture."""
        return self._standing(Act.ADD, Act.REMOVE)

    @property
    def pinned(self) -> tuple[str, ...]:
        """The things that stay whatever is closed or filtered away around them."""
        return self._standing(Act.PIN, Act.LOOSEN, Act.REMOVE)

    @property
    def removed(self) -> tuple[str, ...]:
        """The things that were taken out of the picture."""
        found = self._standing(Act.REMOVE, Act.ADD)
        return tuple(iri for iri in found if iri != self.start)

    @property
    def ungrouped(self) -> tuple[str, ...]:
        """The groups of leaves that were opened, by their key in the picture."""
        found = (action.what for action in self.actions if action.act is Act.UNGROUP)
        return tuple(dict.fromkeys(found))

    @property
    def why(self) -> str:
        """The key of the line that is explained; empty unless that was asked last."""
        last = self.actions[-1] if self.actions else None
        return last.what if last and last.act is Act.WHY else ""

    @property
    def all_names(self) -> bool:
        """Whether all names are shown, however full the picture is."""
        found = [action.what for action in self.actions if action.act is Act.NAMES]
        return bool(found) and found[-1] == "alle"

    def _standing(self, put: Act, *taken: Act) -> tuple[str, ...]:
        """Return the things that one act last put somewhere and no other took away since."""
        found: dict[str, None] = {}
        for action in self.actions:
            if action.act is put:
                found[action.what] = None
            elif action.act in taken:
                found.pop(action.what, None)
        return tuple(found)

    def do(self, act: Act, what: str) -> BrowseAddress:
        """Return the state after one more action; words that were looked up fall away."""
        action = Action(act, what)
        again = act in POINTING and self.actions[-1:] == (action,)
        actions = self.actions if again else _kept((*self.actions, action))
        return replace(self, actions=actions, wanted="")

    def asking(self) -> BrowseAddress:
        """Return the state that a form with other filters starts from: it can be undone."""
        sides = (self.kinds, tuple(short(iri) for iri in self.relations))
        before = BETWEEN_SIDES.join(BETWEEN_VALUES.join(side) for side in sides)
        return replace(self.do(Act.FILTER, before), kinds=(), relations=())

    def undo(self) -> BrowseAddress | None:
        """Return the state before the last action; None when nothing was done yet."""
        if not self.actions:
            return None
        last = self.actions[-1]
        before = replace(self, actions=self.actions[:-1])
        if last.act is not Act.FILTER:
            return before
        kinds, _, relations = last.what.partition(BETWEEN_SIDES)
        return replace(
            before,
            kinds=_values(kinds),
            relations=tuple(full(name) for name in _values(relations)),
        )


def _values(text: str) -> tuple[str, ...]:
    return tuple(value for value in text.split(BETWEEN_VALUES) if value)


def _kept(actions: Sequence[Action]) -> tuple[Action, ...]:
    """Return as many actions as an address holds: the oldest that only point fall away first."""
    over = max(len(actions) - MAX_VALUES, 0)
    pointing = [number for number, a in enumerate(actions[:-1]) if a.act in POINTING]
    gone = set(pointing[:over])
    left = [action for number, action in enumerate(actions) if number not in gone]
    return tuple(left[-MAX_VALUES:])
