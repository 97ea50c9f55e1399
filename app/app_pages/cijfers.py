"""Figures: charts with their units, dates and sources, each with the same as a table."""

from __future__ import annotations

import cijfers
import grafiek
import kader
import teksten
from adres.cijfers import ChartAddress
from antwoord import Answers
from cijfers import Chart
from cijfersframe import Bar
from veilig import Html, element, join
from widgets import basis


def page() -> None:
    """Show the page."""
    dark = kader.is_dark()
    kader.present("cijfers", "donker" if dark else "", lambda: _made(dark=dark))


def _made(*, dark: bool) -> kader.Content:
    answers = Answers()
    charts = cijfers.charts(answers)
    titles = teksten.CIJFERS_GRAFIEK
    parts: list[Html | kader.Picture] = [
        join(
            basis.heading(1, teksten.CIJFERS_KOP),
            basis.paragraph(teksten.CIJFERS_INLEIDING, class_="inleiding"),
            basis.contents((chart.plan.key, titles[chart.plan.key][0]) for chart in charts),
        )
    ]
    for chart in charts:
        title, why = titles[chart.plan.key]
        head = basis.heading(2, title, id_=chart.plan.key)
        parts.append(join(head, basis.paragraph(why) if why else None))
        parts.append(_picture(chart, title, dark=dark))
        parts.append(_table(chart, title, answers))
    parts.append(join(answers.sources.listed()))
    return kader.Content(teksten.CIJFERS_KOP, tuple(parts), answers.query_texts())


def _picture(chart: Chart, title: str, *, dark: bool) -> kader.Picture:
    names = [_short(bar.name, chart.plan.key) for bar in chart.series[0]]
    labels = teksten.CIJFERS_REEKS.get(chart.plan.key, (title,))
    series = [
        (
            label,
            [float(bar.value) for bar in bars],
            [
                grafiek.short(float(bar.value), chart.plan.unit)
                + (f" ({teksten.CIJFERS_ZELF})" if bar.how else "")
                for bar in bars
            ],
        )
        for label, bars in zip(labels, chart.series, strict=True)
    ]
    spoken = "; ".join(f"{bar.name}: {bar.said}" for bar in chart.bars)
    return kader.Picture(
        key=f"grafiek-{chart.plan.key}",
        spec=grafiek.chart(names, series, dark=dark),
        height=grafiek.height(len(names), len(series)),
        alt=teksten.CIJFERS_ALT.format(titel=title, waarden=spoken),
    )


def _short(name: str, key: str) -> str:
    """Return what a bar is about without what the title of the chart says already."""
    for said in teksten.CIJFERS_WEG.get(key, ()):
        name = name.replace(said, "")
    return name[:1].upper() + name[1:]


def _table(chart: Chart, title: str, answers: Answers) -> Html:
    rows = ((_name(bar), _said(bar, answers)) for bar in chart.bars)
    file = element(
        "a",
        teksten.CIJFERS_BEWAAR.format(titel=title),
        href=ChartAddress(chart.plan.key).url(),
        download="",
    )
    return join(
        basis.table(teksten.CIJFERS_TABEL.format(titel=title), teksten.CIJFERS_KOLOM, rows),
        element("p", file, class_="bij"),
    )


def _name(bar: Bar) -> Html:
    return basis.thing_link(bar.iri, bar.name) if bar.iri else element("span", bar.name)


def _said(bar: Bar, answers: Answers) -> Html:
    statements = bar.statements
    mark = None
    if statements:
        mark = answers.claims.proven(*statements)
    how = None
    if bar.how:
        word = element("span", teksten.CIJFERS_ZELF, class_="merk")
        how = element("div", word, f" {bar.how}", class_="bij")
    note = element("span", bar.note, class_="bij") if bar.note else None
    return join(element("span", bar.said), note, mark, how, between=" ")
