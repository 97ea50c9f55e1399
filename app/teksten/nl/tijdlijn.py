"""Words of the timeline."""

from __future__ import annotations

from typing import Final

TIJDLIJN_KOP: Final = "Tijdlijn"
TIJDLIJN_INLEIDING: Final = (
    "Wanneer gebeurde wat? Wetten, wijzigingen en gebeurtenissen rond het meepraten over werk en "
    "inkomen, op volgorde."
)
TIJDLIJN_SOORT: Final = {
    "Gebeurtenis": "Gebeurtenissen",
    "Wet": "Wetten",
    "Versie": "Versies van wetten en regels",
    "Wetsvoorstel": "Wetsvoorstellen",
    "Kamerstuk": "Kamerstukken",
    "Onderzoek": "Onderzoeken",
    "Uitspraak": "Uitspraken van de rechter",
}
# The kind of one thing, as it stands beside its name.
TIJDLIJN_EEN: Final = {
    "Gebeurtenis": "gebeurtenis",
    "Wet": "wet",
    "Versie": "versie",
    "Wetsvoorstel": "wetsvoorstel",
    "Kamerstuk": "Kamerstuk",
    "Onderzoek": "onderzoek",
    "Uitspraak": "uitspraak",
}
TIJDLIJN_WET_VAN: Final = "Wet van {datum}:"
TIJDLIJN_PUNT: Final = {
    "datum": "{datum}:",
    "begin": "Vanaf {datum}:",
    "einde": "Tot en met {datum}:",
    "vanaf": "Geldt vanaf {datum}:",
    "tot": "Gold tot {datum}:",
}
TIJDLIJN_STRAKS: Final = "Wat nog komt"
TIJDLIJN_STRAKS_UITLEG: Final = (
    "Dit verwachtte de bron toen zij werd geschreven. Het kan anders lopen."
)
TIJDLIJN_ZONDER: Final = "Wanneer precies?"
TIJDLIJN_ZONDER_UITLEG: Final = "Van deze gebeurtenissen noemt de bron geen datum."
TIJDLIJN_GEEN: Final = "Met deze keuze is er niets te zien. Kies een andere soort."
