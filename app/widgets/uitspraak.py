"""Claims on a thing's page: a value or a link, what it says in figures, and its source marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import adres
import opmaak
import teksten
from dingframe import BATCH, Claim, ClaimGroup, Proof
from kg.model import Relation
from kg.namespaces import BASE, GRAAF, TOOI
from veilig import Html, element, join
from waarden import Figure
from widgets import basis
from widgets.bron import Sources

OWN_GRAPHS = frozenset((f"{GRAAF}begrippen", f"{GRAAF}ontologie"))


def is_outside(relation: Relation) -> bool:
    """Whether a relation leads to another site rather than to a thing of the graph."""
    return not relation.other_group and not relation.other.value.startswith((BASE, TOOI))


class Claims:
    """Shows the claims of one page with their sources.

    Args:
        proof: Finds the evidence.
        sources: Numbers it.
        figures: Per thing what its figure or its words say.
    """

    def __init__(self, proof: Proof, sources: Sources, figures: Mapping[str, Figure]) -> None:
        self.proof = proof
        self.sources = sources
        self.figures = figures

    def marks(self, claim: Claim) -> Html:
        """Return the source marks of a claim."""
        statement = claim.statement
        found = self.proof.of(claim.subject, statement.graph)
        if not found and statement.graph.value in OWN_GRAPHS:
            title = teksten.BRON_EIGEN_UITLEG
            return element("span", teksten.BRON_EIGEN, class_="bij geen-bron", title=title)
        return self.sources.marks(found, statement)

    def claim(self, claim: Claim) -> Html:
        """Return the value of a claim with its marks."""
        return join(self.value(claim), self.marks(claim), between=" ")

    def value(self, claim: Claim) -> Html:
        """Return the value of a claim: a literal, a thing with what it says, or a link outside."""
        relation = claim.relation
        if relation is None:
            return opmaak.shown(claim.value) if claim.value else Html()
        if is_outside(relation):
            return opmaak.outside(relation.other.value, relation.other.value)
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
