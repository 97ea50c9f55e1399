// A link from elsewhere to one word: the page comes after the address, so it is looked for when it is there.

(() => {
  "use strict";

  const name = location.hash.slice(1);
  if (!name.startsWith("begrip-")) return;

  const show = () => {
    const word = document.getElementById(name);
    if (!word) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      word.scrollIntoView();
      word.focus({ preventScroll: true });
    });
  };
  const observer = new MutationObserver(show);
  observer.observe(document, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 20000);
})();
