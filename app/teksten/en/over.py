"""Words of the page about this website, in English."""

from __future__ import annotations

from typing import Final

OVER_KOP: Final = "About this website"
OVER: Final = (
    (
        "For whom",
        "For people who stand up for others, and for researchers. You find here who may have a say "
        "on work and income, and on which law that rests.",
    ),
    (
        "Every statement has a source",
        "Behind every statement stands the word “source”. Open it. You see where the statement "
        "comes from, and on which lines.",
    ),
    (
        "Web pages",
        "With a web page stands when we looked at it, of when it is, and how certain it is. Does "
        "it say “derived”? Then it follows from the page, but does not stand there itself.",
    ),
    (
        "We guess nothing",
        "What no source says is called unknown here. Where sources contradict each other, both "
        "stand here, each with its source and date.",
    ),
    (
        "Accessible",
        "Everything works by keyboard and with a screen reader. The picture stands there as a list "
        "and a table as well.",
    ),
    (
        "Your privacy",
        "This website does not follow you. It asks nothing of other websites.",
    ),
)
OVER_AANTALLEN: Final = "What is in it"
OVER_SOORT: Final = "Kind"
OVER_AANTAL: Final = "Number"
OVER_BRONNEN: Final = "The sources"
OVER_BRON: Final = "Source"
OVER_PASSAGES: Final = "Passages cited"
OVER_BRONNEN_TABEL: Final = "Sources and the number of passages cited from each"
OVER_AANTALLEN_TABEL: Final = "Number of things of each kind"
