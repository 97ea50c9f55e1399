"""Every text of the interface, in plain Dutch; pages and widgets take their words from here."""

from __future__ import annotations

from typing import Final

# The shell.
NAAM: Final = "Inspraak"
TITEL: Final = "{pagina} - Inspraak"
ZONDER_SCRIPT: Final = "Deze website werkt alleen met JavaScript. Zet JavaScript aan in uw browser."
HOOFDMENU: Final = "Hoofdmenu"
NAAR_INHOUD: Final = "Naar de inhoud"

MENU: Final = {"": "Zoeken", "verken": "Verkennen", "over": "Over deze website"}

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
BEGIN_VERKEN: Final = "Bekijk hoe dingen samenhangen"
BEGIN_VERKEN_UITLEG: Final = "In een tekening met een lijst ernaast. Begin bijvoorbeeld bij:"

# One thing.
DING_INLEIDING: Final = "Op deze pagina leest u wat de bronnen hierover zeggen, en waar dat staat."
# Per class, by its name: the sentence under the heading, and the words that suit its page better
# than those of the data. The order of what is on the page stands in `vormen.py`.
VORM_INLEIDING: Final = {
    "Aanbeveling": "Op deze pagina leest u wie dit aanbeveelt, aan wie, en waarom.",
    "Conclusie": "Op deze pagina leest u wat is gevonden, en waaruit dat blijkt.",
    "Knelpunt": "Op deze pagina leest u wat er misgaat, en waaruit dat blijkt.",
    "Succesfactor": "Op deze pagina leest u wat helpt, en waaruit dat blijkt.",
    "Cijfer": "Op deze pagina leest u wat het getal zegt, van wanneer het is, en waar het staat.",
    "Kenmerk": "Op deze pagina leest u wat een bron over één punt zegt, en waar dat staat.",
    "Afbakening": "Op deze pagina leest u voor wie dit wel of niet geldt.",
    "Stappenplan": "Op deze pagina leest u wat u kunt doen, stap voor stap.",
    "Route": "Op deze pagina leest u welke weg u kunt volgen, en waar die uitkomt.",
    "Stap": "Op deze pagina leest u wat u in deze stap doet, en in welke volgorde.",
    "Actie": "Op deze pagina leest u wat u kunt doen, wanneer, en bij wie.",
    "Vraag": "Op deze pagina leest u bij welk onderwerp deze vraag hoort.",
    "Publicatie": "Op deze pagina leest u wie dit schreef, wanneer, en waar het over gaat.",
    "Gemeente": "Op deze pagina leest u wat de bronnen over deze gemeente zeggen.",
}
VORM_OMSCHRIJVING: Final = {
    "Aanbeveling": "Wat is de aanbeveling?",
    "Conclusie": "Wat is gevonden?",
    "Knelpunt": "Wat gaat er mis?",
    "Succesfactor": "Wat helpt?",
    "Afbakening": "Voor wie geldt dit wel of niet?",
    "Stap": "Wat is deze stap?",
    "Actie": "Wat kunt u doen?",
    "Publicatie": "Wat staat erin?",
    "Kamerstuk": "Wat staat erin?",
    "Artikel": "Wat staat hierin?",
    "Lid": "Wat staat hierin?",
    "Onderdeel": "Wat staat hierin?",
}
VORM_LABEL: Final = {
    "Aanbeveling": {"gerichtAan": "aan wie", "afzender": "van wie", "onderdeelVan": "hoort bij"},
    "Conclusie": {"beantwoordt": "antwoord op", "onderdeelVan": "hoort bij"},
    "Kenmerk": {"kenmerkVan": "waarover", "aspect": "welk punt", "voorDoelgroep": "voor wie"},
    "Cijfer": {"gaatOver": "waarover", "voorDoelgroep": "voor wie"},
    "Afbakening": {
        "uitkomst": "binnen of buiten",
        "afbakeningVan": "van welke regeling",
        "betreft": "voor wie",
        "verwijstDoorNaar": "waar u wel terechtkunt",
    },
    "Stap": {"gerichtAan": "voor wie", "leidtNaar": "naar wie"},
    "Actie": {
        "gerichtAan": "wie u benadert",
        "beleidsfase": "wanneer",
        "onderdeelVan": "hoort bij",
    },
    "Vraag": {"gerichtAan": "voor of aan wie", "onderdeelVan": "hoort bij"},
    "Publicatie": {"uitgever": "uitgever", "website": "lees het zelf", "gerichtAan": "voor wie"},
}
VORM_KOP: Final = {
    "conclusie": "Waarop rust deze aanbeveling?",
    "aanbeveling-vragen": "Wat hoort hierbij?",
    "onderbouwing": "Waaruit blijkt dit?",
    "aanbevelingen": "Wat wordt daarom aanbevolen?",
    "gebruikt": "Waar wordt dit getal gebruikt?",
    "cijfers": "Welke cijfers horen hierbij?",
    "kenmerk-over": "Waar gaat het over?",
    "inhoud": "Waar gaat het over?",
    "genoemd": "Wie verwijst hiernaar?",
    "praktijk": "Wat zeggen de bronnen hierover?",
    "regels": "Welke regels van deze gemeente zijn bekend?",
    "gemeente-praktijk": "Wat doet deze gemeente in de praktijk?",
}
VORM_ONBEKEND: Final = {
    "regels": (
        "Geen bron die wij lazen, noemt een eigen regel van deze gemeente. Zoek de verordening "
        "op overheid.nl, of vraag de gemeente ernaar."
    ),
    "gemeente-praktijk": (
        "Geen bron die wij lazen, beschrijft de praktijk van deze gemeente. Vraag de gemeente "
        "of de cliëntenraad ernaar."
    ),
}
VORM_DELEN: Final = {
    "Stappenplan": "Welke stappen zijn er?",
    "Route": "Welke stappen zijn er?",
    "Stap": "Wat doet u in deze stap?",
    "Artikel": "Uit welke delen bestaat dit artikel?",
    "Lid": "Uit welke delen bestaat dit lid?",
    "Onderdeel": "Uit welke delen bestaat dit onderdeel?",
}
DEEL_AAN: Final = "voor of bij wie"
DEEL_FASE: Final = "wanneer"
PLAATS: Final = "Plaats in het geheel"
PLAATS_VAN: Final = "{nummer} van {aantal}"
PLAATS_VORIGE: Final = "Vorige: "
PLAATS_VOLGENDE: Final = "Volgende: "
TEGEN_ANDERE: Final = "Een andere bron zegt iets anders"
TEGEN_ZELFDE: Final = "De bron zegt elders iets anders"
TEGEN_ACHTERHAALD: Final = "Dit is achterhaald door iets nieuwers"
TEGEN_NIEUWER: Final = "Dit is nieuwer dan wat een bron zegt"
TEGEN_HIER: Final = "Hier staat"
TEGEN_DAAR: Final = "Daar staat"
TEGEN_UITLEG: Final = "Wij kiezen niet. Kijk bij beide naar de bron en de datum."
DING_KERN: Final = "Het belangrijkste"
DING_OMSCHRIJVING: Final = "Wat is het?"
DING_FEITEN: Final = "Wat weten we?"
DING_RELATIES: Final = "Waar hangt het mee samen?"
DING_NORMEN: Final = "Welke rechten en plichten staan hierin?"
DING_RADEN: Final = "Welke raden rusten hierop?"
DING_VERSIES: Final = "Welke versies zijn er?"
DING_BRONNEN: Final = "Waar staat dat?"
DING_OOK_WEL: Final = "Ook wel"
DING_DRAGER: Final = "geldt voor"
DING_JEGENS: Final = "geldt tegenover"
DING_ARTIKEL: Final = "staat in"
DING_VERKEN: Final = "Bekijk in de tekening"
DING_MEER: Final = "{aantal} meer: {relatie}"
DING_MINDER: Final = "Toon minder: {relatie}"
NORM_SOORTEN: Final = {"recht": "Rechten", "plicht": "Plichten", "bevoegdheid": "Bevoegdheden"}
DING_NOG: Final = "en nog {aantal}"
DING_WAARDE: Final = "waarde"
DING_ZEGT: Final = "wat de bron zegt"
DING_DETAILS: Final = "Meer gegevens"
DING_VANAF: Final = "geldt vanaf {datum}"
DING_VANAF_TOT: Final = "gold van {vanaf} tot {tot}"
DING_NIVEAU: Final = "niveau"
DING_PARTNER: Final = "praat met"
DING_GEEN_RELATIES: Final = "Er zijn geen relaties bekend."
DING_GEEN: Final = "Deze pagina bestaat niet"
DING_GEEN_UITLEG: Final = (
    "Wij kennen geen ding met dit adres. Misschien is het adres niet compleet, "
    "of is het ding van naam veranderd."
)
DING_GEEN_ADRES: Final = "Het adres dat u opvroeg:"
DING_LEEG: Final = "Zoek hieronder naar een ding."

