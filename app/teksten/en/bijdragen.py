"""Words of the page to pass on what is not in the data, in English."""

from __future__ import annotations

from typing import Final

BIJDRAGEN_KOP: Final = "Do you know something that is not here?"
BIJDRAGEN_INLEIDING: Final = (
    "Pass on a council or a local rule, or report what is not right. You get a file to send in."
)
BIJDRAGEN_NIET_KOP: Final = "What should you leave out?"
BIJDRAGEN_NIET: Final = (
    "No names of persons. Not of members of a council or of officials either.",
    "No telephone numbers, e-mail addresses or home addresses.",
    "No citizen service numbers, and nothing about anyone's health or benefit.",
)
BIJDRAGEN_BEWAART_NIET: Final = (
    "The website checks what you type, but does not keep it. Your browser remembers it until you "
    "close this tab."
)
BIJDRAGEN_WAT_KOP: Final = "What do you want to pass on?"
BIJDRAGEN_SOORT: Final = {
    "raad": "A council: a client council, advisory council or another group that has a say",
    "regel": "A local rule: a regulation, policy rule or decision",
    "correctie": "Something is not right",
}
BIJDRAGEN_GEGEVENS_KOP: Final = "What do you know?"
BIJDRAGEN_WAAR_KOP: Final = "Where did you read it?"
BIJDRAGEN_WAAR_UITLEG: Final = (
    "Fill in a web address. Is it not on the internet? Then name the document in which it stands."
)
BIJDRAGEN_NODIG: Final = "Fill in what you know. A field that may stay empty says so."
BIJDRAGEN_VELD: Final = {
    "gemeente": "Municipality",
    "naam": "Name",
    "type-raad": "Kind of council (may stay empty)",
    "type-regel": "Kind of rule (may stay empty)",
    "thema": "What is the rule about?",
    "wetten": "What does the council advise on? (may stay empty)",
    "sinds": "Since when? (may stay empty)",
    "stand-raad": "Is the council at work now?",
    "stand-regel": "Does the rule hold now?",
    "ding": "Which council or rule?",
    "punt": "What is not right?",
    "waarde": "What should it be?",
    "webadres": "Web address",
    "stuk": "Name of the document (if there is no web address)",
    "plek": "Where on the page or in the document? (may stay empty)",
    "datum": "Date of the page or document (may stay empty)",
    "bekeken": "On which day did you see this?",
}
BIJDRAGEN_HULP: Final = {
    "gemeente": "Type the first letters. A former name will do too.",
    "naam": "Copy the name as it stands on the page.",
    "sinds": "For example 2015 or 1-1-2024. A rule needs the whole day.",
    "ding": "The name as it stands on this website. With a municipality you can choose.",
    "waarde": "Write in your own words, in Dutch, what it should be according to the page.",
    "webadres": "Copy the whole address. It begins with https://.",
    "stuk": "For example: Raadsbesluit van 12 maart 2024, nummer 12.",
    "plek": "For example: under the heading ‘Wie zijn wij’, or: artikel 3.",
    "datum": "For example 12-3-2024, 3-2024 or 2024.",
}
BIJDRAGEN_KIES: Final = "Choose"
BIJDRAGEN_WEET_NIET: Final = "I do not know"
BIJDRAGEN_THEMA: Final = {
    "inspraak": "Having a say: who, and how",
    "ondersteuning": "Support with work",
}
BIJDRAGEN_STAND: Final = {
    "raad": {
        "actief": "Yes, the council is at work",
        "opgeheven": "No, the council no longer exists",
        "opgevolgd": "No, another council took its place",
    },
    "regel": {"geldend": "Yes, the rule holds", "vervallen": "No, the rule no longer holds"},
}
BIJDRAGEN_PUNT: Final = {
    "naam": "The name",
    "status": "Whether the council exists, or the rule holds",
    "sinds": "Since when",
    "soort": "The kind of council or rule",
    "gemeente": "For which municipality",
    "wetten": "What the council advises on",
    "overleg": "With whom the council talks",
    "webadres": "The web address",
    "anders": "Something else",
}
BIJDRAGEN_MAAK: Final = "Check and save the file"
BIJDRAGEN_WIS: Final = "Clear this form"
BIJDRAGEN_FOUT: Final = "Note:"
BIJDRAGEN_MELDING: Final = {
    "een": "1 more field is empty or not right.",
    "meer": "{aantal} more fields are empty or not right.",
    "goed": "All is well. You can save the file.",
    "bewaard": "The file was saved as {naam}.",
    "gewist": "The form was cleared.",
    "stil": "The website does not answer. What you typed stays. Try again later.",
    "te-groot": "This file is too large. A contribution is smaller than 1 MB.",
    "bezig": "The file is being checked.",
    "bestand-goed": "This file is right. You can send it in.",
    "bestand-een": "1 thing in this file is not right.",
    "bestand-meer": "{aantal} things in this file are not right.",
}
BIJDRAGEN_BEKIJK: Final = "Look at the file (Turtle)"
BIJDRAGEN_TURTLE: Final = "The file that you save"
BIJDRAGEN_BESTAND_KOP: Final = "Do you have a file already?"
BIJDRAGEN_BESTAND_UITLEG: Final = "Have it checked before you send it in. It does not change."
BIJDRAGEN_BESTAND: Final = "Choose a file (.ttl, smaller than 1 MB)"
BIJDRAGEN_STUUR_KOP: Final = "How do you send it in?"
BIJDRAGEN_STUUR: Final = (
    "Save the file on your device.",
    "Send the file to whoever keeps this website.",
    "Say for which organisation or in which role you send it.",
)
BIJDRAGEN_STUUR_UITLEG: Final = (
    "They read it. What is right comes on this website, with your source. What is there already "
    "is not overwritten."
)
BIJDRAGEN_LICENTIE: Final = (
    "Who sends something in agrees that anyone may use it, naming the source (CC BY 4.0)."
)
BIJDRAGEN_BEHEERDER: Final = "For whoever keeps this website: how to take in a file"
BIJDRAGEN_BEHEERDER_STAPPEN: Final = (
    ("kg validate bijdrage.ttl", "Checks whether the file fits the rules for the data."),
    (
        'kg import bijdrage.ttl --from "Cliëntenraad Breda" --dry-run',
        "Shows what would be added, and writes nothing.",
    ),
    (
        'kg import bijdrage.ttl --from "Cliëntenraad Breda"',
        "Takes it in as a file of its own. What is not right is refused.",
    ),
)

# What the checks answer when they cannot check.
BIJDRAGEN_TE_GROOT: Final = "This is too large to check. Make it shorter."
BIJDRAGEN_VERKEERD: Final = "This website cannot check this kind of file or message."
BIJDRAGEN_ONLEESBAAR: Final = "This message cannot be read. Reload the page."
BIJDRAGEN_GEEN_BIJDRAGE: Final = (
    "This file is no contribution. Choose a file that was made with this form."
)
BIJDRAGEN_KAPOT: Final = "This file is broken. It goes wrong on line {regel}. Make the file anew."
