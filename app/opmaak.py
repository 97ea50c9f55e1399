"""How values read in Dutch: numbers, dates, yes and no, and web addresses."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

import teksten
from kg.model import Text
from kg.namespaces import XSD
from veilig import Html, element, escape, safe_url

DATE: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
NUMBER: Final = re.compile(r"([+-]?)(\d+)(?:\.(\d+))?")
NUMERIC: Final = frozenset(
    XSD + name
    for name in ("decimal", "integer", "int", "long", "double", "float", "nonNegativeInteger")
)
DATED: Final = frozenset(XSD + name for name in ("date", "dateTime", "gYear", "gYearMonth"))


def date(value: str) -> str:
    """Return `2026-01-31` as `31 januari 2026`, `2026-01` as `januari 2026`, `2026` as it is."""
    day = DATE.match(value)
    if day and 1 <= int(day[2]) <= 12:
        return f"{int(day[3])} {teksten.MAANDEN[int(day[2]) - 1]} {day[1]}"
    month = MONTH.fullmatch(value)
    if month and 1 <= int(month[2]) <= 12:
        return f"{teksten.MAANDEN[int(month[2]) - 1]} {month[1]}"
    return value


def number(value: str) -> str:
    """Return `2195` as `2.195` and `7.50` as `7,5`; a year-like code is no number to this."""
    match = NUMBER.fullmatch(value.strip())
    if not match:
        return value
    sign, whole, rest = match[1].replace("+", ""), match[2], (match[3] or "").rstrip("0")
    grouped = f"{int(whole):,}".replace(",", teksten.DUIZENDTAL)
    return f"{sign}{grouped}{teksten.KOMMA}{rest}" if rest else f"{sign}{grouped}"


def plain(value: Text) -> str:
    """Return a literal as readable text."""
    if value.datatype in NUMERIC:
        return number(value.value)
    if value.datatype in DATED:
        return date(value.value)
    if value.datatype == XSD + "boolean":
        return teksten.WAAR if value.value in ("true", "1") else teksten.ONWAAR
    return value.value


def shown(value: Text) -> Html:
    """Return a literal as HTML; a web address becomes a link to another site."""
    address = safe_url(value.value) if value.datatype == XSD + "anyURI" else None
    return outside(address, address) if address else escape(plain(value))


def outside(address: str, label: str) -> Html:
    """Return a link to another site, or just the words when the address is not http(s)."""
    if safe_url(address) is None:
        return escape(label)
    return element("a", label, href=address, rel="noopener noreferrer external")


def site(address: str) -> str:
    """Return the name of the website in an address, without `www.`."""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        host = None
    return (host or address).removeprefix("www.")


def counted(number_: int, one: str, many: str) -> str:
    """Return `one` for 1, else `many` with its `{aantal}` filled in."""
    return one if number_ == 1 else many.format(aantal=number(str(number_)))
