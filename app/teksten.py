"""Every text of the interface, in plain Dutch; pages and widgets take their words from here."""

from __future__ import annotations

from typing import Final

# The shell.
NAAM: Final = "Inspraak"
TITEL: Final = "{pagina} - Inspraak"
ZONDER_SCRIPT: Final = "Deze website werkt alleen met JavaScript. Zet JavaScript aan in uw browser."
HOOFDMENU: Final = "Hoofdmenu"
NAAR_INHOUD: Final = "Naar de inhoud"

MENU: Final = {
    "": "Zoeken",
    "verken": "Verkennen",
    "dekking": "Wat is bekend per gemeente?",
    "over": "Over deze website",
}

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
_REGEL_INLEIDING: Final = (
    "Op deze pagina leest u of deze regel gold toen wij hem bekeken, vanaf wanneer, en waarop hij "
    "rust."
)
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
    "Gemeente": (
        "Op deze pagina leest u wie in deze gemeente namens u spreekt, welke regels er zijn, en "
        "wie de Participatiewet uitvoert."
    ),
    "Raad": (
        "Op deze pagina leest u voor wie deze raad spreekt, waarover hij adviseert, en met wie "
        "hij praat."
    ),
    "Verordening": _REGEL_INLEIDING,
    "Beleidsregel": _REGEL_INLEIDING,
    "LokaleRegel": _REGEL_INLEIDING,
    "GemeenschappelijkeRegeling": (
        "Op deze pagina leest u wat deze organisatie uitvoert, en voor welke gemeenten."
    ),
    "Waarneming": (
        "Op deze pagina leest u wanneer wij deze webpagina bekeken, en wat wij eruit overnamen."
    ),
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
_REGEL_LABEL: Final = {"status": "stand", "vastgesteldDoor": "van wie", "geldtIn": "waar"}
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
    "Raad": {
        "status": "stand",
        "gesprekspartner": "praat met",
        "website": "lees het zelf",
        "geldtIn": "inwoners van",
    },
    "Gemeente": {
        "gaatOver<": "gaat over deze gemeente",
        "geldtIn<": "geldt hier",
        "opgegaanIn<": "ontstaan uit",
    },
    "GemeenschappelijkeRegeling": {"website": "lees het zelf"},
    "Verordening": _REGEL_LABEL,
    "Beleidsregel": _REGEL_LABEL,
    "LokaleRegel": _REGEL_LABEL,
    "Waarneming": {
        "website": "lees het zelf",
        "bekekenOp": "wanneer wij keken",
        "datum": "datum van de pagina",
        "zekerheid": "hoe zeker",
        "vindplaats": "waar op de pagina",
    },
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
    "raden": "Wie spreekt namens u?",
    "regels": "Welke regels zijn bekend?",
    "uitvoerders": "Wie voert de Participatiewet uit?",
    "gemeente-praktijk": "Wat doet deze gemeente in de praktijk?",
    "gemeente-verder": "Wat is er verder over deze gemeente bekend?",
    "raad-wetten": "Waarover adviseert deze raad?",
    "raad-voor-wie": "Voor wie spreekt deze raad?",
    "raad-regel": "Welke regel gaat over deze raad?",
    "raad-geschiedenis": "Waaruit is deze raad ontstaan?",
    "kenmerken": "Wat staat erover, per punt?",
    "versies": "Welke versies zijn er?",
    "regel-over": "Waar gaat deze regel over?",
    "regel-grond": "Waarop rust deze regel?",
    "regel-plek": "Wat ging eraan vooraf, en wat kwam erna?",
    "deelnemers": "Welke gemeenten doen mee?",
    "voert-uit": "Wat voert deze organisatie uit?",
    "raden-erbij": "Welke raden horen hierbij?",
    "regels-erbij": "Welke regels zijn van deze organisatie?",
    "waarneming-afgeleid": "Wat is hieruit afgeleid?",
    "waarneming-niet": "Wat zagen wij er niet?",
}
VORM_ONBEKEND: Final = {
    "raad-wetten": (
        "Geen bron die wij lazen, zegt over welke wetten deze raad adviseert. Vraag het de raad "
        "zelf."
    ),
    "regel-grond": (
        "Geen bron die wij lazen, zegt op welke wet deze regel rust. Zoek de regel op overheid.nl "
        "en kijk bovenaan."
    ),
    "gemeente-praktijk": (
        "Geen bron die wij lazen, beschrijft de praktijk van deze gemeente. Vraag de gemeente "
        "of de cliëntenraad ernaar."
    ),
}
# Overviews. A part without a title stands right under the question.
OVERZICHT_DEEL: Final = {
    "raden": {
        "nu": "",
        "voorbij": "Raden die er niet meer zijn",
        "vroeger": "Raden van gemeenten die in deze gemeente zijn opgegaan",
    },
    "regels": {
        "eigen": "Eigen regels over inspraak",
        "samen": "Regels over inspraak samen met andere gemeenten",
        "steun": "Regels over ondersteuning bij werk",
        "pagina": "Webpagina's over ondersteuning bij werk",
        "genoemd": "Regels waarvan wij alleen de naam zagen",
        "vroeger": "Regels van gemeenten die in deze gemeente zijn opgegaan",
    },
    "uitvoerders": {
        "nu": "",
        "voorbij": "Organisaties die er niet meer zijn",
        "vroeger": "Organisaties van gemeenten die in deze gemeente zijn opgegaan",
    },
    "raden-erbij": {"nu": "", "voorbij": "Raden die er niet meer zijn"},
    "regels-erbij": {
        "eigen": "Regels over inspraak",
        "steun": "Regels over ondersteuning bij werk",
        "pagina": "Webpagina's over ondersteuning bij werk",
        "genoemd": "Regels waarvan wij alleen de naam zagen",
    },
    "raad-regel": {"erover": ""},
}
_STAND_UITLEG: Final = (
    "De stand is die van de pagina die wij bekeken. Of het nu nog zo is, zagen wij niet. Vraag het "
    "na bij de gemeente."
)
OVERZICHT_UITLEG: Final = {
    "raden": _STAND_UITLEG,
    "regels": _STAND_UITLEG,
    "uitvoerders": "Wie meedoet, kan zijn veranderd. Kijk naar de datum, of vraag het de gemeente.",
    "raden-erbij": _STAND_UITLEG,
    "regels-erbij": _STAND_UITLEG,
    "raad-regel": _STAND_UITLEG,
}
OVERZICHT_PUNT: Final = {
    "stand": "stand",
    "vanaf": "geldt vanaf",
    "versie": "deze versie geldt vanaf",
    "terug": "met terugwerkende kracht tot",
    "tot": "geldt tot",
    "datum": "datum",
    "wet": "adviseert over",
    "wet-afgeleid": "adviseert, naar is afgeleid, over",
    "partner": "praat met",
    "regelt": "gaat over",
    "voert-uit": "voert uit",
    "deelname": "volgens een pagina van",
    "samen": "samen met",
    "door": "vastgesteld door",
    "uitgever": "van",
    "gebied": "ook voor",
    "regel": "geregeld in",
    "raad": "raad",
    "opvolger": "opgegaan in",
    "adres": "lees het zelf",
}
# Where another word suits the question better.
OVERZICHT_PUNT_BIJ: Final = {
    "raad-regel": {"gebied": "geldt in", "regelt": "gaat ook over"},
    "regels-erbij": {"gebied": "geldt in", "door": "ook vastgesteld door"},
    "raden-erbij": {"gebied": "spreekt voor inwoners van"},
}
OVERZICHT_ONBEKEND: Final = {
    "raden-nu": (
        "Geen bron die wij lazen, noemt een raad van deze gemeente. Er kan wel een raad zijn. "
        "Vraag de gemeente naar de cliëntenraad of adviesraad sociaal domein."
    ),
    "regels-eigen": (
        "Geen bron die wij lazen, noemt een regel over inspraak van deze gemeente. Zoek de "
        "verordening op overheid.nl, of vraag de gemeente ernaar."
    ),
    "regels-steun": (
        "Geen bron die wij lazen, noemt een regel over ondersteuning van deze gemeente. Zoek op "
        "overheid.nl, of vraag de gemeente ernaar."
    ),
    "uitvoerders-nu": (
        "Geen bron die wij lazen, zegt wie de Participatiewet hier uitvoert. Het kan de gemeente "
        "zelf zijn. Vraag het de gemeente."
    ),
    "raad-regel-erover": (
        "Geen bron die wij lazen, noemt een regel over deze raad. Vraag de raad zelf in welke "
        "regel hij staat."
    ),
}
OVERZICHT_ALGEMEEN: Final = {
    "raden-nu": "raad:lokale-raden",
    "regels-eigen": "wet:BWBR0015703/artikel/47",
}
OVERZICHT_VROEGER: Final = "van de vroegere gemeente {naam}"
KAART: Final = {
    "raden": "wie spreekt namens u",
    "regels": "regel over inspraak",
    "uitvoerders": "wie voert de Participatiewet uit",
}
KAART_ONBEKEND: Final = {
    "raden": "Geen bron noemt een raad. Vraag de gemeente ernaar.",
    "regels": "Geen bron noemt een regel over inspraak. Vraag de gemeente ernaar.",
    "uitvoerders": "Geen bron noemt een organisatie. Vraag de gemeente ernaar.",
}
KAART_VERDER: Final = "Wat kunt u doen?"
KAART_STAND_ONBEKEND: Final = "stand onbekend"
STAND_PAGINA: Final = "pagina van {datum}"
STAND_GENOEMD: Final = "genoemd op een pagina van {datum}"
STAND_GENOEMD_BEKEKEN: Final = "de pagina is bekeken op {datum}"
STAND_BEKEKEN: Final = "bekeken op {datum}"
VOORBIJ: Final = {
    "Gemeente": "Deze gemeente bestaat niet meer.",
    "Raad": "Deze raad bestaat niet meer.",
    "Verordening": "Deze regel geldt niet meer.",
    "Beleidsregel": "Deze regel geldt niet meer.",
    "LokaleRegel": "Deze regel geldt niet meer.",
}
VOORBIJ_SINDS: Final = {
    "Gemeente": "Deze gemeente bestaat niet meer sinds {datum}.",
    "Raad": "Deze raad bestaat niet meer sinds {datum}.",
    "Verordening": "Deze regel gold tot {datum}.",
    "Beleidsregel": "Deze regel gold tot {datum}.",
    "LokaleRegel": "Deze regel gold tot {datum}.",
}
VOORBIJ_ERNA: Final = {
    "Gemeente": "Lees verder bij de gemeente waarin zij is opgegaan",
    "Raad": "Lees verder bij de raad die ervoor in de plaats kwam",
    "Verordening": "Lees verder bij de regel die ervoor in de plaats kwam",
    "Beleidsregel": "Lees verder bij de regel die ervoor in de plaats kwam",
    "LokaleRegel": "Lees verder bij de regel die ervoor in de plaats kwam",
}
_VOORBIJ_REGEL_ONBEKEND: Final = (
    "Geen bron die wij lazen, zegt welke regel ervoor in de plaats kwam. Vraag het de gemeente."
)
VOORBIJ_ONBEKEND: Final = {
    "Gemeente": (
        "Geen bron die wij lazen, zegt waarin deze gemeente is opgegaan. Zoek uw woonplaats in het "
        "zoekveld."
    ),
    "Raad": (
        "Geen bron die wij lazen, zegt welke raad ervoor in de plaats kwam. Vraag het de gemeente."
    ),
    "Verordening": _VOORBIJ_REGEL_ONBEKEND,
    "Beleidsregel": _VOORBIJ_REGEL_ONBEKEND,
    "LokaleRegel": _VOORBIJ_REGEL_ONBEKEND,
}
KENMERKEN_TABEL: Final = "{naam}, per punt"
KENMERKEN_KOLOM: Final = ("Punt", "Wat er staat")
KENMERK_OVER: Final = "gaat over"
KENMERK_WIE: Final = "voor wie"
KENMERK_PERIODE: Final = "wanneer"
KENMERK_VANAF: Final = "vanaf {datum}"
KENMERK_TOT: Final = "tot {datum}"
KENMERK_DATUM: Final = "datum"
KENMERK_REGEL: Final = "volgens"
KENMERK_REGEL_STAND: Final = ", stand: {stand}"
DEELNEMERS_TABEL: Final = "Gemeenten die meedoen aan {naam}"
DEELNEMERS_KOLOM: Final = ("Gemeente", "Volgens een pagina van", "Hoe zeker")
DEELNEMERS_GEEN_DATUM: Final = "datum onbekend"
WAARNEMING_TITEL: Final = "{site}, bekeken op {datum}"
WAARNEMING_ZONDER_ADRES: Final = "Pagina zonder adres"

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
DING_ALGEMEEN: Final = "Zo is het in het algemeen"
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
BRON_NOTITIE: Final = "eigen aantekening"
BRON_NOTITIE_UITLEG: Final = "Dit noteerden wij zelf toen wij de bron lazen."
BRON_BEKEKEN_OP: Final = "bekeken op {datum}"
BRON_BEKEKEN: Final = "Bekeken op"
BRON_PAGINA_DATUM: Final = "Datum van de pagina"
BRON_PAGINA_DATUM_ONBEKEND: Final = "onbekend (de pagina noemt geen datum)"
BRON_PLEK: Final = "Waar op de pagina"
BRON_ZEKERHEID: Final = "Hoe zeker"
BRON_ALLES_VAN: Final = "Wat wij hiervan overnamen"
BRON_WEGGELATEN: Final = (
    "Het adres van de pagina staat hier niet, want er staat een naam van een persoon in."
)
AFGELEID: Final = "afgeleid"
ONZEKER: Final = ("deels zeker", "onzeker")

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

