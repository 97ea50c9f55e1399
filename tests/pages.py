"""The pages that every page test opens: those of the menu, and their main states."""

from __future__ import annotations

import bladen

GROUP = "https://w3id.org/inspraak/begrip/doelgroep/wajong"
ABOUT = "over=regeling:jobcoach"
RULES = (
    "ding=verordening:schiermonnikoog-jobcoach&ding=verordening:montferland-voorziening-jobcoach"
)
RUN = "/werkbank?voer=uit&query="
WRONG = "SELECT%20?x%20WHERE%20%7B%0A%20?x%20a%20ins:Raad%0A%7D"
# The main states of pages; every page of the menu is opened besides.
STATES = (
    "/?q=clientenraad",
    "/?q=qqqq",
    "/?q=ik+woon+in+Schiermonnikoog+en+wil+meepraten+over+jobcoaching",
    f"/gemeente?g=gm:gm0088&{ABOUT}&vink=een-loket",
    "/gemeente?q=bergen",
    "/gemeente?q=qqqq",
    "/gemeente?g=gm:gm0457",
    "/geregeld?q=wajong",
    f"/geregeld?wie={GROUP}&wens=weet-niet",
    "/invloed?vink=contact-gemeente",
    f"/vergelijk?{RULES}",
    f"/vergelijk?{ABOUT}&q=utrecht",
    f"/dossier?g=gm:gm0088&{ABOUT}",
    "/dossier?q=qqqq",
    "/kaart?kies=gm:gm0088&kleur=bekend",
    "/begrippen?q=qqqq",
    "/dekking?q=qqqq",
    "/tijdlijn?soort=Wet",
    "/ding?ding=wet:BWBR0015703/artikel/47",
    "/ding?ding=gm:gm1955",
    "/ding?ding=onzin",
    "/verken?van=montferland+jobcoach",
    "/bijdragen?soort=regel",
    "/bijdragen?ding=raad:aalsmeer-adviesraad-sociaal-domein",
    "/verken?van=wet:BWBR0015703/artikel/47",
    "/verken?van=gm:gm1955&naar=wet:BWBR0015703",
    "/verken?geheel=ja",
    "/verken?van=wet:BWBR0015703/artikel/47&erbij=utrecht",
    "/verken?van=wet:BWBR0015703/artikel/47"
    "&stap=waarom,raad:lokale-raden%7Cins:berustOp%7Cwet:BWBR0015703/artikel/47",
    "/werkbank?zoek=jobcoach",
    "/werkbank?vraag=welke-regel-geldt-in-gemeente&w.gemeente=bergen",
    "/werkbank?vraag=raden-van-mijn-gemeente&w.gemeente=arnhem&voer=uit",
    "/werkbank?vraag=inwoners-per-provincie&voer=uit&beeld=grafiek",
    "/werkbank?vraag=gemeente-in-het-kort&voer=uit&beeld=kaart",
    f"{RUN}DESCRIBE%20%3Chttps://w3id.org/inspraak/id/regeling/jobcoach%3E",
    f"{RUN}DESCRIBE%20%3Chttps://w3id.org/inspraak/id/regeling/jobcoach%3E&beeld=tabel",
    f"{RUN}{WRONG}",
    f"{RUN}SELECT%20*%20%7B%20?s%20%3Curn:x%3E%20?o%20%7D",
    f"{RUN}ASK%7B%7D",
    "/werkbank?taal=en&vraag=raden-van-mijn-gemeente&voer=uit",
    "/?taal=en",
    "/gemeente?g=gm:gm0088&taal=en",
)
MENU = tuple(f"/{leaf.slug}" for leaf in bladen.LEAVES)
PAGES = (*MENU, *STATES)
# Every page of the menu, and the states that have colours of their own.
IN_THE_DARK = (
    *MENU,
    STATES[3],
    "/ding?ding=gm:gm1955",
    "/kaart?kies=gm:gm0088&kleur=bekend",
    f"{RUN}{WRONG}",
)
