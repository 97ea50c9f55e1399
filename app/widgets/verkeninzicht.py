"""What ties things together, in plain words: central things and clusters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import adres
import opmaak
import teksten
import thema
import verken
from veilig import Html, element, join
from verkenframe import OTHER
from widgets import basis, verkenbalk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.network import Central, Cluster, Member

CLUSTERS = 8
FIRST = 3
SHOWN = 8


def here(insight: verken.Insight) -> Html:
    """Return what ties the things in the picture together, folded."""
    content = (
        _central(insight.central, 3),
        _clusters(insight.clusters, 3),
        basis.paragraph(teksten.VERKEN_BEREKEND_DEEL, class_="bij"),
    )
    folded = element(
        "details", element("summary", teksten.VERKEN_INZICHT_OPEN), *content, class_="vouw"
    )
    return basis.section(teksten.VERKEN_INZICHT, folded, id_="inzicht")


def everywhere(insight: verken.Insight, relations: int) -> Html:
    """Return what ties the whole graph together.

    Args:
        insight: That.
        relations: How many relations there are.
    """
    lines = opmaak.counted(relations, teksten.VERKEN_LIJN, teksten.VERKEN_LIJNEN)
    return join(
        _central(insight.central, 2),
        _clusters(insight.clusters, 2),
        basis.paragraph(teksten.VERKEN_BEREKEND.format(lijnen=lines), class_="bij"),
    )


def _central(found: Sequence[Central], level: int) -> Html | None:
    if not found:
        return None
    items = (
        join(
            element("span", _named(one.member), class_="naam"),
            element("span", f" {_share(one)}, {_relations(one.member)}", class_="bij"),
        )
        for one in found
    )
    return join(
        basis.heading(level, teksten.VERKEN_MIDDEN),
        basis.paragraph(teksten.VERKEN_MIDDEN_UITLEG),
        basis.bullets(items, class_="dingen", tag="ol"),
    )


def _named(member: Member) -> Html:
    """Return a thing with a link that explores from there."""
    address = adres.BrowseAddress(start=member.iri.value).url()
    return join(basis.shape(member.group), element("a", member.label, href=address), between=" ")


def _share(one: Central) -> str:
    ways = round(one.share * 100)
    if not ways:
        return teksten.VERKEN_MIDDEN_WEINIG
    return teksten.VERKEN_MIDDEN_DEEL.format(aantal=ways)


def _relations(member: Member) -> str:
    count = opmaak.counted(member.relations, teksten.VERKEN_DING, teksten.VERKEN_DINGEN)
    return teksten.VERKEN_MIDDEN_LIJNEN.format(dingen=count)


def _clusters(found: Sequence[Cluster], level: int) -> Html | None:
    if len(found) < 2:
        return None
    items = (_cluster(number, one, level + 1) for number, one in enumerate(found[:CLUSTERS], 1))
    left = len(found) - CLUSTERS
    rest = basis.paragraph(teksten.VERKEN_SAMEN_REST.format(aantal=left)) if left > 0 else None
    return join(
        basis.heading(level, teksten.VERKEN_SAMEN),
        basis.paragraph(teksten.VERKEN_SAMEN_UITLEG),
        *items,
        rest,
    )


def _cluster(number: int, one: Cluster, level: int) -> Html:
    count = opmaak.counted(len(one.members), teksten.VERKEN_DING, teksten.VERKEN_DINGEN)
    name = teksten.VERKEN_SAMEN_GROEP.format(nummer=number, dingen=count)
    members = join(*(_named(member) for member in one.members[:FIRST]), between=", ")
    target = verken.from_things([member.iri.value for member in one.members[:SHOWN]])
    link = verkenbalk.action(
        teksten.VERKEN_SAMEN_TOON, name, target, id_=f"groep-{number}", class_="knop"
    )
    return element(
        "div",
        basis.heading(level, name),
        basis.paragraph(_kinds(one)),
        basis.paragraph(f"{teksten.VERKEN_SAMEN_MEEST} ", members),
        element("div", link, class_="acties"),
        class_="samen",
    )


def _kinds(one: Cluster) -> str:
    """Return of which kinds most of a cluster is."""
    kinds = Counter(member.group or OTHER for member in one.members)
    first, *others = (thema.group(slug).counted(n) for slug, n in kinds.most_common(2))
    if not others:
        return teksten.VERKEN_SAMEN_SOORT.format(eerste=first)
    return teksten.VERKEN_SAMEN_SOORTEN.format(eerste=first, tweede=others[0])
