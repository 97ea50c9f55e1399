"""Ways from one thing to another: each as sentences with their sources."""

from __future__ import annotations

from dataclasses import replace

import adres
import opmaak
import teksten
from adres.verkennen import MAX_WAYS, WAYS
from uitspraken import Claim
from veilig import Html, element, join
from verkenframe import Picture
from widgets import basis, verkenbalk
from widgets.uitspraak import Claims
from widgets.verkenwaarom import sentence


def told(picture: Picture, number: int, claims: Claims, on: adres.BrowseAddress) -> Html:
    """Return a way as sentences, one for each step, with the link to go on from there.

    Args:
        picture: The way as a picture.
        number: Its place among the ways, from 1.
        claims: Shows what proves each step.
        on: The state that shows the things on the way in the browser.
    """
    said = (
        join(sentence(picture, line), " ", claims.marks(Claim(line.label, line.statements)))
        for line in picture.lines
    )
    count = opmaak.counted(len(picture.lines), teksten.VERKEN_STAP, teksten.VERKEN_STAPPEN)
    name = teksten.VERKEN_WEG_NAAM.format(nummer=number)
    link = verkenbalk.action(teksten.VERKEN_WEG_VERDER, name, on, id_=f"verder-{number}")
    return join(
        basis.heading(2, teksten.VERKEN_WEG_KOP.format(nummer=number, stappen=count)),
        basis.bullets(said, class_="pad", tag="ol"),
        element("div", link, class_="acties"),
    )


def more(state: adres.BrowseAddress, found: int) -> Html | None:
    """Return the link to more ways; None when all are shown."""
    if found < state.ways or state.ways >= MAX_WAYS:
        return None
    wider = replace(state, ways=min(state.ways + WAYS, MAX_WAYS))
    link = element("a", teksten.VERKEN_WEG_MEER, href=wider.url(), class_="knop", id="meer-wegen")
    return element("div", link, class_="acties")
