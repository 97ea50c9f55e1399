"""Everything the command line says, in Dutch and in English."""

from __future__ import annotations

COMMANDS = (
    "validate",
    "query",
    "queries",
    "show",
    "path",
    "stats",
    "evidence",
    "cite",
    "import",
    "import-table",
    "fmt",
    "push",
    "export",
    "diff",
    "build",
    "serve",
    "app",
)

_TEXTS: dict[str, tuple[str, str]] = {
    "description": (
        "De kennisgraaf van cliëntenparticipatie: wie mag meepraten, op grond waarvan, met wie.",
        "The knowledge graph of client participation: who may speak up, on what ground, to whom.",
    ),
    "usage": ("gebruik", "usage"),
    "arguments": ("gegevens", "arguments"),
    "options": ("opties", "options"),
    "command": ("OPDRACHT", "COMMAND"),
    "commands": ("opdrachten", "commands"),
    "help.help": ("toon deze uitleg", "show this help"),
    "help.lang": ("taal van de meldingen: nl of en", "language of the messages: nl or en"),
    "help.debug": ("toon bij een fout waar die ontstond", "on an error, show where it arose"),
    "help.version": ("toon de versie", "show the version"),
    "help.format": ("vorm van het antwoord", "form of the answer"),
    "yes": ("ja", "yes"),
    "no": ("nee", "no"),
    "rows": ("{n} rijen", "{n} rows"),
    "row": ("1 rij", "1 row"),
    "triples": ("{n} uitspraken", "{n} triples"),
    "validate.help": ("toets de graaf aan de regels", "hold the graph to its shapes"),
    "query.help": ("stel een query uit de bibliotheek of uit een bestand", "run a query"),
    "query.name": (
        "naam uit de bibliotheek (zie kg queries), bestand, of - voor de invoer",
        "name in the library (see kg queries), file, or - for standard input",
    ),
    "query.param": (
        "waarde van een parameter, als naam=waarde; mag vaker",
        "value of a parameter, as name=value; may be repeated",
    ),
    "query.labels": (
        "toon namen in plaats van IRI's (alleen in een tabel)",
        "show names instead of IRIs (in a table only)",
    ),
    "queries.help": ("toon de vragen die de bibliotheek kent", "list the query library"),
    "queries.all": ("ook de hygiënecontroles", "the hygiene checks too"),
    "queries.done": (
        "{n} queries; stel er een met kg query NAAM",
        "{n} queries; try kg query NAME",
    ),
    "queries.required": ("verplicht", "required"),
    "queries.default": ("anders {value}", "default {value}"),
    "show.help": (
        "toon alles over één ding, met bronnen",
        "show all about one thing, with sources",
    ),
    "show.thing": (
        "IRI, verkorte IRI (gm:gm0344) of naam",
        "IRI, prefixed name (gm:gm0344) or label",
    ),
    "show.also": ("ook: {names}", "also: {names}"),
    "show.facts": ("Wat staat erover vast", "Facts"),
    "show.relations": ("Waar hangt het mee samen", "Relations"),
    "show.incoming": ("Wat verwijst ernaar", "Referred to by"),
    "show.sources": ("Waar staat dat", "Sources"),
    "show.no_sources": ("De bron is onbekend.", "The source is unknown."),
    "show.line": ("regel {lines}", "line {lines}"),
    "show.lines": ("regels {lines}", "lines {lines}"),
    "show.page": ("bladzijde {page}", "page {page}"),
    "show.heading": ("onder “{heading}”", "under “{heading}”"),
    "show.seen": ("bekeken op {date}", "looked at on {date}"),
    "show.where": ("plaats: {where}", "place: {where}"),
    "show.certainty": ("zekerheid: {certainty}", "certainty: {certainty}"),
    "show.derived": ("afgeleid: {ground}", "derived: {ground}"),
    "show.withheld": (
        "het adres is weggelaten omdat het een persoon noemt",
        "the address was left out because it names a person",
    ),
    "show.known": ("Wat er van deze gemeente bekend is", "What is known of this gemeente"),
    "show.unknown": ("onbekend: geen pagina gezien", "unknown: no page seen"),
    "show.status_unknown": ("status onbekend", "status unknown"),
    "show.unseen": (
        "Wat hier niet staat, is niet gezien. Dat betekent niet dat het er niet is.",
        "What is not here was not seen. That does not mean that it is not there.",
    ),
    "show.from": ("vanaf {date}", "from {date}"),
    "show.until": ("tot {date}", "until {date}"),
    "show.via": ("van {name}", "of {name}"),
    "show.newest": ("pagina van {date}", "page of {date}"),
    "show.seen_last": (
        "De pagina's zijn bekeken op {date}.",
        "The pages were looked at on {date}.",
    ),
    "show.done": (
        "{facts} feiten, {relations} relaties, {sources} bronvermeldingen",
        "{facts} facts, {relations} relations, {sources} citations",
    ),
    "build.help": ("bouw een store op schijf uit de bestanden", "build a store on disk"),
    "build.store": ("map van de store", "folder of the store"),
    "build.done": (
        "{folder} is gebouwd: {n} uitspraken, versie {digest}; lees hem met KG_STORE={folder}",
        "{folder} was built: {n} statements, version {digest}; read it with KG_STORE={folder}",
    ),
    "serve.help": ("start alleen het SPARQL-endpoint", "serve the SPARQL endpoint alone"),
    "serve.host": ("adres waarop het endpoint luistert", "address to listen on"),
    "serve.quiet": ("schrijf geen regel per vraag", "write no line for each request"),
    "serve.ready": (
        "het endpoint staat op {address}/sparql (stoppen: Ctrl+C)",
        "the endpoint is at {address}/sparql (stop: Ctrl+C)",
    ),
    "app.help": ("start de website", "start the website"),
    "app.host": ("adres waarop de website luistert", "address to listen on"),
    "help.port": ("poort; 0 kiest een vrije", "port; 0 takes a free one"),
    "app.ready": (
        "de website staat op {address} (stoppen: Ctrl+C)",
        "the website is at {address} (stop: Ctrl+C)",
    ),
    "path.help": ("toon hoe twee dingen samenhangen", "show how two things hang together"),
    "stats.help": ("tel wat er in de graaf staat", "count what the graph holds"),
    "stats.classes": ("Per klasse", "Per class"),
    "stats.graphs": ("Uitspraken per graaf", "Triples per graph"),
    "stats.sources": ("Passages per bron", "Passages per source"),
    "stats.former": ("(en {n} vroeger)", "(and {n} former)"),
    "stats.cohesion": ("Samenhang", "Cohesion"),
    "stats.largest": (
        "in het grootste samenhangende deel van {things} dingen ({share}; doel: 99 %)",
        "in the largest connected part of {things} things ({share}; goal: 99 %)",
    ),
    "stats.alone": (
        "zonder verband met een ander ding",
        "without a relation to another thing",
    ),
    "stats.undescribed": (
        "zonder Nederlandse naam of omschrijving (doel: 0)",
        "without a Dutch name or description (goal: 0)",
    ),
    "stats.gemeenten_help": (
        "toon per gemeente wat bekend is en hoe oud dat is",
        "show what is known of each gemeente, and how old that is",
    ),
    "stats.municipalities": (
        "Van hoeveel gemeenten is het bekend",
        "Of how many gemeenten it is known",
    ),
    "totals.municipalities": ("gemeenten die er nu zijn", "gemeenten that there are"),
    "totals.own_rule": ("een eigen regel over inspraak", "a rule of its own on participation"),
    "totals.own_or_joint_rule": (
        "een eigen regel, of een samen met andere gemeenten",
        "a rule of its own or with other gemeenten",
    ),
    "totals.council": ("een raad", "a council"),
    "totals.executor": ("een uitvoerder voor meer gemeenten", "a joint executor"),
    "totals.rule_council_or_executor": (
        "een regel, een raad of een uitvoerder",
        "a rule, a council or an executor",
    ),
    "totals.support_rule": ("een regel over ondersteuning", "a rule on support"),
    "totals.practice": (
        "een voorbeeld uit de praktijk of een webpagina",
        "an example from practice or a web page",
    ),
    "totals.anything": ("iets van dit alles", "any of these"),
    "totals.nothing": ("niets van dit alles", "none of these"),
    "stats.each": (
        "Per gemeente hoeveel er bekend is; 0 is niet gezien",
        "How much is known of each gemeente; 0 is not seen",
    ),
    "stats.name": ("gemeente", "gemeente"),
    "stats.newest": ("nieuwste", "newest"),
    "stats.undated": ("onbekend", "unknown"),
    "stats.municipalities_done": (
        "{known} van {all} gemeenten: er is iets bekend",
        "{known} of {all} gemeenten: something is known",
    ),
    "known.own_rules": ("eigen regels", "own rules"),
    "known.joint_rules": ("gezamenlijke regels", "joint rules"),
    "known.former_rules": ("regels van een vroegere gemeente", "rules of a former gemeente"),
    "known.councils": ("raden", "councils"),
    "known.executors": ("uitvoerders", "executors"),
    "known.support_rules": ("regels over ondersteuning", "support rules"),
    "known.practice": ("praktijk", "practice"),
    "stats.more": ("en {n} meer (alle: --format json)", "and {n} more (all: --format json)"),
    "stats.done": (
        "{triples} uitspraken; van {sourced} van {things} dingen staat de bron erbij",
        "{triples} triples; {sourced} of {things} things carry their source",
    ),
    "evidence.help": (
        "bewijs elke passage aan de bronbestanden",
        "prove every passage against the source files",
    ),
    "cite.help": (
        "maak van regelnummers in Turtle passages met plaats en vingerafdruk",
        "turn line numbers in Turtle into passages with offsets and hashes",
    ),
    "import.help": (
        "voer een bijdrage in die iemand heeft opgestuurd, als eigen graaf",
        "import a contribution that someone sent in, as a graph of its own",
    ),
    "import.file": ("het bestand dat is opgestuurd", "the file that was sent in"),
    "import.from": (
        "van wie het komt: een functie of organisatie, geen persoon",
        "who sent it: a role or organisation, no person",
    ),
    "import.date": ("de dag waarop het kwam; anders vandaag", "the day it came; by default today"),
    "import.dry": (
        "schrijf niets; toon wat geschreven zou worden",
        "write nothing; show what would be written",
    ),
    "import.done": ("{file} is ingevoerd als {path}", "{file} was imported as {path}"),
    "import.would": ("{file} zou {path} worden", "{file} would become {path}"),
    "import.refused": (
        "{file} is niet ingevoerd: {n} keer iets te herstellen",
        "{file} was not imported: {n} things to mend",
    ),
    "import-table.help": (
        "voer een tabel in als graaf, met verslag van wat wegbleef",
        "import a table as a graph, with a report of what was left out",
    ),
    "import-table.kind": ("soort tabel: {kinds}", "kind of table: {kinds}"),
    "import-table.file": ("de tabel: CSV, of JSON per regel", "the table: CSV, or JSON per line"),
    "import-table.check": (
        "wijzig niets; zeg of de graaf anders zou worden",
        "change nothing; tell whether the graph would change",
    ),
    "import-table.done": (
        "{kind}: {placed} van {rows} rijen ingevoerd, {left} rijen en {values} waarden weggelaten; "
        "{path} {state}",
        "{kind}: {placed} of {rows} rows imported, {left} rows and {values} values left out; "
        "{path} {state}",
    ),
    "import-table.written": ("is geschreven", "was written"),
    "import-table.same": ("bleef gelijk", "stayed the same"),
    "import-table.would": ("zou veranderen", "would change"),
    "push.help": (
        "zet de graaf op een server met een SPARQL-endpoint",
        "load the graph into a server with a SPARQL endpoint",
    ),
    "push.to": (
        "adres waar de server grafen aanneemt, zoals http://localhost:7878/store",
        "address where the server takes graphs, such as http://localhost:7878/store",
    ),
    "push.gone": ("verwijderd: {graph}", "removed: {graph}"),
    "push.done": (
        "{n} uitspraken in {graphs} grafen geladen",
        "{n} triples in {graphs} graphs loaded",
    ),
    "push.counted": (
        "{n} uitspraken in {graphs} grafen geladen en nageteld",
        "{n} triples in {graphs} graphs loaded and counted",
    ),
    "export.help": (
        "maak een uitgave: de graaf in alle gangbare formaten",
        "make a release: the graph in all common formats",
    ),
    "export.dir": ("de map die de uitgave wordt", "the folder that becomes the release"),
    "export.version": (
        "de versie; anders die in de catalogus",
        "the version; by default that of the catalogue",
    ),
    "export.date": (
        "de datum, als 2026-11-25; anders de nieuwste wijziging in de catalogus",
        "the date, as 2026-11-25; by default the newest change in the catalogue",
    ),
    "export.replace": (
        "vervang de uitgave die er staat, zodra de nieuwe heel is",
        "replace the release that stands there, once the new one is whole",
    ),
    "export.working": ("De uitgave wordt gemaakt…", "Making the release…"),
    "export.done": (
        "uitgave {version} van {date}: {files} bestanden, {size} MB, {triples} uitspraken in {dir}",
        "release {version} of {date}: {files} files, {size} MB, {triples} triples in {dir}",
    ),
    "diff.help": (
        "zeg wat er tussen twee uitgaven of bestanden veranderde",
        "tell what changed between two releases or files",
    ),
    "diff.old": (
        "de oude uitgave, map, of Turtle-, N-Quads- of TriG-bestand",
        "the old release, folder, or Turtle, N-Quads or TriG file",
    ),
    "diff.new": ("de nieuwe", "the new one"),
    "diff.same": ("geen verschil", "no difference"),
    "diff.done": (
        "{added} dingen erbij, {removed} weg, {changed} veranderd; "
        "{plus} uitspraken erbij, {minus} weg",
        "{added} things added, {removed} removed, {changed} changed; "
        "{plus} statements added, {minus} removed",
    ),
    "fmt.help": ("zet Turtle in de vaste vorm", "put Turtle in canonical form"),
    "fmt.check": ("wijzig niets; zeg wat anders zou worden", "change nothing; tell what would"),
    "fmt.files": (
        "bestanden; zonder opgave alles onder ontology/ en data/ttl/",
        "files; by default everything under ontology/ and data/ttl/",
    ),
    "fmt.working": ("vaste vorm", "canonical form"),
    "fmt.wrong": ("niet in de vaste vorm", "not in canonical form"),
    "fmt.clean": ("{n} bestanden, alle in de vaste vorm", "{n} files, all in canonical form"),
    "fmt.done": (
        "{n} bestanden, {changed} in de vaste vorm gezet",
        "{n} files, {changed} put in canonical form",
    ),
    "fmt.mend": (
        "{changed} van {n} bestanden niet in de vaste vorm; herstel met: {command}",
        "{changed} of {n} files not in canonical form; mend with: {command}",
    ),
}


class Messages:
    """The texts in one language.

    Args:
        lang: `nl` or `en`; anything else speaks Dutch.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._which = 1 if lang == "en" else 0

    def __getitem__(self, key: str) -> str:
        return _TEXTS[key][self._which]

    def say(self, key: str, **values: object) -> str:
        """Return a text with its values filled in."""
        return self[key].format(**values)

    def keys(self) -> frozenset[str]:
        """Return every key."""
        return frozenset(_TEXTS)
