"""A complaint: where to go first, where then, and what the ombudsman says of it."""

from __future__ import annotations

from collections.abc import Iterable

import kader
import klacht
import teksten
from antwoord import Answers
from overzicht import Item
from veilig import Html, element, join
from widgets import basis, punten

THEME = "https://w3id.org/inspraak/begrip/thema/klachten"
EXECUTORS = "https://w3id.org/inspraak/id/instantie/externe-uitvoerders"
VIEWS = ("Conclusie", "Standpunt")
# What the page tells after the route: the section, the classes that it shows, and whether these
# are about who does the work for the gemeente; None when that makes no difference.
SECTIONS: tuple[tuple[str, tuple[str, ...], bool | None], ...] = (
    ("uitvoerder", VIEWS, True),
    ("drempels", ("Knelpunt",), None),
    ("meer", VIEWS, False),
    ("gemeente", ("Aanbeveling",), None),
    ("cijfers", ("Cijfer",), None),
    ("anders", ("Route",), None),
)


def page() -> None:
    """Show the page."""
    kader.present("klacht", "", _made)


def _made() -> kader.Content:
    answers = Answers()
    about = answers.linked("ins:thema", THEME)
    answers.figures_of(about)
    answers.figures(*(item.iri for item in _of(about, "Cijfer")))
    claims = answers.claims
    route = answers.graph.resolve(klacht.ROUTE)
    more = element("p", basis.thing_link(route.value, teksten.KLACHT_ROUTE_MEER))
    steps_shown = punten.listed(klacht.steps(answers), teksten.KLACHT_STAP_PUNT, claims, tag="ol")
    sections: list[tuple[str, Html]] = [("route", join(steps_shown, more))]
    for key, classes, by_others in SECTIONS:
        items = [
            item
            for item in _of(about, *classes)
            if item.iri != route and by_others in (None, EXECUTORS in item.values("over"))
        ]
        if items:
            sections.append((key, punten.listed(items, teksten.KLACHT_PUNT, claims)))
    titles = teksten.KLACHT_DEEL
    html = join(
        basis.heading(1, teksten.KLACHT_KOP),
        basis.paragraph(teksten.KLACHT_INLEIDING, class_="inleiding"),
        basis.contents((key, titles[key]) for key, _ in sections),
        *(basis.section(titles[key], content, id_=key) for key, content in sections),
        answers.sources.listed(),
    )
    return kader.Content(teksten.KLACHT_KOP, html, answers.query_texts())


def _of(items: Iterable[Item], *classes: str) -> list[Item]:
    """Return the things of some classes."""
    return [item for item in items if item.class_name in classes]
