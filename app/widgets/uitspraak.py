"""Claims on a thing's page: a value or a link, what it says in figures, and its source marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import adres
import opmaak
import overzicht
import teksten
from dingframe import BATCH
from kg.model import Evidence, Iri, Relation, Statement
from kg.namespaces import BASE, BEGRIP, GRAAF, ID, INS, TOOI
from uitspraken import Claim, ClaimGroup, Proof
from veilig import Html, element, join
from waarden import Figure
from widgets import basis, begrip
from widgets.bron import Sources

OWN_GRAPHS = frozenset((f"{GRAAF}begrippen", f"{GRAAF}ontologie"))
# What is said of these is how we read a source; no source says it.
OWN_NOTES = (f"{ID}waarneming/", f"{ID}passage/")
STATUS = f"{INS}status"
STATUS_UNKNOWN = f"{BEGRIP}status/onbekend"


def is_outside(relation: Relation) -> bool:
    """Whether a relation leads to another site rather than to a thing of the graph."""
    return not relation.other_group and not relation.other.value.startswith((BASE, TOOI))


def status(term: Iri, label: str) -> Html:
    """Return a status as a word; the unknown one as the designed state."""
    if term.value == STATUS_UNKNOWN:
        return element("span", teksten.ONBEKEND, class_="onbekend")
    return element("span", label)


def as_of(evidence: Iterable[Evidence]) -> str:
    """Return in words of when something is that rests on pages; empty when it does not."""
    return _dated(evidence, teksten.STAND_PAGINA, teksten.STAND_BEKEKEN)


def state(evidence: Iterable[Evidence], *, is_known: bool) -> Html | None:
    """Return of when a status is, or where its bearer was met, as a note behind it."""
    if is_known:
        words = as_of(evidence)
    else:
        words = _dated(evidence, teksten.STAND_GENOEMD, teksten.STAND_GENOEMD_BEKEKEN)
    return element("span", f"({words})", class_="bij") if words else None


def _dated(evidence: Iterable[Evidence], page: str, seen: str) -> str:
    found = overzicht.as_of(evidence)
    if found.page:
        return page.format(datum=opmaak.date(found.page))
    return seen.format(datum=opmaak.date(found.seen)) if found.seen else ""


class Claims:
    """Shows the claims of one page with their sources.

    Args:
        proof: Finds the evidence.
        sources: Numbers it.
        figures: Per thing what its figure or its words say.
        meanings: Per concept, by IRI, what it means.
    """

    def __init__(
        self,
        proof: Proof,
        sources: Sources,
        figures: Mapping[str, Figure],
        meanings: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.proof = proof
        self.sources = sources
        self.figures = figures
        self._meanings = meanings

    def explained(self, iri: str, label: str) -> Html:
        """Return a word that opens to its meaning; a link where no meaning is known."""
        return begrip.explained(iri, label, self._meanings.get(iri))

    def proven(self, *statements: Statement) -> Html:
        """Return the source mark of statements that say the same."""
        return self.sources.marks(self.proof.of(*statements), *statements)

    def marks(self, claim: Claim, *, unfolded: bool = False) -> Html:
        """Return the source marks of a claim, opened or not."""
        statements = claim.statements
        found = self.proof.of(*statements)
        own = all(s.graph.value in OWN_GRAPHS for s in statements)
        if not found and (own or claim.statement.subject.value.startswith(OWN_NOTES)):
            word, title = teksten.BRON_EIGEN, teksten.BRON_EIGEN_UITLEG
            if not own:
                word, title = teksten.BRON_NOTITIE, teksten.BRON_NOTITIE_UITLEG
            return element("span", word, class_="bij geen-bron", title=title)
        return self.sources.marks(found, *statements, unfolded=unfolded)

    def claim(self, claim: Claim) -> Html:
        """Return the value of a claim with its marks; of a status also of when it is."""
        note = None
        if claim.statement.predicate.value == STATUS:
            known = not claim.relation or claim.relation.other.value != STATUS_UNKNOWN
            note = state(self.proof.of(*claim.statements), is_known=known)
        return join(self.value(claim), note, self.marks(claim), between=" ")

    def value(self, claim: Claim) -> Html:
        """Return the value of a claim: a literal, a thing with what it says, or a link outside."""
        relation = claim.relation
        if relation is None:
            return opmaak.shown(claim.value) if claim.value else Html()
        if is_outside(relation):
            return opmaak.outside(relation.other.value, relation.other.value)
        if relation.outgoing and claim.statement.predicate.value == STATUS:
            return status(relation.other, relation.other_label)
        link = basis.named(relation.other.value, relation.other_label, relation.other_group)
        said = self.figures.get(relation.other.value)
        return join(link, f": {said}") if said else link

    def measured(self, claim: Claim) -> Html:
        """Return a claim about a figure as the name of the figure and what it says."""
        relation = claim.relation
        if relation is None:
            return Html()
        link = basis.thing_link(relation.other.value, relation.other_label)
        said = element("span", str(self.figures.get(relation.other.value) or ""))
        value = element("dd", join(said, self.marks(claim), between=" "))
        return element("div", element("dt", link), value)

    def row(self, group: ClaimGroup, limit: int | None = None) -> Html:
        """Return a property with its values; past the limit only how many more there are."""
        claims = group.claims if limit is None else group.claims[:limit]
        values = (element("dd", self.claim(claim)) for claim in claims)
        left = len(group.claims) - len(claims)
        more = element("dd", teksten.DING_NOG.format(aantal=left), class_="bij") if left else None
        return element("div", element("dt", group.label), *values, more)

    def rows(self, groups: Iterable[ClaimGroup], *extra: Html | None) -> Html:
        """Return properties with all their values."""
        return element("dl", *(self.row(group) for group in groups), *extra, class_="feiten")

    def relations(self, groups: Iterable[ClaimGroup], state: adres.ThingAddress) -> Html:
        """Return relations in batches; links in the address unfold the rest."""
        rows = (self._batch(group, state) for group in groups)
        return element("dl", *rows, class_="feiten")

    def _batch(self, group: ClaimGroup, state: adres.ThingAddress) -> Html:
        unfolded = group.key in state.unfolded
        claims = group.claims if unfolded else group.claims[:BATCH]
        link = None
        if len(group.claims) > BATCH:
            words = teksten.DING_MINDER if unfolded else teksten.DING_MEER
            label = words.format(aantal=len(group.claims) - BATCH, relatie=group.label)
            target = state.fold(group.key) if unfolded else state.unfold(group.key)
            link = element("dd", element("a", label, href=target.url(), id=f"meer-{group.key}"))
        values = (element("dd", self.claim(claim)) for claim in claims)
        return element("div", element("dt", group.label), *values, link)
