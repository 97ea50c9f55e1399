"""Words of the page of someone's own gemeente."""

from __future__ import annotations

from typing import Final

GEMEENTE_VELD: Final = "In welke gemeente woont u?"
GEMEENTE_KNOP: Final = "Toon"
GEMEENTE_INLEIDING: Final = (
    "Typ de naam van uw gemeente. Een oude naam mag ook. U ziet wie namens u spreekt, met wie, en "
    "wat u kunt doen."
)
GEMEENTE_INLEIDING_VAN: Final = (
    "Op deze pagina leest u wie in {gemeente} namens u spreekt, met wie, waar dat staat, en wat u "
    "kunt doen."
)
GEMEENTE_OP_KAART: Final = "Kies uw gemeente op de kaart"
GEMEENTE_IN_TABEL: Final = "Kies uw gemeente uit de tabel"
GEMEENTE_WELKE: Final = "Welke gemeente bedoelt u met “{naam}”?"
GEMEENTE_GEEN: Final = "Wij kennen geen gemeente “{naam}”"
GEMEENTE_GEEN_UITLEG: Final = (
    "Misschien is het de naam van een dorp of stad in een gemeente met een andere naam. Kijk op "
    "een brief van uw gemeente hoe zij heet."
)
GEMEENTE_ANDERE: Final = "Een andere gemeente"
GEMEENTE_VOORBIJ: Final = "{naam} bestaat niet meer."
GEMEENTE_VOORBIJ_NAAR: Final = "Woont u daar? Kijk dan bij:"
GEMEENTE_VOORBIJ_WAT: Final = "Lees wat er van de vroegere gemeente bekend is"
INHOUD_KOP: Final = "Op deze pagina"

GEMEENTE_KAART_PARTNER: Final = "met wie de raad praat"
GEMEENTE_KAART_ARTIKEL: Final = "waar uw recht om mee te praten staat"
GEMEENTE_IN_HET_ALGEMEEN: Final = "Zo is het in het algemeen."

GEMEENTE_ONDERWERP: Final = "Waarover wilt u meepraten?"
GEMEENTE_GEEN_ONDERWERP: Final = "Geen onderwerp gekozen"
GEMEENTE_ONDERWERP_KOP: Final = "Uw onderwerp: {onderwerp}"
GEMEENTE_ONDERWERP_WAT: Final = "Lees wat dit is en wat erover bekend is"
GEMEENTE_ONDERWERP_REGELS: Final = "Wat regelt uw gemeente hierover?"
GEMEENTE_ONDERWERP_GEEN: Final = (
    "Geen bron die wij lazen, noemt een regel van uw gemeente hierover. Zoek op overheid.nl, of "
    "vraag de gemeente ernaar."
)
GEMEENTE_ONDERWERP_VRAGEN: Final = "Welke vragen kunt u stellen?"
GEMEENTE_ONDERWERP_VERDER: Final = "Hoe gaat u verder?"
GEMEENTE_ONDERWERP_ONBEKEND: Final = (
    "Dit onderwerp kennen wij niet. Kies een onderwerp uit de lijst hierboven."
)
GEMEENTE_VERGELIJK: Final = "Vergelijk met andere gemeenten: {onderwerp}"
GEMEENTE_DOSSIER: Final = "Maak een dossier om mee te nemen: {onderwerp}"

GEMEENTE_NIVEAUS: Final = "Wie spreekt namens u, en met wie?"
GEMEENTE_NIVEAUS_TABEL: Final = "Wie er namens u spreekt, van dichtbij naar landelijk"
GEMEENTE_NIVEAUS_KOLOM: Final = (
    "Wie spreekt",
    "Waar",
    "Met wie",
    "Hoeveel zijn er",
    "Waar staat het recht",
)
GEMEENTE_NIVEAU: Final = {
    "lokaal": "in uw gemeente",
    "regionaal": "in uw regio",
    "landelijk": "in heel Nederland",
}
GEMEENTE_HIER: Final = "Bij u"
GEMEENTE_HIER_GEEN: Final = "Geen bron noemt de raad van uw gemeente."
GEMEENTE_REGIO: Final = "Uw regio"
GEMEENTE_EEN: Final = "1"
GEMEENTE_NIET_GENOEMD: Final = "De bron noemt het niet."
GEMEENTE_RADEN: Final = "Welke raden zijn er in {gemeente}?"
GEMEENTE_GEBIED: Final = "Waar hoort uw gemeente bij?"
GEMEENTE_UWV: Final = "district van UWV"
GEMEENTE_UWV_ONBEKEND: Final = (
    "Geen bron die wij lazen, zegt bij welk district van UWV uw gemeente hoort. Vraag het UWV."
)
GEMEENTE_PRAKTIJK: Final = "Wat vertellen de bronnen over uw gemeente?"
GEMEENTE_PRAKTIJK_PUNT: Final = {
    "uitvoerder": "wie het doet",
    "voorbeeld-van": "voorbeeld van",
    "doelgroep": "voor wie",
    "cijfer": "cijfer",
    "datum": "datum",
    "adres": "lees het zelf",
}
GEMEENTE_REGEL_PUNT: Final = {
    "stand": "stand",
    "vanaf": "geldt vanaf",
    "tot": "geldt tot",
    "regelt": "gaat over",
    "adres": "lees het zelf",
}

