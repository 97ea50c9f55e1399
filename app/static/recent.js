// What someone just looked at, for the first page; kept in this tab only, and gone when it closes.

(() => {
  "use strict";

  const KEY = "recent";
  const MOST = 6;

  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) ?? [];
    } catch {
      return [];
    }
  };

  const remember = (title) => {
    const here = { title, address: location.pathname + location.search };
    if (!title || location.pathname === new URL(".", document.baseURI).pathname) return;
    const others = read().filter((page) => page.title !== here.title);
    try {
      sessionStorage.setItem(KEY, JSON.stringify([here, ...others].slice(0, MOST)));
    } catch {
      // A browser that keeps nothing shows nothing.
    }
  };

  const show = () => {
    const list = document.querySelector(".stHtml [data-recent]");
    const pages = read();
    if (!list || list.childElementCount || !pages.length) return;
    for (const { title, address } of pages) {
      const link = document.createElement("a");
      link.href = address;
      link.textContent = title;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    list.closest("section").hidden = false;
  };

  new MutationObserver(() => {
    const heading = document.querySelector(".stHtml h1");
    const done = document.querySelector("[data-test-script-state=notRunning] footer.voet");
    if (!heading || !done) return;
    remember(heading.textContent);
    show();
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-test-script-state"] });
})();
