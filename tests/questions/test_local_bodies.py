"""Questions about raden, executors and gemeenten, each with rows written by hand from the tables.

The tables are those in ../shared/reference/local, which says what public pages showed.
"""

from __future__ import annotations

from os import environ

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings
from questions.asked import Asked, answer, hold

ACTIVE = "actief volgens de geziene kopie"

QUESTIONS = (
    Asked(
        "Welke gemeenten delen een raad?",
        "gemeenten-die-een-raad-delen",
        (
            {"raadNaam": "WerkSaam Westfriesland", "aantal": "7", "gemeenten": "Gemeente Opmeer"},
            {"raadNaam": "Maastricht-Heuvelland", "aantal": "6", "gemeenten": "Eijsden-Margraten"},
            {"raadNaam": "Cliëntenraad WIL", "aantal": "5", "gemeenten": "Gemeente Vianen"},
            {"raadNaam": "Sociale Cliëntenraad Walcheren", "aantal": "3", "gemeenten": "Veere"},
            {"raadNaam": "Cliëntenraad Halte Werk", "aantal": "2", "gemeenten": "Dijk en Waard"},
            {"raadNaam": "Wsw-raad van Schiermonnikoog", "aantal": "6", "gemeenten": "Ameland"},
        ),
        count=13,
    ),
    Asked(
        "Welke raden gaan over alle drie de wetten, en staat dat er of is het afgeleid?",
        "raden-over-drie-wetten",
        (
            {
                "raadNaam": "Brede Raad 010",
                "participatiewet": "=genoemd",
                "wmo2015": "=genoemd",
                "jeugdwet": "=genoemd",
            },
            {
                "raadNaam": "Adviesraad Sociaal Domein Almere",
                "participatiewet": "=afgeleid",
                "wmo2015": "=afgeleid",
                "jeugdwet": "=afgeleid",
            },
            {"raadNaam": "Sociaal Domein Eersel", "participatiewet": "=genoemd", "status": ACTIVE},
            {"raadNaam": "Participatieraad Katwijk", "jeugdwet": "=afgeleid"},
            {"raadNaam": "Noardwest Fryslân", "gemeenten": "Gemeente Vlieland"},
            {"raadNaam": "Wmo-raad Neder-Betuwe", "status": "=opgevolgd", "wmo2015": "=genoemd"},
        ),
        without=({"raadNaam": "Adviesraad Sociaal Domein Asten"},),
    ),
    Asked(
        "Hoeveel raden zijn er per soort?",
        "raden-per-soort",
        (
            {
                "soortNaam": "=adviesraad werk en inkomen",
                "raden": "=4",
                "opgehevenOfOpgevolgd": "=2",
            },
            {"soortNaam": "=burgerplatform", "raden": "=1", "onbekend": "=1"},
            {"soortNaam": "=adviescommissie", "raden": "=1", "actief": "=1"},
            {"soortNaam": "=adviesraad jeugd", "raden": "=1"},
            {"soortNaam": "soort niet gezien", "soort": ""},
        ),
    ),
    Asked(
        "Hoeveel raden zijn er per status?",
        "raden-per-status",
        (
            {"statusNaam": ACTIVE, "raden": "=59"},
            {"statusNaam": "=onbekend", "raden": "=45"},
            {"statusNaam": "=opgevolgd", "raden": "=11"},
            {"statusNaam": "=opgeheven", "raden": "=9"},
            {"statusNaam": "=niet genoteerd"},
        ),
        count=5,
    ),
    Asked(
        "Welke raden zijn er van mijn gemeente gezien?",
        "raden-van-mijn-gemeente",
        (
            {"raadNaam": "Adviesraad Sociaal Domein", "status": ACTIVE, "wetten": "Jeugdwet"},
            {"raadNaam": "Adviesraad Werk en Inkomen", "wettenAfgeleid": "=Participatiewet"},
            {"raadNaam": "Beraad", "soorten": "=Wmo-raad", "website": "beraadgooisemeren.nl"},
        ),
        {"gemeente": "Gooise Meren"},
        count=3,
    ),
    Asked(
        "Hoe is een raad ontstaan?",
        "geschiedenis-van-een-raad",
        (
            {"wat": "geschiedenis", "tekst": "Verordening 2025, na adviezen van Wmo-adviesraad"},
            {"wat": "kwam voort uit (afgeleid)", "tekst": "Cliëntenraad Participatiewet"},
            {"wat": "kwam voort uit (afgeleid)", "tekst": "Wmo-adviesraad Hollands Kroon"},
            {"wat": "=regel", "tekst": "Verordening Adviesraad Sociaal Domein"},
            {"wat": "status", "tekst": ACTIVE, "wanneer": "2025"},
        ),
        {"raad": "raad:hollands-kroon-adviesraad-sociaal-domein"},
        count=5,
    ),
    Asked(
        "Waarin ging de participatieraad van Venray op, en welke regel had zij?",
        "geschiedenis-van-een-raad",
        (
            {"wat": "opgegaan in (afgeleid)", "tekst": "Adviesraad Sociaal Domein Venray"},
            {"wat": "regel, inmiddels vervallen", "wanneer": "=2015-01-01"},
            {"wat": "geschiedenis", "tekst": "tot 2020-01-01 (CVDR350516); twee kamers"},
        ),
        {"raad": "raad:venray-participatieraad"},
    ),
    Asked(
        "Welke raden zijn samengevoegd of opgevolgd?",
        "raden-samengevoegd-of-opgevolgd",
        (
            {"raadNaam": "Beraad Gooise Meren", "samenMet": "Adviesraad Werk en Inkomen"},
            {"raadNaam": "Participatieraad Venray", "opvolgerNaam": "Sociaal Domein Venray"},
            {"raadNaam": "Wmo-raad Lochem", "opvolger": "", "geschiedenis": "Gestopt eind 2017"},
            {"raadNaam": "Participatieraad Amsterdam", "status": "=opgeheven", "opvolger": ""},
            {"raadNaam": "Vianen", "opvolgerNaam": "Sociaal Domein Vijfheerenlanden"},
            {"raadNaam": "Wmo-raad Oisterwijk", "status": "=opgevolgd", "grond": "is afgeleid"},
        ),
        count=20,
    ),
    Asked(
        "Hoeveel leden heeft een raad, en voor hoe lang?",
        "leden-en-werkwijze-van-raden",
        (
            {"raadNaam": "Zwolle", "leden": "=15 plus voorzitter", "zittingstermijn": "4 jaar"},
            {
                "raadNaam": "Schouwen-Duiveland",
                "leden": "Maximaal 12",
                "voorzitter": "onafhankelijk",
            },
            {"raadNaam": "Adviescommissie JMG", "leden": "9 plus", "zittingstermijn": "=4 jaar"},
            {"raadNaam": "Pijnacker-Nootdorp", "leden": "Voorzitter, secretaris en 9 leden"},
            {"raadNaam": "Werk en Inkomen Arnhem", "vergaderingen": "10 maal per kalenderjaar"},
            {"raadNaam": "Cliëntenraad Halte Werk", "leden": "=7 (2019)", "zittingstermijn": ""},
        ),
    ),
    Asked(
        "Voor welke gemeenten werkt een uitvoerder, en hoe zeker is dat?",
        "uitvoerders-met-deelnemers",
        (
            {"uitvoerderNaam": "Senzer", "gemeenteNaam": "Helmond", "hoe": "=op de pagina"},
            {"uitvoerderNaam": "Senzer", "gemeenteNaam": "Someren", "hoe": "=ingevuld"},
            {"uitvoerderNaam": "WerkSaam", "gemeenteNaam": "Hoorn", "hoe": "=ingevuld"},
            {"uitvoerderNaam": "Avres", "gemeenteNaam": "Molenlanden", "stand": "2018"},
            {"uitvoerderNaam": "Ferm Werk", "gemeenteNaam": "Oudewater", "zekerheid": "=zeker"},
            {"uitvoerderNaam": "Optimisd", "uitvoerderBestaat": "=nee", "gemeenteNaam": "Bernheze"},
            {"uitvoerderNaam": "regeling Drechtsteden", "uitvoerderBestaat": "=nee"},
        ),
        count=119,
    ),
    Asked(
        "Welke wetten voert een uitvoerder uit?",
        "wetten-per-uitvoerder",
        (
            {"uitvoerderNaam": "KempenPlus", "wetNaam": "Wet inburgering"},
            {"uitvoerderNaam": "Orionis", "wetNaam": "gemeentelijke schuldhulpverlening"},
            {"uitvoerderNaam": "HALte werk", "wetNaam": "zelfstandigen 2004"},
            {"uitvoerderNaam": "Rijk van Nijmegen", "wet": "", "inWoorden": "Alleen het werkdeel"},
            {"uitvoerderNaam": "Brabantse Wal", "wet": "", "inWoorden": "werk en inkomen"},
            {"uitvoerderNaam": "Ferm Werk", "wetNaam": "Wet sociale werkvoorziening"},
        ),
    ),
    Asked(
        "Welke raden van UWV-districten zijn gezien?",
        "uwv-raden-per-district",
        (
            {"raadNaam": "Noord-Holland-Noord", "zekerheid": "deels", "stand": "2018"},
            {
                "raadNaam": "Limburg",
                "stand": "2019",
                "districten": "=11",
                "districtenStand": "2015",
            },
            {"raadNaam": "Overijssel", "samenMet": "Gelderland Midden & Zuid", "stand": "2022"},
            {"raadNaam": "Gelderland Midden & Zuid", "samenMet": "Overijssel"},
        ),
        count=4,
    ),
    Asked(
        "Welke landelijke organisaties zijn er?",
        "landelijke-organisaties",
        (
            {"organisatieNaam": "Landelijke Cliëntenraad", "relaties": "3 uit UWV-raden"},
            {"organisatieNaam": "UWV Centrale Cliëntenraad", "spreektMet": "Raad van Bestuur UWV"},
            {"organisatieNaam": "Koepel van Adviesraden", "relaties": "242 raden (65% van"},
            {"organisatieNaam": "Divosa", "rechtsvorm": "=Vereniging", "rol": "opgericht 1934"},
            {"organisatieNaam": "LSR", "rol": "Steunpunt voor cliëntenraden in de zorg"},
            {"organisatieNaam": "Stimulansz", "zekerheid": "deels zeker"},
        ),
        count=19,
    ),
    Asked(
        "Waar is de raad van één gemeente en de uitvoerder van meer?",
        "lokale-raad-bij-gezamenlijke-uitvoerder",
        (
            {
                "gemeenteNaam": "Eersel",
                "uitvoerderNaam": "KempenPlus",
                "participatiewet": "=genoemd",
            },
            {"gemeenteNaam": "Asten", "uitvoerderNaam": "Senzer", "participatiewet": "=afgeleid"},
            {"gemeenteNaam": "Katwijk", "raadNaam": "Participatieraad", "aantalGemeenten": "=7"},
            {
                "gemeenteNaam": "Vijfheerenlanden",
                "uitvoerderNaam": "Avres",
                "aantalGemeenten": "=3",
            },
            {"knelpuntNaam": "Inspraak kan moeilijker zijn als anderen de taken uitvoeren"},
        ),
        without=(
            {"uitvoerderNaam": "WeenerXL"},
            {"uitvoerderNaam": "Optimisd"},
            {"gemeenteNaam": "Gemeente Hoorn"},
            {"raadNaam": "Wmo-adviesraad Katwijk"},
        ),
    ),
    Asked(
        "Van welke gemeenten is niets bekend?",
        "gemeenten-waarvan-niets-bekend-is",
        (
            {"gemeenteNaam": "Lochem", "raadVroeger": "Wmo-raad Lochem"},
            {"gemeenteNaam": "Gemeente Epe", "genoemdeRegels": "Verordening cliëntenparticipatie"},
            {"gemeenteNaam": "Gemeente Urk", "provincieNaam": "Flevoland"},
        ),
        without=({"gemeenteNaam": "Gemeente Eersel"}, {"gemeenteNaam": "Gemeente Montferland"}),
    ),
    Asked(
        "Van hoeveel gemeenten is per provincie niets bekend?",
        "onbekende-gemeenten-per-provincie",
        (
            {"provincieNaam": "Flevoland", "gemeenten": "=6", "nietsBekend": "=1"},
            {"provincieNaam": "Zeeland", "gemeenten": "=13"},
        ),
        count=12,
    ),
    Asked(
        "Welke gemeenten zijn opgeheven, en hoe weten we waarin zij opgingen?",
        "opgeheven-gemeenten",
        (
            {
                "gemeenteNaam": "Niedorp",
                "opvolgerNaam": "Hollands Kroon",
                "opgehevenOp": "2012-01-01",
            },
            {"gemeenteNaam": "Spijkenisse", "opvolgerNaam": "Nissewaard", "opgehevenOp": "2015-01"},
            {"gemeenteNaam": "Bedum", "opgehevenOp": "", "opvolger": ""},
            {"gemeenteNaam": "Vlagtwedde", "opvolgerNaam": "Westerwolde", "opgehevenOp": ""},
            {"gemeenteNaam": "Leeuwarderadeel", "opvolgerNaam": "Leeuwarden"},
            {"gemeenteNaam": "Onderbanken", "opvolgerNaam": "Beekdaelen", "zekerheid": "onzeker"},
            {"gemeenteNaam": "Weesp", "opvolgerNaam": "Amsterdam", "grond": ""},
        ),
    ),
    Asked(
        "Welke gemeente was de centrumgemeente van mijn regio?",
        "centrumgemeente-van-mijn-regio",
        (
            {
                "regioNaam": "Regio Zwolle",
                "centrumgemeenteNaam": "Gemeente Zwolle",
                "jaar": "2014",
                "toelichting": "IJsselvechtstreek",
            },
        ),
        {"gemeente": "Kampen"},
        count=1,
    ),
    Asked(
        "Hoeveel plaatsen beschut werk moest een gemeente hebben?",
        "minimum-beschut-werk-per-gemeente",
        (
            {
                "gemeenteNaam": "Groningen",
                "minimum2017": "=44",
                "minimum2018": "=70",
                "groei": "=26",
            },
            {"gemeenteNaam": "Appingedam", "bestaatNu": "=nee", "minimum2017": "=2", "groei": "=3"},
            {"gemeenteNaam": "Almelo", "minimum2017": "=21", "minimum2018": "", "groei": ""},
            {"gemeenteNaam": "Schiermonnikoog", "minimum2017": "=0", "minimum2018": "=0"},
            {"gemeenteNaam": "Winsum", "minimum2017": "=2", "minimum2018": "=4", "groei": "=2"},
        ),
        count=48,
    ),
    Asked(
        "Met wie praat de raad van Arnhem?",
        "met-wie-praat-de-raad-van-mijn-gemeente",
        (
            {"geldtVoor": "deze gemeente", "gesprekspartnerNaam": "college", "bron": "CVDR353618"},
            {"geldtVoor": "deze gemeente", "raadNaam": "Jeugdhulp", "gesprekspartner": ""},
            {"geldtVoor": "alle gemeenten", "regels": "49-54"},
        ),
        {"gemeente": "Arnhem"},
    ),
)


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings.from_environment(environ))


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.question)
def test_the_graph_answers_as_the_tables_do(graph: KnowledgeGraph, asked: Asked) -> None:
    hold(graph, asked)


def test_the_gemeenten_of_which_nothing_is_known_are_as_many_in_each_answer(
    graph: KnowledgeGraph,
) -> None:
    named = len(answer(graph, "gemeenten-waarvan-niets-bekend-is"))
    counted = answer(graph, "onbekende-gemeenten-per-provincie")
    (total,) = answer(graph, "dekking-in-aantallen")
    none = [
        row
        for row in answer(graph, "dekking-per-gemeente")
        if not any(
            int(row[column])
            for column in (
                "eigenRegels",
                "gezamenlijkeRegels",
                "raden",
                "uitvoerders",
                "ondersteuningsregels",
                "praktijk",
            )
        )
    ]
    assert named == sum(int(row["nietsBekend"]) for row in counted) == len(none)
    assert named == int(total["niets"])
    assert sum(int(row["gemeenten"]) for row in counted) == int(total["gemeenten"]) == 342
