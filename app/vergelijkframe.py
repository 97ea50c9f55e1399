"""The frame of a comparison: things side by side, point by point, with gaps as gaps."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import opmaak
import teksten
import vormen
from kg.labels import fold
from kg.model import Iri, Statement, Thing
from kg.namespaces import BEGRIP, ID, INS
from overzicht import Item
from uitspraken import Claim, ClaimGroup, Row, distinct, groups
from vormen import Overview
from waarden import Figure

# The own properties to compare, in this order.
PROPERTIES: Final = (
    *("ligtIn", "inArbeidsmarktregio", "geldtIn", "vastgesteldDoor", "uitgever", "soort"),
    *("inspraakniveau", "status", "inWerkingVanaf", "inWerkingTot", "regelt", "vormVan"),
    *("voorDoelgroep", "aanvrager", "beoordelaar", "beslisser", "betaler", "uitvoerder"),
    *("gesprekspartner", "adviseertOver", "adviseertAfgeleidOver", "vertegenwoordigt"),
    *("voertUit", "heeftDeelnemer", "berustOp", "gebaseerdOp", "heeftCijfer", "website"),
)
# What one wants to know of every thing of a group, also when no source says it.
EXPECTED: Final[Mapping[str, tuple[str, ...]]] = {
    "regel": ("vastgesteldDoor", "status", "inWerkingVanaf"),
    "raad": ("status", "gesprekspartner", "adviseertOver"),
    "instantie": ("voertUit",),
    "regeling": ("voorDoelgroep", "aanvrager", "beslisser"),
}
# What goes with a gemeente, an organisation or a council: overview query and its parts.
LISTS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "raden": ("intern/pagina-raden-van", ("nu",)),
    "regels-inspraak": ("intern/pagina-regels-van", ("eigen", "samen")),
    "regels-steun": ("intern/pagina-regels-van", ("steun", "pagina")),
    "regels-raad": ("intern/pagina-regels-van", ("erover",)),
    "uitvoerders": ("intern/pagina-gemeente-uitvoerders", ("nu",)),
}
# The list that a subject narrows, and by which point.
NARROWED: Final = ("regels-steun", "regelt")
# The display groups of which one wants to know whether they still are.
WITH_STATUS: Final = ("regel", "raad")
STATUS_UNKNOWN: Final = f"{BEGRIP}status/onbekend"
GROUP_ASPECT: Final = f"{BEGRIP}aspect/doelgroep"
SCHEME: Final = f"{ID}regeling/"
# The display groups among which to search.
COMPARABLE: Final = ("regel", "raad", "instantie", "regeling", "gebied", "bron")
SAME: Final = "gelijk"
DIFFERENT: Final = "verschilt"
PARTLY: Final = "deels"
SINGLE: Final = "een"
NONE: Final = "geen"
VERDICTS: Final = (SAME, PARTLY, DIFFERENT, SINGLE, NONE)


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one thing at one point.

    Attributes:
        text: The words.
        statements: What says so.
        iri: The thing that the words name, if they name one.
        conditions: For whom and when it is so.
        remarks: What else it goes with, and how to read it.
        is_known: Whether it says anything; not when a source leaves the point open.
    """

    text: str
    statements: tuple[Statement, ...]
    iri: str = ""
    conditions: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    is_known: bool = True

    @property
    def key(self) -> tuple[str, ...]:
        """What must be alike for two to say the same."""
        return (fold(self.text), *self.conditions)


@dataclass(frozen=True, slots=True)
class Line:
    """One point with what is said of each thing; an empty cell means that nothing was seen.

    Attributes:
        key: Its name in a link within the page.
        label: What it is called.
        cells: What is said, in the order of the things.
        iri: The concept that explains the point, if there is one.
    """

    key: str
    label: str
    cells: tuple[tuple[Said, ...], ...]
    iri: str = ""

    @property
    def filled(self) -> tuple[int, ...]:
        """The places of the things of which something is said."""
        return tuple(
            place for place, cell in enumerate(self.cells) if any(said.is_known for said in cell)
        )

    @property
    def verdict(self) -> str:
        """Whether all say the same, some differ, only some say anything, only one or none does."""
        if len(self.filled) < 2:
            return SINGLE if self.filled else NONE
        if len({frozenset(said.key for said in self.cells[place]) for place in self.filled}) > 1:
            return DIFFERENT
        return SAME if len(self.filled) == len(self.cells) else PARTLY


