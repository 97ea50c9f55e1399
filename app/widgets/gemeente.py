"""The parts of the page of someone's own gemeente."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import adres
import dekkingframe
import gemeenteframe
import opmaak
import teksten
from adres import MunicipalityAddress
from gemeentekennis import Subject
from kg.labels import bare
from kg.model import Coverage, Iri
from overzicht import Item
from veilig import Html, element, join
from widgets import basis, punten, vinken
from widgets.uitspraak import Claims


def chooser(names: Sequence[str], text: str = "", subject: str = "") -> Html:
    """Return the field to type a gemeente in, and the other ways to find one.

    Args:
        names: The names to offer while someone types.
        text: What was typed.
        subject: The scheme that someone wants to talk about; empty for none.
    """
    kept = {"over": adres.short(subject)} if subject else {}
    return join(
        basis.municipality_form("mijn-gemeente", names, text=text, **kept),
        basis.paragraph(
            join(
                element("a", teksten.GEMEENTE_OP_KAART, href=adres.url("kaart", {})),
                element("a", teksten.GEMEENTE_IN_TABEL, href=adres.url("dekking", {})),
                between=" · ",
            )
        ),
    )


def which(
    found: gemeenteframe.Found,
    text: str,
    choose: Callable[[str], str],
    retype: Callable[[str], str],
) -> Html:
    """Return which gemeenten may be meant, or that none has the name and what to do.

    Args:
        found: What was found.
        text: What was typed.
        choose: Gives the link that chooses a gemeente, by its IRI.
        retype: Gives the link as if another name had been typed.
    """
    if found.several:
        links = (element("a", hit.label, href=choose(hit.iri.value)) for hit in found.several)
        title = basis.heading(2, teksten.GEMEENTE_WELKE.format(naam=text))
        return basis.notice(title, basis.bullets(links))
    near = (element("a", name, href=retype(name)) for name in found.suggestions)
    return basis.notice(
        basis.heading(2, teksten.GEMEENTE_GEEN.format(naam=text)),
        basis.paragraph(teksten.GEMEENTE_GEEN_UITLEG),
        join(basis.paragraph(teksten.ZOEK_BEDOELDE), basis.bullets(near, class_="rij"))
        if found.suggestions
        else None,
    )


def subjects(state: MunicipalityAddress, options: Sequence[tuple[str, str]]) -> Html:
    """Return the choice of a subject to talk about.

    Args:
        state: What the address says.
        options: The subjects, by IRI and name.
    """
    none = teksten.GEMEENTE_GEEN_ONDERWERP
    return basis.get_form(
        "gemeente",
        element("input", type="hidden", name="g", value=adres.short(state.thing)),
        element("label", teksten.GEMEENTE_ONDERWERP, for_="onderwerp"),
        basis.subject_choice("onderwerp", options, state.subject, none),
        element("button", teksten.GEMEENTE_KNOP, type="submit", class_="hoofdknop"),
        class_="zoek onderwerp",
    )


def partner(own: Sequence[Item], general: Item | None, claims: Claims) -> Html:
    """Return with whom the council talks as one of the first facts."""
    said = [punten.value("partner", item, claims) for item in own if item.part == "nu"]
    known = [one for one in said if one][:1]
    if known:
        rows = [element("dd", one) for one in known]
    else:
        rows = [_in_general("partner", general, claims)]
    return element("div", element("dt", teksten.GEMEENTE_KAART_PARTNER), *rows)


def article(general: Item | None, claims: Claims) -> Html:
    """Return on which article the right to be heard rests as one of the first facts."""
    said = punten.value("artikel", general, claims) if general else None
    value = said or basis.unknown(teksten.ONBEKEND_FEIT)
    return element("div", element("dt", teksten.GEMEENTE_KAART_ARTIKEL), element("dd", value))


def _in_general(point: str, general: Item | None, claims: Claims) -> Html:
    said = punten.value(point, general, claims) if general else None
    if said is None:
        return element("dd", basis.unknown(teksten.ONBEKEND_FEIT))
    return element("dd", said, element("span", teksten.GEMEENTE_IN_HET_ALGEMEEN, class_="bij"))


def levels(found: Sequence[Item], here: Mapping[str, Html | None], claims: Claims) -> Html:
    """Return per level of inspraak who speaks, with whom, how many there are, and on what.

    Args:
        found: The councils per level.
        here: By level, what is known of this gemeente.
        claims: Shows what is said with its sources.
    """
    met: set[str] = set()
    rows = []
    for item in found:
        first = item.part not in met
        met.add(item.part)
        level = teksten.GEMEENTE_NIVEAU[item.part]
        rows.append(
            (
                basis.named(item.iri.value, item.label, item.group),
                join(level, here.get(item.part) if first else None),
                *(_cell(point, item, claims) for point in ("partner", "aantal", "artikel")),
            )
        )
    return basis.table(teksten.GEMEENTE_NIVEAUS_TABEL, teksten.GEMEENTE_NIVEAUS_KOLOM, rows)


def _cell(point: str, item: Item, claims: Claims) -> Html:
    if point != "aantal":
        return punten.value(point, item, claims) or basis.unknown(teksten.GEMEENTE_NIET_GENOEMD)
    values = item.said.get(point, ())
    counted = (
        join(
            str(claims.figures.get(value.term.value, "")) or value.label,
            claims.proven(*value.statements),
            between=" ",
        )
        for value in values
    )
    return join(*counted) if values else join(teksten.GEMEENTE_EEN)


def subject(
    found: Subject, state: MunicipalityAddress, rules: Html | None, questions: Html | None
) -> Html:
    """Return what is known here about the chosen subject, and where to go on with it."""
    name = found.name
    own = [adres.short(item.iri.value) for item in found.rules]
    about = {"over": adres.short(state.subject)}
    ways = (
        element(
            "a",
            teksten.GEMEENTE_VERGELIJK.format(onderwerp=name),
            href=adres.url("vergelijk", {**about, "ding": own}),
            class_="knop",
        ),
        element(
            "a",
            teksten.GEMEENTE_DOSSIER.format(onderwerp=name),
            href=adres.url("dossier", {"g": adres.short(state.thing), **about}),
            class_="knop hoofdknop",
        ),
    )
    return basis.section(
        teksten.GEMEENTE_ONDERWERP_KOP.format(onderwerp=name),
        element("p", basis.thing_link(state.subject, teksten.GEMEENTE_ONDERWERP_WAT)),
        basis.heading(3, teksten.GEMEENTE_ONDERWERP_REGELS),
        rules or basis.paragraph(basis.unknown(teksten.GEMEENTE_ONDERWERP_GEEN)),
        join(basis.heading(3, teksten.GEMEENTE_ONDERWERP_VRAGEN), questions) if questions else None,
        basis.heading(3, teksten.GEMEENTE_ONDERWERP_VERDER),
        basis.bullets(ways, class_="rij knoppen"),
        id_="onderwerp-hier",
    )


def unknown(kinds: Iterable[str], state: MunicipalityAddress, name: str) -> Html:
    """Return for everything that is not known where to look, whom to ask, and what to ask."""
    parts = [_find_out(kind, state, name) for kind in kinds]
    if not parts:
        return basis.paragraph(teksten.GEMEENTE_ALLES_GEZIEN)
    return join(basis.paragraph(teksten.GEMEENTE_ONBEKEND_UITLEG, class_="bij"), *parts)


def _find_out(kind: str, state: MunicipalityAddress, name: str) -> Html:
    words = teksten.GEMEENTE_ONBEKEND[kind]
    id_ = f"brief-{kind}"
    question = words["vraag"].format(gemeente=name)
    copy = basis.copier(
        teksten.GEMEENTE_KOPIEER,
        done=teksten.GEMEENTE_GEKOPIEERD,
        told_in=f"{id_}-melding",
        source=id_,
        class_="knop",
    )
    add = adres.url(
        "bijdragen", {"gemeente": adres.short(state.thing), "soort": words.get("soort", "")}
    )
    return join(
        basis.heading(3, words["kop"]),
        element("p", basis.unknown(words["waarom"])),
        basis.bullets(
            (
                join(words["zoek"], _site(words.get("adres", "")), between=" "),
                words["wie"],
                element("a", words["weet"], href=add),
            )
        ),
        element("blockquote", element("p", question, id=id_)),
        element("p", copy, element("span", id=f"{id_}-melding", role="status", class_="bij")),
    )


def _site(address: str) -> Html | None:
    return opmaak.outside(address, opmaak.site(address)) if address else None


def checklist(found: Sequence[Item], state: MunicipalityAddress, claims: Claims) -> Html:
    """Return what is recommended to a gemeente, to tick off; ticks stand in the address."""
    ticked = sum(1 for item in found if item.name in state.ticked)
    counted = teksten.GEMEENTE_GEVINKT.format(aantal=ticked, totaal=len(found))
    boxes = (
        vinken.tick(item, teksten.GEMEENTE_ADVIES_PUNT, claims, done=item.name in state.ticked)
        for item in found
    )
    return basis.get_form(
        "gemeente",
        element("input", type="hidden", name="g", value=adres.short(state.thing)),
        element("input", type="hidden", name="over", value=adres.short(state.subject))
        if state.subject
        else None,
        element("p", counted, role="status", id="gevinkt"),
        vinken.listed(boxes),
        element(
            "button",
            teksten.GEMEENTE_BEWAAR_VINKJES,
            type="submit",
            class_="hoofdknop",
            id="bewaar-vinkjes",
        ),
        data_meteen=True,
    )


def neighbours(found: Sequence[Coverage], region: str) -> Html:
    """Return the other gemeenten of the region, with what is known of each."""
    rows = (
        (
            element(
                "a",
                bare(one.label),
                href=MunicipalityAddress(thing=one.iri.value).url(),
            ),
            _known(one),
        )
        for one in found
    )
    caption = teksten.GEMEENTE_BUREN_TABEL.format(regio=region)
    return basis.table(caption, teksten.GEMEENTE_BUREN_KOLOM, rows)


def _known(one: Coverage) -> Html:
    words = [
        opmaak.counted(one.numbers[kind], *teksten.GEMEENTE_BUREN_TEL[kind])
        for kind in dekkingframe.KINDS
        if one.numbers[kind]
    ]
    if not words:
        return element("span", teksten.DEKKING_NIETS_GEZIEN, class_="niet-gezien")
    return join(", ".join(words))


def successors(name: str, after: Sequence[tuple[Iri, str]], state: MunicipalityAddress) -> Html:
    """Return that a gemeente is no more, with links to the page of what came after it."""
    links = (element("a", label, href=state.of(iri.value).url()) for iri, label in after)
    return basis.notice(
        basis.paragraph(element("strong", teksten.GEMEENTE_VOORBIJ.format(naam=name))),
        join(basis.paragraph(teksten.GEMEENTE_VOORBIJ_NAAR), basis.bullets(links))
        if after
        else basis.paragraph(basis.unknown(teksten.VOORBIJ_ONBEKEND["Gemeente"])),
    )
