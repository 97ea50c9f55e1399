"""Passing something on, in a real browser: from a form, by way of a file, to a page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect

from adres import ContributeAddress
from bijdrage import COUNCIL, copy_project
from kg.cli import main
from kg.namespaces import GM
from kg.settings import Settings
from webpage import english, overflow, problems, settled

Open = Callable[..., Page]

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0"
BUTTON = "Kijk na en bewaar het bestand"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Return a copy of the project that contributions can come into."""
    return copy_project(tmp_path_factory.mktemp("bijdragen"))


@pytest.fixture(scope="module")
def copy(
    root: Path, project: Settings, start: Callable[..., AbstractContextManager[str]]
) -> Iterator[str]:
    """Return the address of the website on the copy."""
    with start(root, project.root, None) as address:
        yield address


def message(page: Page) -> str:
    return page.locator("#bijdrage-melding").inner_text()


def fill(page: Page, fields: Mapping[str, str]) -> None:
    """Fill in the fields of a form that are shown."""
    for name, value in fields.items():
        if name in ("soort", "wetten"):
            page.locator(f"#bijdrage [name={name}][value={value}]").check()
            continue
        control = page.locator(f"#bijdrage [name={name}]:not([disabled])")
        if control.evaluate("(e) => e.tagName") == "SELECT":
            control.select_option(value)
        else:
            control.fill(value)


def violations(page: Page) -> list[str]:
    response: dict[str, Any] = Axe().run(page).response
    return [f"{f['id']}: {f['nodes'][0]['html'][:160]}" for f in response["violations"]]


# --- from a form to a page ---


def test_a_council_goes_from_the_form_to_the_page_of_its_gemeente(
    copy: str, project: Settings, open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(f"{copy}/gemeente?g=gm:gm0141")
    expect(page.locator("body")).not_to_contain_text(COUNCIL["naam"])
    page.goto(f"{copy}/bijdragen?gemeente=gm:gm0141")
    settled(page)
    expect(page.get_by_label("Gemeente", exact=True)).to_have_value("Almelo")
    fill(page, {**COUNCIL, "bekeken": "2026-11-20"})
    expect(page.locator("#bijdrage-melding")).to_have_text(
        "Alles klopt. U kunt het bestand bewaren."
    )
    with page.expect_download() as waiting:
        page.get_by_role("button", name=BUTTON).click()
    assert waiting.value.suggested_filename == "bijdrage-almelo-clientenraad-almelo.ttl"
    assert "is bewaard als bijdrage-almelo-clientenraad-almelo.ttl" in message(page)
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)

    for name, value in (("KG_ROOT", str(project.root)), ("KG_CACHE", str(project.cache))):
        monkeypatch.setenv(name, value)
    assert main(["validate", str(file)]) == 0
    assert main(["import", str(file), "--from", "Cliëntenraad Almelo"]) == 0

    page.wait_for_timeout(2500)
    page.goto(f"{copy}/gemeente?g=gm:gm0141")
    settled(page)
    expect(page.locator("body")).to_contain_text(COUNCIL["naam"])
    page.goto(f"{copy}/ding?ding=raad:almelo-clientenraad")
    settled(page)
    expect(page.locator("h1")).to_have_text(COUNCIL["naam"])
    expect(page.locator("body")).to_contain_text("almelo.nl")


