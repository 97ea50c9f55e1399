"""What stands beside the picture: the list with its actions, filters, legend, table and path."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import adres
import opmaak
import teksten
import thema
from kg.model import Evidence, Hit, Iri, Statement, Step
from uitspraken import proof
from veilig import Html, element, join
from verkenframe import BATCH, Node, Picture
from widgets import basis
from widgets.beeld import name
from widgets.bron import Sources


def form(start: str, target: str) -> Html:
    """Return the two search fields: where to begin, and where a path goes."""
    fields = (
        ("van", teksten.VERKEN_VELD, start),
        ("naar", teksten.VERKEN_VELD_NAAR, target),
    )
    return basis.get_form(
        "verken",
        *(
            element(
                "div",
                element("label", label, for_=f"veld-{key}"),
                element(
                    "input",
                    type="search",
                    id=f"veld-{key}",
                    name=key,
                    value=value,
                    autocomplete="off",
                    spellcheck="false",
                ),
                class_="veld",
            )
            for key, label, value in fields
        ),
        element("button", teksten.VERKEN_KNOP, type="submit", class_="hoofdknop onderaan"),
        role="search",
        class_="zoek",
    )


def elsewhere(start: str, target: str) -> Html:
    """Return the search fields under a heading, filled with what is shown now."""
    return basis.section(teksten.VERKEN_ANDERS, form(start, target), id_="anders")


def which(text: str, explanation: str, links: Sequence[tuple[Hit, str]]) -> Html:
    """Return the things that may be meant by a text; or why there are none."""
    if not links:
        return basis.notice(
            basis.heading(2, teksten.VERKEN_NIET_GEVONDEN.format(tekst=text)),
            basis.paragraph(explanation),
        )
    items = (
        join(
            basis.shape(hit.group),
            " ",
            element("a", hit.label, href=address),
            element("span", f" ({hit.type_label})", class_="bij"),
        )
        for hit, address in links
    )
    return join(
        basis.heading(2, teksten.VERKEN_WELKE.format(tekst=text)),
        basis.bullets(items, class_="dingen"),
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in the list; `is_new` where it first stands, which is where its actions are."""

    node: Node
    is_new: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One opened thing in the list, and what it leads to by each relation."""

    node: Node
    by_relation: Mapping[str, tuple[Entry, ...]]


def parts(picture: Picture) -> list[Part]:
    """Return the content of the list: everything under what it was opened from."""
    node_of = {node.id: node for node in picture.nodes}
    found: dict[str, dict[str, list[Entry]]] = {iri: {} for iri in picture.plan.anchors}
    for number, line in enumerate(picture.lines):
        entry = Entry(node_of[line.end], number in picture.branches)
        found[line.start].setdefault(line.label, []).append(entry)
    return [
        Part(node_of[start], {label: tuple(entries) for label, entries in groups.items()})
        for start, groups in found.items()
    ]


def alternative(picture: Picture, label: str) -> str:
    """Return the text alternative of the picture."""
    things, lines = len(picture.nodes), len([li for li in picture.lines if li.label])
    return teksten.VERKEN_ALT.format(
        naam=label,
        dingen=opmaak.counted(things, teksten.VERKEN_DING, teksten.VERKEN_DINGEN),
        lijnen=opmaak.counted(lines, teksten.VERKEN_LIJN, teksten.VERKEN_LIJNEN),
    )


def legend(picture: Picture) -> Html:
    """Return what the shapes mean, for the kinds in the picture."""
    slugs = {node.group or "overig" for node in picture.nodes if node.group or node.is_thing}
    items = (
        join(basis.shape(slug), element("span", thema.group(slug).one))
        for slug in sorted(slugs, key=thema.order)
    )
    return element(
        "div",
        element("p", teksten.VERKEN_LEGENDA, class_="bij"),
        basis.bullets(items, class_="legenda"),
        element("p", teksten.VERKEN_LEGENDA_STREEP, class_="bij") if picture.rest else None,
        class_="uitleg",
    )


def shown(picture: Picture, state: adres.BrowseAddress) -> Html:
    """Return the list of all that is in the picture, each with the same actions as a click."""
    beside = Beside(state)
    return basis.section(
        teksten.VERKEN_LIJST, *(beside.part(part) for part in parts(picture)), id_="lijst"
    )


@dataclass(frozen=True, slots=True)
class Beside:
    """Makes the list beside the picture.

    `state` is what the address says.
    """

    state: adres.BrowseAddress

    def part(self, part: Part) -> Html:
        """Return an opened thing with what it leads to, by relation."""
        rows = []
        for label, entries in part.by_relation.items():
            items = (self._item(entry, part.node) for entry in entries)
            rows.append(
                join(
                    element("p", label, class_="relatie") if label else None,
                    element("ul", *items, class_="dingen getoond", aria_label=label or None),
                )
            )
        title = element(
            "h3",
            basis.named(part.node.id, part.node.label, part.node.group),
            self._mark(part.node),
        )
        if not rows:
            rows.append(element("p", teksten.VERKEN_NIETS_MEER, class_="bij"))
        return element("div", element("div", title, self._closing(part.node)), *rows, class_="deel")

    def _item(self, entry: Entry, parent: Node) -> Html:
        node = entry.node
        title = basis.named(node.id, node.label, node.group) if node.is_thing else fold_name(node)
        # An opened thing heads a part of its own, and is marked as selected there.
        marked = self._is_chosen(node) and not self.state.is_open(node.id)
        return element(
            "li",
            element(
                "div",
                element("span", title, class_="naam"),
                self._mark(node) if marked else None,
            ),
            self._action(node, parent) if entry.is_new else None,
            class_="gekozen" if marked else None,
        )

    def _is_chosen(self, node: Node) -> bool:
        return node.id == (self.state.chosen or self.state.start)

    def _mark(self, node: Node) -> Html | None:
        if not self._is_chosen(node):
            return None
        return element("span", f" ({teksten.VERKEN_GEKOZEN})", class_="bij")

    def _action(self, node: Node, parent: Node) -> Html | None:
        if node.is_thing:
            if self.state.is_open(node.id):
                return None
            return _button(teksten.VERKEN_OPEN, node.label, self.state.open(node.id), node.id)
        if node.group:
            label = teksten.VERKEN_GROEP_OPEN.format(naam=thema.group(node.group).many)
            return _button(label, parent.label, self.state.ungroup(node.id), node.id)
        label = teksten.VERKEN_MEER.format(aantal=min(node.members, BATCH))
        return _button(label, parent.label, self.state.more(node.parent), node.id)

    def _closing(self, node: Node) -> Html | None:
        if node.id == self.state.start or not self.state.is_open(node.id):
            return None
        return _button(teksten.VERKEN_SLUIT, node.label, self.state.close(node.id), node.id)


def _button(label: str, about: str, target: adres.BrowseAddress, id_: str) -> Html:
    name_ = teksten.VERKEN_BIJ.format(doe=label, naam=about)
    link = element("a", label, href=target.url(), class_="knop", id=f"doe-{id_}", aria_label=name_)
    return element("div", link, class_="acties")


def fold_name(node: Node) -> Html:
    """Return how a group or a rest is shown."""
    return join(basis.shape(node.group) if node.group else None, name(node), between=" ")


def table(picture: Picture) -> Html:
    """Return all relations of the picture as a table."""
    label_of = {node.id: node for node in picture.nodes}
    rows = (
        (_cell(label_of[line.start]), line.label, _cell(label_of[line.end]))
        for line in picture.lines
        if line.label
    )
    content = basis.table(teksten.VERKEN_TABEL_TITEL, teksten.VERKEN_KOLOM, rows)
    folded = element(
        "details", element("summary", teksten.VERKEN_TABEL_OPEN), content, class_="vouw"
    )
    return basis.section(teksten.VERKEN_TABEL, folded, id_="tabel")


def _cell(node: Node) -> Html:
    return basis.named(node.id, node.label, node.group) if node.is_thing else fold_name(node)


def steps(
    group: str, path: Sequence[Step], evidence_of: Callable[[Iri], tuple[Evidence, ...]]
) -> Html:
    """Return a path as a list of things and how each leads to the next, with the sources."""
    sources = Sources(lambda _: None)
    first = path[0]
    items = [element("li", basis.named(first.start.value, first.start_label, group))]
    for step in path:
        relation = step.relation
        ends = (step.start, relation.other)
        subject, object_ = ends if relation.outgoing else ends[::-1]
        statement = Statement(subject, relation.predicate, object_, relation.graph)
        found = proof(evidence_of(subject), statement)
        other = basis.named(relation.other.value, relation.other_label, relation.other_group)
        label = element("span", f"{relation.label} ", class_="stap")
        items.append(element("li", label, other, " ", sources.marks(found, statement)))
    count = opmaak.counted(len(path), teksten.VERKEN_STAP, teksten.VERKEN_STAPPEN)
    return join(
        basis.paragraph(teksten.VERKEN_WEG_INLEIDING.format(stappen=count), class_="inleiding"),
        element("ol", *items, class_="pad"),
    )
