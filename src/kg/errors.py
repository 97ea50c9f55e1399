"""The exception tree of the project: what went wrong, where, and what to do about it.

    KgError
    ├── SettingsError          a setting that cannot be used
    ├── InputError             something that was given cannot be read
    │   ├── UnreadableFile         not a regular, readable, non-empty UTF-8 file within limits
    │   └── MalformedTurtle        file, line, column and reason
    ├── QueryError             something is wrong with a question
    │   ├── BadQuery               place in the query and reason
    │   ├── AnswerTooLarge         more rows or bytes than are given at once
    │   ├── UnknownQuery           no such query in the library; names the nearest
    │   └── ParameterError         unknown, missing or unfit; names what would fit
    ├── NotFound               nothing answers to this IRI or label
    │   └── NoPath                 two things that do not hang together
    ├── AmbiguousLabel         more than one thing answers to this label
    ├── StoreError             a store on disk that cannot be opened or built
    ├── EndpointError          a remote endpoint that does not answer as it should
    ├── EvidenceError          evidence that cannot be proven
    └── ReleaseError           a release that cannot be made or written

Exit codes are the business of `kg.cli`.
"""

# Names say what is the matter (`NotFound`), as the exceptions of Python itself often do.
# ruff: noqa: N818

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

MAX_LINE = 600


class Words:
    """One text in Dutch and in English."""

    __slots__ = ("en", "nl")

    def __init__(self, nl: str, en: str) -> None:
        self.nl = nl
        self.en = en

    def text(self, lang: str) -> str:
        """Return the text in a language; Dutch for any language but English."""
        return self.en if lang == "en" else self.nl


class KgError(Exception):
    """Any failure that a person can do something about.

    Args:
        message: What is wrong.
        what: The value at fault, shown after the message.
        where: A file, a place in it, an address; shown first.
        do: What to do next, as a sentence.
    """

    def __init__(
        self, message: str | Words, *, what: str = "", where: str = "", do: str | Words = ""
    ) -> None:
        self.message = message
        self.what = what
        self.where = where
        self.do = do
        super().__init__(self.line())

    def __reduce__(self) -> tuple[object, ...]:
        """Return how to make the same error elsewhere, whatever its class is made with."""
        return _again, (type(self), self.args, self.__dict__)

    def line(self, lang: str = "nl") -> str:
        """Return the failure as one line: where, what, what to do."""
        said = _text(self.message, lang).rstrip(".")
        head = f"{self.where}: {said}" if self.where else said
        if self.what:
            head = f"{head}: {self.what}"
        whole = f"{head}. {_text(self.do, lang)}"
        return one_line(whole)


def _again(kind: type[KgError], args: tuple[object, ...], state: dict[str, object]) -> KgError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def _text(words: str | Words, lang: str) -> str:
    return words.text(lang) if isinstance(words, Words) else words


def one_line(text: str) -> str:
    """Return a text as one printable line of bounded length."""
    printable = "".join(c if c.isprintable() else " " for c in text[: 4 * MAX_LINE])
    line = " ".join(printable.split())
    return line if len(line) <= MAX_LINE else f"{line[: MAX_LINE - 1]}…"


class SettingsError(KgError):
    """A setting that cannot be used."""


class InputError(KgError):
    """Something that was given cannot be read."""


class UnreadableFile(InputError):
    """A file that is not a regular, readable, non-empty UTF-8 file within the limits."""

    def __init__(self, file: Path | str, reason: str | Words, do: str | Words = "") -> None:
        super().__init__(
            reason,
            where=str(file),
            do=do or Words("Geef een ander bestand.", "Name another file."),
        )


class MalformedTurtle(InputError):
    """Turtle that breaks the grammar; line and column count from 1."""

    def __init__(
        self, file: Path | str, line: int, column: int, reason: str | Words, do: str | Words = ""
    ) -> None:
        self.file = str(file)
        self.line_number = line
        self.column = column
        self.reason = reason
        super().__init__(
            Words(
                f"regel {line}, kolom {column}: {_text(reason, 'nl')}",
                f"line {line}, column {column}: {_text(reason, 'en')}",
            ),
            where=self.file,
            do=do or Words("Herstel het bestand op die plaats.", "Mend the file in that place."),
        )


