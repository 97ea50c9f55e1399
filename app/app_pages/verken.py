"""The graph browser: a picture and a list of the same things, filters, and ways between things."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

import streamlit as st

import adres
import kader
import teksten
import verken
from adres.verkennen import Act
from kg.model import Iri, Thing
from verken import Asked
from verkenframe import Node, Picture
from widgets import basis, beeld, verkenblad, verkeninzicht, verkenlijst
from widgets.beeld import Drawing
from widgets.verkenblad import CHART, Sheet

SCROLLER = "beeldvak"


def page() -> None:
    """Show the browser in the state of the address."""
    state = adres.BrowseAddress.read(kader.params())
    if state.overview:
        _overview()
        return
    start, target = verken.ask(state.start), verken.ask(state.target)
    from_, to = _thing(start), _thing(target)
    if from_ is None or (state.target and to is None):
        _choose(state, start, target)
        return
    state = replace(state, start=from_.iri.value)
    if to is not None:
        _ways(replace(state, target=to.iri.value), from_, to)
        return
    _browse(state, from_)


def _thing(asked: Asked) -> Thing | None:
    return verken.known().thing(asked.iri.value) if asked.iri else None


def _choose(state: adres.BrowseAddress, start: Asked, target: Asked) -> None:
    """Ask for a start, or which thing is meant by words that fit none or more than one."""
    kader.head("verken", teksten.MENU["verken"])
    kader.show(
        basis.heading(1, teksten.VERKEN_KOP),
        basis.paragraph(teksten.VERKEN_INLEIDING, class_="inleiding"),
        verkenlijst.form(start.label or start.text, target.label or target.text),
    )
    for asked, field in ((start, "start"), (target, "target")):
        if asked.outcome:
            hits = asked.outcome.hits
            links = tuple((hit, _with_end(state, field, hit.iri).url()) for hit in hits)
            kader.show(verkenlijst.which(asked.text, asked.outcome.explanation, links))
    if not start.text:
        kader.show(verkenlijst.examples(), verkenlijst.whole())
    kader.foot()


def _with_end(state: adres.BrowseAddress, field: str, iri: Iri) -> adres.BrowseAddress:
    if field == "start":
        return replace(state, start=iri.value)
    return replace(state, target=iri.value)


def _overview() -> None:
    """Show what ties the whole graph together."""
    kader.head("verken", teksten.VERKEN_GEHEEL_KOP)
    kader.show(
        basis.heading(1, teksten.VERKEN_GEHEEL_KOP),
        basis.paragraph(teksten.VERKEN_GEHEEL_INLEIDING, class_="inleiding"),
    )
    known = verken.known()
    with st.spinner(teksten.VERKEN_GEHEEL_BEZIG):
        insight = known.insight
    kader.show(verkeninzicht.everywhere(insight, known.relations))
    kader.foot(queries=verken.answers_of_all().query_texts())


def _ways(state: adres.BrowseAddress, start: Thing, target: Thing) -> None:
    """Show how two things hang together, by more than one way."""
    sheet = kader.kept("wegen", state.url(), partial(verkenblad.ways, state, start, target))
    kader.head("verken", sheet.title)
    kader.show(sheet.above)
    for number, way in enumerate(sheet.ways, 1):
        left, right = st.columns(2, gap="medium")
        with left:
            kader.show(way.told)
        with right:
            drawn = beeld.drawing(way.picture, dark=kader.is_dark())
            _chart(verkenblad.way_chart(number), way.picture, drawn, way.alt)
            kader.show(way.below)
    kader.show(sheet.rest)
    kader.foot(queries=sheet.queries)


def _browse(state: adres.BrowseAddress, start: Thing) -> None:
    """Show the picture of a thing and of all that was brought in since."""
    wanted = verken.ask(state.wanted)
    before = replace(state, wanted="")
    sheet = kader.kept("verken", state.url(), partial(verkenblad.sheet, before, start, wanted))
    kader.head("verken", sheet.title)
    kader.show(sheet.above)
    left, right = st.columns([5, 2], gap="medium")
    with left:
        kader.show(sheet.bar)
        drawn = beeld.drawing(sheet.picture, dark=kader.is_dark(), why=sheet.state.why)
        _chart(CHART, sheet.picture, drawn, sheet.alt, sheet)
        kader.show(sheet.below)
    with right:
        kader.show(sheet.beside)
    kader.show(sheet.rest)
    kader.foot(start.iri, sheet.queries)


def _chart(
    key: str, picture: Picture, drawn: Drawing, alt: str, sheet: Sheet | None = None
) -> None:
    """Draw a picture; with a sheet, a click does something."""

    def clicked(what: kader.Clicked) -> None:
        target = after_click(drawn, sheet, *what) if sheet else None
        if target:
            st.query_params.from_dict(target.params())

    with st.container(key=f"{SCROLLER}-{key}"):
        # The picture keeps its size; where it does not fit, its box scrolls.
        width = math.ceil(picture.plan.width)
        st.html(f"<style>.st-key-{key} .stEChartsChart {{ min-width: {width}px; }}</style>")
        height = math.ceil(picture.plan.height)
        shown = kader.Picture(key, drawn.spec, height, alt)
        kader.draw(shown, clicked if sheet else None)


def after_click(drawn: Drawing, sheet: Sheet, kind: str, index: int) -> adres.BrowseAddress | None:
    """Return the state after a click on a part of the picture; None when nothing stands there.

    A thing opens or is selected, a rest shows more, a group unfolds, a line is explained.
    """
    nodes, state = sheet.picture.nodes, sheet.state
    if kind == "node" and index < len(nodes):
        return _after_node(nodes[index], sheet)
    behind = drawn.behind_data if kind == "node" else drawn.behind_links
    key = behind[index] if index < len(behind) else ""
    return state.do(Act.WHY, key) if key else None


def _after_node(node: Node, sheet: Sheet) -> adres.BrowseAddress:
    state = sheet.state
    if node.is_thing:
        return state.do(Act.CHOOSE if node.id in sheet.picture.opened else Act.OPEN, node.id)
    return state.do(Act.UNGROUP, node.id) if node.group else state.do(Act.OPEN, node.parent)
