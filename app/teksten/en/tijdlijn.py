"""Words of the timeline, in English."""

from __future__ import annotations

from typing import Final

TIJDLIJN_KOP: Final = "Timeline"
TIJDLIJN_INLEIDING: Final = (
    "What happened when? Laws, changes and events around having a say on work and income, in order."
)
TIJDLIJN_SOORT: Final = {
    "Gebeurtenis": "Events",
    "Wet": "Laws",
    "Versie": "Versions of laws and rules",
    "Wetsvoorstel": "Bills",
    "Kamerstuk": "Parliamentary papers",
    "Onderzoek": "Studies",
    "Uitspraak": "Judgments",
}
TIJDLIJN_EEN: Final = {
    "Gebeurtenis": "event",
    "Wet": "law",
    "Versie": "version",
    "Wetsvoorstel": "bill",
    "Kamerstuk": "parliamentary paper",
    "Onderzoek": "study",
    "Uitspraak": "judgment",
}
TIJDLIJN_WET_VAN: Final = "Law of {datum}:"
TIJDLIJN_PUNT: Final = {
    "datum": "{datum}:",
    "begin": "From {datum}:",
    "einde": "Until {datum}:",
    "vanaf": "In force from {datum}:",
    "tot": "In force until {datum}:",
}
TIJDLIJN_STRAKS: Final = "What is still to come"
TIJDLIJN_STRAKS_UITLEG: Final = (
    "This is what the source expected when it was written. It may turn out otherwise."
)
TIJDLIJN_ZONDER: Final = "When exactly?"
TIJDLIJN_ZONDER_UITLEG: Final = "Of these events the source names no date."
TIJDLIJN_GEEN: Final = "With this choice there is nothing to see. Choose another kind."
