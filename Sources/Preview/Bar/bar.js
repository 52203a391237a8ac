// Keeps a page of a preview as the files are: renewed when it is another, or loaded again with its place and its open folds.
(() => {
  "use strict";
  // As the server gave it: no script of the page has run yet, for all of them wait until it is read.
  let source = document.documentElement.cloneNode(true);
  const element = document.querySelector("bieuduong-preview");
  const bar = element.shadowRoot.getElementById("bar");
  const key = "bieuduong-place";
  const page = () => location.pathname + location.search;
  const folds = root => [...root.querySelectorAll("details")];

  function leave() {
    sessionStorage.setItem(key, JSON.stringify({
      page: page(), x: scrollX, y: scrollY,
      open: folds(document).map(fold => fold.open), inBar: folds(bar).map(fold => fold.className + fold.open),
    }));
    // Once it is back it is put where it was; on other ways the browser does so.
    history.scrollRestoration = "manual";
    location.reload();
  }

  function comeBack() {
    const left = JSON.parse(sessionStorage.getItem(key) || "null");
    sessionStorage.removeItem(key);
    if (left?.page !== page()) return;
    addEventListener("load", () => { history.scrollRestoration = "auto"; });
    folds(document).forEach((fold, index) => { if (index in left.open) fold.open = left.open[index]; });
    openInBar(left.inBar);
    scrollTo(left.x, left.y);
  }

  function openInBar(states) {
    for (const fold of folds(bar)) fold.open = states.includes(fold.className + true);
  }

  function renewPage({ html }) {
    const now = html && new DOMParser().parseFromString(html, "text/html").documentElement;
    if (!now || !pageRenewal(source, now)) return leave();
    source = now;
    const next = now.querySelector("bieuduong-preview");
    element.dataset.page = next.dataset.page;
    if (next.dataset.bar === element.dataset.bar) return;
    renewBar({ bar: next.querySelector("template").content.getElementById("bar").innerHTML, look: next.dataset.bar });
  }

  function renewBar(news) {
    const states = folds(bar).map(fold => fold.className + fold.open);
    bar.innerHTML = news.bar;
    element.dataset.bar = news.look;
    openInBar(states);
    chooseAtOnce();
  }

  // With a script the choice of a moment is enough.
  function chooseAtOnce() {
    const form = bar.querySelector("select")?.form;
    form?.classList.add("chosen");
    form?.addEventListener("change", () => form.submit());
  }

  let events;
  let ended;
  function listen() {
    const { address, page, bar: look } = element.dataset;
    events = new EventSource("/.preview/events?" + new URLSearchParams({ address, page, bar: look }));
    events.addEventListener("page", event => renewPage(JSON.parse(event.data)));
    events.addEventListener("bar", event => renewBar(JSON.parse(event.data)));
    events.onopen = () => { clearTimeout(ended); bar.querySelector(".ended")?.remove(); };
    events.onerror = () => { clearTimeout(ended); ended = setTimeout(sayEnded, 1500); };
  }

  function sayEnded() {
    if (bar.querySelector(".ended")) return;
    const note = document.createElement("p");
    note.className = "alert ended";
    note.setAttribute("role", "alert");
    note.textContent = element.dataset.ended;
    bar.prepend(note);
  }

  // A browser keeps few connections open, and a page that nobody sees needs none.
  function listenWhileSeen() {
    events?.close();
    if (document.visibilityState === "visible") listen();
  }

  function start() {
    comeBack();
    chooseAtOnce();
    document.addEventListener("visibilitychange", listenWhileSeen);
    addEventListener("pagehide", () => events?.close());
    addEventListener("pageshow", event => { if (event.persisted) listenWhileSeen(); });
    listenWhileSeen();
  }

  document.addEventListener("DOMContentLoaded", start);
})();
