"""Words of the first page and of search."""

from __future__ import annotations

from typing import Final

# Search.
ZOEK_KOP: Final = "Wie praat er mee over werk en inkomen?"
ZOEK_INLEIDING: Final = (
    "Zoek een raad, wet, regeling of gemeente. U ziet wat de bronnen erover zeggen, "
    "en waar dat staat."
)
ZOEK_VELD: Final = "Waar zoekt u naar?"
ZOEK_KNOP: Final = "Zoek"
ZOEK_GEVONDEN: Final = "Gevonden voor “{q}”: {aantal}."
ZOEK_DING_EEN: Final = "1 resultaat"
ZOEK_DINGEN: Final = "{aantal} resultaten"
ZOEK_SOORTEN: Final = "Toon alleen"
ZOEK_ALLES: Final = "Alles ({aantal})"
ZOEK_MEER: Final = "Toon {aantal} meer"
ZOEK_WAAROM: Final = "gevonden: {reden}"
ZOEK_WAAROM_ANDERS: Final = "gevonden via “{tekst}” ({reden})"
ZIN_KOP: Final = "Bedoelt u dit?"
ZIN_GEMEENTE: Final = "Wie spreekt namens u in {naam}, met wie, en wat u kunt doen"
ZIN_DOSSIER: Final = "Een dossier over {naam} om mee te nemen"
ZIN_GEREGELD: Final = "Wat er voor u geregeld is"
ZOEK_NIETS: Final = "Niets gevonden voor “{q}”"
ZOEK_BEDOELDE: Final = "Bedoelde u misschien:"
ZOEK_TIPS: Final = "Wat u kunt proberen"
ZOEK_TIP: Final = (
    "Typ minder woorden. Eén woord is vaak genoeg.",
    "Gebruik de naam of de afkorting, zoals LCR of Wajong.",
    "Streepjes, accenten en hoofdletters maken niet uit.",
)
VOORBEELDEN_KOP: Final = "Bijvoorbeeld:"
VOORBEELDEN: Final = (
    "cliëntenraad",
    "Participatiewet",
    "jobcoach",
    "Montferland",
    "beschut werk",
    "Wajong",
)
BEGIN_KOP: Final = "Wat u hier vindt"
BEGIN: Final = (
    "Raden, wetten, artikelen, regelingen, instanties, en alle gemeenten. Met wat de bronnen "
    "erover zeggen.",
    "Achter elke uitspraak staat de bron. Wat geen bron zegt, heet hier onbekend.",
)
BEGIN_MEER: Final = "Ook op deze website:"
INGANG_KOP: Final = "Waar wilt u beginnen?"
INGANG: Final = {
    "gemeente": "Zie wie in uw gemeente namens u spreekt, met wie, en welke regels er zijn.",
    "geregeld": "Kies wat bij u past. U ziet welke regelingen er zijn, en bij wie u moet zijn.",
    "invloed": "Zes stappen om iets te veranderen, met wat u doet en bij wie.",
    "verken": "Bekijk hoe wetten, raden, regelingen en gemeenten samenhangen.",
}

RECENT_KOP: Final = "Wat u net bekeek"
VRAGEN_KOP: Final = "Vragen die mensen stellen"
VRAGEN: Final = (
    ("Met wie praat de cliëntenraad van mijn gemeente?", "raad:lokale-raden"),
    ("Wat moet er in de verordening over meepraten staan?", "wet:BWBR0015703/artikel/47"),
    ("Wie tellen mee voor de banenafspraak?", "regeling:banenafspraak"),
    ("Wat is de praktijkroute?", "route:praktijkroute"),
    ("Wat is een proefplaatsing?", "regeling:proefplaatsing"),
    (
        "Ik wil iets zeggen over UWV in mijn regio. Bij welke raad?",
        "raad:uwv-decentrale-clientenraden",
    ),
)
# How something fits, by the word that search has for it.
ZOEK_REDEN: Final = {
    "hele naam": "hele naam",
    "begin van de naam": "begin van de naam",
    "woord in de naam": "woord in de naam",
    "meervoud of enkelvoud": "meervoud of enkelvoud",
    "begin van een woord": "begin van een woord",
    "deel van een woord": "deel van een woord",
    "lijkt erop": "lijkt erop",
}