ONBEKEND: Final = "onbekend"
ONBEKEND_OMSCHRIJVING: Final = "In de bronnen die wij lazen staat geen omschrijving."
ONBEKEND_FEIT: Final = (
    "Geen bron die wij lazen, zegt dit. Vraag het na bij de gemeente of instantie."
)
ONBEKEND_RAAD: Final = (
    "Geen bron noemt de raad van deze gemeente. Vraag de gemeente naar de cliëntenraad of "
    "adviesraad sociaal domein."
)
DING_RAAD: Final = "cliëntenraad of adviesraad"
DING_ALGEMEEN: Final = "Zo is het in het algemeen"
ONBEKEND_NORM: Final = "De bronnen zeggen niet voor wie dit geldt. Lees het artikel zelf na."
ONBEKEND_PEILDATUM: Final = "peildatum onbekend"
ONBEKEND_PEILDATUM_UITLEG: Final = "De bron zegt niet van wanneer dit getal is."
ONBEKEND_BRON: Final = "Bij deze uitspraak is geen bron vastgelegd."
NIET_BESCHREVEN: Final = "De bron beschrijft dit niet."
NIET_BESCHREVEN_KORT: Final = "niet beschreven"
NIET_BESCHREVEN_UITLEG: Final = (
    "De bron noemt dit punt, maar zegt er niets over. Vraag het na bij de gemeente of instantie."
)
WAAR: Final = "ja"
ONWAAR: Final = "nee"

