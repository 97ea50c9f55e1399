"""Days, months and years as people write them, and whether they exist and have come."""

from __future__ import annotations

import re
from datetime import date

from kg.contribution.faults import Fault
from kg.errors import Words

_FORMS = (
    re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d{1,2})(?:-(?P<d>\d{1,2}))?)?", re.ASCII),
    re.compile(r"(?:(?:(?P<d>\d{1,2})[-/. ])?(?P<m>\d{1,2})[-/. ])(?P<y>\d{4})", re.ASCII),
)
_FIRST_YEAR = 1850

_NO_DATE = Words("deze datum bestaat niet", "there is no such date")
_WRITE = Words(
    "Schrijf een dag als 25-11-2026, een maand als 11-2026, of alleen het jaar.",
    "Write a day as 25-11-2026, a month as 11-2026, or only the year.",
)
_WRITE_DAY = Words("Schrijf een dag als 25-11-2026.", "Write a day as 25-11-2026.")
_TO_COME = Words("deze datum moet nog komen", "this date is still to come")
_CHECK = Words("Controleer het jaar.", "Check the year.")


def read(text: str) -> str:
    """Return a day, month or year that exists as `2026-11-25`, `2026-11` or `2026`.

    Raises:
        ValueError: It is none.
    """
    wanted = text.strip()
    found = next((m for form in _FORMS if (m := form.fullmatch(wanted))), None)
    if found is None:
        raise ValueError(text)
    year, month, day = (found[name] for name in ("y", "m", "d"))
    whole = date(int(year), int(month or 1), int(day or 1))
    if whole.year < _FIRST_YEAR:
        raise ValueError(text)
    length = 10 if day else 7 if month else 4
    return whole.isoformat()[:length]


def dutch(day: str) -> str:
    """Return `2026-11-05` as `5-11-2026`."""
    year, month, number = day.split("-")
    return f"{int(number)}-{int(month)}-{year}"


def exists(text: str) -> bool:
    """Tell whether a text is a day, month or year as the graph writes it."""
    try:
        return read(text) == text
    except ValueError:
        return False


def to_come(moment: str, today: date) -> bool:
    """Tell whether a day, month or year lies wholly after today."""
    return moment > today.isoformat()[: len(moment)]


def no_date(field: str, value: str, *, day: bool = False, about: str = "") -> Fault:
    """Return the fault of what is no date."""
    return Fault(field, _NO_DATE, _WRITE_DAY if day else _WRITE, value, about)


def still_to_come(field: str, value: str, *, about: str = "") -> Fault:
    """Return the fault of a date after today."""
    return Fault(field, _TO_COME, _CHECK, value, about)
