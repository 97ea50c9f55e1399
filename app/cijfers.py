"""Makes the charts: asks for the figures, and computes what is computed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cijfersframe
import opmaak
import teksten
import waarden
from antwoord import Answers
from cijfersframe import Bar, Numbers, Plan
from tabelbestand import csv_file
from widgets import bron

MINIMUM = "intern/pagina-minimum"


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its bars, by series."""

    plan: Plan
    series: tuple[tuple[Bar, ...], ...]

    @property
    def bars(self) -> list[Bar]:
        """Every bar."""
        return cijfersframe.flat(self.series)


def charts(answers: Answers) -> list[Chart]:
    """Return every chart; what the graph does not have makes its chart fall away."""
    table = answers.table("intern/pagina-cijfers")
    numbers = Numbers(table.records(), waarden.values(table))
    computed = _computed(answers, numbers)
    found = []
    for plan in cijfersframe.PLANS:
        try:
            found.append(Chart(plan, cijfersframe.bars(plan, numbers, computed)))
        except KeyError:
            continue
    return found


def _computed(answers: Answers, numbers: Numbers) -> dict[str, Callable[[], Bar]]:
    minima = cijfersframe.minima(answers.table(MINIMUM).records())

    def difference(key: str, whole: str, part: str) -> Bar:
        value = numbers.value(whole) - numbers.value(part)
        words = teksten.CIJFERS_BEREKEND[key]
        said = opmaak.number(str(value))
        return Bar(words[0], value, said, numbers.statements(whole, part), how=words[1])

    def minimum(year: str) -> Bar:
        seen = minima[year]
        total = cijfersframe.total(seen)
        name, how = teksten.CIJFERS_BEREKEND["minimum"]
        counted = how.format(aantal=opmaak.number(str(len(seen))), jaar=year)
        return Bar(name.format(jaar=year), total, opmaak.number(str(total)), seen, how=counted)

    return {
        "markt": lambda: difference("markt", "banenafspraak-totaal", "banenafspraak-overheid"),
        "wachtend": lambda: difference(
            "wachtend", "beschut-werk-indicaties", "beschut-werk-plekken"
        ),
        "minimum-2017": lambda: minimum("2017"),
        "minimum-2018": lambda: minimum("2018"),
    }


def table(answers: Answers, chart: Chart) -> bytes:
    """Return the numbers of a chart as CSV, each with its source or how it was computed."""
    return csv_file(
        teksten.CIJFERS_CSV, (_row(answers, bar, chart.plan.unit) for bar in chart.bars)
    )


def _row(answers: Answers, bar: Bar, unit: str) -> tuple[str, ...]:
    evidence = answers.claims.proof.of(*bar.statements)
    sources = "; ".join(dict.fromkeys(bron.name(one) for one in evidence))
    said = f"{bar.said}. {bar.note}" if bar.note else bar.said
    return bar.name, str(bar.value), unit, said, bar.how, sources
