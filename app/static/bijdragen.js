// The form to pass something on: what is typed is checked by the server and kept in this tab only.
// Its texts stand in its `data-melding-` attributes.

(() => {
  "use strict";

  const DELAY = 500;
  const form = () => document.getElementById("bijdrage");
  const byId = (id) => document.getElementById(id);

  // Each form that begins differently is kept apart; the language makes no other form.
  const place = () => {
    const asked = new URLSearchParams(location.search);
    asked.delete("taal");
    asked.sort();
    return `bijdrage?${asked}`;
  };

  // What belongs to the form on the page now.
  let touched, attempted, answer, timer, waiting;

  const say = (id, text) => {
    const status = byId(id);
    if (status && status.textContent !== text) status.textContent = text;
  };
  const words = (name, values = {}) =>
    form()
      .getAttribute(`data-melding-${name}`)
      .replace(/\{(\w+)\}/g, (_, key) => values[key]);

  const values = () => {
    const found = {};
    for (const [name, value] of new FormData(form())) {
      found[name] = name === "wetten" && found[name] ? `${found[name]} ${value}` : value;
    }
    return found;
  };

  // Every control by its place, also those that the chosen kind has no use for.
  const controls = () => [...form().elements].filter((e) => e.name);
  const isChoice = (e) => e.type === "radio" || e.type === "checkbox";

  const keep = () => {
    const typed = controls().map((e) => (isChoice(e) ? e.checked : e.value));
    try {
      sessionStorage.setItem(place(), JSON.stringify({ typed, touched: [...touched] }));
    } catch {
      // Without room to keep it, what is typed still stands on the page.
    }
  };

  const restore = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place()));
      const found = controls();
      if (!kept || kept.typed.length !== found.length) return false;
      found.forEach((e, i) => {
        if (isChoice(e)) e.checked = kept.typed[i];
        else e.value = kept.typed[i];
      });
      touched = new Set(kept.touched);
      return true;
    } catch {
      return false;
    }
  };

  const kind = () => form().elements.namedItem("soort").value;

  // A field that the kind has no use for is not there, and is not sent.
  const fitKind = () => {
    for (const part of form().querySelectorAll("[data-voor]")) {
      part.hidden = !part.dataset.voor.split(" ").includes(kind());
      for (const e of part.querySelectorAll("input, select, textarea")) e.disabled = part.hidden;
    }
  };

  const today = () => {
    const now = new Date();
    const two = (n) => String(n).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  // Messages stand with fields that were used, or with all after an attempt to save.
  const show = () => {
    const wrong = answer?.velden ?? {};
    for (const part of form().querySelectorAll("[data-veld]")) {
      if (part.hidden) continue;
      const name = part.dataset.veld;
      const told = attempted || touched.has(name) || !name ? (wrong[name] ?? []) : [];
      const line = part.querySelector(".fout");
      const text = told.length ? `${line.dataset.begin} ${told.join(" ")}` : "";
      if (line.textContent !== text) line.textContent = text;
      line.hidden = !text;
      part.classList.toggle("mis", Boolean(text));
      for (const e of part.querySelectorAll("input, select, textarea")) {
        if (text) e.setAttribute("aria-invalid", "true");
        else e.removeAttribute("aria-invalid");
      }
    }
    const count = Object.keys(wrong).length;
    const bekijk = form().querySelector("[data-bekijk]");
    bekijk.hidden = !answer?.turtle || count > 0;
    byId("bijdrage-turtle").textContent = answer?.turtle ?? "";
    if (!answer || (!attempted && !touched.size)) return;
    say("bijdrage-melding", count === 0 ? words("goed") : count === 1 ? words("een") : words("meer", { aantal: count }));
  };

  const offer = (names) => {
    const options = names.map((name) => {
      const option = document.createElement("option");
      option.value = name;
      return option;
    });
    byId("bijdrage-dingen").replaceChildren(...options);
  };

  // Only the answer to what was asked last counts.
  const check = async () => {
    clearTimeout(timer);
    waiting?.abort();
    const mine = (waiting = new AbortController());
    const asked = form();
    try {
      const response = await fetch(asked.dataset.controle, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(values()),
        signal: mine.signal,
      });
      const found = await response.json();
      if (mine.signal.aborted || asked !== form()) return false;
      if (!response.ok) {
        say("bijdrage-melding", found.melding ?? words("stil"));
        return false;
      }
      answer = found;
      offer(found.dingen);
      show();
      return true;
    } catch {
      if (!mine.signal.aborted && asked === form()) say("bijdrage-melding", words("stil"));
      return false;
    }
  };

  const save = (text, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/turtle" }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  const begin = () => {
    touched = new Set();
    attempted = false;
    answer = null;
    const kept = restore();
    const seen = form().elements.namedItem("bekeken");
    seen.max = today();
    if (!kept && !seen.value) seen.value = today();
    fitKind();
    if (kept || form().elements.namedItem("gemeente").value) check();
  };

  const fieldOf = (element) => element.closest("[data-veld]")?.dataset.veld;
  const inForm = (event) => event.target.closest?.("#bijdrage");

  document.addEventListener("input", (event) => {
    if (!inForm(event)) return;
    if (event.target.name === "soort") fitKind();
    // While someone types a first time in a field nothing is wrong with it yet.
    if (isChoice(event.target) || event.target.tagName === "SELECT") touched.add(fieldOf(event.target));
    keep();
    clearTimeout(timer);
    timer = setTimeout(check, DELAY);
  });

  document.addEventListener("change", (event) => {
    if (event.target.id === "veld-bestand") checkFile(event.target.files[0]);
    if (!inForm(event)) return;
    touched.add(fieldOf(event.target));
    keep();
    check();
  });

  document.addEventListener("submit", async (event) => {
    if (!inForm(event)) return;
    event.preventDefault();
    attempted = true;
    if (!(await check())) return;
    if (!Object.keys(answer.velden).length) {
      save(answer.turtle, answer.bestand);
      say("bijdrage-melding", words("bewaard", { naam: answer.bestand }));
      return;
    }
    const first = form().querySelector(".mis:not([hidden])");
    first?.querySelector("input, select, textarea")?.focus();
  });

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("#bijdrage [data-wis]")) return;
    clearTimeout(timer);
    waiting?.abort();
    sessionStorage.removeItem(place());
    form().reset();
    begin();
    show();
    say("bijdrage-melding", words("gewist"));
    form().querySelector("[name=soort]:checked")?.focus();
  });

  const checkFile = async (file) => {
    const list = byId("bestand-fouten");
    list.replaceChildren();
    list.hidden = true;
    if (!file) return say("bestand-melding", "");
    if (file.size > Number(form().dataset.grootste)) return say("bestand-melding", words("te-groot"));
    say("bestand-melding", words("bezig"));
    try {
      const response = await fetch(form().dataset.bestand, {
        method: "POST",
        headers: { "content-type": "text/turtle" },
        body: file,
      });
      const found = await response.json();
      if (!response.ok) return say("bestand-melding", found.melding);
      const wrong = found.meldingen;
      const items = wrong.map((text) => {
        const item = document.createElement("li");
        item.textContent = text;
        return item;
      });
      list.replaceChildren(...items);
      list.hidden = !wrong.length;
      const name = { 0: "bestand-goed", 1: "bestand-een" }[wrong.length] ?? "bestand-meer";
      say("bestand-melding", words(name, { aantal: wrong.length }));
    } catch {
      say("bestand-melding", words("stil"));
    }
  };

  // Streamlit puts the form on the page, and puts it there anew after Back.
  const known = new WeakSet();
  const look = () => {
    const found = form();
    if (!found || known.has(found)) return;
    known.add(found);
    begin();
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  look();
})();
