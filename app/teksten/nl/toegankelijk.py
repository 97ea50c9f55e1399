"""Words of the accessibility statement."""

from __future__ import annotations

from typing import Final

TOEGANKELIJK_KOP: Final = "Toegankelijkheid"
TOEGANKELIJK_INLEIDING: Final = (
    "Iedereen moet deze website kunnen gebruiken. Op deze pagina leest u wat wij daarvoor doen, en "
    "wat nog niet goed gaat."
)
TOEGANKELIJK: Final = (
    (
        "Waaraan wij ons houden",
        "Wij volgen de richtlijnen WCAG 2.2, niveau A en AA. Bij elke wijziging toetst een "
        "programma (axe-core) alle pagina's, in licht en donker. Wij keuren de wijziging pas goed"
        " als er geen fouten zijn. Zo'n programma vindt niet alles.",
    ),
    (
        "Wat u kunt doen",
        "U kunt alles met het toetsenbord doen. U kunt de tekst vergroten tot 400%. U kunt kiezen "
        "voor licht of donker, in het menu rechtsboven. Elke tekening en grafiek staat er ook als "
        "lijst of tabel.",
    ),
    (
        "De taal",
        "Wij schrijven korte zinnen in gewoon Nederlands. Woorden uit de wet laten wij staan, want "
        "u hebt ze nodig. U vindt ze bij Begrippen.",
    ),
)
TOEGANKELIJK_GRENZEN_KOP: Final = "Wat nog niet goed gaat"
TOEGANKELIJK_GRENZEN_INLEIDING: Final = (
    "Deze website is gemaakt met Streamlit. Dat brengt enkele grenzen mee:"
)
TOEGANKELIJK_GRENZEN: Final = (
    "Streamlit zelf zet elke pagina op Engels en geeft haar geen eigen titel. Wij zetten taal en "
    "titel daarna goed. Tot dat is gebeurd, kan een schermlezer heel even Engels spreken.",
    "Zonder JavaScript werkt de website niet. De gegevens zelf kunt u wel als bestand lezen.",
    "De tekening van verbanden leest een schermlezer als één plaatje. Gebruik de lijst ernaast: "
    "daar staat hetzelfde, met dezelfde knoppen.",
    "De namen van regels en raden staan er zoals de bron ze schrijft. Die zijn soms lang en "
    "lastig.",
    "In het Engels zijn de knoppen en koppen vertaald. De inhoud van de bronnen blijft Nederlands.",
)
TOEGANKELIJK_VERZOEK: Final = "Lees dit verzoek bij de makers van Streamlit (nummer 8399, Engels)"
TOEGANKELIJK_MELDEN_KOP: Final = "Werkt iets niet voor u?"
TOEGANKELIJK_MELDEN: Final = (
    "Vertel het de beheerder van deze website: op welke pagina, wat u wilde doen, en wat er "
    "gebeurde. Noem ook welk hulpmiddel u gebruikt."
)
TOEGANKELIJK_GETOETST_KOP: Final = "Welke pagina's zijn getoetst?"
TOEGANKELIJK_GETOETST: Final = "Alle pagina's uit het menu, en de pagina van een ding:"
