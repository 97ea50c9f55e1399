"""The frame of a comparison: things side by side, point by point, with gaps as gaps."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import opmaak
from kg.labels import fold
from kg.model import Iri, Statement, Thing
from kg.namespaces import ID, INS
from uitspraken import Claim, Row, distinct, groups
from waarden import Figure

# The own properties to compare, in this order; `<` reads backwards.
PROPERTIES: Final = (
    *("ligtIn", "inArbeidsmarktregio", "geldtIn", "vastgesteldDoor", "uitgever", "soort"),
    *("inspraakniveau", "status", "inWerkingVanaf", "inWerkingTot", "regelt", "vormVan"),
    *("voorDoelgroep", "aanvrager", "beoordelaar", "beslisser", "betaler", "uitvoerder"),
    *("gesprekspartner", "adviseertOver", "adviseertAfgeleidOver", "vertegenwoordigt"),
    *("voertUit", "heeftDeelnemer", "berustOp", "gebaseerdOp", "heeftCijfer", "website"),
)
SCHEME: Final = f"{ID}regeling/"
# The display groups of what can be compared.
COMPARABLE: Final = frozenset(("regel", "raad", "instantie", "regeling", "gebied", "bron"))
SAME: Final = "gelijk"
DIFFERENT: Final = "verschilt"
SINGLE: Final = "een"
PARTLY: Final = "deels"


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one thing at one point: the words, a link if it is a thing, and why."""

    text: str
    statements: tuple[Statement, ...]
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One point with what is said of each thing; an empty cell means that nothing was seen."""

    label: str
    cells: tuple[tuple[Said, ...], ...]

    @property
    def verdict(self) -> str:
        """Whether all say the same, some differ, only some say anything, or only one does."""
        filled = [cell for cell in self.cells if cell]
        if len(filled) == 1:
            return SINGLE
        texts = {frozenset(fold(said.text) for said in cell) for cell in filled}
        if len(texts) > 1:
            return DIFFERENT
        return SAME if len(filled) == len(self.cells) else PARTLY


def own(things: Sequence[Thing], figures: Mapping[str, Figure]) -> list[Line]:
    """Return the own properties of things, point by point."""
    by_thing = [{group.full_key: group for group in groups(thing)} for thing in things]
    lines = []
    for name in PROPERTIES:
        key = f"{INS}{name}"
        if not any(key in found for found in by_thing):
            continue
        label = next(found[key].label for found in by_thing if key in found)
        cells = (
            tuple(_said(claim, figures) for claim in found[key].claims) if key in found else ()
            for found in by_thing
        )
        lines.append(Line(label, tuple(cells)))
    return lines


def _said(claim: Claim, figures: Mapping[str, Figure]) -> Said:
    relation = claim.relation
    if relation is None:
        return Said(opmaak.plain(claim.value) if claim.value else "", claim.statements)
    figure = figures.get(relation.other.value)
    text = f"{relation.other_label}: {figure}" if figure else relation.other_label
    return Said(text or relation.other.value, claim.statements, relation.other.value)


def aspects(
    things: Sequence[Thing],
    rows: Mapping[Iri, Sequence[Row]],
    figures: Mapping[str, Figure],
    subjects: Collection[str],
) -> list[Line]:
    """Return what is said of things by aspect.

    Args:
        things: The things.
        rows: Per thing its properties, as `intern/pagina-kenmerken` gives them.
        figures: What each property says.
        subjects: The schemes to keep; empty keeps all.
    """
    cells: dict[str, dict[Iri, list[Said]]] = {}
    for thing in things:
        for same in distinct(rows[thing.iri], "kenmerk"):
            if _is_about(same, subjects):
                row = same[0]
                label = row["punt"] or row["naam"]
                cells.setdefault(label, {}).setdefault(thing.iri, []).append(
                    _property(thing.iri, row, figures)
                )
    return [
        Line(label, tuple(tuple(found.get(thing.iri, ())) for thing in things))
        for label, found in sorted(cells.items(), key=lambda pair: fold(pair[0]))
    ]


def _is_about(rows: Iterable[Row], subjects: Collection[str]) -> bool:
    """Tell whether a property is about one of the schemes, or about no scheme in particular."""
    schemes = {row["over"] for row in rows if row["over"].startswith(SCHEME)}
    return not subjects or not schemes or bool(schemes & set(subjects))


def _property(thing: Iri, row: Row, figures: Mapping[str, Figure]) -> Said:
    figure = figures.get(row["kenmerk"])
    statement = Statement(Iri(row["kenmerk"]), Iri(f"{INS}kenmerkVan"), thing, Iri(row["graaf"]))
    return Said(str(figure) if figure else row["omschrijving"] or row["naam"], (statement,))


def summary(lines: Iterable[Line]) -> Mapping[str, list[str]]:
    """Return the points by how far the things agree on them."""
    found: dict[str, list[str]] = {}
    for line in lines:
        found.setdefault(line.verdict, []).append(line.label)
    return found
