"""Having influence: six steps to tick off, whom to approach when, and by which channels."""

from __future__ import annotations

from collections.abc import Sequence

import adres
import invloed
import kader
import teksten
from adres import InfluenceAddress
from antwoord import Answers
from invloed import Step
from overzicht import Item
from veilig import Html, element, join
from widgets import basis, punten, vinken

ADVOCATE = "rol:belangenbehartiger"
FORMAL = "https://w3id.org/inspraak/begrip/kanaalsoort/formeel"


def page() -> None:
    """Show the page."""
    state = InfluenceAddress.read(kader.params())
    kader.present("invloed", state.url(), lambda: _made(state))


def _made(state: InfluenceAddress) -> kader.Content:
    answers = Answers()
    steps, after = invloed.path(answers)
    tasks = [task for step in steps for task in step.tasks]
    sections = [
        ("fase", teksten.INVLOED_FASE, _phases(tasks, answers)),
        ("kanalen", teksten.INVLOED_KANALEN, _channels(answers)),
        ("adviezen", teksten.INVLOED_ADVIES, _advice(answers)),
    ]
    html = join(
        basis.heading(1, teksten.INVLOED_KOP),
        basis.paragraph(teksten.INVLOED_INLEIDING, class_="inleiding"),
        basis.contents(
            [(step.item.name, step.item.label) for step in steps]
            + [(id_, title) for id_, title, _ in sections]
        ),
        _form(steps, after, state, answers),
        *(basis.section(title, content, id_=id_) for id_, title, content in sections),
        element("p", element("a", teksten.INVLOED_RECHTEN, href=adres.url("rechten", {}))),
        answers.sources.listed(),
    )
    return kader.Content(teksten.INVLOED_KOP, html, answers.query_texts())


def _form(
    steps: Sequence[Step], after: Sequence[Item], state: InfluenceAddress, answers: Answers
) -> Html:
    every = [*(task for step in steps for task in step.tasks), *after]
    done = sum(1 for task in every if task.name in state.done)
    file = element(
        "a", teksten.INVLOED_WORD, href=state.url("invloed.docx"), download="", class_="knop"
    )
    parts = [
        basis.section(
            step.item.label,
            punten.text(step.item, answers.claims),
            _tasks(step.tasks, state, answers),
            id_=step.item.name,
        )
        for step in steps
    ]
    return basis.get_form(
        "invloed",
        element("p", teksten.INVLOED_GETELD.format(aantal=done, totaal=len(every)), role="status"),
        element("p", file),
        *parts,
        basis.section(teksten.INVLOED_DAARNA, _tasks(after, state, answers), id_="daarna"),
        element("p", element("button", teksten.INVLOED_BEWAAR, type="submit", class_="hoofdknop")),
        data_meteen=True,
    )


def _tasks(tasks: Sequence[Item], state: InfluenceAddress, answers: Answers) -> Html:
    return vinken.listed(
        vinken.tick(
            task,
            invloed.words(task),
            answers.claims,
            done=task.name in state.done,
            told=not invloed.is_question(task),
        )
        for task in tasks
    )


def _phases(tasks: Sequence[Item], answers: Answers) -> Html:
    """Return per stage of a decision whom to approach; what no source says is unknown."""
    rows = []
    for task in tasks:
        for phase in task.said.get("fase", ()):
            whom = punten.value("aan", task, answers.claims)
            rows.append(
                (
                    phase.label,
                    basis.thing_link(task.iri.value, task.label),
                    whom or basis.unknown(teksten.INVLOED_WIE_ONBEKEND),
                )
            )
    return basis.table(teksten.INVLOED_FASE_TABEL, teksten.INVLOED_FASE_KOLOM, rows)


def _channels(answers: Answers) -> Html:
    found = answers.linked("rdf:type", "ins:Invloedskanaal")
    formal = [channel for channel in found if FORMAL in channel.values("soort")]
    informal = [channel for channel in found if channel not in formal]
    words = teksten.INVLOED_KANAAL_PUNT
    return join(
        basis.heading(3, teksten.INVLOED_FORMEEL),
        punten.listed(formal, words, answers.claims),
        basis.heading(3, teksten.INVLOED_INFORMEEL),
        punten.listed(informal, words, answers.claims),
    )


def _advice(answers: Answers) -> Html:
    found = answers.linked("ins:gerichtAan", ADVOCATE, "Aanbeveling")
    return punten.listed(found, teksten.INVLOED_ADVIES_PUNT, answers.claims)
