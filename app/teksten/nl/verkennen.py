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
    "Klik op een lijn om te zien waarom die er staat. In de lijst kunt u hetzelfde doen."
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
VERKEN_LOS: Final = "Dit hangt niet vast aan iets anders in de tekening."
VERKEN_BIJ: Final = "{doe}: {naam}"
VERKEN_LIJST: Final = "In de tekening"
VERKEN_OPEN: Final = "Toon verbanden"
VERKEN_SLUIT: Final = "Verberg verbanden"
VERKEN_KIES: Final = "Kies"
VERKEN_VAST: Final = "Zet vast"
VERKEN_MAAK_LOS: Final = "Maak los"
VERKEN_WEGHALEN: Final = "Haal weg"
VERKEN_TERUGZETTEN: Final = "Zet terug"
VERKEN_MEER_DOEN: Final = "Meer"
VERKEN_GEKOZEN: Final = "gekozen"
VERKEN_GEKOZEN_DING: Final = "Gekozen:"
VERKEN_STAAT_VAST: Final = "staat vast"
VERKEN_VAST_UITLEG: Final = "Wat vaststaat, blijft staan als u iets anders verbergt of weghaalt."
VERKEN_WEGGEHAALD: Final = "Weggehaald"
VERKEN_MEER: Final = "Toon {aantal} meer"
VERKEN_MEER_PUNT: Final = "nog {aantal}"
VERKEN_GROEP_OPEN: Final = "Toon deze {naam}"
VERKEN_GEGROEPEERD: Final = (
    "Er zijn meer dan {grens} dingen. Daarom staan ze in groepen. Open een groep om alles te zien."
)
VERKEN_NAMEN: Final = (
    "Er zijn meer dan {grens} dingen. Daarom staat niet bij elk ding de naam. "
    "In de lijst staan alle namen."
)
VERKEN_NAMEN_ALLE: Final = "Toon alle namen"
VERKEN_NAMEN_MINDER: Final = "Toon minder namen"
VERKEN_STAP_TERUG: Final = "Stap terug"

# To add something.
VERKEN_ERBIJ_VELD: Final = "Zoek iets om erbij te zetten"
VERKEN_ERBIJ_KNOP: Final = "Zet erbij"
VERKEN_ERBIJ_NIET: Final = "“{tekst}” is niet gevonden. Kijk of u het goed schreef."
VERKEN_ERBIJ_WELKE: Final = "Er is meer dat “{tekst}” heet. Kies er een."
VERKEN_ERBIJ_GEDAAN: Final = "{naam} staat nu in de tekening, met {lijnen}."
VERKEN_ERBIJ_LOS: Final = (
    "{naam} staat nu in de tekening. Het hangt niet direct samen met wat er al stond."
)
VERKEN_ERBIJ_AL: Final = "{naam} stond al in de tekening en is nu gekozen."

# Why a line is there.
VERKEN_WAAROM: Final = "Waarom staat dit hier?"
VERKEN_WAAROM_UITLEG: Final = "Dit is vastgelegd, en de bron staat erbij."
VERKEN_WAAROM_WEG: Final = "Deze lijn staat niet meer in de tekening."

# Filters.
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
VERKEN_KOLOM: Final = ("Ding", "Verband", "Ander ding", "Bron")

# To keep the picture.
VERKEN_BEWAAR: Final = "Bewaar de tekening"
VERKEN_BEWAAR_PNG: Final = "Als plaatje (PNG)"
VERKEN_BEWAAR_SVG: Final = "Als tekening (SVG)"
VERKEN_BEWAAR_TTL: Final = "Als gegevens (Turtle)"
VERKEN_BEWAARD: Final = "De tekening is bewaard bij uw downloads."
VERKEN_BEWAREN_MISLUKT: Final = "Bewaren lukte niet. Probeer de andere vorm."
VERKEN_BESTAND: Final = "Alles wat is vastgelegd tussen de dingen in deze tekening."
VERKEN_BESTAND_ADRES: Final = "Deze tekening: {adres}"
VERKEN_BESTAND_STAND: Final = "Kenmerk van de gegevens: {kenmerk}"
VERKEN_BESTAND_GRAAF: Final = "Komt uit"

