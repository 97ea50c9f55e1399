"""What every page is held to, in a browser: headings, names on controls, ids, width, language."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

SCRIPT = r"""() => {
  const found = [];
  const seen = (e) => e.checkVisibility();
  const text = (e) => (e.getAttribute("aria-label") || e.innerText || "").trim();
  const heads = [...document.querySelectorAll("h1, h2, h3, h4")].filter(seen);
  const levels = heads.map((h) => Number(h.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) found.push(`h1: ${levels}`);
  levels.forEach((level, i) => {
    if (i && level > levels[i - 1] + 1) found.push(`heading jumps to ${heads[i].innerText}`);
  });
  heads.filter((h) => !text(h)).forEach((h) => found.push(`empty ${h.tagName}`));
  const ids = [...document.querySelectorAll(".stHtml [id]")].map((e) => e.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => found.push(`id twice: ${id}`));
  for (const e of document.querySelectorAll("a[href], button, summary")) {
    if (seen(e) && !text(e) && !e.title) found.push(`no name: ${e.outerHTML.slice(0, 120)}`);
  }
  for (const e of document.querySelectorAll("input:not([type=hidden])")) {
    if (seen(e) && !e.labels?.length && !text(e)) found.push(`no label: ${e.outerHTML}`);
  }
  for (const e of document.querySelectorAll("table")) {
    if (!e.caption || !e.querySelector("th[scope=col]")) found.push("table without heads");
  }
  for (const e of document.querySelectorAll("[role=img]")) {
    if (!text(e)) found.push("picture without a text");
  }
  if (!document.querySelector("main")) found.push("no main");
  if (!document.querySelector("nav[aria-label]")) found.push("no named nav");
  if (document.documentElement.lang !== "nl") found.push(`lang ${document.documentElement.lang}`);
  const shadowed = [...document.querySelectorAll(".stHtml a")].filter((a) => !a.href && seen(a));
  shadowed.forEach((a) => found.push(`no link: ${a.outerHTML.slice(0, 120)}`));
  return found;
}"""
STILL = """(e) => new Promise((done) => {
  let before = "", frames = 0;
  const look = () => {
    const now = JSON.stringify(e.getBoundingClientRect());
    frames = now === before ? frames + 1 : 0;
    before = now;
    if (frames < 30) requestAnimationFrame(look); else done();
  };
  look();
})"""
OVERFLOW = """() => Math.max(
  document.documentElement.scrollWidth - document.documentElement.clientWidth,
  ...[...document.querySelectorAll("[data-testid=stMain]")].map(
    (e) => e.scrollWidth - e.clientWidth))"""
ENGLISH = (
    "Skip to",
    "Main menu",
    "Running",
    "Page not found",
    "Press Enter",
    "Theme",
    "Record",
    "Made with",
    "Fullscreen",
)


def settled(page: Page) -> None:
    """Wait until the script behind the page has come to its end, and the foot is there."""
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    page.locator("footer.voet").wait_for()
    page.wait_for_timeout(150)


def still(locator: Locator) -> None:
    """Wait until something has stood in the same place for thirty frames, as after a new layout."""
    locator.evaluate(STILL)


def problems(page: Page) -> list[str]:
    """Return what is wrong with a page for who cannot see it."""
    found: list[str] = page.evaluate(SCRIPT)
    return found


def overflow(page: Page) -> int:
    """Return by how many pixels a page is wider than its window."""
    wide: int = page.evaluate(OVERFLOW)
    return wide


def english(page: Page) -> list[str]:
    """Return the words of Streamlit's own that are left in English."""
    body = page.locator("body")
    shown = body.inner_text() + " ".join(
        page.evaluate(
            "[...document.querySelectorAll('[aria-label],[title]')]"
            ".map((e) => `${e.ariaLabel} ${e.title}`)"
        )
    )
    return [word for word in ENGLISH if word in shown]


def violations(page: Page) -> list[str]:
    """Return what axe finds, in a line each."""
    response: dict[str, Any] = Axe().run(page).response
    return [
        f"{found['id']} ({len(found['nodes'])}): {found['nodes'][0]['html'][:160]}"
        for found in response["violations"]
    ]