class QueryError(KgError):
    """Something is wrong with a question put to the graph."""


class BadQuery(QueryError):
    """A query that breaks the grammar of SPARQL or a limit; line and column count from 1."""

    def __init__(self, query: str, line: int, column: int, reason: str | Words) -> None:
        self.line_number = line
        self.column = column
        self.reason = reason
        super().__init__(
            Words(
                f"fout in de query op regel {line}, kolom {column}: {_text(reason, 'nl')}",
                f"error in the query at line {line}, column {column}: {_text(reason, 'en')}",
            ),
            where=query,
            do=Words("Herstel de query op die plaats.", "Mend the query in that place."),
        )


class AnswerTooLarge(QueryError):
    """An answer of more rows or bytes than are given at once; nothing of it is given.

    Args:
        limit: The most that is given, in words.
    """

    def __init__(self, limit: Words) -> None:
        super().__init__(
            Words(f"het antwoord is groter dan {limit.nl}", f"the answer is over {limit.en}"),
            do=Words(
                "Vraag minder, of vraag het in delen met LIMIT en OFFSET.",
                "Ask for less, or in parts with LIMIT and OFFSET.",
            ),
        )


class UnknownQuery(QueryError):
    """A name that no query in the library has."""

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        self.nearest = tuple(nearest)
        near = ", ".join(nearest)
        super().__init__(
            Words("deze query bestaat niet", "there is no such query"),
            what=name,
            do=Words(
                f"{f'Bedoelde u: {near}? ' if near else ''}Alle namen: kg queries",
                f"{f'Did you mean: {near}? ' if near else ''}All names: kg queries",
            ),
        )


class ParameterError(QueryError):
    """A parameter that is unknown, missing or unfit."""


class NotFound(KgError):
    """Nothing answers to an IRI or label."""

    def __init__(self, text: str, suggestions: Sequence[str] = ()) -> None:
        self.text = text
        self.suggestions = tuple(suggestions)
        near = ", ".join(suggestions)
        super().__init__(
            Words("niets gevonden met deze naam", "nothing found by this name"),
            what=text,
            do=Words(f"Bedoelde u: {near}?", f"Did you mean: {near}?")
            if near
            else Words("Controleer de spelling.", "Check the spelling."),
        )


class NoPath(NotFound):
    """Two things between which no path was found."""

    def __init__(self, start: str, end: str) -> None:
        super().__init__(f"{start} – {end}")
        KgError.__init__(
            self,
            Words("geen verband gevonden", "no path found"),
            what=f"{start} – {end}",
            do=Words("Bekijk elk apart met kg show.", "Look at each of them with kg show."),
        )


class AmbiguousLabel(KgError):
    """A label that more than one thing answers to."""

    def __init__(self, text: str, candidates: Sequence[str]) -> None:
        self.candidates = tuple(candidates)
        names = ", ".join(candidates)
        super().__init__(
            Words("deze naam past bij meer dan één ding", "more than one thing has this name"),
            what=text,
            do=Words(f"Kies er een: {names}", f"Choose one: {names}"),
        )


class EndpointError(KgError):
    """A remote endpoint that does not answer, or not as it should."""

    def __init__(self, endpoint: str, reason: str | Words, do: str | Words = "") -> None:
        super().__init__(
            reason,
            where=endpoint,
            do=do
            or Words(
                "Controleer KG_ENDPOINT, of laat het leeg om de eigen bestanden te gebruiken.",
                "Check KG_ENDPOINT, or leave it empty to use the local files.",
            ),
        )


class StoreError(KgError):
    """A store on disk that cannot be opened or built."""


class EvidenceError(KgError):
    """Evidence that cannot be proven."""


class ReleaseError(KgError):
    """A release that cannot be made, or not be written where it should stand."""
