"""What is arranged for someone: which groups fall inside, outside or between, and what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Page

import geregeldframe
import zinframe
from adres import ArrangedAddress
from adres.geregeld import UNKNOWN
from geregeldframe import Sides
from kg.model import Iri
from kg.namespaces import BEGRIP, ID
from overzicht import Item, Value
from webpage import english, overflow, problems

Open = Callable[..., Page]
GROUP, KIND, OUTCOME = (f"{BEGRIP}{name}/" for name in ("doelgroep", "regelingsoort", "uitkomst"))
AGREEMENT = f"{ID}regeling/banenafspraak"
BROADER = {f"{GROUP}hoog": [f"{GROUP}wet"], f"{GROUP}laag": [f"{GROUP}wet"]}


def item(name: str, **said: str) -> Item:
    found: Mapping[str, tuple[Value, ...]] = {
        point.replace("_", "-"): (Value(Iri(value), "", ()),) for point, value in said.items()
    }
    return Item(Iri(name), name, "regeling", "", (), found)


JOBS = item(AGREEMENT, wie=f"{GROUP}banen", soort=f"{KIND}banen")
FREE = item(f"{ID}regeling/vrij", soort=f"{KIND}hulp")
COACH = item(f"{ID}regeling/coach", wie=f"{GROUP}wet", soort=f"{KIND}hulp")
SCHEMES = (JOBS, FREE, COACH)
LOW, HIGH = (
    item(
        f"{ID}afbakening/{group}",
        betreft=f"{GROUP}{group}",
        uitkomst=f"{OUTCOME}{outcome}",
        afbakening_van=AGREEMENT,
    )
    for group, outcome in (("laag", "binnen"), ("hoog", "buiten"))
)


def test_a_group_that_falls_inside_a_scheme_is_named_for_it() -> None:
    sides = geregeldframe.sides([LOW])
    assert sides == Sides(inside=frozenset({AGREEMENT}))
    found = geregeldframe.suiting(SCHEMES, UNKNOWN, {f"{GROUP}laag"}, sides)
    assert found.named == (JOBS,)
    assert found.open == (FREE,)
    assert found.others == (COACH,)


def test_a_group_that_falls_outside_is_not_told_that_it_may_belong() -> None:
    found = geregeldframe.suiting(
        SCHEMES, UNKNOWN, {f"{GROUP}hoog", f"{GROUP}wet"}, geregeldframe.sides([HIGH])
    )
    assert found.named == (COACH,)
    assert found.others == ()


def test_a_wish_keeps_its_own_kind() -> None:
    found = geregeldframe.suiting(SCHEMES, f"{KIND}hulp", {f"{GROUP}banen"}, Sides())
    assert (found.named, found.open, found.others) == ((), (FREE,), (COACH,))


def test_a_group_may_hold_groups_that_are_told_apart() -> None:
    around = geregeldframe.around(f"{GROUP}wet", BROADER)
    assert geregeldframe.bordering((LOW, HIGH), around) == []
    within = geregeldframe.within(around, BROADER)
    assert geregeldframe.bordering((LOW, HIGH), within) == [LOW, HIGH]


def test_the_group_of_a_scheme_with_borders_is_known_by_that_scheme() -> None:
    assert geregeldframe.bounded((LOW,), SCHEMES, {f"{GROUP}banen"}) == [JOBS]
    assert geregeldframe.bounded((LOW,), SCHEMES, {f"{GROUP}wet"}) == []


def test_groups_to_choose_from_come_in_the_order_of_the_words() -> None:
    known = [f"{GROUP}school", f"{GROUP}werkgevers", f"{GROUP}elders"]
    order = ("school", "werkgevers", "laag")
    found = geregeldframe.groups((LOW,), (COACH,), known, order)
    assert found == [f"{GROUP}school", f"{GROUP}laag", f"{GROUP}wet"]


def test_what_does_not_exist_is_not_chosen() -> None:
    state = ArrangedAddress("", "javascript:alert(1)", f"{KIND}hulp")
    assert geregeldframe.readable(state, (), (f"{KIND}hulp",)) == ArrangedAddress(
        "", "", state.wish
    )
    unsure = ArrangedAddress("", UNKNOWN, UNKNOWN)
    assert geregeldframe.readable(unsure, (), ()) == unsure


def test_local_rules_may_speak_of_what_a_scheme_is_a_form_of() -> None:
    form = item(f"{ID}regeling/vorm", vorm_van=COACH.iri.value)
    subjects = {COACH.iri.value: "15"}
    assert geregeldframe.subject(COACH, subjects) == COACH.iri.value
    assert geregeldframe.subject(form, subjects) == COACH.iri.value
    assert geregeldframe.subject(FREE, subjects) == ""
    assert "vergelijk" in geregeldframe.further(15)
    assert "vergelijk" not in geregeldframe.further(0)
    assert geregeldframe.further(None) == ()


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("mijn beperking ontstond na mijn achttiende", "laat-arbeidsgehandicapt"),
        ("na de 18e jaar", "laat-arbeidsgehandicapt"),
        ("nadat ik 18 werd", "laat-arbeidsgehandicapt"),
        ("al voor mijn 18de", "vroeg-arbeidsgehandicapt"),
        ("ik heb een WW-uitkering", "clienten-uwv"),
        ("ik ben wajonger", "wajong"),
        ("ik val onder de Participatiewet", "participatiewet"),
        ("ik zit op de praktijkschool", "leerlingen-vso-pro"),
    ],
)
def test_sayings_name_a_group(text: str, group: str) -> None:
    found = zinframe.mentioned(text, lambda _: ())
    assert found.groups == (Iri(f"{GROUP}{group}"),)


@pytest.mark.parametrize("text", ["na 18 maanden", "na 18 jaar gewerkt", "voor 18 euro"])
def test_a_number_is_no_age(text: str) -> None:
    assert zinframe.mentioned(text, lambda _: ()).groups == ()


@pytest.mark.parametrize(
    ("query", "inside", "words"),
    [
        ("wie=doelgroep:wajong&wens=weet-niet", "#genoemd", "Banenafspraak"),
        ("wie=doelgroep:bijstand", "#banenafspraak", "meer dan het minimumloon"),
        ("wie=doelgroep:banenafspraak", "#banenafspraak", "Banenafspraak"),
        ("q=praktijkschool", "#banenafspraak", "Schriftelijke aanmelding"),
        ("q=ik+wil+een+jobcoach", ".keuzes", "Hulp en begeleiding op mijn werk"),
    ],
)
def test_the_page_tells_what_suits(
    site: str, open_page: Open, query: str, inside: str, words: str
) -> None:
    page = open_page(f"{site}/geregeld?{query}", width=320)
    assert words in page.locator(inside).inner_text()
    assert problems(page) == []
    assert english(page) == []
    assert overflow(page) <= 0


def test_who_falls_outside_is_sent_on(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/geregeld?q=mijn+beperking+ontstond+na+mijn+achttiende")
    told = page.locator("#banenafspraak").inner_text()
    assert "valt er niet onder" in told
    assert "waar u dan terechtkunt" in told
    assert "doelgroepregister?" not in told


def test_a_choice_that_does_not_exist_is_asked_anew(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/geregeld?wie=gm:gm0088&wens=onzin")
    assert page.locator(".keuzes").count() == 0
    assert page.get_by_role("link", name="Ik weet het niet").is_visible()


def test_a_scheme_leads_to_the_rules_of_a_gemeente(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/geregeld?wie=doelgroep:bijstand&wens=regelingsoort:begeleiding")
    page.get_by_role("link", name="Zoek de regels van uw gemeente: Jobcoach").first.click()
    page.locator("#mijn-gemeente").fill("Schiermonnikoog")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Gemeente Schiermonnikoog").wait_for()
    assert "over=regeling:jobcoach" in page.url.replace("%3A", ":")
