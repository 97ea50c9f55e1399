"""Words of the accessibility statement, in English."""

from __future__ import annotations

from typing import Final

TOEGANKELIJK_KOP: Final = "Accessibility"
TOEGANKELIJK_INLEIDING: Final = (
    "Everyone must be able to use this website. On this page you read what we do for that, and "
    "what still falls short."
)
TOEGANKELIJK: Final = (
    (
        "What we hold ourselves to",
        "We follow the guidelines WCAG 2.2, levels A and AA. At every change a program (axe-core) "
        "tests all pages, light and dark. We accept the change only when it finds no faults. Such "
        "a program does not find everything.",
    ),
    (
        "What you can do",
        "You can do everything by keyboard. You can enlarge the text to 400%. You can choose light "
        "or dark in the menu at the top right. Every picture and chart stands there as a list or "
        "table as well.",
    ),
    (
        "The language",
        "We write short sentences in plain Dutch. Words of the law we leave, because you need "
        "them. You find them under Terms.",
    ),
)
TOEGANKELIJK_GRENZEN_KOP: Final = "What still falls short"
TOEGANKELIJK_GRENZEN_INLEIDING: Final = (
    "This website is made with Streamlit. That brings some limits:"
)
TOEGANKELIJK_GRENZEN: Final = (
    "Streamlit itself sets every page to English and gives it no title of its own. We set language "
    "and title right after that. Until then a screen reader may speak English for a moment.",
    "Without JavaScript the website does not work. The data you can read as files.",
    "A screen reader reads the picture of relations as one image. Use the list beside it: it has "
    "the same, with the same buttons.",
    "The names of rules and councils stand as the source writes them. They can be long and hard.",
    "In English the buttons and headings are translated. What the sources say stays Dutch.",
)
TOEGANKELIJK_VERZOEK: Final = "Read this request at the makers of Streamlit (number 8399)"
TOEGANKELIJK_MELDEN_KOP: Final = "Does something not work for you?"
TOEGANKELIJK_MELDEN: Final = (
    "Tell the keeper of this website: on which page, what you wanted to do, and what happened. "
    "Name the aid that you use as well."
)
TOEGANKELIJK_GETOETST_KOP: Final = "Which pages were tested?"
TOEGANKELIJK_GETOETST: Final = "All pages of the menu, and the page of a thing:"