GEMEENTE_ONBEKEND_KOP: Final = "Wat is onbekend, en hoe komt u erachter?"
GEMEENTE_ONBEKEND_UITLEG: Final = (
    "Dit zagen wij niet in een bron. Het kan er wel zijn. Zo komt u erachter:"
)
GEMEENTE_ALLES_GEZIEN: Final = (
    "Van alles waar wij naar zochten, zagen wij iets. Kijk hierboven van wanneer het is. Of het nu "
    "nog klopt, vraagt u na bij de gemeente."
)
_REGELGEVING: Final = "https://lokaleregelgeving.overheid.nl/"
GEMEENTE_ONBEKEND: Final = {
    "raden": {
        "kop": "De raad die namens u spreekt",
        "waarom": "Geen bron die wij lazen, noemt een raad van deze gemeente.",
        "zoek": "Zoek op de website van de gemeente naar “cliëntenraad”, “adviesraad sociaal "
        "domein” of “participatieraad”.",
        "wie": "Vraag het de gemeente: bel of mail, en vraag naar de beleidsmedewerker werk en "
        "inkomen.",
        "vraag": "Welke raad geeft in {gemeente} namens cliënten advies over de Participatiewet? "
        "Wie zit de raad voor, hoe bereik ik de raad, en wanneer vergadert hij?",
        "weet": "Weet u welke raad het is? Vul het aan.",
        "soort": "raad",
    },
    "regels": {
        "kop": "De verordening over inspraak",
        "waarom": "Geen bron die wij lazen, noemt een regel over inspraak van deze gemeente.",
        "zoek": "Zoek op de naam van uw gemeente en het woord “cliëntenparticipatie” bij",
        "adres": _REGELGEVING,
        "wie": "Vraag het de griffie van de gemeenteraad. De gemeenteraad stelt de verordening "
        "vast.",
        "vraag": "Welke verordening regelt in {gemeente} de cliëntenparticipatie, zoals artikel 47 "
        "van de Participatiewet vraagt? Waar kan ik die lezen?",
        "weet": "Weet u welke verordening het is? Vul het aan.",
        "soort": "regel",
    },
    "regels-steun": {
        "kop": "De regels over ondersteuning bij werk",
        "waarom": "Geen bron die wij lazen, noemt een regel over ondersteuning van deze gemeente.",
        "zoek": "Zoek op de naam van uw gemeente en het woord “re-integratie” of “jobcoach” bij",
        "adres": _REGELGEVING,
        "wie": "Vraag het de gemeente, of de organisatie die de Participatiewet voor de gemeente "
        "uitvoert.",
        "vraag": "Welke verordening en beleidsregels gelden in {gemeente} voor ondersteuning bij "
        "werk, zoals een jobcoach of een proefplaatsing?",
        "weet": "Weet u welke regel het is? Vul het aan.",
        "soort": "regel",
    },
    "uitvoerders": {
        "kop": "Wie de Participatiewet uitvoert",
        "waarom": "Geen bron die wij lazen, zegt wie de Participatiewet hier uitvoert.",
        "zoek": "Kijk wie de brieven over uw uitkering verstuurt: de gemeente zelf, of een andere "
        "organisatie.",
        "wie": "Vraag het de gemeente.",
        "vraag": "Voert {gemeente} de Participatiewet zelf uit, of doet een andere organisatie "
        "dat? Hoe praat de cliëntenraad met die organisatie?",
        "weet": "Ziet u een fout op deze pagina? Geef het door.",
        "soort": "correctie",
    },
}
GEMEENTE_KOPIEER: Final = "Kopieer deze vraag"
GEMEENTE_GEKOPIEERD: Final = "De vraag is gekopieerd."

GEMEENTE_ADVIES: Final = "Doet mijn gemeente dit?"
GEMEENTE_ADVIES_UITLEG: Final = (
    "Dit wordt aan gemeenten aanbevolen. Vink aan wat uw gemeente al doet. Wat overblijft, kunt u "
    "bespreken."
)
GEMEENTE_ADVIES_PUNT: Final = {"afzender": "van wie", "conclusie": "waarom"}
GEMEENTE_GEVINKT: Final = "U vinkte {aantal} van de {totaal} aan."
GEMEENTE_BEWAAR_VINKJES: Final = "Bewaar mijn vinkjes in de link"
GEMEENTE_GOEDE_RAAD: Final = "Wat heeft een goede raad?"
GEMEENTE_VRAGEN: Final = "Welke vragen kunt u stellen?"
GEMEENTE_VRAGEN_UITLEG: Final = "Open een onderwerp. U ziet dan de vragen, en aan wie u ze stelt."
GEMEENTE_VRAAG_PUNT: Final = {"aan": "aan wie", "hoort-bij": "hoort bij"}
GEMEENTE_BUREN: Final = "Hoe is het bij de buren?"
GEMEENTE_BUREN_TABEL: Final = "Andere gemeenten in {regio}"
GEMEENTE_BUREN_KOLOM: Final = ("Gemeente", "Wat is gezien")
GEMEENTE_BUREN_TEL: Final = {
    "councils": ("1 raad", "{aantal} raden"),
    "own_rules": ("1 eigen regel over inspraak", "{aantal} eigen regels over inspraak"),
    "joint_rules": ("1 regel samen met andere", "{aantal} regels samen met andere"),
    "executors": ("1 uitvoerder", "{aantal} uitvoerders"),
    "support_rules": ("1 regel over ondersteuning", "{aantal} regels over ondersteuning"),
    "practice": ("1 voorbeeld", "{aantal} voorbeelden"),
}
