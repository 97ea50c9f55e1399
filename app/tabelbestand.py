"""A table as a file that spreadsheets open as it is meant."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO


def csv_file(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know it."""
    written = StringIO()
    out = csv.writer(written, lineterminator="\r\n")
    out.writerow(columns)
    out.writerows(rows)
    return written.getvalue().encode("utf-8-sig")
