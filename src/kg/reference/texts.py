"""What the pages of the reference say around the terms themselves, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from kg.errors import Words
from kg.namespaces import INS

TEXTS: Mapping[str, Words] = {
    "title": Words("De ontologie", "The ontology"),
    "made": Words(
        "*Deze pagina is gemaakt door `python -m kg.reference`; wijzig haar niet met de hand.*",
        "*This page is made by `python -m kg.reference`; do not edit it by hand.*",
    ),
    "intro": Words(
        "Alle soorten dingen (klassen) en eigenschappen van de kennisgraaf, per onderwerp. Bij elk"
        " staat wat het betekent, met welke standaard het verbonden is, een voorbeeld uit de"
        " gegevens, en welke vragen uit de bibliotheek het gebruiken. `ins:` staat voor"
        f" <{INS}>. Zie ook de"
        " [begrippenkaders](../../ontology/concepts).",
        "All kinds of things (classes) and properties of the knowledge graph, by subject. With each"
        " stands what it means, to which standard it is tied, an example from the data, and which"
        f" queries of the library use it. `ins:` stands for <{INS}>. See"
        " also the [concept schemes](../../ontology/concepts).",
    ),
    "classes": Words("Klassen", "Classes"),
    "properties": Words("Eigenschappen", "Properties"),
    "class": Words("klasse", "class"),
    "a_property": Words("eigenschap", "property"),
    "status": Words("Status", "Status"),
    "status.testing": Words("wordt beproefd", "testing"),
    "status.stable": Words("vast", "stable"),
    "status.unstable": Words("kan veranderen", "unstable"),
    "status.archaic": Words("niet meer gebruiken", "no longer to be used"),
    "above": Words("Is een soort", "Is a kind of"),
    "below": Words("Soorten hiervan", "Kinds of it"),
    "standard": Words("Verbonden met de standaard", "Tied to the standard"),
    "domain": Words("Hoort bij", "Belongs to"),
    "range": Words("Waarde", "Value"),
    "asked_of": Words("De regels vragen dit van", "The shapes ask this of"),
    "property": Words("Eigenschap", "Property"),
    "values": Words("Waarde", "Value"),
    "times": Words("Hoe vaak", "How often"),
    "any": Words("vrij", "any"),
    "times.exactly": Words("precies {n}", "exactly {n}"),
    "times.least": Words("ten minste {n}", "at least {n}"),
    "times.most": Words("hoogstens {n}", "at most {n}"),
    "times.wanted": Words("liefst 1 of meer", "preferably 1 or more"),
    "times.any": Words("0 of meer", "0 or more"),
    "diagram": Words(
        "In een tekening (dezelfde gegevens als hierboven):", "As a drawing (the same as above):"
    ),
    "example": Words("Voorbeeld uit de gegevens", "Example from the data"),
    "queries": Words("Vragen die dit gebruiken", "Queries that use this"),
    "no_queries": Words(
        "Geen vraag uit de bibliotheek noemt dit bij naam.",
        "No query of the library names this.",
    ),
    "module.bronnen": Words("Bronnen en bewijs", "Sources and evidence"),
    "module.cijfers": Words("Cijfers", "Figures"),
    "module.inspraak": Words("Algemeen", "General"),
    "module.instanties": Words("Gebieden, instanties en raden", "Areas, bodies and councils"),
    "module.onderzoek": Words("Onderzoek", "Research"),
    "module.praktijk": Words("Praktijk", "Practice"),
    "module.recht": Words("Recht", "Law"),
    "module.voorzieningen": Words("Voorzieningen", "Support schemes"),
}
