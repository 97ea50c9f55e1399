"""The form of a page per class: which facts come first, and under which questions the rest is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kg.namespaces import INS


@dataclass(frozen=True, slots=True)
class Form:
    """How the pages of one class are built; properties are local names, `<` reads backwards.

    Attributes:
        key: The facts to give first, in this order.
        sections: Questions (a key of `teksten.VORM_KOP`), each with the properties that answer it.
        parts: Whether its parts are listed in order.
        beside: The classes among which the previous and the next are looked for.
        is_described: Whether a missing description is worth a word.
    """

    key: tuple[str, ...] = ()
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    parts: bool = False
    beside: tuple[str, ...] = ()
    is_described: bool = True


PLAIN: Final = Form()
# What the sources say of a rule, an article or a part of it.
_ABOUT: Final = ("praktijk", ("kenmerkVan<", "gaatOver<", "verwijstNaar<"))
_LAW_PART: Final = Form(
    ("onderdeelVan", "regelt", "inWerkingVanaf", "inWerkingTot"), (_ABOUT,), parts=True
)
_FINDING: Final = (
    ("onderbouwing", ("blijktUit", "heeftCijfer")),
    ("aanbevelingen", ("rustOpConclusie<",)),
)
_WRITTEN: Final = Form(
    ("auteur", "datum", "uitgever", "website", "gerichtAan"),
    (("inhoud", ("gaatOver", "kenmerkVan<", "heeftCijfer")), ("genoemd", ("verwijstNaar<",))),
)
FORMS: Final[Mapping[str, Form]] = {
    "Aanbeveling": Form(
        ("gerichtAan", "afzender", "gaatOver", "onderdeelVan"),
        (
            ("conclusie", ("rustOpConclusie", "blijktUit")),
            ("aanbeveling-vragen", ("onderdeelVan<",)),
        ),
    ),
    "Conclusie": Form(("gaatOver", "beantwoordt", "onderdeelVan"), _FINDING),
    "Knelpunt": Form(("gaatOver", "onderdeelVan"), _FINDING),
    "Succesfactor": Form(("gaatOver", "onderdeelVan"), _FINDING),
    "Cijfer": Form(
        ("gaatOver", "voorDoelgroep"),
        (("gebruikt", ("heeftCijfer<",)),),
        is_described=False,
    ),
    "Kenmerk": Form(
        ("kenmerkVan", "aspect", "voorDoelgroep", "datum"),
        (("cijfers", ("heeftCijfer",)), ("kenmerk-over", ("gaatOver", "berustOp"))),
        is_described=False,
    ),
    "Afbakening": Form(("uitkomst", "afbakeningVan", "betreft", "verwijstDoorNaar")),
    "Stappenplan": Form(("gerichtAan", "gaatOver", "uitgever"), parts=True),
    "Route": Form(("leidtNaar", "voorDoelgroep", "gaatOver"), parts=True),
    "Stap": Form(("gerichtAan", "leidtNaar", "gaatOver"), parts=True, beside=("Stap",)),
    "Actie": Form(
        ("gerichtAan", "beleidsfase", "onderdeelVan", "gaatOver"), beside=("Actie", "Vraag")
    ),
    "Vraag": Form(("gerichtAan", "onderdeelVan", "gaatOver"), beside=("Actie", "Vraag")),
    "Publicatie": _WRITTEN,
    "Kamerstuk": _WRITTEN,
    "Artikel": _LAW_PART,
    "Lid": _LAW_PART,
    "Onderdeel": _LAW_PART,
    "Gemeente": Form(
        ("ligtIn", "inArbeidsmarktregio", "opgegaanIn", "einddatum"),
        (
            ("regels", ("geldtIn<",)),
            ("gemeente-praktijk", ("speeltIn<", "kenmerkVan<", "uitvoerder<", "werktSamenMet<")),
        ),
    ),
}


def form(types: Iterable[str]) -> tuple[str, Form]:
    """Return the form of the first of these classes that has one, with its name."""
    names = [iri.removeprefix(INS) for iri in types if iri.startswith(INS)]
    return next(((name, FORMS[name]) for name in names if name in FORMS), ("", PLAIN))
