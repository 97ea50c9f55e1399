"""Escaping: the only way by which text becomes HTML on a page."""

import html
import re
from typing import Final
from urllib.parse import urlsplit

_TAGS: Final = """
a abbr article aside bdi blockquote button caption cite code col colgroup datalist dd details div
dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 header hr input label legend li mark
nav ol optgroup option output p pre section select small span strong sub summary sup table tbody
td textarea tfoot th thead time tr ul
"""
TAGS: Final = frozenset(_TAGS.split())
VOID: Final = frozenset(("col", "hr", "input"))
ADDRESSES: Final = frozenset(("action", "cite", "href"))
FORBIDDEN: Final = re.compile(r"^(on|style$|srcdoc$)")
# Control characters and direction overrides can make a label read as something that it is not.
INVISIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
MAX_ADDRESS: Final = 4000


class Html(str):
    """Text that is safe to show as HTML; only the functions of this module make it."""

    __slots__ = ()


def clean(value: object) -> str:
    """Replace control characters and direction overrides by a visible mark."""
    return INVISIBLE.sub("\N{REPLACEMENT CHARACTER}", str(value))


def escape(value: object) -> Html:
    """Make any value safe as HTML text or attribute; HTML that is safe already stays as it is."""
    if isinstance(value, Html):
        return value
    return Html(html.escape(clean(value), quote=True))


def join(*parts: object, between: str = "") -> Html:
    """Put parts after each other, leaving out None."""
    return _join(parts, escape(between))


def safe_url(url: str) -> str | None:
    """Return the address when it is a plain http or https address, else None."""
    text = url.strip()
    if len(text) > MAX_ADDRESS or INVISIBLE.search(text) or re.search(r"[\s<>\"'`\\]", text):
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or parts.username is not None:
        return None
    return text


def safe_address(address: str) -> str | None:
    """Return the address when it stays on this site or is a plain web address, else None."""
    inside = address.startswith(("./", "#")) and not INVISIBLE.search(address)
    return address if inside else safe_url(address)


def element(tag: str, *children: object, **attributes: str | int | bool | None) -> Html:
    """Build one element; children and attribute values are escaped unless they are Html.

    Attribute names: a trailing underscore is dropped, other underscores become hyphens. None and
    False leave an attribute out, True writes it bare. An address that is neither of this site nor
    http(s) is left out.

    Raises:
        ValueError: for a tag or an attribute that pages do not use (scripts, styles, handlers).
    """
    if tag not in TAGS:
        raise ValueError(f"tag {tag!r} is not used on pages")
    opening = "".join(_attribute(name, value) for name, value in attributes.items())
    if tag in VOID:
        return Html(f"<{tag}{opening}>")
    return Html(f"<{tag}{opening}>{_join(children, Html())}</{tag}>")


def _join(parts: tuple[object, ...], between: Html) -> Html:
    return Html(str(between).join(escape(part) for part in parts if part is not None))


def _attribute(name: str, value: str | int | bool | None) -> str:
    name = name.rstrip("_").replace("_", "-").lower()
    if FORBIDDEN.match(name):
        raise ValueError(f"attribute {name!r} is not used on pages")
    if value is None or value is False:
        return ""
    if value is True:
        return f" {name}"
    if name in ADDRESSES:
        address = safe_address(str(value))
        return "" if address is None else f' {name}="{escape(address)}"'
    return f' {name}="{escape(value)}"'
