"""Words of the page of figures."""

from __future__ import annotations

from typing import Final

CIJFERS_KOP: Final = "Cijfers"
CIJFERS_INLEIDING: Final = (
    "Cijfers over meepraten, beschut werk, jobcoaching en de banenafspraak. Onder elke grafiek "
    "staan dezelfde getallen in een tabel, met de datum en de bron."
)
CIJFERS_ZELF: Final = "berekend"
CIJFERS_ALT: Final = "Grafiek: {titel}. {waarden}. Dezelfde getallen staan in de tabel eronder."
CIJFERS_TABEL: Final = "De getallen: {titel}"
CIJFERS_KOLOM: Final = ("Waarover", "Getal, datum en bron")
CIJFERS_BEWAAR: Final = "Bewaar deze getallen als tabel (CSV): {titel}"
CIJFERS_CSV: Final = ("waarover", "waarde", "eenheid", "in woorden", "berekend", "bron")
# Per chart its title, and what one has to know to read it.
CIJFERS_GRAFIEK: Final = {
    "groei": ("Steeds meer gemeenten met een cliëntenraad", "In procenten van de gemeenten."),
    "raden": ("Raden in de regio", ""),
    "banenafspraak": (
        "De banenafspraak: markt en overheid",
        "Het aantal banen dat is afgesproken, met het jaar waarin ze er moeten zijn.",
    ),
    "beschut-werk": ("Beschut werk: van aanvraag tot plek", ""),
    "beschut-doel": ("Beschut werk: plekken en het doel", ""),
    "beschut-minimum": (
        "Beschut werk: het wettelijk minimum",
        "Opgeteld over de gemeenten waarvan wij beide jaren zagen. Dat is een deel van het land.",
    ),
    "jobcoach": (
        "Hoeveel hulp geeft een jobcoach van UWV?",
        "Het hoogste deel van de werktijd, per jaar.",
    ),
    "inspraak-2017": (
        "Bevoegdheden voor inspraak, onderzoek van 2017",
        "In procenten van de gemeenten. De twee getallen gaan over verschillende wetten.",
    ),
    "klachten": (
        "Bij hoeveel gemeenten behandelt de Nationale ombudsman de klachten?",
        "De bron noemt een onder- en een bovengrens.",
    ),
}
CIJFERS_REEKS: Final = {"jobcoach": ("gewoon", "bij uitzondering")}
CIJFERS_WEG: Final = {
    "banenafspraak": ("Banenafspraak: ",),
    "beschut-werk": ("Beschut werk: ",),
    "beschut-doel": ("Beschut werk: ",),
    "jobcoach": ("UWV, jobcoaching: deel van de werktijd in ",),
    "groei": ("Gemeenten met een cliëntenraad in ",),
    "inspraak-2017": ("Gemeenten met ", " voor inspraak", " (2017)"),
    "klachten": ("Gemeenten waarvan de Nationale ombudsman de klachten behandelt (", ")"),
}
CIJFERS_BEREKEND: Final = {
    "markt": ("Banenafspraak: banen in de markt", "Alle banen min de banen bij de overheid."),
    "wachtend": (
        "Beschut werk: mensen met een indicatie zonder plek",
        "Mensen met een indicatie min de werkplekken.",
    ),
    "minimum": (
        "Minimum aantal plekken eind {jaar}",
        "De som van {aantal} gemeenten, in elk jaar dezelfde.",
    ),
}
