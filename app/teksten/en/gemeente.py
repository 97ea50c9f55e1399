"""Words of the page of someone's own gemeente, in English."""

from __future__ import annotations

from typing import Final

GEMEENTE_VELD: Final = "In which municipality do you live?"
GEMEENTE_KNOP: Final = "Show"
GEMEENTE_INLEIDING: Final = (
    "Type the name of your municipality. A former name will do. You see who speaks for you, to "
    "whom, and what you can do."
)
GEMEENTE_INLEIDING_VAN: Final = (
    "On this page you read who speaks for you in {gemeente}, to whom, where that stands, and what "
    "you can do."
)
GEMEENTE_OP_KAART: Final = "Choose your municipality on the map"
GEMEENTE_IN_TABEL: Final = "Choose your municipality from the table"
GEMEENTE_WELKE: Final = "Which municipality do you mean by “{naam}”?"
GEMEENTE_GEEN: Final = "We know no municipality “{naam}”"
GEMEENTE_GEEN_UITLEG: Final = (
    "It may be the name of a village or town in a municipality of another name. Look at a letter "
    "of your municipality to see what it is called."
)
GEMEENTE_ANDERE: Final = "Another municipality"
GEMEENTE_VOORBIJ: Final = "{naam} exists no longer."
GEMEENTE_VOORBIJ_NAAR: Final = "Do you live there? Then look at:"
GEMEENTE_VOORBIJ_WAT: Final = "Read what is known of the former municipality"
INHOUD_KOP: Final = "On this page"
GEMEENTE_KAART_PARTNER: Final = "with whom the council talks"
GEMEENTE_KAART_ARTIKEL: Final = "where your right to have a say stands"
GEMEENTE_IN_HET_ALGEMEEN: Final = "So it is in general."
GEMEENTE_ONDERWERP: Final = "What do you want to talk about?"
GEMEENTE_GEEN_ONDERWERP: Final = "No subject chosen"
GEMEENTE_ONDERWERP_KOP: Final = "Your subject: {onderwerp}"
GEMEENTE_ONDERWERP_WAT: Final = "Read what this is and what is known of it"
GEMEENTE_ONDERWERP_REGELS: Final = "What does your municipality rule on this?"
GEMEENTE_ONDERWERP_GEEN: Final = (
    "No source that we read names a rule of your municipality on this. Search on overheid.nl, or "
    "ask the municipality."
)
GEMEENTE_ONDERWERP_VRAGEN: Final = "Which questions can you ask?"
GEMEENTE_ONDERWERP_VERDER: Final = "How do you go on?"
GEMEENTE_ONDERWERP_ONBEKEND: Final = (
    "We do not know this subject. Choose a subject from the list above."
)
GEMEENTE_VERGELIJK: Final = "Compare with other municipalities: {onderwerp}"
GEMEENTE_DOSSIER: Final = "Make a dossier to bring along: {onderwerp}"
GEMEENTE_NIVEAUS: Final = "Who speaks for you, and to whom?"
GEMEENTE_NIVEAUS_TABEL: Final = "Who speaks for you, from near to nationwide"
GEMEENTE_NIVEAUS_KOLOM: Final = (
    "Who speaks",
    "Where",
    "To whom",
    "How many there are",
    "Where the right stands",
)
GEMEENTE_NIVEAU: Final = {
    "lokaal": "in your municipality",
    "regionaal": "in your region",
    "landelijk": "in the whole country",
}
GEMEENTE_HIER: Final = "Here"
GEMEENTE_HIER_GEEN: Final = "No source names the council of your municipality."
GEMEENTE_REGIO: Final = "Your region"
GEMEENTE_EEN: Final = "1"
GEMEENTE_NIET_GENOEMD: Final = "The source does not name it."
GEMEENTE_RADEN: Final = "Which councils are there in {gemeente}?"
GEMEENTE_GEBIED: Final = "What does your municipality belong to?"
GEMEENTE_UWV: Final = "district of UWV"
GEMEENTE_UWV_ONBEKEND: Final = (
    "No source that we read says to which district of UWV your municipality belongs. Ask UWV."
)
GEMEENTE_PRAKTIJK: Final = "What do the sources tell of your municipality?"
GEMEENTE_PRAKTIJK_PUNT: Final = {
    "uitvoerder": "who does it",
    "voorbeeld-van": "example of",
    "doelgroep": "for whom",
    "cijfer": "figure",
    "datum": "date",
    "adres": "read it yourself",
}
GEMEENTE_REGEL_PUNT: Final = {
    "stand": "status",
    "vanaf": "in force from",
    "tot": "in force until",
    "regelt": "is about",
    "adres": "read it yourself",
}
GEMEENTE_ONBEKEND_KOP: Final = "What is unknown, and how do you find out?"
GEMEENTE_ONBEKEND_UITLEG: Final = (
    "This we did not see in a source. It may well exist. This is how you find out:"
)
GEMEENTE_ALLES_GEZIEN: Final = (
    "Of everything that we looked for we saw something. Look above of when it is. Ask the "
    "municipality whether it still holds."
)
_REGELGEVING: Final = "https://lokaleregelgeving.overheid.nl/"
GEMEENTE_ONBEKEND: Final = {
    "raden": {
        "kop": "The council that speaks for you",
        "waarom": "No source that we read names a council of this municipality.",
        "zoek": "Search the website of the municipality for “cliëntenraad”, “adviesraad sociaal "
        "domein” or “participatieraad”.",
        "wie": "Ask the municipality: call or write, and ask for the policy officer for work and "
        "income.",
        "vraag": "Welke raad geeft in {gemeente} namens cliënten advies over de Participatiewet? "
        "Wie zit de raad voor, hoe bereik ik de raad, en wanneer vergadert hij?",
        "weet": "Do you know which council it is? Add it.",
        "soort": "raad",
    },
    "regels": {
        "kop": "The by-law on having a say",
        "waarom": "No source that we read names a rule on inspraak of this municipality.",
        "zoek": "Search for the name of your municipality and the word “cliëntenparticipatie” at",
        "adres": _REGELGEVING,
        "wie": "Ask the clerk (griffie) of the municipal council. The council makes the by-law.",
        "vraag": "Welke verordening regelt in {gemeente} de cliëntenparticipatie, zoals artikel 47 "
        "van de Participatiewet vraagt? Waar kan ik die lezen?",
        "weet": "Do you know which by-law it is? Add it.",
        "soort": "regel",
    },
    "regels-steun": {
        "kop": "The rules on support at work",
        "waarom": "No source that we read names a rule on support of this municipality.",
        "zoek": "Search for the name of your municipality and the word “re-integratie” or "
        "“jobcoach” at",
        "adres": _REGELGEVING,
        "wie": "Ask the municipality, or the organisation that executes the Participatiewet for "
        "it.",
        "vraag": "Welke verordening en beleidsregels gelden in {gemeente} voor ondersteuning bij "
        "werk, zoals een jobcoach of een proefplaatsing?",
        "weet": "Do you know which rule it is? Add it.",
        "soort": "regel",
    },
    "uitvoerders": {
        "kop": "Who executes the Participatiewet",
        "waarom": "No source that we read says who executes the Participatiewet here.",
        "zoek": "Look who sends the letters about your benefit: the municipality itself, or "
        "another organisation.",
        "wie": "Ask the municipality.",
        "vraag": "Voert {gemeente} de Participatiewet zelf uit, of doet een andere organisatie "
        "dat? Hoe praat de cliëntenraad met die organisatie?",
        "weet": "Do you see a mistake on this page? Tell us.",
        "soort": "correctie",
    },
}
GEMEENTE_KOPIEER: Final = "Copy this question"
GEMEENTE_GEKOPIEERD: Final = "The question was copied."
GEMEENTE_ADVIES: Final = "Does my municipality do this?"
GEMEENTE_ADVIES_UITLEG: Final = (
    "This is recommended to municipalities. Tick what yours does already. You can discuss the rest."
)
GEMEENTE_ADVIES_PUNT: Final = {"afzender": "by whom", "conclusie": "why"}
GEMEENTE_GEVINKT: Final = "You ticked {aantal} of the {totaal}."
GEMEENTE_BEWAAR_VINKJES: Final = "Keep my ticks in the link"
GEMEENTE_GOEDE_RAAD: Final = "What does a good council have?"
GEMEENTE_VRAGEN: Final = "Which questions can you ask?"
GEMEENTE_VRAGEN_UITLEG: Final = "Open a subject. You see the questions, and whom to ask them."
GEMEENTE_VRAAG_PUNT: Final = {"aan": "to whom", "hoort-bij": "belongs to"}
GEMEENTE_BUREN: Final = "How is it with the neighbours?"
GEMEENTE_BUREN_TABEL: Final = "Other municipalities in {regio}"
GEMEENTE_BUREN_KOLOM: Final = ("Municipality", "What was seen")
GEMEENTE_BUREN_TEL: Final = {
    "councils": ("1 council", "{aantal} councils"),
    "own_rules": ("1 rule of its own on inspraak", "{aantal} rules of its own on inspraak"),
    "joint_rules": ("1 rule with others", "{aantal} rules with others"),
    "executors": ("1 executor", "{aantal} executors"),
    "support_rules": ("1 rule on support", "{aantal} rules on support"),
    "practice": ("1 example", "{aantal} examples"),
}
