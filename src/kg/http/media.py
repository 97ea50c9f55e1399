"""Media types: which format an answer gets, from what a client says it accepts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

HTML: Final = "text/html"
# What an answer depends on besides its address.
VARY: Final = "Accept, Accept-Language"

# By format the media types that ask for it, in order of preference; the first one names it.
TABLES: Final[Mapping[str, tuple[str, ...]]] = {
    "json": ("application/sparql-results+json", "application/json"),
    "xml": ("application/sparql-results+xml", "application/xml", "text/xml"),
    "csv": ("text/csv",),
    "tsv": ("text/tab-separated-values",),
}
GRAPHS: Final[Mapping[str, tuple[str, ...]]] = {
    "turtle": ("text/turtle", "application/x-turtle"),
    "ntriples": ("application/n-triples",),
    "jsonld": ("application/ld+json", "application/json"),
    "rdfxml": ("application/rdf+xml", "application/xml", "text/xml"),
    "nquads": ("application/n-quads",),
    "trig": ("application/trig", "application/x-trig"),
}
# The endings under which a document can be asked for in one format.
ENDINGS: Final[Mapping[str, str]] = {
    "ttl": "turtle",
    "nt": "ntriples",
    "jsonld": "jsonld",
    "rdf": "rdfxml",
    "nq": "nquads",
    "trig": "trig",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a client accepts.

    Attributes:
        accept: Its header `Accept`; None when it sent none, which means anything.
        named: The format that it names in the address; one that is known goes before the header.
    """

    accept: str | None
    named: str = ""

    def table(self) -> str:
        """Return the best format for a table; empty when none fits."""
        return _best(self.accept, self.named, tables=True, html=False)

    def graph(self, *, html: bool = False) -> str:
        """Return the best format for statements, or `html` when a page is liked better."""
        return _best(self.accept, self.named, tables=False, html=html)


@lru_cache(maxsize=256)
def _best(accept: str | None, named: str, *, tables: bool, html: bool) -> str:
    formats = TABLES if tables else GRAPHS
    for format, types in formats.items():
        if named in (format, *types):
            return format
    known = {media: name for name, types in reversed(list(formats.items())) for media in types}
    offered = [types[0] for types in formats.values()]
    offered += [media for media in known if media not in offered]
    if html:
        offered.append(HTML)
    # What stands after a media type (a profile, a charset) makes no difference here.
    wishes = parse_accept_header(accept or "*/*", MIMEAccept)
    plain = MIMEAccept((media.partition(";")[0].strip(), quality) for media, quality in wishes)
    found = plain.best_match(offered)
    return "html" if found == HTML else known.get(found or "", "")


def content_type(format: str) -> str:
    """Return the header that goes with a format."""
    media = (TABLES.get(format) or GRAPHS[format])[0]
    return f"{media}; charset=utf-8" if media.startswith("text/") else media
