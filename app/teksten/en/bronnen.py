"""Words of source marks, figures and downloads, in English."""

from __future__ import annotations

from typing import Final

BRON: Final = "source"
BRON_GEEN: Final = "no source"
BRON_REGELS: Final = "lines {regels}"
BRON_REGEL: Final = "line {regels}"
BRON_DATUM: Final = "date"
BRON_DATUM_ONBEKEND: Final = "unknown (the source names no date)"
BRON_KOP: Final = "under the heading"
BRON_PAGINA: Final = "page"
BRON_REGELS_KOP: Final = "lines"
BRON_LICENTIE: Final = "licence"
BRON_LINK: Final = "address"
BRON_TEKST: Final = "Text of the source"
BRON_TEKST_NIET: Final = "The text of the source is not on this computer."
BRON_UITSPRAAK: Final = "The statement as it is recorded"
BRON_ALLE: Final = "Go to source {nummer} at the foot"
BRON_OOK: Final = "Also in source "
BRON_EN_MEER: Final = "{namen}; and {aantal} more"
BRON_TOON_ALLE: Final = "Show all {aantal} sources"
BRON_EIGEN: Final = "own words"
BRON_EIGEN_UITLEG: Final = "This is a description by this website itself."
BRON_GEEN_TITEL: Final = "source without a name"
BRON_NOTITIE: Final = "own note"
BRON_NOTITIE_UITLEG: Final = "This we noted ourselves when we read the source."
BRON_BEKEKEN_OP: Final = "looked at on {datum}"
BRON_BEKEKEN: Final = "Looked at on"
BRON_PAGINA_DATUM: Final = "Date of the page"
BRON_PAGINA_DATUM_ONBEKEND: Final = "unknown (the page names no date)"
BRON_PLEK: Final = "Where on the page"
BRON_ZEKERHEID: Final = "How certain"
BRON_ALLES_VAN: Final = "What we took from it"
BRON_WEGGELATEN: Final = (
    "The address of the page is left out, because it holds the name of a person."
)
AFGELEID: Final = "derived"
ZEKERHEDEN: Final = ("certain", "partly certain", "uncertain")
ONZEKER: Final = ("partly certain", "uncertain")
STAND: Final = "as of {datum}"
PRECISIE: Final = {"exact": "", "indicative": ""}
PRECISIE_ERBIJ: Final = ("indicative",)
PRECISIE_KORT: Final = {"exact": "an exact number", "indicative": "indicative: a rough number"}
VERMOEDELIJK: Final = "probably {waarde}"
EENHEID: Final = {
    "number": "{aantal}",
    "euro": "€ {aantal}",
    "euro per month": "€ {aantal} per month",
    "euro per hour": "€ {aantal} per hour",
    "per cent": "{aantal}%",
    "month": "{aantal} months",
    "week": "{aantal} weeks",
    "place": "{aantal} places",
}
EENHEID_EEN: Final = {"month": "1 month", "week": "1 week", "place": "1 place"}
BEWAAR_VORM: Final = "Choose ttl or csv as the form."
MAANDEN: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DUIZENDTAL: Final = ","
KOMMA: Final = "."
