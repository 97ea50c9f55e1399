"""The address as state: what each page shows is written in and read from its query parameters."""

from adres.begrippen import GlossaryAddress
from adres.bijdragen import ContributeAddress
from adres.dekking import SORTS, CoverageAddress
from adres.ding import ThingAddress
from adres.gemeente import MunicipalityAddress
from adres.geregeld import ArrangedAddress
from adres.grond import (
    MAX_BATCHES,
    MAX_TEXT,
    MAX_VALUES,
    Params,
    every,
    first,
    full,
    number,
    short,
    url,
    with_language,
)
from adres.invloed import InfluenceAddress
from adres.vergelijken import CompareAddress
from adres.verkennen import BrowseAddress
from adres.werkbank import WorkbenchAddress
from adres.zoeken import SearchAddress

__all__ = (
    "MAX_BATCHES",
    "MAX_TEXT",
    "MAX_VALUES",
    "SORTS",
    "ArrangedAddress",
    "BrowseAddress",
    "CompareAddress",
    "ContributeAddress",
    "CoverageAddress",
    "GlossaryAddress",
    "InfluenceAddress",
    "MunicipalityAddress",
    "Params",
    "SearchAddress",
    "ThingAddress",
    "WorkbenchAddress",
    "every",
    "first",
    "full",
    "number",
    "short",
    "url",
    "with_language",
)