def test_what_is_wrong_stands_beside_its_field(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/bijdragen")
    page.get_by_role("button", name=BUTTON).click()
    place = page.get_by_label("Gemeente", exact=True)
    expect(place).to_be_focused()
    expect(place).to_have_attribute("aria-invalid", "true")
    described = place.evaluate(
        "(e) => e.getAttribute('aria-describedby').split(' ')"
        ".map((id) => document.getElementById(id).textContent).join(' ')"
    )
    assert "Let op: De gemeente ontbreekt. Typ de naam van de gemeente." in described
    assert message(page) == "Nog 3 velden zijn leeg of niet goed."
    assert violations(page) == []
    place.fill("Weesp")
    expect(page.locator("#fout-gemeente")).to_contain_text("Zij hoort nu bij Amsterdam")
    place.fill("Almelo")
    expect(page.locator("#fout-gemeente")).to_be_hidden()
    expect(place).not_to_have_attribute("aria-invalid", "true")


def test_nothing_is_wrong_before_a_field_was_used(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/bijdragen?gemeente=gm:gm0141")
    expect(page.locator(".fout:visible")).to_have_count(0)
    assert message(page) == ""
    page.get_by_label("Webadres", exact=True).fill("almelo.nl")
    page.get_by_label("Waar op de pagina").focus()
    expect(page.locator(".fout:visible")).to_have_count(1)
    expect(page.locator("#fout-webadres")).to_contain_text("Dit is geen webadres: almelo.nl")


def test_personal_data_are_refused_and_not_repeated(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/bijdragen")
    page.get_by_label("Waar op de pagina").fill("mail jan@voorbeeld.nl")
    page.get_by_label("Webadres", exact=True).focus()
    wrong = page.locator("#fout-plek")
    expect(wrong).to_contain_text("Hier staat een e-mailadres in. Haal dit weg.")
    expect(wrong).not_to_contain_text("jan@")


# --- what was typed stays ---


def test_what_was_typed_stays_after_back_and_a_reload(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/bijdragen?gemeente=gm:gm0141")
    page.get_by_label("Naam", exact=True).fill("Raad van Almelo")
    page.locator("#bijdrage [value=regel]").check()
    page.get_by_role("link", name="Mijn gemeente", exact=True).click()
    expect(page.locator("h1")).to_have_text("Mijn gemeente")
    settled(page)
    page.go_back()
    expect(page.get_by_label("Naam", exact=True)).to_have_value("Raad van Almelo")
    expect(page.locator("#bijdrage [value=regel]")).to_be_checked()
    page.reload()
    settled(page)
    expect(page.get_by_label("Naam", exact=True)).to_have_value("Raad van Almelo")
    # Another form, or another tab, is another matter.
    other = open_page(f"{site}/bijdragen?gemeente=gm:gm0141")
    expect(other.get_by_label("Naam", exact=True)).to_have_value("")
    page.get_by_role("button", name="Wis dit formulier").click()
    expect(page.get_by_label("Naam", exact=True)).to_have_value("")
    assert message(page) == "Het formulier is gewist."
    page.reload()
    settled(page)
    expect(page.get_by_label("Naam", exact=True)).to_have_value("")
    expect(page.get_by_label("Gemeente", exact=True)).to_have_value("Almelo")


def test_the_form_fits_what_is_passed_on(site: str, open_page: Open) -> None:
    page = open_page(f"{site}/bijdragen?ding=raad:aalsmeer-adviesraad-sociaal-domein")
    expect(page.locator("#bijdrage [value=correctie]")).to_be_checked()
    thing = page.get_by_label("Bij welke raad of regel?")
    expect(thing).to_have_value("Adviesraad Sociaal Domein Aalsmeer")
    expect(page.get_by_label("Naam", exact=True)).to_be_hidden()
    page.get_by_label("Gemeente", exact=True).fill("Aalsmeer")
    page.get_by_label("Wat klopt er niet?").select_option("status")
    page.get_by_label("Wat moet het zijn?").fill("De raad is gestopt.")
    page.get_by_label("Webadres", exact=True).fill("https://www.aalsmeer.nl/raad")
    expect(page.locator("#bijdrage-melding")).to_contain_text("Alles klopt")
    offered = page.locator("#bijdrage-dingen option")
    expect(offered.first).to_have_attribute("value", "Adviesraad Sociaal Domein Aalsmeer")
    page.get_by_text("Bekijk het bestand").click()
    expect(page.locator("#bijdrage-turtle")).to_contain_text("ins:weerspreekt raad:aalsmeer")
    assert violations(page) == []


# --- a file ---


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"#" * 20_000_000, "Dit bestand is te groot."),
        (PNG, "Dit bestand is geen bijdrage."),
        (b"dit is een brief", "Het gaat mis op regel 1."),
        (b"", "Dit bestand is geen bijdrage."),
    ],
)
def test_a_file_of_another_kind_gets_a_calm_answer(
    site: str, open_page: Open, data: bytes, said: str
) -> None:
    page = open_page(f"{site}/bijdragen")
    file = FilePayload(name="mijn.ttl", mimeType="text/turtle", buffer=data)
    page.get_by_label("Kies een bestand").set_input_files(file)
    expect(page.locator("#bestand-melding")).to_contain_text(said)


def test_a_file_is_checked_as_the_form_is(site: str, open_page: Open) -> None:
    turtle = ask(site, "controle", json.dumps(COUNCIL).encode())[1]["turtle"]
    page = open_page(f"{site}/bijdragen")
    field = page.get_by_label("Kies een bestand")

    def give(text: str) -> None:
        data = text.encode()
        field.set_input_files(FilePayload(name="a.ttl", mimeType="text/turtle", buffer=data))

    give(turtle)
    expect(page.locator("#bestand-melding")).to_have_text("Dit bestand klopt. U kunt het opsturen.")
    give(turtle.replace("gm:gm0141", "gm:gm0457"))
    expect(page.locator("#bestand-melding")).to_have_text("In dit bestand is 1 ding niet goed.")
    expect(page.locator("#bestand-fouten li")).to_contain_text("Zij hoort nu bij Amsterdam")


# --- what the checks answer ---


def ask(
    site: str, what: str, body: bytes, kind: str = "application/json"
) -> tuple[int, dict[str, Any]]:
    with closing(HTTPConnection(urlsplit(site).netloc, timeout=30)) as connection:
        connection.request("POST", f"/bijdragen/{what}", body, {"content-type": kind})
        response = connection.getresponse()
        return response.status, json.loads(response.read())


@pytest.mark.parametrize(
    ("what", "body", "kind", "status"),
    [
        ("controle", b"{}", "application/json", 200),
        ("controle", b'{"soort": "raad", "anders": 1}', "application/json; charset=utf-8", 200),
        ("controle", b'{"naam": "\\ud800", "soort": "raad"}', "application/json", 200),
        ("controle", b"{", "application/json", 400),
        ("controle", b"[]", "application/json", 400),
        ("controle", b'{"naam": ["x"]}', "application/json", 400),
        ("controle", b"\xff", "application/json", 400),
        ("controle", b"[" * 60_000, "application/json", 400),
        ("controle", b"{}", "text/plain", 415),
        ("controle", b" " * 65_000, "application/json", 413),
        ("bestand", b" " * 1_000_001, "text/turtle", 413),
        ("bestand", b"x", "image/png", 415),
        ("bestand", b"x", "text/turtle", 422),
    ],
)
def test_what_cannot_be_checked_is_refused_calmly(
    site: str, what: str, body: bytes, kind: str, status: int
) -> None:
    answered, told = ask(site, what, body, kind)
    assert answered == status
    if status != 200:
        assert told["melding"]


def test_a_check_is_no_page(site: str) -> None:
    with closing(HTTPConnection(urlsplit(site).netloc, timeout=30)) as connection:
        connection.request("GET", "/bijdragen/controle")
        assert connection.getresponse().status in (307, 405)


# --- the page and its address ---


@pytest.mark.parametrize("query", ["", "?soort=regel", "?soort=correctie", "?soort=x&ding=onzin"])
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_the_page_is_sound(site: str, open_page: Open, query: str, width: int, scheme: str) -> None:
    page = open_page(f"{site}/bijdragen{query}", width=width, scheme=scheme)
    assert page.title() == "Bijdragen - Inspraak"
    assert problems(page) == []
    assert english(page) == []
    assert overflow(page) <= 0
    page.get_by_text("Voor de beheerder").click()
    assert violations(page) == []


def test_the_address_is_read_and_written() -> None:
    state = ContributeAddress.read({"gemeente": ["gm:gm0088"], "soort": ["regel"]})
    assert state == ContributeAddress("regel", f"{GM}gm0088")
    assert state.url() == "./bijdragen?gemeente=gm:gm0088&soort=regel"
    thing = ContributeAddress.read({"ding": ["raad:x"]})
    assert thing.kind == "correctie"
    assert ContributeAddress.read({"ding": ["raad:x"], "soort": ["zomaar"]}) == thing
    assert ContributeAddress.read({}).url() == "./bijdragen"