@dataclass(frozen=True, slots=True)
class Agreement:
    """The points with one verdict; `only` is the place of the single thing that says anything."""

    verdict: str
    lines: tuple[Line, ...]
    only: int | None = None


def summary(lines: Iterable[Line]) -> list[Agreement]:
    """Return the points by how far the things agree on them."""
    found: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        only = line.filled[0] if line.verdict == SINGLE else -1
        found.setdefault((VERDICTS.index(line.verdict), only), []).append(line)
    return [
        Agreement(VERDICTS[verdict], tuple(same), only if only >= 0 else None)
        for (verdict, only), same in sorted(found.items(), key=lambda pair: pair[0])
    ]


def own(
    things: Sequence[Thing], figures: Mapping[str, Figure], name: Callable[[Iri], str]
) -> list[Line]:
    """Return the own properties of things, point by point.

    Args:
        things: The things.
        figures: What the figures say that they lead to.
        name: Gives the name of a property.
    """
    by_thing = [{group.full_key: group for group in groups(thing)} for thing in things]
    wanted = {local for thing in things for local in EXPECTED.get(thing.group, ())}
    lines = []
    for local in PROPERTIES:
        key = f"{INS}{local}"
        if local in wanted or any(key in found for found in by_thing):
            cells = tuple(_group(found.get(key), figures) for found in by_thing)
            lines.append(Line(f"eigen-{local}", name(Iri(key)), cells))
    return lines


def _group(group: ClaimGroup | None, figures: Mapping[str, Figure]) -> tuple[Said, ...]:
    return tuple(_claim(claim, figures) for claim in group.claims) if group else ()


def _claim(claim: Claim, figures: Mapping[str, Figure]) -> Said:
    relation = claim.relation
    if relation is None:
        return Said(opmaak.plain(claim.value) if claim.value else "", claim.statements)
    other = relation.other.value
    figure = figures.get(other)
    text = f"{relation.other_label}: {figure}" if figure else relation.other_label or other
    return Said(text, claim.statements, other, is_known=other != STATUS_UNKNOWN)


def aspects(
    things: Sequence[Thing],
    rows: Mapping[Iri, Sequence[Row]],
    figures: Mapping[str, Figure],
    subjects: Collection[str],
) -> list[Line]:
    """Return what is said of things by aspect.

    Args:
        things: The things.
        rows: Per thing its properties, as `intern/pagina-vergelijk-kenmerken` gives them.
        figures: What each property says.
        subjects: The schemes to keep; empty keeps all.
    """
    points: dict[tuple[str, str], dict[Iri, list[Said]]] = {}
    for thing in things:
        kept = [same for same in distinct(rows[thing.iri], "kenmerk") if _is_about(same, subjects)]
        for same in kept:
            row = same[0]
            point = (row["puntNaam"] or row["kenmerkNaam"], row["punt"])
            said = _property(thing.iri, same, figures)
            points.setdefault(point, {}).setdefault(thing.iri, []).append(said)
    return [
        Line(_anchor(label), label, tuple(tuple(found.get(t.iri, ())) for t in things), iri)
        for (label, iri), found in sorted(points.items(), key=lambda pair: fold(pair[0][0]))
    ]


def _anchor(label: str) -> str:
    return f"punt-{re.sub(r'[^a-z0-9]+', '-', fold(label)).strip('-')}"


def _is_about(rows: Iterable[Row], subjects: Collection[str]) -> bool:
    """Tell whether a property is about one of the schemes, or about no scheme in particular."""
    schemes = {row["over"] for row in rows if row["over"].startswith(SCHEME)}
    return not subjects or not schemes or bool(schemes & set(subjects))


