"""Rights: what each act gives to whom, and towards whom."""

from __future__ import annotations

from collections.abc import Sequence

import kader
import rechtenframe
import teksten
from antwoord import Answers
from kg.model import Iri
from overzicht import Item
from veilig import Html, element, join
from widgets import basis, punten, recht


def page() -> None:
    """Show the page."""
    kader.present("rechten", "", _made)


def _made() -> kader.Content:
    answers = Answers()
    acts = [answers.graph.resolve(name) for name in rechtenframe.ACTS]
    norms = [n for kind in rechtenframe.KINDS for n in answers.linked("rdf:type", f"ins:{kind}")]
    by_act = rechtenframe.by_act(norms, [act.value for act in acts])
    sections = [_act(act, by_act[act.value], answers) for act in acts]
    titles = [(_id(act), answers.graph.label(act)) for act in acts]
    if by_act[""]:
        sections.append(
            basis.section(teksten.RECHTEN_OVERIG, _norms(by_act[""], answers), id_="overig")
        )
        titles.append(("overig", teksten.RECHTEN_OVERIG))
    html = join(
        basis.heading(1, teksten.RECHTEN_KOP),
        basis.paragraph(teksten.RECHTEN_INLEIDING, class_="inleiding"),
        basis.contents(titles),
        *sections,
        answers.sources.listed(),
    )
    return kader.Content(teksten.RECHTEN_KOP, html, answers.query_texts())


def _id(act: Iri) -> str:
    return act.value.rpartition("/")[2].lower()


def _act(act: Iri, norms: Sequence[Item], answers: Answers) -> Html:
    """Return what an act gives; of one of which no norms are known, what its articles say."""
    name = answers.graph.label(act)
    link = element("p", basis.thing_link(act.value, teksten.RECHTEN_WET.format(wet=name)))
    if norms:
        known = rechtenframe.articles(norms, act.value)
        return basis.section(
            name, link, _norms(norms, answers), _versions(known, answers), id_=_id(act)
        )
    articles = answers.linked("ins:onderdeelVan", act.value, "Artikel")
    return basis.section(
        name,
        link,
        basis.paragraph(basis.unknown(teksten.RECHTEN_GEEN)),
        punten.listed(articles, teksten.RECHTEN_ARTIKEL_PUNT, answers.claims) if articles else None,
        _versions([article.iri.value for article in articles], answers),
        id_=_id(act),
    )


def _versions(articles: Sequence[str], answers: Answers) -> Html | None:
    """Return since when the articles read as they do now; what no source says is unknown."""
    shown, missing = [], []
    for article in map(Iri, articles):
        rows = answers.rows("intern/pagina-versies", {"ding": article})
        if any(row["vanaf"] and not row["tot"] for row in rows):
            shown.append(recht.version_list(rows, answers.claims, article))
        else:
            missing.append(answers.graph.label(article))
    if not articles:
        return None
    unknown = teksten.RECHTEN_VERSIE_ONBEKEND.format(artikelen=", ".join(missing))
    return join(
        basis.heading(3, teksten.RECHTEN_VERSIE),
        *shown,
        basis.paragraph(basis.unknown(unknown)) if missing else None,
    )


def _norms(norms: Sequence[Item], answers: Answers) -> Html:
    parts = []
    for kind in rechtenframe.KINDS:
        same = [norm for norm in norms if norm.class_name == kind]
        if same:
            parts.append(basis.heading(3, teksten.RECHTEN_SOORT[kind]))
            parts.append(
                element("ul", *(_norm(n, answers) for n in same), class_="dingen overzicht")
            )
    return join(*parts)


def _norm(norm: Item, answers: Answers) -> Html:
    """Return a norm; a missing bearer, other party or article is said to be unknown."""
    missing = (
        element(
            "div", element("dt", teksten.RECHTEN_PUNT[point]), element("dd", basis.unknown(why))
        )
        for point, why in teksten.RECHTEN_ONBEKEND.items()
        if point not in norm.said
    )
    told = punten.told(norm, teksten.RECHTEN_PUNT, answers.claims)
    return element("li", told, element("dl", *missing, class_="punten"))