# What is known of each gemeente.
DEKKING_KOP: Final = "Wat is bekend per gemeente?"
DEKKING_INLEIDING: Final = (
    "Op deze pagina leest u van welke gemeenten wij iets over inspraak zagen, wat dat is, en hoe "
    "oud het is."
)
DEKKING_NAAR_TABEL: Final = "Zoek uw gemeente in de tabel"
DEKKING_GEMEENTEN: Final = "gemeenten in Nederland"
DEKKING_IETS: Final = "gemeenten waarvan iets bekend is"
DEKKING_NIETS: Final = "gemeenten waarover niets bekend is"
DEKKING_NIETS_TOON: Final = "Toon deze gemeenten"
DEKKING_AANTALLEN: Final = "Wat is gezien, en bij hoeveel gemeenten?"
DEKKING_AANTALLEN_TABEL: Final = "Aantal gemeenten per soort kennis"
DEKKING_AANTALLEN_KOLOM: Final = ("Soort kennis", "Gezien bij", "Niet gezien bij")
DEKKING_SOORT: Final = {
    "council": "een raad die er nog is, of waarvan dat onbekend is",
    "own_rule": "een eigen regel over inspraak",
    "own_or_joint_rule": "een regel over inspraak, eigen of samen met andere gemeenten",
    "executor": "een organisatie die taken voor de gemeente uitvoert",
    "rule_council_or_executor": "een regel, een raad of een organisatie",
    "support_rule": "een regel over ondersteuning bij werk",
    "practice": "een voorbeeld uit de praktijk, of een webpagina over ondersteuning",
}
DEKKING_NIET_GEZIEN_UITLEG: Final = (
    "Niet gezien betekent: geen bron die wij lazen, noemt het. Het betekent niet dat het er niet "
    "is. Ook een regel die is vervallen, telt mee."
)
DEKKING_BEKEKEN: Final = "De webpagina's zijn voor het laatst bekeken op {datum}."
DEKKING_ZOEK_KOP: Final = "Zoek uw gemeente"
DEKKING_VELD: Final = "Naam van de gemeente (mag leeg blijven)"
DEKKING_PROVINCIE: Final = "Provincie"
DEKKING_ALLE: Final = "Alle provincies"
DEKKING_ALLEEN_NIETS: Final = "Alleen gemeenten waarover niets bekend is"
DEKKING_KNOP: Final = "Toon"
DEKKING_WIS: Final = "Toon weer alle gemeenten"
DEKKING_GEVONDEN_EEN: Final = "1 gemeente gevonden."
DEKKING_GEVONDEN: Final = "{aantal} gemeenten gevonden."
DEKKING_GEEN: Final = (
    "Geen gemeente past hierbij. Typ minder letters, of kies een andere provincie. Een gemeente "
    "die niet meer bestaat, vindt u bij Zoeken."
)
DEKKING_TABEL: Final = "Gemeenten {eerste} tot en met {laatste} van {totaal}"
DEKKING_KOLOM: Final = (
    "Gemeente",
    "Provincie",
    "Raad",
    "Eigen regel",
    "Regel samen",
    "Uitvoerder",
    "Ondersteuning",
    "Praktijk",
    "Jongste jaar",
)
DEKKING_GEMEENTE: Final = "Gemeente "
DEKKING_TEL: Final = {
    "councils": ("1 raad", "{aantal} raden"),
    "own_rules": ("1 regel", "{aantal} regels"),
    "joint_rules": ("1 regel", "{aantal} regels"),
    "executors": ("1 organisatie", "{aantal} organisaties"),
    "support_rules": ("1 regel", "{aantal} regels"),
    "practice": ("1 voorbeeld", "{aantal} voorbeelden"),
}
DEKKING_NIET_GEZIEN: Final = "niet gezien"
DEKKING_NIETS_GEZIEN: Final = "niets gezien"
DEKKING_GEEN_DATUM: Final = "datum onbekend"
DEKKING_SORTEER_KOP: Final = "Zet in volgorde van"
DEKKING_SORTEER: Final = {
    "naam": "naam",
    "provincie": "provincie",
    "nieuwste": "jongste jaar",
    "meeste": "meest bekend",
    "minste": "minst bekend",
}
DEKKING_GESORTEERD: Final = {
    "naam": ("Gemeente", "ascending"),
    "provincie": ("Provincie", "ascending"),
    "nieuwste": ("Jongste jaar", "descending"),
}
DEKKING_BLADZIJDEN: Final = "Bladzijden van de tabel"
DEKKING_BLADZIJDE: Final = "Bladzijde {nummer} van {aantal}"
DEKKING_VORIGE: Final = "Vorige bladzijde"
DEKKING_VOLGENDE: Final = "Volgende bladzijde"
DEKKING_MEER_KOP: Final = "Weet u meer?"
DEKKING_MEER: Final = (
    "Zoek de openbare pagina waar het staat. Een verordening staat op overheid.nl. Een raad staat "
    "vaak op de website van de gemeente.",
    "Vindt u niets? Vraag de gemeente naar de cliëntenraad of adviesraad, en naar de verordening.",
    "Geef het adres van de pagina door aan de beheerder van deze website. Noem ook de gemeente, en "
    "waar op de pagina het staat.",
)
DEKKING_MEER_PERSONEN: Final = (
    "Zonder pagina om naar te verwijzen nemen wij niets op. Namen van personen nemen wij ook niet "
    "op."
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
        "Webpagina's",
        "Bij een webpagina staat wanneer wij die bekeken, van wanneer zij is, en hoe zeker het is. "
        "Staat er “afgeleid”? Dan volgt het uit de pagina, maar staat het er niet zelf.",
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
    "week": "{aantal} weken",
    "plaats": "{aantal} plaatsen",
}
EENHEID_EEN: Final = {"maand": "1 maand", "week": "1 week", "plaats": "1 plaats"}

# Downloads.
BEWAAR_VORM: Final = "Kies ttl of csv als vorm."
