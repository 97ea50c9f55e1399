"""What the workbench shows of an answer: the parts of the chosen view, from top to bottom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import streamlit as st

import adres
import antwoordframe
import graaf
import kaartframe
import kader
import netframe
import teksten
from adres import WorkbenchAddress
from antwoordframe import Found, Spot
from kg.graph import KnowledgeGraph
from kg.model import Iri, Term
from netframe import Naming
from veilig import Html, join
from verkenframe import Node, Picture
from widgets import basis, werkbankbeeld
from widgets import werkbankantwoord as parts

PLACES = "intern/pagina-kaart"


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=graaf.BY_VERSION)
def _places(graph: KnowledgeGraph) -> Mapping[str, Spot]:
    every = kaartframe.places(graph.select(PLACES).values(), ())
    return {place.iri: (place.east, place.north) for place in every}


def label(iri: str) -> str:
    """Return what a thing, a class or a property is called; empty when it has no name."""
    graph = graaf.graph()
    if graph.vocabulary.knows(iri):
        return graph.vocabulary.label(iri)
    return graph.label(Iri(iri)) if graph.has_label(Iri(iri)) else ""


def name(iri: str) -> str:
    """Return what something is called, or else its short IRI."""
    return label(iri) or adres.short(iri)


def _group(iri: str) -> str:
    graph = graaf.graph()
    return graph.vocabulary.group(graph.types.get(iri, ()))


class Answer:
    """An answer in the view that the address asks for, if that fits it.

    Args:
        found: The answer.
        state: The state of the page.
    """

    def __init__(self, found: Found, state: WorkbenchAddress) -> None:
        self.found = found
        self.state = state
        self._places = _places(graaf.graph())

    @cached_property
    def fitting(self) -> tuple[str, ...]:
        """The views that fit the answer, the best first."""
        return antwoordframe.views(self.found, self._places)

    @property
    def view(self) -> str:
        """The view that is shown; empty when there is nothing to show."""
        if self.state.view in self.fitting:
            return self.state.view
        return self.fitting[0] if self.fitting else ""

    def show(self, draw: Callable[[Picture, str], None], *, dark: bool) -> None:
        """Put the view on the page.

        Args:
            draw: Draws a net, with its text.
            dark: Whether the page is dark.
        """
        if self.view == antwoordframe.TABLE:
            kader.show(self._table())
        elif self.view == antwoordframe.CHART:
            above, picture = self._chart(dark=dark)
            kader.show(above)
            kader.draw(picture)
        elif self.view == antwoordframe.NET:
            self._net(draw)
        elif self.view == antwoordframe.MAP:
            self._map(dark=dark)

    def _table(self) -> Html:
        labels = {iri.value: label(iri.value) for iri in antwoordframe.things(self.found.rows)}
        shown = antwoordframe.ordered(self.found, self.state.order, labels)
        return parts.table(shown, self.state, label)

    def _chart(self, *, dark: bool) -> tuple[Html, kader.Picture]:
        found, columns = self.found, antwoordframe.measures(self.found)
        measure = self.state.measure if self.state.measure in columns else columns[0]
        about = antwoordframe.label_column(found)
        bars = [(_read(term), value) for term, value in antwoordframe.bars(found, measure)]
        title = teksten.WERKBANK_GRAFIEK.format(maat=measure, over=about)
        some = teksten.WERKBANK_GRAFIEK_DEEL.format(aantal=len(bars))
        above = join(
            parts.measures(columns, measure, self.state),
            basis.heading(3, title),
            basis.paragraph(some, class_="bij") if len(bars) < found.total else None,
        )
        return above, werkbankbeeld.chart(bars, title, measure, dark=dark)

    def _net(self, draw: Callable[[Picture, str], None]) -> None:
        naming = Naming(
            lambda iri: Node(iri, name(iri), _group(iri)),
            graaf.graph().vocabulary.label,
            graaf.graph().vocabulary.reverse,
        )
        picture = netframe.picture(self.found.rows, naming)
        if picture is None:
            kader.show(basis.notice(teksten.WERKBANK_NET_GEEN), self._table())
            return
        every = netframe.joined(self.found.rows)
        less = teksten.WERKBANK_NET_DEEL.format(deel=len(picture.nodes), aantal=every)
        alt = teksten.WERKBANK_NET_ALT.format(dingen=len(picture.nodes), lijnen=len(picture.lines))
        left, right = st.columns([5, 2], gap="medium")
        with left:
            draw(picture, alt)
            kader.show(
                parts.legend([node.group for node in picture.nodes]),
                basis.paragraph(less, class_="bij") if len(picture.nodes) < every else None,
            )
        with right:
            kader.show(parts.net_list(picture, label))

    def _map(self, *, dark: bool) -> None:
        placed = antwoordframe.points(self.found, self._places)
        words = [_row_name(row) for row, _ in placed]
        left, right = st.columns(2, gap="medium")
        with left:
            kader.draw(werkbankbeeld.map_(placed, words, self._places, dark=dark))
        with right:
            without = len(self.found.rows) - len(placed)
            kader.show(parts.map_list([row for row, _ in placed], without, label))


def _read(term: Term) -> str:
    return name(term.value) if isinstance(term, Iri) else term.value


def _row_name(row: Sequence[Term | None]) -> str:
    """Return what a row is about in a few words: its first value with something to read."""
    return next((_read(term) for term in row if term is not None), "")
