"""The map: every gemeente as a point, with the same as a list beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import streamlit as st

import adres
import gemeentekennis
import graaf
import kaartframe
import kader
import teksten
from adres.kaart import MapAddress
from antwoord import Answers
from gemeenteframe import Found
from kaartframe import Place
from kg.model import Iri
from uitspraken import groups as groups_of
from veilig import Html, element
from widgets import basis, gemeente, kaart

CHART = "kaart"
COLUMN = "kaartvak"
LIES_IN: Final = ("ins:ligtIn", "ins:inArbeidsmarktregio")


def page() -> None:
    """Show the map in the state of the address."""
    params = kader.params()
    state = MapAddress.read(params)
    text = adres.first(params, "q")
    found = gemeentekennis.meant(graaf.graph(), "", text)
    if found.one:
        state = state.choosing(found.one.value)
    answers = Answers()
    every = _places(answers)
    groups = kaartframe.groups(every, state.by)
    if state.only not in {group.name for group in groups}:
        state = state.showing("")
    picked = next((place for place in every if place.iri == state.chosen), None)
    asked = _asked(found, text, every, state) if text and not picked else None
    kader.head("kaart", teksten.KAART_KOP)
    kader.show(
        basis.heading(1, teksten.KAART_KOP),
        basis.paragraph(teksten.KAART_INLEIDING, class_="inleiding"),
        kaart.finder(graaf.municipality_names(), state, "" if picked else text),
        asked,
        kaart.chosen(picked, state, _stated(picked, answers)) if picked else None,
        kaart.choices(state),
    )
    left, right = st.columns(2, gap="medium")
    with left, st.container(key=COLUMN):
        shown = [group for group in groups if state.only in ("", group.name)]
        points = [place for group in shown for place in group.places]
        picture = kader.Picture(
            key=CHART,
            spec=kaart.spec(groups, state, dark=kader.is_dark()),
            height=kaart.HEIGHT,
            alt=teksten.KAART_ALT.format(aantal=len(points), kleur=teksten.KAART_KLEUR[state.by]),
        )
        kader.draw(picture, lambda clicked: _choose(points, state, clicked[1]))
    with right:
        kader.show(basis.heading(2, teksten.KAART_LIJST), kaart.listed(groups, state))
    kader.show(_cited(answers), answers.sources.listed())
    kader.foot(queries=answers.query_texts())


def _places(answers: Answers) -> list[Place]:
    rows = answers.rows("intern/pagina-kaart")
    return kaartframe.places(rows, graaf.municipalities())


def _asked(found: Found, text: str, every: list[Place], state: MapAddress) -> Html:
    """Return what to do with a name that is not the name of one gemeente on the map."""
    if found.one:
        return kaart.ended(found.one.value, graaf.graph().label(found.one))
    here = {place.iri for place in every}
    several = tuple(hit for hit in found.several if hit.iri.value in here)
    return gemeente.which(
        replace(found, several=several),
        text,
        lambda iri: state.choosing(iri).url(),
        lambda name: adres.url("kaart", {"q": name}),
    )


def _stated(place: Place, answers: Answers) -> Html:
    """Return where a gemeente lies, as it is stated."""
    stated = groups_of(graaf.graph().describe(Iri(place.iri)))
    return answers.claims.rows(group for group in stated if group.key in LIES_IN)


def _cited(answers: Answers) -> Html:
    """Return from which sources the map as a whole comes."""
    evidence = [
        one
        for row in answers.rows("intern/pagina-kaart-bronnen")
        for one in answers.claims.proof.every(Iri(row["ding"]))
        if one.source.value == row["bron"]
    ]
    marks = answers.claims.sources.marks(evidence)
    return element("div", teksten.KAART_BRONNEN, " ", marks, class_="alinea")


def _choose(points: Sequence[Place], state: MapAddress, number: int) -> None:
    """Choose the point that was clicked."""
    if number < len(points):
        chosen = state.choosing(points[number].iri)
        st.query_params.from_dict(adres.with_language(chosen.params()))
