"""Source marks: behind every statement where it stands, and all sources at the foot."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import opmaak
import overzicht
import teksten
from kg import namespaces
from kg.model import Evidence, Iri, Observation, Statement, Text
from veilig import Html, element, escape, join
from widgets import basis

PassageText = Callable[[Evidence], str | None]
EXCERPT = 700
MARKS = 2
# A longer list of sources is folded; it unfolds on paper and for who follows a link into it.
UNFOLDED = 25


def name(evidence: Evidence) -> str:
    """Return how a source is called: its title with the lines, or the look at a page."""
    label = evidence.source_label or teksten.BRON_GEEN_TITEL
    if evidence.observation is not None:
        return f"{label}, {_looked(evidence.observation)}"
    if evidence.passage is None:
        return label
    lines = evidence.passage.lines
    words = teksten.BRON_REGELS if "-" in lines else teksten.BRON_REGEL
    return f"{label}, {words.format(regels=lines.replace('-', '–'))}"


def _place(evidence: Evidence) -> tuple[object, ...]:
    """Return what makes two pieces of evidence the same to a reader: one page, one reading."""
    if evidence.observation is not None and evidence.link:
        return (evidence.link, evidence.date, evidence.observation)
    return (evidence.source, evidence.passage)


def _looked(look: Observation) -> str:
    """Return when a page was looked at, whether it states or only implies, and how certain."""
    parts = [
        teksten.BRON_BEKEKEN_OP.format(datum=opmaak.date(look.seen)),
        teksten.AFGELEID if look.derived_from else "",
        look.certainty,
    ]
    return ", ".join(part for part in parts if part)


@dataclass
class Sources:
    """The sources of one page, numbered in the order in which they are first cited."""

    passage_text: PassageText
    cited: list[Evidence] = field(default_factory=list)

    def number(self, evidence: Evidence) -> int:
        """Return the number of a source on this page; the same place has one number."""
        places = [_place(one) for one in self.cited]
        place = _place(evidence)
        if place not in places:
            self.cited.append(evidence)
            return len(self.cited)
        return places.index(place) + 1

    def marks(
        self, evidence: Sequence[Evidence], *statements: Statement, unfolded: bool = False
    ) -> Html:
        """Return the source mark of statements; a designed mark when they have no source."""
        if not evidence:
            title = teksten.ONBEKEND_BRON
            return element("span", teksten.BRON_GEEN, class_="bij geen-bron", title=title)
        places: dict[int, Evidence] = {}
        for one in evidence:
            places.setdefault(self.number(one), one)
        numbers = sorted(places)
        evidence = [places[number] for number in numbers]
        shown = _shown_numbers(numbers)
        words = _words(evidence)
        spoken = ", ".join((*words, shown))
        summary = element(
            "summary",
            *(
                join(element("span", word, class_=f"woord {class_}"), " ")
                for word, class_ in words.items()
            ),
            shown,
            aria_label=f"{spoken}: {_names(evidence)}",
        )
        blocks = (
            element("div", self._described(number, one), class_="een-bron")
            for number, one in zip(numbers[:MARKS], evidence, strict=False)
        )
        left = (element("a", str(n), href=f"#bron-{n}") for n in numbers[MARKS:])
        block = element(
            "div",
            *blocks,
            element("p", teksten.BRON_OOK, join(*left, between=", ")) if numbers[MARKS:] else None,
            _triples(statements) if statements else None,
            class_="bronblok",
        )
        return element("details", summary, block, class_="bron", open=unfolded)

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
        if len(self.cited) > UNFOLDED:
            words = teksten.BRON_TOON_ALLE.format(aantal=len(self.cited))
            listing = element("details", element("summary", words), listing, class_="vouw noten")
        return basis.section(teksten.DING_BRONNEN, listing, id_="bronnen")

    def _description(self, evidence: Evidence, limit: int | None = None) -> Html:
        look = evidence.observation
        if look is not None:
            return _look(evidence, look)
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


def _look(evidence: Evidence, look: Observation) -> Html:
    """Return a look at a page: the page itself, when, where on it, how certain, and from what."""
    label = evidence.source_label or teksten.BRON_GEEN_TITEL
    title = opmaak.outside(evidence.link, label) if evidence.link else element("span", label)
    date = opmaak.date(evidence.date) if evidence.date else teksten.BRON_PAGINA_DATUM_ONBEKEND
    rows = [
        (teksten.BRON_BEKEKEN, opmaak.date(look.seen)),
        (teksten.BRON_PAGINA_DATUM, date),
        (teksten.BRON_PLEK, look.where),
        (teksten.BRON_ZEKERHEID, look.certainty),
    ]
    about = [f"{name}: {str(value).rstrip('.')}." for name, value in rows if value]
    about += [*look.remarks, *([teksten.BRON_WEGGELATEN] if look.withheld else [])]
    more = basis.thing_link(evidence.source.value, teksten.BRON_ALLES_VAN)
    return join(
        element("div", title),
        _derived(look.derived_from) if look.derived_from else None,
        element("div", join(*about, more, between=" "), class_="bij"),
    )


def _derived(ground: str) -> Html:
    word = element("span", teksten.AFGELEID, class_="woord afgeleid")
    return element("div", word, f" {ground}")


def _link(address: str | None) -> Html | None:
    return opmaak.outside(address, address) if address else None


def _triples(statements: Sequence[Statement]) -> Html:
    """Return statements as they are recorded, each graph after what it says."""
    by_graph: dict[str, list[str]] = {}
    for statement in statements:
        graph = namespaces.shorten(statement.graph.value)
        by_graph.setdefault(graph, []).append(_triple(statement))
    lines = (line for graph, same in by_graph.items() for line in (*same, f"# {graph}"))
    return join(
        element("p", teksten.BRON_UITSPRAAK, class_="bij"),
        element("pre", escape("\n".join(lines))),
    )


def _triple(statement: Statement) -> str:
    value = statement.object
    shown = namespaces.shorten(value.value) if isinstance(value, Iri) else _literal(value)
    names = (namespaces.shorten(i.value) for i in (statement.subject, statement.predicate))
    return f"{' '.join(names)} {shown} ."


def _literal(value: Text) -> str:
    text = value.value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    if value.lang:
        return f'"{text}"@{value.lang}'
    if value.datatype and value.datatype != f"{namespaces.XSD}string":
        return f'"{text}"^^{namespaces.shorten(value.datatype)}'
    return f'"{text}"'


def _words(evidence: Sequence[Evidence]) -> dict[str, str]:
    """Return what must be seen without opening the mark, each word with its class.

    A statement that some source states outright, or that one is certain of, needs no warning.
    """
    looks = [one.observation for one in evidence]
    words = {}
    if all(look is not None and look.derived_from for look in looks):
        words[teksten.AFGELEID] = "afgeleid"
    certain = overzicht.certainty(evidence)
    if all(look is not None for look in looks) and certain in teksten.ONZEKER:
        words[certain] = "onzeker"
    return words


def _shown_numbers(numbers: Sequence[int]) -> str:
    """Return `bron 1`, `bron 1, 2` or `bron 1, 2 + 7`."""
    first = ", ".join(str(number) for number in numbers[:MARKS])
    left = len(numbers) - MARKS
    return f"{teksten.BRON} {first} + {left}" if left > 0 else f"{teksten.BRON} {first}"


def _names(evidence: Sequence[Evidence]) -> str:
    names = "; ".join(name(one) for one in evidence[:MARKS])
    left = len(evidence) - MARKS
    return teksten.BRON_EN_MEER.format(namen=names, aantal=left) if left > 0 else names
