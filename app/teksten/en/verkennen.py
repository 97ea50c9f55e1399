"""Words of the graph browser, in English."""

from __future__ import annotations

from typing import Final

VERKEN_KOP: Final = "Explore how things hang together"
VERKEN_KOP_VAN: Final = "Explore: {naam}"
VERKEN_INLEIDING: Final = (
    "Choose a thing to begin with. You then see what it hangs together with, in a picture and in a "
    "list."
)
VERKEN_INLEIDING_VAN: Final = (
    "The picture shows what {naam} hangs together with. Click on a shape to go on. Click on a line "
    "to see why it is there. In the list you can do the same."
)
VERKEN_VELD: Final = "Begin at"
VERKEN_VELD_NAAR: Final = "Find a way to (may stay empty)"
VERKEN_KNOP: Final = "Show"
VERKEN_TEKENING: Final = "Picture"
VERKEN_ALT: Final = (
    "Picture of {dingen} and {lijnen} around {naam}. The same stands in the list and in the table "
    "on this page."
)
VERKEN_LIJNEN: Final = "{aantal} relations"
VERKEN_LIJN: Final = "1 relation"
VERKEN_DINGEN: Final = "{aantal} things"
VERKEN_DING: Final = "1 thing"
VERKEN_LEGENDA: Final = "What do the shapes mean?"
VERKEN_LEGENDA_STREEP: Final = "A dashed box means: there is more."
VERKEN_NIETS_MEER: Final = "Nothing more hangs on this."
VERKEN_LOS: Final = "This does not hang on anything else in the picture."
VERKEN_BIJ: Final = "{doe}: {naam}"
VERKEN_LIJST: Final = "In the picture"
VERKEN_OPEN: Final = "Show relations"
VERKEN_SLUIT: Final = "Hide relations"
VERKEN_KIES: Final = "Choose"
VERKEN_VAST: Final = "Pin"
VERKEN_MAAK_LOS: Final = "Unpin"
VERKEN_WEGHALEN: Final = "Take away"
VERKEN_TERUGZETTEN: Final = "Put back"
VERKEN_MEER_DOEN: Final = "More"
VERKEN_GEKOZEN: Final = "chosen"
VERKEN_GEKOZEN_DING: Final = "Chosen:"
VERKEN_STAAT_VAST: Final = "pinned"
VERKEN_VAST_UITLEG: Final = "What is pinned stays when you hide something else or take it away."
VERKEN_WEGGEHAALD: Final = "Taken away"
VERKEN_MEER: Final = "Show {aantal} more"
VERKEN_MEER_PUNT: Final = "{aantal} more"
VERKEN_GROEP_OPEN: Final = "Show these {naam}"
VERKEN_GEGROEPEERD: Final = (
    "There are more than {grens} things, so they stand in groups. Open a group to see everything."
)
VERKEN_NAMEN: Final = (
    "There are more than {grens} things, so not every thing has its name. The list has all names."
)
VERKEN_NAMEN_ALLE: Final = "Show all names"
VERKEN_NAMEN_MINDER: Final = "Show fewer names"
VERKEN_STAP_TERUG: Final = "Step back"
VERKEN_ERBIJ_VELD: Final = "Search something to add"
VERKEN_ERBIJ_KNOP: Final = "Add"
VERKEN_ERBIJ_NIET: Final = "“{tekst}” was not found. Look whether it is spelled well."
VERKEN_ERBIJ_WELKE: Final = "More than one thing is called “{tekst}”. Choose one."
VERKEN_ERBIJ_GEDAAN: Final = "{naam} is in the picture now, with {lijnen}."
VERKEN_ERBIJ_LOS: Final = (
    "{naam} is in the picture now. It does not hang directly on what was there."
)
VERKEN_ERBIJ_AL: Final = "{naam} was in the picture already and is chosen now."
VERKEN_WAAROM: Final = "Why is this here?"
VERKEN_WAAROM_UITLEG: Final = "This is recorded, with its source."
VERKEN_WAAROM_WEG: Final = "This line is no longer in the picture."
VERKEN_FILTER: Final = "Choose what you want to see"
VERKEN_FILTER_UITLEG: Final = "Tick nothing and you see everything."
VERKEN_FILTER_SOORT: Final = "Kind of things"
VERKEN_FILTER_RELATIE: Final = "Kind of relation"
VERKEN_FILTER_KNOP: Final = "Apply"
VERKEN_FILTER_WEG: Final = "Show everything again"
VERKEN_LEEG: Final = (
    "With this choice there is nothing to see. Tick more, or show everything again."
)
VERKEN_ALLEEN: Final = "No relations of {naam} are known."
VERKEN_TABEL: Final = "The same as a table"
VERKEN_TABEL_OPEN: Final = "Show the table"
VERKEN_TABEL_TITEL: Final = "Relations in the picture"
VERKEN_KOLOM: Final = ("Thing", "Relation", "Other thing", "Source")
VERKEN_BEWAAR: Final = "Keep the picture"
VERKEN_BEWAAR_PNG: Final = "As an image (PNG)"
VERKEN_BEWAAR_SVG: Final = "As a drawing (SVG)"
VERKEN_BEWAAR_TTL: Final = "As data (Turtle)"
VERKEN_BEWAARD: Final = "The picture was kept with your downloads."
VERKEN_BEWAREN_MISLUKT: Final = "Keeping it failed. Try the other form."
VERKEN_BESTAND: Final = "Everything that is recorded between the things in this picture."
VERKEN_BESTAND_ADRES: Final = "This picture: {adres}"
VERKEN_BESTAND_STAND: Final = "Digest of the data: {kenmerk}"
VERKEN_BESTAND_GRAAF: Final = "Comes from"
VERKEN_ANDERS: Final = "Begin elsewhere or find a way"
VERKEN_WEG: Final = "Way from {van} to {naar}"
VERKEN_WEG_INLEIDING: Final = (
    "So {van} and {naar} hang together. The way that says most stands first."
)
VERKEN_WEG_KOP: Final = "Way {nummer}: {stappen}"
VERKEN_WEG_NAAM: Final = "way {nummer}"
VERKEN_WEG_VERDER: Final = "Explore this way further"
VERKEN_WEG_MEER: Final = "Show more ways"
VERKEN_WEG_ZELFDE: Final = "This is one and the same thing."
VERKEN_STAP: Final = "1 step"
VERKEN_STAPPEN: Final = "{aantal} steps"
VERKEN_GEEN_WEG: Final = "No way is known between {van} and {naar}."
VERKEN_NIET_GEVONDEN: Final = "“{tekst}” was not found"
VERKEN_WELKE: Final = "Which “{tekst}” do you mean?"
VERKEN_MIDDEN: Final = "What ties most together?"
VERKEN_MIDDEN_UITLEG: Final = (
    "These things often lie on the way between other things. Who wants to go from one thing to "
    "another mostly passes them."
)
VERKEN_MIDDEN_DEEL: Final = "on {aantal} of 100 shortest ways"
VERKEN_MIDDEN_WEINIG: Final = "on fewer than 1 of 100 shortest ways"
VERKEN_MIDDEN_LIJNEN: Final = "joined with {dingen}"
VERKEN_SAMEN: Final = "What belongs together?"
VERKEN_SAMEN_UITLEG: Final = (
    "Things in a group have many relations with each other, and fewer with the rest."
)
VERKEN_SAMEN_GROEP: Final = "Group {nummer}: {dingen}"
VERKEN_SAMEN_SOORT: Final = "These are {eerste}."
VERKEN_SAMEN_SOORTEN: Final = "Mainly {eerste} and {tweede}."
VERKEN_SAMEN_MEEST: Final = "The most relations have:"
VERKEN_SAMEN_TOON: Final = "Explore this group"
VERKEN_SAMEN_REST: Final = "There are {aantal} smaller groups besides."
VERKEN_BEREKEND_DEEL: Final = (
    "This was computed from the relations between the things in the picture. No source says it so."
)
VERKEN_BEREKEND: Final = (
    "This was computed from all {lijnen} in the data. No source says it so. The numbers are an "
    "estimate, because walking all ways takes too long."
)
VERKEN_GEHEEL: Final = "See what ties everything together"
VERKEN_GEHEEL_KOP: Final = "What ties everything together"
VERKEN_GEHEEL_INLEIDING: Final = (
    "Here you see which things tie many others together, and what belongs together."
)
VERKEN_GEHEEL_BEZIG: Final = "The ways between all things are walked. It takes some seconds."
VERKEN_INZICHT: Final = "What stands out in the picture?"
VERKEN_INZICHT_OPEN: Final = "Show what ties most together and what belongs together"
VERKEN_VOORBEELDEN: Final = (
    ("wet:BWBR0015703/artikel/47", "Article 47 Participatiewet"),
    ("gm:gm1955", "Municipality of Montferland"),
)
