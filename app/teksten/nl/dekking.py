"""Words of the page about what is known of each gemeente."""

from __future__ import annotations

from typing import Final

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
    "Vul aan wat u vond met het formulier.",
)
DEKKING_MEER_FORMULIER: Final = "Naar het formulier"
DEKKING_MEER_PERSONEN: Final = (
    "Zonder pagina om naar te verwijzen nemen wij niets op. Namen van personen nemen wij ook niet "
    "op."
)
