"""The few pages that the server makes itself, for people who meet it without the website."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from kg.errors import Words
from kg.http.media import VARY

_PAGE: Final = Markup("""<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{{font:1.1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;
color-scheme:light dark}}textarea{{width:100%;font:1rem/1.4 monospace}}</style></head>
<body><main><h1>{title}</h1>{body}</main></body></html>
""")
_TITLE: Final = Words("SPARQL-endpoint van inspraak", "SPARQL endpoint of inspraak")
_FORM: Final = Markup("""<p>{about}</p><form action="" method="get">
<p><label for="query">{label}</label></p>
<p><textarea id="query" name="query" rows="12" spellcheck="false">{example}</textarea></p>
<p><label for="format">{format}</label> <select id="format" name="format">
<option>json</option><option>csv</option><option>tsv</option><option>xml</option>
<option>turtle</option></select> <button>{run}</button></p></form>""")
_ABOUT: Final = Words(
    "Hier stelt u vragen in SPARQL 1.1. Programma’s gebruiken dit adres zelf als endpoint.",
    "Ask your questions in SPARQL 1.1 here. Programs use this very address as the endpoint.",
)
_MISSING: Final = Words("Dit is er niet", "This is not here")
_LOOKS_LIKE: Final = Words("Bedoelde u:", "Did you mean:")


def _page(lang: str, title: Words, body: Markup, status: int) -> Response:
    page = _PAGE.format(lang=lang, title=title.text(lang), body=body)
    return HTMLResponse(
        page, status, {"content-language": lang, "vary": VARY, "cache-control": "no-cache"}
    )


def endpoint_page(lang: str, example: str) -> Response:
    """Return what a person sees at the address of the endpoint, with a query to begin with."""
    words = {
        "about": _ABOUT,
        "label": Words("Uw query", "Your query"),
        "format": Words("Vorm van het antwoord", "Form of the answer"),
        "run": Words("Voer uit", "Run"),
    }
    said = {name: text.text(lang) for name, text in words.items()}
    return _page(lang, _TITLE, _FORM.format(example=example, **said), 200)


def missing_page(lang: str, address: str, suggestions: Sequence[tuple[str, str]]) -> Response:
    """Return the page for a thing that is not there, with links to what looks like it.

    Args:
        lang: The language.
        address: What was asked for.
        suggestions: Per thing that looks like it its name and its address.
    """
    body = Markup("<p><code>{}</code></p>").format(address)
    if suggestions:
        item = Markup('<li><a href="{}">{}</a></li>')
        items = Markup("").join(item.format(to, name) for name, to in suggestions)
        body += Markup("<p>{}</p><ul>{}</ul>").format(_LOOKS_LIKE.text(lang), items)
    return _page(lang, _MISSING, body, 404)
