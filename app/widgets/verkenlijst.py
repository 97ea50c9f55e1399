"""What stands beside the picture: the list with its actions, search fields, legend and table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import adres
import opmaak
import teksten
import thema
from adres.verkennen import Act
from kg.model import Hit
from uitspraken import Claim
from veilig import Html, element, join
from verkenframe import OTHER, Line, Node, Picture
from verkengroei import BATCH, NAMES_UNTIL
from widgets import basis, verkenbalk
from widgets.beeld import name
from widgets.uitspraak import Claims


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
    return basis.section(teksten.VERKEN_ANDERS, form(start, target), whole(), id_="anders")


def examples() -> Html:
    """Return things to begin with."""
    links = (
        element("a", label, href=adres.BrowseAddress(start=adres.full(name_)).url())
        for name_, label in teksten.VERKEN_VOORBEELDEN
    )
    return join(
        element("p", teksten.VOORBEELDEN_KOP, class_="bij"), basis.bullets(links, class_="rij")
    )


def whole() -> Html:
    """Return the link to what ties the whole graph together."""
    address = adres.BrowseAddress(overview=True).url()
    return basis.paragraph(element("a", teksten.VERKEN_GEHEEL, href=address))


def which(text: str, explanation: str, links: Sequence[tuple[Hit, str]]) -> Html:
    """Return the things that may be meant by a text; or why there are none."""
    if not links:
        return basis.notice(
            basis.heading(2, teksten.VERKEN_NIET_GEVONDEN.format(tekst=text)),
            basis.paragraph(explanation),
        )
    return join(
        basis.heading(2, teksten.VERKEN_WELKE.format(tekst=text)),
        basis.hits(links),
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in the list; `is_new` where it first stands, which is where its actions are."""

    node: Node
    line: Line
    is_new: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in the list, and what it leads to by each relation.

    `is_loose` when nothing else in the list leads to it.
    """

    node: Node
    by_relation: Mapping[str, tuple[Entry, ...]]
    is_loose: bool


def parts(picture: Picture) -> list[Part]:
    """Return the content of the list: everything under what it was opened from."""
    node_of = {node.id: node for node in picture.nodes}
    brought = {picture.lines[number].end for number in picture.branches}
    loose = [node.id for node in picture.things if node.id not in brought]
    starts = [line.start for line in picture.lines]
    found: dict[str, dict[str, list[Entry]]] = {
        iri: {} for iri in dict.fromkeys((*loose[:1], *picture.opened, *starts, *loose))
    }
    for number, line in enumerate(picture.lines):
        entry = Entry(node_of[line.end], line, number in picture.branches)
        found[line.start].setdefault(line.label, []).append(entry)
    return [
        Part(
            node_of[start],
            {label: tuple(entries) for label, entries in groups.items()},
            start in loose,
        )
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


def legend(pictures: Sequence[Picture]) -> Html:
    """Return what the shapes mean, for the kinds in pictures."""
    nodes = [node for picture in pictures for node in picture.nodes]
    slugs = {node.group or OTHER for node in nodes if node.group or node.is_thing}
    items = (
        join(basis.shape(slug), element("span", thema.group(slug).one))
        for slug in sorted(slugs, key=thema.order)
    )
    is_more = any(picture.rest for picture in pictures)
    return element(
        "div",
        element("p", teksten.VERKEN_LEGENDA, class_="bij"),
        basis.bullets(items, class_="legenda"),
        element("p", teksten.VERKEN_LEGENDA_STREEP, class_="bij") if is_more else None,
        class_="uitleg",
    )


@dataclass(frozen=True, slots=True)
class Beside:
    """Makes the list beside the picture, and the table under it.

    Attributes:
        picture: What they show.
        state: What the address says.
        claims: Shows why each line is there.
    """

    picture: Picture
    state: adres.BrowseAddress
    claims: Claims

    def listed(self, removed: Sequence[tuple[str, str]]) -> Html:
        """Return the list of all that is in the picture, each with the same actions as a click.

        Args:
            removed: What was taken out of it, by IRI and name.
        """
        pinned = basis.paragraph(teksten.VERKEN_VAST_UITLEG, class_="bij")
        return basis.section(
            teksten.VERKEN_LIJST,
            *(self.part(part) for part in parts(self.picture)),
            verkenbalk.removed(removed, self.state),
            pinned if self.state.pinned else None,
            id_="lijst",
        )

    def part(self, part: Part) -> Html:
        """Return a thing with what it leads to, by relation."""
        rows = []
        for label, entries in part.by_relation.items():
            items = (self._item(entry, part.node) for entry in entries)
            rows.append(
                join(
                    element("p", label, class_="relatie") if label else None,
                    element("ul", *items, class_="dingen getoond", aria_label=label or None),
                )
            )
        node = part.node
        title = element("h3", basis.named(node.id, node.label, node.group), self._mark(node))
        if not rows:
            words = teksten.VERKEN_LOS if part.is_loose else teksten.VERKEN_NIETS_MEER
            rows.append(element("p", words, class_="bij"))
        buttons = self._head_actions(part)
        content = join(*rows)
        if len(self.picture.nodes) > NAMES_UNTIL:
            content = self._folded(part, content)
        return element("div", element("div", title, buttons), content, class_="deel")

    def _folded(self, part: Part, content: Html) -> Html:
        """Return what a thing leads to as a part that can be opened; that of the selected is."""
        ends = {entry.node.id for entries in part.by_relation.values() for entry in entries}
        count = opmaak.counted(len(ends), teksten.VERKEN_DING, teksten.VERKEN_DINGEN)
        words = teksten.VERKEN_BIJ.format(doe=count, naam=part.node.label)
        is_open = self.picture.chosen in {part.node.id, *ends}
        return element(
            "details",
            element("summary", count, aria_label=words),
            content,
            class_="vouw",
            open=is_open,
        )

    def _head_actions(self, part: Part) -> Html | None:
        """Return the buttons of a heading: of what stands nowhere else also to open and remove."""
        node, is_open = part.node, part.node.id in self.picture.opened
        if not (is_open or part.is_loose):
            return None
        button = verkenbalk.opening(node, self.picture, self.state, "doe")
        more = self._more(node) if part.is_loose else None
        return element("div", button, more, class_="acties") if button or more else None

    def _item(self, entry: Entry, parent: Node) -> Html:
        node = entry.node
        title = basis.named(node.id, node.label, node.group) if node.is_thing else fold_name(node)
        # An opened thing heads a part of its own, and is marked as selected there.
        marked = self._is_chosen(node) and node.id not in self.picture.opened
        shown = join(
            element("span", title, class_="naam"),
            self._mark(node) if marked else None,
            self.why(entry.line),
        )
        return element(
            "li",
            element("div", shown),
            self._actions(node, parent) if entry.is_new else None,
            class_="gekozen" if marked else None,
        )

    def why(self, line: Line) -> Html | None:
        """Return the mark that opens to why a line is there."""
        return self.claims.marks(Claim(line.label, line.statements)) if line.statements else None

    def _is_chosen(self, node: Node) -> bool:
        return node.id == self.picture.chosen

    def _mark(self, node: Node) -> Html | None:
        notes = (
            (teksten.VERKEN_GEKOZEN, self._is_chosen(node)),
            (teksten.VERKEN_STAAT_VAST, node.id in self.state.pinned),
        )
        words = ", ".join(word for word, holds in notes if holds)
        return element("span", f" ({words})", class_="bij") if words else None

    def _actions(self, node: Node, parent: Node) -> Html:
        if node.is_thing:
            is_open = node.id in self.picture.opened
            button = verkenbalk.opening(node, self.picture, self.state, "doe")
            return element("div", None if is_open else button, self._more(node), class_="acties")
        if node.group:
            label = teksten.VERKEN_GROEP_OPEN.format(naam=thema.group(node.group).many)
            target = self.state.do(Act.UNGROUP, node.id)
        else:
            label = teksten.VERKEN_MEER.format(aantal=min(node.members, BATCH))
            target = self.state.do(Act.OPEN, node.parent)
        button = verkenbalk.action(label, parent.label, target, id_=f"doe-{node.id}")
        return element("div", button, class_="acties")

    def _more(self, node: Node) -> Html | None:
        buttons = verkenbalk.thing_actions(node, self.state, "lijst")
        if not buttons:
            return None
        choose = verkenbalk.action(
            teksten.VERKEN_KIES,
            node.label,
            self.state.do(Act.CHOOSE, node.id),
            id_=f"lijst-kies-{node.id}",
        )
        words = teksten.VERKEN_BIJ.format(doe=teksten.VERKEN_MEER_DOEN, naam=node.label)
        return element(
            "details",
            element("summary", teksten.VERKEN_MEER_DOEN, aria_label=words),
            element("div", choose, *buttons, class_="rijtje"),
            class_="meer-doen",
        )


def fold_name(node: Node) -> Html:
    """Return how a group or a rest is shown."""
    return join(basis.shape(node.group) if node.group else None, name(node), between=" ")


def table(pictures: Sequence[Picture], claims: Claims) -> Html:
    """Return all relations of pictures as a table, each once and with why it is there."""
    node_of = {node.id: node for picture in pictures for node in picture.nodes}
    lines = dict.fromkeys(line for picture in pictures for line in picture.lines if line.label)
    rows = (
        (
            cell(node_of[line.start]),
            line.label,
            cell(node_of[line.end]),
            claims.marks(Claim(line.label, line.statements)),
        )
        for line in lines
    )
    content = basis.table(teksten.VERKEN_TABEL_TITEL, teksten.VERKEN_KOLOM, rows)
    folded = element(
        "details", element("summary", teksten.VERKEN_TABEL_OPEN), content, class_="vouw"
    )
    return basis.section(teksten.VERKEN_TABEL, folded, id_="tabel")


def cell(node: Node) -> Html:
    """Return a node with its shape; a thing as a link."""
    return basis.named(node.id, node.label, node.group) if node.is_thing else fold_name(node)
