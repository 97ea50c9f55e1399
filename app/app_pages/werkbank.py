"""The workbench: a query of the library or of one's own, its answer, and the words to ask in."""

from __future__ import annotations

import math
from typing import Final
from urllib.parse import urlsplit

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

import adres
import bibliotheek
import editor
import kader
import taal
import teksten
import uitvoeren
import werkbank
import woordenlijst
from adres import WorkbenchAddress
from adres.werkbank import MAX_QUERY
from antwoordframe import Found
from bibliotheek import Filled
from kg.http.asking import Refused
from kg.http.problems import PROBLEMS
from veilig import Html, element, join
from verkenframe import Picture
from widgets import basis, beeld, werkbankwoorden
from widgets import werkbank as parts
from widgets import werkbankantwoord as result

BEGIN: Final = "intern/werkbank-begin"
NET: Final = "werkbank-net"
# A query that is done within this many seconds needs no word that it runs.
CALM: Final = 0.3


def page() -> None:
    """Show the page, and run the query when the address says so."""
    state = WorkbenchAddress.read(kader.params())
    filled = bibliotheek.fill(state.name, state.values) if state.name else None
    begin = bibliotheek.fill(BEGIN, {}) if filled is None else filled
    text = state.query or (begin.text if begin else "")
    kader.head("werkbank", teksten.WERKBANK_KOP)
    kader.show(_above(state, filled))
    left, right = st.columns([5, 2], gap="medium")
    with left:
        kader.show(
            parts.chosen(filled) if filled else None, parts.editor(text, state, editor.FILES)
        )
        place = st.empty()
    with right:
        kader.show(kader.kept("werkbank-woorden", "", _words))
    # The rest of the page does not wait for the answer, and the one to what was asked before goes.
    below = st.empty()
    if state.is_too_long:
        place.html(parts.too_long(state, MAX_QUERY, _endpoint()))
    elif text:
        kader.show(result.elsewhere(text, _endpoint()))
    kader.foot()
    if state.run and text and not state.is_too_long:
        found = _run(state, text, place)
        if found is not None:
            with below.container():
                _show(state, text, found)


def _above(state: WorkbenchAddress, filled: Filled | None) -> Html:
    unknown = bool(state.name) and filled is None
    is_chosen = filled is not None or bool(state.query)
    return join(
        basis.heading(1, teksten.WERKBANK_KOP),
        basis.paragraph(teksten.WERKBANK_INLEIDING, class_="inleiding"),
        basis.paragraph(element("a", teksten.WERKBANK_ZOEKEN, href=adres.url("", {}))),
        basis.notice(teksten.WERKBANK_VRAAG_ONBEKEND.format(naam=state.name)) if unknown else None,
        parts.library(bibliotheek.themes(state.search), state, chosen=is_chosen),
    )


def _words() -> Html:
    return werkbankwoorden.vocabulary(woordenlijst.words(), werkbank.name)


def _endpoint() -> str:
    """Return the address of the endpoint as someone elsewhere must write it."""
    here = urlsplit(st.context.url or "")
    root = here.path.rstrip("/").removesuffix("werkbank").rstrip("/")
    return f"{here.scheme}://{here.netloc}{root}/sparql"


def _run(state: WorkbenchAddress, text: str, place: DeltaGenerator) -> Found | None:
    """Return the answer to the query; while it runs, and when it fails, that stands in a place."""
    running = parts.running(state)

    def waiting(seconds: float) -> None:
        # Every time that something is put on the page, Streamlit stops a run that is outdated.
        if seconds < CALM:
            place.empty()
        else:
            place.html(running)

    outcome = uitvoeren.RUNNER.run(text, st.context.ip_address or "", waiting)
    if isinstance(outcome, Refused):
        title = PROBLEMS[outcome.problem].title.text(taal.current())
        place.html(parts.refused(outcome, title, text))
        return None
    place.empty()
    return outcome


def _show(state: WorkbenchAddress, text: str, found: Found) -> None:
    answer = werkbank.Answer(found, state)
    kader.show(
        basis.heading(2, teksten.WERKBANK_ANTWOORD, id_="antwoord"),
        result.summary(found),
        result.views(answer.fitting, answer.view, state),
    )
    answer.show(_draw, dark=kader.is_dark())
    kader.show(result.downloads(text, found))


def _draw(picture: Picture, alt: str) -> None:
    """Draw a net in a box of its own, in which it keeps its size."""
    with st.container(key=f"beeldvak-{NET}"):
        width = math.ceil(picture.plan.width)
        st.html(f"<style>.st-key-{NET} .stEChartsChart {{ min-width: {width}px; }}</style>")
        drawn = beeld.drawing(picture, dark=kader.is_dark())
        kader.draw(kader.Picture(NET, drawn.spec, math.ceil(picture.plan.height), alt))
