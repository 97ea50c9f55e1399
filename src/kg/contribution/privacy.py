"""Personal data: what in a text or a web address may name or reach a private person."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from kg.errors import Words

_BETWEEN = r"(?:(?:van|von|de|der|den|del|la|le|ter|ten|te|el|'t|’t)\s+){0,3}"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}")
_PHONE = re.compile(
    r"(?:^|[^0-9A-Za-z])(?:\+31|0031|0)[ ()-]{0,3}[1-9](?:[ -]{0,3}[0-9]){8}(?:[^0-9]|$)"
)
_NINE = re.compile(r"(?<![0-9A-Za-z.-])[0-9]{4}[ .-]?[0-9]{2}[ .-]?[0-9]{3}(?![0-9])")
_TITLED = re.compile(
    r"\b(?:[Dd]hr\b\.?|[Dd]e heer|[Mm]eneer|[Mm]evr\b\.?|[Mm]w\b\.?|[Mm]evrouw|[Dd]rs\."
    r"|[Ii]r\.|[Mm]r\.|[Dd]r\.|[Pp]rof\.|[Cc]ontactpersoon:?)\s+"
    rf"(?:{_CAPITAL}\.\s?){{0,5}}{_BETWEEN}{_CAPITAL}[\w’'-]+"
)
# One initial alone may number a heading (`A. Advies`), so it takes two, or a particle behind it.
_INITIALS = re.compile(
    rf"(?<![\w.])(?!B\.\s?V\.|N\.\s?V\.|U\.\s?W\.\s?V\.)"
    rf"(?:(?:{_CAPITAL}\.\s?){{2,5}}{_BETWEEN}|{_CAPITAL}\.\s?(?:van|de|der|den|ter|ten)\s+{_BETWEEN})"
    rf"{_CAPITAL}[a-zà-öø-ÿ][\w’'-]+"
)
_USER = re.compile(r"^[a-z]+://[^/?#]*@|(?:^|[^a-z])(?:mailto|tel|sms|callto):", re.IGNORECASE)
_PROFILE = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:linkedin\.com/in/|facebook\.com/profile)|^https?://[^?#]*/~",
    re.IGNORECASE,
)

TAKE_OUT = Words(
    "Haal dit weg. Noem alleen een functie of een organisatie.",
    "Take this out. Name only a role or an organisation.",
)
OTHER_ADDRESS = Words(
    "Geef een adres waar geen persoon in staat.", "Give an address without a person in it."
)


def in_text(text: str) -> Iterator[Words]:
    """Yield each kind of personal data that a text seems to hold."""
    if _EMAIL.search(text.replace("%40", "@")):
        yield Words("hier staat een e-mailadres in", "this holds an e-mail address")
    if _PHONE.search(text):
        yield Words("hier staat een telefoonnummer in", "this holds a telephone number")
    if any(_is_bsn(found) for found in _NINE.findall(text)):
        yield Words(
            "hier staat een getal in dat op een burgerservicenummer lijkt",
            "this holds a number that looks like a citizen service number",
        )
    if _TITLED.search(text) or _INITIALS.search(text):
        yield Words(
            "hier lijkt de naam van een persoon in te staan",
            "this seems to hold the name of a person",
        )


def in_address(address: str, withheld: frozenset[str]) -> Iterator[Words]:
    """Yield each kind of personal data that a web address seems to hold.

    Args:
        address: The address.
        withheld: The SHA-256 of the hosts whose address names a person.
    """
    plain = unquote(address)
    if _EMAIL.search(plain) or _USER.search(plain):
        yield Words(
            "in dit adres staat een e-mailadres of inlognaam",
            "this address holds an e-mail address or login name",
        )
    if _PHONE.search(plain):
        yield Words(
            "in dit adres staat een telefoonnummer", "this address holds a telephone number"
        )
    if _PROFILE.search(plain) or _names_a_person(address, withheld):
        yield Words("dit is het adres van een persoon", "this is the address of a person")


def _names_a_person(address: str, withheld: frozenset[str]) -> bool:
    try:
        parts = (urlsplit(address).hostname or "").rstrip(".").split(".")
    except ValueError:
        return False
    domains = (".".join(parts[place:]) for place in range(len(parts)))
    return any(hashlib.sha256(one.encode()).hexdigest() in withheld for one in domains)


def _is_bsn(text: str) -> bool:
    """Tell whether nine digits pass the check of a citizen service number."""
    digits = [int(c) for c in text if c.isdigit()]
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(digit * weight for digit, weight in zip(digits, weights, strict=True))
    return total % 11 == 0 and any(digits)
