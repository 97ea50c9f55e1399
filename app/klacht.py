"""A complaint: its route, and the steps on it."""

from __future__ import annotations

from typing import Final

from antwoord import Answers
from overzicht import Item

ROUTE: Final = "route:klacht-participatiewet"


def steps(answers: Answers) -> tuple[Item, ...]:
    """Return the steps of the route of a complaint, in order."""
    return answers.linked("ins:onderdeelVan", ROUTE, "Stap")