# Sources.
BRON: Final = "bron"
BRON_GEEN: Final = "geen bron"
BRON_REGELS: Final = "regels {regels}"
BRON_REGEL: Final = "regel {regels}"
BRON_DATUM: Final = "datum"
BRON_DATUM_ONBEKEND: Final = "onbekend (de bron noemt geen datum)"
BRON_KOP: Final = "onder het kopje"
BRON_PAGINA: Final = "bladzijde"
BRON_REGELS_KOP: Final = "regels"
BRON_LICENTIE: Final = "licentie"
BRON_LINK: Final = "adres"
BRON_TEKST: Final = "Tekst van de bron"
BRON_TEKST_NIET: Final = "De tekst van de bron staat niet op deze computer."
BRON_UITSPRAAK: Final = "De uitspraak zoals die is vastgelegd"
BRON_ALLE: Final = "Ga naar bron {nummer} onderaan"
BRON_OOK: Final = "Ook in bron "
BRON_EN_MEER: Final = "{namen}; en {aantal} meer"
BRON_EIGEN: Final = "eigen woorden"
BRON_EIGEN_UITLEG: Final = "Dit is een omschrijving van deze website zelf."
BRON_GEEN_TITEL: Final = "bron zonder naam"

# Foot.
VOET_LINK: Final = "Kopieer de link naar deze pagina"
VOET_GEKOPIEERD: Final = "De link is gekopieerd."
VOET_TURTLE: Final = "Download deze feiten (Turtle)"
VOET_CSV: Final = "Download deze feiten (CSV)"
VOET_VRAGEN: Final = "Toon de zoekvragen achter deze pagina"
VOET_VRAGEN_UITLEG: Final = (
    "Deze pagina is gemaakt met deze zoekvragen. Wie de gegevens zelf heeft, kan ze uitvoeren."
)
VOET_KOP: Final = "Over deze pagina"
VOET_GEGEVENS: Final = "Gegevens van {datum}, kenmerk {kenmerk}."
VOET_LICENTIE: Final = "U mag de gegevens gebruiken als u de bron noemt (CC BY 4.0)."

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
VERKEN_VOORBEELDEN: Final = (
    ("wet:BWBR0015703/artikel/47", "Artikel 47 Participatiewet"),
    ("gm:gm1955", "Gemeente Montferland"),
)

