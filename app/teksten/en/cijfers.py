"""Words of the page of figures, in English."""

from __future__ import annotations

from typing import Final

CIJFERS_KOP: Final = "Figures"
CIJFERS_INLEIDING: Final = (
    "Figures on having a say, sheltered work, job coaching and the jobs agreement. Under every "
    "chart stand the same numbers in a table, with date and source."
)
CIJFERS_ZELF: Final = "computed"
CIJFERS_ALT: Final = "Chart: {titel}. {waarden}. The same numbers stand in the table below it."
CIJFERS_TABEL: Final = "The numbers: {titel}"
CIJFERS_KOLOM: Final = ("About", "Number, date and source")
CIJFERS_BEWAAR: Final = "Keep these numbers as a table (CSV): {titel}"
CIJFERS_CSV: Final = ("about", "value", "unit", "in words", "computed", "source")
CIJFERS_GRAFIEK: Final = {
    "groei": ("Ever more municipalities with a client council", "In per cent of municipalities."),
    "raden": ("Councils in the region", ""),
    "banenafspraak": (
        "The jobs agreement: market and government",
        "The number of jobs agreed on, with the year in which they must be there.",
    ),
    "beschut-werk": ("Sheltered work: from request to place", ""),
    "beschut-doel": ("Sheltered work: places and the goal", ""),
    "beschut-minimum": (
        "Sheltered work: the legal minimum",
        "Added up over the municipalities of which we saw both years. That is part of the country.",
    ),
    "jobcoach": (
        "How much help does a job coach of UWV give?",
        "The highest share of working time, per year.",
    ),
    "inspraak-2017": (
        "Powers of inspraak, study of 2017",
        "In per cent of municipalities. The two numbers are about different laws.",
    ),
    "klachten": (
        "For how many municipalities does the National Ombudsman handle complaints?",
        "The source gives a lower and an upper bound.",
    ),
}
CIJFERS_REEKS: Final = {"jobcoach": ("ordinary", "by exception")}
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
    "markt": ("Jobs agreement: jobs in the market", "All jobs minus those of the government."),
    "wachtend": (
        "Sheltered work: people with an indication and no place",
        "People with an indication minus the places.",
    ),
    "minimum": (
        "Minimum number of places at the end of {jaar}",
        "The sum of {aantal} municipalities, the same ones in each year.",
    ),
}
