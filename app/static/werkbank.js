// The workbench: line numbers, the place of an error, words into the query, and colours on request.
// Without this file all works too: the field is a plain text area, and its form leads to the answer.

(() => {
  "use strict";

  const DELAY = 400;
  const KEY = "werkbank-kleur";
  const RUNS = ["voer", "beeld", "orde", "maat"];
  const byId = (id) => document.getElementById(id);
  const area = () => byId("werkbank-query");
  const form = () => byId("werkbank-formulier");

  // What belongs to the field on the page now; `coloured` is the editor in its place, if it is on.
  let coloured = null;
  let cursor = null;
  let timer;

  // --- the text, in whichever field stands there ---

  const insert = (text) => {
    if (coloured) coloured.insert(text);
    else {
      const field = area();
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
  };

  const focusPlace = (line, column) => {
    if (coloured) return coloured.mark(line, column);
    const field = area();
    const lines = field.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const end = start + (lines[line - 1] ?? "").length;
    field.focus();
    field.setSelectionRange(Math.min(start + column - 1, end), end);
    field.scrollTop = (line - 3) * (field.scrollHeight / Math.max(lines.length, 1));
  };

  // --- line numbers ---

  const number = (wrong = 0) => {
    const field = area();
    const gutter = field?.parentElement.querySelector(".regels");
    if (!gutter) return;
    const numbers = field.value.split("\n").map((_, index) => {
      const line = document.createElement("div");
      line.textContent = index + 1;
      if (index + 1 === wrong) line.className = "mis";
      return line;
    });
    gutter.replaceChildren(...numbers);
    gutter.scrollTop = field.scrollTop;
  };

  document.addEventListener(
    "scroll",
    (event) => {
      if (event.target.id === "werkbank-query") event.target.parentElement.querySelector(".regels").scrollTop = event.target.scrollTop;
    },
    true,
  );

  // What is typed stands in the address, so that Back and a copied link bring it back.
  const keep = () => {
    const url = new URL(location.href);
    if (!area() || url.searchParams.get("query") === area().value) return;
    url.searchParams.set("query", area().value);
    RUNS.forEach((name) => url.searchParams.delete(name));
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // A text that no address holds stays on the page only.
    }
  };

  document.addEventListener("input", (event) => {
    if (event.target.id !== "werkbank-query") return;
    number();
    clearTimeout(timer);
    timer = setTimeout(keep, DELAY);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.closest?.("#werkbank-formulier")) return;
    event.preventDefault();
    form().requestSubmit(byId("werkbank-voer"));
  });

  // Before the page changes: where the cursor stood, to put it there again in the same text.
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target.id !== "werkbank-formulier") return;
      clearTimeout(timer);
      const field = area();
      cursor = { text: field.value, start: field.selectionStart, end: field.selectionEnd };
    },
    true,
  );

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".stHtml button[data-invoegen]");
    if (!button) return;
    insert(button.dataset.invoegen);
    byId("werkbank-ingevoegd").textContent = button.dataset.gelukt;
  });

  // --- colours ---

  const load = (tag, attributes) =>
    new Promise((resolve, reject) => {
      const element = document.createElement(tag);
      Object.assign(element, attributes, { onload: resolve, onerror: reject });
      document.head.append(element);
    });

  let loading;
  const loaded = ({ js, css, woorden }) => {
    loading ??= Promise.all([
      load("link", { rel: "stylesheet", href: css }),
      load("script", { src: js }),
      fetch(woorden).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))),
    ]).then(([, , words]) => words);
    return loading;
  };

  // What fits what was typed: the start of a name, or a word in its label.
  const fitting = (words, typed) => {
    const wanted = typed.toLowerCase();
    const prefixes = Object.keys(words.voorvoegsels)
      .filter((prefix) => !wanted.includes(":") && prefix.startsWith(wanted))
      .map((prefix) => ({ naam: `${prefix}:`, label: words.voorvoegsels[prefix] }));
    const found = words.woorden.filter(
      ({ naam, label }) => naam.toLowerCase().startsWith(wanted) || label.toLowerCase().includes(wanted),
    );
    return [...prefixes, ...found].slice(0, 60);
  };

  const completer = (words) => (editor) => {
    const cursor = editor.getCursor();
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const typed = /[\p{L}\d_:-]*$/u.exec(before)[0];
    const list = fitting(words, typed).map(({ naam, label }) => ({
      text: naam,
      displayText: `${naam} – ${label}`,
      hint: (_, data) => {
        editor.replaceRange(naam, data.from, data.to);
        declare(editor, words, naam.split(":")[0]);
      },
    }));
    return { list, from: { line: cursor.line, ch: cursor.ch - typed.length }, to: cursor };
  };

  const declare = (editor, words, prefix) => {
    const known = new RegExp(`^\\s*PREFIX\\s+${prefix}:`, "im");
    if (known.test(editor.getValue()) || !words.voorvoegsels[prefix]) return;
    editor.replaceRange(`PREFIX ${prefix}: <${words.voorvoegsels[prefix]}>\n`, { line: 0, ch: 0 });
  };

  // Nothing of it may fetch, keep or share anything: the page itself does what is needed of that.
  const QUIET = {
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    prefixCcApi: null,
    autocompleters: [],
    syntaxErrorCheck: false,
    highlightSelectionMatches: false,
    lineWrapping: false,
    inputStyle: "contenteditable",
    editorHeight: "auto",
    viewportMargin: Infinity,
  };

  const begin = (words) => {
    const field = area();
    const holder = document.createElement("div");
    holder.className = "kleurveld";
    field.parentElement.after(holder);
    field.parentElement.hidden = true;
    const help = completer(words);
    // What a configuration leaves out is filled in from these; the completers there fetch from elsewhere.
    Yasqe.defaults.autocompleters = [];
    // Yasqe is a copy of the editor that it makes: only the editor itself may be told to do something.
    const editor = new Yasqe(holder, { ...QUIET, value: field.value }).getDoc().cm;
    const suggest = () => editor.showHint({ hint: () => help(editor), completeSingle: false, container: holder });
    const run = () => form().requestSubmit(byId("werkbank-voer"));
    // Tab and Shift-Tab must leave the field, and Escape must not.
    editor.setOption("extraKeys", {
      "Ctrl-Space": suggest,
      "Ctrl-Enter": run,
      "Cmd-Enter": run,
      Tab: false,
      "Shift-Tab": false,
    });
    const input = editor.getInputField();
    input.setAttribute("aria-labelledby", "werkbank-naam");
    input.setAttribute("aria-describedby", "werkbank-uitleg");
    input.setAttribute("role", "textbox");
    input.setAttribute("aria-multiline", "true");
    editor.on("change", (_, change) => {
      field.value = editor.getValue();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      if (change.origin === "+input" && change.text.join("").endsWith(":")) setTimeout(suggest);
    });
    coloured = {
      field,
      insert: (text) => {
        editor.replaceSelection(text);
        editor.focus();
      },
      mark: (line, column) => {
        editor.addLineClass(line - 1, "wrap", "mis");
        editor.focus();
        editor.setCursor({ line: line - 1, ch: column - 1 });
      },
      end: () => {
        holder.remove();
        field.parentElement.hidden = false;
        number();
      },
    };
  };

  const remembered = () => {
    try {
      return localStorage.getItem(KEY) === "aan";
    } catch {
      return false;
    }
  };

  const remember = (on) => {
    try {
      localStorage.setItem(KEY, on ? "aan" : "uit");
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  };

  const turn = async (on) => {
    const button = byId("werkbank-kleur");
    const help = byId("werkbank-uitleg");
    button.setAttribute("aria-pressed", String(on));
    help.textContent = on ? help.dataset.aan : help.dataset.uit;
    if (!on) {
      coloured?.end();
      coloured = null;
      return;
    }
    try {
      const words = await loaded(button.dataset);
      if (button.isConnected && !coloured) begin(words);
    } catch {
      loading = undefined;
      button.setAttribute("aria-pressed", "false");
      help.textContent = help.dataset.mist;
    }
  };

  document.addEventListener("click", (event) => {
    if (event.target.id !== "werkbank-kleur") return;
    const on = event.target.getAttribute("aria-pressed") !== "true";
    remember(on);
    turn(on);
  });

  // --- what Streamlit puts on the page ---

  const known = new WeakSet();
  const isNew = (element) => element && !known.has(element) && known.add(element);

  const onField = async () => {
    coloured = null;
    number();
    const button = byId("werkbank-kleur");
    if (button) button.hidden = false;
    if (button && remembered()) await turn(true);
    const field = area();
    if (cursor?.text === field.value) field.setSelectionRange(cursor.start, cursor.end);
  };

  const isDone = () => document.querySelector("[data-test-script-state=notRunning]");

  const look = () => {
    if (isNew(area())) onField();
    const offered = document.querySelector(".kleurveld .CodeMirror-hints:not([aria-label])");
    offered?.setAttribute("aria-label", byId("werkbank-kleur").dataset.lijst);
    const error = byId("werkbank-fout");
    const told = error ?? document.querySelector(".stHtml [data-stand]");
    if (!told || !isDone() || !isNew(told)) return;
    byId("werkbank-stand").textContent = told.dataset.stand ?? "";
    const line = Number(error?.dataset.regel ?? 0);
    // After a link or a form the focus is put somewhere else first.
    if (error) setTimeout(() => (line ? (number(line), focusPlace(line, Number(error.dataset.teken))) : error.focus()), 150);
  };
  new MutationObserver(look).observe(document.documentElement, {
    attributeFilter: ["data-test-script-state"],
    childList: true,
    subtree: true,
  });
  look();
})();
