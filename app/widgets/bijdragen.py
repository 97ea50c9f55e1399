"""The form to pass something on, and the parts around it.

The script `bijdragen.js` knows the form by its id and its parts by `data-` attributes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import taal
import teksten
from kg.contribution.form import (
    COUNCIL,
    KINDS,
    MAX_ADDRESS,
    MAX_BYTES,
    MAX_NAME,
    MAX_TEXT,
    ONLY_FOR,
    RULE,
)
from veilig import Html, element, join
from widgets import basis

FORM = "bijdrage"

Options = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: gemeenten by name, and concepts and acts by key and name."""

    places: Sequence[str]
    sorts: Mapping[str, Options]
    acts: Options


def left_out() -> Html:
    """Return what must not be filled in."""
    return basis.section(
        teksten.BIJDRAGEN_NIET_KOP,
        basis.bullets(teksten.BIJDRAGEN_NIET),
        basis.paragraph(teksten.BIJDRAGEN_BEWAART_NIET, class_="bij"),
        id_="niet",
    )


def form(kind: str, place: str, thing: str, choices: Choices) -> Html:
    """Return the form.

    Args:
        kind: What is passed on at first.
        place: The gemeente to begin with.
        thing: The thing that is not right, to begin with.
        choices: What there is to choose from.
    """
    language = "" if taal.is_dutch() else f"?{taal.PARAMETER}={taal.current()}"
    told = {
        f"data_melding_{name.replace('-', '_')}": text
        for name, text in teksten.BIJDRAGEN_MELDING.items()
    }
    return element(
        "form",
        _kinds(kind),
        _facts(kind, place, thing, choices),
        _source(kind),
        _ending(),
        id=FORM,
        method="post",
        action="./bijdragen",
        novalidate=True,
        autocomplete="off",
        class_="bijdrage",
        data_controle=f"./bijdragen/controle{language}",
        data_bestand=f"./bijdragen/bestand{language}",
        data_grootste=MAX_BYTES,
        **told,
    )


# --- the parts of the form ---


def _kinds(chosen: str) -> Html:
    boxes = (
        element(
            "label",
            element("input", type="radio", name="soort", value=kind, checked=kind == chosen),
            element("span", teksten.BIJDRAGEN_SOORT[kind]),
        )
        for kind in KINDS
    )
    legend = element("legend", element("h2", teksten.BIJDRAGEN_WAT_KOP))
    return element("fieldset", legend, *boxes, _error("soort"), class_="soorten", data_veld="soort")


def _facts(kind: str, place: str, thing: str, choices: Choices) -> Html:
    def text(name: str, value: str = "", **more: str | int | bool | None) -> Html:
        return _field(name, kind, _input(name, value, **more))

    places = (element("option", value=name) for name in choices.places)
    fields = (
        text("gemeente", place, list="bijdrage-gemeenten", maxlength=MAX_NAME),
        element("datalist", *places, id="bijdrage-gemeenten"),
        text("naam", maxlength=MAX_NAME),
        text("ding", thing, list="bijdrage-dingen", maxlength=MAX_NAME),
        element("datalist", id="bijdrage-dingen"),
        _choice("type", choices.sorts[COUNCIL], kind, only=COUNCIL),
        _choice("type", choices.sorts[RULE], kind, only=RULE),
        _choice("thema", list(teksten.BIJDRAGEN_THEMA.items()), kind, empty=False),
        _acts(choices.acts, kind),
        text("sinds", maxlength=MAX_NAME),
        _choice("stand", list(teksten.BIJDRAGEN_STAND[COUNCIL].items()), kind, only=COUNCIL),
        _choice("stand", list(teksten.BIJDRAGEN_STAND[RULE].items()), kind, only=RULE),
        _choice("punt", list(teksten.BIJDRAGEN_PUNT.items()), kind),
        _field("waarde", kind, _area("waarde")),
    )
    return _part(
        teksten.BIJDRAGEN_GEGEVENS_KOP,
        "gegevens",
        basis.paragraph(teksten.BIJDRAGEN_NODIG, class_="bij"),
        *fields,
    )


def _source(kind: str) -> Html:
    fields = (
        _field(name, kind, _input(name, **more))
        for name, more in (
            ("webadres", {"type": "url", "maxlength": MAX_ADDRESS}),
            ("stuk", {"maxlength": MAX_TEXT}),
            ("plek", {"maxlength": MAX_TEXT}),
            ("datum", {"maxlength": MAX_NAME}),
            ("bekeken", {"type": "date"}),
        )
    )
    why = basis.paragraph(teksten.BIJDRAGEN_WAAR_UITLEG, class_="bij")
    return _part(teksten.BIJDRAGEN_WAAR_KOP, "waar", why, *fields)


