"""Words of the graph browser."""

from __future__ import annotations

from typing import Final

# The graph browser.
VERKEN_KOP: Final = "Verken hoe dingen samenhangen"
VERKEN_KOP_VAN: Final = "Verken: {naam}"
VERKEN_INLEIDING: Final = (
    "Kies een ding om mee te beginnen. U ziet daarna waar het mee samenhangt, "
    "in een tekening en in een lijst."
)
VERKEN_INLEIDING_VAN: Final = (
    "De tekening toont waar {naam} mee samenhangt. Klik op een vorm om verder te gaan. "
    "In de lijst kunt u hetzelfde doen."
)
VERKEN_VELD: Final = "Begin bij"
VERKEN_VELD_NAAR: Final = "Zoek een weg naar (mag leeg blijven)"
VERKEN_KNOP: Final = "Toon"
VERKEN_TEKENING: Final = "Tekening"
VERKEN_ALT: Final = (
    "Tekening van {dingen} en {lijnen} rond {naam}. Dezelfde inhoud staat in de lijst en in de "
    "tabel op deze pagina."
)
VERKEN_LIJNEN: Final = "{aantal} verbanden"
VERKEN_LIJN: Final = "1 verband"
VERKEN_DINGEN: Final = "{aantal} dingen"
VERKEN_DING: Final = "1 ding"
VERKEN_LEGENDA: Final = "Wat betekenen de vormen?"
VERKEN_LEGENDA_STREEP: Final = "Een vakje van streepjes betekent: er is nog meer."
VERKEN_NIETS_MEER: Final = "Hier hangt verder niets aan vast."
VERKEN_BIJ: Final = "{doe}: {naam}"
VERKEN_LIJST: Final = "In de tekening"
VERKEN_OPEN: Final = "Toon verbanden"
VERKEN_SLUIT: Final = "Verberg verbanden"
VERKEN_GEKOZEN: Final = "gekozen"
VERKEN_MEER: Final = "Toon {aantal} meer"
VERKEN_MEER_PUNT: Final = "nog {aantal}"
VERKEN_GROEP_OPEN: Final = "Toon deze {naam}"
VERKEN_GEGROEPEERD: Final = (
    "Er zijn meer dan {grens} dingen. Daarom staan ze in groepen. Open een groep om alles te zien."
)
VERKEN_FILTER: Final = "Kies wat u wilt zien"
VERKEN_FILTER_UITLEG: Final = "Vinkt u niets aan, dan ziet u alles."
VERKEN_FILTER_SOORT: Final = "Soort dingen"
VERKEN_FILTER_RELATIE: Final = "Soort verband"
VERKEN_FILTER_KNOP: Final = "Pas toe"
VERKEN_FILTER_WEG: Final = "Toon weer alles"
VERKEN_LEEG: Final = "Met deze keuze is er niets te zien. Vink meer aan, of toon weer alles."
VERKEN_ALLEEN: Final = "Van {naam} zijn geen verbanden bekend."
VERKEN_TABEL: Final = "Hetzelfde als tabel"
VERKEN_TABEL_OPEN: Final = "Toon de tabel"
VERKEN_TABEL_TITEL: Final = "Verbanden in de tekening"
VERKEN_KOLOM: Final = ("Ding", "Verband", "Ander ding")
VERKEN_ANDERS: Final = "Begin ergens anders of zoek een weg"
VERKEN_WEG: Final = "Weg van {van} naar {naar}"
VERKEN_WEG_INLEIDING: Final = "Dit is de weg die het meeste zegt. Hij telt {stappen}."
VERKEN_STAP: Final = "1 stap"
VERKEN_STAPPEN: Final = "{aantal} stappen"
VERKEN_GEEN_WEG: Final = "Er is geen weg bekend tussen {van} en {naar}."
VERKEN_NIET_GEVONDEN: Final = "“{tekst}” is niet gevonden"
VERKEN_WELKE: Final = "Welke “{tekst}” bedoelt u?"

VERKEN_VOORBEELDEN: Final = (
    ("wet:BWBR0015703/artikel/47", "Artikel 47 Participatiewet"),
    ("gm:gm1955", "Gemeente Montferland"),
)