def _property(thing: Iri, rows: Sequence[Row], figures: Mapping[str, Figure]) -> Said:
    row = rows[0]
    figure = figures.get(row["kenmerk"]) or figures.get(row["cijfer"])
    statements = tuple(
        Statement(Iri(row["kenmerk"]), Iri(f"{INS}kenmerkVan"), thing, Iri(graph))
        for graph in dict.fromkeys(one["graaf"] for one in rows)
    )
    text = str(figure) if figure else row["omschrijving"] or row["kenmerkNaam"]
    return Said(
        text,
        statements,
        # When a date is what is said, it is no condition besides.
        conditions=tuple(one for one in _conditions(rows) if not one.endswith(text)),
        remarks=_remarks(rows),
        is_known=figure is None or figure.is_described,
    )


def _conditions(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return for whom a property is and from when to when."""
    row = rows[0]
    told = [
        (teksten.VERGELIJK_VANAF, opmaak.date(row["begin"])),
        (teksten.VERGELIJK_TOT, opmaak.date(row["einde"])),
    ]
    # What is said at this point are the groups themselves.
    if row["punt"] != GROUP_ASPECT:
        told.insert(0, (teksten.VERGELIJK_WIE, _names(rows, "wieNaam")))
    return tuple(words.format(wat=what) for words, what in told if what)


def _remarks(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return what a property is about, of when it is, in which rule it stands, how to read it."""
    row = rows[0]
    rule = row["regelNaam"]
    if rule and row["standNaam"]:
        rule = teksten.VERGELIJK_REGEL_STAND.format(regel=rule, stand=row["standNaam"])
    told = (
        (teksten.VERGELIJK_OVER, _names(rows, "overNaam")),
        (teksten.VERGELIJK_DATUM, opmaak.date(row["datum"])),
        (teksten.VERGELIJK_REGEL, rule),
    )
    notes = dict.fromkeys(one["toelichting"] for one in rows if one["toelichting"])
    return (*(words.format(wat=what) for words, what in told if what), *notes)


def _names(rows: Iterable[Row], column: str) -> str:
    return ", ".join(dict.fromkeys(row[column] for row in rows if row[column]))


def overviews(thing: Thing) -> tuple[Overview, ...]:
    """Return the overviews that the page of a thing has."""
    _, form = vormen.form(type_.value for type_ in thing.types)
    return tuple(vormen.OVERVIEWS[key] for key in form.overviews)


def lists(
    things: Sequence[Thing],
    found: Mapping[Iri, Mapping[str, Sequence[Item]]],
    subjects: Collection[str],
) -> list[Line]:
    """Return what goes with things: councils, rules, and who executes the law.

    Args:
        things: The things.
        found: Per thing the answer to each of its overview queries.
        subjects: The schemes to narrow rules on support to; empty keeps all.
    """
    lines = []
    for key, (query, parts) in LISTS.items():
        cells = tuple(
            tuple(
                _item(item)
                for item in found[thing.iri].get(query, ())
                if item.part in parts and _is_kept(key, item, subjects)
            )
            for thing in things
        )
        if any(cells) or any(_is_needed(thing, query, parts) for thing in things):
            lines.append(Line(f"lijst-{key}", teksten.VERGELIJK_LIJST[key], cells))
    return lines


def _is_needed(thing: Thing, query: str, parts: Collection[str]) -> bool:
    needed = (one.needed for one in overviews(thing) if one.query == query)
    return any(part in parts for groups_ in needed for group in groups_ for part in group)


def _is_kept(key: str, item: Item, subjects: Collection[str]) -> bool:
    narrowed, point = NARROWED
    said = item.says(point, subjects) or item.says("hier", subjects)
    return key != narrowed or not subjects or said


def _item(item: Item) -> Said:
    stand = item.said.get("stand", ())
    words = ", ".join(value.label for value in stand)
    if not words and item.group in WITH_STATUS:
        words = teksten.VERGELIJK_NIET_GEZIEN
    remarks = (teksten.VERGELIJK_STAND.format(wat=words),) if words else ()
    statements = tuple(
        s for value in (*item.said.get("hier", ()), *stand) for s in value.statements
    )
    return Said(item.label, statements or item.statements(), item.iri.value, remarks=remarks)


def side_by_side(line: Line, most: int) -> tuple[str, ...]:
    """Return the things in a line that can be compared in turn; empty when they cannot."""
    found = tuple(dict.fromkeys(said.iri for cell in line.cells for said in cell if said.iri))
    return found if len(line.filled) > 1 and len(found) <= most else ()
