"""Words of the path to influence, in English."""

from __future__ import annotations

from typing import Final

INVLOED_KOP: Final = "Having influence in six steps"
INVLOED_INLEIDING: Final = (
    "Do you want to change something in your municipality? Follow these steps. Tick what you have "
    "done. Your ticks stand in the link, so you can go on later."
)
INVLOED_GETELD: Final = "You have done {aantal} of the {totaal} points."
INVLOED_WORD: Final = "Keep this list for Word"
INVLOED_BEWAAR: Final = "Keep my ticks in the link"
INVLOED_DAARNA: Final = "After that"
INVLOED_PUNT: Final = {"aan": "with whom", "fase": "when"}
INVLOED_VRAAG_PUNT: Final = {"aan": "question for"}
INVLOED_FASE: Final = "Whom do you approach when?"
INVLOED_FASE_TABEL: Final = "What you do at which stage of a decision, and with whom"
INVLOED_FASE_KOLOM: Final = ("When", "What you do", "With whom")
INVLOED_WIE_ONBEKEND: Final = "The source does not say with whom."
INVLOED_KANALEN: Final = "By which way can it be done?"
INVLOED_FORMEEL: Final = "By the fixed ways of the municipality"
INVLOED_INFORMEEL: Final = "Outside the fixed ways"
INVLOED_KANAAL_PUNT: Final = {"aan": "to whom", "uitvoerder": "who does this"}
INVLOED_ADVIES: Final = "What do the sources advise you?"
INVLOED_ADVIES_PUNT: Final = {"afzender": "by whom"}
INVLOED_RECHTEN: Final = "See which rights you can appeal to"
INVLOED_BESTAND: Final = (
    "In this list you see what you have done and what can still be done. Behind every point stands "
    "its source."
)
INVLOED_GEDAAN: Final = "[done]"
INVLOED_TE_DOEN: Final = "[to do]"
