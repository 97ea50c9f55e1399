"""Source marks: behind every statement where it stands, and all sources at the foot."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import opmaak
import teksten
from kg import namespaces
from kg.model import Evidence, Iri, Statement, Text
from veilig import Html, element, escape, join
from widgets import basis

PassageText = Callable[[Evidence], str | None]
EXCERPT = 700
MARKS = 2


def name(evidence: Evidence) -> str:
    """Return how a source is called: its title, and the lines where it says so."""
    label = evidence.source_label or teksten.BRON_GEEN_TITEL
    if evidence.passage is None:
        return label
    lines = evidence.passage.lines
    words = teksten.BRON_REGELS if "-" in lines else teksten.BRON_REGEL
    return f"{label}, {words.format(regels=lines.replace('-', '–'))}"


@dataclass
class Sources:
    """The sources of one page, numbered in the order in which they are first cited."""

    passage_text: PassageText
    cited: list[Evidence] = field(default_factory=list)

    def number(self, evidence: Evidence) -> int:
        """Return the number of a source on this page."""
        if evidence not in self.cited:
            self.cited.append(evidence)
        return self.cited.index(evidence) + 1

    def marks(self, evidence: Sequence[Evidence], statement: Statement | None = None) -> Html:
        """Return the source mark of a statement; a designed mark when it has no source."""
        if not evidence:
            title = teksten.ONBEKEND_BRON
            return element("span", teksten.BRON_GEEN, class_="bij geen-bron", title=title)
        numbers = [self.number(one) for one in evidence]
        shown = _shown_numbers(numbers)
        summary = element("summary", shown, aria_label=f"{shown}: {_names(evidence)}")
        blocks = (
            element("div", self._described(number, one), class_="een-bron")
            for number, one in zip(numbers[:MARKS], evidence, strict=False)
        )
        left = (element("a", str(n), href=f"#bron-{n}") for n in numbers[MARKS:])
        block = element(
            "div",
            *blocks,
            element("p", teksten.BRON_OOK, join(*left, between=", ")) if numbers[MARKS:] else None,
            _triples(statement) if statement else None,
            class_="bronblok",
        )
        return element("details", summary, block, class_="bron")

    def _described(self, number: int, evidence: Evidence) -> Html:
        link = element("a", teksten.BRON_ALLE.format(nummer=number), href=f"#bron-{number}")
        return join(self._description(evidence, EXCERPT), link)

    def listed(self) -> Html | None:
        """Return the section with all cited sources, None when there are none."""
        if not self.cited:
            return None
        items = (
            element("li", self._description(one), id=f"bron-{number}", tabindex=-1)
            for number, one in enumerate(self.cited, start=1)
        )
        listing = element("ol", *items, class_="bronnen")
        return basis.section(teksten.DING_BRONNEN, listing, id_="bronnen")

    def _description(self, evidence: Evidence, limit: int | None = None) -> Html:
        title = basis.thing_link(evidence.source.value, evidence.source_label)
        about = element("div", join(*_about(evidence), between="; "), class_="bij")
        return join(element("div", title), about, self._quotation(evidence, limit))

    def _quotation(self, evidence: Evidence, limit: int | None) -> Html | None:
        if evidence.passage is None:
            return None
        text = self.passage_text(evidence)
        if text is None:
            return element("div", teksten.BRON_TEKST_NIET, class_="bij")
        if limit is not None and len(text) > limit:
            text = text[:limit].rsplit(maxsplit=1)[0] + " …"
        paragraphs = (element("p", part) for part in re.split(r"\n\s*\n", text) if part.strip())
        return element("blockquote", *paragraphs, aria_label=teksten.BRON_TEKST)


def _about(evidence: Evidence) -> list[Html]:
    """Return where in the source, its date, licence and address, for as far as they are known."""
    passage = evidence.passage
    dated = opmaak.date(evidence.date) if evidence.date else teksten.BRON_DATUM_ONBEKEND
    rows: list[tuple[str, object | None]] = [
        (teksten.BRON_KOP, f"“{passage.heading}”" if passage and passage.heading else None),
        (teksten.BRON_PAGINA, passage.page if passage else None),
        (teksten.BRON_REGELS_KOP, passage.lines.replace("-", "–") if passage else None),
        (teksten.BRON_DATUM, dated),
        (teksten.BRON_LICENTIE, _link(evidence.licence)),
        (teksten.BRON_LINK, _link(evidence.link)),
    ]
    return [join(f"{label} ", value) for label, value in rows if value]


def _link(address: str | None) -> Html | None:
    return opmaak.outside(address, address) if address else None


def _triples(statement: Statement) -> Html:
    value = statement.object
    shown = namespaces.shorten(value.value) if isinstance(value, Iri) else _literal(value)
    names = (namespaces.shorten(i.value) for i in (statement.subject, statement.predicate))
    line = f"{' '.join(names)} {shown} ."
    graph = f"# {namespaces.shorten(statement.graph.value)}"
    return join(
        element("p", teksten.BRON_UITSPRAAK, class_="bij"),
        element("pre", escape(f"{line}\n{graph}")),
    )


def _literal(value: Text) -> str:
    text = value.value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    if value.lang:
        return f'"{text}"@{value.lang}'
    if value.datatype and value.datatype != f"{namespaces.XSD}string":
        return f'"{text}"^^{namespaces.shorten(value.datatype)}'
    return f'"{text}"'


def _shown_numbers(numbers: Sequence[int]) -> str:
    """Return `bron 1`, `bron 1, 2` or `bron 1, 2 + 7`."""
    first = ", ".join(str(number) for number in numbers[:MARKS])
    left = len(numbers) - MARKS
    return f"{teksten.BRON} {first} + {left}" if left > 0 else f"{teksten.BRON} {first}"


def _names(evidence: Sequence[Evidence]) -> str:
    names = "; ".join(name(one) for one in evidence[:MARKS])
    left = len(evidence) - MARKS
    return teksten.BRON_EN_MEER.format(namen=names, aantal=left) if left > 0 else names