# Ways from one thing to another.
VERKEN_ANDERS: Final = "Begin ergens anders of zoek een weg"
VERKEN_WEG: Final = "Weg van {van} naar {naar}"
VERKEN_WEG_INLEIDING: Final = (
    "Zo hangen {van} en {naar} samen. De weg die het meeste zegt, staat bovenaan."
)
VERKEN_WEG_KOP: Final = "Weg {nummer}: {stappen}"
VERKEN_WEG_NAAM: Final = "weg {nummer}"
VERKEN_WEG_VERDER: Final = "Verken deze weg verder"
VERKEN_WEG_MEER: Final = "Toon meer wegen"
VERKEN_WEG_ZELFDE: Final = "Dit is een en hetzelfde ding."
VERKEN_STAP: Final = "1 stap"
VERKEN_STAPPEN: Final = "{aantal} stappen"
VERKEN_GEEN_WEG: Final = "Er is geen weg bekend tussen {van} en {naar}."
VERKEN_NIET_GEVONDEN: Final = "“{tekst}” is niet gevonden"
VERKEN_WELKE: Final = "Welke “{tekst}” bedoelt u?"

# What ties things together.
VERKEN_MIDDEN: Final = "Wat verbindt het meest?"
VERKEN_MIDDEN_UITLEG: Final = (
    "Deze dingen komen vaak voor op de weg tussen andere dingen. "
    "Wie van het ene ding naar het andere wil, komt er meestal langs."
)
VERKEN_MIDDEN_DEEL: Final = "op {aantal} van de 100 kortste wegen"
VERKEN_MIDDEN_WEINIG: Final = "op minder dan 1 van de 100 kortste wegen"
VERKEN_MIDDEN_LIJNEN: Final = "verbonden met {dingen}"
VERKEN_SAMEN: Final = "Wat hoort bij elkaar?"
VERKEN_SAMEN_UITLEG: Final = (
    "Dingen in een groep hebben veel verbanden met elkaar. Met de rest hebben ze er minder."
)
VERKEN_SAMEN_GROEP: Final = "Groep {nummer}: {dingen}"
VERKEN_SAMEN_SOORT: Final = "Dit zijn {eerste}."
VERKEN_SAMEN_SOORTEN: Final = "Vooral {eerste} en {tweede}."
VERKEN_SAMEN_MEEST: Final = "De meeste verbanden hebben:"
VERKEN_SAMEN_TOON: Final = "Verken deze groep"
VERKEN_SAMEN_REST: Final = "Verder zijn er nog {aantal} kleinere groepen."
VERKEN_BEREKEND_DEEL: Final = (
    "Dit is berekend uit de verbanden tussen de dingen in de tekening. Geen bron zegt dit zo."
)
VERKEN_BEREKEND: Final = (
    "Dit is berekend uit alle {lijnen} in de gegevens. Geen bron zegt dit zo. "
    "De aantallen zijn een schatting, want alle wegen nalopen duurt te lang."
)
VERKEN_GEHEEL: Final = "Bekijk wat alles verbindt"
VERKEN_GEHEEL_KOP: Final = "Wat alles verbindt"
VERKEN_GEHEEL_INLEIDING: Final = (
    "Hier ziet u welke dingen veel andere dingen verbinden, en wat bij elkaar hoort."
)
VERKEN_GEHEEL_BEZIG: Final = "Wij lopen de wegen tussen alle dingen na. Dat duurt enkele tellen."
VERKEN_INZICHT: Final = "Wat valt op in de tekening?"
VERKEN_INZICHT_OPEN: Final = "Toon wat het meest verbindt en wat bij elkaar hoort"

VERKEN_VOORBEELDEN: Final = (
    ("wet:BWBR0015703/artikel/47", "Artikel 47 Participatiewet"),
    ("gm:gm1955", "Gemeente Montferland"),
)
