"""Plain Dutch, measured: the texts of the interface by the Flesch-Douma formula of textstat."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import textstat

from teksten import nl

# Of 100; plain Dutch (B1) is 60 or more. A short text is scored together with its neighbours.
PLAIN = 60.0
ALONE = 35.0
LONG_ENOUGH = 25
# Words that people need at the counter, and names: they count as one short word each.
NEEDED = re.compile(
    r"\b(cliëntenparticipatie|participatiewet|gemeenteraad|cliëntenra[ad]\w*|adviesra[ad]\w*|"
    r"arbeidsmarktregio\w*|verordening\w*|beleidsmedewerker|re-integratie|banenafspraak|"
    r"loonkostensubsidie|toegankelijkheid|organisatie\w*|gemeenten?|regeling\w*|"
    r"overheid\.nl|streamlit|javascript|schermlezer\w*|toetsenbord\w*|belangenbehartiger\w*)\b",
    re.IGNORECASE,
)


def texts() -> Iterator[tuple[str, str]]:
    for name, value in vars(nl).items():
        if name.isupper() and name != "STREAMLIT":
            for text in _flat(value):
                yield name, text


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _flat(tuple(value.values()))
    elif isinstance(value, tuple):
        for part in value:
            yield from _flat(part)


@pytest.fixture(scope="module", autouse=True)
def dutch() -> None:
    textstat.set_lang("nl")


def score(text: str) -> float:
    plain = NEEDED.sub("raad", re.sub(r"\{\w+\}", "dit", text))
    return float(textstat.flesch_reading_ease(plain))


def prose() -> list[tuple[str, str]]:
    """Return the texts that are sentences."""
    return [(name, text) for name, text in texts() if text.endswith((".", "?")) and " " in text]


def test_the_interface_as_a_whole_is_plain() -> None:
    assert score(" ".join(text for _, text in prose())) >= PLAIN


def test_no_longer_text_is_hard() -> None:
    outliers = [
        f"{name} ({score(text):.0f}): {text}"
        for name, text in prose()
        if len(text.split()) >= LONG_ENOUGH and score(text) < ALONE
    ]
    assert outliers == []


def test_legal_prose_would_be_an_outlier() -> None:
    hard = (
        "Het college van burgemeester en wethouders draagt overeenkomstig de bepalingen van deze "
        "beleidsregeling verantwoordelijkheid voor de daadwerkelijke totstandkoming van "
        "arbeidsinschakelingsinstrumenten ten behoeve van uitkeringsgerechtigden."
    )
    assert score(hard) < ALONE
