"""The graph browser: a picture and a list of the same things, a table, filters and paths."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import streamlit as st

import adres
import graaf
import kader
import teksten
import verkenframe
from kg.errors import AmbiguousLabel, NoPath, NotFound
from kg.graph import KnowledgeGraph
from kg.model import Iri, Thing
from veilig import Html, element
from verkenframe import Node, Picture
from widgets import basis, beeld, verkenfilter, verkenlijst

CHART = "beeld"
SCROLLER = "beeldvak"
CLICKED = "beeld-vorige"


def page() -> None:
    """Show the browser in the state of the address."""
    state = adres.BrowseAddress.read(kader.params())
    graph = graaf.graph()
    start = _resolve(graph, state.start)
    target = _resolve(graph, state.target)
    if start.iri is None or (state.target and target.iri is None):
        _choose(state, start, target)
        return
    if target.iri is not None:
        _path(graph, start.iri, target.iri)
        return
    _browse(graph, graph.describe(start.iri), replace(state, start=start.iri.value))


@dataclass(frozen=True, slots=True)
class Asked:
    """What someone typed as one end, and the one thing that answers to it, if it is one."""

    text: str
    iri: Iri | None
    label: str = ""


def _resolve(graph: KnowledgeGraph, text: str) -> Asked:
    if not text:
        return Asked("", None)
    try:
        iri = graph.resolve(text)
    except (AmbiguousLabel, NotFound):
        return Asked(text, None)
    return Asked(text, iri, graph.label(iri))


def _choose(state: adres.BrowseAddress, start: Asked, target: Asked) -> None:
    """Ask for a start, or which thing is meant by words that fit none or more than one."""
    kader.head("verken", teksten.MENU["verken"])
    kader.show(
        basis.heading(1, teksten.VERKEN_KOP),
        basis.paragraph(teksten.VERKEN_INLEIDING, class_="inleiding"),
        verkenlijst.form(start.label or start.text, target.label or target.text),
    )
    graph = graaf.graph()
    for asked, field in ((start, "start"), (target, "target")):
        if asked.text and asked.iri is None:
            outcome = graph.search(asked.text, limit=8)
            links = tuple((hit, _with_end(state, field, hit.iri).url()) for hit in outcome.hits)
            kader.show(verkenlijst.which(asked.text, outcome.explanation, links))
    if not start.text:
        examples = (
            element("a", label, href=adres.BrowseAddress(start=adres.full(name)).url())
            for name, label in teksten.VERKEN_VOORBEELDEN
        )
        kader.show(
            element("p", teksten.VOORBEELDEN_KOP, class_="bij"),
            basis.bullets(examples, class_="rij"),
        )
    kader.foot()


def _with_end(state: adres.BrowseAddress, field: str, iri: Iri) -> adres.BrowseAddress:
    if field == "start":
        return replace(state, start=iri.value)
    return replace(state, target=iri.value)


def _path(graph: KnowledgeGraph, start: Iri, target: Iri) -> None:
    names = {"van": graph.label(start), "naar": graph.label(target)}
    title = teksten.VERKEN_WEG.format(**names)
    kader.head("verken", title)
    kader.show(basis.heading(1, title))
    try:
        steps = graph.path(start, target)
    except NoPath:
        kader.show(basis.notice(teksten.VERKEN_GEEN_WEG.format(**names)))
    else:
        group = graph.describe(start).group
        picture = verkenframe.along(start.value, names["van"], group, steps)
        kader.show(verkenlijst.steps(group, steps, graaf.evidence_of))
        _chart(
            picture,
            adres.BrowseAddress(start=start.value),
            names["van"],
            on_path=True,
        )
        kader.show(verkenlijst.legend(picture), verkenlijst.table(picture))
    kader.show(verkenlijst.elsewhere(names["van"], names["naar"]))
    kader.foot()


def _browse(graph: KnowledgeGraph, thing: Thing, state: adres.BrowseAddress) -> None:
    picture = verkenframe.build(
        state, thing.label, thing.group, lambda iri: graph.neighbours(Iri(iri))
    )
    title = teksten.VERKEN_KOP_VAN.format(naam=thing.label)
    kader.head("verken", title)
    kader.show(
        basis.heading(1, title),
        basis.paragraph(teksten.VERKEN_INLEIDING_VAN.format(naam=thing.label), class_="inleiding"),
        verkenfilter.filters(picture, state),
        basis.notice(teksten.VERKEN_GEGROEPEERD.format(grens=verkenframe.GROUP_ABOVE))
        if picture.grouped
        else None,
        _empty(picture, state, thing),
    )
    left, right = st.columns([2, 1], gap="medium")
    with left:
        _chart(picture, state, thing.label)
        kader.show(verkenlijst.legend(picture))
    with right:
        kader.show(verkenlijst.shown(picture, state))
    kader.show(verkenlijst.table(picture), verkenlijst.elsewhere(thing.label, ""))
    kader.foot()


def _empty(picture: Picture, state: adres.BrowseAddress, thing: Thing) -> Html | None:
    if len(picture.nodes) > 1:
        return None
    if state.kinds or state.relations:
        return basis.notice(teksten.VERKEN_LEEG)
    return basis.notice(teksten.VERKEN_ALLEEN.format(naam=thing.label))


def _chart(
    picture: Picture, state: adres.BrowseAddress, label: str, *, on_path: bool = False
) -> None:
    kader.show(basis.heading(2, teksten.VERKEN_TEKENING))
    dark = st.context.theme.type == "dark"
    spec = beeld.spec(picture, state.chosen or state.start, dark=dark, below=not on_path)

    def clicked() -> None:
        _clicked(picture, state)

    with st.container(key=SCROLLER):
        # The picture keeps its size; where it does not fit, its box scrolls.
        width = math.ceil(picture.plan.width)
        st.html(f"<style>.st-key-{CHART} .stEChartsChart {{ min-width: {width}px; }}</style>")
        st.echarts_chart(
            spec,
            key=CHART,
            height=math.ceil(picture.plan.height),
            theme=None,
            renderer="svg",
            alt=verkenlijst.alternative(picture, label),
            on_select="ignore" if on_path else clicked,
        )


def _clicked(picture: Picture, state: adres.BrowseAddress) -> None:
    """Go to the state that a click on a node asks for; a second click unselects, so remember."""
    picked = [
        index
        for part in st.session_state[CHART].selection["selected"]
        if part["data_type"] == "node"
        for index in part["data_indices"]
    ]
    index = picked[0] if picked else st.session_state.get(CLICKED)
    if index is None or index >= len(picture.nodes):
        return
    st.session_state[CLICKED] = index
    target = after_click(picture.nodes[index], state)
    st.query_params.from_dict(target.params())


def after_click(node: Node, state: adres.BrowseAddress) -> adres.BrowseAddress:
    """Return the state after a click: a thing opens, a rest shows more, a group unfolds."""
    if node.is_thing:
        return state.open(node.id)
    return state.ungroup(node.id) if node.group else state.more(node.parent)
