"""Subjects to talk about: the schemes of which local rules or questions are known."""

from __future__ import annotations

from antwoord import Answers
from kg.model import Iri

FORMS = "intern/pagina-vormen"


def options(answers: Answers, *, ruled: bool = False) -> list[tuple[str, str]]:
    """Return the subjects to choose from, by IRI and name.

    Args:
        answers: The answers of the page.
        ruled: Whether to keep to those about which local rules were seen.
    """
    rows = answers.rows("intern/pagina-onderwerpen")
    return [(row["ding"], row["naam"]) for row in rows if not ruled or row["regels"] != "0"]


def rules(answers: Answers) -> dict[str, int]:
    """Return how many local rules were seen about each subject, by IRI."""
    return {row["ding"]: int(row["regels"]) for row in answers.rows("intern/pagina-onderwerpen")}


def forms(answers: Answers, subject: str) -> tuple[str, ...]:
    """Return a scheme, its forms, and what it is a form of, as IRIs; none when it is unknown."""
    if not answers.graph.exists(Iri(subject)):
        return ()
    return tuple(row["ding"] for row in answers.rows(FORMS, {"onderwerp": Iri(subject)}))


def elsewhere(answers: Answers, subject: str) -> tuple[str, ...]:
    """Return those of the forms of a scheme on which another than a gemeente decides, as IRIs."""
    rows = answers.rows(FORMS, {"onderwerp": Iri(subject)})
    return tuple(row["ding"] for row in rows if row["elders"] == "true")
