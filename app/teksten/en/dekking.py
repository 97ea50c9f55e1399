"""Words of the page about what is known of each gemeente, in English."""

from __future__ import annotations

from typing import Final

DEKKING_KOP: Final = "What is known per municipality?"
DEKKING_INLEIDING: Final = (
    "On this page you read of which municipalities we saw something on inspraak, what that is, and "
    "how old it is."
)
DEKKING_NAAR_TABEL: Final = "Find your municipality in the table"
DEKKING_GEMEENTEN: Final = "municipalities in the Netherlands"
DEKKING_IETS: Final = "municipalities of which something is known"
DEKKING_NIETS: Final = "municipalities of which nothing is known"
DEKKING_NIETS_TOON: Final = "Show these municipalities"
DEKKING_AANTALLEN: Final = "What was seen, and for how many municipalities?"
DEKKING_AANTALLEN_TABEL: Final = "Number of municipalities per kind of knowledge"
DEKKING_AANTALLEN_KOLOM: Final = ("Kind of knowledge", "Seen for", "Not seen for")
DEKKING_SOORT: Final = {
    "council": "a council that is still there, or of which that is unknown",
    "own_rule": "a rule of its own on inspraak",
    "own_or_joint_rule": "a rule on inspraak, its own or with other municipalities",
    "executor": "an organisation that executes tasks for the municipality",
    "rule_council_or_executor": "a rule, a council or an organisation",
    "support_rule": "a rule on support at work",
    "practice": "an example from practice, or a web page on support",
}
DEKKING_NIET_GEZIEN_UITLEG: Final = (
    "Not seen means: no source that we read names it. It does not mean that it does not exist. A "
    "rule that has lapsed counts as well."
)
DEKKING_BEKEKEN: Final = "The web pages were last looked at on {datum}."
DEKKING_ZOEK_KOP: Final = "Find your municipality"
DEKKING_VELD: Final = "Name of the municipality (may stay empty)"
DEKKING_PROVINCIE: Final = "Province"
DEKKING_ALLE: Final = "All provinces"
DEKKING_ALLEEN_NIETS: Final = "Only municipalities of which nothing is known"
DEKKING_KNOP: Final = "Show"
DEKKING_WIS: Final = "Show all municipalities again"
DEKKING_GEVONDEN_EEN: Final = "1 municipality found."
DEKKING_GEVONDEN: Final = "{aantal} municipalities found."
DEKKING_GEEN: Final = (
    "No municipality fits. Type fewer letters, or choose another province. A municipality that is "
    "no more you find under Search."
)
DEKKING_TABEL: Final = "Municipalities {eerste} to {laatste} of {totaal}"
DEKKING_KOLOM: Final = (
    "Municipality",
    "Province",
    "Council",
    "Own rule",
    "Joint rule",
    "Executor",
    "Support",
    "Practice",
    "Latest year",
)
DEKKING_TEL: Final = {
    "councils": ("1 council", "{aantal} councils"),
    "own_rules": ("1 rule", "{aantal} rules"),
    "joint_rules": ("1 rule", "{aantal} rules"),
    "executors": ("1 organisation", "{aantal} organisations"),
    "support_rules": ("1 rule", "{aantal} rules"),
    "practice": ("1 example", "{aantal} examples"),
}
DEKKING_NIET_GEZIEN: Final = "not seen"
DEKKING_NIETS_GEZIEN: Final = "nothing seen"
DEKKING_GEEN_DATUM: Final = "date unknown"
DEKKING_SORTEER_KOP: Final = "Put in the order of"
DEKKING_SORTEER: Final = {
    "naam": "name",
    "provincie": "province",
    "nieuwste": "latest year",
    "meeste": "most known",
    "minste": "least known",
}
DEKKING_GESORTEERD: Final = {
    "naam": ("Municipality", "ascending"),
    "provincie": ("Province", "ascending"),
    "nieuwste": ("Latest year", "descending"),
}
DEKKING_BLADZIJDEN: Final = "Pages of the table"
DEKKING_BLADZIJDE: Final = "Page {nummer} of {aantal}"
DEKKING_VORIGE: Final = "Previous page"
DEKKING_VOLGENDE: Final = "Next page"
DEKKING_MEER_KOP: Final = "Do you know more?"
DEKKING_MEER: Final = (
    "Look for the public page where it stands. A by-law stands on overheid.nl. A council often "
    "stands on the website of the municipality.",
    "Do you find nothing? Ask the municipality for its client council or advisory council, and for "
    "the by-law.",
    "Add what you found by the form.",
)
DEKKING_MEER_FORMULIER: Final = "Go to the form"
DEKKING_MEER_PERSONEN: Final = (
    "Without a page to refer to we take nothing in. Names of persons we do not take in either."
)
