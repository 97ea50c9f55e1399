"""Words of the page of someone's own gemeente."""

from __future__ import annotations

from typing import Final

GEMEENTE_VELD: Final = "In welke gemeente of plaats woont u?"
GEMEENTE_KNOP: Final = "Toon"
