"""What a form gives: the kinds of contribution, their fields, and the record that they become."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.namespaces import DCT, INS, PROV, SKOS
from kg.tables.places import Place

COUNCIL, RULE, CORRECTION = "raad", "regel", "correctie"
KINDS = (COUNCIL, RULE, CORRECTION)

FIELDS = (
    "soort",
    "gemeente",
    "naam",
    "type",
    "thema",
    "wetten",
    "sinds",
    "stand",
    "ding",
    "punt",
    "waarde",
    "webadres",
    "stuk",
    "plek",
    "datum",
    "bekeken",
)
"""The fields of the form, in the order in which it asks."""

ONLY_FOR: Mapping[str, tuple[str, ...]] = {
    "naam": (COUNCIL, RULE),
    "type": (COUNCIL, RULE),
    "thema": (RULE,),
    "wetten": (COUNCIL,),
    "sinds": (COUNCIL, RULE),
    "stand": (COUNCIL, RULE),
    "ding": (CORRECTION,),
    "punt": (CORRECTION,),
    "waarde": (CORRECTION,),
}
"""The kinds of contribution that a field belongs to; a field that is not named belongs to all."""

UNKNOWN = "onbekend"
STATES: Mapping[str, tuple[str, ...]] = {
    COUNCIL: ("actief", "opgeheven", "opgevolgd", UNKNOWN),
    RULE: ("geldend", "vervallen", UNKNOWN),
}
SCHEMES: Mapping[str, str] = {COUNCIL: "raadsoort", RULE: "regelsoort"}
"""The concept scheme from which a kind of council or of rule is chosen."""

THEMES = ("inspraak", "ondersteuning")
ACTS = ("BWBR0015703", "BWBR0035362", "BWBR0034925")
"""The acts that most councils advise on: Participatiewet, Wmo 2015 and Jeugdwet."""

POINTS: Mapping[str, str] = {
    "naam": "naam",
    "status": "status",
    "sinds": "sinds wanneer",
    "soort": "soort",
    "gemeente": "voor welke gemeente",
    "wetten": "waarover de raad adviseert",
    "overleg": "met wie de raad praat",
    "webadres": "webadres",
    "anders": "iets anders",
}
"""The points that a correction can be about, in the words that the graph uses."""

MAX_NAME, MAX_TEXT, MAX_ADDRESS = 200, 600, 500
MAX_BYTES = 1_000_000
"""The size of the largest file that is taken in."""

FIELD_OF: Mapping[str, str] = {
    f"{SKOS}prefLabel": "naam",
    f"{SKOS}altLabel": "naam",
    f"{DCT}description": "naam",
    f"{INS}geldtIn": "gemeente",
    f"{INS}vastgesteldDoor": "gemeente",
    f"{INS}soort": "type",
    f"{INS}thema": "thema",
    f"{INS}adviseertOver": "wetten",
    f"{INS}begindatum": "sinds",
    f"{INS}inWerkingVanaf": "sinds",
    f"{INS}inWerkingTot": "sinds",
    f"{INS}status": "stand",
    f"{INS}kenmerkVan": "ding",
    f"{INS}weerspreekt": "ding",
    f"{INS}aspect": "punt",
    f"{INS}waardetekst": "waarde",
    f"{INS}website": "webadres",
    f"{INS}toelichting": "stuk",
    f"{INS}vindplaats": "plek",
    f"{INS}datum": "datum",
    f"{INS}bekekenOp": "bekeken",
    f"{PROV}wasDerivedFrom": "webadres",
}
"""The field that a property comes from."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What a form gives when every field of it can be read.

    Attributes:
        kind: One of `KINDS`.
        place: The gemeente.
        seen: The day on which the page or document was looked at (`2026-11-25`).
        name: What the council or rule is called.
        sort: The concept of `SCHEMES` that says of which kind it is; empty when not known.
        theme: One of `THEMES`, of a rule.
        acts: The numbers of the acts that a council advises on.
        since: A day, month or year; of a rule a day.
        state: One of `STATES`.
        thing: The IRI of what a correction is about, and `thing_label` what it is called.
        point: One of `POINTS`.
        value: What it should be.
        address: Where it stands on the web; empty when it stands in a document.
        document: What the document is called.
        where: Where on the page or in the document.
        dated: The day, month or year of the page or document.
    """

    kind: str
    place: Place
    seen: str
    name: str = ""
    sort: str = ""
    theme: str = "inspraak"
    acts: tuple[str, ...] = ()
    since: str = ""
    state: str = UNKNOWN
    thing: str = ""
    thing_label: str = ""
    point: str = ""
    value: str = ""
    address: str = ""
    document: str = ""
    where: str = ""
    dated: str = ""