# About.
OVER_KOP: Final = "Over deze website"
OVER: Final = (
    (
        "Voor wie",
        "Voor mensen die opkomen voor anderen, en voor onderzoekers. U vindt hier wie mag "
        "meepraten over werk en inkomen, en op welke wet dat rust.",
    ),
    (
        "Elke uitspraak heeft een bron",
        "Achter elke uitspraak staat het woordje “bron”. Open het. U ziet dan waar de uitspraak "
        "vandaan komt, en op welke regels.",
    ),
    (
        "Wij raden niets",
        "Wat geen bron zegt, heet hier onbekend. Spreken bronnen elkaar tegen, dan staan beide "
        "er, elk met de bron en de datum.",
    ),
    (
        "Toegankelijk",
        "Alles werkt met het toetsenbord en met een schermlezer. De tekening staat er ook als "
        "lijst en als tabel.",
    ),
    (
        "Uw privacy",
        "Deze website volgt u niet. Zij vraagt niets op bij andere websites.",
    ),
)
OVER_AANTALLEN: Final = "Wat erin staat"
OVER_SOORT: Final = "Soort"
OVER_AANTAL: Final = "Aantal"
OVER_BRONNEN: Final = "De bronnen"
OVER_BRON: Final = "Bron"
OVER_PASSAGES: Final = "Aangehaalde plaatsen"
OVER_BRONNEN_TABEL: Final = "Bronnen en het aantal plaatsen dat eruit is aangehaald"
OVER_AANTALLEN_TABEL: Final = "Aantal dingen per soort"

FOUT_KOP: Final = "Er ging iets mis"
FOUT_UITLEG: Final = "Deze pagina kon niet worden gemaakt. Laad de pagina opnieuw."
LADEN: Final = "De gegevens worden geladen."

# Streamlit's own words, as its script writes them.
STREAMLIT: Final = {
    "Skip to main content": NAAR_INHOUD,
    "Main menu": "Menu",
    "Theme": "Kleuren",
    "System": "Als uw apparaat",
    "Light": "Licht",
    "Dark": "Donker",
    "Print": "Afdrukken",
    "Record screen": "Scherm opnemen",
    "Record a screencast": "Scherm opnemen",
    "Stop recording": "Stop de opname",
    "Settings": "Instellingen",
    "About": "Over",
    "Close": "Sluiten",
    "Running": "Bezig",
    "Running...": "Bezig",
    "Connecting": "Verbinden",
    "CONNECTING": "Verbinden",
    "Connecting...": "Verbinden",
    "Fullscreen": "Volledig scherm",
    "Close fullscreen": "Sluit volledig scherm",
    "Exit fullscreen": "Sluit volledig scherm",
    "Download as PNG": "Bewaar als plaatje (PNG)",
    "Download as SVG": "Bewaar als plaatje (SVG)",
    "Download": "Bewaar",
    "Show data": "Toon gegevens",
    "Copy version to clipboard": "Kopieer het versienummer",
    "Connection error": "Geen verbinding",
    "Connection lost": "Verbinding verbroken",
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your "
    "terminal:": "De website antwoordt niet. Start hem opnieuw, of laad de pagina later nog eens.",
    "Error": "Fout",
    "Warning": "Let op",
    "Copied": "Gekopieerd",
    "Copy": "Kopieer",
}

# Figures. What stands here replaces the label in the data; `{aantal}` is the number.
STAND: Final = "stand {datum}"
PRECISIE: Final = {"precies": "", "indicatief": ""}
PRECISIE_ERBIJ: Final = ("indicatief",)
PRECISIE_KORT: Final = {"precies": "een precies getal", "indicatief": "indicatief: een ruw getal"}
VERMOEDELIJK: Final = "waarschijnlijk {waarde}"
EENHEID: Final = {
    "aantal": "{aantal}",
    "euro": "€ {aantal}",
    "euro per maand": "€ {aantal} per maand",
    "euro per uur": "€ {aantal} per uur",
    "procent": "{aantal}%",
    "maand": "{aantal} maanden",
}

# Downloads.
BEWAAR_VORM: Final = "Kies ttl of csv als vorm."
