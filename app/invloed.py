"""The path to influence: its steps, what there is to do in each, and the same as a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import noten
import teksten
from adres import InfluenceAddress
from antwoord import Answers
from dossierframe import TEXT, Document, Notes, Part, Point, point, things
from overzicht import Item

PLAN: Final = "stappenplan:lokale-belangenbehartiging"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the path with what there is to do and to ask in it."""

    item: Item
    tasks: tuple[Item, ...]


def words(task: Item) -> Mapping[str, str]:
    """Return what to show of a task; whom a question is for is not with whom one does it."""
    return teksten.INVLOED_VRAAG_PUNT if is_question(task) else teksten.INVLOED_PUNT


def is_question(task: Item) -> bool:
    """Tell whether a task is a question to ask; its text only repeats where it comes from."""
    return task.class_name == "Vraag"


def path(answers: Answers) -> tuple[list[Step], tuple[Item, ...]]:
    """Return the steps in order, and what there is to do after them."""
    parts = answers.linked("ins:onderdeelVan", PLAN)
    steps = [
        Step(item, answers.linked("ins:onderdeelVan", item.iri.value, "Actie", "Vraag"))
        for item in parts
        if item.class_name == "Stap"
    ]
    return steps, tuple(item for item in parts if item.class_name == "Actie")


def document(answers: Answers, state: InfluenceAddress) -> Document:
    """Return the path as a document, with what is done and what is not."""
    notes = Notes(answers.claims.proof.of, noten.note)
    steps, after = path(answers)
    parts = [_part(step.item.name, step.item, step.tasks, state, notes) for step in steps]
    parts.append(
        Part(
            "daarna",
            teksten.INVLOED_DAARNA,
            tuple(_task(item, state, notes) for item in after),
        )
    )
    return Document(
        title=teksten.INVLOED_KOP,
        intro=teksten.INVLOED_BESTAND,
        parts=tuple(parts),
        notes=notes.listed(),
        state=noten.data_state(),
        things=things(parts),
    )


def _part(
    id_: str, step: Item, tasks: Sequence[Item], state: InfluenceAddress, notes: Notes
) -> Part:
    said = " ".join(step.values(TEXT))
    return Part(id_, step.label, tuple(_task(item, state, notes) for item in tasks), said)


def _task(item: Item, state: InfluenceAddress, notes: Notes) -> Point:
    said = {point: v for point, v in item.said.items() if point != TEXT or not is_question(item)}
    made = point(replace(item, said=said), words(item), notes)
    mark = teksten.INVLOED_GEDAAN if item.name in state.done else teksten.INVLOED_TE_DOEN
    return Point(f"{mark} {made.text}", made.iri, made.body, made.notes, made.cites)
