"""Words of the guided choice of schemes."""

from __future__ import annotations

from typing import Final

GEREGELD_INLEIDING: Final = (
    "Beantwoord twee vragen. U ziet dan welke regelingen er zijn, wie beslist, en waar dat staat."
)
GEREGELD_BESLIST: Final = (
    "Deze website beslist niet voor u. Zij toont de regel en de bron. Of een regeling voor u "
    "geldt, beslist de gemeente of UWV."
)
GEREGELD_STAPPEN: Final = ("Wat past bij u", "Wat wilt u")
GEREGELD_NOG: Final = "nog niet gekozen"
GEREGELD_WIJZIG: Final = "Kies anders"
GEREGELD_VELD: Final = "Vertel in uw eigen woorden wat bij u past (mag leeg blijven)"
GEREGELD_BEGREPEN: Final = "U schreef: “{zin}”. Wij begrijpen daaruit: {groep}."
GEREGELD_WELKE: Final = "U schreef: “{zin}”. Wat past het best?"
GEREGELD_WELKE_UITLEG: Final = "Kies wat het meest op u lijkt."
GEREGELD_NIET_BEGREPEN: Final = (
    "Uit “{zin}” halen wij niet wat bij u past. Kies hieronder een antwoord."
)
GEREGELD_VRAAG_WIE: Final = "Wat past bij u?"
GEREGELD_VRAAG_WIE_UITLEG: Final = (
    "Regelingen gelden vaak voor een groep. Kies wat het meest op u lijkt. U kunt later anders "
    "kiezen."
)
GEREGELD_WEET_NIET: Final = "Ik weet het niet"
GEREGELD_VRAAG_WENS: Final = "Wat wilt u?"
GEREGELD_VRAAG_WENS_UITLEG: Final = "Dan tonen wij alleen de regelingen die daarbij horen."
GEREGELD_ALLES: Final = "Toon mij alles"
# How someone says it of themselves, by the last part of the name of the group; in this order.
GEREGELD_GROEP: Final = {
    "wajong": "Ik heb een Wajong-uitkering of Wajong-status",
    "bijstand": "Ik heb een bijstandsuitkering",
    "participatiewet": "Ik val onder de Participatiewet",
    "wia": "Ik heb een WIA-uitkering",
    "wga": "Ik heb een WGA-uitkering",
    "wao": "Ik heb een WAO-uitkering",
    "clienten-uwv": "Ik heb een andere uitkering van UWV",
    "nuggers": "Ik zoek werk en heb geen uitkering",
    "leerlingen-vso-pro": "Ik zit op het speciaal onderwijs (vso) of praktijkonderwijs",
    "wsw": "Ik werk in de sociale werkvoorziening (WSW)",
    "wsw-wachtlijst": "Ik sta of stond op de wachtlijst van de WSW",
    "vroeg-arbeidsgehandicapt": "Mijn beperking ontstond voor mijn 18e",
    "laat-arbeidsgehandicapt": "Mijn beperking ontstond na mijn 18e",
    "pw-onder-minimumloon": "Ik kan zelf niet meer dan het minimumloon verdienen",
    "pw-boven-minimumloon": "Ik kan meer dan het minimumloon verdienen",
    "medisch-urenbeperkt": "Ik kan door ziekte of beperking maar een deel van de week werken",
    "beschut-werk": "Ik kan alleen werken op een aangepaste plek",
    "loonkostensubsidie": "Mijn werkgever kan loonkostensubsidie krijgen",
    "banenafspraak": "Ik sta in het doelgroepregister van de banenafspraak",
    "mensen-met-beperking": "Ik heb een beperking of ziekte",
    "mensen-met-arbeidsbeperking": "Ik heb door een beperking hulp nodig bij werk",
    "werknemers-met-voorziening": "Ik heb een hulpmiddel nodig om mijn werk te doen",
    "afstand-tot-arbeidsmarkt": "Ik kom moeilijk aan werk",
}
GEREGELD_WENS: Final = {
    "begeleiding": "Hulp en begeleiding op mijn werk",
    "werkvoorziening": "Een hulpmiddel of aanpassing op mijn werk",
    "plaatsing": "Werk eerst uitproberen",
    "aangepast-werk": "Werken op een beschutte, aangepaste plek",
    "arbeidsinschakeling": "Hulp om werk te vinden",
    "banenregeling": "Een baan die voor mijn groep is bedoeld",
    "werkinitiatief": "Werk zonder sollicitatie",
    "werkgeversregeling": "Een regeling die mijn werkgever helpt",
    "inkomensregeling": "Geld: iets van mijn loon houden, of extra inkomen",
    "meedoen": "Meedoen zonder betaald werk",
}
GEREGELD_AFBAKENING: Final = "Telt u mee voor de banenafspraak?"
GEREGELD_AFBAKENING_PUNT: Final = {
    "uitkomst": "volgens de bron",
    "betreft": "over wie dit gaat",
    "toelichting": "let op",
    "waarheen": "waar u dan terechtkunt",
    "weerspreekt": "een andere bron zegt iets anders",
}
GEREGELD_AFBAKENING_GEEN: Final = (
    "Geen bron die wij lazen, zegt of deze groep meetelt. Vraag het UWV of de gemeente."
)
GEREGELD_AFBAKENING_DEEL: Final = (
    "Van deze groep als geheel zegt geen bron het. Van deze groepen wel. Kijk of u daarbij hoort."
)
GEREGELD_AFBAKENING_ROUTE: Final = (
    "Geen bron zegt of iedereen in deze groep meetelt. Hieronder leest u hoe u in het register "
    "kunt komen."
)
GEREGELD_AFBAKENING_REGELING: Final = {"wie": "voor wie"}
GEREGELD_ROUTES: Final = "Hoe komt u in het doelgroepregister?"
GEREGELD_ROUTE_PUNT: Final = {
    "wie": "voor wie",
    "aanvrager": "wie zich aanmeldt",
    "beoordelaar": "wie het vaststelt",
    "uitvoerder": "wie het uitvoert",
}
GEREGELD_DEEL: Final = {
    "genoemd": "Regelingen die de bron voor u noemt",
    "open": "Regelingen waarbij de bron niet zegt voor wie",
    "anderen": "Regelingen die de bron voor een andere groep noemt",
}
GEREGELD_DEEL_UITLEG: Final = {
    "genoemd": "Kijk bij elke regeling naar de voorwaarden.",
    "open": "Vraag na of de regeling ook voor u is.",
    "anderen": "Misschien hoort u ook bij die groep. Of uw werkgever heeft er iets aan.",
}
GEREGELD_GEEN: Final = (
    "Geen bron die wij lazen, noemt zo'n regeling voor deze groep. Kijk hieronder, of vraag het de "
    "gemeente."
)
GEREGELD_PUNT: Final = {
    "wie": "voor wie",
    "aanvrager": "wie het aanvraagt",
    "beoordelaar": "wie het onderzoekt",
    "beslisser": "wie beslist",
    "betaler": "wie betaalt",
    "uitvoerder": "wie het uitvoert",
    "artikel": "waar het staat",
    "vorm-van": "vorm van",
    "cijfer": "getal",
    "toelichting": "let op",
    "weerspreekt": "een andere bron zegt iets anders",
}
GEREGELD_ONBEKEND: Final = {
    "beslisser": ("wie beslist", "De bron zegt het niet. Vraag het de gemeente of UWV."),
    "artikel": ("waar het staat", "De bron noemt geen artikel."),
}
GEREGELD_VOORWAARDEN: Final = "Voorwaarden en bedragen: {naam} ({aantal})"
GEREGELD_VOORWAARDE_PUNT: Final = {
    "aspect": "punt",
    "wie": "voor wie",
    "over": "gaat over",
    "cijfer": "getal",
    "datum": "datum",
    "toelichting": "let op",
    "weerspreekt": "een andere bron zegt iets anders",
    "achterhaalt": "dit is nieuwer dan",
}
GEREGELD_VERDER: Final = {
    "gemeente": "Zoek de regels van uw gemeente: {naam}",
    "vergelijk": "Vergelijk lokale regels: {naam}",
    "dossier": "Maak een dossier: {naam}",
}
GEREGELD_GEEN_LOKAAL: Final = (
    "Wij zagen geen lokale regels over deze regeling. Vraag het uw gemeente."
)
GEREGELD_GEMEENTE_KOP: Final = "Wat regelt uw gemeente?"
GEREGELD_GEMEENTE: Final = (
    "Elke gemeente maakt eigen regels. Typ uw gemeente om te zien wat daarvan bekend is."
)