def _ending() -> Html:
    turtle = element(
        "pre", id="bijdrage-turtle", tabindex=0, aria_label=teksten.BIJDRAGEN_TURTLE, role="region"
    )
    return join(
        element("p", id="bijdrage-melding", role="status", class_="stand"),
        element("div", _error(""), data_veld=""),
        element(
            "div",
            element("button", teksten.BIJDRAGEN_MAAK, type="submit", class_="hoofdknop"),
            element("button", teksten.BIJDRAGEN_WIS, type="button", data_wis=""),
            class_="doen",
        ),
        element(
            "details",
            element("summary", teksten.BIJDRAGEN_BEKIJK),
            turtle,
            class_="vouw",
            hidden=True,
            data_bekijk="",
        ),
    )


def _part(title: str, id_: str, *content: object) -> Html:
    return basis.section(title, *content, id_=f"bijdrage-{id_}")


# --- fields ---


def _field(name: str, kind: str, control: Html, only: str = "") -> Html:
    """Return a field with its name, help, and room for what is wrong with it."""
    key = f"{name}-{only}" if only else name
    label = element("label", teksten.BIJDRAGEN_VELD[key], for_=f"veld-{key}")
    return _holder(name, kind, only, label, _help(name), control, _error(key))


def _holder(name: str, kind: str, only: str, *content: object) -> Html:
    kinds = (only,) if only else ONLY_FOR.get(name, KINDS)
    return element(
        "div",
        *content,
        class_="veld",
        data_veld=name,
        data_voor=" ".join(kinds),
        hidden=kind not in kinds,
    )


def _input(name: str, value: str = "", **more: str | int | bool | None) -> Html:
    settings: dict[str, str | int | bool | None] = {"type": "text", "spellcheck": "false", **more}
    return element(
        "input",
        id=f"veld-{name}",
        name=name,
        value=value or None,
        aria_describedby=_described(name, name),
        **settings,
    )


def _area(name: str) -> Html:
    return element(
        "textarea",
        id=f"veld-{name}",
        name=name,
        rows=3,
        maxlength=MAX_TEXT,
        aria_describedby=_described(name, name),
    )


def _choice(name: str, options: Options, kind: str, *, only: str = "", empty: bool = True) -> Html:
    key = f"{name}-{only}" if only else name
    first = teksten.BIJDRAGEN_KIES if name == "punt" else teksten.BIJDRAGEN_WEET_NIET
    listed: Iterable[tuple[str, str]] = [("", first), *options] if empty else options
    control = element(
        "select",
        *(element("option", label, value=value) for value, label in listed),
        id=f"veld-{key}",
        name=name,
        aria_describedby=_described(name, key),
    )
    return _field(name, kind, control, only)


def _acts(acts: Options, kind: str) -> Html:
    boxes = (
        element(
            "label",
            element("input", type="checkbox", name="wetten", value=key),
            element("span", label),
        )
        for key, label in acts
    )
    legend = element("legend", teksten.BIJDRAGEN_VELD["wetten"])
    group = element("fieldset", legend, *boxes, aria_describedby="fout-wetten")
    return _holder("wetten", kind, "", group, _error("wetten"))


def _described(name: str, key: str) -> str:
    return f"hulp-{name} fout-{key}" if name in teksten.BIJDRAGEN_HULP else f"fout-{key}"


def _help(name: str) -> Html | None:
    words = teksten.BIJDRAGEN_HULP.get(name)
    return element("p", words, id=f"hulp-{name}", class_="bij") if words else None


def _error(key: str) -> Html:
    return element(
        "p",
        id=f"fout-{key or 'geheel'}",
        class_="fout",
        data_begin=teksten.BIJDRAGEN_FOUT,
        hidden=True,
    )


# --- around the form ---


def sending() -> Html:
    """Return how a file is sent in."""
    return basis.section(
        teksten.BIJDRAGEN_STUUR_KOP,
        basis.bullets(teksten.BIJDRAGEN_STUUR, tag="ol"),
        basis.paragraph(teksten.BIJDRAGEN_STUUR_UITLEG),
        basis.paragraph(teksten.BIJDRAGEN_LICENTIE, class_="bij"),
        id_="insturen",
    )


def file_check() -> Html:
    """Return a field to have a file checked."""
    field = element(
        "input",
        type="file",
        id="veld-bestand",
        accept=".ttl,text/turtle",
        aria_describedby="bestand-melding",
    )
    return basis.section(
        teksten.BIJDRAGEN_BESTAND_KOP,
        basis.paragraph(teksten.BIJDRAGEN_BESTAND_UITLEG),
        element("div", element("label", teksten.BIJDRAGEN_BESTAND, for_="veld-bestand"), field),
        element("p", id="bestand-melding", role="status", class_="stand"),
        element("ul", id="bestand-fouten", hidden=True),
        id_="bestand",
    )


def receiving() -> Html:
    """Return, folded, what whoever keeps the website does with a file."""
    steps = (
        join(element("code", command), element("div", why, class_="bij"))
        for command, why in teksten.BIJDRAGEN_BEHEERDER_STAPPEN
    )
    summary = element("summary", teksten.BIJDRAGEN_BEHEERDER)
    return element("details", summary, basis.bullets(steps, tag="ol"), class_="vouw")
