"""A row about a local rule, with what everything needs of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kg.errors import Words
from kg.tables import naming
from kg.tables.desk import Owner
from kg.tables.laws import articles, is_read, lids
from kg.tables.places import Place
from kg.tables.records import CellError, Row


@dataclass(frozen=True, slots=True)
class Basis:
    """What a rule rests on as a row writes it: an act, its articles and a lid."""

    act: str
    article: str
    lid: str

    @property
    def is_plain(self) -> bool:
        """Whether nothing of it is lost in its articles and leden."""
        numbers = articles(self.article)
        if self.article and not is_read(self.article):
            return False
        return not self.lid or (len(numbers) == 1 and lids(self.lid) != ("", ()))

    @property
    def in_words(self) -> str:
        """All of it as one text."""
        named = self.article.startswith(("titel", "par"))
        article = self.article if named or not self.article else f"artikel {self.article}"
        lid = self.lid and f"lid {self.lid}"
        return ", ".join(part for part in (self.act, article, lid) if part)


class Rule:
    """A row about a rule, with what everything needs of it."""

    def __init__(self, row: Row, owner: Owner, address: str, version: str) -> None:
        self.row = row
        self.owner = owner
        self.address = address
        self.version = version
        self.start = row.day("inwerkingtreding")
        self.end = row.day("uitwerkingtreding")
        self.back_to = row.day("terugwerkend_tot")
        self.signed = row.day("ondertekening") or row.day("ondertekend")

    @property
    def iri(self) -> str:
        """Its address."""
        return f"verordening:{self.address}"

    @property
    def key(self) -> str:
        """What names its observation and its characteristics."""
        return f"{self.address} {self.version}" if self.version not in ("", "1") else self.address

    @property
    def note(self) -> str:
        """How it is called behind the name of a council."""
        named = self.address.startswith(("CVDR", "gmb-", "bgr-"))
        return self.address if named else self.row.text("titel")

    @property
    def label(self) -> str:
        """What it is called."""
        return naming.with_place(self.row.text("titel"), self.owner.name)

    @property
    def in_place(self) -> bool:
        """Whether it is a rule of one gemeente."""
        return isinstance(self.owner, Place)

    @property
    def remark(self) -> str:
        """A note on whose rule it is."""
        return self.owner.remark if isinstance(self.owner, Place) else ""

    @property
    def day(self) -> date | None:
        """A day on which the rule held or was made, to read the names of acts by."""
        if self.start or self.signed:
            return self.start or self.signed
        year = re.search(r"\b(?:gmb|bgr)-([12][0-9]{3})-", self.address)
        year = year or re.search(r"\b(20[0-9]{2})\b", self.row.text("titel"))
        if year:
            return date(int(year[1]), 12, 31)
        return self.end

    def check(self) -> None:
        """Raise CellError when the end lies before the start."""
        begin = self.start
        if begin and self.end and self.end < begin:
            raise CellError(
                "uitwerkingtreding",
                Words(
                    f"het einde ligt voor het begin ({begin.isoformat()})",
                    f"the end lies before the start ({begin.isoformat()})",
                ),
                Words("Controleer beide datums op de pagina.", "Check both dates on the page."),
                self.end.isoformat(),
            )


def rule_number(row: Row) -> tuple[str, str]:
    """Return the number of a rule and its version; empty when it has no number."""
    number, version = naming.cvdr(str(row.raw("cvdr_id") or ""))
    if number:
        given = str(row.raw("versie") or "")
        return number, version or (given if re.fullmatch(r"[0-9]{1,9}", given) else "")
    for column in ("publicatie_id", "url"):
        if found := naming.gazette(str(row.raw(column) or "")):
            return found, ""
    return "", ""
