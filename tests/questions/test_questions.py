"""Thirty questions that people ask, each with the answer that the sources give, written by hand."""

from __future__ import annotations

from os import environ

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings
from questions.asked import Asked, hold

QUESTIONS = (
    Asked(
        "Met wie praat de cliëntenraad van mijn gemeente?",
        "met-wie-praat-de-raad-van-mijn-gemeente",
        ({"gesprekspartnerNaam": "college van burgemeester en wethouders", "regels": "49-54"},),
        {"gemeente": "Montferland"},
    ),
    Asked(
        "Ik wil iets aankaarten over UWV in mijn regio. Welke raad, en wie zit er tegenover?",
        "uwv-in-mijn-regio",
        (
            {"raadNaam": "UWV Decentrale Cliëntenraden", "aantal": "11"},
            {"gesprekspartnerNaam": "UWV Districtskantoor"},
            {"gesprekspartnerNaam": "districtsmanager Klant & Service"},
        ),
    ),
    Asked(
        "Wat moet er in de verordening over cliëntenparticipatie staan?",
        "eisen-aan-de-verordening",
        (
            {"letter": "a", "rechtNaam": "vroegtijdig gevraagd en ongevraagd"},
            {"letter": "b", "rechtNaam": "ondersteuning"},
            {"letter": "c", "rechtNaam": "periodiek overleg"},
            {"letter": "d", "rechtNaam": "agenda"},
            {"letter": "e", "rechtNaam": "informatie"},
        ),
    ),
    Asked(
        "Ik heb een Wajong-uitkering. Tel ik mee voor de banenafspraak?",
        "tel-ik-mee-voor-de-banenafspraak",
        ({"teltMee": "ja", "regels": "248"},),
        {"doelgroep": "Wajong"},
    ),
    Asked(
        "Mijn beperking ontstond na mijn 18e. Wat dan?",
        "tel-ik-mee-voor-de-banenafspraak",
        ({"teltMee": "nee", "waarheenNaam": "de gemeente", "regels": "256"},),
        {"doelgroep": "mensen met een arbeidshandicap van ná hun 18e"},
    ),
    Asked(
        "Wat is de praktijkroute?",
        "praktijkroute",
        ({"uitleg": "loonwaarde onder het wettelijk minimumloon", "regels": "266"},),
    ),
    Asked(
        "Ik kan maar een deel van de week werken. Mag ik iets van mijn loon houden?",
        "inkomstenvrijlating",
        (
            {
                "bedrag": "124",
                "precisieNaam": "maximaal",
                "eenheidNaam": "euro per maand",
                "beoordelaarNaam": "UWV",
                "beslisserNaam": "de gemeente",
            },
        ),
    ),
    Asked(
        "Hoe lang en hoeveel mag de UWV-jobcoach helpen?",
        "uwv-jobcoach-per-jaar",
        (
            {"naam": "minimale duur", "getal": "6", "eenheidNaam": "maand"},
            {"naam": "maximale duur", "getal": "36", "eenheidNaam": "maand"},
            {"naam": "jaar 1", "getal": "10", "eenheidNaam": "procent"},
            {"naam": "jaar 2", "getal": "5", "eenheidNaam": "procent"},
            {"naam": "jaar 3", "getal": "3", "eenheidNaam": "procent"},
            {"naam": "jaar 1, bij uitzondering", "getal": "15"},
            {"naam": "jaar 2, bij uitzondering", "getal": "7.5"},
            {"naam": "jaar 3, bij uitzondering", "getal": "6"},
        ),
    ),
    Asked(
        "Wat is een proefplaatsing?",
        "proefplaatsing",
        ({"uitleg": "zonder dat de werkgever salaris betaalt", "betalerNaam": "de gemeente"},),
    ),
    Asked(
        "Wat vraag ik de wethouder over beschut werk?",
        "vragen-over-beschut-werk-aan-wethouder",
        ({"naam": "geld"}, {"naam": "plaatsen", "oproep": "plicht"}),
        count=2,
    ),
    Asked(
        "Op welk moment heb ik de meeste invloed?",
        "moment-met-meeste-invloed",
        (
            {"uitleg": "nieuw beleid"},
            {"naam": "begroting"},
            {"naam": "zo vroeg mogelijk"},
        ),
    ),
    Asked(
        "De stukken liggen al bij de gemeenteraad. Waar moet ik zijn?",
        "stukken-al-bij-de-gemeenteraad",
        (
            {"wanneer": "De stukken zijn naar de gemeenteraad", "uitleg": "commissievergadering"},
            {"wanneer": "nog niet naar de gemeenteraad", "benader": "ambtenaar"},
            {"wanneer": "nog niet naar de gemeenteraad", "benader": "Adviesraden"},
        ),
    ),
    Asked(
        "Mag de gemeente zeggen: dat doet een ander bedrijf, niet wij?",
        "gemeente-blijft-aanspreekbaar",
        ({"naam": "De gemeente blijft aanspreekbaar als anderen het werk doen"},),
    ),
    Asked(
        "Onze cliëntenraad gaat op in een adviesraad sociaal domein. Mag dat?",
        "clientenraad-op-in-adviesraad",
        ({"naam": "slechte ontwikkeling", "regels": "234-238"}, {"uitleg": "wetgever"}),
    ),
    Asked(
        "Er komt een Open Hiring-bedrijf in onze gemeente. Wat vraagt onze raad?",
        "vragen-over-open-hiring",
        (
            {"naam": "arbeidsvoorwaarden"},
            {"naam": "schulden"},
            {"naam": "planning"},
            {"naam": "Wmo en Jeugdwet"},
        ),
        count=4,
    ),
    Asked(
        "Geef per niveau van inspraak de raden, hun aantal en hun gesprekspartner.",
        "niveaus-raden-gesprekspartners",
        (
            {"niveauNaam": "lokale", "aantal": "400", "precisie": "bijna"},
            {"raadNaam": "Regionale", "aantal": "35", "gesprekspartners": "Regionaal Werkbedrijf"},
            {"raadNaam": "UWV Decentrale", "aantal": "11", "gesprekspartners": "Districtskantoor"},
            {"raadNaam": "Landelijke Cliëntenraad", "gesprekspartners": "Sociale Zaken"},
            {"raadNaam": "UWV Centrale", "gesprekspartners": "Raad van Bestuur UWV"},
        ),
        count=5,
    ),
    Asked(
        "Welke eisen delen UWV, Montferland en Schiermonnikoog voor jobcoaching?",
        "eisen-voor-jobcoaching-naast-elkaar",
        (
            {"vanWie": "UWV", "aspectNaam": "minimale duur", "getal": "6"},
            {"vanWie": "Montferland", "aspectNaam": "minimale duur", "getal": "6"},
            {"vanWie": "Schiermonnikoog", "aspectNaam": "minimale duur", "getal": "6"},
            {"vanWie": "UWV", "aspectNaam": "uren", "getal": "12"},
            {"vanWie": "Schiermonnikoog", "aspectNaam": "uren", "getal": "12"},
            {"vanWie": "UWV", "aspectNaam": "hoogste duur", "getal": "36"},
            {"vanWie": "Montferland", "aspectNaam": "hoogste duur", "getal": "36"},
            {"vanWie": "Schiermonnikoog", "aspectNaam": "hoogste duur", "getal": "36"},
        ),
    ),
    Asked(
        "Bereken de verdeling markt/overheid in de banenafspraak.",
        "banenafspraak-markt-en-overheid",
        (
            {"deel": "totaal", "banen": "125000"},
            {"deel": "overheid", "banen": "25000", "aandeel": "20"},
            {"deel": "markt", "banen": "100000", "berekend": "true"},
        ),
    ),
    Asked(
        "Klopt de 54%/46% van de LCR met de aantallen?",
        "beschut-werk-aandelen",
        (
            {
                "berekendAanHetWerk": "53.6",
                "volgensBronAanHetWerk": "54",
                "berekendWachtend": "46.4",
                "volgensBronWachtend": "46",
                "berekendZelfAangevraagd": "62.7",
            },
        ),
        count=1,
    ),
    Asked(
        "Welke wetten gingen op in de Participatiewet?",
        "wetten-opgegaan-in",
        (
            {"eerderNaam": "werk en bijstand"},
            {"eerderNaam": "sociale werkvoorziening"},
            {"eerderNaam": "jonggehandicapten", "toelichting": "deel"},
        ),
    ),
    Asked(
        "Welke drie normen dwingen tot inspraak en wat eist elk?",
        "normen-die-tot-inspraak-dwingen",
        (
            {"bronVanNormNaam": "Participatiewet"},
            {"bronVanNormNaam": "handicap"},
            {"bronVanNormNaam": "16.7"},
        ),
    ),
    Asked(
        "Koppel elke aanbeveling aan de conclusie waarop ze rust.",
        "aanbevelingen-met-conclusie",
        (
            {"naam": "I.1 ", "conclusie": "Regelmatig contact"},
            {"naam": "I.2 ", "conclusie": "passend en zinvol"},
            {"naam": "I.3 ", "conclusie": "vrijwilligerswerk"},
            {"naam": "II.1 ", "conclusie": "Niet in alle gemeenten"},
            {"naam": "II.1 ", "conclusie": "zelden bekend"},
            {"naam": "II.2 ", "conclusie": "op tijd betrokken"},
            {"naam": "II.3 ", "conclusie": "heldere afspraken"},
            {"naam": "III.1 ", "conclusie": "drempels"},
            {"naam": "III.2 ", "conclusie": "drempels"},
            {"naam": "III.3 ", "conclusie": "drempels"},
        ),
    ),
    Asked(
        "Hoeveel gemeenten vertegenwoordigen de drie raden bij een regeling samen?",
        "gemeenten-bij-raden-van-gemeenschappelijke-regelingen",
        ({"berekendSamen": "13"},),
    ),
    Asked(
        "Welke knelpunten zijn specifiek voor raden bij een gemeenschappelijke regeling?",
        "knelpunten-bij-gemeenschappelijke-regeling",
        (
            {"naam": "geen formele rol"},
            {"naam": "Mandaten"},
            {"naam": "spreekrecht"},
            {"naam": "adviseert niet over beleid"},
            {"naam": "schakels"},
        ),
    ),
    Asked(
        "Welke letters van artikel 27 lid 1 en 28 lid 2 ontbreken in de bron?",
        "vn-verdrag-ontbrekende-letters",
        ({"antwoord": "a, b en c"}, {"antwoord": "a, d en e"}),
        count=2,
    ),
    Asked(
        "Noem elke gemeente in de bronnen met wat ervan gezegd wordt.",
        "gemeenten-in-de-bronnen",
        tuple(
            {"gemeenteNaam": name}
            for name in (
                "Montferland",
                "Schiermonnikoog",
                "Gooise Meren",
                "Berkelland",
                "Doetinchem",
                "Utrecht",
                "Amsterdam",
                "Reusel-De Mierden",
                "Tilburg",
                "'s-Gravenhage",
                "Rotterdam",
            )
        ),
    ),
    Asked(
        "Som de publicaties van de LCR op met datum.",
        "publicaties-van-organisatie",
        (
            {"publicatieNaam": "Stand van zaken Cliëntenparticipatie", "datum": "2004-01"},
            {"publicatieNaam": "steeds verder uitgehold", "datum": "2020-04-14"},
            {"publicatieNaam": "Signaal Vrijwilligersvergoeding", "datum": "2022-12"},
            {"publicatieNaam": "thermometer Beschut werk", "datum": ""},
            {"publicatieNaam": "VN-verdrag en de Participatiewet"},
        ),
        {"organisatie": "Landelijke Cliëntenraad"},
    ),
    Asked(
        "Wat concludeerde het SCP in 2019 en 2023?",
        "wat-concludeerde-het-scp",
        (
            {"naam": "SCP 2019", "uitleg": "klein deel"},
            {"naam": "jonggehandicapten", "uitleg": "inkomen"},
            {"naam": "WSW"},
            {"naam": "SCP 2023", "uitleg": "vier aannames"},
            {"naam": "te veel nadruk op betaald werk", "uitleg": "herzien"},
        ),
    ),
    Asked(
        "Wat betekent de uitspraak van de Centrale Raad van Beroep voor een raadslid?",
        "uitspraak-over-artikel-47",
        ({"ecli": "ECLI:NL:CRVB:2020:873", "datum": "2020-04-07", "uitleg": "leden"},),
        count=1,
    ),
    Asked(
        "Welke toekomstdata staan in de bronnen?",
        "data-in-de-toekomst",
        (
            {"wanneer": "2025", "naam": "in balans"},
            {"wanneer": "2026", "naam": "Banenafspraak"},
            {"wanneer": "2030", "naam": "ontwikkelingsdoelen"},
            {"wanneer": "2030", "naam": "IKEA"},
            {"wanneer": "2048", "naam": "Beschut werk"},
        ),
    ),
)


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings.from_environment(environ))


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.question)
def test_the_graph_answers_as_the_sources_do(graph: KnowledgeGraph, asked: Asked) -> None:
    hold(graph, asked)


def test_there_are_thirty_questions() -> None:
    assert len(QUESTIONS) == 30
