"""Words of the workbench: for who asks the graph in its own language, so its terms stand here."""

from __future__ import annotations

from typing import Final

WERKBANK_KOP: Final = "Werkbank"
WERKBANK_INLEIDING: Final = (
    "Hier stelt u zelf vragen aan de gegevens, in de taal SPARQL. Kent u die niet? Kies dan een "
    "vraag die al klaarstaat."
)
WERKBANK_ZOEKEN: Final = "Liever zoeken in gewone woorden?"

WERKBANK_KIES: Final = "Kies een vraag"
WERKBANK_KIES_ANDER: Final = "Kies een andere vraag"
WERKBANK_ZOEK: Final = "Zoek in de vragen"
WERKBANK_ZOEK_KNOP: Final = "Zoek"
WERKBANK_ZOEK_WEG: Final = "Toon alle vragen"
WERKBANK_EEN: Final = "1 vraag."
WERKBANK_AANTAL: Final = "{aantal} vragen."
WERKBANK_GEEN: Final = "Geen vraag heeft deze woorden: “{tekst}”. Typ minder woorden."
WERKBANK_THEMA: Final = {
    "bronnen": "Bronnen",
    "cijfers": "Cijfers",
    "gebieden": "Gemeenten en regio's",
    "inspraak": "Raden en inspraak",
    "klachten": "Klachten",
    "onderzoek": "Onderzoek",
    "praktijk": "Praktijk",
    "recht": "Wetten en regels",
    "voorzieningen": "Regelingen",
}
WERKBANK_VRAAG_ONBEKEND: Final = "De vraag “{naam}” staat niet in de lijst. Kies een andere."

WERKBANK_INVULLEN: Final = "Vul de vraag in"
WERKBANK_SOORT: Final = {
    "iri": "Een naam of een IRI.",
    "literal": "Een tekst.",
    "date": "Een datum.",
    "integer": "Een heel getal.",
}
WERKBANK_ZET: Final = "Zet in de query"
WERKBANK_FOUT_IN_VELD: Final = "Let op:"

WERKBANK_QUERY: Final = "De query"
WERKBANK_VELD: Final = "Query in SPARQL"
WERKBANK_UITLEG: Final = (
    "Ctrl en Enter samen voert de query uit. Met Tab gaat u verder naar de knop. Een query vraagt "
    "alleen iets: u kunt hier niets stukmaken."
)
WERKBANK_VOER: Final = "Voer uit"
WERKBANK_KLEUR: Final = "Kleuren en aanvullen"
WERKBANK_KLEUR_UITLEG: Final = (
    "Kleuren en aanvullen staat aan. Typ een naam met een dubbele punt, zoals ins:, of druk op "
    "Ctrl en de spatiebalk. U krijgt dan namen om uit te kiezen. Met Tab verlaat u het veld."
)
WERKBANK_KLEUR_LIJST: Final = "Namen om uit te kiezen"
WERKBANK_KLEUR_MIST: Final = "Kleuren en aanvullen kon niet worden geladen. Het veld werkt gewoon."
WERKBANK_TE_LANG: Final = (
    "De query is te lang voor deze pagina: {aantal} tekens. Het meeste is {meest}. Stuur hem zelf "
    "naar het adres {adres}."
)

WERKBANK_BEZIG: Final = "De query loopt."
WERKBANK_STOP: Final = "Stop"
WERKBANK_FOUT: Final = "De query lukt niet"
WERKBANK_WEER: Final = "Probeer het over {seconden} seconden weer."

