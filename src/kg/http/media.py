"""Media types: which format an answer gets, from what a client says it accepts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

HTML: Final = "text/html"

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

    def choose(self, formats: Mapping[str, tuple[str, ...]], *, html: bool = False) -> str:
        """Return the best of some formats, or `html` when a page is liked better; else nothing."""
        for format, types in formats.items():
            if self.named in (format, *types):
                return format
        known = {media: name for name, types in reversed(list(formats.items())) for media in types}
        offered = [types[0] for types in formats.values()]
        offered += [media for media in known if media not in offered]
        if html:
            offered.append(HTML)
        found = _parsed(self.accept).best_match(offered)
        return "html" if found == HTML else known.get(found or "", "")


def _parsed(accept: str | None) -> MIMEAccept:
    return parse_accept_header(accept or "*/*", MIMEAccept)


def content_type(format: str) -> str:
    """Return the header that goes with a format."""
    media = (TABLES.get(format) or GRAPHS[format])[0]
    return f"{media}; charset=utf-8" if media.startswith("text/") else media
