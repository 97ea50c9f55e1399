"""Words of the page to pass on what is not in the data."""

from __future__ import annotations

from typing import Final

BIJDRAGEN_KOP: Final = "Weet u iets wat hier niet staat?"
BIJDRAGEN_INLEIDING: Final = (
    "Geef een raad of een lokale regel door, of meld wat er niet klopt. U krijgt een bestand om op "
    "te sturen."
)
BIJDRAGEN_NIET_KOP: Final = "Wat vult u niet in?"
BIJDRAGEN_NIET: Final = (
    "Geen namen van personen. Ook niet van leden van een raad of van ambtenaren.",
    "Geen telefoonnummers, e-mailadressen of huisadressen.",
    "Geen burgerservicenummers en niets over iemands gezondheid of uitkering.",
)
BIJDRAGEN_BEWAART_NIET: Final = (
    "De website kijkt na wat u typt, maar bewaart het niet. Uw browser onthoudt het tot u dit "
    "tabblad sluit."
)
BIJDRAGEN_WAT_KOP: Final = "Wat wilt u doorgeven?"
BIJDRAGEN_SOORT: Final = {
    "raad": "Een raad: een cliëntenraad, adviesraad of een andere groep die meepraat",
    "regel": "Een lokale regel: een verordening, beleidsregel of besluit",
    "correctie": "Er klopt iets niet",
}
BIJDRAGEN_GEGEVENS_KOP: Final = "Wat weet u?"
BIJDRAGEN_WAAR_KOP: Final = "Waar hebt u het gelezen?"
BIJDRAGEN_WAAR_UITLEG: Final = (
    "Vul een webadres in. Staat het niet op internet? Noem dan het stuk waar het in staat."
)
BIJDRAGEN_NODIG: Final = "Vul in wat u weet. Bij een veld dat mag leeg blijven, staat dat erbij."
BIJDRAGEN_VELD: Final = {
    "gemeente": "Gemeente",
    "naam": "Naam",
    "type-raad": "Soort raad (mag leeg)",
    "type-regel": "Soort regel (mag leeg)",
    "thema": "Waar gaat de regel over?",
    "wetten": "Waarover geeft de raad advies? (mag leeg)",
    "sinds": "Sinds wanneer? (mag leeg)",
    "stand-raad": "Is de raad nu aan het werk?",
    "stand-regel": "Geldt de regel nu?",
    "ding": "Bij welke raad of regel?",
    "punt": "Wat klopt er niet?",
    "waarde": "Wat moet het zijn?",
    "webadres": "Webadres",
    "stuk": "Naam van het stuk (als er geen webadres is)",
    "plek": "Waar op de pagina of in het stuk? (mag leeg)",
    "datum": "Datum van de pagina of het stuk (mag leeg)",
    "bekeken": "Op welke dag hebt u dit gezien?",
}
BIJDRAGEN_HULP: Final = {
    "gemeente": "Typ de eerste letters. Een oude naam mag ook.",
    "naam": "Neem de naam over zoals hij op de pagina staat.",
    "sinds": "Bijvoorbeeld 2015 of 1-1-2024. Bij een regel is de hele dag nodig.",
    "ding": "De naam zoals die op deze website staat. Met een gemeente erbij kunt u kiezen.",
    "waarde": "Schrijf in uw eigen woorden wat er volgens de pagina moet staan.",
    "webadres": "Neem het hele adres over. Het begint met https://.",
    "stuk": "Bijvoorbeeld: Raadsbesluit van 12 maart 2024, nummer 12.",
    "plek": "Bijvoorbeeld: onder het kopje ‘Wie zijn wij’, of: artikel 3.",
    "datum": "Bijvoorbeeld 12-3-2024, 3-2024 of 2024.",
}
BIJDRAGEN_KIES: Final = "Kies"
BIJDRAGEN_WEET_NIET: Final = "Dat weet ik niet"
BIJDRAGEN_THEMA: Final = {
    "inspraak": "Inspraak: wie er meepraat, en hoe",
    "ondersteuning": "Ondersteuning bij werk",
}
BIJDRAGEN_STAND: Final = {
    "raad": {
        "actief": "Ja, de raad is aan het werk",
        "opgeheven": "Nee, de raad bestaat niet meer",
        "opgevolgd": "Nee, een andere raad kwam ervoor in de plaats",
    },
    "regel": {"geldend": "Ja, de regel geldt", "vervallen": "Nee, de regel geldt niet meer"},
}
BIJDRAGEN_PUNT: Final = {
    "naam": "De naam",
    "status": "Of de raad bestaat, of de regel geldt",
    "sinds": "Sinds wanneer",
    "soort": "De soort raad of regel",
    "gemeente": "Voor welke gemeente",
    "wetten": "Waarover de raad adviseert",
    "overleg": "Met wie de raad praat",
    "webadres": "Het webadres",
    "anders": "Iets anders",
}
BIJDRAGEN_MAAK: Final = "Kijk na en bewaar het bestand"
BIJDRAGEN_WIS: Final = "Wis dit formulier"
BIJDRAGEN_FOUT: Final = "Let op:"
BIJDRAGEN_MELDING: Final = {
    "een": "Nog 1 veld is leeg of niet goed.",
    "meer": "Nog {aantal} velden zijn leeg of niet goed.",
    "goed": "Alles klopt. U kunt het bestand bewaren.",
    "bewaard": "Het bestand is bewaard als {naam}.",
    "gewist": "Het formulier is gewist.",
    "stil": "De website antwoordt niet. Wat u typte, blijft staan. Probeer het later opnieuw.",
    "te-groot": "Dit bestand is te groot. Een bijdrage is kleiner dan 1 MB.",
    "bezig": "Het bestand wordt nagekeken.",
    "bestand-goed": "Dit bestand klopt. U kunt het opsturen.",
    "bestand-een": "In dit bestand is 1 ding niet goed.",
    "bestand-meer": "In dit bestand zijn {aantal} dingen niet goed.",
}
BIJDRAGEN_BEKIJK: Final = "Bekijk het bestand (Turtle)"
BIJDRAGEN_TURTLE: Final = "Het bestand dat u bewaart"
BIJDRAGEN_BESTAND_KOP: Final = "Hebt u al een bestand?"
BIJDRAGEN_BESTAND_UITLEG: Final = "Laat het nakijken voor u het opstuurt. Het verandert niet."
BIJDRAGEN_BESTAND: Final = "Kies een bestand (.ttl, kleiner dan 1 MB)"
BIJDRAGEN_STUUR_KOP: Final = "Hoe stuurt u het in?"
BIJDRAGEN_STUUR: Final = (
    "Bewaar het bestand op uw apparaat.",
    "Stuur het bestand naar de beheerder van deze website.",
    "Zeg erbij namens welke organisatie of in welke functie u dit stuurt.",
)
BIJDRAGEN_STUUR_UITLEG: Final = (
    "De beheerder leest het na. Wat klopt, komt op deze website, met uw bron erbij. Wat er al "
    "staat, wordt niet overschreven."
)
BIJDRAGEN_LICENTIE: Final = (
    "Wie iets instuurt, vindt het goed dat iedereen het mag gebruiken met de bron erbij (CC BY "
    "4.0)."
)
BIJDRAGEN_BEHEERDER: Final = "Voor de beheerder: zo neemt u een bestand op"
BIJDRAGEN_BEHEERDER_STAPPEN: Final = (
    ("kg validate bijdrage.ttl", "Kijkt na of het bestand past bij de regels voor de gegevens."),
    (
        'kg import bijdrage.ttl --from "Cliëntenraad Breda" --dry-run',
        "Toont wat erbij zou komen, en schrijft niets.",
    ),
    (
        'kg import bijdrage.ttl --from "Cliëntenraad Breda"',
        "Neemt het op als een eigen bestand. Wat niet klopt, wordt geweigerd.",
    ),
)

# What the checks answer when they cannot check.
BIJDRAGEN_TE_GROOT: Final = "Dit is te groot om na te kijken. Maak het korter."
BIJDRAGEN_VERKEERD: Final = "Dit soort bestand of bericht kan deze website niet nakijken."
BIJDRAGEN_ONLEESBAAR: Final = "Dit bericht is niet te lezen. Laad de pagina opnieuw."
BIJDRAGEN_GEEN_BIJDRAGE: Final = (
    "Dit bestand is geen bijdrage. Kies een bestand dat met dit formulier is gemaakt."
)
BIJDRAGEN_KAPOT: Final = (
    "Dit bestand is niet heel. Het gaat mis op regel {regel}. Maak het bestand opnieuw."
)
