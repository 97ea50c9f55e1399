"""Words of the glossary, in English."""

from __future__ import annotations

from typing import Final

BEGRIPPEN_KOP: Final = "Terms"
BEGRIPPEN_INLEIDING: Final = (
    "What do the words on this website mean? Search a word, or choose a letter. The meanings are "
    "in Dutch."
)
BEGRIPPEN_BRON: Final = (
    "A law or scheme comes with its source. The other words we explain ourselves. Choose a word to "
    "see where it occurs."
)
BEGRIPPEN_VELD: Final = "Search a word (may stay empty)"
BEGRIPPEN_LIJST: Final = "Kind of words"
BEGRIPPEN_ALLE: Final = "All words"
BEGRIPPEN_EEN: Final = "1 term."
BEGRIPPEN_AANTAL: Final = "{aantal} terms."
BEGRIPPEN_LETTERS: Final = "Choose a letter"
BEGRIPPEN_GEEN: Final = "No term fits. Type fewer letters, or choose all words."
BEGRIP_MEER: Final = "More about {naam}"