WERKBANK_ANTWOORD: Final = "Het antwoord"
WERKBANK_GEEN_RIJEN: Final = (
    "Geen rijen, in {tijd}. Er is niets dat past. Kijk of de namen kloppen, of haal een regel uit "
    "de query weg."
)
WERKBANK_RIJ: Final = "1 rij, in {tijd}."
WERKBANK_RIJEN: Final = "{aantal} rijen, in {tijd}."
WERKBANK_DEEL: Final = "{deel} van {aantal} rijen getoond, in {tijd}; alles in de download."
WERKBANK_TRIPLE: Final = "1 triple, in {tijd}."
WERKBANK_TRIPLES: Final = "{aantal} triples, in {tijd}."
WERKBANK_DEEL_TRIPLES: Final = (
    "{deel} van {aantal} triples getoond, in {tijd}; alles in de download."
)
WERKBANK_JA_NEE: Final = {True: "Ja", False: "Nee"}
WERKBANK_TIJD: Final = "{seconden} seconden"
WERKBANK_BEELDEN: Final = "Toon het antwoord als"
WERKBANK_BEELD: Final = {
    "tabel": "Tabel",
    "grafiek": "Grafiek",
    "net": "Net",
    "kaart": "Kaart",
}
WERKBANK_TABEL: Final = "Antwoord op de query"
WERKBANK_SORTEER: Final = "Sorteer op een kolom door op de kop te klikken."
WERKBANK_SORTEER_DEEL: Final = (
    "Sorteren gaat over de getoonde rijen. Zet ORDER BY in de query om alles te sorteren."
)
WERKBANK_LEGE_CEL: Final = "leeg"
WERKBANK_DRIETAL: Final = {"subject": "onderwerp", "predicate": "eigenschap", "object": "waarde"}

WERKBANK_MATEN: Final = "Toon in de grafiek"
WERKBANK_GRAFIEK: Final = "{maat} per {over}"
WERKBANK_GRAFIEK_DEEL: Final = "De grafiek toont de eerste {aantal} rijen."
WERKBANK_GRAFIEK_ALT: Final = "Grafiek: {titel}. {waarden}"
WERKBANK_NET_ALT: Final = "Net van {dingen} dingen en {lijnen} lijnen. De lijst ernaast zegt alles."
WERKBANK_NET_GEEN: Final = "Geen triple in dit antwoord verbindt twee dingen. Kijk in de tabel."
WERKBANK_NET_DEEL: Final = (
    "Het net toont {deel} van {aantal} dingen. Maak de query kleiner om ze alle te zien."
)
WERKBANK_NET_LIJST: Final = "Wat staat er in het net?"
WERKBANK_KAART_ALT: Final = "Kaart met {aantal} punten. De lijst ernaast noemt ze alle."
WERKBANK_KAART_LIJST: Final = "{aantal} rijen met een plaats"
WERKBANK_KAART_ZONDER: Final = "{aantal} rijen hebben geen plaats. Die staan in de tabel."

WERKBANK_DOWNLOAD: Final = "Download alles"
WERKBANK_VORM: Final = {
    "csv": "CSV",
    "tsv": "TSV",
    "json": "JSON",
    "xml": "XML",
    "turtle": "Turtle",
    "ntriples": "N-Triples",
    "jsonld": "JSON-LD",
    "rdfxml": "RDF/XML",
    "nquads": "N-Quads",
    "trig": "TriG",
}
WERKBANK_ELDERS: Final = "Dezelfde vraag in uw eigen programma"
WERKBANK_ELDERS_UITLEG: Final = (
    "Kopieer een van deze teksten. Elk programma stelt dezelfde vraag en krijgt hetzelfde antwoord."
)
WERKBANK_KOPIEER: Final = "Kopieer voor {naam}"
WERKBANK_GEKOPIEERD: Final = "De tekst voor {naam} is gekopieerd."

WERKBANK_WOORDEN: Final = "Woorden van de graaf"
WERKBANK_WOORDEN_UITLEG: Final = (
    "Dit staat er in de gegevens. Klik op een woord om het in de query te zetten."
)
WERKBANK_KLASSEN: Final = "Klassen ({aantal})"
WERKBANK_EIGENSCHAPPEN: Final = "Eigenschappen ({aantal})"
WERKBANK_VOORVOEGSELS: Final = "Voorvoegsels ({aantal})"
WERKBANK_KEER: Final = "{aantal} keer"
WERKBANK_DINGEN: Final = "{aantal} dingen"
WERKBANK_VOORBEELD: Final = "Voorbeeld:"
WERKBANK_MEER_VERBINDINGEN: Final = "en {aantal} andere verbindingen"
WERKBANK_ZET_IN: Final = "Zet {naam} in de query"
WERKBANK_INGEVOEGD: Final = "{naam} staat in de query."
WERKBANK_DATATYPE: Final = {
    "langString": "tekst in een taal",
    "string": "tekst",
    "date": "datum",
    "gYear": "jaar",
    "gYearMonth": "maand",
    "integer": "geheel getal",
    "decimal": "getal",
    "boolean": "ja of nee",
    "anyURI": "webadres",
}
WERKBANK_ZONDER_KLASSE: Final = "iets zonder klasse"
