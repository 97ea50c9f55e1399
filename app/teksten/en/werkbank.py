"""Words of the workbench: for who asks the graph in its own language, so its terms stand here."""

from __future__ import annotations

from typing import Final

WERKBANK_KOP: Final = "Workbench"
WERKBANK_INLEIDING: Final = (
    "Here you put your own questions to the data, in the language SPARQL. New to it? Choose a "
    "question that is ready to use."
)
WERKBANK_ZOEKEN: Final = "Rather search in plain words?"

WERKBANK_KIES: Final = "Choose a question"
WERKBANK_KIES_ANDER: Final = "Choose another question"
WERKBANK_ZOEK: Final = "Search the questions"
WERKBANK_ZOEK_KNOP: Final = "Search"
WERKBANK_ZOEK_WEG: Final = "Show all questions"
WERKBANK_EEN: Final = "1 question."
WERKBANK_AANTAL: Final = "{aantal} questions."
WERKBANK_GEEN: Final = "No question has these words: “{tekst}”. Type fewer words."
WERKBANK_THEMA: Final = {
    "bronnen": "Sources",
    "cijfers": "Figures",
    "gebieden": "Municipalities and regions",
    "inspraak": "Councils and participation",
    "klachten": "Complaints",
    "onderzoek": "Research",
    "praktijk": "Practice",
    "recht": "Acts and rules",
    "voorzieningen": "Schemes",
}
WERKBANK_VRAAG_ONBEKEND: Final = "The question “{naam}” is not in the list. Choose another one."

WERKBANK_INVULLEN: Final = "Fill in the question"
WERKBANK_SOORT: Final = {
    "iri": "A name or an IRI.",
    "literal": "A text.",
    "date": "A date.",
    "integer": "A whole number.",
}
WERKBANK_ZET: Final = "Put into the query"
WERKBANK_FOUT_IN_VELD: Final = "Please note:"

WERKBANK_QUERY: Final = "The query"
WERKBANK_VELD: Final = "Query in SPARQL"
WERKBANK_UITLEG: Final = (
    "Ctrl and Enter together run the query. Tab takes you on to the button. A query only asks: "
    "you cannot break anything here."
)
WERKBANK_VOER: Final = "Run"
WERKBANK_KLEUR: Final = "Colours and completion"
WERKBANK_KLEUR_UITLEG: Final = (
    "Colours and completion are on. Type a name with a colon, such as ins:, or press Ctrl and the "
    "space bar. You then get names to choose from. Tab leaves the field."
)
WERKBANK_KLEUR_LIJST: Final = "Names to choose from"
WERKBANK_KLEUR_MIST: Final = "Colours and completion could not be loaded. The field itself works."
WERKBANK_TE_LANG: Final = (
    "The query is too long for this page: {aantal} characters. The most is {meest}. Send it "
    "yourself to the address {adres}."
)

WERKBANK_BEZIG: Final = "The query is running."
WERKBANK_STOP: Final = "Stop"
WERKBANK_FOUT: Final = "The query fails"
WERKBANK_WEER: Final = "Try again in {seconden} seconds."

WERKBANK_ANTWOORD: Final = "The answer"
WERKBANK_GEEN_RIJEN: Final = (
    "No rows, in {tijd}. Nothing fits. Check the names, or take a line out of the query."
)
WERKBANK_RIJ: Final = "1 row, in {tijd}."
WERKBANK_RIJEN: Final = "{aantal} rows, in {tijd}."
WERKBANK_DEEL: Final = "{deel} of {aantal} rows shown, in {tijd}; all of them in the download."
WERKBANK_TRIPLE: Final = "1 triple, in {tijd}."
WERKBANK_TRIPLES: Final = "{aantal} triples, in {tijd}."
WERKBANK_DEEL_TRIPLES: Final = (
    "{deel} of {aantal} triples shown, in {tijd}; all of them in the download."
)
WERKBANK_JA_NEE: Final = {True: "Yes", False: "No"}
WERKBANK_TIJD: Final = "{seconden} seconds"
WERKBANK_BEELDEN: Final = "Show the answer as"
WERKBANK_BEELD: Final = {
    "tabel": "Table",
    "grafiek": "Chart",
    "net": "Net",
    "kaart": "Map",
}
WERKBANK_TABEL: Final = "Answer to the query"
WERKBANK_SORTEER: Final = "Sort by a column by clicking its head."
WERKBANK_SORTEER_DEEL: Final = (
    "Sorting is of the rows shown. Put ORDER BY into the query to sort all of them."
)
WERKBANK_LEGE_CEL: Final = "empty"
WERKBANK_DRIETAL: Final = {"subject": "subject", "predicate": "property", "object": "value"}

WERKBANK_MATEN: Final = "Show in the chart"
WERKBANK_GRAFIEK: Final = "{maat} by {over}"
WERKBANK_GRAFIEK_DEEL: Final = "The chart shows the first {aantal} rows."
WERKBANK_GRAFIEK_ALT: Final = "Chart: {titel}. {waarden}"
WERKBANK_NET_ALT: Final = "Net of {dingen} things and {lijnen} lines. The list has it all."
WERKBANK_NET_GEEN: Final = "No triple in this answer joins two things. Look in the table."
WERKBANK_NET_DEEL: Final = (
    "The net shows {deel} of {aantal} things. Make the query smaller to see them all."
)
WERKBANK_NET_LIJST: Final = "What is in the net?"
WERKBANK_KAART_ALT: Final = "Map with {aantal} points. The list beside it names them all."
WERKBANK_KAART_LIJST: Final = "{aantal} rows with a place"
WERKBANK_KAART_ZONDER: Final = "{aantal} rows have no place. They are in the table."

WERKBANK_DOWNLOAD: Final = "Download everything"
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
WERKBANK_ELDERS: Final = "The same question in your own program"
WERKBANK_ELDERS_UITLEG: Final = (
    "Copy one of these texts. Each program asks the same question and gets the same answer."
)
WERKBANK_KOPIEER: Final = "Copy for {naam}"
WERKBANK_GEKOPIEERD: Final = "The text for {naam} was copied."

WERKBANK_WOORDEN: Final = "Words of the graph"
WERKBANK_WOORDEN_UITLEG: Final = (
    "This is what the data holds. Click on a word to put it into the query."
)
WERKBANK_KLASSEN: Final = "Classes ({aantal})"
WERKBANK_EIGENSCHAPPEN: Final = "Properties ({aantal})"
WERKBANK_VOORVOEGSELS: Final = "Prefixes ({aantal})"
WERKBANK_KEER: Final = "{aantal} times"
WERKBANK_DINGEN: Final = "{aantal} things"
WERKBANK_VOORBEELD: Final = "Example:"
WERKBANK_MEER_VERBINDINGEN: Final = "and {aantal} other joins"
WERKBANK_ZET_IN: Final = "Put {naam} into the query"
WERKBANK_INGEVOEGD: Final = "{naam} is in the query."
WERKBANK_DATATYPE: Final = {
    "langString": "text in a language",
    "string": "text",
    "date": "date",
    "gYear": "year",
    "gYearMonth": "month",
    "integer": "whole number",
    "decimal": "number",
    "boolean": "yes or no",
    "anyURI": "web address",
}
WERKBANK_ZONDER_KLASSE: Final = "something without a class"
