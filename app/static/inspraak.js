// What Streamlit leaves to a page: links without reloading, focus after them, its own words in Dutch.
// The texts stand in TEKSTEN and the pages in BLADEN, which the server puts before this file. Without this file all works
// too: links then load a whole page.

(() => {
  "use strict";

  const PAGES = new Set(BLADEN);
  const root = new URL(".", document.baseURI).pathname;

  const isPage = (url) =>
    url.origin === location.origin &&
    url.pathname.startsWith(root) &&
    PAGES.has(url.pathname.slice(root.length));

  const isSamePlace = (url) => url.pathname === location.pathname && url.search === location.search;

  // Streamlit reads the address on `popstate`, as after the Back button.
  const go = (url, keep) => {
    const samePage = url.pathname === location.pathname;
    history.pushState({}, "", url);
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    afterRun(() => settle(url, samePage ? keep : null));
  };

  const afterRun = (action) => {
    const app = document.querySelector("[data-testid=stApp]");
    if (!app) return;
    let started = false;
    const observer = new MutationObserver(() => {
      const state = app.getAttribute("data-test-script-state");
      if (state === "running") started = true;
      if (started && state === "notRunning") finish();
    });
    const finish = () => {
      clearTimeout(timer);
      observer.disconnect();
      requestAnimationFrame(action);
    };
    const timer = setTimeout(finish, 10000);
    observer.observe(app, { attributes: true, attributeFilter: ["data-test-script-state"] });
  };

  // After a link the focus goes to the heading, or stays on what was used if that is still there.
  const settle = (url, keep) => {
    const anchor = url.hash && document.getElementById(decodeURIComponent(url.hash.slice(1)));
    const same = keep && document.getElementById(keep);
    if (anchor) {
      anchor.scrollIntoView();
    } else if (same) {
      same.focus({ preventScroll: true });
    } else {
      document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
      document.querySelector("h1")?.focus({ preventScroll: true });
    }
  };

  const isPlain = (event) =>
    !event.defaultPrevented && !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".stHtml a[href]");
    if (!link || !isPlain(event) || link.target || link.hasAttribute("download") || link.hasAttribute("data-heel")) return;
    const url = new URL(link.href);
    if (!isPage(url) || isSamePlace(url)) return;
    event.preventDefault();
    go(url, link.dataset.blijf || link.id);
  });

  // What a link on the page leads to may stand in a folded part; on paper the notes stand open.
  const unfold = (element) => {
    for (let e = element; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('.stHtml a[href^="#"], .stHtml a[href*="#"]');
    if (!link || !isPlain(event)) return;
    const url = new URL(link.href);
    if (!isSamePlace(url) || !url.hash) return;
    const target = document.getElementById(decodeURIComponent(url.hash.slice(1)));
    unfold(target);
    target?.focus({ preventScroll: true });
  });
  addEventListener("beforeprint", () => {
    for (const notes of document.querySelectorAll("details.noten")) notes.open = true;
  });

  document.addEventListener("submit", (event) => {
    const form = event.target.closest?.(".stHtml form");
    if (!form || form.method !== "get") return;
    const url = new URL(form.action);
    if (!isPage(url)) return;
    event.preventDefault();
    const fields = [...new FormData(form, event.submitter)].filter(([, value]) => value);
    url.search = new URLSearchParams(fields).toString();
    if (!isSamePlace(url)) go(url, event.submitter?.id ?? form.dataset.laatst);
  });

  // A list to tick off keeps each tick in the address at once; the focus stays on the tick.
  document.addEventListener("change", (event) => {
    const form = event.target.closest?.(".stHtml form[data-meteen]");
    if (!form) return;
    form.dataset.laatst = event.target.id;
    form.requestSubmit();
  });

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.(".stHtml button[data-kopieer]");
    if (!button) return;
    const from = document.getElementById(button.dataset.kopieerVan);
    await navigator.clipboard.writeText(from ? from.textContent : location.href);
    const status = document.getElementById(button.dataset.melding);
    if (status) status.textContent = button.dataset.gelukt;
  });

  // Streamlit's own words, outside the pages' content.
  if (document.documentElement.lang !== "nl") return;
  const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];
  // A text that stays the same may not be written: the observer would see it as a change again.
  const inDutch = (text) => {
    const [head, ...rest] = text.split(": ");
    const known = [text, head].find((part) => Object.hasOwn(TEKSTEN, part));
    if (known === undefined || TEKSTEN[known] === known) return null;
    return known === text ? TEKSTEN[known] : [TEKSTEN[known], ...rest].join(": ");
  };
  const translateNode = (node) => {
    const text = node.nodeValue.trim();
    const dutch = text && inDutch(text);
    if (dutch) node.nodeValue = node.nodeValue.replace(text, dutch);
  };
  const translate = (element) => {
    if (element.closest(".stHtml, .stEChartsChart")) return;
    for (const name of ATTRIBUTES) {
      const dutch = inDutch(element.getAttribute(name) ?? "");
      if (dutch) element.setAttribute(name, dutch);
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) translateNode(child);
      else if (child.nodeType === Node.ELEMENT_NODE) translate(child);
    }
  };
  const onChange = (changes) => {
    for (const change of changes) {
      const target = change.target.nodeType === Node.ELEMENT_NODE ? change.target : change.target.parentElement;
      if (change.type === "childList") {
        for (const node of change.addedNodes) {
          if (node.nodeType === Node.ELEMENT_NODE) translate(node);
          else if (node.nodeType === Node.TEXT_NODE && !target.closest(".stHtml")) translateNode(node);
        }
      } else if (target) translate(target);
    }
  };
  translate(document.body);
  new MutationObserver(onChange).observe(document.body, {
    attributeFilter: ATTRIBUTES,
    characterData: true,
    childList: true,
    subtree: true,
  });
})();
