"""The page around one picture: what stands above, under and beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import adres
import teksten
import verken
from adres.verkennen import Act
from antwoord import AskedQuery
from kg.model import Thing
from schikking import NAME
from veilig import Html, element, join
from verken import Asked
from verkenframe import Picture
from verkengroei import GROUP_ABOVE
from widgets import (
    basis,
    verkenbalk,
    verkenfilter,
    verkeninzicht,
    verkenlijst,
    verkenwaarom,
    verkenweg,
)
from widgets.uitspraak import Claims

CHART = "beeld"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a page shows around its picture.

    Attributes:
        state: What was done, what was looked up included.
        picture: The picture.
        title: The title of the page.
        alt: The picture in a sentence.
        above: What stands above everything.
        bar: What stands over the picture.
        below: What stands under the picture.
        beside: The list.
        rest: What comes after.
        queries: The queries behind it.
    """

    state: adres.BrowseAddress
    picture: Picture
    title: str
    alt: str
    above: Html
    bar: Html
    below: Html
    beside: Html
    rest: Html
    queries: tuple[AskedQuery, ...]


def sheet(before: adres.BrowseAddress, start: Thing, wanted: Asked) -> Sheet:
    """Return the page of a picture.

    Args:
        before: What was done, without what is looked up now.
        start: What the picture starts from.
        wanted: What is looked up now, to be added.
    """
    state = before.do(Act.ADD, wanted.iri.value) if wanted.iri else before
    picture = verken.picture(state, start)
    answers = verken.answers(*picture.opened)
    list_ = verkenlijst.Beside(picture, state, answers.claims)
    title = teksten.VERKEN_KOP_VAN.format(naam=start.label)
    above = join(
        basis.heading(1, title),
        basis.paragraph(teksten.VERKEN_INLEIDING_VAN.format(naam=start.label), class_="inleiding"),
        verkenbalk.tools(
            state,
            before if wanted.text else before.undo(),
            wanted.text if wanted.outcome else "",
            _said(before, start, wanted, picture),
        ),
        verkenfilter.filters(picture, state),
        _grouped(picture),
        _empty(picture, state, start.label),
    )
    bar = join(basis.heading(2, teksten.VERKEN_TEKENING), verkenbalk.selected(picture, state))
    below = join(
        _spot(picture, state),
        verkenwaarom.panel(picture, state.why, answers.claims) if state.why else None,
        verkenbalk.names(picture, state),
        verkenbalk.keep(CHART, "verken", verken.facts_url(state)),
        verkenlijst.legend([picture]),
    )
    beside = list_.listed(verken.named(state.removed))
    insight = verken.insight(picture)
    rest = join(
        verkenlijst.table([picture], answers.claims),
        verkeninzicht.here(insight) if insight else None,
        verkenlijst.elsewhere(start.label, ""),
        answers.sources.listed(),
    )
    alt = verkenlijst.alternative(picture, start.label)
    queries = answers.query_texts()
    return Sheet(state, picture, title, alt, above, bar, below, beside, rest, queries)


def _spot(picture: Picture, state: adres.BrowseAddress) -> Html:
    """Return where the selected thing stands and how far it reaches, for what scrolls to it."""
    places = picture.plan.places
    reached = {line.end for line in picture.lines if line.start == picture.chosen}
    right = max(places[id_][0] for id_ in (picture.chosen, *reached)) + NAME
    x, y = (round(value) for value in places[picture.chosen])
    return element(
        "span",
        id="plek",
        hidden=True,
        data_x=x,
        data_y=y,
        data_breed=round(right),
        data_staat=state.url(),
    )


def _said(
    before: adres.BrowseAddress, start: Thing, wanted: Asked, picture: Picture
) -> Html | None:
    """Return what came of looking something up to add it."""
    if wanted.outcome:
        return verkenbalk.not_added(before, wanted.text, wanted.outcome)
    if wanted.iri is None:
        return None
    there = {node.id for node in verken.picture(before, start).nodes}
    return verkenbalk.added(wanted.label, picture, is_new=wanted.iri.value not in there)


def _grouped(picture: Picture) -> Html | None:
    if not picture.grouped:
        return None
    return basis.notice(teksten.VERKEN_GEGROEPEERD.format(grens=GROUP_ABOVE))


def _empty(picture: Picture, state: adres.BrowseAddress, label: str) -> Html | None:
    if len(picture.nodes) > 1:
        return None
    if state.kinds or state.relations:
        return basis.notice(teksten.VERKEN_LEEG)
    return basis.notice(teksten.VERKEN_ALLEEN.format(naam=label))


@dataclass(frozen=True, slots=True)
class Way:
    """One way between two things: as a picture, and told."""

    picture: Picture
    alt: str
    told: Html
    below: Html


@dataclass(frozen=True, slots=True)
class WaySheet:
    """What the page of the ways between two things shows, in this order."""

    title: str
    above: Html
    ways: tuple[Way, ...]
    rest: Html
    queries: tuple[AskedQuery, ...]


def way_chart(number: int) -> str:
    """Return the key of the picture of a way."""
    return f"{CHART}-{number}"


def ways(state: adres.BrowseAddress, start: Thing, target: Thing) -> WaySheet:
    """Return the page of the ways between two things."""
    names = {"van": start.label, "naar": target.label}
    title = teksten.VERKEN_WEG.format(**names)
    found = verken.ways(state)
    answers = verken.answers_of_all()
    pictures = [verken.along(start, steps) for steps in found]
    made = [
        _way(number, picture, start.label, answers.claims)
        for number, picture in enumerate(pictures, 1)
    ]
    above = join(
        basis.heading(1, title),
        basis.paragraph(_intro(found, start, target).format(**names), class_="inleiding"),
    )
    rest = join(
        verkenweg.more(state, len(found)),
        verkenlijst.legend(pictures) if found else None,
        verkenlijst.table(pictures, answers.claims) if found else None,
        verkenlijst.elsewhere(start.label, target.label),
        answers.sources.listed(),
    )
    return WaySheet(title, above, tuple(made), rest, answers.query_texts())


def _way(number: int, picture: Picture, label: str, claims: Claims) -> Way:
    on = verken.on_from(picture)
    return Way(
        picture,
        verkenlijst.alternative(picture, label),
        verkenweg.told(picture, number, claims, on),
        verkenbalk.keep(way_chart(number), f"weg-{number}", verken.facts_url(on)),
    )


def _intro(found: Sequence[object], start: Thing, target: Thing) -> str:
    if start.iri == target.iri:
        return teksten.VERKEN_WEG_ZELFDE
    return teksten.VERKEN_WEG_INLEIDING if found else teksten.VERKEN_GEEN_WEG
