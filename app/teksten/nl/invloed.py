"""Words of the path to influence."""

from __future__ import annotations

from typing import Final

INVLOED_KOP: Final = "Invloed uitoefenen in zes stappen"
INVLOED_INLEIDING: Final = (
    "Wilt u iets veranderen in uw gemeente? Volg deze stappen. Vink aan wat u hebt gedaan. Uw "
    "vinkjes staan in de link, dus u kunt later verdergaan."
)
INVLOED_GETELD: Final = "U hebt {aantal} van de {totaal} punten gedaan."
INVLOED_WORD: Final = "Bewaar deze lijst voor Word"
INVLOED_BEWAAR: Final = "Bewaar mijn vinkjes in de link"
INVLOED_DAARNA: Final = "Daarna"
INVLOED_PUNT: Final = {"aan": "bij wie", "fase": "wanneer"}
INVLOED_VRAAG_PUNT: Final = {"aan": "vraag voor"}
INVLOED_FASE: Final = "Wie benadert u wanneer?"
INVLOED_FASE_TABEL: Final = "Wat u doet in welke fase van een besluit, en bij wie"
INVLOED_FASE_KOLOM: Final = ("Wanneer", "Wat u doet", "Bij wie")
INVLOED_WIE_ONBEKEND: Final = "De bron zegt niet bij wie."
INVLOED_KANALEN: Final = "Langs welke weg kan het?"
INVLOED_FORMEEL: Final = "Via de vaste wegen van de gemeente"
INVLOED_INFORMEEL: Final = "Buiten de vaste wegen om"
INVLOED_KANAAL_PUNT: Final = {"aan": "aan wie", "uitvoerder": "wie dit doet"}
INVLOED_ADVIES: Final = "Wat raden de bronnen u aan?"
INVLOED_ADVIES_PUNT: Final = {"afzender": "van wie"}
INVLOED_RECHTEN: Final = "Bekijk op welke rechten u zich kunt beroepen"
INVLOED_BESTAND: Final = (
    "In deze lijst ziet u wat u hebt gedaan en wat nog kan. Achter elk punt staat de bron."
)
INVLOED_GEDAAN: Final = "[gedaan]"
INVLOED_TE_DOEN: Final = "[nog te doen]"
