"""An overview on a thing's page: what answers a question, in parts, with what is said of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import adres
import opmaak
import overzicht as frame
import teksten
from dingframe import OVER
from kg.labels import bare
from kg.model import Evidence, Text
from kg.namespaces import BASE, ID, TOOI
from overzicht import Backed, Item, Value
from veilig import Html, element, join
from vormen import Overview
from widgets import basis
from widgets.uitspraak import STATUS_UNKNOWN, Claims, as_of, state, status

SHOWN = 3
# These say why a thing is in the overview, not something of it.
HERE = "hier"
STATE = "stand"
ADVISES = ("wet", "wet-afgeleid")
PARTICIPATION_ACT = f"{ID}wet/BWBR0015703"
# What every thing of a kind should say; any one of each group will do.
WANTED: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "raad": ((STATE,), ("wet", "wet-afgeleid"), ("partner",)),
    "regel": ((STATE,),),
    "instantie": (("voert-uit",),),
}


def listing(
    key: str, found: Sequence[Item], overview: Overview, claims: Claims, *, is_over: bool
) -> Html | None:
    """Return the parts of an overview under their headings, and what is missing.

    Args:
        key: The question, as in `vormen.OVERVIEWS`.
        found: What answers it.
        overview: What the question needs.
        claims: Shows what is said with its sources.
        is_over: Whether the thing of the page is no more; then nothing is missed.
    """
    titles = teksten.OVERZICHT_DEEL[key]
    by_part = frame.parts(found, titles)
    lacking = {
        parts[0]: _unknown(f"{key}-{parts[0]}")
        for parts in overview.needed
        if not is_over and not any(part in by_part for part in parts)
    }
    shown = []
    for part, title in titles.items():
        content = _items(key, by_part[part], claims) if part in by_part else lacking.get(part)
        if content is not None:
            shown.append(join(basis.heading(3, title) if title else None, content))
    if not shown:
        return None
    why = basis.paragraph(teksten.OVERZICHT_UITLEG[key], class_="bij") if found else None
    return join(why, *shown)


def _unknown(name: str) -> Html:
    """Return that an answer is unknown, what to do, and where it says how it is in general."""
    general = teksten.OVERZICHT_ALGEMEEN.get(name)
    link = basis.thing_link(adres.full(general), teksten.DING_ALGEMEEN) if general else None
    return basis.paragraph(join(basis.unknown(teksten.OVERZICHT_ONBEKEND[name]), link, between=" "))


def _items(key: str, found: Iterable[Item], claims: Claims) -> Html:
    words = teksten.OVERZICHT_PUNT | teksten.OVERZICHT_PUNT_BIJ.get(key, {})
    return element("ul", *(_item(item, words, claims) for item in found), class_="dingen overzicht")


def _item(item: Item, words: Mapping[str, str], claims: Claims) -> Html:
    one = _one_proof(item, claims)
    here = item.said.get(HERE, ())
    missing = {
        points[0]
        for points in WANTED.get(item.group, ())
        if not any(point in item.said for point in points)
    }
    rows = [
        element("div", element("dt", word), *said(point, item, claims, marked=one is None))
        for point, word in words.items()
        if point in item.said or point in missing
    ]
    if one is not None:
        mark: Html | None = claims.sources.marks(one, *item.statements())
    elif here:
        mark = join(
            *(claims.sources.marks(b.evidence, *b.statements) for b in backed(here, claims))
        )
    else:
        mark = None
    names = ", ".join(bare(name) for name in item.former)
    former = teksten.OVERZICHT_VROEGER.format(naam=names) if names else None
    return element(
        "li",
        element(
            "div",
            element("span", basis.named(item.iri.value, item.label, item.group), class_="naam"),
            element("span", former, class_="merk") if former else None,
            mark,
            class_="kop",
        ),
        element("dl", *rows, class_="punten"),
    )


def _one_proof(item: Item, claims: Claims) -> tuple[Evidence, ...] | None:
    """Return what proves everything of a thing, None when that is not one and the same."""
    proofs = {claims.proof.of(statement) for statement in item.statements()}
    return next(iter(proofs)) if len(proofs) == 1 else None


def backed(values: Sequence[Value], claims: Claims) -> tuple[Backed, ...]:
    """Return values gathered by what proves them."""
    return frame.backed(values, claims.proof.of)


def said(point: str, item: Item, claims: Claims, *, marked: bool) -> list[Html]:
    """Return the values of a point; a mark stands behind those that it proves."""
    found = []
    for same in backed(item.said.get(point, ()), claims):
        words = shown_values(point, same, claims)
        known = any(value.term.value != STATUS_UNKNOWN for value in same.values)
        note = state(same.evidence, is_known=known) if point == STATE else None
        mark = claims.sources.marks(same.evidence, *same.statements) if marked else None
        found.append(element("dd", join(words, note, mark, between=" ")))
    return found or [_silent(point, item, claims)]


def _silent(point: str, item: Item, claims: Claims) -> Html:
    """Return that a point is unknown; for a status also where the thing was met."""
    word = element("span", teksten.ONBEKEND, class_="onbekend")
    met = claims.proof.of(*item.statements()) if point == STATE else ()
    return element("dd", join(word, state(met, is_known=False), between=" "))


def shown_values(point: str, same: Backed, claims: Claims) -> Html:
    """Return values of a point that the same evidence proves, after each other."""
    return join(*(_shown_value(point, value, claims) for value in same.values), between=", ")


def _shown_value(point: str, value: Value, claims: Claims) -> Html:
    """Return one value of a point: a word, a link within the site, or a link outside."""
    term = value.term
    if isinstance(term, Text):
        return opmaak.shown(term)
    if point == STATE:
        return status(term, value.label)
    if not term.value.startswith((BASE, TOOI)):
        return opmaak.outside(term.value, opmaak.site(term.value))
    return claims.explained(term.value, value.label)


def answers(found: Iterable[Item], overview: Overview) -> list[Item]:
    """Return the things that can be among the first facts."""
    return [item for item in found if item.part in overview.card]


def card(key: str, found: Sequence[Item], overview: Overview, claims: Claims) -> Html:
    """Return the first answers to a question as one of the first facts, or that it is unknown."""
    every = answers(found, overview)
    chosen = [item for item in every if not _is_over(item)] or every
    rows = [element("dd", _brief(item, claims)) for item in chosen[:SHOWN]]
    left = len(chosen) - len(rows)
    if left:
        rows.append(element("dd", teksten.DING_NOG.format(aantal=left), class_="bij"))
    if not rows:
        missing = basis.unknown(teksten.KAART_ONBEKEND[key])
        more = element("a", teksten.KAART_VERDER, href=f"#{key}")
        rows = [element("dd", join(missing, more, between=" "))]
    return element("div", element("dt", teksten.KAART[key]), *rows)


def _is_over(item: Item) -> bool:
    return item.says(STATE, OVER)


def _brief(item: Item, claims: Claims) -> Html:
    """Return a thing with its state, of when that is, and its source."""
    states = item.said.get(STATE, ())
    why = item.said.get(HERE, ()) or next(iter(item.said.values()), ())
    statements = [s for value in (*why, *states) for s in value.statements]
    link = basis.named(item.iri.value, item.label, item.group)
    mark = claims.proven(*statements)
    return join(link, _other_laws(item), _state(item, states, claims), mark, between=" ")


def _other_laws(item: Item) -> Html | None:
    """Return on which laws a council advises that does not advise on the Participatiewet."""
    laws = [value for point in ADVISES for value in item.said.get(point, ())]
    if not laws or any(value.term.value == PARTICIPATION_ACT for value in laws):
        return None
    names = ", ".join(dict.fromkeys(value.label for value in laws))
    return element("span", teksten.KAART_ANDERE_WET.format(wetten=names), class_="bij")


def _state(item: Item, states: Sequence[Value], claims: Claims) -> Html | None:
    if (STATE,) not in WANTED.get(item.group, ()):
        return None
    known = [value for value in states if value.term.value != STATUS_UNKNOWN]
    if not known:
        return element("span", teksten.KAART_STAND_ONBEKEND, class_="onbekend")
    when = as_of(one for v in known for one in claims.proof.of(*v.statements))
    words = ", ".join([*(value.label for value in known), *([when] if when else [])])
    return element("span", f"({words})", class_="bij")
