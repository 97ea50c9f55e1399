"""Every prefix of the project; `ontology/prefixes.ttl` holds the same list."""

from __future__ import annotations

BASE = "https://w3id.org/inspraak/"
TOOI = "https://identifier.overheid.nl/tooi/"

INS = f"{BASE}def#"
INSH = f"{BASE}shapes#"
BEGRIP = f"{BASE}begrip/"
GRAAF = f"{BASE}graaf/"
ID = f"{BASE}id/"
# Where the endpoint answers and releases stand; not namespaces, but made of the same base.
ENDPOINT = f"{BASE}sparql"
RELEASES = f"{BASE}uitgave/"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
SCHEMA = "https://schema.org/"
ELI = "http://data.europa.eu/eli/ontology#"
ORG = "http://www.w3.org/ns/org#"
CPSV = "http://purl.org/vocab/cpsv#"
CV = "http://data.europa.eu/m8g/"
GEO = "http://www.opengis.net/ont/geosparql#"
SF = "http://www.opengis.net/ont/sf#"
DCAT = "http://www.w3.org/ns/dcat#"
VOID = "http://rdfs.org/ns/void#"
FOAF = "http://xmlns.com/foaf/0.1/"
VANN = "http://purl.org/vocab/vann/"
VS = "http://www.w3.org/2003/06/sw-vocab-status/ns#"
SH = "http://www.w3.org/ns/shacl#"
TOOIONT = f"{TOOI}def/ont/"
QUDT = "http://qudt.org/schema/qudt/"
UNIT = "http://qudt.org/vocab/unit/"
SPDX = "http://spdx.org/rdf/terms#"
VCARD = "http://www.w3.org/2006/vcard/ns#"

GM = f"{TOOI}id/gemeente/"
PV = f"{TOOI}id/provincie/"
MNRE = f"{TOOI}id/ministerie/"
ZBO = f"{TOOI}id/zbo/"
OORG = f"{TOOI}id/oorg/"
SO = f"{TOOI}id/so/"

STANDARD: dict[str, str] = {
    "rdf": RDF,
    "rdfs": RDFS,
    "owl": OWL,
    "xsd": XSD,
    "skos": SKOS,
    "dct": DCT,
    "prov": PROV,
    "oa": OA,
    "schema": SCHEMA,
    "eli": ELI,
    "org": ORG,
    "cpsv": CPSV,
    "cv": CV,
    "geo": GEO,
    "sf": SF,
    "dcat": DCAT,
    "void": VOID,
    "foaf": FOAF,
    "vann": VANN,
    "vs": VS,
    "sh": SH,
    "tooiont": TOOIONT,
    "qudt": QUDT,
    "unit": UNIT,
    "spdx": SPDX,
    "vcard": VCARD,
    "gm": GM,
    "pv": PV,
    "mnre": MNRE,
    "zbo": ZBO,
    "oorg": OORG,
    "so": SO,
}

THINGS: tuple[str, ...] = (
    "aanbeveling",
    "actie",
    "afbakening",
    "arbeidsmarktregio",
    "bevoegdheid",
    "bron",
    "cijfer",
    "conclusie",
    "deelname",
    "doelstelling",
    "gebeurtenis",
    "indeling",
    "instantie",
    "kamerstuk",
    "kanaal",
    "kenmerk",
    "knelpunt",
    "maatregel",
    "methode",
    "motie",
    "onderzoek",
    "onderzoeksvraag",
    "plicht",
    "praktijkvoorbeeld",
    "publicatie",
    "punt",
    "raad",
    "recht",
    "regeling",
    "register",
    "rol",
    "route",
    "standpunt",
    "stap",
    "stappenplan",
    "succesfactor",
    "taak",
    "termijn",
    "uitspraak",
    "verordening",
    "voorwaarde",
    "vraag",
    "waarneming",
    "wet",
    "wetsvoorstel",
)

SCHEMES: tuple[str, ...] = (
    "aspect",
    "beleidsfase",
    "doelgroep",
    "eenheid",
    "inspraakniveau",
    "kanaalsoort",
    "precisie",
    "raadsoort",
    "regelingsoort",
    "regelsoort",
    "status",
    "thema",
    "uitkomst",
    "weergavegroep",
    "zekerheid",
)

PREFIXES: dict[str, str] = {
    "ins": INS,
    "insh": INSH,
    "begrip": BEGRIP,
    "graaf": GRAAF,
    **{name: f"{ID}{name}/" for name in THINGS},
    **{name: f"{BEGRIP}{name}/" for name in SCHEMES},
    **STANDARD,
}


_NAMES = {namespace: name for name, namespace in PREFIXES.items()}


def expand(text: str) -> str | None:
    """Return the IRI that a prefixed name such as `gm:gm0344` stands for; None if it is none."""
    prefix, colon, local = text.partition(":")
    if not colon or local.startswith("//") or prefix not in PREFIXES:
        return None
    return PREFIXES[prefix] + local


def shorten(iri: str) -> str:
    """Return the prefixed name of an IRI by the longest namespace that fits, or the IRI itself."""
    end = len(iri)
    # Every namespace ends in one of these, so only there can a name begin.
    while (end := max(iri.rfind("/", 0, end), iri.rfind("#", 0, end))) >= 0:
        if name := _NAMES.get(iri[: end + 1]):
            return f"{name}:{iri[end + 1 :]}"
    return iri
