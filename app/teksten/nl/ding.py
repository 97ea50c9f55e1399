"""Words of the page of one thing."""

from __future__ import annotations

from typing import Final

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
KAART_ANDERE_WET: Final = "(adviseert alleen over: {wetten})"
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
DING_KLOPT_NIET: Final = "Klopt dit niet? Geef het door"
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
