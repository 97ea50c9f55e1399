"""Questions about local rules and the pages they are from, with rows by hand from the tables.

The tables are those in ../shared/reference/local, which says what public pages showed.
"""

from __future__ import annotations

from os import environ

import pytest

from kg.graph import KnowledgeGraph
from kg.settings import Settings
from questions.asked import Asked, hold

IN_FORCE = "geldend volgens de geziene kopie"

QUESTIONS = (
    Asked(
        "Welke geldende regels rusten op een wet die er niet meer is?",
        "geldende-regels-op-oude-wetten",
        (
            {
                "regelNaam": "Stadskanaal",
                "vanaf": "2012-10-04",
                "oudeGrondslagen": "Artikel 11 Wmo",
            },
            {"regelNaam": "(Assen)", "oudeGrondslagen": "Artikel 47 Wet werk en bijstand"},
            {"regelNaam": "Uithoorn 2015", "oudeGrondslagen": "Artikel 12 Wmo (2007)"},
        ),
        count=3,
    ),
    Asked(
        "In welk jaar gingen de regels in?",
        "regels-per-jaar-van-ingang",
        (
            {"jaar": "2004", "inspraak": "=1", "ondersteuning": "=0"},
            {"jaar": "2009", "inspraak": "=6", "ondersteuning": "=0"},
            {"jaar": "2010", "inspraak": "=8", "ondersteuning": "=3"},
            {"jaar": "2017", "inspraak": "=10"},
            {"jaar": "2023", "inspraak": "=4", "ondersteuning": "=5"},
        ),
    ),
    Asked(
        "Op welk artikel rust de regel van Westerwolde, en welk recht geeft dat?",
        "van-gemeente-naar-recht",
        (
            {"letter": "=a", "regelNaam": "Westerwolde", "rechtNaam": "vroegtijdig"},
            {"letter": "=b", "aanbevelingNaam": "II.2", "overWat": "=dit recht"},
            {"letter": "=c", "aanbevelingNaam": "II.3", "overWat": "=artikel 47 als geheel"},
            {"letter": "=d", "rechtNaam": "agenda", "status": IN_FORCE},
            {"letter": "=e", "rechtNaam": "informatie", "grondslagNaam": "Artikel 47"},
        ),
        {"gemeente": "Westerwolde"},
    ),
    Asked(
        "Welke regels zijn er van gemeenten die in Land van Cuijk zijn opgegaan?",
        "regels-van-vroegere-gemeenten",
        tuple(
            {"vroegerNaam": name, "gezien": "alleen de titel", "status": "=vervallen"}
            for name in ("Boxmeer", "Cuijk", "Grave", "Mill en Sint Hubert", "Sint Anthonis")
        ),
        {"gemeente": "Land van Cuijk"},
        count=5,
    ),
    Asked(
        "Welke regel had Beemster, dat in Purmerend opging?",
        "regels-van-vroegere-gemeenten",
        ({"vroegerNaam": "Beemster", "vanaf": "2013-09-24", "tot": "2015-12-18"},),
        {"gemeente": "Purmerend"},
        count=1,
    ),
    Asked(
        "Welke regel kwam in de plaats van welke?",
        "opvolging-van-regels",
        (
            {"hoe": "=genoemd", "nieuw": "CVDR695396", "oud": "CVDR372843", "oudTot": "2023-05-02"},
            {"hoe": "=genoemd", "nieuw": "CVDR719108", "oudNaam": "Rijssen-Holten 2016"},
            {"hoe": "=genoemd", "nieuw": "CVDR711219", "oudNaam": "tegenprestatie De Ronde Venen"},
            {"hoe": "=afgeleid", "nieuw": "CVDR350516", "oud": "CVDR38907", "begint": "2015-01-01"},
            {"hoe": "=afgeleid", "nieuw": "CVDR391593", "oud": "CVDR46582", "begint": "2016-01-09"},
            {"hoe": "=afgeleid", "nieuw": "CVDR398093", "oud": "CVDR354594"},
        ),
        without=({"hoe": "afgeleid", "nieuw": "CVDR695396"},),
    ),
    Asked(
        "Op welke artikelen rusten de regels?",
        "grondslagen-per-artikel",
        (
            {"grondslagNaam": "=Artikel 47 Participatiewet", "inspraak": "=86", "oudeNaam": "=24"},
            {"grondslagNaam": "=Artikel 2.1.3 Wmo 2015", "inspraak": "=43"},
            {"grondslagNaam": "=Artikel 2.10 Jeugdwet", "inspraak": "=39"},
            {"grondslagNaam": "=Artikel 150 Gemeentewet", "inspraak": "=26"},
            {"grondslagNaam": "Artikel 2 Wet sociale werkvoorziening", "inspraak": "=21"},
            {"grondslagNaam": "Artikel 12 Wet investeren in jongeren", "inspraak": "=12"},
        ),
        without=({"grondslagNaam": "Verordening"},),
    ),
    Asked(
        "Welke regels noemen artikel 47 niet?",
        "regels-zonder-artikel-47",
        (
            {
                "regelNaam": "Haarlem 2015",
                "waarom": "andere",
                "grondslagen": "Artikel 149 Gemeente",
            },
            {"regelNaam": "Lingewaal 2017", "grondslagen": "Verordening Jeugdhulp"},
            {"regelNaam": "Gilze en Rijen 2023", "waarom": "=grondslag niet gezien"},
            {
                "regelNaam": "Voerendaal",
                "status": IN_FORCE,
                "grondslagen": "Artikel 84 Gemeentewet",
            },
            {"regelNaam": "(Moerdijk)", "grondslagen": "=Participatiewet"},
        ),
        without=({"regelNaam": "Westerwolde"}, {"regelNaam": "(Ouder-Amstel)"}),
        count=37,
    ),
    Asked(
        "Wie stelde de regels vast?",
        "wie-stelde-regels-vast",
        (
            {"orgaanNaam": "gemeenteraad", "onderwerp": "inspraak", "regels": "=104"},
            {"orgaanNaam": "algemeen bestuur", "onderwerp": "inspraak", "regels": "=9"},
            {"orgaanNaam": "college", "regelsoort": "besluit", "regels": "=5"},
            {"orgaanNaam": "college", "regelsoort": "reglement", "regels": "=2"},
            {"orgaanNaam": "niet gezien", "regelsoort": "reglement", "regels": "=2"},
        ),
    ),
    Asked(
        "Wat is er van de Participatiewet in balans geworden?",
        "participatiewet-in-balans-op-volgorde",
        (
            {"gebeurtenisNaam": "Tweede Kamer neemt", "wanneer": "=2025-04", "zekerheid": "deels"},
            {"gebeurtenisNaam": "wordt wet", "wanneer": "=2025-10-01", "uitleg": "BWBR0051679"},
            {"gebeurtenisNaam": "Eerste deel", "wanneer": "=2026-01-01"},
            {"gebeurtenisNaam": "Derde deel", "wanneer": "=2027-01-01", "zekerheid": "deels"},
            {"gebeurtenisNaam": "Verslag over", "wanneer": "", "toelichting": "binnen 3 jaar"},
            {"gebeurtenisNaam": "wijziging van artikel 47", "afgeleidUit": "school naar duurzaam"},
        ),
        count=19,
    ),
    Asked(
        "In welke onderdelen verschilt jobcoaching het meest?",
        "verschillen-in-jobcoaching",
        (
            {"aspectNaam": "=doelgroep", "bronnen": "=11", "verschillend": "=11"},
            {"aspectNaam": "=soorten", "bronnen": "=11", "verschillend": "=10"},
            {"aspectNaam": "=aanvraag", "bronnen": "=7", "verschillend": "=3"},
            {"aspectNaam": "minimale duur", "bronnen": "=4", "verschillend": "=1"},
        ),
    ),
    Asked(
        "Welke eisen stellen alle regels en pagina's aan jobcoaching?",
        "jobcoaching-in-regels-en-paginas",
        (
            {"wieNaam": "Utrecht", "uren": "Minimaal 12 uur per week", "kwaliteit": "UWV erkende"},
            {"wieNaam": "Kompas", "hoogsteDuur": "Maximaal 24 maanden", "soort": "webpagina"},
            {"wieNaam": "Montferland", "duurDienstverband": "Minimaal 6 maanden"},
            {"wieNaam": "Schiermonnikoog", "uren": "Minimaal 12 uur"},
            {"wieNaam": "Hoeksche Waard", "duurDienstverband": "=Minimaal 6 maanden", "uren": ""},
            {"wieNaam": "Achtkarspelen", "voorWie": "", "soorten": "", "kwaliteit": ""},
        ),
        count=21,
    ),
    Asked(
        "Wie heeft een regel of pagina over loonkostensubsidie?",
        "regels-over-een-regeling",
        (
            {"wieNaam": "Buren", "status": IN_FORCE, "vanaf": "2018-02-01", "tot": ""},
            {"wieNaam": "Smallingerland", "status": "=vervallen", "tot": "2021-03-16"},
            {"wieNaam": "Sluis", "soort": "=webpagina", "status": "=onbekend"},
            {"wieNaam": "Kompas", "vanaf": "2018-01-01"},
            {"wieNaam": "Hoogezand-Sappemeer", "soort": "=nadere regel", "vanaf": "2015-09-26"},
        ),
        {"regeling": "regeling:loonkostensubsidie"},
        count=29,
    ),
    Asked(
        "Welke feiten zijn afgeleid, en waaruit?",
        "afgeleide-feiten",
        (
            {"dingNaam": "Sociaal Domein Almere", "waarde": "=Jeugdwet", "grond": "onderwerpen"},
            {"dingNaam": "Beraad Gooise Meren", "waarde": "Adviesraad Sociaal Domein"},
            {"dingNaam": "Gemeente Niedorp", "waarde": "Hollands Kroon", "grond": "lezing"},
            {"dingNaam": "Gemeente Spijkenisse", "waarde": "=2015-01-01"},
            {"dingNaam": "Someren in Senzer", "waarde": "Someren", "grond": "Peelgemeenten"},
        ),
        without=({"dingNaam": "Brede Raad 010"},),
    ),
    Asked(
        "Wat is niet zeker?",
        "onzekere-feiten",
        (
            {"dingNaam": "=Avres", "zekerheid": "deels", "toelichting": "deels (stand 2018)"},
            {"dingNaam": "Versie van de Participatiewet per 1 juli 2025", "zekerheid": "=onzeker"},
            {"dingNaam": "Wmo-raad Oisterwijk", "zekerheid": "=deels zeker"},
            {"dingNaam": "Verordening Adviesraad Sociaal Domein Vught", "zekerheid": "=onzeker"},
            {"dingNaam": "Participatieraad Zwolle", "toelichting": "is niet genoteerd"},
        ),
        without=({"dingNaam": "=Ferm Werk", "bron": "CVDR723645"},),
    ),
    Asked(
        "Wat zeggen pagina's over Gooise Meren?",
        "wat-paginas-zeggen-over-gemeente",
        (
            {"dingNaam": "Verordening Adviesraad", "antwoord": "=Artikel 47 Participatiewet"},
            {"dingNaam": "Adviesraad Sociaal Domein", "antwoord": "=Jeugdwet", "datum": "2025"},
            {"dingNaam": "Beraad Gooise Meren", "antwoord": "voorjaar 2008", "datum": ""},
            {"dingNaam": "Beraad", "antwoord": "maatschappelijke", "afgeleidUit": "de wet zelf"},
            {"bron": "gmb-2025-510604", "plaatsOpPagina": "aanhef", "zekerheid": "=zeker"},
        ),
        {"gemeente": "Gooise Meren"},
    ),
    Asked(
        "Waar spreekt een pagina een brondocument tegen?",
        "tegenspraak-tussen-pagina-en-document",
        (
            {"pagina": "cvdr434532", "paginaDatum": "2016-12-03", "documentZegt": "1 januari 2016"},
            {
                "paginaNaam": "Proefplaatsing",
                "paginaDatum": "2016-02-17",
                "verband": "spreekt tegen",
            },
            {"paginaNaam": "Eerste deel", "paginaDatum": "2026-01-01", "verband": "=achterhaalt"},
        ),
        count=4,
    ),
    Asked(
        "Hoeveel pagina's zijn er per site bekeken?",
        "paginas-per-site",
        (
            {"site": "=decentrale.regelgeving.overheid.nl"},
            {"site": "=asdalmere.nl", "paginas": "=1", "zonderDatum": "=1", "nieuwste": ""},
            {"site": "=peelbelangonline.nl", "paginas": "=1", "zonderDatum": "=0"},
            {"site": "=hwwerkt.nl", "paginas": "=1", "oudste": "", "nieuwste": ""},
        ),
    ),
    Asked(
        "Van welke regels is alleen de titel gezien?",
        "titels-zonder-tekst",
        (
            {"wieNaam": "Berkelland", "regelNaam": "Berkelland 2015", "bronnen": "docplayer"},
            {"wieNaam": "Aalburg", "status": "=vervallen", "bronnen": "CVDR620219"},
            {"wieNaam": "Vught", "regelNaam": "Adviesraad Sociaal Domein Vught"},
            {"wieNaam": "Spijkenisse", "regelNaam": "Verordening cliëntenparticipatie 2012"},
            {"wieNaam": "Amsterdam", "regelNaam": "Participatieraad", "status": "=vervallen"},
        ),
        without=({"regel": "CVDR366842"}, {"regel": "CVDR376291"}),
    ),
    Asked(
        "Welke regel over inspraak gold op 1 januari 2017 in Schiedam?",
        "welke-regel-geldt-in-gemeente",
        ({"antwoord": IN_FORCE, "regel": "CVDR111378", "vanaf": "", "tot": "2019-07-11"},),
        {"gemeente": "Schiedam", "datum": "2017-01-01"},
    ),
    Asked(
        "Welke regel over inspraak geldt in Arnhem na de dag waarop is gekeken?",
        "welke-regel-geldt-in-gemeente",
        (
            {"antwoord": "=onbekend", "regel": "CVDR423592", "vanafVersie": "2020-12-24"},
            {"antwoord": "=vervallen", "regel": "CVDR353618", "tot": "2016-10-25"},
        ),
        {"gemeente": "Arnhem", "datum": "2026-11-23"},
    ),
    Asked(
        "Wat is er van een gemeente bekend?",
        "wat-bekend-is-van-een-gemeente",
        (
            {"groep": "regel over ondersteuning", "naam": "jobcoach", "vanaf": "2015-01-01"},
            {"groep": "uitvoerder", "naam": "Laborijn"},
        ),
        {"gemeente": "Montferland"},
        count=2,
    ),
    Asked(
        "Welke getallen over jobcoaching delen regels en pagina's?",
        "gedeelde-eisen",
        ({"aspectNaam": "minimale duur", "getal": "6", "gemeenten": "Utrecht"},),
    ),
    Asked(
        "Wat zegt een document, en wat een nieuwe regel, over jobcoaching?",
        "regels-naast-elkaar",
        (
            {"aspectNaam": "=doelgroep", "regelA": "WSW", "regelB": "Doelgroep loonkostensubsidie"},
            {"aspectNaam": "=doel", "regelA": "", "regelB": "zonder jobcoach"},
        ),
        {
            "regel_a": "verordening:montferland-voorziening-jobcoach",
            "regel_b": "verordening:CVDR465240",
        },
    ),
)


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.open(Settings.from_environment(environ))


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.question)
def test_the_graph_answers_as_the_tables_do(graph: KnowledgeGraph, asked: Asked) -> None:
    hold(graph, asked)
