"""Words of the page about complaints, in English."""

from __future__ import annotations

from typing import Final

KLACHT_KOP: Final = "Making a complaint"
KLACHT_INLEIDING: Final = (
    "On this page you read step by step where to go with a complaint about the Participatiewet. "
    "Also when another organisation does the work for the municipality."
)
KLACHT_ROUTE_MEER: Final = "Read more about this route"
KLACHT_DEEL: Final = {
    "route": "Where do you go, and in what order?",
    "uitvoerder": "Does another do the work? What does the ombudsman say?",
    "drempels": "Why do people find complaining hard?",
    "meer": "What else is said about complaints?",
    "gemeente": "What is recommended to the municipality?",
    "cijfers": "How often does it happen?",
    "anders": "Where else can you go?",
}
KLACHT_STAP_PUNT: Final = {"leidt-naar": "to whom", "aan": "for whom"}
KLACHT_PUNT: Final = {
    "afzender": "by whom",
    "aan": "to whom",
    "conclusie": "why",
    "over": "is about",
    "leidt-naar": "to whom",
}
