"""The frame of the page of figures: which figures stand in which chart, and what is computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from kg.model import Iri, Statement, Text
from kg.namespaces import ID, INS
from waarden import Figure

FIGURE: Final = f"{ID}cijfer/"
# A figure that was computed here from others, by its key in the texts.
DERIVED: Final = "="


@dataclass(frozen=True, slots=True)
class Plan:
    """A chart: its key in the texts, its figures in order, and the unit of all of them.

    Attributes:
        key: How the texts and the address name it.
        series: Per series, the names of its figures; a name that begins with `=` is computed.
        unit: The unit, as the texts have it.
    """

    key: str
    series: tuple[tuple[str, ...], ...]
    unit: str


PLANS: Final = (
    Plan(
        "groei",
        (
            (
                "gemeenten-met-clientenraad-1988",
                "gemeenten-met-clientenraad-1999",
                "gemeenten-met-clientenraad-2002",
            ),
        ),
        "procent",
    ),
    Plan("raden", (("regionale-clientenraden", "uwv-decentrale-clientenraden"),), "aantal"),
    Plan(
        "banenafspraak",
        (("banenafspraak-totaal", "banenafspraak-overheid", "=markt"),),
        "aantal",
    ),
    Plan(
        "beschut-werk",
        (
            (
                "beschut-werk-aanvragen",
                "beschut-werk-eigen-aanvragen",
                "beschut-werk-indicaties",
                "beschut-werk-plekken",
                "=wachtend",
            ),
        ),
        "aantal",
    ),
    Plan("beschut-doel", (("beschut-werk-plekken", "beschut-werk-doel-2048"),), "aantal"),
    Plan("beschut-minimum", (("=minimum-2017", "=minimum-2018"),), "aantal"),
    Plan(
        "jobcoach",
        (
            ("uwv-jobcoach-jaar-1", "uwv-jobcoach-jaar-2", "uwv-jobcoach-jaar-3"),
            (
                "uwv-jobcoach-jaar-1-uitzondering",
                "uwv-jobcoach-jaar-2-uitzondering",
                "uwv-jobcoach-jaar-3-uitzondering",
            ),
        ),
        "procent",
    ),
    Plan(
        "inspraak-2017",
        (("inspraak-pw-weinig-bevoegdheden", "inspraak-wmo-volledig"),),
        "procent",
    ),
    Plan(
        "klachten",
        (("ombudsman-gemeenten-laagste", "ombudsman-gemeenten-hoogste"),),
        "procent",
    ),
)
BY_KEY: Final = {plan.key: plan for plan in PLANS}


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart.

    Attributes:
        name: What it is about.
        value: Its height.
        said: The value in words, with its unit, date and doubt.
        statements: What it rests on; of what is computed, the statements that it was made from.
        iri: The figure; empty for what is computed.
        how: How it was computed; empty when it is stated.
        note: What is remarked about it, such as that it is a goal.
    """

    name: str
    value: Decimal
    said: str
    statements: tuple[Statement, ...]
    iri: str = ""
    how: str = ""
    note: str = ""


class Numbers:
    """The figures of an answer, to find by the last part of their name.

    Args:
        records: The rows of `intern/pagina-cijfers`.
        figures: What each figure says.
    """

    def __init__(
        self, records: Iterable[Mapping[str, object]], figures: Mapping[str, Figure]
    ) -> None:
        self._figures = figures
        self._names: dict[str, str] = {}
        self._values: dict[str, Text] = {}
        self._graphs: dict[str, list[Iri]] = {}
        self._notes: dict[str, dict[Statement, str]] = {}
        for record in records:
            thing, value, graph = record["ding"], record["waarde"], record["graaf"]
            if isinstance(thing, Iri) and isinstance(value, Text) and isinstance(graph, Iri):
                self._names[thing.value] = str(record["naam"])
                self._values[thing.value] = value
                self._graphs.setdefault(thing.value, []).append(graph)
                note = record["toelichting"]
                if isinstance(note, Text):
                    said = Statement(thing, Iri(f"{INS}toelichting"), note, graph)
                    self._notes.setdefault(thing.value, {})[said] = note.value

    def value(self, name: str) -> Decimal:
        """Return the value of a figure.

        Raises:
            KeyError: There is no such figure.
        """
        return Decimal(self._values[FIGURE + name].value)

    def statements(self, *names: str) -> tuple[Statement, ...]:
        """Return the statements that give the values of figures."""
        return tuple(
            Statement(Iri(iri), Iri(f"{INS}waarde"), self._values[iri], graph)
            for iri in (FIGURE + name for name in names)
            for graph in dict.fromkeys(self._graphs[iri])
        )

    def bar(self, name: str) -> Bar:
        """Return a figure as a bar."""
        iri = FIGURE + name
        figure = self._figures.get(iri)
        said = str(figure) if figure else self._values[iri].value
        notes = self._notes.get(iri, {})
        return Bar(
            self._names[iri],
            self.value(name),
            said,
            (*self.statements(name), *notes),
            iri,
            note=" ".join(dict.fromkeys(notes.values())),
        )


def minima(records: Iterable[Mapping[str, object]]) -> dict[str, tuple[Statement, ...]]:
    """Return by year the minimum of each gemeente of which every year was seen.

    Years are only to be compared when they are about the same gemeenten.

    Args:
        records: The rows of `intern/pagina-minimum`.
    """
    found: dict[str, dict[str, Statement]] = {}
    for record in records:
        thing, value, graph = record["ding"], record["waarde"], record["graaf"]
        if isinstance(thing, Iri) and isinstance(value, Text) and isinstance(graph, Iri):
            said = Statement(thing, Iri(f"{INS}waarde"), value, graph)
            found.setdefault(_text(record["jaar"]), {}).setdefault(_text(record["gemeente"]), said)
    every = set.intersection(*(set(year) for year in found.values())) if found else set()
    return {
        year: tuple(one for gemeente, one in said.items() if gemeente in every)
        for year, said in found.items()
    }


def total(statements: Iterable[Statement]) -> Decimal:
    """Return the sum of the values of statements."""
    values = (one.object for one in statements)
    return sum((Decimal(value.value) for value in values), Decimal(0))


def _text(term: object) -> str:
    return term.value if isinstance(term, Iri | Text) else ""


def bars(
    plan: Plan, numbers: Numbers, computed: Mapping[str, Callable[[], Bar]]
) -> tuple[tuple[Bar, ...], ...]:
    """Return the bars of a chart, by series."""
    return tuple(
        tuple(
            computed[name.removeprefix(DERIVED)]()
            if name.startswith(DERIVED)
            else numbers.bar(name)
            for name in names
        )
        for names in plan.series
    )


def flat(series: Sequence[Sequence[Bar]]) -> list[Bar]:
    """Return the bars of every series after each other."""
    return [bar for one in series for bar in one]
