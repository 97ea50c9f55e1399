"""Words of the page of one thing, in English."""

from __future__ import annotations

from typing import Final

DING_INLEIDING: Final = "On this page you read what the sources say of this, and where that stands."
_RULE_INTRO: Final = (
    "On this page you read whether this rule held when we looked at it, from when, and what it "
    "rests on."
)
VORM_INLEIDING: Final = {
    "Aanbeveling": "On this page you read who recommends this, to whom, and why.",
    "Conclusie": "On this page you read what was found, and from what that appears.",
    "Knelpunt": "On this page you read what goes wrong, and from what that appears.",
    "Succesfactor": "On this page you read what helps, and from what that appears.",
    "Cijfer": "On this page you read what the number says, of when it is, and where it stands.",
    "Kenmerk": "On this page you read what a source says on one point, and where that stands.",
    "Afbakening": "On this page you read for whom this holds and for whom not.",
    "Stappenplan": "On this page you read what you can do, step by step.",
    "Route": "On this page you read which way you can go, and where it ends.",
    "Stap": "On this page you read what you do in this step, and in what order.",
    "Actie": "On this page you read what you can do, when, and with whom.",
    "Vraag": "On this page you read to which subject this question belongs.",
    "Publicatie": "On this page you read who wrote this, when, and what it is about.",
    "Gemeente": (
        "On this page you read who speaks for you in this municipality, which rules there are, and "
        "who executes the Participatiewet."
    ),
    "Raad": (
        "On this page you read for whom this council speaks, what it advises on, and with whom it "
        "talks."
    ),
    "Verordening": _RULE_INTRO,
    "Beleidsregel": _RULE_INTRO,
    "LokaleRegel": _RULE_INTRO,
    "GemeenschappelijkeRegeling": (
        "On this page you read what this organisation executes, and for which municipalities."
    ),
    "Waarneming": (
        "On this page you read when we looked at this web page, and what we took from it."
    ),
}
VORM_OMSCHRIJVING: Final = {
    "Aanbeveling": "What is the recommendation?",
    "Conclusie": "What was found?",
    "Knelpunt": "What goes wrong?",
    "Succesfactor": "What helps?",
    "Afbakening": "For whom does this hold or not?",
    "Stap": "What is this step?",
    "Actie": "What can you do?",
    "Publicatie": "What does it say?",
    "Kamerstuk": "What does it say?",
    "Artikel": "What does it say?",
    "Lid": "What does it say?",
    "Onderdeel": "What does it say?",
}
_RULE_LABEL: Final = {"status": "status", "vastgesteldDoor": "made by", "geldtIn": "where"}
VORM_LABEL: Final = {
    "Aanbeveling": {"gerichtAan": "to whom", "afzender": "by whom", "onderdeelVan": "belongs to"},
    "Conclusie": {"beantwoordt": "answers", "onderdeelVan": "belongs to"},
    "Kenmerk": {"kenmerkVan": "about", "aspect": "which point", "voorDoelgroep": "for whom"},
    "Cijfer": {"gaatOver": "about", "voorDoelgroep": "for whom"},
    "Afbakening": {
        "uitkomst": "inside or outside",
        "afbakeningVan": "of which scheme",
        "betreft": "for whom",
        "verwijstDoorNaar": "where you can go",
    },
    "Stap": {"gerichtAan": "for whom", "leidtNaar": "to whom"},
    "Actie": {
        "gerichtAan": "whom you approach",
        "beleidsfase": "when",
        "onderdeelVan": "belongs to",
    },
    "Vraag": {"gerichtAan": "for or to whom", "onderdeelVan": "belongs to"},
    "Publicatie": {
        "uitgever": "publisher",
        "website": "read it yourself",
        "gerichtAan": "for whom",
    },
    "Raad": {
        "status": "status",
        "gesprekspartner": "talks with",
        "website": "read it yourself",
        "geldtIn": "residents of",
    },
    "Gemeente": {
        "gaatOver<": "is about this municipality",
        "geldtIn<": "holds here",
        "opgegaanIn<": "made from",
    },
    "GemeenschappelijkeRegeling": {"website": "read it yourself"},
    "Verordening": _RULE_LABEL,
    "Beleidsregel": _RULE_LABEL,
    "LokaleRegel": _RULE_LABEL,
    "Waarneming": {
        "website": "read it yourself",
        "bekekenOp": "when we looked",
        "datum": "date of the page",
        "zekerheid": "how certain",
        "vindplaats": "where on the page",
    },
}
VORM_KOP: Final = {
    "conclusie": "What does this recommendation rest on?",
    "aanbeveling-vragen": "What belongs to this?",
    "onderbouwing": "From what does this appear?",
    "aanbevelingen": "What is therefore recommended?",
    "gebruikt": "Where is this number used?",
    "cijfers": "Which figures belong to this?",
    "kenmerk-over": "What is it about?",
    "inhoud": "What is it about?",
    "genoemd": "Who refers to this?",
    "praktijk": "What do the sources say of this?",
    "raden": "Who speaks for you?",
    "regels": "Which rules are known?",
    "uitvoerders": "Who executes the Participatiewet?",
    "gemeente-praktijk": "What does this municipality do in practice?",
    "gemeente-verder": "What else is known of this municipality?",
    "raad-wetten": "What does this council advise on?",
    "raad-voor-wie": "For whom does this council speak?",
    "raad-regel": "Which rule is about this council?",
    "raad-geschiedenis": "What did this council come from?",
    "kenmerken": "What does it say, point by point?",
    "versies": "Which versions are there?",
    "regel-over": "What is this rule about?",
    "regel-grond": "What does this rule rest on?",
    "regel-plek": "What went before it, and what came after?",
    "deelnemers": "Which municipalities take part?",
    "voert-uit": "What does this organisation execute?",
    "raden-erbij": "Which councils belong to it?",
    "regels-erbij": "Which rules are of this organisation?",
    "waarneming-afgeleid": "What was derived from it?",
    "waarneming-niet": "What did we not see there?",
}
VORM_ONBEKEND: Final = {
    "raad-wetten": (
        "No source that we read says on which laws this council advises. Ask the council itself."
    ),
    "regel-grond": (
        "No source that we read says on which law this rule rests. Look the rule up on overheid.nl "
        "and read its head."
    ),
    "gemeente-praktijk": (
        "No source that we read describes the practice of this municipality. Ask the municipality "
        "or its client council."
    ),
}
OVERZICHT_DEEL: Final = {
    "raden": {
        "nu": "",
        "voorbij": "Councils that are no more",
        "vroeger": "Councils of municipalities that became part of this one",
    },
    "regels": {
        "eigen": "Own rules on inspraak",
        "samen": "Rules on inspraak with other municipalities",
        "steun": "Rules on support at work",
        "pagina": "Web pages on support at work",
        "genoemd": "Rules of which we saw only the name",
        "vroeger": "Rules of municipalities that became part of this one",
    },
    "uitvoerders": {
        "nu": "",
        "voorbij": "Organisations that are no more",
        "vroeger": "Organisations of municipalities that became part of this one",
    },
    "raden-erbij": {"nu": "", "voorbij": "Councils that are no more"},
    "regels-erbij": {
        "eigen": "Rules on inspraak",
        "steun": "Rules on support at work",
        "pagina": "Web pages on support at work",
        "genoemd": "Rules of which we saw only the name",
    },
    "raad-regel": {"erover": ""},
}
_STATUS_NOTE: Final = (
    "The status is that of the page that we looked at. Whether it still holds we did not see. Ask "
    "the municipality."
)
OVERZICHT_UITLEG: Final = {
    "raden": _STATUS_NOTE,
    "regels": _STATUS_NOTE,
    "uitvoerders": "Who takes part may have changed. Look at the date, or ask the municipality.",
    "raden-erbij": _STATUS_NOTE,
    "regels-erbij": _STATUS_NOTE,
    "raad-regel": _STATUS_NOTE,
}
OVERZICHT_PUNT: Final = {
    "stand": "status",
    "vanaf": "in force from",
    "versie": "this version in force from",
    "terug": "with retroactive force to",
    "tot": "in force until",
    "datum": "date",
    "wet": "advises on",
    "wet-afgeleid": "advises, as was derived, on",
    "partner": "talks with",
    "regelt": "is about",
    "voert-uit": "executes",
    "deelname": "according to a page of",
    "samen": "with",
    "door": "made by",
    "uitgever": "of",
    "gebied": "also for",
    "regel": "ruled in",
    "raad": "council",
    "opvolger": "became part of",
    "adres": "read it yourself",
}
OVERZICHT_PUNT_BIJ: Final = {
    "raad-regel": {"gebied": "holds in", "regelt": "is also about"},
    "regels-erbij": {"gebied": "holds in", "door": "also made by"},
    "raden-erbij": {"gebied": "speaks for residents of"},
}
OVERZICHT_ONBEKEND: Final = {
    "raden-nu": (
        "No source that we read names a council of this municipality. There may be one. Ask the "
        "municipality for its client council or advisory council."
    ),
    "regels-eigen": (
        "No source that we read names a rule on inspraak of this municipality. Look for the by-law "
        "on overheid.nl, or ask the municipality."
    ),
    "regels-steun": (
        "No source that we read names a rule on support of this municipality. Look on overheid.nl, "
        "or ask the municipality."
    ),
    "uitvoerders-nu": (
        "No source that we read says who executes the Participatiewet here. It may be the "
        "municipality itself. Ask it."
    ),
    "raad-regel-erover": (
        "No source that we read names a rule on this council. Ask the council in which rule it "
        "stands."
    ),
}
OVERZICHT_ALGEMEEN: Final = {
    "raden-nu": "raad:lokale-raden",
    "regels-eigen": "wet:BWBR0015703/artikel/47",
}
OVERZICHT_VROEGER: Final = "of the former municipality {naam}"
KAART: Final = {
    "raden": "who speaks for you",
    "regels": "rule on inspraak",
    "uitvoerders": "who executes the Participatiewet",
}
KAART_ONBEKEND: Final = {
    "raden": "No source names a council. Ask the municipality.",
    "regels": "No source names a rule on inspraak. Ask the municipality.",
    "uitvoerders": "No source names an organisation. Ask the municipality.",
}
KAART_ANDERE_WET: Final = "(advises only on: {wetten})"
KAART_VERDER: Final = "What can you do?"
KAART_STAND_ONBEKEND: Final = "status unknown"
STAND_PAGINA: Final = "page of {datum}"
STAND_GENOEMD: Final = "named on a page of {datum}"
STAND_GENOEMD_BEKEKEN: Final = "the page was looked at on {datum}"
STAND_BEKEKEN: Final = "looked at on {datum}"
VOORBIJ: Final = {
    "Gemeente": "This municipality exists no longer.",
    "Raad": "This council exists no longer.",
    "Verordening": "This rule holds no longer.",
    "Beleidsregel": "This rule holds no longer.",
    "LokaleRegel": "This rule holds no longer.",
}
VOORBIJ_SINDS: Final = {
    "Gemeente": "This municipality exists no longer since {datum}.",
    "Raad": "This council exists no longer since {datum}.",
    "Verordening": "This rule held until {datum}.",
    "Beleidsregel": "This rule held until {datum}.",
    "LokaleRegel": "This rule held until {datum}.",
}
VOORBIJ_ERNA: Final = {
    "Gemeente": "Read on at the municipality that it became part of",
    "Raad": "Read on at the council that came in its place",
    "Verordening": "Read on at the rule that came in its place",
    "Beleidsregel": "Read on at the rule that came in its place",
    "LokaleRegel": "Read on at the rule that came in its place",
}
_RULE_AFTER_UNKNOWN: Final = (
    "No source that we read says which rule came in its place. Ask the municipality."
)
VOORBIJ_ONBEKEND: Final = {
    "Gemeente": (
        "No source that we read says what this municipality became part of. Look your home town up "
        "in the search box."
    ),
    "Raad": ("No source that we read says which council came in its place. Ask the municipality."),
    "Verordening": _RULE_AFTER_UNKNOWN,
    "Beleidsregel": _RULE_AFTER_UNKNOWN,
    "LokaleRegel": _RULE_AFTER_UNKNOWN,
}
KENMERKEN_TABEL: Final = "{naam}, point by point"
KENMERKEN_KOLOM: Final = ("Point", "What it says")
KENMERK_OVER: Final = "is about"
KENMERK_WIE: Final = "for whom"
KENMERK_PERIODE: Final = "when"
KENMERK_VANAF: Final = "from {datum}"
KENMERK_TOT: Final = "until {datum}"
KENMERK_DATUM: Final = "date"
KENMERK_REGEL: Final = "according to"
KENMERK_REGEL_STAND: Final = ", status: {stand}"
DEELNEMERS_TABEL: Final = "Municipalities that take part in {naam}"
DEELNEMERS_KOLOM: Final = ("Municipality", "According to a page of", "How certain")
DEELNEMERS_GEEN_DATUM: Final = "date unknown"
WAARNEMING_TITEL: Final = "{site}, looked at on {datum}"
WAARNEMING_ZONDER_ADRES: Final = "Page without an address"
VORM_DELEN: Final = {
    "Stappenplan": "Which steps are there?",
    "Route": "Which steps are there?",
    "Stap": "What do you do in this step?",
    "Artikel": "Of which parts does this article consist?",
    "Lid": "Of which parts does this paragraph consist?",
    "Onderdeel": "Of which parts does this part consist?",
}
DEEL_AAN: Final = "for or with whom"
DEEL_FASE: Final = "when"
PLAATS: Final = "Place in the whole"
PLAATS_VAN: Final = "{nummer} of {aantal}"
PLAATS_VORIGE: Final = "Previous: "
PLAATS_VOLGENDE: Final = "Next: "
TEGEN_ANDERE: Final = "Another source says otherwise"
TEGEN_ZELFDE: Final = "The source says otherwise elsewhere"
TEGEN_ACHTERHAALD: Final = "This was overtaken by something newer"
TEGEN_NIEUWER: Final = "This is newer than what a source says"
TEGEN_HIER: Final = "Here it says"
TEGEN_DAAR: Final = "There it says"
TEGEN_UITLEG: Final = "We do not choose. Look at source and date of both."
DING_KERN: Final = "What matters most"
DING_OMSCHRIJVING: Final = "What is it?"
DING_FEITEN: Final = "What do we know?"
DING_RELATIES: Final = "What does it hang together with?"
DING_NORMEN: Final = "Which rights and duties are in it?"
DING_RADEN: Final = "Which councils rest on it?"
DING_VERSIES: Final = "Which versions are there?"
DING_BRONNEN: Final = "Where does that stand?"
DING_OOK_WEL: Final = "Also called"
DING_DRAGER: Final = "holds for"
DING_JEGENS: Final = "holds towards"
DING_ARTIKEL: Final = "stands in"
DING_ALGEMEEN: Final = "So it is in general"
DING_VERKEN: Final = "See it in the picture"
DING_KLOPT_NIET: Final = "Is this wrong? Tell us"
DING_MEER: Final = "{aantal} more: {relatie}"
DING_MINDER: Final = "Show fewer: {relatie}"
NORM_SOORTEN: Final = {"recht": "Rights", "plicht": "Duties", "bevoegdheid": "Powers"}
DING_NOG: Final = "and {aantal} more"
DING_WAARDE: Final = "value"
DING_ZEGT: Final = "what the source says"
DING_DETAILS: Final = "More data"
DING_VANAF: Final = "in force from {datum}"
DING_VANAF_TOT: Final = "in force from {vanaf} until {tot}"
DING_NIVEAU: Final = "level"
DING_PARTNER: Final = "talks with"
DING_GEEN_RELATIES: Final = "No relations are known."
DING_GEEN: Final = "This page does not exist"
DING_GEEN_UITLEG: Final = (
    "We know no thing with this address. Perhaps the address is not complete, or the thing has "
    "another name now."
)
DING_GEEN_ADRES: Final = "The address that you asked for:"
DING_LEEG: Final = "Search for a thing below."
ONBEKEND: Final = "unknown"
ONBEKEND_OMSCHRIJVING: Final = "The sources that we read hold no description."
ONBEKEND_FEIT: Final = "No source that we read says this. Ask the municipality or the organisation."
ONBEKEND_NORM: Final = "The sources do not say for whom this holds. Read the article itself."
ONBEKEND_PEILDATUM: Final = "reference date unknown"
ONBEKEND_PEILDATUM_UITLEG: Final = "The source does not say of when this number is."
ONBEKEND_BRON: Final = "No source is recorded with this statement."
NIET_BESCHREVEN: Final = "The source does not describe this."
NIET_BESCHREVEN_KORT: Final = "not described"
NIET_BESCHREVEN_UITLEG: Final = (
    "The source names this point, but says nothing of it. Ask the municipality or the organisation."
)
WAAR: Final = "yes"
ONWAAR: Final = "no"
