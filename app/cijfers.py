"""Makes the charts: asks for the figures, and computes what is computed."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from io import StringIO

import cijfersframe
import opmaak
import teksten
import waarden
from antwoord import Answers
from cijfersframe import Bar, Numbers, Plan
from widgets import bron

MINIMUM = "cijfers/minimum-beschut-werk-per-gemeente"


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
    def difference(key: str, whole: str, part: str) -> Bar:
        value = numbers.value(whole) - numbers.value(part)
        words = teksten.CIJFERS_BEREKEND[key]
        said = opmaak.number(str(value))
        return Bar(words[0], value, said, numbers.statements(whole, part), how=words[1])

    def minimum(year: str) -> Bar:
        rows = answers.rows(MINIMUM)
        total, seen = cijfersframe.minimum(rows, f"minimum{year}")
        if not seen:
            raise KeyError(year)
        name, how = teksten.CIJFERS_BEREKEND["minimum"]
        counted = how.format(aantal=opmaak.number(str(seen)), jaar=year)
        said = opmaak.number(str(total))
        return Bar(name.format(jaar=year), Decimal(total), said, (), how=counted)

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
    written = StringIO()
    out = csv.writer(written, lineterminator="\r\n")
    out.writerow(teksten.CIJFERS_CSV)
    for bar in chart.bars:
        sources = "; ".join(bron.name(one) for one in answers.claims.proof.of(*bar.statements))
        out.writerow((bar.name, str(bar.value), chart.plan.unit, bar.said, bar.how, sources))
    return written.getvalue().encode("utf-8-sig")
