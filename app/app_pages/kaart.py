"""The map: every gemeente as a point, with the same as a list beside it."""

from __future__ import annotations

import streamlit as st

import adres
import gemeenteframe
import graaf
import kaartframe
import kader
import teksten
from adres.kaart import MapAddress
from antwoord import Answers
from kaartframe import Place
from veilig import Html, join
from widgets import basis, kaart

CHART = "kaart"
COLUMN = "kaartvak"


def page() -> None:
    """Show the map in the state of the address."""
    params = kader.params()
    state = MapAddress.read(params)
    text = adres.first(params, "q")
    graph = graaf.graph()
    found = None
    if text:
        found = gemeenteframe.find(graph.search(text, kinds=("gebied",), limit=None))
        if found.one:
            state = state.choosing(found.one.value)
    answers = Answers()
    every = _places(answers)
    groups = kaartframe.groups(every, state.by)
    picked = next((place for place in every if place.iri == state.chosen), None)
    kader.head("kaart", teksten.KAART_KOP)
    kader.show(
        basis.heading(1, teksten.KAART_KOP),
        basis.paragraph(teksten.KAART_INLEIDING, class_="inleiding"),
        kaart.finder(graaf.municipality_names()),
        _missing(text) if text and not picked else None,
        kaart.chosen(picked, state) if picked else None,
        kaart.choices(state),
    )
    left, right = st.columns([3, 2], gap="medium")
    with left, st.container(key=COLUMN):
        shown = [group for group in groups if state.only in ("", group.name)]
        points = [place for group in shown for place in group.places]
        st.echarts_chart(
            kaart.spec(groups, state, dark=kader.is_dark()),
            key=CHART,
            height=kaart.HEIGHT,
            theme=None,
            renderer="svg",
            alt=teksten.KAART_ALT.format(aantal=len(points), kleur=teksten.KAART_KLEUR[state.by]),
            on_select=lambda: _clicked([list(group.places) for group in shown], state),
        )
    with right:
        kader.show(basis.heading(2, teksten.KAART_LIJST), kaart.listed(groups, state))
    kader.foot(queries=answers.query_texts())


def _places(answers: Answers) -> list[Place]:
    rows = answers.rows("intern/pagina-kaart")
    return kaartframe.places(rows, graaf.municipalities())


def _missing(text: str) -> Html:
    return basis.notice(
        join(
            basis.heading(2, teksten.GEMEENTE_GEEN.format(naam=text)),
            basis.paragraph(teksten.GEMEENTE_GEEN_UITLEG),
        )
    )


def _clicked(groups: list[list[Place]], state: MapAddress) -> None:
    """Go to the state in which the point that was clicked is chosen."""
    for part in st.session_state[CHART].selection["selected"]:
        series, indices = part.get("series_index", 0), part["data_indices"]
        if indices and series < len(groups) and indices[0] < len(groups[series]):
            target = state.choosing(groups[series][indices[0]].iri)
            st.query_params.from_dict(adres.with_language(target.params()))
            return
