"""The first page: one search box, what it found and why, and examples when nothing is typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import adres
import bladen
import graaf
import kader
import opmaak
import taal
import teksten
import thema
import zinframe
from kg.labels import bare
from kg.model import Hit, SearchOutcome
from veilig import Html, element, join
from widgets import basis

BATCH = 20


def page() -> None:
    """Show the first page, or what a search found."""
    state = adres.SearchAddress.read(kader.params())
    kader.present("", state.url(), lambda: _made(state))


def _made(state: adres.SearchAddress) -> kader.Content:
    title = f"{teksten.MENU['']}: {state.text}" if state.text else teksten.MENU[""]
    html = join(
        basis.heading(1, teksten.ZOEK_KOP),
        basis.paragraph(teksten.ZOEK_INLEIDING, class_="inleiding"),
        basis.search_form(state.text),
        _results(state) if state.text else _begin(),
    )
    return kader.Content(title, html)


def _results(state: adres.SearchAddress) -> Html:
    said = zinframe.mentioned(state.text, graaf.graph().named)
    ways = _ways(said, state.text) if said else None
    outcome = graaf.graph().search(state.text, limit=None)
    if not outcome.hits:
        return ways or _nothing(state.text, outcome)
    counts = Counter(hit.group for hit in outcome.hits)
    kept = [hit for hit in outcome.hits if not state.kind or hit.group == state.kind]
    shown = kept[: state.batches * BATCH]
    number = opmaak.counted(len(kept), teksten.ZOEK_DING_EEN, teksten.ZOEK_DINGEN)
    found = teksten.ZOEK_GEVONDEN.format(q=state.text, aantal=number)
    return join(
        ways,
        element("p", found, role="status", id="gevonden"),
        _kinds(state, counts) if len(counts) > 1 else None,
        basis.bullets((_hit(hit) for hit in shown), class_="treffers", tag="ol"),
        _more(state, len(kept) - len(shown)),
    )


def _ways(said: zinframe.Mentioned, text: str) -> Html:
    """Return the pages that suit what a sentence names."""
    graph = graaf.graph()
    subject = said.schemes[0].value if said.schemes else ""
    links = []
    for iri in said.municipalities:
        about = {"naam": bare(graph.label(iri))}
        here = adres.MunicipalityAddress(thing=iri.value, subject=subject)
        links.append(element("a", teksten.ZIN_GEMEENTE.format(**about), href=here.url()))
        links.append(element("a", teksten.ZIN_DOSSIER.format(**about), href=here.url("dossier")))
    if said.groups or said.schemes:
        links.append(element("a", teksten.ZIN_GEREGELD, href=adres.url("geregeld", {"q": text})))
    links += [
        basis.thing_link(iri.value, graph.label(iri)) for iri in (*said.schemes, *said.groups)
    ]
    return basis.notice(basis.heading(2, teksten.ZIN_KOP), basis.bullets(links, class_="wegen"))


def _kinds(state: adres.SearchAddress, counts: Mapping[str, int]) -> Html:
    options: list[tuple[str, object]] = [
        ("", teksten.ZOEK_ALLES.format(aantal=sum(counts.values())))
    ]
    options += [
        (slug, join(basis.shape(slug), thema.group(slug).counted(counts[slug]), between=" "))
        for slug in sorted(counts, key=thema.order)
    ]
    listing = basis.filters(
        (
            f"soort-{slug or 'alles'}",
            label,
            replace(state, kind=slug, batches=1).url(),
            slug == state.kind,
        )
        for slug, label in options
    )
    return element("nav", listing, aria_label=teksten.ZOEK_SOORTEN)


def _hit(hit: Hit) -> Html:
    same = hit.matched == hit.label
    why = teksten.ZOEK_WAAROM if same else teksten.ZOEK_WAAROM_ANDERS
    fit = teksten.ZOEK_REDEN.get(hit.reason, hit.reason)
    reason = why.format(reden=fit, tekst=hit.matched)
    about = f"{hit.type_label}; {reason}" if hit.type_label else reason
    return join(
        element("span", basis.named(hit.iri.value, hit.label, hit.group), class_="naam"),
        element("div", about, class_="bij"),
    )


def _more(state: adres.SearchAddress, left: int) -> Html | None:
    if left <= 0:
        return None
    label = teksten.ZOEK_MEER.format(aantal=min(left, BATCH))
    further = replace(state, batches=state.batches + 1)
    return element("p", element("a", label, href=further.url(), class_="knop", id="meer"))


def _nothing(text: str, outcome: SearchOutcome) -> Html:
    suggestions: Sequence[str] = outcome.suggestions
    links = (element("a", s, href=adres.SearchAddress(s).url()) for s in suggestions)
    return basis.notice(
        basis.heading(2, teksten.ZOEK_NIETS.format(q=text)),
        # Search explains itself in Dutch only.
        basis.paragraph(outcome.explanation) if taal.is_dutch() else None,
        join(basis.paragraph(teksten.ZOEK_BEDOELDE), basis.bullets(links, class_="rij"))
        if suggestions
        else None,
        basis.paragraph(teksten.ZOEK_TIPS),
        basis.bullets(teksten.ZOEK_TIP),
    )


def _begin() -> Html:
    examples = (element("a", e, href=adres.SearchAddress(e).url()) for e in teksten.VOORBEELDEN)
    questions = (basis.thing_link(adres.full(name), text) for text, name in teksten.VRAGEN)
    return join(
        element("p", teksten.VOORBEELDEN_KOP, id="voorbeelden", class_="bij"),
        basis.bullets(examples, class_="rij"),
        basis.section(
            teksten.INGANG_KOP,
            basis.bullets((_way_in(slug) for slug in teksten.INGANG), class_="ingangen"),
            id_="ingangen",
        ),
        # The script in the browser fills this with what was looked at in this visit.
        element(
            "section",
            basis.heading(2, teksten.RECENT_KOP, id_="kop-recent"),
            element("ul", class_="rij", data_recent=True),
            aria_labelledby="kop-recent",
            hidden=True,
            id="recent",
        ),
        basis.section(teksten.VRAGEN_KOP, basis.bullets(questions, class_="vragen"), id_="vragen"),
        basis.section(
            teksten.BEGIN_KOP, *(basis.paragraph(text) for text in teksten.BEGIN), id_="inhoud"
        ),
        element("p", teksten.BEGIN_MEER, class_="bij"),
        basis.bullets(_others(), class_="rij"),
    )


def _way_in(slug: str) -> Html:
    """Return one of the ways in: its name, what it is for, and for a gemeente a field to type."""
    title = basis.heading(3, element("a", teksten.MENU[slug], href=adres.url(slug, {})))
    field = None
    if slug == "gemeente":
        field = basis.municipality_form("ingang-gemeente", graaf.municipality_names())
    return join(title, basis.paragraph(teksten.INGANG[slug]), field)


def _others() -> Iterator[Html]:
    for leaf in bladen.of(bladen.MORE):
        yield element("a", teksten.MENU[leaf.slug], href=adres.url(leaf.slug, {}))
