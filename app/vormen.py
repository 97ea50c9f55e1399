"""The form of a page per class: which facts come first, and under which questions the rest is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from kg.namespaces import INS


@dataclass(frozen=True, slots=True)
class Form:
    """How the pages of one class are built; properties are local names, `<` reads backwards.

    Attributes:
        key: The facts to give first, in this order.
        sections: Questions (a key of `teksten.VORM_KOP`), each with the properties that answer it.
            A question in `OVERVIEWS` or `TABLES` is answered by a query, and may name none.
        covered: Properties of which nothing is repeated that stands under a question already.
        parts: Whether its parts are listed in order.
        beside: The classes among which the previous and the next are looked for.
        measures: How many figures about it come first.
        is_described: Whether a missing description is worth a word.
    """

    key: tuple[str, ...] = ()
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    covered: tuple[str, ...] = ()
    parts: bool = False
    beside: tuple[str, ...] = ()
    measures: int = 3
    is_described: bool = True

    @property
    def overviews(self) -> tuple[str, ...]:
        """The questions that an overview answers."""
        return tuple(key for key, _ in self.sections if key in OVERVIEWS)

    @property
    def tables(self) -> tuple[str, ...]:
        """The questions that a table answers."""
        return tuple(key for key, _ in self.sections if key in TABLES)

    @property
    def cards(self) -> tuple[str, ...]:
        """The overviews of which the first things come first on the page."""
        return tuple(key for key in self.overviews if OVERVIEWS[key].card)


@dataclass(frozen=True, slots=True)
class Overview:
    """A question that is answered by things, each with what is said of it.

    Attributes:
        query: Answers it, with one point to a row.
        card: The parts of which the first things are among the first facts.
        needed: The parts without which the answer is unknown; any one of each group will do.
    """

    query: str
    card: tuple[str, ...] = ()
    needed: tuple[tuple[str, ...], ...] = ()


OVERVIEWS: Final[Mapping[str, Overview]] = {
    "raden": Overview("intern/pagina-raden-van", ("nu",), (("nu",),)),
    "regels": Overview(
        "intern/pagina-regels-van", ("eigen", "samen"), (("eigen", "samen"), ("steun",))
    ),
    "uitvoerders": Overview("intern/pagina-gemeente-uitvoerders", ("nu",), (("nu",),)),
    "raden-erbij": Overview("intern/pagina-raden-van"),
    "regels-erbij": Overview("intern/pagina-regels-van"),
    "raad-regel": Overview("intern/pagina-regels-van", needed=(("erover",),)),
}
TABLES: Final[Mapping[str, str]] = {
    "kenmerken": "intern/pagina-kenmerken",
    "deelnemers": "intern/pagina-deelnemers",
    "versies": "intern/pagina-versies",
}
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
_RULE: Final = Form(
    ("status", "inWerkingVanaf", "inWerkingTot", "vastgesteldDoor", "geldtIn"),
    (
        ("versies", ()),
        ("regel-over", ("regelt", "gaatOver", "thema", "soort")),
        ("regel-grond", ("gebaseerdOp",)),
        ("regel-plek", ("vervangt", "vervangt<")),
        ("kenmerken", ("kenmerkVan<",)),
    ),
    covered=("gaatOver<",),
    measures=0,
)
_BODY: Final = Form(
    (),
    (
        ("deelnemers", ()),
        ("voert-uit", ("voertUit",)),
        ("kenmerken", ("kenmerkVan<",)),
        ("raden-erbij", ()),
        ("regels-erbij", ()),
    ),
    covered=(
        *("vastgesteldDoor<", "heeftDeelnemer", "deelnameAan<", "uitgever<"),
        *("hangtSamenMet", "hangtSamenMet<", "geldtIn<"),
    ),
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
        ("ligtIn", "inArbeidsmarktregio"),
        (
            ("raden", ()),
            ("regels", ()),
            ("uitvoerders", ()),
            ("gemeente-praktijk", ("speeltIn<", "kenmerkVan<", "uitvoerder<", "werktSamenMet<")),
            ("gemeente-verder", ("gaatOver<", "geldtIn<", "opgegaanIn<")),
        ),
        covered=(
            *("gaatOver<", "geldtIn<", "vastgesteldDoor<", "uitgever<"),
            *("heeftDeelnemer<", "deelnemer<"),
        ),
        measures=1,
    ),
    "Raad": Form(
        ("status", "gesprekspartner", "inspraakniveau", "soort", "website"),
        (
            ("raad-wetten", ("adviseertOver", "adviseertAfgeleidOver", "thema")),
            ("raad-voor-wie", ("geldtIn", "vertegenwoordigt", "hangtSamenMet", "adviseert")),
            ("kenmerken", ("kenmerkVan<",)),
            ("raad-regel", ()),
            ("raad-geschiedenis", ("opgegaanIn<", "vervangt", "vervangt<")),
        ),
        covered=("regelt<",),
    ),
    "Verordening": _RULE,
    "Beleidsregel": _RULE,
    "LokaleRegel": _RULE,
    "GemeenschappelijkeRegeling": replace(
        _BODY,
        key=("voertUit", "officieleNaam", "website"),
        sections=tuple(section for section in _BODY.sections if section[0] != "voert-uit"),
    ),
    "Instantie": _BODY,
    "Organisatie": _BODY,
    "Waarneming": Form(
        ("website", "bekekenOp", "datum", "zekerheid", "vindplaats"),
        (
            ("waarneming-afgeleid", ("afgeleidUit", "overEigenschap")),
            ("waarneming-niet", ("nietGezien",)),
        ),
        is_described=False,
    ),
}


def form(types: Iterable[str]) -> tuple[str, Form]:
    """Return the form of the first of these classes that has one, with its name."""
    names = [iri.removeprefix(INS) for iri in types if iri.startswith(INS)]
    return next(((name, FORMS[name]) for name in names if name in FORMS), ("", PLAIN))
