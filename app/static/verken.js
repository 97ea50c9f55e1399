// The graph browser: keeping the picture as a file, and what a click on the picture brings into sight.
// Without this file all works too, except that the picture cannot be kept.

(() => {
  "use strict";

  const SCALE = 2;

  const drawing = (key) => document.querySelector(`.st-key-${CSS.escape(key)} svg[baseProfile]`);

  // A drawing in a file has no fonts of the page, so it takes the one it was drawn with along.
  const fontRules = () =>
    [...document.styleSheets].flatMap((sheet) => {
      try {
        return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
      } catch {
        return [];
      }
    });

  const asData = async (url) => {
    const blob = await (await fetch(url)).blob();
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  };

  const fonts = async (wanted) => {
    const rules = fontRules().filter((rule) => wanted.includes(family(rule)));
    const written = rules.map(async (rule) => {
      const found = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue("src"));
      if (!found) return "";
      const base = rule.parentStyleSheet.href ?? document.baseURI;
      const data = await asData(new URL(found[1], base));
      const style = rule.style.getPropertyValue("font-style") || "normal";
      const weight = rule.style.getPropertyValue("font-weight") || "normal";
      return `@font-face{font-family:${JSON.stringify(family(rule))};font-style:${style};font-weight:${weight};src:url(${data})}`;
    });
    return (await Promise.all(written)).join("");
  };

  const family = (rule) => rule.style.getPropertyValue("font-family").replace(/["']/g, "");

  const copied = async (svg) => {
    const { width, height } = svg.getBoundingClientRect();
    const copy = svg.cloneNode(true);
    copy.removeAttribute("style");
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", width);
    copy.setAttribute("height", height);
    copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    paper.setAttribute("width", "100%");
    paper.setAttribute("height", "100%");
    paper.setAttribute("fill", getComputedStyle(document.querySelector("[data-testid=stApp]")).backgroundColor);
    const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = await fonts(["Source Sans", "Source Sans Pro"]).catch(() => "");
    copy.prepend(style, paper);
    const text = new XMLSerializer().serializeToString(copy);
    return { text, width, height };
  };

  const asPng = async ({ text, width, height }) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("empty"))), "image/png");
    });
  };

  const keep = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.(".stHtml button[data-bewaar]");
    if (!button) return;
    const { bewaar, tekening, naam, melding, gelukt, mislukt } = button.dataset;
    const status = document.getElementById(melding);
    try {
      const copy = await copied(drawing(tekening));
      const blob = bewaar === "png" ? await asPng(copy) : new Blob([copy.text], { type: "image/svg+xml" });
      keep(blob, naam);
      status.textContent = gelukt;
    } catch {
      status.textContent = mislukt;
    }
  });

  // A click on a line of the picture brings the reason for it to who clicked; what a click opened
  // to the right of the box is scrolled into it.
  let clicked = false;
  document.addEventListener(
    "pointerdown",
    (event) => {
      clicked = Boolean(event.target.closest?.("[class*=st-key-beeldvak]"));
    },
    true,
  );

  const inSight = (box, { x, y, breed }) => {
    if (breed > box.scrollLeft + box.clientWidth) box.scrollLeft = Math.max(0, Math.min(x - 40, breed - box.clientWidth));
    if (y < box.scrollTop || y > box.scrollTop + box.clientHeight) box.scrollTop = Math.max(0, y - box.clientHeight / 2);
  };

  // The picture grows a moment after the rest of the page has changed.
  const whenDrawn = (spot, tries = 60) => {
    const box = document.querySelector(".st-key-beeldvak-beeld");
    if (!box || !spot.isConnected) return;
    const { x, y, breed } = Object.fromEntries(Object.entries(spot.dataset).map(([key, value]) => [key, Number(value)]));
    const svg = box.querySelector("svg[baseProfile]");
    if (svg && svg.getBoundingClientRect().width >= breed) inSight(box, { x, y, breed });
    else if (tries) setTimeout(whenDrawn, 50, spot, tries - 1);
  };

  // What is in sight when the page opens stays as it is.
  let shown = null;
  const settle = () => {
    const reason = document.getElementById("waarom");
    if (clicked && reason && reason.dataset.gezien === undefined) {
      clicked = false;
      reason.dataset.gezien = "";
      reason.focus({ preventScroll: true });
      reason.scrollIntoView({ block: "nearest" });
    }
    const spot = document.getElementById("plek");
    if (!spot || shown === spot.dataset.staat) return;
    if (shown !== null) whenDrawn(spot);
    shown = spot.dataset.staat;
  };
  new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
})();
