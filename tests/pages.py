"""The pages that every page test opens: those of the menu, and their main states."""

from __future__ import annotations

import bladen

GROUP = "https://w3id.org/inspraak/begrip/doelgroep/wajong"
ABOUT = "over=regeling:jobcoach"
RULES = (
    "ding=verordening:schiermonnikoog-jobcoach&ding=verordening:montferland-voorziening-jobcoach"
)
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
    "/?taal=en",
    "/gemeente?g=gm:gm0088&taal=en",
)
MENU = tuple(f"/{leaf.slug}" for leaf in bladen.LEAVES)
PAGES = (*MENU, *STATES)
# Every page of the menu, and the states that have colours of their own.
IN_THE_DARK = (*MENU, STATES[3], "/ding?ding=gm:gm1955", "/kaart?kies=gm:gm0088&kleur=bekend")
